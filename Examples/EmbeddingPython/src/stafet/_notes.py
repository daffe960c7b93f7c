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
        row: The row of a data frame or list of records, from 0, or None.
    """

    __slots__ = ("code", "column", "file", "line", "path", "row", "sentence")

    def __init__(self, note: dict[str, Any], made: Optional[str] = None) -> None:
        self.code: str = note["code"]
        self.sentence: str = note["sentence"]
        self.file: Optional[str] = note.get("file", made)
        self.line: Optional[int] = note.get("line")
        self.column: Optional[int] = note.get("column")
        self.path: Optional[str] = note.get("path")
        self.row: Optional[int] = None

    def __str__(self) -> str:
        if self.row is not None:
            return f"{self.file}, row {self.row}: {self.sentence}"
        place = ""
        if self.file is not None:
            place = self.file + ":"
        if self.line is not None and self.path is None:
            place += f"{self.line}:"
            if self.column is not None:
                place += f"{self.column}:"
        elif self.path:
            place += self.path + ":"
        return f"{place} {self.sentence}" if place else self.sentence

    def __repr__(self) -> str:
        return f"<{self.code}: {self}>"

    def to_dict(self) -> dict[str, Any]:
        """The note as a dict of everything that is known."""
        known = {name: getattr(self, name) for name in ("code", "sentence", "file", "line", "column")}
        known.update(path=self.path, row=self.row)
        return {name: value for name, value in known.items() if value is not None}
