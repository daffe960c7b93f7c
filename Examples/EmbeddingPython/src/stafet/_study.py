"""Studies: questions and answers that hold together."""

from __future__ import annotations

import os

from ._held import Held
from ._library import Files, Handle, Messages, ask, made, options
from ._rows import Rows
from .errors import LibraryError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Optional, Union

    from ._analysis import Analysis
    from ._notes import Note
    from ._suggestions import Suggestions
    from ._types import Encoding, Language, Spreadsheet, WordRule, WordSource


class Study(Held):
    """A study: relays, who took part, what they asked and answered, and how it was sorted.

    A study does not change; what changes it gives a new one. It may be used by many threads at once.

    Attributes:
        name: What it was read from.
        warnings: What there is to know about the files.
        accepted: Of a study that ``accept`` gave: ``accepted.tsv``, what became of each decision, and
            ``accepted.steps.jsonl``, the steps that lead there.
    """

    _what = "study"

    def __init__(
        self, handle: Handle, name: str, warnings: list[Note], language: Language, lines: list[str]
    ) -> None:
        super().__init__(handle)
        self.name = name
        self.warnings = warnings
        self._language = language
        self._lines = lines
        self.accepted: dict[str, bytes] = {}
        self._document: Optional[dict[str, Any]] = None

    # What it holds

    def to_json(self) -> bytes:
        """The study as one document, which ``stafet.read`` reads."""
        return self._written("study", "study.stafet.json")

    def to_dict(self) -> dict[str, Any]:
        """The study as one document of JSON, read into dicts and lists of your own."""
        import json

        document: dict[str, Any] = json.loads(self.to_json())
        return document

    def _known(self) -> dict[str, Any]:
        if self._document is None:
            self._document = self.to_dict()
        return self._document

    @property
    def title(self) -> str:
        """The headline of the study; empty where it has none."""
        return self._known().get("title") or ""

    @property
    def relays(self) -> Rows:
        """The relays: ``id``, ``name``, and how much was asked and answered."""
        rows = []
        for relay in self._known()["relays"]:
            kinds = [contribution["kind"] for contribution in relay["contributions"]]
            rows.append(
                {
                    "id": relay["id"],
                    "name": relay.get("name") or relay["id"],
                    "participants": len(relay.get("participants") or ()),
                    "questions": kinds.count("question"),
                    "answers": kinds.count("answer"),
                    "statements": kinds.count("statement"),
                }
            )
        return Rows(
            rows,
            title="Relays",
            columns=("id", "name", "participants", "questions", "answers", "statements"),
        )

    @property
    def contributions(self) -> Rows:
        """All contributions, each with the relay that it belongs to."""
        rows = [
            {"relay": relay["id"], **contribution}
            for relay in self._known()["relays"]
            for contribution in relay["contributions"]
        ]
        return Rows(rows, title="Contributions")

    @property
    def participants(self) -> Rows:
        """Everybody who could take part, each with the relay."""
        rows = [
            {"relay": relay["id"], **participant}
            for relay in self._known()["relays"]
            for participant in relay.get("participants") or ()
        ]
        return Rows(rows, title="Participants")

    @property
    def themes(self) -> Rows:
        """The themes of the codebook."""
        codebook = self._known().get("codebook") or {}
        return Rows(codebook.get("themes") or (), title="Themes")

    @property
    def sortings(self) -> Rows:
        """The sortings: ``id``, ``coder``, ``kind``, and how many contributions were placed."""
        rows = []
        for sorting in self._known().get("sortings") or ():
            row = {key: value for key, value in sorting.items() if key != "assignments"}
            row["placements"] = len(sorting.get("assignments") or ())
            rows.append(row)
        return Rows(rows, title="Sortings", columns=("id", "coder", "at", "kind", "placements"))

    def summary(self, language: Optional[Language] = None) -> str:
        """What was understood of the files, as ``relay-report --check`` says it."""
        return self._written("summary", "summary.txt", language=language or self._language).decode()

    # What becomes of it

    def analyse(
        self,
        *,
        settings: Optional[Union[str, os.PathLike[str], bytes, Mapping[str, Any]]] = None,
        sorting: Optional[str] = None,
        compared: Optional[Iterable[str]] = None,
        word_source: Optional[WordSource] = None,
        word_rule: Optional[str] = None,
        word_conventions: Optional[Mapping[str, Any]] = None,
        folding: Optional[str] = None,
        word_classes: Optional[Iterable[str]] = None,
        expressions: Iterable[str] = (),
        minimum_word_length: Optional[int] = None,
        word_limit: Optional[int] = None,
        minimum_occurrences: Optional[int] = None,
        word_families: Optional[Iterable[Union[str, Mapping[str, str]]]] = None,
        expected_words: Optional[Iterable[str]] = None,
        significance: Optional[float] = None,
        minimum_evidence: Optional[int] = None,
        confidence: Optional[float] = None,
        resamples: Optional[int] = None,
        redraws: Optional[int] = None,
        small_cell: Optional[int] = None,
        small_cake: Optional[int] = None,
        smallest_group: Optional[int] = None,
        stop_words: Optional[Union[str, Iterable[str]]] = None,
        add_stop_words: Iterable[str] = (),
        light_words: Optional[Union[str, Iterable[str]]] = None,
        keep_words: Iterable[str] = (),
        pairs: Optional[Union[int, str]] = None,
        pick: Iterable[str] = (),
        relevance_weight: Optional[float] = None,
        rules: Optional[Union[str, Mapping[str, Any]]] = None,
    ) -> Analysis:
        """Works out every number that a report prints.

        What is not given is as in `settings` or, without those, as the method has it.

        Args:
            settings: The choices of an earlier analysis (its ``analysis.json``), or a document of settings, as
                a path, bytes or dict.
            sorting: The id of the sorting that counts; else the first.
            compared: The ids of the two relays to compare.
            word_source: Over what words are counted: ``questions``, ``answers`` or ``all``.
            word_rule: What parts words: ``unicode`` or ``alphanumeric``.
            word_conventions: What a language's way of writing adds to that.
            folding: How forms are counted together: ``lemmas``, ``stems`` or ``forms``, or the full name that
                ``settings`` has, such as ``danish-lemmas``.
            word_classes: What is listed: ``noun``, ``verb``, ``adjective`` and so on.
            expressions: Several words that are counted as one.
            minimum_word_length: How many characters a word must have.
            word_limit: How many words are listed.
            minimum_occurrences: How often a word must occur to be tested.
            word_families: Words counted as one and tested alone, such as ``organisation*``; or each a mapping of
                ``words`` and ``named``: ``beforehand``, the day on which they were named, such as ``2026-01-31``, or
                ``same-material``. Only words that were named beforehand can be a finding.
            expected_words: The words that were expected to stand out, for the indicator of relevance.
            significance: The level of significance.
            minimum_evidence: How many contributions a finding must have.
            confidence: The level of confidence intervals.
            resamples: From how many resamples the interval of Krippendorff's alpha is made.
            redraws: How often the questions of a relay are passed on anew to see what chance would give.
            small_cell: The count below which a cell calls for caution.
            small_cake: The number of questions below which percentages should be read as counts.
            smallest_group: The number of people below which only the size of a group is told.
            stop_words: Words to leave out instead of the language's, or the name of a list.
            add_stop_words: Further words to leave out, each in all its forms, and expressions.
            light_words: Light words to leave out instead of the language's, or the name of a list; ``empty`` for none.
            keep_words: Words to list after all.
            pairs: How many pairs are chosen in each theme, or ``all``.
            pick: Ids of questions or answers to choose instead in their themes.
            relevance_weight: How much being typical counts in that choice, from 0 to 1.
            rules: The form of the method, ``digital`` or ``2008``, or its rules one by one.

        Returns:
            The analysis.

        Raises:
            ReadingError: A setting has a value that it cannot have.
        """
        from ._analysis import Analysis
        from ._settings import document

        chosen = {
            "sorting": sorting,
            "compared": list(compared) if compared is not None else None,
            "word_source": word_source,
            "word_rule": word_rule,
            "word_conventions": dict(word_conventions) if word_conventions is not None else None,
            "folding": folding,
            "word_classes": list(word_classes) if word_classes is not None else None,
            "expressions": list(expressions) or None,
            "add_stop_words": list(add_stop_words) or None,
            "keep_words": list(keep_words) or None,
            "light_word_list": light_words if isinstance(light_words, str) else None,
            "light_lemmas": None if light_words is None or isinstance(light_words, str) else list(light_words),
            "minimum_word_length": minimum_word_length,
            "word_limit": word_limit,
            "minimum_occurrences": minimum_occurrences,
            "word_families": list(word_families) if word_families is not None else None,
            "expected_words": list(expected_words) if expected_words is not None else None,
            "significance": significance,
            "minimum_evidence": minimum_evidence,
            "confidence": confidence,
            "resamples": resamples,
            "redraws": redraws,
            "small_cell": small_cell,
            "small_cake": small_cake,
            "smallest_group": smallest_group,
            "rules": {"form": rules} if isinstance(rules, str) else rules,
        }
        if isinstance(stop_words, str):
            chosen["stop_word_list"] = stop_words
        elif stop_words is not None:
            chosen.update(stop_word_list="own", stop_words=list(stop_words))
        selection = {
            "pairs": pairs,
            "hand_picked": list(pick) or None,
            "relevance_weight": relevance_weight,
        }
        return Analysis._make(self, document(settings, chosen, selection))

    def suggest(
        self,
        *,
        sorting: Optional[str] = None,
        vectors: Optional[Union[str, os.PathLike[str], bytes]] = None,
        min_certainty: Optional[float] = None,
        coders: Iterable[str] = (),
        without_suggestions: bool = False,
        spreadsheet: Optional[Spreadsheet] = None,
        text_language: Optional[str] = None,
        word_rule: Optional[WordRule] = None,
        min_length: Optional[int] = None,
        stop_words: Optional[Iterable[str]] = None,
        add_stop_words: Optional[Iterable[str]] = None,
        language: Optional[Language] = None,
    ) -> Suggestions:
        """Suggests themes for the questions that nobody has sorted, by those that a person has.

        Args:
            sorting: The id of the sorting to learn from; ``none`` for the codebook only; else the first that a
                person made.
            vectors: Vectors by an embedding model, as JSON Lines.
            min_certainty: How sure a suggestion must be (0.5).
            coders: The names of coders, each of whom gets a sheet to sort in, in ``Suggestions.files``.
            without_suggestions: Sheets without suggestions, so that coders do not agree because they saw them.
            spreadsheet: For which spreadsheet sheets are written.
            text_language: The language of the texts; else the study's, else what the
                words tell.
            word_rule: What parts words.
            min_length: How many characters a word must have.
            stop_words: Words to leave out, instead of the language's.
            add_stop_words: Further words to leave out.
            language: The language of sentences, and of the headings of sheets.
        """
        from ._reading import Input
        from ._suggestions import Suggestions

        given = Input()
        named = given.add_source(vectors, "vectors", {}) if vectors is not None else None
        chosen = {
            "language": language or self._language,
            "sorting": sorting,
            "vectors": named,
            "min_certainty": min_certainty,
            "coders": list(coders) or None,
            "without_suggestions": True if without_suggestions else None,
            "for": spreadsheet,
            "text_language": text_language,
            "word_rule": word_rule,
            "min_length": min_length,
            "stop_words": list(stop_words) if stop_words is not None else None,
            "add_stop_words": list(add_stop_words) if add_stop_words is not None else None,
        }
        return Suggestions._make(self, given, **chosen)

    def accept(
        self,
        decided: Union[str, os.PathLike[str], bytes, Mapping[str, Any], Iterable[Any], Any],
        *,
        by: Optional[str] = None,
        at: Optional[str] = None,
        sorting: Optional[str] = None,
        encoding: Optional[Encoding] = None,
    ) -> Study:
        """Takes over what people decided, which gives a new study.

        Args:
            decided: The table of suggestions with the column ``accepted`` filled in, or a coder's sheet, as a path,
                bytes or frame; a list of these; or a dict of themes by the ids of questions.
            by: Who decided, where a table does not say so.
            at: When, such as ``2017-09-18T08:12:00+02:00``.
            sorting: The id of the sorting that takes the decisions, such as the one that the cake is made of;
                without it, a sorting of those who decided, beside the others.
            encoding: The encoding of a table that is not UTF-8.

        Returns:
            The study with the decisions. What became of each stands in its ``accepted``.
        """
        from ._suggestions import decisions

        files = Files.holding(decisions(decided).items())
        text, length = options(language=self._language, coder=by, at=at, encoding=encoding)
        handle, messages, told = ask(
            "suggestions_accept",
            self._number,
            files.handle.number,
            text,
            length,
            what="study",
            language=self._language,
        )
        files.close()
        if handle is None:
            raise LibraryError(-1, "The library gave no study.")
        made_study = self._followed(handle, messages)
        if told is not None:
            made_study.accepted = {
                name: content for name, content in told.to_dict().items() if name.startswith("accepted.")
            }
            told.close()
        if sorting is None:
            return made_study
        placed = self._placed(made_study.accepted["accepted.steps.jsonl"], sorting)
        placed.accepted = made_study.accepted
        return placed

    def _placed(self, steps: bytes, sorting: str) -> Study:
        """The study with placements of steps in another sorting."""
        import json

        if sorting not in self.sortings.column("id"):
            known = ", ".join(self.sortings.column("id")) or "none"
            raise ValueError(f"There is no sorting {sorting!r}; there are {known}.")
        taken = [json.loads(line) for line in steps.splitlines()]
        taken = [step for step in taken if step["step"] != "begin"]
        for number, step in enumerate(taken, 1):
            step.update(number=number, sorting=sorting)
        return self.take_steps(taken)

    def take_steps(self, steps: Union[str, os.PathLike[str], bytes, Iterable[Mapping[str, Any]]]) -> Study:
        """Takes recorded steps of a codebook, which gives a new study.

        Args:
            steps: Steps as dicts, such as ``{"step": "rename", "theme": "time", "name": "Tid", "coder": "anna"}``;
                or a file of them as a path or bytes.
        """
        content = _lines(steps)
        text, length = options(language=self._language)
        handle, messages = made(
            "study_take_steps",
            self._number,
            content,
            len(content),
            text,
            length,
            what="study",
            language=self._language,
        )
        return self._followed(handle, messages)

    def _followed(self, handle: Handle, messages: Messages) -> Study:
        from ._warn import warn
        from .errors import ReadingWarning

        warn(messages.lines, ReadingWarning)
        return Study(handle, self.name, messages.warnings, self._language, messages.lines)

    # Files

    def tables(self, spreadsheet: Spreadsheet = "exact") -> dict[str, bytes]:
        """The study as a folder of tables: their names and bytes."""
        return self._files("tables", spreadsheet=spreadsheet).to_dict()

    def lines(self) -> bytes:
        """The contributions as JSON Lines."""
        return self._written("lines", "contributions.jsonl")

    def placements(self, spreadsheet: Spreadsheet = "exact") -> bytes:
        """All sortings as one table."""
        return self._written("placements", "placements.csv", spreadsheet=spreadsheet)

    def matrix(self, sorting: Optional[str] = None, spreadsheet: Spreadsheet = "exact") -> bytes:
        """A sorting as a table with a column for each theme, 0 or 1."""
        return self._written("matrix", "matrix.csv", sorting=sorting, spreadsheet=spreadsheet)

    def layout(self) -> bytes:
        """How the table was meant, as a layout document."""
        return self._written("layout", "layout.json")

    def save(self, path: Union[str, os.PathLike[str]], *, replace: bool = False) -> None:
        """Writes the study as one document; see ``Report.save`` for what is never replaced."""
        from ._output import Output

        Output(replaces=replace).write({os.fspath(path): self.to_json()})

    def _files(
        self,
        form: str,
        *,
        sorting: Optional[str] = None,
        spreadsheet: Optional[str] = None,
        language: Optional[str] = None,
    ) -> Files:
        given = {"form": form, "sorting": sorting, "for": spreadsheet, "language": language}
        text, length = options(**given)
        handle, _ = made("study_write", self._number, text, length, what="list of files")
        return Files(handle)

    def _written(self, form: str, name: str, **given: Any) -> bytes:
        files = self._files(form, **given)
        try:
            return files[name]
        finally:
            files.close()

    # How it is shown

    def __repr__(self) -> str:
        if self.is_closed:
            return "<stafet.Study, closed>"
        parts = [
            f"{row['name']}: {row['questions']} questions, {row['answers']} answers"
            + (f", {row['statements']} statements" if row["statements"] else "")
            for row in self.relays
        ]
        return f"<stafet.Study {self.title or self.name!r}; {'; '.join(parts)}>"

    def _repr_html_(self) -> str:
        return self.relays._repr_html_()


def _lines(steps: Any) -> bytes:
    """Steps as lines of JSON."""
    if isinstance(steps, (bytes, bytearray, memoryview)):
        return bytes(steps)
    if isinstance(steps, (str, os.PathLike)):
        with open(steps, "rb") as file:
            return file.read()
    import json

    lines = []
    for number, step in enumerate(steps, 1):
        line = {"number": number, **step} if "number" not in step else dict(step)
        lines.append(json.dumps(line, ensure_ascii=False) + "\n")
    return "".join(lines).encode()
