"""Checks that every public declaration has a documentation comment.

usage: check-coverage.py DOCUMENTATION_COVERAGE_JSON...

Reads what the documentation compiler says about each module, names each declaration without a
comment, and exits 1 if there is any. The initializers of enumerations with raw values are written by
the compiler and cannot have one.
"""

import json
import sys
from pathlib import Path


def can_be_documented(entry):
    return entry["kind"]["isSymbol"] and entry["title"] != "init(rawValue:)"


def main():
    total, bare = 0, []
    for path in map(Path, sys.argv[1:]):
        for entry in json.loads(path.read_text(encoding="utf-8")):
            if can_be_documented(entry):
                total += 1
                if not entry["hasAbstract"]:
                    bare.append(entry["referencePath"].split("/documentation/")[1])
    for name in sorted(bare):
        print(f"{name} has no documentation comment", file=sys.stderr)
    print(f"{total - len(bare)} of {total} public declarations are documented")
    sys.exit(1 if bare or total == 0 else 0)


main()
