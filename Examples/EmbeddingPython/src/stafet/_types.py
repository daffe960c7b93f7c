"""Types for hints; nothing here is needed to run."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Union

Language = Literal["en", "da"]
Encoding = Literal["windows-1252", "mac-roman"]
Tool = Literal["google-forms", "microsoft-forms", "limesurvey", "surveymonkey", "qualtrics"]
Spreadsheet = Literal["exact", "excel-da", "excel-en"]
WordSource = Literal["questions", "answers", "all"]
CountedKind = Literal["question", "answer", "statement", "all"]
WordRule = Literal["unicode", "alphanumeric"]
Folding = Literal["lemmas", "stems", "forms"]
RowKind = Literal["question", "answer", "statement"]

Source = Union[str, "os.PathLike[str]", bytes, Sequence[Mapping[str, Any]], Mapping[str, Any], Any]
"""What can be read: a path, bytes, records, a dict, or a data frame."""


class Layout(TypedDict, total=False):
    """How a table is meant that was not made for this library; Docs/Formats.md has the whole story."""

    tool: Tool
    columns: Mapping[str, str]
    question_column: str
    answer_columns: Sequence[str]
    answer_time: str
    row_kind: RowKind
    kind_words: Mapping[str, RowKind]
    number_rows: bool
    answers_by: Literal["id", "text", "people"]
    skip_rows: int
    header_rows: int
    date_order: Literal["dmy", "mdy", "ymd"]
    time_zone: str
    empty: Sequence[str]
    person_columns: Sequence[str]
    leave_out: Sequence[str]


class Declared(TypedDict, total=False):
    """Figures that are stated of a study."""

    participants: int
    contributions: int
    days: int
    themes: int


class RelayFacts(TypedDict, total=False):
    """What is stated of a relay."""

    relay: str
    name: str
    opens: str
    closes: str
