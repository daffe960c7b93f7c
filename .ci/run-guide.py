"""Follows a part of a guide as a reader does: saves the files that it shows and gives its commands.

usage: run-guide.py PAGE.md FOLDER SECTION... [--replace OLD NEW]...

A block after "save this as `NAME`:" is saved in FOLDER. A block of the language `sh` is run there, and what
it prints must end with the block of the language `text` that stands right after it; a line `[…]` there
stands for any number of lines. What --replace names is replaced in files and commands. Sections are
followed in the order in which they are named.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

BLOCK = re.compile(
    r"(?P<before>[^\n]*)\n\n```(?P<language>\w*)\n(?P<text>.*?)^```(?=\n)"
    r"(?:\n\n```text\n(?P<printed>.*?)^```)?", re.DOTALL | re.MULTILINE)
NAMED = re.compile(r"ave this as `([^`]+)`[^:]*:$")
LEFT_OUT = "[…]"


def section(text, name):
    """The lines of a section, from its heading to the next one of the same level or a higher one."""
    heading = re.search(rf"^(#+) {re.escape(name)}$", text, re.MULTILINE)
    if not heading:
        sys.exit(f"There is no section {name}.")
    end = re.compile(rf"^#{{1,{len(heading[1])}}} ", re.MULTILINE).search(text, heading.end())
    return text[heading.end():end.start() if end else len(text)]


def ends_with(printed, expected):
    """Whether lines end with expected ones, of which some may be left out."""
    pattern = "".join(
        r"(?:.*\n)*" if line.strip() == LEFT_OUT
        else re.escape(line).replace(re.escape(LEFT_OUT), ".*") + "\n"
        for line in expected.splitlines())
    return re.search(rf"(?:^|\n){pattern}\Z", printed) is not None


def follow(text, folder, replaced):
    """Follows a section; gives the number of commands that were run."""
    count = 0
    for block in BLOCK.finditer(text):
        content = block["text"]
        for old, new in replaced:
            content = content.replace(old, new)
        name = NAMED.search(block["before"])
        if name:
            (folder / name[1]).parent.mkdir(parents=True, exist_ok=True)
            (folder / name[1]).write_text(content, encoding="utf-8")
        elif block["language"] == "sh":
            print(content, end="", flush=True)
            done = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", content], cwd=folder, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, encoding="utf-8")
            if done.returncode:
                sys.exit(f"{done.stdout}\nstatus {done.returncode} of:\n{content}")
            if block["printed"] is not None and not ends_with(done.stdout, block["printed"]):
                sys.exit(f"{done.stdout}\ndoes not end with what is shown:\n{block['printed']}")
            count += 1
    return count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("page", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("sections", nargs="+")
    parser.add_argument("--replace", nargs=2, action="append", default=[])
    arguments = parser.parse_args()
    text = arguments.page.read_text(encoding="utf-8")
    arguments.folder.mkdir(parents=True, exist_ok=True)
    count = sum(
        follow(section(text, name), arguments.folder, arguments.replace)
        for name in arguments.sections)
    if not count:
        sys.exit("No command was run.")
    print(f"{count} commands of {arguments.page} do what it says")


main()
