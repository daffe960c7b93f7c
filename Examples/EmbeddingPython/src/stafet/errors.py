"""What can go wrong, and what is warned about. The sentences are the library's."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Callable

    from ._notes import Note


class StafetError(Exception):
    """Everything that this package raises by itself."""


class _Refusal(StafetError, ValueError):
    """Something that was refused, with every problem at once."""

    def __init__(self, text: str, problems: Sequence[Note], warnings: Sequence[Note] = ()) -> None:
        super().__init__(text)
        self.problems: list[Note] = list(problems)
        """Every problem, with its code, place and sentence."""
        self.warnings: list[Note] = list(warnings)
        """What else was remarked, which may hold the reason."""

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return type(self), (self.args[0], self.problems, self.warnings)


class ReadingError(_Refusal):
    """What was given to be read is refused, as a whole; its text has a line for each cause."""

    _given: dict[str, Any] = {}
    _language = "en"

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments that the library proposes for a table with headings of its own; else none.

        See whether they are right, and then read by them: ``stafet.read(source, **error.arguments)``.
        """
        from ._hints import arguments

        return arguments(self.problems, self._given)

    def __str__(self) -> str:
        text = str(self.args[0])
        proposed = self.arguments
        if not proposed:
            return text
        listed = ", ".join(f"{name}={value!r}" for name, value in proposed.items())
        return f"{text}\n{'I' if self._language == 'da' else 'In'} Python: stafet.read(…, {listed})"


class OptionError(_Refusal):
    """An option or a setting has a value that it cannot have."""


class FrameError(StafetError, ValueError):
    """A data frame or a list of records holds something that cannot be read without guessing."""


class ClosedError(StafetError, ValueError):
    """A study, an analysis or a counter is used that has been closed."""


class ExistingFileError(StafetError, FileExistsError):
    """A file stands in the way that Stafet did not write, or that somebody has changed since."""

    def __init__(self, sentence: str, paths: Sequence[str]) -> None:
        super().__init__(sentence)
        self.paths: list[str] = list(paths)
        """The files that stand in the way."""

    def __str__(self) -> str:
        return str(self.args[0])

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return type(self), (self.args[0], self.paths)


class LibraryError(StafetError, RuntimeError):
    """The library gives a status that it should not give here: a fault of this package."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return type(self), (self.status, self.args[0])


class StafetWarning(UserWarning):
    """Everything that this package warns of, to filter all of it."""


class ReadingWarning(StafetWarning):
    """Something was read that may have been meant otherwise."""


class FrameWarning(StafetWarning):
    """Something in a data frame was mended as it was read."""
