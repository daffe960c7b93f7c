"""Suggested themes, and what a person decides on them."""

from __future__ import annotations

import os

from ._library import Files, made, options
from ._rows import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Optional

    from ._study import Study
    from ._types import Language


class Suggestions(Rows):
    """Suggested themes, a row for each question that nobody has sorted.

    The keys are those of ``suggestions.jsonl``. Nothing is sorted by a suggestion: a person decides, here by
    ``accept`` or in the table ``csv``, which opens in a spreadsheet.

    Attributes:
        csv: The table to decide in: a person fills in the column ``accepted``.
    """

    def __init__(self, rows: Iterable[dict[str, Any]], study: Optional[Study], csv: bytes) -> None:
        super().__init__(rows, title="Suggestions")
        self.csv = csv
        self._study = study

    @classmethod
    def _make(
        cls,
        study: Study,
        codebook: Any,
        sorting: Optional[str],
        suggestions: Optional[int],
        language: Language,
    ) -> Suggestions:
        import json

        from ._reading import Input
        from ._warn import warn
        from .errors import FrameWarning, ReadingWarning

        given = Input()
        name = given.add_source(codebook, "codebook", {}) if codebook is not None else None
        files = Files.holding(given.files.items())
        text, length = options(language=language, codebook=name, sorting=sorting, suggestions=suggestions)
        handle, messages = made(
            "suggestions_make",
            study._number,
            files.handle.number if name else 0,
            text,
            length,
            what="list of files",
        )
        files.close()
        warn(given.mended, FrameWarning)
        warn(messages.lines, ReadingWarning)
        written = Files(handle)
        rows = [json.loads(line) for line in written["suggestions.jsonl"].splitlines() if line]
        made_here = cls(rows, study, written["suggestions.csv"])
        written.close()
        return made_here

    def accept(self, decided: Mapping[str, str], *, by: str, sorting: Optional[str] = None) -> Study:
        """Takes over what a person decided, which gives a new study.

        Args:
            decided: Themes by the ids of questions: a theme by its id or name, ``1`` or ``2`` for the first or
                second suggestion, ``0`` for none of them.
            by: Who decided.
            sorting: The id of the sorting that takes the decisions.
        """
        if self._study is None:
            raise ValueError("These suggestions were pickled; accept them by study.accept(…).")
        import csv
        import io

        text = self.csv.decode("utf-8-sig")
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=";")
        left = dict(decided)
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, list(reader.fieldnames or ()), delimiter=";", lineterminator="\n")
        writer.writeheader()
        for row in reader:
            if row["id"] in left:
                row["accepted"] = left.pop(row["id"])
                writer.writerow(row)
        # Of questions that nothing was suggested for, the library says what is wrong.
        for question, theme in left.items():
            writer.writerow({"id": question, "accepted": theme})
        return self._study.accept(out.getvalue().encode(), by=by, sorting=sorting)

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        kind, (cls, rows, state) = super().__reduce__()
        return kind, (cls, rows, {**state, "_study": None})


def decisions(decided: Any) -> bytes:
    """What was decided, as a table."""
    if isinstance(decided, (bytes, bytearray, memoryview)):
        return bytes(decided)
    if isinstance(decided, (str, os.PathLike)):
        with open(decided, "rb") as file:
            return file.read()
    from . import _frames

    if _frames.is_frame(decided):
        names, columns = _frames.columns_of(decided)
        return _frames.table(names, columns, {}).content
    if hasattr(decided, "keys"):
        ids = list(decided.keys())
        return _frames.table(["id", "accepted"], [ids, [decided[id] for id in ids]], {}).content
    raise TypeError(f"A {type(decided).__name__} holds no decisions.")
