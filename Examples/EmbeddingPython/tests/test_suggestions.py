"""Suggested themes, decisions on them, and words by the million."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from conftest import FOLDER

import stafet


@pytest.fixture(scope="module")
def export() -> stafet.Study:
    return stafet.read(FOLDER / "udtraek.csv", layout=FOLDER / "udtraek.layout.json", warn_of=False)


@pytest.fixture
def suggestions(export: stafet.Study, recwarn: pytest.WarningsRecorder) -> stafet.Suggestions:
    return export.suggest()


def test_a_row_for_each_unsorted_question(export: stafet.Study, suggestions: stafet.Suggestions) -> None:
    sorted_ids = {row["id"] for row in export.contributions if row["kind"] == "question"}
    assert [row["id"] for row in suggestions] == ["11", "12", "30", "31"]
    assert sorted_ids.issuperset(row["id"] for row in suggestions)
    row = suggestions[0]
    assert row["text"].startswith("Hvornår havde du sidst tid")
    assert 0 < row["second_probability"] <= row["probability"] < 1
    assert sorted(suggestions.column("sort_first")) == [1, 2, 3, 4]
    assert isinstance(row["words"], list)
    assert suggestions.csv.startswith(b"\xef\xbb\xbfid;text;first;")
    again = pickle.loads(pickle.dumps(suggestions))
    assert (again, again.csv) == (suggestions, suggestions.csv)
    with pytest.raises(ValueError, match="pickled"):
        again.accept({}, by="anna")


def test_decisions_give_a_new_study(export: stafet.Study, suggestions: stafet.Suggestions) -> None:
    decisions = {"11": "Tid", "12": "økonomi", "30": 1, "31": 0}
    decided = suggestions.accept(decisions, by="anna", sorting="given")
    assert decided.analyse().cake("Skoleledere").unsorted == 0
    assert export.analyse().cake("Skoleledere").unsorted == 2
    assert decided.analyse().cake("Dagtilbudsledere").unsorted == 1
    assert b"anna" in decided.accepted["accepted.tsv"]
    beside = suggestions.accept(decisions, by="anna")
    assert beside.sortings.column("placements") == [19, 3]
    assert beside.sortings.column("coder") == ["given", "anna"]
    steps = beside.accepted["accepted.steps.jsonl"]
    assert export.take_steps(steps).to_json() == beside.to_json()
    with pytest.raises(ValueError, match="There is no sorting 'nothing'; there are given"):
        suggestions.accept(decisions, by="anna", sorting="nothing")
    with pytest.raises(stafet.ReadingError, match="Vejret"):
        suggestions.accept({"11": "Vejret"}, by="anna")
    with pytest.raises(stafet.ReadingError):
        suggestions.accept({"999": "Tid"}, by="anna")


def test_decisions_in_any_form(export: stafet.Study, suggestions: stafet.Suggestions, tmp_path: Path) -> None:
    expected = export.accept({"11": "Tid"}, by="anna").to_json()
    table = b"id;accepted\n11;Tid\n"
    assert export.accept(table, by="anna").to_json() == expected
    (tmp_path / "decided.csv").write_bytes(table)
    assert export.accept(tmp_path / "decided.csv", by="anna").to_json() == expected
    assert export.accept([table, b"id;accepted\n12;Tid\n"], by="anna").to_json() != expected
    assert suggestions.accept({"11": "Tid"}, by="anna").to_json() == expected
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    frame = pandas.DataFrame({"id": ["11"], "accepted": ["Tid"]})
    assert export.accept(frame, by="anna").to_json() == expected


def test_sheets_for_coders(export: stafet.Study, recwarn: pytest.WarningsRecorder) -> None:
    sheets = export.suggest(coders=["Anna", "Bo"], language="da").files
    assert set(sheets) == {"sheet-anna.csv", "sheet-bo.csv", "sheet-themes.csv"}
    assert "Foreslået tema".encode() in sheets["sheet-anna.csv"]


LINES = [
    {"id": f"q-{number}", "relay": relay, "kind": "question", "text": text}
    for number, (relay, text) in enumerate(
        [("Top", "Hvad gør du ved sektoren og borgeren?"), ("Drift", "Hvem ser børnene i haven?")] * 40
    )
]
FILE = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in LINES).encode()


def test_words_are_counted_in_pieces_anywhere() -> None:
    whole = stafet.WordCounter()
    whole.feed(FILE)
    whole.end()
    pieces = stafet.WordCounter()
    for start in range(0, len(FILE), 7):
        pieces.feed(memoryview(FILE)[start : start + 7])
    pieces.end()
    assert pieces.keywords_tsv() == whole.keywords_tsv()
    assert pieces.to_bytes() == whole.to_bytes()


def test_what_is_counted_can_be_chosen() -> None:
    text = "Lederne leder på tværs, og det kommer an på tillid"

    def counted(**options: Any) -> list[str]:
        with stafet.WordCounter(**options) as counter:
            counter.feed(json.dumps({"kind": "question", "text": text}).encode() + b"\n")
            counter.end()
            rows = counter.keywords_tsv().decode().splitlines()
        return sorted(row.split("\t")[2] for row in rows if row.startswith("frequency"))

    assert counted() == ["lede", "leder", "på tværs", "tillid"]
    assert counted(folding="stems", light_words=[], word_classes=["noun", "verb"]) == [
        "kom", "led", "på tværs", "tillid"]
    assert counted(light_words=[], keep_words=["det"], add_stop_words=["tillid"]) == [
        "det", "komme", "lede", "leder", "på tværs"]
    assert counted(word_classes=["verb"], expressions=["an på tillid"]) == ["an på tillid", "lede", "på tværs"]


def test_counts_are_merged_in_any_order(tmp_path: Path) -> None:
    whole = stafet.WordCounter()
    (tmp_path / "all.jsonl").write_bytes(FILE)
    whole.feed_file(tmp_path / "all.jsonl")
    middle = FILE.index(b"\n", len(FILE) // 3) + 1
    halves = []
    for part in (FILE[:middle], FILE[middle:]):
        counter = stafet.WordCounter()
        counter.feed(part)
        counter.end()
        halves.append(counter)
    for order in (halves, halves[::-1]):
        merged = stafet.WordCounter()
        merged.merge(order[0])
        merged.merge(order[1].to_bytes())
        assert merged.keywords_tsv() == whole.keywords_tsv()


def test_keywords_are_rows() -> None:
    counter = stafet.WordCounter(add_stop_words=["gør"])
    counter.feed(FILE)
    counter.end()
    rows = counter.keywords(top=5)
    sections = {row["section"] for row in rows}
    assert {"frequency", "keyness", "total"} <= sections
    assert sections <= {"frequency", "frequency_more", "keyness", "keyness_more", "total"}
    keyness = [row for row in rows if row["section"] == "keyness"]
    assert all(isinstance(row["score"], float) and isinstance(row["occurrences"], int) for row in keyness)
    total = [row for row in rows if row["section"] == "total"]
    assert [row["relay"] for row in total] == ["Drift", "Top"]
    assert not any(row["form"] == "gør" for row in rows)


def test_a_line_that_is_refused() -> None:
    counter = stafet.WordCounter()
    with pytest.raises(stafet.ReadingError) as caught:
        counter.feed(FILE + b"{nothing}\n" + FILE)
        counter.end()
    assert caught.value.problems[0].line == len(LINES) + 1
    with pytest.raises(stafet.StafetError):
        counter.feed(FILE)
        counter.end()
    with pytest.raises(stafet.OptionError, match="kind"):
        stafet.WordCounter(kind="songs")  # type: ignore[arg-type]
