#!/usr/bin/env python3
"""Makes countries.csv from the two packages that README.md names.

    python3 make-countries.py HDX_FOLDER CLDR_FOLDER > countries.csv

HDX_FOLDER   the unpacked wheel of hdx-python-country
CLDR_FOLDER  the unpacked package cldr-localenames-full
"""
import csv
import json
import pathlib
import sys

UN = {"un_en": "M49 English", "un_fr": "M49 French", "un_es": "M49 Spanish", "un_ru": "M49 Russian",
      "un_ar": "M49 Arabic"}
SHORT = {"short_en": "English Short", "short_fr": "French Short", "short_es": "Spanish Short"}
CLDR = {"cldr_en": "en", "cldr_fr": "fr", "cldr_es": "es", "cldr_pt": "pt-PT", "cldr_br": "pt", "cldr_ru": "ru",
        "cldr_ar": "ar"}
# CLDR knows Kosovo, the UN's list of countries and areas does not.
BEYOND_THE_UN = {"XK": "XKX"}


def cldr(folder, locale):
    path = folder / "main" / locale / "territories.json"
    return json.loads(path.read_text(encoding="utf-8"))["main"][locale]["localeDisplayNames"]["territories"]


def others(names, code):
    """CLDR's variant names of one country in all locales, without repeats."""
    found = [name for territory in names.values() for key, name in territory.items()
             if key in (f"{code}-alt-variant", f"{code}-alt-short")]
    return "|".join(dict.fromkeys(found))


def typographic(name):
    return name.strip().replace("'", "’")


def main(hdx, cldr_folder):
    taxonomy = next(pathlib.Path(hdx).rglob("*Taxonomy.csv"))
    names = {column: cldr(pathlib.Path(cldr_folder), locale) for column, locale in CLDR.items()}
    rows = {}
    with taxonomy.open(encoding="utf-8-sig", newline="") as source:
        for line in csv.DictReader(source):
            code = line["ISO 3166-1 Alpha 2-Codes"].strip()
            if len(code) != 2 or line["Deprecated"] == "Y" or not line["m49 numerical code"].strip():
                continue
            row = {"iso2": code, "iso3": line["ISO 3166-1 Alpha 3-Codes"].strip(),
                   "m49": line["m49 numerical code"].strip().zfill(3)}
            row.update({column: typographic(line[origin]) for column, origin in {**UN, **SHORT}.items()})
            rows[code] = row
    for code, iso3 in BEYOND_THE_UN.items():
        rows.setdefault(code, {"iso2": code, "iso3": iso3, "m49": "", **dict.fromkeys([*UN, *SHORT], "")})
    for code, row in rows.items():
        row.update({column: names[column].get(code, "") for column in CLDR})
        row["variants"] = others(names, code)
    columns = ["iso2", "iso3", "m49", *UN, *SHORT, *CLDR, "variants"]
    writer = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows[code] for code in sorted(rows))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
