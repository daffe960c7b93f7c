"""Reading: whatever holds questions and answers, as a study."""

from __future__ import annotations

import os

from ._library import Files, ask, options
from ._study import Study
from ._warn import warn
from .errors import FrameWarning, LibraryError, ReadingError, ReadingWarning

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Optional, Union

    from typing_extensions import TypeGuard

    from ._frames import Table
    from ._notes import Note
    from ._types import Declared, Encoding, Language, Layout, RelayFacts, Source, Tool

    FileSource = Union[str, os.PathLike[str], bytes, Any]


class Input:
    """What is given to the library: files, which of them is what, and what to add to its messages."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.tables: dict[str, Table] = {}
        self.mended: list[str] = []

    def add(self, name: str, content: bytes, path: Optional[str] = None) -> str:
        """Adds a file under its name, or under its path where there is one of that name."""
        if name in self.files:
            name = path if path and path not in self.files else f"{len(self.files)}/{name}"
        self.files[name] = content
        return name

    def add_table(self, name: str, table: Table) -> str:
        """Adds a table that was made of a frame."""
        name = self.add(name, table.content)
        self.tables[name] = table
        self.mended += table.mended
        return name

    def explain(self, notes: list[Any]) -> None:
        """Says of notes in which rows of frames they are."""
        for name, table in self.tables.items():
            table.explain(notes, name)

    def add_source(self, source: Any, name: str, meanings: Mapping[str, str]) -> str:
        """Adds what can be a file by itself: a path, bytes, a frame or records."""
        if isinstance(source, (str, os.PathLike)):
            path = os.fspath(source)
            with open(path, "rb") as file:
                return self.add(os.path.basename(path), file.read(), path)
        if isinstance(source, (bytes, bytearray, memoryview)):
            return self.add(name, bytes(source))
        if hasattr(source, "read"):
            content = source.read()
            given = getattr(source, "name", None)
            called = os.path.basename(given) if isinstance(given, str) else name
            return self.add(called, content.encode() if isinstance(content, str) else content)
        from . import _frames

        if _frames.is_frame(source):
            names, columns = _frames.columns_of(source)
            return self.add_table(name, _frames.table(names, columns, meanings))
        if hasattr(source, "keys"):
            if "format" in source:
                import json

                return self.add(name, json.dumps(source, ensure_ascii=False).encode())
            names = [str(key) for key in source.keys()]
            columns = [list(source[key]) for key in source.keys()]
            return self.add_table(name, _frames.table(names, columns, meanings))
        if hasattr(source, "__iter__"):
            names, columns = _frames.columns_of_records(list(source))
            return self.add_table(name, _frames.table(names, columns, meanings))
        raise TypeError(
            f"A {type(source).__name__} cannot be read; give a path, bytes, a list of dicts, a dict or a frame."
        )


def folder_files(path: str) -> dict[str, bytes]:
    """The files of a folder that tables can be: those that are neither hidden nor in folders of their own."""
    files: dict[str, bytes] = {}
    for name in sorted(os.listdir(path)):
        inside = os.path.join(path, name)
        if name.startswith((".", "~$")) or not os.path.isfile(inside):
            continue
        with open(inside, "rb") as file:
            files[name] = file.read()
    return files


def read(
    source: Source,
    *,
    participants: Optional[FileSource] = None,
    codebook: Optional[FileSource] = None,
    layout: Optional[Union[Tool, Layout, str, os.PathLike[str]]] = None,
    columns: Optional[Mapping[str, str]] = None,
    sheet: Optional[str] = None,
    encoding: Optional[Encoding] = None,
    language: Language = "en",
    name: Optional[str] = None,
    title: Optional[str] = None,
    topic: Optional[str] = None,
    client: Optional[str] = None,
    publisher: Optional[str] = None,
    text_language: Optional[str] = None,
    attributes: Optional[Mapping[str, str]] = None,
    declared: Optional[Declared] = None,
    relays: Optional[Iterable[RelayFacts]] = None,
    keep: Union[str, Iterable[str]] = (),
    leave_out: Union[str, Iterable[str]] = (),
    pseudonyms: Optional[Union[str, os.PathLike[str]]] = None,
    mask_names: bool = False,
    decode_html: bool = False,
    mend_letters: bool = False,
    drop_control_characters: bool = False,
    drop_repeats: bool = False,
    warn_of: bool = True,
    _writes_key: bool = True,
) -> Study:
    """Reads questions and answers, whatever holds them.

    What a file is, is told by its content: a study in one document, contributions as JSON Lines, a table
    (CSV, TSV, Excel), or a chat. What is unusual is warned about, as ``stafet.ReadingWarning``.

    Args:
        source: A path of a file or a folder of tables; the bytes of a file, or a file that is open; a data
            frame of pandas, polars or pyarrow (and of others, where narwhals is installed); a list of
            dicts, one for each contribution; a dict of columns; a dict of the names and bytes of files; or
            a study as a dict, as ``Study.to_dict()`` gives it.
        participants: The table of participants beside a lone table, in any form that `source` can have.
        codebook: The themes: a table of themes, or a study that has them.
        layout: How the table is meant: the name of a survey tool, a dict with the keys of a layout, or the
            path of a layout document.
        columns: What columns are called here, such as ``{"Tekst": "text"}``: short for that key of a layout.
        sheet: The sheet of a workbook; else the first that holds anything.
        encoding: The encoding of a file that is not UTF-8: ``windows-1252`` or ``mac-roman``.
        language: The language of problems and warnings: ``en`` or ``da``.
        name: What the input is called in reports; else the name of the file.
        title: The headline of the study.
        topic: What the relays were about.
        client: For whom the relays were held.
        publisher: Who publishes the report.
        text_language: The language that the texts are written in, such as ``da``.
        attributes: Further facts about the study, by name.
        declared: Figures that are stated: participants, contributions, days or themes.
        relays: What is stated of relays: dicts with ``relay``, ``name``, ``opens`` and ``closes``.
        keep: Columns to keep that would be left out because they tell who people are.
        leave_out: Further columns to leave out.
        pseudonyms: The path of the key of pseudonyms. Where there is none it is written, readable by its owner
            alone; else it is read, and people who are new are added to it.
        mask_names: Also mask people's names in the texts, where people go by pseudonyms.
        decode_html: Read HTML in texts and names as text.
        mend_letters: Mend letters that were read in a wrong encoding.
        drop_control_characters: Leave out control characters.
        drop_repeats: Leave out contributions that repeat an earlier one.
        warn_of: Whether warnings are issued; they stand in ``Study.warnings`` either way.

    Returns:
        The study.

    Raises:
        ReadingError: The content is refused. Every problem is told at once, with its place.
        OptionError: An option has a value that it cannot have.
        FrameError: A data frame holds something that cannot be read without guessing.
        OSError: A file cannot be read, or the key of pseudonyms cannot be written.
    """
    given = Input()
    meaning = _layout(given, layout, columns)
    meanings = _meanings(given, meaning)
    called: Optional[str] = None
    lone: Optional[str] = None
    if isinstance(source, (str, os.PathLike)) and os.path.isdir(source):
        called = os.path.basename(os.path.abspath(os.fspath(source)))
        for file, content in folder_files(os.fspath(source)).items():
            given.add(file, content)
    elif _is_files(source):
        for file, content in source.items():
            given.add(file, bytes(content))
    else:
        lone = given.add_source(source, name or _standard_name(source), meanings)
        called = os.path.basename(lone)
    table = None
    if participants is not None:
        table = given.add_source(participants, "participants", meanings)
    themes = given.add_source(codebook, "codebook", {}) if codebook is not None else None
    if lone is not None:
        _add_study_table(given, source)
    key = _Key(pseudonyms, given) if pseudonyms is not None else None
    facts = dict(
        title=title,
        topic=topic,
        client=client,
        publisher=publisher,
        language=text_language,
        attributes=dict(attributes) if attributes else None,
        declared=declared,
        relays=[dict(relay) for relay in relays] if relays else None,
    )
    treatment = dict(
        decode_html=decode_html,
        mend_letters=mend_letters,
        drop_control_characters=drop_control_characters,
        drop_repeats=drop_repeats,
    )
    text, length = options(
        language=language,
        name=name or called,
        file=lone if len(given.files) > 1 else None,
        participants=table,
        codebook=themes,
        layout=meaning,
        sheet=sheet,
        encoding=encoding,
        facts={key: value for key, value in facts.items() if value is not None} or None,
        treatment={key: True for key, value in treatment.items() if value} or None,
        keep_columns=_list(keep),
        leave_out_columns=_list(leave_out),
        pseudonyms=key.name if key else None,
        mask_names=True if mask_names else None,
    )
    files = Files.holding(given.files.items())
    try:
        handle, messages, told = ask(
            "study_read",
            files.handle.number,
            text,
            length,
            what="study",
            language=language,
            explain=given.explain,
        )
    except ReadingError as error:
        error._given = {"columns": columns, "layout": layout if isinstance(layout, dict) else None}
        error._language = language
        raise
    files.close()
    if handle is None:
        raise LibraryError(-1, "The library gave no study.")
    if key is not None and told is not None and _writes_key:
        key.keep(told)
    if told is not None:
        told.close()
    remarks = messages.warnings
    lines = messages.lines
    if given.tables:
        lines = list(dict.fromkeys(str(note) for note in remarks))
    if key is not None and key.is_open_to_others:
        remark = key.remark(language)
        remarks = [remark, *remarks]
        lines = [str(remark), *lines]
    if warn_of:
        warn(given.mended, FrameWarning)
        warn(lines, ReadingWarning)
    return Study(handle, name or called or "files", remarks, language, lines)


def _is_files(source: Any) -> TypeGuard[dict[str, bytes]]:
    """Whether something is a dict of the names and bytes of files."""
    return (
        isinstance(source, dict)
        and bool(source)
        and all(isinstance(value, (bytes, bytearray, memoryview)) for value in source.values())
    )


def _standard_name(source: Any) -> str:
    if isinstance(source, (bytes, bytearray, memoryview)):
        return "bytes"
    if isinstance(source, dict):
        return "study" if "format" in source else "columns"
    return "records" if isinstance(source, (list, tuple)) else type(source).__name__


def _list(names: Union[str, Iterable[str]]) -> Optional[list[str]]:
    return ([names] if isinstance(names, str) else list(names)) or None


def _layout(
    given: Input, layout: Any, columns: Optional[Mapping[str, str]]
) -> Optional[Union[str, dict[str, Any]]]:
    """The layout as the library takes it: a tool's name, the name of a file, or an object."""
    if isinstance(layout, os.PathLike) or (isinstance(layout, str) and os.path.isfile(layout)):
        path = os.fspath(layout)
        with open(path, "rb") as file:
            content = file.read()
        if columns is None:
            return given.add(os.path.basename(path), content, path)
        import json

        layout = json.loads(content)
    if columns is None and (layout is None or isinstance(layout, str)):
        return layout
    if isinstance(layout, str):
        layout = {"tool": layout}
    made: dict[str, Any] = {"format": "stafet-layout", "version": 1, **(layout or {})}
    if columns:
        made["columns"] = {**made.get("columns", {}), **columns}
    return made


def _meanings(given: Input, layout: Optional[Union[str, dict[str, Any]]]) -> Mapping[str, str]:
    """What columns of frames are called here, as far as that can be told without the library."""
    if isinstance(layout, str) and layout in given.files:
        import json

        try:
            layout = json.loads(given.files[layout])
        except ValueError:
            return {}
    columns = layout.get("columns") if isinstance(layout, dict) else None
    return columns if isinstance(columns, dict) else {}


def _add_study_table(given: Input, source: Any) -> None:
    """Adds the table study.csv that lies beside a lone table and states facts of the study."""
    if not isinstance(source, (str, os.PathLike)):
        return
    for beside in study_tables(os.fspath(source))[:1]:
        name = os.path.basename(beside)
        if name not in given.files:
            with open(beside, "rb") as file:
                given.add(name, file.read())


def study_tables(path: str) -> list[str]:
    """The files beside a lone file that may state facts of it by their names."""
    folder, own = os.path.split(path)
    places = [os.path.join(folder, name) for name in ("study.csv", "study.tsv") if name != own]
    return [place for place in places if os.path.isfile(place)]


class _Key:
    """The key of pseudonyms, which is kept where it was."""

    def __init__(self, path: Union[str, os.PathLike[str]], given: Input) -> None:
        self.path = os.path.realpath(os.fspath(path))
        self.held: Optional[bytes] = None
        self.name = os.path.basename(os.fspath(path))
        self.is_open_to_others = False
        if os.path.exists(self.path):
            with open(self.path, "rb") as file:
                self.held = file.read()
            self.name = given.add(self.name, self.held, os.fspath(path))
            self.is_open_to_others = os.stat(self.path).st_mode & 0o077 != 0

    def remark(self, language: str) -> Note:
        """That others than its owner can read it."""
        from ._notes import Note

        sentence = (
            "Andre end ejeren kan læse denne nøgle til deltagernes pseudonymer. Luk for dem, f.eks. med chmod 600."
            if language == "da"
            else "Others than its owner can read this key to the participants’ pseudonyms. Shut them out, for "
            "example with chmod 600."
        )
        note = {"code": "privacy.key-open-to-others", "sentence": sentence, "file": self.name}
        return Note(note, language)

    def keep(self, told: Files) -> None:
        """Writes the key, if people were added to it."""
        content = told.get(self.name)
        if content is None or content == self.held:
            return
        from ._output import create, replace

        if self.held is None:
            create(self.path, content, privately=True)
        else:
            replace(self.path, content, known=self.held)
