#!/usr/bin/env python3
"""What reading finds in the sentences of our own that are kept out of training. Called by measure.

  own.py inputs FOLDER              the plain sentences as JSON Lines
  own.py score FOLDER OUT.jsonl     figures as JSON

An event is found where its words share a code point with those of a marked act; an act that several events share goes to
the one of its type. Of the events found: type; of those of the right type: modes, all of them; the auxiliary mode, a denial
counting as a negation; actor and recipient by overlap, none where none is marked. Contexts: F1 of the sentence's contexts
against those of all its events. Silent: sentences marked as no event in which none was found. Calibration error: the mean
distance of confidence and share of right ones (words and type) over ten bins of confidence, by their sizes."""
import json
import pathlib
import re
import sys

TAG = re.compile(r"\[((?:[AER][1-9])+) ")
LABEL = re.compile(r"([1-9]):([A-Z]+)/([a-z+-]+)/([a-z]+)")


def plain(marked):
    out, spans, open_tags, at = [], [], [], 0
    while at < len(marked):
        tag = TAG.match(marked, at)
        if tag:
            open_tags.append((re.findall("..", tag.group(1)), len(out)))
            at = tag.end()
        elif marked[at] == "]" and open_tags:
            names, begin = open_tags.pop()
            spans += [(name, begin, len(out)) for name in names]
            at += 1
        else:
            out.append(marked[at])
            at += 1
    return "".join(out), spans


def sentences(folder):
    found = []
    for file in sorted(pathlib.Path(folder).glob("*.tsv")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not line or line.startswith("#"):
                continue
            labels, contexts, marked = line.split("\t")
            text, spans = plain(marked)
            events = []
            for label in labels.split(" ") if not labels.startswith("none:") else []:
                key, kind, modes, told = LABEL.fullmatch(label).groups()
                own = {role: [(b, e) for name, b, e in spans if name == role + key] for role in "AER"}
                events.append({"type": kind, "modes": set() if modes == "-" else modes_of(modes), "told": told, **own})
            found.append({"id": f"{file.stem}:{number}", "text": text, "events": events,
                          "contexts": set() if contexts == "-" else set(contexts.split(","))})
    return found


def modes_of(cell):
    return set(cell.split("+"))


def overlap(some, others):
    return any(a < d and c < b for a, b in some for c, d in others)


def sides(event, role):
    return [(p["begin"], p["end"]) for p in event.get(role, []) if "begin" in p]


def calibration(rated):
    bins = {}
    for confidence, right in rated:
        bins.setdefault(min(9, int(10 * confidence)), []).append((confidence, right))
    return sum(abs(sum(c - r for c, r in some)) for some in bins.values()) / max(1, len(rated))


def score(folder, out):
    gold = {sentence["id"]: sentence for sentence in sentences(folder)}
    said = {key: [] for key in gold}
    with open(out, encoding="utf-8") as lines:
        for line in lines:
            claim = json.loads(line)
            if claim.get("kind") == "event":
                said[claim["document"]].append(claim)
    n = dict.fromkeys(("acts", "found", "said", "right", "type", "moded", "mode", "told", "untold", "untold_right", "actor",
                       "recipient", "silent", "none", "context_both", "context_said", "context_gold"), 0)
    for key, sentence in gold.items():
        own = said[key]
        if not sentence["events"]:
            n["none"] += 1
            n["silent"] += not own
            continue
        n["said"] += len(own)
        contexts = {c for event in own for c in event.get("context", [])}
        n["context_both"] += len(contexts & sentence["contexts"])
        n["context_said"] += len(contexts)
        n["context_gold"] += len(sentence["contexts"])
        anchors = [[(e["evidence"][0]["begin"], e["evidence"][0]["end"])] for e in own]
        n["right"] += sum(any(overlap(a, act["E"]) for act in sentence["events"]) for a in anchors)
        for act in sentence["events"]:
            n["acts"] += 1
            near = [e for e, a in zip(own, anchors) if overlap(a, act["E"])]
            if not near:
                continue
            event = next((e for e in near if e["event_type"] == act["type"]), near[0])
            n["found"] += 1
            if event["event_type"] == act["type"]:
                n["type"] += 1
                n["moded"] += 1
                n["mode"] += set(event.get("mode") or []) == act["modes"]
            told = {"asserted": set(), "denied": {"negation"}}.get(act["told"], {act["told"]})
            auxiliary = event.get("auxiliary_mode") or []
            right = set([auxiliary] if isinstance(auxiliary, str) else auxiliary) == told
            n["told"] += right
            if told:
                n["untold"] += 1
                n["untold_right"] += right
            for role, name in (("A", "actor"), ("R", "recipient")):
                mine = sides(event, name)
                n[name] += overlap(mine, act[role]) if act[role] else not mine
    rated = []
    for key, own in said.items():
        for event in own:
            anchor = [(event["evidence"][0]["begin"], event["evidence"][0]["end"])]
            rated.append((event["confidence"], any(act["type"] == event["event_type"] and overlap(anchor, act["E"])
                                                   for act in gold[key]["events"])))
    precision, recall = n["right"] / max(1, n["said"]), n["found"] / max(1, n["acts"])
    return {
        "event_recall": recall, "event_precision": precision, "event_f1": 2 * precision * recall / max(1e-9, precision + recall),
        "type_accuracy": n["type"] / max(1, n["found"]), "mode_accuracy": n["mode"] / max(1, n["moded"]),
        "auxiliary_accuracy": n["told"] / max(1, n["found"]),
        "auxiliary_recall": n["untold_right"] / max(1, n["untold"]),
        "actor_accuracy": n["actor"] / max(1, n["found"]), "recipient_accuracy": n["recipient"] / max(1, n["found"]),
        "context_f1": 2 * n["context_both"] / max(1, n["context_said"] + n["context_gold"]),
        "calibration_error": calibration(rated),
        "silent_where_none": n["silent"] / max(1, n["none"]),
    }


if __name__ == "__main__":
    if sys.argv[1:2] == ["inputs"] and len(sys.argv) == 3:
        for each in sentences(sys.argv[2]):
            print(json.dumps({"id": each["id"], "text": each["text"], "lang": "en"}, ensure_ascii=False))
    elif sys.argv[1:2] == ["score"] and len(sys.argv) == 4:
        print(json.dumps(score(sys.argv[2], sys.argv[3])))
    else:
        sys.exit("usage: own.py inputs FOLDER | own.py score FOLDER OUT.jsonl")
