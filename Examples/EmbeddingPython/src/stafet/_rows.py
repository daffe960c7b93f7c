"""Tables as lists of dicts."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Optional

    _List = list[dict[str, Any]]
else:
    _List = list


def escaped(value: object) -> str:
    """A value as text that HTML takes for nothing else."""
    text = str(value)
    for sign, name in (
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ('"', "&quot;"),
        ("'", "&#39;"),
    ):
        text = text.replace(sign, name)
    return text


def shown(value: object) -> str:
    """A value as a cell of a table shows it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, (list, tuple)):
        return ", ".join(shown(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {shown(item)}" for key, item in value.items())
    return str(value)


class Rows(_List):
    """A table: a list of dicts with the same keys, which a notebook shows as a table.

    Attributes:
        title: What the table is about.
    """

    def __init__(
        self,
        rows: Iterable[dict[str, Any]] = (),
        *,
        title: str = "",
        columns: Optional[Sequence[str]] = None,
    ) -> None:
        super().__init__(rows)
        self.title = title
        self._columns = list(columns) if columns is not None else None

    @property
    def columns(self) -> list[str]:
        """The names of the columns, in their order."""
        if self._columns is not None:
            return list(self._columns)
        names: dict[str, None] = {}
        for row in self:
            names.update(dict.fromkeys(row))
        return list(names)

    def column(self, name: str) -> list[Any]:
        """The values of a column; None where a row has none."""
        if name not in self.columns:
            raise KeyError(f"There is no column {name}; there are {', '.join(self.columns)}.")
        return [row.get(name) for row in self]

    def to_pandas(self) -> Any:
        """The table as a pandas.DataFrame."""
        import pandas

        return pandas.DataFrame(list(self), columns=self.columns)

    def to_polars(self) -> Any:
        """The table as a polars.DataFrame; objects and lists of objects are columns of JSON."""
        import polars

        return polars.DataFrame({name: _flat(self.column(name)) for name in self.columns}, strict=False)

    def to_arrow(self) -> Any:
        """The table as a pyarrow.Table; objects and lists of objects are columns of JSON."""
        import pyarrow

        return pyarrow.table({name: _flat(self.column(name)) for name in self.columns})

    def _caption(self) -> str:
        return f"<caption>{escaped(self.title)}</caption>" if self.title else ""

    def _repr_html_(self) -> str:
        """The table for a notebook, at most a hundred rows of it."""
        limit = 100
        head = "".join(f"<th>{escaped(name)}</th>" for name in self.columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{escaped(shown(row.get(name)))}</td>" for name in self.columns) + "</tr>"
            for row in self[:limit]
        )
        rest = len(self) - limit
        more = f"<p>{rest} further rows</p>" if rest > 0 else ""
        return (
            f'<table class="stafet">{self._caption()}<thead><tr>{head}</tr></thead>'
            f"<tbody>{body}</tbody></table>{more}"
        )

    def __repr__(self) -> str:
        """The first rows as aligned text."""
        limit = 10
        columns = self.columns
        if not self:
            return f"<{self.title or 'no rows'}: 0 rows>"
        cells = [columns] + [[shown(row.get(name))[:40] for name in columns] for row in self[:limit]]
        widths = [max(len(line[index]) for line in cells) for index in range(len(columns))]
        lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in cells]
        if len(self) > limit:
            lines.append(f"and {len(self) - limit} further rows")
        return "\n".join(([self.title] if self.title else []) + lines)

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return _restored, (type(self), list(self), self.__dict__.copy())


def _restored(kind: type[Rows], rows: list[dict[str, Any]], state: dict[str, Any]) -> Rows:
    made = kind.__new__(kind)
    list.extend(made, rows)
    made.__dict__.update(state)
    return made


def _flat(values: list[Any]) -> list[Any]:
    """Values that a column of one type can hold: objects become JSON."""
    if not any(isinstance(value, dict) or (isinstance(value, list) and _deep(value)) for value in values):
        return values
    import json

    return [None if value is None else json.dumps(value, ensure_ascii=False) for value in values]


def _deep(values: list[Any]) -> bool:
    return any(isinstance(value, (dict, list)) for value in values)
