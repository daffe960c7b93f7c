"""What lives in the library's memory."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, NoReturn, Optional, TypeVar

    from ._library import Handle

    Self = TypeVar("Self", bound="Held")


class Held:
    """Something in the library's memory. It is given back when it is closed or nobody uses it any more."""

    _what = "object"

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    @property
    def _number(self) -> int:
        return self._handle.number

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._handle.is_closed

    def close(self) -> None:
        """Gives the memory back at once. Whatever other threads are doing with it ends well."""
        self._handle.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()

    # It never changes, so that a copy is the same thing.

    def __copy__(self: Self) -> Self:
        return self

    def __deepcopy__(self: Self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"This {self._what} lives in the memory of one process and cannot be pickled. Pickle the bytes of "
            "study.to_json() instead, and read them with stafet.read() where they are needed."
        )
