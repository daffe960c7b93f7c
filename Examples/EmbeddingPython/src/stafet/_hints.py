"""What the library proposes as options of a command line, as arguments of ``stafet.read``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from ._notes import Note

_KEYS = {
    "--question-column": "question_column",
    "--answer-time-column": "answer_time",
    "--row-kind": "row_kind",
    "--answers-by": "answers_by",
    "--date-order": "date_order",
    "--time-zone": "time_zone",
    "--layout": "tool",
}
_NUMBERS = {"--skip-rows": "skip_rows", "--header-rows": "header_rows"}
_LISTS = {"--answer-column": "answer_columns", "--empty": "empty", "--person-column": "person_columns"}


def arguments(problems: Iterable[Note], given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments with which a table is read, where the library proposes some; else none.

    Args:
        problems: The problems.
        given: What was given before: columns and the layout, as far as it was a dict.
    """
    for problem in problems:
        _, mark, proposed = problem.sentence.rpartition(": --")
        if problem.code == "layout.reads-with" and mark:
            return _read("--" + proposed, given)
    return {}


def _read(proposed: str, given: Mapping[str, Any]) -> dict[str, Any]:
    import shlex

    columns: dict[str, str] = dict(given.get("columns") or {})
    layout: dict[str, Any] = dict(given.get("layout") or {})
    others: dict[str, Any] = {}
    words = shlex.split(proposed)
    while words:
        name = words.pop(0)
        if name == "--number-rows":
            layout["number_rows"] = True
            continue
        value = words.pop(0) if words else ""
        if name in ("--column", "--kind-word"):
            theirs, _, ours = value.rpartition("=")
            if name == "--column":
                columns[theirs] = ours
            else:
                layout["kind_words"] = {**layout.get("kind_words", {}), theirs: ours}
        elif name in _KEYS:
            layout[_KEYS[name]] = value
        elif name in _NUMBERS:
            layout[_NUMBERS[name]] = int(value)
        elif name in _LISTS:
            known = list(layout.get(_LISTS[name], ()))
            layout[_LISTS[name]] = known if value in known else [*known, value]
        elif name == "--leave-out":
            others["leave_out"] = [*others.get("leave_out", ()), value]
        elif name == "--encoding":
            others["encoding"] = value
    made = {"columns": columns, "layout": layout, **others}
    return {name: value for name, value in made.items() if value}
