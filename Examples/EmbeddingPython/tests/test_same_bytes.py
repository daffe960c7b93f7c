"""The same bytes from Swift, C and Python."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from conftest import program
from generate import contributions

import stafet


@pytest.fixture(scope="module", params=["reconstruction", "published text", "10,000 contributions"])
def material(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if request.param == "reconstruction":
        path: Path = request.getfixturevalue("reconstruction")
        return path
    if request.param == "published text":
        published = os.environ.get("STAFET_PUBLISHED")
        if not published:
            pytest.skip("STAFET_PUBLISHED names no study made of the published text, which may not be shared")
        return Path(published)
    path = tmp_path_factory.mktemp("generated") / "contributions.csv"
    path.write_bytes(contributions(10_000))
    return path


def test_python_and_swift(material: Path, relay_report: str, tmp_path: Path) -> None:
    subprocess.run([relay_report, str(material), "--output", str(tmp_path)], check=True, capture_output=True)
    report = stafet.read(material, warn_of=False).analyse().report()
    assert {name: (tmp_path / name).read_bytes() for name in report} == report.files


def test_python_and_c(material: Path, tmp_path: Path) -> None:
    cake = program("STAFET_CAKE", "cake")
    subprocess.run([cake, str(material), str(tmp_path)], check=True, capture_output=True)
    report = stafet.read(material, warn_of=False).analyse().report(language="en")
    for name in ("analysis.json", "report.html"):
        assert (tmp_path / name).read_bytes() == report[name]
