"""Makes iati-*.csv of the IATI codelists: python3 make-iati.py FOLDER-OF-XML-CODELISTS"""
import pathlib
import sys
import xml.etree.ElementTree as ET

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LISTS = {"Sector": "iati-sectors", "Region": "iati-regions", "OrganisationType": "iati-organisation-types"}


def named(item, language):
    for narrative in item.findall("name/narrative"):
        if narrative.get(LANG, "en") == language:
            return " ".join((narrative.text or "").split()).replace("'", "’")
    return ""


for codelist, name in LISTS.items():
    lines = ["code;en;fr;withdrawn"]
    for item in ET.parse(f"{sys.argv[1]}/{codelist}.xml").iter("codelist-item"):
        withdrawn = "1" if item.get("status") == "withdrawn" else ""
        row = [item.findtext("code").strip(), named(item, "en"), named(item, "fr"), withdrawn]
        assert not any(";" in value for value in row), row
        lines.append(";".join(row))
    pathlib.Path(__file__).with_name(f"{name}.csv").write_text("\n".join(lines) + "\n")
