"""Problems and warnings as values."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional


class Note:
    """A problem or a warning of the library: what it is, where, and in words.

    Attributes:
        code: What it is, such as ``table.missing-column``; the same in later versions.
        sentence: What a person can act on.
        file: The name of the file, if it is about one.
        line: The line in the file, from 1, or None.
        column: The column in that line in bytes, from 1, or None.
        path: The place in a document of JSON, such as ``relays[0].contributions[3].reply_to``, or None.
        sheet: The sheet of a workbook, or None.
        cell: The cell of that sheet, such as ``C4``, or None.
        record: The record that it is about, by its id, or None.
        row: The row of a data frame or list of records, from 0, or None.
    """

    __slots__ = (
        "_language",
        "cell",
        "code",
        "column",
        "file",
        "line",
        "path",
        "record",
        "row",
        "sentence",
        "sheet",
    )

    def __init__(self, note: dict[str, Any], language: str = "en") -> None:
        self._language = language
        self.code: str = note["code"]
        self.sentence: str = note["sentence"]
        self.file: Optional[str] = note.get("file")
        self.line: Optional[int] = note.get("line")
        self.column: Optional[int] = note.get("column")
        self.path: Optional[str] = note.get("path")
        self.sheet: Optional[str] = note.get("sheet")
        self.cell: Optional[str] = note.get("cell")
        self.record: Optional[str] = note.get("record")
        self.row: Optional[int] = None

    def __str__(self) -> str:
        record = ""
        if self.record:
            record = f" (post »{self.record}«)" if self._language == "da" else f" (record “{self.record}”)"
        return f"{self._place()} {self.sentence}{record}".lstrip()

    def _place(self) -> str:
        if self.row is not None:
            return f"{self.file}, row {self.row}:"
        parts = [self.file] if self.file is not None else []
        if self.cell is not None:
            parts.append(f"{self.sheet}!{self.cell}" if self.sheet else self.cell)
        elif self.line is not None:
            parts.append(str(self.line))
            if self.column is not None:
                parts.append(str(self.column))
        place = ":".join(parts)
        if place and self.cell is not None and self.file is not None:
            place = f"{self.file}: {parts[-1]}"
        if place:
            place += ":"
        return f"{place} {self.path}:".lstrip() if self.path else place

    def __repr__(self) -> str:
        return f"<{self.code}: {self}>"

    def to_dict(self) -> dict[str, Any]:
        """The note as a dict of everything that is known."""
        known = {name: getattr(self, name) for name in self.__slots__ if name != "_language"}
        return {name: value for name, value in known.items() if value is not None}

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return _restored, (self.to_dict(), self._language)


def _restored(known: dict[str, Any], language: str) -> Note:
    note = Note(known, language)
    note.row = known.get("row")
    return note
