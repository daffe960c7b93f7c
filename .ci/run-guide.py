"""Follows a part of a guide as a reader does: saves the files that it shows and gives its commands.

usage: run-guide.py PAGE.md FOLDER SECTION... [--replace OLD NEW]... [--before WORDS COMMAND]...

A block after a paragraph that says "save this as `NAME`" is saved in FOLDER. A block of the language `sh`
is run there, and what it prints must end with the block of the language `text` that stands right after it;
a line `[…]` there stands for any number of lines. What --replace names is replaced in files, in commands
and in what they print. Sections are followed in the order in which they are named. What the guide asks to be done by
hand is done by a COMMAND, before the first block whose commands hold some WORDS.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

BLOCK = re.compile(
    r"(?P<before>(?:^[^\n]+\n)*)\n```(?P<language>\w*)\n(?P<text>.*?)^```(?=\n)"
    r"(?:\n\n```text\n(?P<printed>.*?)^```)?", re.DOTALL | re.MULTILINE)
NAMED = re.compile(r"save (?:this|it|them)\b[^.`]*\bas\s+`([^`]+)`", re.IGNORECASE)
LEFT_OUT = "[…]"


def section(text, name):
    """The lines of a section, from its heading to the next one of the same level or a higher one."""
    heading = re.search(rf"^(#+) {re.escape(name)}$", text, re.MULTILINE)
    if not heading:
        sys.exit(f"There is no section {name}.")
    end = re.compile(rf"^#{{1,{len(heading[1])}}} ", re.MULTILINE).search(text, heading.end())
    return text[heading.end():end.start() if end else len(text)]


def ends_with(printed, expected):
    """Whether lines end with expected ones, of which some may be left out; a page has plain spaces only."""
    printed = printed.replace("\u00a0", " ")
    pattern = "".join(
        r"(?:.*\n)*" if line.strip() == LEFT_OUT
        else re.escape(line).replace(re.escape(LEFT_OUT), ".*") + "\n"
        for line in expected.splitlines())
    return re.search(rf"(?:^|\n){pattern}\Z", printed) is not None


def replaced(text, replacements):
    for old, new in replacements:
        text = text.replace(old, new)
    return text


def run(command, folder):
    """Runs commands as they stand; gives what they print, as a terminal shows it, and the status."""
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command], cwd=folder, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, encoding="utf-8")
    return done.stdout, done.returncode


def follow(text, arguments):
    """Follows a section; gives the number of blocks of commands that were run."""
    count = 0
    for block in BLOCK.finditer(text):
        name = NAMED.search(block["before"])
        if block["language"] != "sh":
            if name:
                path = arguments.folder / arguments.save_in / name[1]
                path.write_text(replaced(block["text"], arguments.replace), encoding="utf-8")
            continue
        command = replaced(block["text"], arguments.replace)
        for words, preparation in list(arguments.before):
            if words in block["text"]:
                arguments.before.remove([words, preparation])
                printed, status = run(preparation, arguments.folder)
                if status:
                    sys.exit(f"{printed}\nstatus {status} of what is done by hand:\n{preparation}")
        print(command, end="", flush=True)
        printed, status = run(command, arguments.folder)
        shown = block["printed"]
        # What is refused is shown to be refused.
        if status > (0 if shown is None else 1):
            sys.exit(f"{printed}\nstatus {status} of:\n{command}")
        if shown is not None and not ends_with(printed, replaced(shown, arguments.replace)):
            sys.exit(f"{printed}\ndoes not end with what is shown:\n{shown}")
        count += 1
    return count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("page", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("sections", nargs="+")
    parser.add_argument("--replace", nargs=2, action="append", default=[])
    parser.add_argument("--before", nargs=2, action="append", default=[])
    parser.add_argument("--save-in", default=".")
    arguments = parser.parse_args()
    text = arguments.page.read_text(encoding="utf-8")
    arguments.folder.mkdir(parents=True, exist_ok=True)
    count = sum(
        follow(section(text, name), arguments) for name in arguments.sections)
    for words, _ in arguments.before:
        sys.exit(f"No command holds {words}.")
    if not count:
        sys.exit("No command was run.")
    print(f"{count} blocks of commands of {arguments.page} do what it says")


main()
