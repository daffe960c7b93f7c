"""Opens reports in a browser, prints them and checks their HTML.

usage: check-page.py --validator VNU_JAR --axe AXE_JS --studies DIR REPORT_HTML...

Each report is held against the study that it was made from, NAME.stafet.json in DIR for the report in
the folder NAME; what is checked is told by the files in `checks`. Prints one line for each thing that
is wrong and exits 1 if there is any.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from browser import Browser, Page
from checks.access import wrong_access
from checks.finder import wrong_in_finder
from checks.keyboard import wrong_by_keyboard
from checks.markup import wrong_html, wrong_in_figures
from checks.material import Material
from checks.paper import wrong_on_paper
from checks.passage import wrong_passage
from checks.screen import wrong_on_screen, wrong_width
from checks.scriptless import wrong_without_script


# What is asked of each report, in this order.
CHECKS = [
    wrong_on_screen, wrong_width, wrong_without_script, wrong_in_finder, wrong_passage,
    wrong_by_keyboard, wrong_on_paper, wrong_access,
]
# How many browsers work side by side.
BROWSERS = 2


class Checker:
    """Checks one report after another; several work side by side, each with a browser of its own."""

    def __init__(self, axe, folder):
        self.axe = axe
        self.folder = folder
        self.seconds = Counter()

    def wrong(self, material):
        """What is wrong with a report."""
        found = list(wrong_in_figures(material))
        with Browser() as browser:
            for check in CHECKS:
                started = time.monotonic()
                more = {wrong_on_paper: [self.folder], wrong_access: [self.axe]}.get(check, [])
                try:
                    with Page(browser) as page:
                        found += check(page, material, *more)
                except RuntimeError as error:
                    found.append(f"{check.__name__} breaks off: {error}")
                self.seconds[check.__name__] += time.monotonic() - started
        return [f"{material.name}: {sentence}" for sentence in found]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--validator", required=True)
    parser.add_argument("--axe", type=Path, required=True)
    parser.add_argument("--studies", type=Path, required=True)
    parser.add_argument("reports", nargs="+", type=Path)
    arguments = parser.parse_args()
    reports = [report.resolve() for report in arguments.reports]
    materials = [
        Material(report, arguments.studies / f"{report.parent.name}.stafet.json")
        for report in reports]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(BROWSERS) as workers:
        checker = Checker(arguments.axe.read_text(encoding="utf-8"), Path(folder))
        found = [workers.submit(checker.wrong, material) for material in materials]
        found.append(workers.submit(wrong_html, reports, arguments.validator))
        wrong = [sentence for one in found for sentence in one.result()]
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    print(", ".join(f"{check.removeprefix('wrong_')} {spent:.0f} s"
                    for check, spent in checker.seconds.items()))
    print(f"{len(reports)} reports checked, {len(wrong)} things wrong")
    sys.exit(1 if wrong else 0)


main()
