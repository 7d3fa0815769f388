#!/usr/bin/env python3
"""What reading finds in PLOVER's gold standard records of 2016. Called by measure.

  examples.py inputs GOLD              the sentences as JSON Lines, each text once
  examples.py score GOLD OUT.jsonl     figures as JSON

Roots, modes and contexts are those of 2016; codebook-examples/*.tsv maps them. Root: records of which some event has the
mapped type (read end to end, no act is given). Mode, of the records with a mode that 2.0 keeps: given the type was found, and
end to end. Context, of the records with a context that 2.0 keeps: those of whose contexts at least one is among the
event's (recall), and of contexts given where the record's are all kept, those that the record has too (precision)."""
import csv
import json
import pathlib
import sys

MAPS = pathlib.Path(__file__).resolve().parent / "codebook-examples"


def table(name):
    with open(MAPS / name, encoding="utf-8") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"))


def records(gold):
    with open(gold, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def texts(gold):
    return {text: f"e{i}" for i, text in enumerate(dict.fromkeys(r["text"] for r in records(gold)))}


def mapped(record, modes):
    """Type and modes that are right, by the table or, without a mode there, by the root of 2021."""
    mode = record["mode"] or ""
    if not mode:
        return record["root_2021"], None
    key = (record["root_2016"], mode)
    if key not in modes:
        sys.exit(f"examples.py: {record['id']}: expected a mode of modes.tsv, found {mode!r} under {record['root_2016']}")
    kind, right = modes[key]
    return kind, None if right == {"any"} else right


def share(part, whole):
    return part / whole if whole else None


def score(gold, out):
    modes = {(row["root_2016"], row["mode_2016"]): (row["type"], set(row["mode"].split("|"))) for row in table("modes.tsv")}
    kept = {row["context_2016"]: set(row["context"].split("|")) for row in table("contexts.tsv")}
    ids, said = texts(gold), {}
    with open(out, encoding="utf-8") as lines:
        for line in lines:
            claim = json.loads(line)
            if claim.get("kind") == "event":
                said.setdefault(claim["document"], []).append(claim)
    n = dict.fromkeys(("records", "root", "moded", "moded_found", "mode", "contexts", "context", "given", "given_right"), 0)
    for record in records(gold):
        kind, right = mapped(record, modes)
        own = [e for e in said.get(ids[record["text"]], []) if e["event_type"] == kind]
        n["records"] += 1
        n["root"] += bool(own)
        if right:
            n["moded"] += 1
            n["moded_found"] += bool(own)
            n["mode"] += any(right & set(e.get("mode") or []) for e in own)
        names = [name.strip() for name in (record["context"] or "").split(",") if name.strip()]
        if set(names) - set(kept):
            sys.exit(f"examples.py: {record['id']}: expected contexts of contexts.tsv, found {record['context']!r}")
        wanted = [kept[name] for name in names if kept[name] != {"-"}]
        if wanted and own:
            given = {c for e in own for c in e.get("context", [])}
            n["contexts"] += len(wanted)
            n["context"] += sum(bool(given & each) for each in wanted)
            if len(wanted) == len(names):
                n["given"] += len(given)
                n["given_right"] += len(given & set().union(*wanted))
    recall, precision = share(n["context"], n["contexts"]), share(n["given_right"], n["given"])
    return {"root": share(n["root"], n["records"]), "mode_where_found": share(n["mode"], n["moded_found"]),
            "mode_end_to_end": share(n["mode"], n["moded"]), "context_recall": recall, "context_precision": precision,
            "records": n["records"], "records_with_mode": n["moded"]}


if __name__ == "__main__":
    if sys.argv[1:2] == ["inputs"] and len(sys.argv) == 3:
        for text, key in texts(sys.argv[2]).items():
            print(json.dumps({"id": key, "text": text, "lang": "en"}, ensure_ascii=False))
    elif sys.argv[1:2] == ["score"] and len(sys.argv) == 4:
        print(json.dumps(score(sys.argv[2], sys.argv[3])))
    else:
        sys.exit("usage: examples.py inputs GOLD | examples.py score GOLD OUT.jsonl")
