"""Finds the programs that documentation pages show with what they print, and compares that.

usage: page-programs.py gather FOLDER PAGE.md... [--begin PAGE.md]...
       page-programs.py compare FOLDER PRINTED

A program is a block of Swift that begins with an import and is followed by a block of text: what it
prints. `gather` writes all of them to FOLDER as one program, each in a file with its own imports, and
fails if a page named with --begin does not begin with one. `compare` takes what that program printed and
compares it with what the pages say.
"""

import argparse
import json
import re
import sys
from pathlib import Path

PROGRAM = re.compile(
    r"^```swift\n(?P<code>import .*?)^```\n\n```text\n(?P<printed>.*?)^```", re.DOTALL | re.MULTILINE)
IMPORT = re.compile(r"^(?:@\w+ )?import .*\n", re.MULTILINE)
# Stands between what one program prints and the next one does.
MARK = "\u001e"


def begins_with_program(text):
    first = re.search(r"^```", text, re.MULTILINE)
    found = PROGRAM.search(text)
    return first and found and first.start() == found.start()


def gather(folder, pages, beginning):
    folder.mkdir(parents=True)
    calls, programs = [], []
    wrong = [
        f"{page} does not begin with a program and what it prints" for page in beginning
        if not begins_with_program(Path(page).read_text(encoding="utf-8"))]
    for page in pages:
        text = Path(page).read_text(encoding="utf-8")
        for found in PROGRAM.finditer(text):
            number = len(programs)
            imports = "".join(IMPORT.findall(found["code"]))
            # As many empty lines as there were imports, so that the compiler names lines of the page.
            code = IMPORT.sub("\n", found["code"])
            line = text.count("\n", 0, found.start("code")) + 1
            (folder / f"Program{number}.swift").write_text(
                f"{imports}\nfunc program{number}() async throws {{\n"
                f"#sourceLocation(file: {json.dumps(str(page))}, line: {line})\n{code}"
                "#sourceLocation()\n}\n", encoding="utf-8")
            calls.append(f'try await program{number}()\nprint("\\u{{1E}}")\n')
            programs.append({"page": str(page), "printed": found["printed"]})
    (folder / "main.swift").write_text("".join(calls), encoding="utf-8")
    (folder / "programs.json").write_text(json.dumps(programs), encoding="utf-8")
    if not programs:
        wrong.append("the pages show no program")
    return wrong


def compare(folder, printed):
    programs = json.loads((folder / "programs.json").read_text(encoding="utf-8"))
    parts = printed.read_text(encoding="utf-8").split(MARK + "\n")[:-1]
    if len(parts) != len(programs):
        return [f"{len(parts)} of {len(programs)} programs ended"]
    wrong = [
        f"{program['page']}: a program prints\n{part}where the page shows\n{program['printed']}"
        for program, part in zip(programs, parts) if part != program["printed"]]
    if not wrong:
        print(f"{len(parts)} programs print what {len({p['page'] for p in programs})} pages show")
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("job", choices=["gather", "compare"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("rest", nargs="*")
    parser.add_argument("--begin", action="append", default=[])
    arguments = parser.parse_args()
    if arguments.job == "gather":
        wrong = gather(arguments.folder, arguments.rest, arguments.begin)
    else:
        wrong = compare(arguments.folder, Path(arguments.rest[0]))
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    sys.exit(1 if wrong else 0)


main()
