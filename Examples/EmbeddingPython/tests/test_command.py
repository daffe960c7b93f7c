"""The command does what the program does: the same files, sentences and statuses."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from conftest import CSV, FOLDER

BROKEN = (
    CSV.replace("p-2,p-1,q-1", "p-2,p-1,q-9")
    + "q-3,Chefer,remark,p-1,p-2,,Tid,x\nq-4,Chefer,remark,p-1,p-2,,Tid,y\n"
)
SETTINGS = {"format": "stafet-settings", "version": 1, "settings": {"significance": 0.01, "word_limit": 7}}


def run(command: Sequence[str], folder: Path, given: bytes = b"") -> tuple[int, str, str, dict[str, bytes]]:
    done = subprocess.run(command, cwd=folder, input=given, capture_output=True)
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return done.returncode, done.stdout.decode(), done.stderr.decode(), files


def material(folder: Path) -> None:
    folder.mkdir()
    (folder / "small.csv").write_text(CSV, encoding="utf-8")
    (folder / "broken.csv").write_text(BROKEN, encoding="utf-8")
    (folder / "old.csv").write_bytes(CSV.encode("windows-1252"))
    (folder / "naive.csv").write_text(
        "id,kind,at,text\n" + "".join(f"{n},question,0{n}-01-2024,Hvad?\n" for n in range(1, 8)),
        encoding="utf-8",
    )
    (folder / "words.txt").write_text("budgettet chefer\n", encoding="utf-8")
    (folder / "families.txt").write_text("# named beforehand\nmøde*\n", encoding="utf-8")
    (folder / "settings.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    (folder / "wrong.json").write_text(
        '{"format": "stafet-settings",\n"version": 1, "settings": {"word_limit": -1}}'
    )
    (folder / "layout.json").write_bytes((FOLDER / "udtraek.layout.json").read_bytes())
    (folder / "wrong-layout.json").write_text(
        '{"format": "stafet-layout",\n"version": 1, "skip_rows": "two"}'
    )
    (folder / "udtraek.csv").write_bytes((FOLDER / "udtraek.csv").read_bytes())
    (folder / "mine").mkdir()
    (folder / "mine" / "report.md").write_text("My notes.", encoding="utf-8")
    people = CSV.replace("p-1", "Anne Holm").replace("p-2", "Bo Lund").replace("p-3", "Carl Ravn")
    (folder / "people.csv").write_text(people.replace("Hvem bærer", "Hvem, Anne, bærer"), encoding="utf-8")


COMMANDS = [
    "small.csv",
    "small.csv --language da",
    "small.csv --language=en --output deep/out --quiet",
    "small.csv --check",
    "small.csv --check --language da",
    "udtraek.csv --layout layout.json --title Tid --client Kommunen --declared contributions=50",
    "udtraek.csv --layout layout.json --column Stafet=attribute_stafet --empty Tid",
    "udtraek.csv --layout layout.json --opens Skoleledere=08-01-2024",
    "small.csv --save-layout l.json --study s.stafet.json --tables t --matrix m.csv --placements p.csv --lines l.jsonl",
    "small.csv --tables t --for excel-da",
    "small.csv --settings settings.json",
    "small.csv --settings settings.json --words-from answers --word-family møde* --pairs all --rules 2008",
    "small.csv --word-family møde* --words-named 2026-01-31",
    "small.csv --word-families families.txt --pick q-2 --pairs 1",
    "small.csv --stop-words words.txt",
    "small.csv --add-stop-words words.txt",
    "small.csv --fold stems --keep-light-words --word-classes noun,verb",
    "small.csv --word-classes nouns",
    "small.csv --relay-name Chefer=Chefer",
    "people.csv --pseudonyms key.csv",
    "people.csv --pseudonyms key.csv --mask-names",
    "people.csv --pseudonyms key.csv --check",
    "old.csv --encoding windows-1252",
    "old.csv --windows-1252 --mend-letters --decode-html --drop-repeats --drop-control-characters",
    "-",
    # Refused: 1
    "broken.csv",
    "broken.csv --language da",
    "broken.csv --all-problems",
    "old.csv",
    "naive.csv",
    "naive.csv --all-problems --language da",
    "small.csv --settings wrong.json",
    "small.csv --settings wrong.json --pairs 2",
    "small.csv --settings small.csv",
    "small.csv --layout wrong-layout.json",
    "small.csv --layout wrong-layout.json --skip-rows 0",
    "wrong.json",
    # Wrong: 2
    "nowhere.csv",
    "nowhere.csv --language da",
    "small.csv --output mine",
    "small.csv --output mine --language da",
    "small.csv --study small.csv",
    "small.csv --study small.csv --replace",
    "small.csv --output small.csv",
    "small.csv --participants nowhere.csv",
    "small.csv --colour red",
    "small.csv --language fr",
    "small.csv --output",
    "small.csv --output a --output b",
    "small.csv --check=yes",
    "small.csv --pairs many",
    "small.csv --layout nothing",
    "small.csv --column id",
    "small.csv --kind-word Spm=song",
    "small.csv --answer-column Svar",
    "small.csv --mask-names",
    "small.csv --time-zone mars",
    "small.csv --opens Chefer=yesterday",
    "small.csv --declared people=3",
    "small.csv --declared days=many",
    "small.csv --word-family",
    "small.csv --words-named maybe",
    "small.csv --rules 1999 --language da",
    "naive.csv --matrix m.csv --date-order dmy --time-zone danish --layout layout.json",
]


@pytest.mark.parametrize("words", COMMANDS)
def test_the_same_as_the_program(words: str, relay_report: str, tmp_path: Path) -> None:
    for name in ("swift", "python"):
        material(tmp_path / name)
    given = CSV.encode() if words == "-" else b""
    theirs = run([relay_report, *words.split(" ")], tmp_path / "swift", given)
    ours = run([sys.executable, "-m", "stafet", "report", *words.split(" ")], tmp_path / "python", given)
    assert ours[0] == theirs[0]
    assert ours[2].splitlines() == theirs[2].replace("relay-report", "stafet report").splitlines()
    assert ours[1] == theirs[1]
    assert set(ours[3]) == set(theirs[3])
    assert ours[3] == theirs[3]


def test_what_others_wrote_is_replaced_when_told(tmp_path: Path) -> None:
    material(tmp_path / "here")
    command = [sys.executable, "-m", "stafet", "report", "small.csv", "--output", "mine", "--replace"]
    assert run(command, tmp_path / "here")[0] == 0
    assert (tmp_path / "here" / "mine" / "report.md").read_text(encoding="utf-8").startswith("#")


def test_the_command_without_a_job(tmp_path: Path) -> None:
    for words, status in (
        ([], 2),
        (["--help"], 0),
        (["--version"], 0),
        (["report"], 2),
        (["report", "--help"], 0),
    ):
        done = run([sys.executable, "-m", "stafet", *words], tmp_path)
        assert done[0] == status
        assert bool(done[1]) == (status == 0)


def test_the_entry_point(tmp_path: Path) -> None:
    program = Path(sys.executable).parent / "stafet"
    if not program.is_file():
        pytest.skip("the package is not installed beside this Python")
    (tmp_path / "small.csv").write_text(CSV, encoding="utf-8")
    assert run([str(program), "report", "small.csv", "--check"], tmp_path)[0] == 0
