"""Makes the actor tables that come from other people's data: python3 actors.py REFERENCE_DIR ACTORS_DIR

Reads Phoenix dictionaries (MIT), Wikidata heads (CC0), CIA World Leaders (public domain), leaders of ASEAN and G20
(CC BY-SA 4.0), mledoze/countries (ODbL) and country-codes (PDDL); writes tables under ACTORS_DIR, those under a
share-alike licence in a folder of their own. The same input gives the same output. Standard library only."""
import csv
import json
import pathlib
import re
import sys
import unicodedata

SECTORS = {"GOV", "MIL", "LEG", "JUD", "OPP", "SPY", "COP", "ELI", "REB", "PTY", "BUS", "MED", "AGR", "EDU", "LAB", "REF",
           "REL", "CVL", "CRM", "UAF"}
PHOENIX_SECTORS = {"HLH": "MED", "MED": "JRN", "MNC": "BUS", "RAD": "REB", "INS": "REB", "SEP": "REB", "SET": "CVL",
                   "HRI": "SOC", "ENV": "SOC", "DEV": "SOC"}
NO_PERSON = re.compile(r"\b(MINISTR|GOVERNMENT|ARMY|FORCES?|PARTY|COUNCIL|PRESIDENT|REPUBLIC|UNION|POLICE|STATE|OFFICE|"
                       r"PARLIAMENT|COMMITTEE|FRONT|AUTHORITY|KINGDOM|ADMINISTRATION|LEADERS?|EMBASSY|TROOPS|MINISTER|"
                       r"SECRETARY|COURT|OFFICIALS?|KING|AMBASSADOR|PRIME|MILITARY|NAVY|OPPOSITION|COMMISSION|BANK)")
SMALL = {"al", "el", "bin", "ibn", "von", "van", "der", "de", "da", "dos", "do", "la", "le", "of", "ul", "ad", "ud", "the", "and"}


def read(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def key(name):
    plain = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace(".", "").replace("'", "")
    return " ".join(re.findall(r"\w+", plain))


def cased(name):
    """SHIGERU ISHIBA to Shigeru Ishiba, ABD AL-RAHMAN to Abd al-Rahman."""
    def word(part, first):
        low = part.lower()
        return low if low in SMALL and not first else low[:1].upper() + low[1:]
    words = name.replace("_", " ").split()
    return " ".join("-".join(word(part, i == 0 and j == 0) for j, part in enumerate(w.split("-"))) for i, w in enumerate(words))


def table(path, head, columns, rows):
    lines = [f"# {line}" for line in head] + ["\t".join(columns)] + ["\t".join(row).rstrip("\t") for row in rows]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


# ---- persons

class Persons:
    """Persons by country and key: {(code, key): [id, name, other names, spells]}."""

    def __init__(self):
        self.found = {}

    def add(self, code, name, spell, identity="", others=()):
        entry = self.found.setdefault((code, key(name)), ["", name, [], []])
        entry[0] = entry[0] or identity
        entry[2] += [o for o in others if key(o) != key(name) and o not in entry[2]]
        if spell not in entry[3]:
            entry[3].append(spell)

    def rows(self):
        for (code, _), (identity, name, others, spells) in sorted(self.found.items()):
            yield [identity, name, "|".join(others), code, "; ".join(sorted(spells, key=lambda s: s.split("/")[2]))]


def day(text, last=False):
    text = text.strip()
    if len(text) == 6 and text.isdigit():
        text = ("20" if int(text[:2]) <= 30 else "19") + text
    if len(text) != 8 or not text.isdigit():
        return None
    year, month, date = text[:4], min(max(int(text[4:6]), 1), 12), int(text[6:])
    longest = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return f"{year}-{month:02}-{min(max(date, 1), longest):02}"


def phoenix_persons(reference, persons, codes):
    for record in read(reference / "phoenix_country_actors.jsonl"):
        dated = [c for c in record["codes"] if c["when"]]
        if not dated or NO_PERSON.search(record["name"]) or len(record["name"].split()) < 2 or re.search(r"[\[\]#0-9]", record["name"]):
            continue
        others = [cased(a) for a in record["aliases"] if len(a.split()) > 1 and not NO_PERSON.search(a) and not re.search(r"[\[\]#0-9+]", a)][:4]
        for code in dated:
            state, sector = code["code"][:3], code["code"][3:6]
            if state not in codes or not sector or sector == "ELI":
                continue
            sector = sector if sector in SECTORS else PHOENIX_SECTORS.get(sector, "GOV")
            when = code["when"].replace(" ", "")
            if "-" in when:
                first, last = when.split("-", 1)
                span = (day(first), day(last, True))
            elif when[0] == ">":
                span = (day(when[1:]), "")
            else:
                span = ("", day(when[1:]))
            if None in span or not span[0] and not span[1]:
                continue
            if span[0] and not span[1]:
                span = (span[0], "2015-12-31")  # in office when the dictionary was last kept
            if span[0] <= (span[1] or "9"):
                persons.add(state, cased(record["name"]), f"{sector}//{span[0]}/{span[1]}/phoenix", others=others)


OFFICE_SECTORS = [("Ambassador", "GOV"), ("Speaker", "LEG"), ("Chief Justice", "JUD"), ("Attorney", "JUD"), ("Prosecutor", "JUD"),
                  ("Chief of Staff, Army", "MIL"), ("Commander", "MIL"), ("Intelligence", "SPY")]


def cia_persons(reference, persons, names):
    for record in read(reference / "cia_world_leaders_2019.jsonl"):
        state = names.get(key(record["country"])) or names.get(key(record["country"].split(",")[0]))
        if not state:
            continue
        person = re.sub(r",? *\((Ret|Acting)\.?\)|,.*| +\(.*", "", record["person"]).strip()
        person = re.sub(r"^((Lt\.|Maj\.|Brig\.|Gen\.|Adm\.|Col\.|Capt\.|Dr\.|Sir|Dame|Vice|R\.) *)+", "", person)
        words = person.split()
        if len(words) < 2:
            continue
        name = " ".join(cased(w) if re.search(r"[A-Z]{2}", w) else w for w in words)
        surname = [w for w in words if re.fullmatch(r"[A-ZÀ-Þ\-']{2,}", w)]
        others = []
        if surname and len(words) > 2 and not re.fullmatch(r"[A-ZÀ-Þ\-']{2,}", words[0]):
            others.append(f"{words[0]} {' '.join(cased(w) for w in surname)}")
        office = record["office"].replace("/", " and ").replace(";", ",").replace("  ", " ")
        sector = next((s for word, s in OFFICE_SECTORS if word in office), "GOV")
        persons.add(state, name, f"{sector}/{office}/2019-06-01/2019-06-30/cia-2019", others=others)


def wikidata_persons(reference, persons, names):
    for row in csv.DictReader((reference / "heads_wikidata_2022_10.csv").open(encoding="utf-8")):
        state = names.get(key(row["country"]))
        if not state or not row["start_year"] or re.fullmatch(r"Q\d+", row["officeholderLabel"]):
            continue
        end = f"{row['end_year']}-12-31" if row["end_year"] else "2022-12-31"  # as the list stood in October 2022
        office = re.sub(r" of .*", "", row["positionLabel"]).replace("/", " ")
        office = office[:1].upper() + office[1:]
        persons.add(state, row["officeholderLabel"], f"GOV/{office}/{row['start_year']}-01-01/{end}/wikidata", row["officeholder"])


def leaders(reference, codes2):
    persons = Persons()
    data = json.loads((reference / "world_leaders_asean_g20_2026_07.json").read_text(encoding="utf-8"))
    for entry in data["countries"].values():
        state = codes2.get(entry["country"]["iso_code"])
        for position in entry["positions"].values():
            holder = (position or {}).get("current_holder")
            if state and holder and holder["name_en"] and holder.get("since"):
                persons.add(state, holder["name_en"], f"GOV/{position['title_en']}/{holder['since']}//wikipedia-2026-07", holder["wikidata_id"])
    return persons


# ---- bodies and names

def phoenix_bodies(reference, codes, states):
    rows, seen = [], set()
    kinds = {"IGO": "IGO", "NGO": "NGO", "MNC": "MNC", "IMG": "IMG"}
    for file in ("phoenix_international_actors.jsonl", "phoenix_milnonstate_actors.jsonl"):
        for record in read(reference / file):
            code = record["codes"][0]["code"]
            kind, rest = code[:3], code[3:6]
            if kind in kinds:
                state = "UNO" if kind == "IGO" and rest == "UNO" else "EUR" if kind == "IGO" and rest == "EUR" else kind
                state = rest if kind in ("MNC", "NGO") and rest in codes else state
                sector = {"MNC": "BUS", "NGO": "SOC", "IMG": "REB", "IGO": ""}[kind]
            elif kind in codes and rest in ("REB", "OPP", "GOV", "MIL", "PTY"):
                state, sector = kind, rest
            else:
                continue
            if record["codes"][0]["when"] or kind == "MNC":
                continue  # thousands of small companies
            names = [n for n in [record["name"]] + record["aliases"]
                     if len(n) > 5 and " " in n and not re.search(r"[\[\]#+*_/]", n) and key(n) not in states]
            names = [n for n in names if key(n) not in seen]
            if names:
                seen.update(key(n) for n in names)
                rows.append([cased(names[0]), "|".join(cased(n) for n in names[1:9]), state, sector])
    return sorted(rows)


def main():
    reference, actors = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    states = [line.split("\t") for line in (actors / "states.tsv").read_text(encoding="utf-8").splitlines() if line and line[0] != "#"][1:]
    codes = {row[0] for row in states}
    names = {key(n): row[0] for row in states for n in [row[2]] + (row[3].split("|") if len(row) > 3 else [])}
    names.update({"burma": "MMR", "congo kinshasa": "COD", "korea north": "PRK", "korea south": "KOR", "gambia the": "GMB",
                  "bahamas the": "BHS", "the bahamas": "BHS", "the gambia": "GMB", "kingdom of the netherlands": "NLD",
                  "kingdom of denmark": "DNK", "cabo verde": "CPV", "micronesia federated states of": "FSM"})
    countries = read(reference / "countries_mledoze.jsonl")
    codes2 = {c["iso2"]: c["iso3"] for c in countries} | {"EU": "EUR"}

    persons = Persons()
    wikidata_persons(reference, persons, names)
    cia_persons(reference, persons, names)
    phoenix_persons(reference, persons, codes)
    columns = ["id", "name", "names", "code", "spells"]
    table(actors / "persons_recorded.tsv", ["Persons with offices: Wikidata heads of October 2022 (CC0), CIA World Leaders of June 2019 (public domain),",
          "Phoenix dictionaries to 2015 (MIT). Made by scripts/actors.py. spells: sector/office/from/to/source."], columns, persons.rows())
    table(actors / "ccbysa" / "leaders.tsv", ["Leaders of ASEAN and G20 states in July 2026, from Wikipedia and Wikidata, CC BY-SA 4.0. Made by scripts/actors.py.",
          "spells: sector/office/from/to/source."], columns, leaders(reference, codes2).rows())
    table(actors / "bodies_phoenix.tsv", ["Organisations and armed groups of the Phoenix dictionaries (MIT). Made by scripts/actors.py."],
          ["name", "names", "code", "sector"], phoenix_bodies(reference, codes, names))
    languages = ["ja", "ko", "ur", "zh"]
    rows = [["KOS" if c["iso3"] in ("UNK", "XKX") else c["iso3"]] + [c.get(l, {}).get("common", "") for l in languages] for c in countries]
    table(actors / "odbl" / "names.tsv", ["Names of states in Japanese, Korean, Urdu and Chinese, from mledoze/countries, ODbL 1.0. Made by scripts/actors.py."],
          ["code", *languages], sorted(row for row in rows if row[0] in codes))
    unterm = {"ar": "UNTERM Arabic Short", "es": "UNTERM Spanish Short", "fr": "UNTERM French Short", "ru": "UNTERM Russian Short"}
    rows = []
    for row in csv.DictReader((reference / "country_codes_datasets.csv").open(encoding="utf-8")):
        if row["ISO3166-1-Alpha-3"] in codes:
            rows.append([row["ISO3166-1-Alpha-3"]] + [re.sub(r" *\(.*?\)| *\[.*?\]", "", row[c]).strip() for c in unterm.values()])
    table(actors / "names_un.tsv", ["Names of states in Arabic, Spanish, French and Russian as the United Nations write them; country-codes, PDDL. Made by scripts/actors.py."],
          ["code", *unterm], sorted(row for row in rows if any(row[1:])))


if __name__ == "__main__":
    main()
