"""Reports in folders, and what is never replaced there."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

import stafet
from stafet import _library, _output


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_a_report_is_names_and_bytes(analysis: stafet.Analysis) -> None:
    report = analysis.report()
    assert list(report)[:3] == ["report.html", "report.md", "analysis.json"]
    assert report.html.encode() == report["report.html"] == report.files["report.html"]
    assert report.json == analysis.to_json()
    assert report.figures["cake-1"].startswith("<svg")
    assert len(report) == 27
    assert "Findings" in analysis.report(language="en").markdown


def test_a_report_can_be_written_again(analysis: stafet.Analysis, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "out"
    paths = analysis.report().save(folder)
    assert sorted(paths) == sorted(str(folder / name) for name in analysis.report())
    assert names(folder) == {*analysis.report(), ".stafet-files", os.path.join("figures", ".stafet-files")}
    assert (folder / "report.html").read_bytes() == analysis.report()["report.html"]
    analysis.report(language="en").save(folder)
    assert (folder / "report.md").read_bytes() == analysis.report(language="en")["report.md"]


def test_files_of_others_stay(analysis: stafet.Analysis, tmp_path: Path) -> None:
    (tmp_path / "report.md").write_text("My own notes.", encoding="utf-8")
    with pytest.raises(stafet.ExistingFileError, match=r"report\.md cannot be written") as caught:
        analysis.report().save(tmp_path)
    assert caught.value.paths == [str(tmp_path / "report.md")]
    assert isinstance(caught.value, FileExistsError)
    assert names(tmp_path) == {"report.md"}
    analysis.report().save(tmp_path, replace=True)
    assert (tmp_path / "report.md").read_bytes() == analysis.report()["report.md"]


def test_files_that_were_changed_stay(analysis: stafet.Analysis, tmp_path: Path) -> None:
    analysis.report().save(tmp_path)
    with open(tmp_path / "report.html", "ab") as file:
        file.write(b"<!-- mine -->")
    with pytest.raises(stafet.ExistingFileError):
        analysis.report(language="en").save(tmp_path)
    assert (tmp_path / "report.html").read_bytes().endswith(b"<!-- mine -->")
    # Also one that is as long as it was.
    content = bytearray(analysis.report()["report.html"])
    content[-2] ^= 1
    (tmp_path / "report.html").write_bytes(content)
    with pytest.raises(stafet.ExistingFileError):
        analysis.report(language="en").save(tmp_path)
    # What holds already what is to be written is in nobody's way.
    (tmp_path / "report.html").write_bytes(analysis.report(language="en")["report.html"])
    analysis.report(language="en").save(tmp_path)


def test_pictures_that_are_gone_are_removed(
    analysis: stafet.Analysis, small: stafet.Study, tmp_path: Path
) -> None:
    analysis.report().save(tmp_path)
    (tmp_path / "figures" / "cake-2.svg").write_text("mine", encoding="utf-8")
    (tmp_path / "figures" / "other.svg").write_text("mine", encoding="utf-8")
    small.analyse().report().save(tmp_path)
    left = {path.name for path in (tmp_path / "figures").glob("*.svg")}
    expected = {os.path.basename(name) for name in small.analyse().report() if name.startswith("figures/")}
    assert left == expected | {"cake-2.svg", "other.svg"}


def test_a_folder_in_the_way_and_one_that_cannot_be_made(analysis: stafet.Analysis, tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    with pytest.raises(IsADirectoryError):
        analysis.report().save(tmp_path)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(OSError):
        analysis.report().save(tmp_path / "file" / "out")
    assert names(tmp_path) == {"file"}


def test_all_or_none(analysis: stafet.Analysis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts = []
    whole = _output._draft

    def failing(folder: str, content: bytes, *arguments: object) -> str:
        if len(drafts) == 5:
            raise OSError(28, "No space left on device", folder)
        drafts.append(whole(folder, content))
        return drafts[-1]

    monkeypatch.setattr(_output, "_draft", failing)
    with pytest.raises(OSError, match="No space left"):
        analysis.report().save(tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_links_stay_links(analysis: stafet.Analysis, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "elsewhere")
    analysis.report().save(tmp_path / "out")
    analysis.report(language="en").save(tmp_path / "out")
    assert (tmp_path / "out").is_symlink()
    assert (tmp_path / "elsewhere" / "report.html").is_file()


def test_checksums_are_those_of_the_standard() -> None:
    # The published test suite of FNV-1a, 64 bits: RFC 9923, appendix C.
    assert _output.checksum(b"") == "cbf29ce484222325"
    assert _output.checksum(b"a") == "af63dc4c8601ec8c"
    assert _output.checksum(b"foobar") == "85944171f73967e8"
    assert _library.checksum(b"\x00") == 0xAF63BD4C8601B7DF


def test_names_in_marks() -> None:
    marks = _output.Marks()
    marks.known = {"a\\n\nb\r": {("00", 1)}, "æ": {("01", 2), ("00", 2)}}
    assert _output.Marks(marks.to_bytes()).known == marks.known
    assert _output.Marks(b"something else").is_strange


def test_the_programs_know_our_files(
    analysis: stafet.Analysis, reconstruction: Path, relay_report: str, tmp_path: Path
) -> None:
    analysis.report().save(tmp_path)
    command = [relay_report, str(reconstruction), "--output", str(tmp_path), "--language", "en"]
    subprocess.run(command, check=True, capture_output=True)
    assert (tmp_path / "report.md").read_bytes() == analysis.report(language="en")["report.md"]
    marks = (tmp_path / ".stafet-files").read_bytes()
    analysis.report().save(tmp_path)
    analysis.report(language="en").save(tmp_path)
    assert (tmp_path / ".stafet-files").read_bytes() == marks


def test_what_a_report_is_like(analysis: stafet.Analysis) -> None:
    report = analysis.report(
        language="en", title="What <leaders> ask", note="A draft.", without=["method"], ids=False
    )
    assert "What &lt;leaders&gt; ask" in report.html
    assert "A draft." in report.markdown
    assert "t-q01" in analysis.report().html
    assert "t-q01" not in report.html
    assert report.json == analysis.to_json()
    same = {"title": "What <leaders> ask", "note": "A draft.", "without": ["method"], "ids": False}
    assert analysis.report(language="en", options=same).files == report.files
    with pytest.raises(stafet.OptionError, match="weather"):
        analysis.report(chapters=["weather"])
