"""Data frames: what they do to values on the way, and how it is undone or refused."""

from __future__ import annotations

import datetime
import decimal
import json
import warnings
from pathlib import Path
from typing import Any

import pytest

import stafet

pandas = pytest.importorskip("pandas", reason="pandas is not installed: frames of pandas are not tested")


def frame(**changes: Any) -> Any:
    """A relay of three contributions whose ids are numbers with gaps, as a CSV gives it to pandas."""
    columns: dict[str, Any] = {
        "id": [1, 2, 3],
        "kind": ["question", "answer", "question"],
        "reply_to": [None, 1, None],
        "text": ["Hvad?", "Det.", "Hvem?"],
    }
    columns.update(changes)
    return pandas.DataFrame(columns)


def read(source: Any, **options: Any) -> stafet.Study:
    return stafet.read(source, warn_of=False, **options)


def told(source: Any, **options: Any) -> tuple[stafet.Study, list[str]]:
    """A study, and what was mended in its frame."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        study = stafet.read(source, **options)
    mended = [one for one in caught if one.category is stafet.FrameWarning]
    assert {one.filename for one in mended} <= {__file__}
    return study, [str(one.message) for one in mended]


def test_ids_that_became_fractions_are_mended_with_a_word() -> None:
    table = frame()
    assert table["reply_to"].dtype == "float64"
    study, mended = told(table)
    assert len(mended) == 1
    assert mended[0].startswith("The column reply_to holds whole numbers as decimal fractions")
    assert mended[0].endswith("They are read as 1 and not as 1.0; in 1 cell.")
    assert study.contributions[1]["reply_to"] == "1"


def test_both_columns_as_fractions() -> None:
    table = frame(id=[1.0, 2.0, 3.0])
    study, mended = told(table)
    assert [one.split()[2] for one in mended] == ["id", "reply_to"]
    assert [row["id"] for row in study.contributions] == ["1", "2", "3"]
    assert study.contributions[1]["reply_to"] == "1"


def test_texts_made_of_fractions_are_refused() -> None:
    table = frame(reply_to=["", "1.0", ""])
    with pytest.raises(stafet.FrameError, match=r'reply_to, row 1: the text "1\.0"'):
        stafet.read(table)
    with pytest.raises(stafet.FrameError, match='the text "nan"'):
        stafet.read(frame(reply_to=["nan", "1", "nan"]))
    # Where ids are written like that, they are ids.
    assert (
        read(frame(id=["1.0", "2.0", "3.0"], reply_to=["", "1.0", ""])).contributions[1]["reply_to"] == "1.0"
    )


def test_fractions_and_huge_numbers_are_no_ids() -> None:
    with pytest.raises(stafet.FrameError, match=r"id, row 0: 1\.5 cannot be an id"):
        stafet.read(frame(id=[1.5, 2.0, 3.0]))
    with pytest.raises(stafet.FrameError, match="cannot be an id"):
        stafet.read(frame(id=[2.0**53, 2.0, 3.0]))
    with pytest.raises(stafet.FrameError, match="infinity"):
        stafet.read(frame(years=[float("inf"), 2.0, 3.0]))


def test_missing_values_of_every_kind_are_empty() -> None:
    at = pandas.to_datetime(["2024-01-08T08:00:00Z", None, None], utc=True)
    table = frame(
        reply_to=pandas.array([None, 1, None], dtype="Int64"),
        at=at,
        theme=pandas.array(["Tid", pandas.NA, None], dtype="string"),
        author=["p-1", float("nan"), None],
        years=[11.0, None, 2.5],
        sure=pandas.array([True, None, False], dtype="boolean"),
    )
    first, second, third = read(table).contributions
    assert first["at"] == "2024-01-08T08:00:00Z"
    assert first["attributes"] == {"years": "11", "sure": "true"}
    assert second.get("at") is None
    assert second.get("author") is None
    assert second.get("attributes") in (None, {})
    assert third["attributes"] == {"years": "2.5", "sure": "false"}


def test_times_with_and_without_a_zone() -> None:
    aware = pandas.to_datetime(["2024-01-08T08:00:00.25+01:00"] * 3).tz_convert("UTC")
    assert read(frame(at=aware)).contributions[0]["at"] == "2024-01-08T07:00:00.25Z"
    naive = pandas.to_datetime(["2024-01-08T08:00:00"] * 3)
    with pytest.raises(stafet.ReadingError, match="zone"):
        stafet.read(frame(at=naive))
    study = read(frame(at=naive), layout={"time_zone": "danish"})
    assert study.contributions[0]["at"] == "2024-01-08T07:00:00Z"


def test_categories_and_mixed_objects() -> None:
    table = frame(
        kind=pandas.Categorical(["question", "answer", "question"]),
        extra=[decimal.Decimal("1.50"), datetime.date(2024, 1, 8), True],
    )
    attributes = [row["attributes"]["extra"] for row in read(table).contributions]
    assert attributes == ["1.50", "2024-01-08", "true"]
    with pytest.raises(stafet.FrameError, match="extra, row 2: the cell holds a list"):
        stafet.read(frame(extra=["a", "b", ["c"]]))
    with pytest.raises(stafet.FrameError, match="extra, row 0: the cell holds bytes"):
        stafet.read(frame(extra=[b"a", "b", "c"]))


def test_marks_are_pairs() -> None:
    study = read(frame(marks=[[(0, 4)], None, "0-2;3-4"]))
    assert [row.get("marks") or [] for row in study.contributions] == [[[0, 4]], [], [[0, 2], [3, 4]]]


def test_an_index_with_a_name_is_a_column() -> None:
    table = frame(id=["q-1", "a-1", "q-2"], reply_to=[None, "q-1", None]).set_index("id")
    assert [row["id"] for row in read(table).contributions] == ["q-1", "a-1", "q-2"]
    both = table.set_index("kind", append=True)
    assert read(both).to_json() == read(table).to_json()
    # One without a name is only the order.
    shuffled = frame().iloc[[2, 0, 1]]
    assert [row["id"] for row in read(shuffled).contributions] == ["3", "1", "2"]


def test_columns_that_are_there_twice_are_refused_by_the_library() -> None:
    table = pandas.concat([frame(), frame()[["text"]]], axis=1)
    with pytest.raises(stafet.ReadingError) as caught:
        stafet.read(table)
    assert "text" in str(caught.value)
    levels = frame()
    levels.columns = pandas.MultiIndex.from_product([["a"], levels.columns])
    with pytest.raises(stafet.FrameError, match="several levels"):
        stafet.read(levels)


def test_a_frame_without_rows() -> None:
    study = read(frame().iloc[:0])
    assert len(study.contributions) == 0
    assert repr(study.analyse())


def test_rows_are_named_though_texts_have_several_lines() -> None:
    texts = ["Hvad\nså\nnu?", "Det.", "Hvem\nda?"]
    for row in range(3):
        kinds = ["question"] * 3
        kinds[row] = "remark"
        with pytest.raises(stafet.ReadingError) as caught:
            read(frame(text=texts, kind=kinds, reply_to=[None] * 3))
        assert [problem.row for problem in caught.value.problems] == [row]
        assert str(caught.value.problems[0]).startswith(f"DataFrame, row {row}: ")


def test_texts_come_as_they_are() -> None:
    texts = ["'=sum", "=1+1", '="001"', "''-x", "'", "'a", "-", " a ", 'a"b,c;d\te', "\ufeffx", "+45"]
    table = pandas.DataFrame({"id": [f"q-{n}" for n in range(len(texts))], "kind": "question", "text": texts})
    assert [row["text"] for row in read(table).contributions] == texts


def test_half_a_character_is_refused() -> None:
    with pytest.raises(stafet.FrameError, match="text, row 1: the text holds half of a character"):
        stafet.read(
            [{"id": 1, "kind": "question", "text": "a"}, {"id": 2, "kind": "question", "text": "\ud800"}]
        )


def layout_document(folder: Path, columns: dict[str, str]) -> Path:
    path = folder / "frame.layout.json"
    document = {"format": "stafet-layout", "version": 1, "columns": columns}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_layouts_say_which_columns_are_ids(tmp_path: Path) -> None:
    table = frame().rename(columns={"id": "Nr", "reply_to": "Svar på", "kind": "Type", "text": "Tekst"})
    columns = {"Nr": "id", "Svar på": "reply_to", "Type": "kind", "Tekst": "text"}
    study, mended = told(table, columns=columns)
    assert "Svar på" in mended[0]
    by_document, mended_again = told(table, layout=layout_document(tmp_path, columns))
    assert (by_document.to_json(), mended_again) == (study.to_json(), mended)
    assert study.contributions[1]["reply_to"] == "1"


@pytest.mark.parametrize("library", ["polars", "pyarrow", "narwhals"])
def test_other_frames(library: str) -> None:
    module = pytest.importorskip(library, reason=f"{library} is not installed: its frames are not tested")
    at = datetime.datetime(2024, 1, 8, 8, tzinfo=datetime.timezone.utc)
    columns = {
        "id": [1, 2], "kind": ["question", "answer"], "reply_to": [None, 1], "text": ["Hvad?", "Det."],
        "at": [at, None], "score": [1.0, None], "sure": [True, None],
    }  # fmt: skip
    if library == "polars":
        frames = [module.DataFrame(columns), module.DataFrame(columns).lazy()]
    elif library == "pyarrow":
        frames = [module.table(columns), module.table(columns).to_batches()[0]]
    else:
        frames = [module.from_native(pandas.DataFrame(columns).convert_dtypes())]
    for made in frames:
        question, answer = read(made).contributions
        assert question["at"] == "2024-01-08T08:00:00Z"
        assert question["attributes"] == {"score": "1", "sure": "true"}
        assert answer["reply_to"] == "1"


def test_frames_that_only_narwhals_or_arrow_know() -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

    class Stream:
        """A frame of a library that nobody knows, which speaks Arrow's protocol."""

        def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
            table = pyarrow.table({"id": [1], "kind": ["question"], "text": ["Hvad?"]})
            return table.__arrow_c_stream__(requested_schema)

    assert read(Stream()).contributions[0]["text"] == "Hvad?"


def test_results_as_frames(analysis: stafet.Analysis) -> None:
    cake = analysis.cake("topledere")
    assert list(cake.to_pandas()["count"]) == cake.column("count")
    polars = pytest.importorskip("polars", reason="polars is not installed: to_polars is not tested")
    pytest.importorskip("pyarrow", reason="pyarrow is not installed: to_arrow is not tested")
    for rows in (
        cake,
        analysis.words("topledere"),
        analysis.keywords(),
        analysis.findings(),
        analysis.relays,
    ):
        made = rows.to_polars()
        assert isinstance(made, polars.DataFrame)
        assert made.shape == rows.to_pandas().shape == (len(rows), len(rows.columns))
        assert rows.to_arrow().num_rows == len(rows)
