"""Gathers the Swift code shown in documentation pages into one source file that can be type-checked.

usage: gather-snippets.py PAGE.md... > snippets.swift

The code blocks of one page become the body of one function, so a later block may use what an earlier
one made. What a reader is taken to have already is given as parameters. Blocks of a README count if
they import the library; others, such as those for Package.swift, are left out. So are programs that are
shown with what they print, which page-programs.py finds and which are run.
"""

import re
import sys
from pathlib import Path

BLOCK = re.compile(r"^```swift\n(.*?)^```(\n\n```text\n)?", re.DOTALL | re.MULTILINE)
IMPORT = re.compile(r"^import .*\n", re.MULTILINE)
GIVEN = (
    "study: Study, analysis: StudyAnalysis, layout: PublishedReportLayout, bytes: [UInt8], "
    "questions: [String], answers: [String], contributions: [String]")


def main():
    print("import Stafet")
    for number, path in enumerate(map(Path, sys.argv[1:]), start=1):
        blocks = [
            code for code, printed in BLOCK.findall(path.read_text(encoding="utf-8"))
            if not (printed and code.startswith("import "))]
        if path.name == "README.md":
            blocks = [block for block in blocks if "import Stafet" in block]
        if blocks:
            print(f"\n// {path}\nfunc page{number}({GIVEN}) throws {{")
            print(IMPORT.sub("", "".join(blocks)) + "}")


main()
