"""Relay analysis: from questions and answers to themes, words and a report.

    import stafet

    study = stafet.read("contributions.csv")
    analysis = study.analyse()
    for row in analysis.cake("top-leaders"):
        print(row["name"], row["count"], row["percent"])
    analysis.report(language="en").save("out")

A *stafet* (relay) is a bounded group of people who ask each other questions, one to one and in writing. The work
is done by a C library that comes with the package; nothing else is needed.
"""

from __future__ import annotations

from ._analysis import Analysis, Cake, Chains, Indicators
from ._library import version as library_version
from ._notes import Note
from ._reading import read
from ._rows import Rows
from ._study import Study
from ._version import __version__
from .errors import (
    ClosedError,
    ExistingFileError,
    FrameError,
    FrameWarning,
    LibraryError,
    OptionError,
    ReadingError,
    ReadingWarning,
    StafetError,
    StafetWarning,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._counter import WordCounter
    from ._report import Report
    from ._suggestions import Suggestions

__all__ = [
    "Analysis",
    "Cake",
    "Chains",
    "ClosedError",
    "ExistingFileError",
    "FrameError",
    "FrameWarning",
    "Indicators",
    "LibraryError",
    "Note",
    "OptionError",
    "ReadingError",
    "ReadingWarning",
    "Report",
    "Rows",
    "StafetError",
    "StafetWarning",
    "Study",
    "Suggestions",
    "WordCounter",
    "__version__",
    "library_version",
    "read",
]

# What a first result does not need is brought in when it is asked for.
_LATER = {"Report": "_report", "Suggestions": "_suggestions", "WordCounter": "_counter"}


def __getattr__(name: str) -> object:
    module = _LATER.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module("." + module, __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
