"""Suggested themes, and what people decide on them."""

from __future__ import annotations

import os

from ._library import Files, made, options
from ._rows import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Optional

    from ._reading import Input
    from ._study import Study

_NUMBERS = {"probability": float, "second_probability": float, "sort_first": int}


class Suggestions(Rows):
    """Suggested themes, a row for each question that nobody has sorted.

    Each row has ``id``, ``text``, ``suggested`` (the id of the most probable theme, None where it cannot be
    told), ``name``, ``probability``, ``second``, ``second_probability``, ``sort_first`` (its place when a person
    sorts so that the rest becomes surest soonest) and ``words`` (what speaks for the theme).

    Nothing is sorted by a suggestion: a person decides, here by ``accept``, or in the table ``csv`` or the sheets of
    ``files``, which open in a spreadsheet.
    """

    def __init__(
        self, rows: Iterable[dict[str, Any]], study: Optional[Study], files: dict[str, bytes]
    ) -> None:
        super().__init__(
            rows,
            title="Suggestions",
            columns=(
                "id", "text", "suggested", "name", "probability", "second", "second_probability",
                "sort_first", "words",
            ),
        )  # fmt: skip
        self.files = files
        """The files, by name: ``suggestions.csv`` and others, or a sheet for each coder."""
        self._study = study

    @property
    def csv(self) -> bytes:
        """The table to decide in: a person fills in the column ``accepted``."""
        return self.files["suggestions.csv"]

    @classmethod
    def _make(cls, study: Study, given: Input, **chosen: Any) -> Suggestions:
        from ._warn import warn
        from .errors import FrameWarning, ReadingWarning

        files = Files.holding(given.files.items())
        text, length = options(**chosen)
        handle, messages = made(
            "suggestions_make",
            study._number,
            files.handle.number,
            text,
            length,
            what="list of files",
            language=chosen["language"],
        )
        files.close()
        warn(given.mended, FrameWarning)
        warn(messages.lines, ReadingWarning)
        written = Files(handle)
        contents = written.to_dict()
        written.close()
        texts = {row["id"]: row["text"] for row in study.contributions}
        return cls(list(_rows(contents.get("suggestions.tsv", b""), texts)), study, contents)

    def accept(
        self,
        decided: Mapping[str, Any],
        *,
        by: str,
        at: Optional[str] = None,
        sorting: Optional[str] = None,
    ) -> Study:
        """Takes over what a person decided, which gives a new study.

        Args:
            decided: Themes by the ids of questions: a theme by its id or name, ``1`` or ``2`` for the first or
                second suggestion, ``0`` for none of them.
            by: Who decided.
            at: When, such as ``2017-09-18T08:12:00+02:00``.
            sorting: The id of the sorting that takes the decisions, such as the one that the cake is made of;
                without it, a sorting of those who decided, beside the others.
        """
        if self._study is None:
            raise ValueError("These suggestions were pickled; accept them by study.accept(…).")
        import csv
        import io

        reader = csv.DictReader(io.StringIO(self.csv.decode("utf-8-sig"), newline=""), delimiter=";")
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
        return self._study.accept(out.getvalue().encode(), by=by, at=at, sorting=sorting)

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        kind, (cls, rows, state) = super().__reduce__()
        return kind, (cls, rows, {**state, "_study": None})


def _rows(table: bytes, texts: Mapping[str, str]) -> Iterable[dict[str, Any]]:
    import csv
    import io

    for row in csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter="\t"):
        made_row: dict[str, Any] = {"id": row["id"], "text": texts.get(row["id"], "")}
        for name, cell in row.items():
            if name != "id":
                made_row[name] = _NUMBERS.get(name, str)(cell) if cell else None
        made_row["words"] = (row.get("words") or "").split()
        yield made_row


def decisions(decided: Any) -> dict[str, bytes]:
    """What was decided, as tables by name."""
    if isinstance(decided, (bytes, bytearray, memoryview)):
        return {"suggestions.csv": bytes(decided)}
    if isinstance(decided, (str, os.PathLike)):
        with open(decided, "rb") as file:
            return {os.path.basename(os.fspath(decided)): file.read()}
    from . import _frames

    if _frames.is_frame(decided):
        names, columns = _frames.columns_of(decided)
        return {"suggestions.csv": _frames.table(names, columns, {}).content}
    if hasattr(decided, "keys"):
        ids = list(decided.keys())
        themes = [decided[one] for one in ids]
        return {"suggestions.csv": _frames.table(["id", "accepted"], [ids, themes], {}).content}
    tables: dict[str, bytes] = {}
    for one in decided:
        for name, content in decisions(one).items():
            tables[name if name not in tables else f"{len(tables)}/{name}"] = content
    return tables
