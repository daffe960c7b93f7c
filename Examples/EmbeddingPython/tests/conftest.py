"""What several tests need: material, and the programs of the library where they were built."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

import stafet

FOLDER = Path(__file__).resolve().parent.parent
RECONSTRUCTION = FOLDER.parent / "RelayReport" / "reconstruction.stafet.json"

CSV = (
    "id,relay,kind,author,recipient,reply_to,theme,text\n"
    "q-1,Chefer,question,p-1,p-2,,Tid,Hvad ville du holde op med i morgen?\n"
    "a-1,Chefer,answer,p-2,p-1,q-1,,Møder om møder.\n"
    "q-2,Chefer,question,p-2,p-3,,Penge,Hvem bærer budgettet?\n"
)


def program(variable: str, name: str) -> str:
    """A program that was built: the one an environment variable names, or that of a release build."""
    built = os.environ.get(variable) or str(FOLDER.parent.parent / ".build" / "release" / name)
    found = shutil.which(built)
    if found is None:
        pytest.skip(f"{name} was not built; name it in {variable}")
    return found


@pytest.fixture(scope="session")
def relay_report() -> str:
    """The program relay-report."""
    return program("STAFET_RELAY_REPORT", "relay-report")


@pytest.fixture(scope="session")
def reconstruction() -> Path:
    """The study of the examples."""
    if not RECONSTRUCTION.is_file():
        pytest.skip("the study of the examples lies in the repository, not in this archive")
    return RECONSTRUCTION


@pytest.fixture(scope="session")
def study(reconstruction: Path) -> stafet.Study:
    return stafet.read(reconstruction, warn_of=False)


@pytest.fixture(scope="session")
def analysis(study: stafet.Study) -> stafet.Analysis:
    return study.analyse()


@pytest.fixture
def small() -> stafet.Study:
    return stafet.read(CSV.encode(), name="small.csv", warn_of=False)
