"""Words by the million: counted in pieces, on as many machines as there are."""

from __future__ import annotations

import os

from ._held import Held
from ._library import Files, ask, made, options
from ._rows import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import NoReturn, Optional, Union

    from ._types import CountedKind, Folding, Language, WordRule

_PIECE = 1 << 22


class WordCounter(Held):
    """Counts the words of contributions in JSON Lines of any size.

    Files are fed in pieces and never held whole. What was counted can be written as bytes and merged elsewhere,
    with the result of counting everything at once. Feed a counter from one thread at a time, since the
    pieces of a file have an order; use a counter for each thread and merge them.

    Args:
        text_language: The language of the texts.
        kind: What is counted: ``question``, ``answer``, ``statement`` or ``all``.
        word_rule: What parts words: ``unicode`` or ``alphanumeric``.
        min_length: How many characters a word must have.
        stop_words: Words to leave out, instead of the language's.
        add_stop_words: Further words to leave out, each in all its forms, and expressions.
        light_words: Light words to leave out instead of the language's; an empty list for none.
        keep_words: Words to count after all.
        folding: What makes one word of its forms: ``lemmas``, ``stems`` or ``forms``.
        word_classes: What is counted, such as ``["noun"]``.
        expressions: Expressions to count as one word.
        language: The language of problems and warnings.
    """

    _what = "counter"

    def __init__(
        self,
        *,
        text_language: str = "da",
        kind: CountedKind = "question",
        word_rule: WordRule = "unicode",
        min_length: int = 2,
        stop_words: Optional[Iterable[str]] = None,
        add_stop_words: Optional[Iterable[str]] = None,
        light_words: Optional[Iterable[str]] = None,
        keep_words: Optional[Iterable[str]] = None,
        folding: Optional[Folding] = None,
        word_classes: Optional[Iterable[str]] = None,
        expressions: Optional[Iterable[str]] = None,
        language: Language = "en",
    ) -> None:
        self._language = language
        text, length = options(
            language=language,
            text_language=text_language,
            kind=kind,
            word_rule=word_rule,
            min_length=min_length,
            stop_words=list(stop_words) if stop_words is not None else None,
            add_stop_words=list(add_stop_words) if add_stop_words is not None else None,
            light_words=list(light_words) if light_words is not None else None,
            keep_words=list(keep_words) if keep_words is not None else None,
            folding=folding,
            word_classes=list(word_classes) if word_classes is not None else None,
            expressions=list(expressions) if expressions is not None else None,
        )
        handle, _ = made("counter_new", text, length, what="counter", language=language)
        super().__init__(handle)

    def feed(self, content: Union[bytes, bytearray, memoryview]) -> None:
        """Counts the next bytes of a file, which may end anywhere."""
        piece = bytes(content)
        self._tell("counter_feed", piece, len(piece))

    def end(self) -> None:
        """Says that a file is at its end; what is fed later belongs to another."""
        self._tell("counter_end")

    def feed_file(self, path: Union[str, os.PathLike[str]]) -> None:
        """Counts a whole file, piece by piece."""
        with open(path, "rb") as file:
            while piece := file.read(_PIECE):
                self.feed(piece)
        self.end()

    def to_bytes(self) -> bytes:
        """What has been counted, for ``merge``."""
        handle, _ = made("counter_write", self._number, what="list of files")
        files = Files(handle)
        try:
            return files["count.jsonl"]
        finally:
            files.close()

    def merge(self, count: Union[bytes, bytearray, memoryview, WordCounter]) -> None:
        """Adds what another counter has counted; the order does not matter."""
        content = count.to_bytes() if isinstance(count, WordCounter) else bytes(count)
        self._tell("counter_merge", content, len(content))

    def keywords(
        self,
        *,
        top: int = 50,
        keyness: Optional[str] = None,
        count: Optional[str] = None,
        min_occurrences: Optional[int] = None,
    ) -> Rows:
        """The most frequent words of every relay, and those by which relays differ.

        Args:
            top: How many words a list has.
            keyness: The measure of keyness, such as ``g2``.
            count: What relays are compared by: ``contributions`` that hold a word, or ``occurrences``.
            min_occurrences: How often a word must come in all relays together to be compared (3; 1 where
                occurrences count).

        Returns:
            Rows with the columns of ``keywords.tsv``; ``section`` is ``frequency``, ``keyness`` or ``total``, and
            ``frequency_more`` or ``keyness_more`` where a list ends among equal words.
        """
        import csv
        import io

        text = io.StringIO(self.keywords_tsv(
                top=top, keyness=keyness, count=count, min_occurrences=min_occurrences
            ).decode(), newline="")
        reader = csv.DictReader(text, delimiter="\t")
        rows = [{name: _value(name, cell) for name, cell in row.items()} for row in reader]
        return Rows(rows, title="Keywords", columns=reader.fieldnames)

    def keywords_tsv(
        self,
        *,
        top: int = 50,
        keyness: Optional[str] = None,
        count: Optional[str] = None,
        min_occurrences: Optional[int] = None,
    ) -> bytes:
        """The same as the bytes of ``keywords.tsv``."""
        text, length = options(
            language=self._language,
            top=top,
            keyness=keyness,
            count=count,
            min_occurrences=min_occurrences,
        )
        handle, _ = made("counter_keywords", self._number, text, length, what="list of files")
        files = Files(handle)
        try:
            return files["keywords.tsv"]
        finally:
            files.close()

    def _tell(self, name: str, *arguments: object) -> None:
        from ._warn import warn
        from .errors import ReadingWarning

        _, messages, files = ask(name, self._number, *arguments, language=self._language)
        if files is not None:
            files.close()
        warn(messages.lines, ReadingWarning)

    def __repr__(self) -> str:
        return "<stafet.WordCounter, closed>" if self.is_closed else "<stafet.WordCounter>"

    # A counter changes, so that a copy would not be the same thing.

    def __copy__(self) -> NoReturn:
        raise TypeError("A WordCounter cannot be copied; merge its to_bytes() into a new one.")

    def __deepcopy__(self, memo: object) -> NoReturn:
        self.__copy__()

    def __reduce__(self) -> NoReturn:
        raise TypeError("A WordCounter cannot be pickled; merge its to_bytes() into a new one.")


def _value(name: str, cell: str) -> object:
    if name in ("section", "relay", "stem", "form", "counted", "test"):
        return cell
    if not cell:
        return None
    is_number = name in ("score", "p", "q") or name.startswith("odds_ratio")
    return float(cell) if is_number else int(cell)
