"""Reading from whatever holds questions and answers, and what is said when it is refused."""

from __future__ import annotations

import inspect
import io
import json
import pickle
import warnings
from pathlib import Path

import pytest
from conftest import CSV, FOLDER

import stafet

ROWS = [
    {"id": "q-1", "relay": "Chefer", "kind": "question", "author": "p-1", "recipient": "p-2", "theme": "Tid",
     "text": "Hvad, \"ville\" du\nholde op med?", "marks": [[0, 4]], "attributes": {"page": 7}},
    {"id": "a-1", "relay": "Chefer", "kind": "answer", "author": "p-2", "recipient": "p-1", "reply_to": "q-1",
     "text": "Møder om møder."},
]  # fmt: skip


def test_a_path_a_file_and_bytes_give_the_same(tmp_path: Path) -> None:
    path = tmp_path / "contributions.csv"
    path.write_text(CSV, encoding="utf-8")
    expected = stafet.read(path, warn_of=False).to_json()
    assert stafet.read(str(path), warn_of=False).to_json() == expected
    assert stafet.read(CSV.encode(), warn_of=False).to_json() == expected
    assert stafet.read(bytearray(CSV.encode()), warn_of=False).to_json() == expected
    assert stafet.read(io.BytesIO(CSV.encode()), warn_of=False).to_json() == expected
    assert stafet.read(io.StringIO(CSV), warn_of=False).to_json() == expected
    with open(path, "rb") as file:
        study = stafet.read(file, warn_of=False)
    assert study.to_json() == expected
    assert study.name == "contributions.csv"


def test_a_list_of_dicts_keeps_texts_marks_and_attributes() -> None:
    study = stafet.read(ROWS, warn_of=False)
    question, answer = study.contributions
    assert question["text"] == 'Hvad, "ville" du\nholde op med?'
    assert question["marks"] == [[0, 4]]
    assert question["attributes"] == {"page": "7"}
    assert answer["reply_to"] == "q-1"
    assert [row["name"] for row in study.themes] == ["Tid"]


def test_a_dict_is_columns_files_or_a_study(reconstruction: Path) -> None:
    columns = {name: [row.get(name) for row in ROWS] for name in ("id", "kind", "reply_to", "text")}
    assert [row["id"] for row in stafet.read(columns, warn_of=False).contributions] == ["q-1", "a-1"]
    document = json.loads(reconstruction.read_bytes())
    study = stafet.read(document)
    assert study.to_dict() == stafet.read(reconstruction).to_dict()
    again = stafet.read(study.tables(), warn_of=False)
    assert again.contributions == study.contributions


def test_a_folder_of_tables_is_the_study(reconstruction: Path) -> None:
    study = stafet.read(reconstruction.parent / "reconstruction")
    assert study.to_json() == reconstruction.read_bytes()
    assert study.name == "reconstruction"


def test_layouts_are_dicts_names_and_files(tmp_path: Path) -> None:
    layout = json.loads((FOLDER / "udtraek.layout.json").read_text(encoding="utf-8"))
    by_file = stafet.read(FOLDER / "udtraek.csv", layout=FOLDER / "udtraek.layout.json", warn_of=False)
    by_dict = stafet.read(FOLDER / "udtraek.csv", layout=layout, warn_of=False)
    columns = layout.pop("columns")
    by_both = stafet.read(FOLDER / "udtraek.csv", layout=layout, columns=columns, warn_of=False)
    assert by_file.to_json() == by_dict.to_json() == by_both.to_json()
    assert [row["questions"] for row in by_file.relays] == [12, 11]
    with pytest.raises(stafet.OptionError) as caught:
        stafet.read(CSV.encode(), layout="surveygizmo")
    assert "google-forms" in str(caught.value)


def test_what_the_library_proposes_are_arguments() -> None:
    with pytest.raises(stafet.ReadingError) as caught:
        stafet.read(FOLDER / "udtraek.csv")
    proposed = caught.value.arguments
    assert proposed["columns"]["Svar på"] == "reply_to"
    assert proposed["layout"]["kind_words"] == {"Spm": "question", "Sv": "answer"}
    assert "\nIn Python: stafet.read(…, columns={'Nr': 'id', " in str(caught.value)
    study = stafet.read(FOLDER / "udtraek.csv", **proposed, warn_of=False)
    assert [row["questions"] for row in study.relays] == [12, 11]
    pairs = b"Spm;Svar\nHvad?;Det.\nHvem?;Dem.\n"
    with pytest.raises(stafet.ReadingError) as caught:
        stafet.read(pairs, layout={"empty": ["NA"]}, language="da")
    assert caught.value.arguments == {
        "layout": {"empty": ["NA"], "question_column": "Spm", "answer_columns": ["Svar"]}
    }
    assert "\nI Python: " in str(caught.value)
    assert len(stafet.read(pairs, **caught.value.arguments, warn_of=False).contributions) == 4
    with pytest.raises(stafet.ReadingError) as caught:
        stafet.read(b"id,kind\n1,question\n")
    assert caught.value.arguments == {}


def test_what_is_stated_beside_a_file() -> None:
    study = stafet.read(
        CSV.encode(), title="Tid", topic="Ledelse", client="Kommunen", text_language="da",
        declared={"contributions": 5}, warn_of=False,
        relays=[{"relay": "Chefer", "opens": "2024-01-08T08:00:00+01:00"}],
    )  # fmt: skip
    document = study.to_dict()
    assert (study.title, document["topic"], document["language"]) == ("Tid", "Ledelse", "da")
    assert document["relays"][0]["opens"] == "2024-01-08T07:00:00Z"
    assert study.analyse().numbers["declared"]["contributions"] == 5


def test_participants_and_codebook_in_any_form() -> None:
    people = [{"id": f"p-{number}", "relay": "Chefer", "role": "chef"} for number in range(1, 5)]
    codebook = b"id,name\ntid,Tid\npenge,Penge\n"
    study = stafet.read(CSV.encode(), participants=people, codebook=codebook, warn_of=False)
    assert len(study.participants) == 4
    assert [row["id"] for row in study.themes] == ["tid", "penge"]


def test_refusals_have_every_problem_with_its_place() -> None:
    table = CSV.replace("p-2,p-1,q-1", "p-2,p-1,q-9").replace(",question,p-2", ",remark,p-2")
    with pytest.raises(stafet.ReadingError) as caught:
        stafet.read(table.encode(), name="leaders.csv")
    problems = caught.value.problems
    assert [(problem.file, problem.line) for problem in problems] == [("leaders.csv", 3), ("leaders.csv", 4)]
    assert problems[0].code.startswith("study.")
    assert problems[0].record == "a-1"
    assert "q-9" in problems[0].sentence
    assert problems[1].code.startswith("value.")
    assert str(problems[1]).startswith("leaders.csv:4:12: “remark” ")
    assert str(caught.value).split("\n")[:2] == [str(problem) for problem in problems]
    assert isinstance(caught.value, ValueError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), str(again.problems[0])) == (str(caught.value), str(problems[0]))


def test_the_language_of_sentences() -> None:
    with pytest.raises(stafet.ReadingError) as english:
        stafet.read(b"id,kind\n1,question\n")
    with pytest.raises(stafet.ReadingError) as danish:
        stafet.read(b"id,kind\n1,question\n", language="da")
    assert english.value.problems[0].code == danish.value.problems[0].code == "layout.not-understood"
    assert "column" in str(english.value)
    assert "kolonne" in str(danish.value)


def test_warnings_point_at_the_line_that_reads() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        line = inspect.currentframe().f_lineno + 1  # type: ignore[union-attr]
        study = stafet.read(CSV.encode())
    assert {warning.category for warning in caught} == {stafet.ReadingWarning}
    assert [(warning.filename, warning.lineno) for warning in caught] == [(__file__, line)] * len(caught)
    assert len(caught) == len(study.warnings) == 2
    assert caught[0].message.args[0] == str(study.warnings[0])  # type: ignore[union-attr]
    assert issubclass(stafet.ReadingWarning, UserWarning)


def test_options_that_are_wrong() -> None:
    with pytest.raises(stafet.OptionError, match="latin-9"):
        stafet.read(CSV.encode(), encoding="latin-9")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="int cannot be read"):
        stafet.read(7)
    with pytest.raises(FileNotFoundError):
        stafet.read("nowhere.csv")
    with pytest.raises(stafet.FrameError, match="number 1 is a str"):
        stafet.read([{"id": 1}, "x"])  # type: ignore[list-item]


def test_an_encoding_that_is_not_utf_8() -> None:
    table = CSV.encode("windows-1252")
    with pytest.raises(stafet.ReadingError) as caught:
        stafet.read(table)
    assert caught.value.problems[0].code == "encoding.invalid-utf-8"
    study = stafet.read(table, encoding="windows-1252", warn_of=False)
    assert study.contributions[1]["text"] == "Møder om møder."


def test_pseudonyms_are_kept_for_their_owner_alone(tmp_path: Path) -> None:
    table = CSV.replace("p-1", "Anne Holm").replace("p-2", "Bo Lund").replace("p-3", "Carl Ravn")
    key = tmp_path / "key.csv"
    study = stafet.read(table.encode(), pseudonyms=key, warn_of=False)
    assert {row["author"] for row in study.contributions} == {"p-001", "p-002"}
    assert "Anne Holm" in key.read_text(encoding="utf-8")
    assert key.stat().st_mode & 0o777 == 0o600
    written = key.read_bytes()
    stafet.read(table.encode(), pseudonyms=key, warn_of=False)
    assert key.read_bytes() == written
    longer = table + "q-3,Chefer,question,Dorte Friis,Bo Lund,,Tid,Hvornår?\n"
    study = stafet.read(longer.encode(), pseudonyms=key, warn_of=False)
    assert key.read_bytes().startswith(written)
    assert len(key.read_bytes()) > len(written)
    assert study.contributions[-1]["author"] == "p-004"
    key.chmod(0o644)
    study = stafet.read(table.encode(), pseudonyms=key, warn_of=False)
    assert study.warnings[0].code == "privacy.key-open-to-others"
    assert str(study.warnings[0]).startswith("key.csv: Others than its owner")


def test_steps_of_a_codebook_give_a_new_study(small: stafet.Study) -> None:
    theme = small.themes[0]["id"]
    changed = small.take_steps([{"step": "rename", "theme": theme, "name": "Tid og ro", "coder": "anna"}])
    assert changed.themes[0]["name"] == "Tid og ro"
    assert small.themes[0]["name"] == "Tid"
    with pytest.raises(stafet.ReadingError):
        small.take_steps([{"step": "rename", "theme": "nothing", "name": "X", "coder": "anna"}])


def test_forms_of_a_study(small: stafet.Study, tmp_path: Path) -> None:
    assert small.lines().count(b"\n") == 3
    assert set(small.tables()) >= {"contributions.csv", "themes.csv"}
    assert small.matrix().startswith(b"id,")
    assert small.placements().count(b"\n") == 3
    assert "Chefer" in small.summary("en")
    small.save(tmp_path / "small.stafet.json")
    assert stafet.read(tmp_path / "small.stafet.json").to_json() == small.to_json()
    assert repr(small) == "<stafet.Study 'small.csv'; Chefer: 2 questions, 1 answers>"
