"""What is wrong with the HTML of reports and with the picture files beside them."""

import json
import subprocess
from xml.etree import ElementTree

# What the HTML checker, whose CSS is that of 2020, wrongly takes for an error, with a part of what
# it shows of the place: since CSS Fonts 4 any number from 1 to 1000 is a weight; print-color-adjust
# is of CSS Color Adjustment 1; ::highlight is of CSS Custom Highlight API 1.
TOO_NEW_FOR_THE_CHECKER = [
    ("CSS: “font-weight”: “650” is not a “font-weight” value.", ""),
    ("CSS: “print-color-adjust”: Property “print-color-adjust” doesn't exist.", ""),
    ("CSS: Parse Error.", "highlight(found) {"),
]

# Advice that the reports do not follow: a question and its answers have no headline of their own, and
# what people wrote is never changed, not even into composed letters.
ADVICE_NOT_FOLLOWED = [
    ("Article lacks heading. Consider using “h2”-“h6” elements to add identifying headings to all "
     "articles.", ""),
    ("Text run is not in Unicode Normalization Form C.", ""),
]


def wrong_html(reports, validator):
    """What the HTML checker says about all reports: a list."""
    wrong = []
    ran = subprocess.run(
        ["java", "-jar", validator, "--format", "json", "--stdout", "--exit-zero-always", *reports],
        check=True, capture_output=True, text=True)
    for message in json.loads(ran.stdout)["messages"]:
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        extract = message.get("extract", "")
        # Made-up texts look like any language.
        if message["message"].startswith("This document appears to be written in"):
            continue
        if any(message["message"] == text and part in extract
               for text, part in TOO_NEW_FOR_THE_CHECKER + ADVICE_NOT_FOLLOWED):
            continue
        place = f"{message.get('url', '')}:{message.get('lastLine', 0)}"
        wrong.append(f"{place}: {message['message']} ({extract!r})")
    return wrong


def wrong_in_figures(material):
    """What is wrong with the picture files beside a report."""
    figures = sorted((material.path.parent / "figures").glob("*.svg"))
    if material.cakes and not figures:
        yield "there are no figures beside it"
    for figure in figures:
        try:
            root = ElementTree.parse(figure).getroot()
        except ElementTree.ParseError as error:
            yield f"{figure.name} is not well-formed: {error}"
            continue
        if root.tag != "{http://www.w3.org/2000/svg}svg":
            yield f"{figure.name} is not an SVG picture"
