"""Opens reports in a browser, prints them and checks their HTML.

usage: check-page.py --validator VNU_JAR REPORT_HTML...

Each report must show two cakes, complain about nothing, fetch nothing, fit a phone, have no dead link
inside, print on A4 with its text, and be valid HTML. Prints one line for each thing that is wrong and
exits 1 if there is any.
"""

import argparse
import base64
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from browser import Browser, Page

CAKES = 2
PHONE_WIDTH = 360

# What the HTML checker, whose CSS is that of 2020, wrongly takes for an error. Since CSS Fonts 4 any
# number from 1 to 1000 is a weight; print-color-adjust is of CSS Color Adjustment 1.
TOO_NEW_FOR_THE_CHECKER = [
    "CSS: “font-weight”: “650” is not a “font-weight” value.",
    "CSS: “print-color-adjust”: Property “print-color-adjust” doesn't exist.",
]

# Advice that the reports do not follow: a question and its answers have no headline of their own.
ADVICE_NOT_FOLLOWED = [
    "Article lacks heading. Consider using “h2”-“h6” elements to add identifying headings to all "
    "articles."
]

CAKE_LABELS = """
[...document.querySelectorAll('figure[id^="cake"] svg')]
  .filter((svg) => svg.getBoundingClientRect().width > 100 && svg.querySelector('path, circle'))
  .map((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent))
"""
DEAD_LINKS = """
[...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href').slice(1))
  .filter((anchor) => !document.getElementById(decodeURIComponent(anchor)))
"""
HEADINGS = "[...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent)"
WIDTH = "document.documentElement.scrollWidth"


def squeezed(text):
    """A text without white space, since print breaks lines."""
    return re.sub(r"\s", "", text)


def wrong_on_screen(page, report):
    page.resize(1280, 900)
    page.open(report.as_uri())
    for complaint in page.complaints:
        yield f"the console says: {complaint}"
    for address in page.requests:
        if address != report.as_uri():
            yield f"it asks for {address}"
    cakes = page.evaluate(CAKE_LABELS)
    if len(cakes) != CAKES:
        yield f"{len(cakes)} cakes are drawn instead of {CAKES}"
    for labels in cakes:
        # The legend has one line for each slice: its count and its percentage.
        shown = [re.search(r"·\s*(\d+)\s*%$", label) for label in labels]
        percentages = [int(match.group(1)) for match in shown if match]
        if sum(percentages) != 100:
            yield f"the percentages of a cake total {sum(percentages)}: {percentages}"
    for anchor in page.evaluate(DEAD_LINKS):
        yield f"a link leads to #{anchor}, which does not exist"


def wrong_on_a_phone(page, report):
    page.resize(PHONE_WIDTH, 740, is_phone=True)
    page.open(report.as_uri())
    width = page.evaluate(WIDTH)
    if width > PHONE_WIDTH:
        yield f"it is {width} pixels wide on a phone of {PHONE_WIDTH}"


def wrong_on_paper(page, report, folder):
    page.resize(1280, 900)
    page.open(report.as_uri())
    printed = page.send("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
    pdf = Path(folder) / "report.pdf"
    pdf.write_bytes(base64.b64decode(printed["data"]))
    facts = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    size = re.search(r"^Page size:\s*(.*)$", facts, re.MULTILINE)
    if not size or "A4" not in size.group(1):
        yield f"it prints on {size.group(1) if size else 'pages of unknown size'} instead of A4"
    text = subprocess.run(
        ["pdftotext", pdf, "-"], check=True, capture_output=True, text=True).stdout
    for heading in page.evaluate(HEADINGS):
        if squeezed(heading) not in squeezed(text):
            yield f"the heading “{heading}” is missing in print"


def wrong_in_figures(report):
    """What is wrong with the picture files beside a report."""
    figures = sorted((report.parent / "figures").glob("*.svg"))
    if not figures:
        yield "there are no figures beside it"
    for figure in figures:
        try:
            root = ElementTree.parse(figure).getroot()
        except ElementTree.ParseError as error:
            yield f"{figure.name} is not well-formed: {error}"
            continue
        if root.tag != "{http://www.w3.org/2000/svg}svg":
            yield f"{figure.name} is not an SVG picture"


def wrong_html(reports, validator):
    """What the HTML checker says about all reports."""
    ran = subprocess.run(
        ["java", "-jar", validator, "--format", "json", "--stdout", "--exit-zero-always", *reports],
        check=True, capture_output=True, text=True)
    for message in json.loads(ran.stdout)["messages"]:
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        if message["message"] in TOO_NEW_FOR_THE_CHECKER + ADVICE_NOT_FOLLOWED:
            continue
        place = f"{message.get('url', '')}:{message.get('lastLine', 0)}"
        yield f"{place}: {message['message']} ({message.get('extract', '')!r})"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--validator", required=True)
    parser.add_argument("reports", nargs="+", type=Path)
    arguments = parser.parse_args()
    reports = [report.resolve() for report in arguments.reports]
    wrong = []
    with Browser() as browser, tempfile.TemporaryDirectory() as folder:
        page = Page(browser)
        for report in reports:
            found = [
                *wrong_on_screen(page, report), *wrong_on_a_phone(page, report),
                *wrong_on_paper(page, report, folder), *wrong_in_figures(report)]
            wrong += [f"{report.parent.name}/{report.name}: {sentence}" for sentence in found]
    wrong += wrong_html(reports, arguments.validator)
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    print(f"{len(reports)} reports checked, {len(wrong)} things wrong")
    sys.exit(1 if wrong else 0)


main()
