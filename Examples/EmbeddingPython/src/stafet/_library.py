"""The C library: how it is found, called, and what its numbers mean.

Nothing else in the package calls the library. ctypes lets go of the interpreter lock during each call,
so that other threads go on meanwhile.
"""

from __future__ import annotations

import ctypes
import os
from ctypes import POINTER, byref, c_char, c_char_p, c_int32, c_size_t, c_uint64

from .errors import ClosedError, LibraryError, OptionError, ReadingError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Callable, Optional

INTERFACE = 1
"""The interface of the library that this package was written for."""

OK, REFUSED, BAD_OPTIONS, NULL_POINTER, BAD_HANDLE, WRONG_KIND = range(6)
NOT_FOUND = 9
NAME_TAKEN = 10
OUT_OF_MEMORY = 12


def _load() -> ctypes.CDLL:
    """The library beside this file, or the one that STAFET_LIBRARY names."""
    path = os.environ.get("STAFET_LIBRARY") or os.path.join(
        os.path.dirname(os.path.abspath(__file__)), "libstafet.so"
    )
    try:
        library = ctypes.CDLL(path)
    except OSError as error:
        raise ImportError(
            f"The C library of stafet cannot be loaded from {path}: {error}. It comes with the wheel for "
            "64-bit Linux; elsewhere build it, and name it in the environment variable STAFET_LIBRARY."
        ) from error
    if library.stafet_interface() < INTERFACE:
        raise ImportError(f"The C library at {path} is older than this package; build it anew.")
    return library


_library = _load()

_handle = c_uint64
_handles = POINTER(c_uint64)
_text = (c_char_p, c_size_t)
_sizes = POINTER(c_size_t)

# What each function takes. Each gives an int32, but for the three that give texts.
_PROTOTYPES: dict[str, tuple[Any, ...]] = {
    "stafet_free": (_handle,),
    "stafet_checksum": (*_text, _handles),
    "stafet_files_new": (_handles,),
    "stafet_files_add": (_handle, *_text, *_text),
    "stafet_files_count": (_handle, _sizes),
    "stafet_files_find": (_handle, *_text, _sizes),
    "stafet_files_name": (_handle, c_size_t, c_char_p, c_size_t, _sizes),
    "stafet_files_type": (_handle, c_size_t, c_char_p, c_size_t, _sizes),
    "stafet_files_bytes": (_handle, c_size_t, c_char_p, c_size_t, _sizes),
    "stafet_study_read": (_handle, *_text, _handles, _handles),
    "stafet_study_write": (_handle, *_text, _handles, _handles),
    "stafet_study_take_steps": (_handle, *_text, *_text, _handles, _handles),
    "stafet_analysis_make": (_handle, *_text, *_text, _handles, _handles),
    "stafet_analysis_write": (_handle, *_text, _handles, _handles),
    "stafet_suggestions_make": (_handle, _handle, *_text, _handles, _handles),
    "stafet_suggestions_accept": (_handle, _handle, *_text, _handles, _handles),
    "stafet_counter_new": (*_text, _handles, _handles),
    "stafet_counter_feed": (_handle, *_text, _handles),
    "stafet_counter_end": (_handle, _handles),
    "stafet_counter_write": (_handle, _handles, _handles),
    "stafet_counter_merge": (_handle, *_text, _handles),
    "stafet_counter_keywords": (_handle, *_text, _handles, _handles),
}

_functions: dict[str, Callable[..., int]] = {}
for _name, _arguments in _PROTOTYPES.items():
    _function = getattr(_library, _name)
    _function.argtypes = _arguments
    _function.restype = c_int32
    _functions[_name[len("stafet_") :]] = _function
_library.stafet_version.restype = c_char_p
_library.stafet_status_text.restype = c_char_p
_library.stafet_status_text.argtypes = (c_int32,)


def version() -> str:
    """The version of the library."""
    text: bytes = _library.stafet_version()
    return text.decode()


def checksum(content: bytes) -> int:
    """The checksum of bytes by which our files are known again."""
    value = c_uint64()
    fail(_functions["checksum"](content, len(content), byref(value)))
    return value.value


class Handle:
    """Something that the library keeps for us. It is given back when nobody uses it any more."""

    __slots__ = ("_number", "_what")

    def __init__(self, number: int, what: str) -> None:
        self._number = number
        self._what = what

    @property
    def number(self) -> int:
        """The number by which the library knows it."""
        number = self._number
        if not number:
            raise ClosedError(f"The {self._what} has been closed.")
        return number

    @property
    def is_closed(self) -> bool:
        """Whether it was given back."""
        return not self._number

    def close(self, free: Callable[..., int] = _functions["free"]) -> None:
        """Gives it back; a second time does nothing. Work that is going on in other threads ends well."""
        number, self._number = self._number, 0
        if number:
            free(number)

    def __del__(self) -> None:
        self.close()


def fail(status: int) -> None:
    """Raises the error that a status stands for, where no messages say more."""
    if status == OK:
        return
    if status == OUT_OF_MEMORY:
        raise MemoryError("There is not enough memory.")
    sentence: bytes = _library.stafet_status_text(status)
    if status == BAD_HANDLE:
        raise ClosedError("It was closed by another thread: " + sentence.decode())
    raise LibraryError(status, sentence.decode())


def call(name: str, *arguments: Any) -> None:
    """Calls a function that says nothing but its status."""
    fail(_functions[name](*arguments))


def _copied(name: str, files: int, index: int) -> bytes:
    """The name, type or bytes of a file in a list."""
    length = c_size_t()
    function = _functions[name]
    fail(function(files, index, None, 0, byref(length)))
    if length.value == 0:
        return b""
    buffer = (c_char * length.value)()
    fail(function(files, index, buffer, length.value, byref(length)))
    return buffer.raw


class Files:
    """A list of files in the library's memory."""

    __slots__ = ("handle",)

    def __init__(self, handle: Handle) -> None:
        self.handle = handle

    @classmethod
    def holding(cls, files: Iterable[tuple[str, bytes]]) -> Files:
        """A new list with files in it."""
        number = c_uint64()
        call("files_new", byref(number))
        made = cls(Handle(number.value, "list of files"))
        for name, content in files:
            encoded = name.encode("utf-8", "surrogateescape")
            call("files_add", made.handle.number, encoded, len(encoded), content, len(content))
        return made

    def __len__(self) -> int:
        count = c_size_t()
        call("files_count", self.handle.number, byref(count))
        return count.value

    def names(self) -> list[str]:
        """The names of the files, in their order."""
        return [_copied("files_name", self.handle.number, index).decode() for index in range(len(self))]

    def type(self, name: str) -> str:
        """The media type of a file."""
        index = self._index(name)
        if index is None:
            raise KeyError(name)
        return _copied("files_type", self.handle.number, index).decode()

    def get(self, name: str) -> Optional[bytes]:
        """The bytes of a file, or None where there is none of that name."""
        index = self._index(name)
        return None if index is None else _copied("files_bytes", self.handle.number, index)

    def __getitem__(self, name: str) -> bytes:
        content = self.get(name)
        if content is None:
            raise KeyError(name)
        return content

    def _index(self, name: str) -> Optional[int]:
        encoded = name.encode()
        index = c_size_t()
        status = _functions["files_find"](self.handle.number, encoded, len(encoded), byref(index))
        if status == NOT_FOUND:
            return None
        fail(status)
        return index.value

    def to_dict(self) -> dict[str, bytes]:
        """All files, by name."""
        number = self.handle.number
        return {name: _copied("files_bytes", number, index) for index, name in enumerate(self.names())}

    def close(self) -> None:
        """Gives the list back."""
        self.handle.close()


class Messages:
    """What a call has to say beside its result."""

    __slots__ = ("problems", "text", "warnings")

    def __init__(self, files: Optional[Files], language: str) -> None:
        from ._notes import Note

        self.text = ""
        self.problems: list[Note] = []
        self.warnings: list[Note] = []
        if files is None:
            return
        self.text = (files.get("messages.txt") or b"").decode().rstrip("\n")
        if not self.text:
            return
        import json

        document = json.loads(files["messages.json"])
        self.problems = [Note(note, language) for note in document["problems"]]
        self.warnings = [Note(note, language) for note in document["warnings"]]

    @property
    def lines(self) -> list[str]:
        """A line for each problem and warning, those of one cause in one."""
        return self.text.split("\n") if self.text else []


def ask(
    name: str,
    *arguments: Any,
    language: str,
    what: Optional[str] = None,
    explain: Optional[Callable[[list[Any]], None]] = None,
) -> tuple[Optional[Handle], Messages, Optional[Files]]:
    """Calls a function that has messages and, if `what` says what, a result.

    Raises ReadingError or OptionError with every problem where something is refused. `explain` may add to
    problems and warnings where they stand, before they are told.
    """
    result = c_uint64()
    told = c_uint64()
    given = (*arguments, byref(result), byref(told)) if what else (*arguments, byref(told))
    status = _functions[name](*given)
    handle = Handle(result.value, what) if what and result.value else None
    files = Files(Handle(told.value, "messages")) if told.value else None
    messages = Messages(files, language)
    if explain is not None and files is not None:
        explain(messages.problems + messages.warnings)
    if status == REFUSED:
        raise ReadingError(messages.text, messages.problems, messages.warnings)
    if status == BAD_OPTIONS:
        raise OptionError(messages.text, messages.problems, messages.warnings)
    fail(status)
    return handle, messages, files


def made(name: str, *arguments: Any, what: str, language: str = "en") -> tuple[Handle, Messages]:
    """Calls a function that has messages and a result, and gives both."""
    handle, messages, files = ask(name, *arguments, what=what, language=language)
    if files is not None:
        files.close()
    if handle is None:
        raise LibraryError(-1, f"The library gave no {what}.")
    return handle, messages


def options(**given: Any) -> tuple[bytes, int]:
    """Options as the library takes them; those that are None are left out."""
    chosen = {key: value for key, value in given.items() if value is not None}
    if not chosen:
        return b"", 0
    import json

    document = json.dumps(chosen, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return document, len(document)
