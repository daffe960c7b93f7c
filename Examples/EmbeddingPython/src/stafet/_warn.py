"""Warnings that point at the line of the user's program that led to them."""

from __future__ import annotations

import os
import sys
import warnings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_here = os.path.dirname(os.path.abspath(__file__)) + os.sep


def warn(sentences: Iterable[str], category: type[Warning]) -> None:
    """Warns, as if the program outside of this package had."""
    told = list(sentences)
    if not told:
        return
    level = 2
    frame = sys._getframe(1)
    while frame.f_back is not None and os.path.abspath(frame.f_code.co_filename).startswith(_here):
        frame = frame.f_back
        level += 1
    for sentence in told:
        warnings.warn(sentence, category, stacklevel=level)
