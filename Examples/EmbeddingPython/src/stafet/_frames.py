"""Data frames and lists of records as the bytes of a CSV file, which the library reads.

A frame goes through CSV and not through JSON, since a column of marks is text there, as in any table. What
frames do to values on the way is undone here, or refused where it cannot be undone without guessing.
"""

from __future__ import annotations

import datetime
import math

from .errors import FrameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Optional

    from ._notes import Note

ID_COLUMNS = frozenset(("id", "reply_to", "follows", "author", "recipient", "relay", "group", "theme"))
"""The columns whose cells are ids or names by which something is found."""

_LARGEST_EXACT = 2.0**53


class Table:
    """A table made of a frame: its bytes, and what was mended on the way."""

    __slots__ = ("content", "mended", "starts")

    def __init__(self, content: bytes, starts: list[int], mended: list[str]) -> None:
        self.content = content
        self.starts = starts
        self.mended = mended

    def explain(self, notes: list[Note], name: str) -> None:
        """Says in which row of the frame a note is, which cells with several lines shift in the table."""
        from bisect import bisect_right

        for note in notes:
            if note.file == name and note.line is not None:
                row = bisect_right(self.starts, note.line) - 1
                note.row = row if row >= 0 else None


def is_frame(source: object) -> bool:
    """Whether something is a data frame of a library that is known, or that narwhals knows."""
    kind = type(source)
    package = kind.__module__.partition(".")[0]
    if package in ("pandas", "polars", "pyarrow", "narwhals"):
        # The class is asked, since a lazy frame would begin to work.
        return hasattr(kind, "columns")
    return (
        hasattr(source, "__dataframe__")
        or hasattr(source, "__arrow_c_stream__")
        or (hasattr(source, "columns") and (hasattr(source, "to_arrow") or hasattr(source, "to_pandas")))
    )


def columns_of(frame: Any) -> tuple[list[str], list[list[Any]]]:
    """The names of the columns of a frame, and their values."""
    package = type(frame).__module__.partition(".")[0]
    if package == "pandas":
        return _of_pandas(frame)
    if package == "polars":
        if hasattr(frame, "collect"):
            frame = frame.collect()
        return list(frame.columns), [column.to_list() for column in frame.get_columns()]
    if package == "pyarrow":
        return list(frame.schema.names), [_of_arrow(frame.column(i)) for i in range(frame.num_columns)]
    return _of_others(frame)


def _of_pandas(frame: Any) -> tuple[list[str], list[list[Any]]]:
    if frame.columns.nlevels > 1:
        raise FrameError(
            "The columns of the frame have several levels. Give them one name each, such as by "
            'frame.columns = ["_".join(name) for name in frame.columns].'
        )
    names = [str(name) for name in frame.columns]
    values = [frame.iloc[:, index].tolist() for index in range(len(names))]
    # An index that has a name is a column that somebody set apart, such as the ids.
    for level in reversed(range(frame.index.nlevels)):
        name = frame.index.names[level]
        if name is not None and str(name) not in names:
            names.insert(0, str(name))
            values.insert(0, frame.index.get_level_values(level).tolist())
    return names, values


def _of_arrow(column: Any) -> list[Any]:
    values: list[Any] = column.to_pylist()
    return values


def _of_others(frame: Any) -> tuple[list[str], list[list[Any]]]:
    try:
        from narwhals import from_native
    except ImportError:
        pass
    else:
        known: Any = from_native(frame, pass_through=True)
        if known is not frame or type(frame).__module__.startswith("narwhals"):
            if hasattr(known, "collect"):
                known = known.collect()
            return list(known.columns), [known.get_column(name).to_list() for name in known.columns]
    if hasattr(frame, "__arrow_c_stream__"):
        try:
            import pyarrow
        except ImportError:
            pass
        else:
            return columns_of(pyarrow.table(frame))
    for method in ("to_arrow", "to_pandas"):
        if hasattr(frame, method):
            return columns_of(getattr(frame, method)())
    raise FrameError(
        f"A frame of the kind {type(frame).__module__}.{type(frame).__qualname__} is not known here. With "
        "the package narwhals installed more kinds are; else turn it into one of pandas, polars or pyarrow."
    )


def columns_of_records(records: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[list[Any]]]:
    """The columns of a list of records; attributes of a record become columns of their own."""
    rows: list[dict[str, Any]] = []
    names: dict[str, None] = {}
    for position, record in enumerate(records):
        if not hasattr(record, "keys"):
            raise FrameError(
                f"The list must hold a dict for each contribution; number {position} is a "
                f"{type(record).__name__}."
            )
        row = {str(key): record[key] for key in record.keys()}
        attributes = row.get("attributes")
        if attributes is not None and hasattr(attributes, "keys"):
            del row["attributes"]
            row.update({f"attribute_{key}": attributes[key] for key in attributes.keys()})
        names.update(dict.fromkeys(row))
        rows.append(row)
    return list(names), [[row.get(name) for row in rows] for name in names]


def table(names: list[str], columns: list[list[Any]], meanings: Mapping[str, str]) -> Table:
    """Columns as a CSV file.

    Args:
        names: What the columns are called.
        columns: Their values.
        meanings: What columns of other names are, as a layout says.
    """
    lengths = {len(column) for column in columns}
    if len(lengths) > 1:
        raise FrameError("The columns do not have the same number of rows.")
    mended: list[str] = []
    folded = {theirs.strip().casefold(): ours for theirs, ours in meanings.items()}
    roles = [folded.get(name.strip().casefold(), name.strip().casefold()) for name in names]
    cells: list[list[str]] = []
    for name, role, column in zip(names, roles, columns):
        cells.append(_cells(name, role in ID_COLUMNS, column, mended))
    _refuse_decimal_texts(names, roles, cells)

    # Lines count from 1, and the header, whose cells may hold line breaks too, is the first.
    header = ",".join(f'"{_doubled(name)}"' for name in names)
    lines = [header]
    line = 2 + header.count("\n")
    starts: list[int] = []
    for row in zip(*cells):
        starts.append(line)
        joined = ",".join([_quoted(cell) for cell in row])
        line += 1 + joined.count("\n")
        lines.append(joined or '""')
    lines.append("")
    try:
        content = "\n".join(lines).encode()
    except UnicodeEncodeError:
        raise _broken_text(names, cells) from None
    return Table(content, starts, mended)


def _doubled(text: str) -> str:
    return text.replace('"', '""')


def _quoted(cell: str) -> str:
    if not cell or cell.isalnum():
        return cell
    return f'"{_doubled(cell)}"'


def _broken_text(names: list[str], cells: list[list[str]]) -> FrameError:
    for name, column in zip(names, cells):
        for row, cell in enumerate(column):
            try:
                cell.encode()
            except UnicodeEncodeError:
                return FrameError(
                    f"{name}, row {row}: the text holds half of a character, so it was damaged before."
                )
    return FrameError("The name of a column holds half of a character.")


def _cells(name: str, is_id: bool, column: list[Any], mended: list[str]) -> list[str]:
    """The values of a column as texts."""
    whole = 0
    cells: list[str] = []
    for row, value in enumerate(column):
        if value is None:
            cells.append("")
        elif type(value) is str:
            cells.append(_protected(value))
        elif type(value) is float:
            if math.isnan(value):
                cells.append("")
                continue
            text = _number(name, row, is_id, value)
            whole += is_id
            cells.append(text)
        else:
            text, was_float = _other(name, row, is_id, value)
            whole += was_float
            cells.append(text)
    if whole:
        first = next(cell for cell in cells if cell)
        mended.append(
            f"The column {name} holds whole numbers as decimal fractions, as pandas makes them where cells "
            f"are empty. They are read as {first} and not as {first}.0; in {whole} "
            f"{'cell' if whole == 1 else 'cells'}."
        )
    return cells


def _protected(text: str) -> str:
    """A text with an apostrophe before it where a table would not be read as it stands there.

    Tables lose one apostrophe before what looks like a formula, and ``="001"`` is read as 001.
    """
    if text[:1] == "'" and text.lstrip("'")[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + text
    if text[:2] == '="':
        return "'" + text
    return text


def _number(name: str, row: int, is_id: bool, value: float) -> str:
    """A number in the fewest digits, as a workbook is read too."""
    if math.isinf(value):
        raise FrameError(f"{name}, row {row}: infinity is no value that can be read.")
    if value == math.floor(value) and abs(value) < _LARGEST_EXACT:
        return str(int(value))
    if is_id:
        raise FrameError(
            f"{name}, row {row}: {value!r} cannot be an id. Ids are texts or whole numbers; read the column as "
            f'text, such as by pandas.read_csv(…, dtype={{"{name}": "string"}}).'
        )
    return repr(value)


def _other(name: str, row: int, is_id: bool, value: Any) -> tuple[str, bool]:
    """A value of any other kind as text, and whether it was a whole number in an id as a float."""
    # What pandas has for a missing value is not equal to itself, or says that it is neither.
    kind = type(value).__name__
    if kind in ("NAType", "NaTType"):
        return "", False
    if isinstance(value, str):
        return _protected(str(value)), False
    if isinstance(value, bool):
        return ("true" if value else "false"), False
    if isinstance(value, int):
        return str(int(value)), False
    if isinstance(value, float):
        return ("", False) if math.isnan(value) else (_number(name, row, is_id, float(value)), is_id)
    if isinstance(value, datetime.datetime):
        if value != value:
            return "", False
        return _time(value), False
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat(), False
    if hasattr(value, "dtype") and hasattr(value, "item") and getattr(value, "ndim", 1) == 0:
        if value.dtype.kind == "M":
            return _numpy_time(value), False
        plain = value.item()
        if plain is None:
            return "", False
        if type(plain) is not type(value):
            return _other(name, row, is_id, plain)
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise FrameError(
            f"{name}, row {row}: the cell holds bytes. Decode them first, such as by "
            f'frame["{name}"].str.decode("utf-8").'
        )
    marks = _marks(value) if name.strip().casefold() == "marks" else None
    if marks is not None:
        return marks, False
    if isinstance(value, (list, tuple, dict, set, frozenset)) or hasattr(value, "__array__"):
        raise FrameError(
            f"{name}, row {row}: the cell holds a {kind}, where one value belongs. Give each of them a "
            "column or a row of its own."
        )
    text = str(value)
    return ("", False) if text in ("nan", "NaT", "NaN") else (_protected(text), False)


def _time(value: datetime.datetime) -> str:
    """A time in ISO 8601, to the microsecond where it is that exact."""
    plain = datetime.datetime(
        value.year,
        value.month,
        value.day,
        value.hour,
        value.minute,
        value.second,
        value.microsecond,
        tzinfo=value.tzinfo,
    )
    return plain.isoformat()


def _numpy_time(value: Any) -> str:
    text = str(value.astype("datetime64[us]"))
    if text == "NaT":
        return ""
    return text[:-7] if text.endswith(".000000") else text


def _marks(value: Any) -> Optional[str]:
    """Marks as pairs, in the form of a table."""
    if isinstance(value, str):
        return None
    try:
        return ";".join(f"{int(low)}-{int(high)}" for low, high in value)
    except (TypeError, ValueError):
        return None


def _refuse_decimal_texts(names: list[str], roles: list[str], cells: list[list[str]]) -> None:
    """Refuses references such as the text 1.0 to ids such as 1, as astype(str) makes them."""
    if "id" not in roles:
        return
    ids = set(cells[roles.index("id")])
    for name, role, column in zip(names, roles, cells):
        if role not in ("reply_to", "follows"):
            continue
        for row, cell in enumerate(column):
            if cell in ids:
                continue
            if cell in ("nan", "NaN", "NaT", "<NA>", "None") or (cell.endswith(".0") and cell[:-2] in ids):
                raise FrameError(
                    f'{name}, row {row}: the text "{cell}" was made of a column of numbers with gaps. Turn the '
                    f'column into whole numbers before it becomes text: frame["{name}"].astype("Int64")'
                    '.astype("string").'
                )
