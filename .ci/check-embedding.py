"""Compares an article with the program that it shows.

usage: check-embedding.py PAGE.md SOURCES PRINTED

Every block of Swift in the page stands in a file of SOURCES, line by line; comments, empty lines and
indentation do not count. The last block of text is what the program prints. Prints one line for each
thing that is wrong and exits 1 if there is any.
"""

import re
import sys
from pathlib import Path

BLOCK = re.compile(r"^```(swift|text)\n(.*?)^```", re.DOTALL | re.MULTILINE)


def lines(code):
    """The lines that count."""
    stripped = (line.strip() for line in code.splitlines())
    return [line for line in stripped if line and not line.startswith("//")]


def holds(file, part):
    return any(file[start:start + len(part)] == part for start in range(len(file) - len(part) + 1))


def wrong(page, sources, printed):
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    files = [lines(path.read_text(encoding="utf-8")) for path in sorted(sources.rglob("*.swift"))]
    shown = [text for language, text in blocks if language == "swift"]
    for code in shown:
        if not any(holds(file, lines(code)) for file in files):
            yield f"{page}: in no file of {sources} stands\n{code}"
    output = [text for language, text in blocks if language == "text"]
    found = printed.read_text(encoding="utf-8")
    if not shown or not output or output[-1] != found:
        yield f"{page} shows\n{output[-1] if output else ''}but the program prints\n{found}"


def main():
    found = list(wrong(*map(Path, sys.argv[1:])))
    for sentence in found:
        print(sentence, file=sys.stderr)
    if not found:
        print(f"{sys.argv[1]} shows the program and what it prints")
    sys.exit(1 if found else 0)


main()
