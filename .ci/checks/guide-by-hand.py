"""Does in a folder what the guide for analysts asks to be done by hand.

usage: guide-by-hand.py save FOLDER      saves bidrag.csv as a workbook, as Excel does, with its times as times
       guide-by-hand.py correct FOLDER   corrects what is warned about: a name in the workbook, "-" in the layout
       guide-by-hand.py sort FOLDER      fills in the sheets of Anna and Bo by the table in the guide's page
"""

import csv
import re
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PARTS = {
    "[Content_Types].xml": f'''<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>''',
    "_rels/.rels": f'''<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>''',
    "xl/workbook.xml": f'''<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">
<sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>''',
    "xl/_rels/workbook.xml.rels": f'''<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="r2" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>''',
    # The second style is that of a date with a time.
    "xl/styles.xml": f'''<styleSheet xmlns="{MAIN}">
<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>''',
}


def cell(text, column, row):
    place = f"{chr(ord('A') + column)}{row}"
    try:
        days = (datetime.strptime(text, "%d-%m-%Y %H:%M") - datetime(1899, 12, 30)).total_seconds() / 86400
        return f'<c r="{place}" s="1"><v>{days!r}</v></c>'
    except ValueError:
        pass
    if text.isdigit():
        return f'<c r="{place}"><v>{text}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(text)}</t></is></c>' if text else ""


def save(folder):
    with open(folder / "bidrag.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    sheet = "".join(
        f'<row r="{number}">' + "".join(cell(text, place, number) for place, text in enumerate(row)) + "</row>"
        for number, row in enumerate(rows, start=1))
    with zipfile.ZipFile(folder / "bidrag.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in PARTS.items():
            archive.writestr(name, content)
        archive.writestr(
            "xl/worksheets/sheet1.xml",
            f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>')


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    if old not in text:
        sys.exit(f"{path} does not hold {old}")
    path.write_text(text.replace(old, new), encoding="utf-8")


def correct(folder):
    replace(folder / "bidrag.csv", "bo sten", "Bo Sten")
    replace(folder / "layout.json", '"time_zone": "danish"', '"time_zone": "danish",\n  "empty": ["-"]')
    save(folder)


def sort(folder):
    page = Path("Docs/GettingStarted.md").read_text(encoding="utf-8")
    for coder in "Anna", "Bo":
        themes = re.search(rf"^\| {coder} \| (.*) \|$", page, re.MULTILINE)[1].split(" | ")
        path = folder / "ark" / f"sheet-{coder.lower()}.csv"
        with open(path, encoding="utf-8-sig", newline="") as file:
            header, *rows = csv.reader(file, delimiter=";")
        for row, theme in zip(rows, themes, strict=True):
            row[header.index("Tema")] = theme
            if coder == "Bo" and row[0] == "8":
                row[header.index("Bemærkning")] = "eller Penge?"
        with open(path, "w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";", lineterminator="\r\n").writerows([header, *rows])


{"save": save, "correct": correct, "sort": sort}[sys.argv[1]](Path(sys.argv[2]))
