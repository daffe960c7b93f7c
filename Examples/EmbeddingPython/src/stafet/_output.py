"""Writing files so that nothing is lost, by the rules of the library's programs.

- What was read is never replaced.
- A file is ours if it stands as we wrote it: every folder that is written to gets a hidden file
  `.stafet-files` with the checksum, size and name of each. One that somebody has changed is theirs, and is
  replaced only where that is asked for.
- Files are written as a set, all or none: beside their places first, and then they get their names.
- A file that holds already what is to be written is left as it is.
"""

from __future__ import annotations

import os
import stat

from .errors import ExistingFileError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Optional

    Mark = tuple[str, int]

MARKS = ".stafet-files"
_HEADING = "stafet-files 1"

WAS_READ = "was-read"
NOT_OURS = "not-ours"


class OutputError(ExistingFileError):
    """Files that stand in the way, and why."""

    def __init__(self, sentence: str, paths: list[str], reason: str = NOT_OURS) -> None:
        super().__init__(sentence, paths)
        self.reason = reason


def checksum(content: bytes) -> str:
    """The checksum by which a file that was changed is told from one that was not: FNV-1a of 64 bits."""
    from . import _library

    return f"{_library.checksum(content):016x}"


class Marks:
    """Which files of a folder are ours."""

    def __init__(self, content: bytes = b"") -> None:
        self.known: dict[str, set[Mark]] = {}
        self.is_strange = bool(content)
        lines = content.decode("utf-8", "surrogateescape").split("\n")
        if lines[0] != _HEADING:
            return
        self.is_strange = False
        for line in lines[1:]:
            parts = line.split(" ", 2)
            if len(parts) == 3 and parts[1].isdigit():
                self.known.setdefault(_plain(parts[2]), set()).add((parts[0], int(parts[1])))

    def to_bytes(self) -> bytes:
        """The marks as a file, in the order of names."""
        lines = sorted(
            (name.encode("utf-8", "surrogateescape"), f"{sum_} {size} {_escaped(name)}")
            for name, marks in self.known.items()
            for sum_, size in marks
        )
        text = "\n".join([_HEADING] + [line for _, line in lines]) + "\n"
        return text.encode("utf-8", "surrogateescape")


def _escaped(name: str) -> str:
    return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def _plain(text: str) -> str:
    if "\\" not in text:
        return text
    signs = iter(text)
    return "".join(
        {"n": "\n", "r": "\r"}.get(following, following)
        if sign == "\\" and (following := next(signs, "")) is not None
        else sign
        for sign in signs
    )


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def earlier_pictures(folder: str) -> list[str]:
    """The pictures of a report that was written to a folder before."""
    path = os.path.join(folder, "figures", MARKS)
    if not os.path.isfile(path):
        return []
    return ["figures/" + name for name in sorted(Marks(_read(path)).known) if name.endswith(".svg")]


class Output:
    """Writes the files of one piece of work.

    Args:
        inputs: The paths of everything that was read; of a folder, its files that are not ours.
        replaces: Whether files of others are replaced.
    """

    def __init__(self, inputs: Iterable[str] = (), replaces: bool = False) -> None:
        self.replaces = replaces
        self._marks: dict[str, Marks] = {}
        self._kept: set[tuple[int, int]] = set()
        for path in inputs:
            self._keep(path)

    def _keep(self, path: str) -> None:
        try:
            status = os.stat(path)
        except OSError:
            return
        if not stat.S_ISDIR(status.st_mode):
            self._kept.add((status.st_dev, status.st_ino))
            return
        for entry in os.scandir(path):
            if entry.is_file():
                is_table = entry.name.endswith((".csv", ".tsv", ".xlsx", ".xlsm"))
                if is_table or not self._is_ours(entry.path):
                    found = entry.stat()
                    self._kept.add((found.st_dev, found.st_ino))

    def _marks_of(self, folder: str) -> Marks:
        # One folder has one memory, however its path is written.
        key = os.path.realpath(folder or ".")
        if key not in self._marks:
            path = os.path.join(folder, MARKS)
            self._marks[key] = Marks(_read(path) if os.path.isfile(path) else b"")
        return self._marks[key]

    def _is_ours(self, path: str) -> bool:
        folder, name = os.path.split(path)
        marks = self._marks_of(folder).known.get(name)
        if not marks:
            return False
        size = os.path.getsize(path)
        if not any(size == known for _, known in marks):
            return False
        return (checksum(_read(path)), size) in marks

    def check(self, paths: Iterable[str]) -> None:
        """Tells before a long piece of work whether files could be written."""
        self._refuse({path: None for path in paths})

    def _refuse(self, files: Mapping[str, Optional[bytes]]) -> None:
        read: list[str] = []
        theirs: list[str] = []
        for path, content in files.items():
            place = _place(path)
            try:
                status = os.stat(place)
            except (FileNotFoundError, NotADirectoryError):
                continue
            if stat.S_ISDIR(status.st_mode):
                raise IsADirectoryError(21, "it is a folder, but must be a file", path)
            if (status.st_dev, status.st_ino) in self._kept:
                read.append(path)
            elif (
                not self.replaces
                and not self._is_ours(place)
                and not (content is not None and status.st_size == len(content) and _read(place) == content)
            ):
                theirs.append(path)
        if not self.replaces:
            for folder in dict.fromkeys(os.path.dirname(_place(path)) for path in files):
                if self._marks_of(folder).is_strange:
                    theirs.append(os.path.join(folder, MARKS))
        if read:
            raise OutputError(
                f"{_listed(read)} cannot be written: what was read is never replaced; name another place "
                "to write to.",
                read,
                WAS_READ,
            )
        if theirs:
            raise OutputError(
                f"{_listed(theirs)} cannot be written: something is there that Stafet did not write, or that "
                "was changed since; name another place to write to, or say replace=True if it may be replaced.",
                theirs,
            )

    def write(self, files: Mapping[str, bytes], outdated: Iterable[str] = ()) -> None:
        """Writes files, all or none, and removes those of ours that are outdated."""
        self._refuse(files)
        drafts: list[tuple[str, str]] = []
        marks: dict[str, Marks] = {}
        made_folders: list[str] = []
        try:
            for path, content in files.items():
                place = _place(path)
                folder, name = os.path.split(place)
                _make_folder(folder, made_folders)
                known = marks.setdefault(folder, self._marks_of(folder))
                if _holds(place, content):
                    continue
                draft = _draft(folder, content)
                drafts.append((draft, place))
                known.known[name] = {(checksum(content), len(content))}
        except BaseException:
            for draft, _ in drafts:
                _remove(draft)
            for folder in reversed(made_folders):
                try:
                    os.rmdir(folder)
                except OSError:
                    pass
            raise
        gone = [path for path in outdated if os.path.isfile(path) and self._is_ours(path)]
        for draft, place in drafts:
            os.replace(draft, place)
        for path in gone:
            _remove(path)
            folder, name = os.path.split(_place(path))
            marks.setdefault(folder, self._marks_of(folder)).known.pop(name, None)
        for folder, known in marks.items():
            for name in [name for name in known.known if not os.path.exists(os.path.join(folder, name))]:
                del known.known[name]
            path = os.path.join(folder, MARKS)
            content = known.to_bytes()
            if known.known and (not os.path.isfile(path) or _read(path) != content):
                os.replace(_draft(folder, content), path)


def _holds(place: str, content: bytes) -> bool:
    """Whether a file holds already what is to be written."""
    return os.path.isfile(place) and os.path.getsize(place) == len(content) and _read(place) == content


def _listed(paths: list[str]) -> str:
    return paths[0] if len(paths) == 1 else ", ".join(paths[:-1]) + " and " + paths[-1]


def _place(path: str) -> str:
    """Where a file is to be written: a link at the end of its path stays, and what it leads to is replaced."""
    for _ in range(40):
        if not os.path.islink(path):
            return path
        path = os.path.join(os.path.dirname(path), os.readlink(path))
    raise OSError(40, "links lead round in a circle", path)


def _make_folder(folder: str, made: list[str]) -> None:
    if not folder or os.path.isdir(folder):
        return
    _make_folder(os.path.dirname(folder), made)
    try:
        os.mkdir(folder)
    except FileExistsError:
        raise NotADirectoryError(20, "it is a file, but must be a folder", folder) from None
    made.append(folder)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass


def _draft(folder: str, content: bytes, mode: int = 0o666, durably: bool = False) -> str:
    """Writes a draft beside its place, under a name that nothing has."""
    number = os.getpid()
    while True:
        path = os.path.join(folder, f".draft-{number}")
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        except FileExistsError:
            number += 1
            continue
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                if durably:
                    file.flush()
                    os.fsync(file.fileno())
        except BaseException:
            _remove(path)
            raise
        return path


def create(path: str, content: bytes, *, privately: bool = False) -> None:
    """Writes a file where there is none, whole or not at all, such as a key that nobody else may read."""
    folder = os.path.dirname(path) or "."
    _make_folder(folder, [])
    draft = _draft(folder, content, 0o600 if privately else 0o666, durably=True)
    try:
        os.link(draft, path)
    except FileExistsError:
        raise ExistingFileError(
            f"{path} cannot be written: there is such a file already, and it is never replaced.",
            [path],
        ) from None
    finally:
        _remove(draft)


def replace(path: str, content: bytes, *, known: bytes) -> None:
    """Writes a longer file in place of one that still holds what was read, with the same permissions."""
    if _read(path) != known:
        raise ExistingFileError(
            f"{path} cannot be written: it was changed after it had been read; try again.", [path]
        )
    draft = _draft(os.path.dirname(path) or ".", content, 0o600, durably=True)
    try:
        os.chmod(draft, stat.S_IMODE(os.stat(path).st_mode))
        os.replace(draft, path)
    except BaseException:
        _remove(draft)
        raise
