// Everything reads without this script; it adds the way from words to claim and back by mouse and keys.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const shown = claim => claim.offsetParent !== null;
  let chosen = null;

  function tint(claim, on) {
    const colour = getComputedStyle(claim.querySelector(".letter")).backgroundColor;
    for (const piece of all(`.piece[data-of~="${CSS.escape(claim.id)}"]`)) {
      piece.classList.toggle("chosen", on);
      if (on) piece.style.setProperty("--chosen", colour);
    }
  }

  function choose(claim, options = {}) {
    if (chosen && chosen !== claim) { tint(chosen, false); chosen.open = false; }
    chosen = claim;
    tint(claim, true);
    if (options.open !== undefined) claim.open = options.open;
    claim.querySelector("summary").focus({preventScroll: true});
    claim.scrollIntoView({block: "nearest"});
  }

  document.addEventListener("toggle", event => {
    const claim = event.target;
    if (!claim.classList || !claim.classList.contains("claim")) return;
    if (claim.open && chosen !== claim) choose(claim);
    else if (!claim.open && chosen !== claim) tint(claim, false);
  }, true);

  document.addEventListener("click", event => {
    const note = event.target.closest("a.note");
    if (note) {
      event.preventDefault();
      choose(document.getElementById(note.hash.slice(1)), {open: true});
      return;
    }
    const piece = event.target.closest(".piece[data-of]");
    if (piece && piece.dataset.of && String(getSelection()) === "") {
      const claims = piece.dataset.of.split(" ").map(id => document.getElementById(id)).filter(claim => claim && shown(claim));
      if (claims.length) choose(claims[(claims.indexOf(chosen) + 1) % claims.length], {open: true});
    }
  });

  for (const select of all("select.parties")) {
    select.addEventListener("change", () => {
      for (const claim of all(".claim", select.closest(".doc"))) {
        claim.classList.toggle("away-party", select.value !== "" && !claim.dataset.codes.split(" ").includes(select.value));
      }
    });
  }

  function move(step) {
    const claims = all(".claim").filter(shown);
    if (!claims.length) return;
    const at = claims.indexOf(chosen);
    choose(claims[Math.min(claims.length - 1, Math.max(0, at < 0 ? (step > 0 ? 0 : claims.length - 1) : at + step))], {open: true});
  }

  document.addEventListener("keydown", event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, dialog")) return;
    const letter = /^Key([A-Z])$/.exec(event.code);
    const key = letter ? letter[1].toLowerCase() : event.key;
    if (event.shiftKey && letter && "ESCRMIP".includes(letter[1])) {
      const doc = (chosen || document.querySelector(".doc"))?.closest(".doc");
      doc?.querySelector(".f-" + letter[1])?.click();
    } else if (key === "j" && !event.shiftKey) move(1);
    else if (key === "k" && !event.shiftKey) move(-1);
    else if (key === "w" && chosen) {
      const words = document.getElementById(chosen.id + "-w");
      if (document.activeElement === words) chosen.querySelector("summary").focus();
      else words?.focus();
    } else if (key === "h" && !event.shiftKey) all("details.chrome").forEach(fold => { fold.open = !fold.open; });
    else if (event.key === "?") document.getElementById("keys").showModal();
    else if (event.key === "Escape" && chosen) { chosen.open = false; tint(chosen, false); chosen = null; }
    else return;
    event.preventDefault();
  });

  addEventListener("beforeprint", () => all(".claim[open]").forEach(claim => { claim.open = false; }));
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.classList.contains("claim")) choose(target, {open: true});
})();
