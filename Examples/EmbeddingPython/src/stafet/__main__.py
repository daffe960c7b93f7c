"""``python -m stafet`` and the command ``stafet``."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the command line; returns its exit status."""
    words = sys.argv[1:]
    if words and words[0] == "report":
        from ._command import run

        return run(words[1:])
    if words in (["--version"], ["version"]):
        from . import __version__, library_version

        print(f"stafet {__version__}, with the library {library_version()}")
        return 0
    usage = "Usage: stafet report FILE [options]\n\nstafet report --help tells the options.\n"
    if words and words[0] in ("--help", "-h", "help"):
        print(usage, end="")
        return 0
    print(usage, end="", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
