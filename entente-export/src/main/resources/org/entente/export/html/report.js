// Everything reads without this script. It adds the chosen claim's place at the foot of the screen, the way between
// words and claims by mouse and keys, and the filter by party and by who and whom.
(() => {
  "use strict";
  const NAMES = {E: "Event", S: "Statement", C: "Commitment", R: "Request", M: "Meeting", I: "Instrument", P: "Position"};
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);
  const kind = claim => /k-(.)/.exec(claim.className)[1];
  const number = claim => claim.id.split("c")[1];
  const docOf = node => node.closest(".doc");
  const wordsOf = claim => byId(claim.id + "w");
  const claims = doc => all(".claim", doc).filter(claim =>
    !claim.classList.contains("off") && docOf(claim).querySelector(".f-" + kind(claim)).checked);
  let chosen = null;

  const head = document.createElement("div");
  head.className = "head";
  head.innerHTML = '<b class="letter"></b><span><strong></strong> <span></span></span>'
    + '<button type="button" aria-label="previous claim"><kbd>k</kbd> <span></span></button>'
    + '<button type="button" aria-label="next claim"><span></span> <kbd>j</kbd></button>'
    + '<button type="button" aria-label="close"><kbd>Esc</kbd></button>';
  const [earlier, later, shut] = all("button", head);
  earlier.addEventListener("click", () => move(-1));
  later.addEventListener("click", () => move(1));
  shut.addEventListener("click", () => close());

  function fillHead(claim) {
    const list = claims(docOf(claim));
    const at = list.indexOf(claim);
    head.querySelector(".letter").textContent = kind(claim);
    head.querySelector("strong").textContent = NAMES[kind(claim)] + " " + number(claim);
    head.querySelector("strong + span").textContent = "of " + all(".claim", docOf(claim)).length;
    for (const [button, other] of [[earlier, list[at - 1]], [later, list[at + 1]]]) {
      button.disabled = !other;
      button.querySelector("span").textContent = other ? number(other) : "";
    }
    claim.lastElementChild.prepend(head);
  }

  // Set on the dock alone: on the root it would cost a restyling of every document.
  function placeDock() {
    if (!chosen) return;
    const box = chosen.closest(".claims").getBoundingClientRect();
    chosen.lastElementChild.style.cssText = `--dock-left:${box.left}px;--dock-size:${box.width}px`;
  }

  function tint(claim, on) {
    const colour = "var(--" + kind(claim) + ")";
    for (const piece of all(`[data-of~="${number(claim)}"]`, docOf(claim))) {
      piece.classList.toggle("chosen", on);
      if (on) piece.style.setProperty("--chosen", colour);
      else piece.removeAttribute("style");
    }
  }

  // Leaves the page where it is when the paragraph and its claims, or else the row, can be seen.
  function show(claim) {
    const lowest = Math.min(innerHeight, claim.lastElementChild.getBoundingClientRect().top) - 8;
    const seen = node => { const box = node.getBoundingClientRect(); return box.top >= 48 && box.bottom <= lowest; };
    const para = claim.closest(".para");
    const row = claim.firstElementChild;
    if (para.offsetHeight < lowest - 64 && !seen(para)) para.scrollIntoView({block: "nearest"});
    if (!seen(row)) row.scrollIntoView({block: "center"});
  }

  function forget(claim) {
    tint(claim, false);
    docOf(claim).classList.remove("at");
    document.documentElement.classList.remove("docked");
    claim.lastElementChild.removeAttribute("style");
  }

  function release() {
    if (!chosen) return;
    const old = chosen;
    chosen = null;
    forget(old);
    old.open = false;
  }

  function choose(claim) {
    if (chosen !== claim) release();
    chosen = claim;
    claim.open = true;
    docOf(claim).classList.add("at");
    document.documentElement.classList.add("docked");
    tint(claim, true);
    placeDock();
    fillHead(claim);
    claim.firstElementChild.focus({preventScroll: true});
    show(claim);
  }

  function close() {
    const row = chosen.firstElementChild;
    release();
    row.focus();
  }

  // What opens a claim but a press on its row: the browser, for an address or a search in the page.
  document.addEventListener("toggle", event => {
    const claim = event.target;
    if (!claim.classList || !claim.classList.contains("claim")) return;
    if (claim.open && chosen !== claim) choose(claim);
    else if (!claim.open && chosen === claim) { chosen = null; forget(claim); }
  }, true);

  document.addEventListener("click", event => {
    const link = event.target.closest("a");
    const row = event.target.closest(".claim > summary");
    if (row) {
      event.preventDefault();
      if (row.parentElement === chosen) close();
      else choose(row.parentElement);
    } else if (link?.matches(".note")) {
      event.preventDefault();
      choose(byId(link.hash.slice(1, -1)));
    } else if (link?.matches(".pair")) {
      event.preventDefault();
      only(docOf(link), link.ariaCurrent ? null : link);
    } else if (link?.hash.endsWith("x")) {
      byId(link.hash.slice(1)).closest("details").open = true;
    } else {
      const piece = !link && event.target.closest("[data-of]");
      if (!piece || String(getSelection()) !== "") return;
      const over = new Set(piece.dataset.of.split(" "));
      const list = claims(docOf(piece)).filter(claim => over.has(number(claim)));
      if (list.length) choose(list[(list.indexOf(chosen) + 1) % list.length]);
    }
  });

  // Claims off: by party, by pair. What had the focus and is gone hands it on.
  function sift(doc, keep) {
    for (const claim of all(".claim", doc)) {
      claim.classList.toggle("off", !keep(claim));
      wordsOf(claim)?.classList.toggle("off", !keep(claim));
    }
    settle(doc);
  }

  function settle(doc) {
    const active = document.activeElement;
    const held = active.matches(".note") ? byId(active.id.slice(0, -1)) : active.closest(".claim");
    const list = claims(doc);
    if (chosen && docOf(chosen) === doc) {
      if (list.includes(chosen)) fillHead(chosen);
      else release();
    }
    if (!held || docOf(held) !== doc || list.includes(held)) return;
    const after = list.find(claim => held.compareDocumentPosition(claim) & Node.DOCUMENT_POSITION_FOLLOWING);
    ((after || list.at(-1))?.firstElementChild || doc.querySelector(".kinds input")).focus();
  }

  function only(doc, link) {
    doc.querySelector(".only")?.remove();
    all("[aria-current]", doc).forEach(old => old.removeAttribute("aria-current"));
    const select = doc.querySelector(".parties");
    if (select) select.value = "";
    sift(doc, claim => !link || claim.dataset.pair === link.dataset.pair);
    if (!link) return;
    link.setAttribute("aria-current", "true");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "only";
    const [who, whom] = link.closest("tr").cells;
    button.textContent = [who, whom].map(cell => cell.textContent.trim()).filter(Boolean).join(" → ") + " only; show all";
    button.addEventListener("click", () => { only(doc, null); link.focus(); });
    doc.querySelector(".kinds").append(button);
    const first = claims(doc)[0];
    if (first) choose(first);
  }

  document.addEventListener("change", event => {
    const control = event.target;
    if (control.matches(".parties")) {
      const value = control.value;
      only(docOf(control), null);
      control.value = value;
      sift(docOf(control), claim => !value || (claim.dataset.p || "").split(" ").includes(value));
    } else if (control.closest(".kinds")) settle(docOf(control));
  });

  function beside(doc, step) {
    const docs = all(".doc");
    return docs[docs.indexOf(doc) + step];
  }

  function nearestDoc() {
    return chosen ? docOf(chosen) : docOf(document.activeElement)
      || all(".doc").find(doc => doc.getBoundingClientRect().bottom > 60);
  }

  // From entry to entry of the record, past those of kinds that are off. Looks at neighbours only: there may be many.
  function moveEntry(step) {
    const at = document.activeElement.closest(".entry");
    let next = at ? (step > 0 ? at.nextElementSibling : at.previousElementSibling) : document.querySelector(".entry");
    while (next && !(next.matches(".entry") && getComputedStyle(next).display !== "none")) {
      next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
    }
    next?.firstElementChild.focus();
  }

  function move(step) {
    if (byId("record")) return moveEntry(step);
    let doc = nearestDoc();
    let list = doc ? claims(doc) : [];
    const focused = document.activeElement.closest(".claim");
    const at = list.indexOf(chosen || focused);
    let next = at < 0 ? list[step > 0 ? 0 : list.length - 1] : list[at + step];
    while (!next && doc && (doc = beside(doc, step))) {
      list = claims(doc);
      next = list[step > 0 ? 0 : list.length - 1];
    }
    if (next) choose(next);
  }

  function goTo(doc) {
    if (!doc) return;
    const title = doc.querySelector(".title");
    title.tabIndex = -1;
    release();
    title.focus();
    doc.scrollIntoView();
  }

  function words() {
    const note = document.activeElement.closest(".note");
    if (note) choose(byId(note.hash.slice(1, -1)));
    else if (chosen) wordsOf(chosen)?.focus();
  }

  const dialog = byId("keys");
  const on = byId("keys-on");
  try { on.checked = localStorage.getItem("entente-keys") !== "off"; } catch { /* a page from a file may keep nothing */ }
  on.addEventListener("change", () => {
    try { localStorage.setItem("entente-keys", on.checked ? "on" : "off"); } catch { /* as above */ }
  });
  byId("keys-open").addEventListener("click", () => dialog.showModal());

  const ACTS = {
    j: () => move(1), k: () => move(-1), w: words,
    h: () => { const folds = all(".chrome"); const open = folds.some(fold => !fold.open); folds.forEach(fold => { fold.open = open; }); },
    "[": () => goTo(beside(nearestDoc(), -1)), "]": () => goTo(beside(nearestDoc(), 1)),
    "?": () => dialog.showModal(),
  };

  document.addEventListener("keydown", event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, dialog")) return;
    const physical = /^Key([A-Z])$/.exec(event.code)?.[1].toLowerCase();
    const key = /^[\x21-\x7e]$/.test(event.key) ? event.key.toLowerCase() : physical || event.key;
    if (event.key === "Escape") {
      if (chosen) close();
      else if (nearestDoc()?.querySelector(".only")) nearestDoc().querySelector(".only").click();
      else return;
    } else if (!on.checked) return;
    else if (event.shiftKey && /^[escrmip]$/.test(key)) nearestDoc()?.querySelector(".f-" + key.toUpperCase())?.click();
    else if (ACTS[key] && (!event.shiftKey || key === "?")) ACTS[key]();
    else return;
    event.preventDefault();
  });

  addEventListener("resize", placeDock);
  const index = byId("index");
  if (index) {
    byId("documents").prepend(index);
    index.firstElementChild.open = all("li", index).length <= 12;
  }
  if (innerWidth <= 1100) all(".rail details").forEach(fold => { fold.open = false; });
  function arrive() {
    const target = byId(location.hash.slice(1));
    const claim = target?.closest(".claim");
    if (claim) choose(claim);
    else if (target?.closest(".doc")) target.scrollIntoView();
  }
  addEventListener("hashchange", arrive);
  arrive();
})();
