"""A short test for where there is nothing but Python: reads, analyses, suggests, counts and writes.

    python short.py FILE FOLDER

FILE is a study; the report on it is written to FOLDER, so that it can be compared with that of another machine.
"""

from __future__ import annotations

import json
import platform
import sys
import warnings

import stafet


def main(path: str, folder: str) -> None:
    """Tries each part once."""
    warnings.simplefilter("ignore", stafet.StafetWarning)
    study = stafet.read(path)
    analysis = study.analyse()
    relay = analysis.relays[0]["id"]
    assert sum(row["percent"] for row in analysis.cake(relay)) == 100
    assert analysis.words(relay)[0]["occurrences"] > 0
    analysis.report().save(folder)
    rows = [dict(row, theme="") for row in study.contributions if row["kind"] == "question"]
    records = [{key: row[key] for key in ("id", "relay", "kind", "theme", "text")} for row in rows]
    for record, theme in zip(records, ["Tid", "Tid", "Penge", "Penge"] * 3):
        record["theme"] = theme
    suggestions = stafet.read(records).suggest()
    assert len(suggestions) == len(records) - 12
    counter = stafet.WordCounter()
    counter.feed(study.lines())
    counter.end()
    assert counter.keywords(top=5)[0]["section"] == "frequency"
    try:
        stafet.read(b"id;kind;text\n1;remark;x\n")
    except stafet.ReadingError as error:
        assert error.problems[0].line == 2
    else:
        raise AssertionError("a wrong word was taken")
    assert json.loads(analysis.to_json()) == analysis.numbers
    libc = " ".join(platform.libc_ver())
    print(f"Python {platform.python_version()}, {libc}: read, analysed, suggested, counted and written")


if __name__ == "__main__":
    main(*sys.argv[1:])
