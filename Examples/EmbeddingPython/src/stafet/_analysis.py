"""Analyses: every number that a report prints."""

from __future__ import annotations

import os

from ._held import Held
from ._library import Files, Handle, made, options
from ._rows import Rows, escaped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Optional, Union

    from ._report import Report
    from ._study import Study
    from ._types import Language


class Analysis(Held):
    """Every number that a report on a study prints. It may be used by many threads at once.

    Attributes:
        study: The study that it was made of.
    """

    _what = "analysis"

    def __init__(self, handle: Handle, study: Study, lines: list[str]) -> None:
        super().__init__(handle)
        self.study = study
        self._lines = lines
        self._numbers: Optional[dict[str, Any]] = None
        self._pictures: dict[str, bytes] = {}

    @classmethod
    def _make(cls, study: Study, settings: bytes, warns: bool = True) -> Analysis:
        from ._warn import warn
        from .errors import ReadingWarning

        text, length = options(language=study._language)
        handle, messages = made(
            "analysis_make",
            study._number,
            settings,
            len(settings),
            text,
            length,
            what="analysis",
            language=study._language,
        )
        if warns:
            warn(messages.lines, ReadingWarning)
        return cls(handle, study, messages.lines)

    # Numbers

    def to_json(self) -> bytes:
        """The analysis as ``analysis.json``."""
        return self._file("analysis.json")

    @property
    def numbers(self) -> dict[str, Any]:
        """What stands in ``analysis.json``, as dicts and lists. Do not change them: they are read once."""
        if self._numbers is None:
            import json

            self._numbers = json.loads(self.to_json())
        return self._numbers

    @property
    def settings(self) -> dict[str, Any]:
        """The choices that the analysis was made with, to make it again."""
        settings: dict[str, Any] = self.numbers["settings"]
        return dict(settings)

    @property
    def relays(self) -> Rows:
        """The relays: ``id``, ``name``, and what was counted in each."""
        rows = [
            {"id": relay["id"], "name": relay["name"], **relay["counted"]} for relay in self.numbers["relays"]
        ]
        return Rows(rows, title="Relays")

    def _relay(self, relay: Optional[str]) -> tuple[int, dict[str, Any]]:
        """A relay by its id or its name; without one, the only one."""
        relays: list[dict[str, Any]] = self.numbers["relays"]
        if relay is None:
            if len(relays) == 1:
                return 0, relays[0]
            known = ", ".join(repr(one["id"]) for one in relays) or "none"
            raise ValueError(f"Say which relay is meant; there are {known}.")
        for key in ("id", "name"):
            for index, one in enumerate(relays):
                if one[key] == relay:
                    return index, one
        for index, one in enumerate(relays):
            if one["name"].casefold() == relay.casefold():
                return index, one
        known = ", ".join(repr(one["id"]) for one in relays) or "none"
        raise KeyError(f"There is no relay {relay!r}; there are {known}.")

    def cake(self, relay: Optional[str] = None) -> Cake:
        """The cake of a relay: how its questions divide among the themes.

        Args:
            relay: The id or the name of the relay; may be left out where there is one.
        """
        index, found = self._relay(relay)
        cake = found.get("cake")
        if cake is None:
            return Cake((), found["name"], 0, found["counted"]["questions"], {}, self, None)
        number = sum(1 for one in self.numbers["relays"][: index + 1] if "cake" in one)
        return Cake(
            cake["slices"],
            found["name"],
            cake["sorted"],
            cake["unsorted"],
            cake,
            self,
            f"figures/cake-{number}.svg",
        )

    def words(self, relay: Optional[str] = None) -> Rows:
        """The most frequent words of a relay: ``stem``, ``form``, ``forms``, ``occurrences``, ``contributions``."""
        _, found = self._relay(relay)
        return Rows(
            found["words"]["rows"],
            title=found["name"],
            columns=("stem", "form", "forms", "occurrences", "contributions"),
        )

    def highlights(self, relay: Optional[str] = None) -> Rows:
        """The words that stand out in a relay, by how many contributions use them, with their ``level``."""
        _, found = self._relay(relay)
        return Rows(
            found["highlights"]["rows"],
            title=found["name"],
            columns=("stem", "form", "contributions", "level"),
        )

    def theme_words(self, relay: Optional[str] = None) -> Rows:
        """The words that set each theme of a relay apart, with the theme in the column ``theme``."""
        _, found = self._relay(relay)
        rows = [
            {"theme": section["theme"], **row}
            for section in found["sections"]
            for row in (section.get("words") or {}).get("rows", ())
        ]
        return Rows(rows, title=found["name"])

    def pairs(self, relay: Optional[str] = None, *, all: bool = False) -> Rows:
        """The questions that stand for each theme, with their answers, as texts.

        Args:
            relay: The id or the name of the relay.
            all: Every question of the theme and not only those that were chosen.
        """
        _, found = self._relay(relay)
        texts = {row["id"]: row["text"] for row in self.study.contributions if row["relay"] == found["id"]}
        rows = []
        for section in found["sections"]:
            chosen = set(section["selected"])
            for entry in section["entries"]:
                if not all and not chosen.intersection([entry["question"], *entry["answers"]]):
                    continue
                rows.append(
                    {
                        "theme": section["theme"],
                        "question": entry["question"],
                        "text": texts[entry["question"]],
                        "answers": [texts[answer] for answer in entry["answers"]],
                    }
                )
        return Rows(rows, title=found["name"], columns=("theme", "question", "text", "answers"))

    # Who asks whom, and when

    def network(self, relay: Optional[str] = None) -> Optional[dict[str, Any]]:
        """Who asked whom in a relay, as one network; None where that is not recorded.

        It has ``people``, ``questions``, ``ties``, ``density``, ``measures`` with what chance would give, and ``groups``.
        """
        _, found = self._relay(relay)
        network: Optional[dict[str, Any]] = found.get("network")
        return network

    def timeline(self, relay: Optional[str] = None) -> Rows:
        """When questions and answers came: a row for each slot of time with its ``start``; empty without times."""
        _, found = self._relay(relay)
        return Rows(
            (found.get("timeline") or {}).get("slots", ()),
            title=found["name"],
            columns=("start", "questions", "answers", "waiting"),
        )

    def chains(self, relay: Optional[str] = None) -> Chains:
        """The chains of a relay, one in each row; empty where they are not known, and in other material.

        Args:
            relay: The id or the name of the relay; may be left out where there is one.
        """
        _, found = self._relay(relay)
        return Chains(found.get("chains") or {}, found["name"])

    def indicators(self, relay: Optional[str] = None) -> Indicators:
        """The indicators of a relay, a figure in each row; empty for material that is not a relay.

        Args:
            relay: The id or the name of the relay; may be left out where there is one.
        """
        _, found = self._relay(relay)
        return Indicators(found.get("indicators") or {}, found["name"])

    # Two relays read across

    def compared_chains(self) -> Optional[dict[str, Any]]:
        """The chains of the two relays compared; None where there are not two relays."""
        chains: Optional[dict[str, Any]] = (self.cross_reading or {}).get("chains")
        return chains

    @property
    def cross_reading(self) -> Optional[dict[str, Any]]:
        """Two relays read across, whole; None where there are not two."""
        reading: Optional[dict[str, Any]] = self.numbers.get("cross_reading")
        return reading

    def _compared(self) -> str:
        reading = self.cross_reading
        if reading is None:
            return "One relay alone, so nothing is compared"
        names = {relay["id"]: relay["name"] for relay in self.numbers["relays"]}
        return " and ".join(names[relay] for relay in reading["compared"])

    def keywords(self) -> Rows:
        """The words by which the two relays differ most (keyness), those of the first relay first.

        ``g2`` is the log-likelihood ratio of contributions with and without a word, positive where the first relay
        has more; ``p`` is the probability of the difference by chance, exact where ``test`` says so, and ``q`` the same
        among as many words as were tested. ``odds_ratio`` says how large the difference is, with its interval.
        """
        reading = self.cross_reading or {}
        return Rows(
            reading.get("words", ()),
            title=self._compared(),
            columns=(
                "form",
                "stem",
                "occurrences",
                "contributions",
                "other_occurrences",
                "other_contributions",
                "g2",
                "test",
                "p",
                "q",
                "odds_ratio",
                "odds_ratio_low",
                "odds_ratio_high",
                "direction",
                "small_cell",
            ),
        )

    keyness = keywords

    def word_families(self) -> Rows:
        """The words that the analyst named, each tested alone; ``named`` says where they come from."""
        reading = self.cross_reading or {}
        return Rows(reading.get("word_families", ()), title=self._compared())

    def compared_themes(self) -> Rows:
        """The themes that both relays have: shares in per cent, their difference with its interval, and p and q."""
        rows = [
            {
                "theme": theme["theme"],
                "name": theme["name"],
                "first": theme["first"]["count"],
                "first_share": theme["first"]["share"],
                "second": theme["second"]["count"],
                "second_share": theme["second"]["share"],
                **{
                    key: theme[key]
                    for key in (
                        "difference",
                        "difference_low",
                        "difference_high",
                        "p",
                        "q",
                        "small_cell",
                    )
                },
            }
            for theme in (self.cross_reading or {}).get("themes", ())
        ]
        return Rows(rows, title=self._compared())

    def findings(self) -> Rows:
        """What holds of the two relays: ``kind``, ``name``, ``evidence`` (ids), and ``cautions``."""
        return self._found("findings")

    def indications(self) -> Rows:
        """Differences between the two relays that chance alone might make."""
        return self._found("indications")

    def _found(self, key: str) -> Rows:
        rows = []
        for finding in (self.cross_reading or {}).get(key, ()):
            subject = finding.get("theme") or finding.get("word") or {}
            rows.append(
                {
                    "kind": finding["kind"],
                    "name": subject.get("name") or subject.get("form"),
                    "p": subject.get("p"),
                    "q": subject.get("q"),
                    "evidence": finding["evidence"],
                    "other_evidence": finding["other_evidence"],
                    "cautions": [caution["kind"] for caution in finding["cautions"]],
                }
            )
        return Rows(
            rows,
            title=self._compared(),
            columns=("kind", "name", "p", "q", "evidence", "other_evidence", "cautions"),
        )

    # Reports

    def report(
        self,
        *,
        language: Language = "da",
        title: Optional[str] = None,
        subtitle: Optional[str] = None,
        client: Optional[str] = None,
        logo: Optional[Union[bytes, str, os.PathLike[str]]] = None,
        introduction: Optional[str] = None,
        note: Optional[str] = None,
        closing: Optional[str] = None,
        chapters: Optional[Iterable[str]] = None,
        without: Optional[Iterable[str]] = None,
        ids: Optional[bool] = None,
        options: Optional[Mapping[str, Any]] = None,
    ) -> Report:
        """The report on the analysis: a page, Markdown, the numbers and the pictures.

        Args:
            language: The language that it is worded in: ``da``, as for the programs of the library, or ``en``.
            title: The headline; else that of the study.
            subtitle: The line under the headline; else the topic.
            client: For whom the relays were held.
            logo: A PNG, JPEG or SVG for the cover, as bytes or a path.
            introduction: A plain text before the other chapters; an empty line parts paragraphs.
            note: What must be known before anything else, for the cover.
            closing: A plain text after the other chapters.
            chapters: The chapters to include; else all.
            without: The chapters to leave out, instead of `chapters`.
            ids: Whether the page and the Markdown show ids of contributions and participants; they do.
            options: The same as a document of report options, for what is not given by itself.

        Raises:
            OptionError: One of them has a value that it cannot have.
        """
        from ._report import Report

        given = {
            "title": title,
            "subtitle": subtitle,
            "client": client,
            "logo": _logo(logo),
            "introduction": introduction,
            "note": note,
            "closing": closing,
            "chapters": list(chapters) if chapters is not None else None,
            "without": list(without) if without is not None else None,
            "ids": ids,
        }
        chosen = {
            **(options or {}),
            **{key: value for key, value in given.items() if value is not None},
            "language": language,
        }
        return Report(self._files(language=self.study._language, report=chosen), language)

    def summary(
        self,
        language: Optional[Language] = None,
        *,
        chapters: Optional[Iterable[str]] = None,
        without: Optional[Iterable[str]] = None,
    ) -> str:
        """A few lines about the analysis, as ``relay-report`` prints them.

        Args:
            language: The language of the lines; else that of messages.
            chapters: The chapters of the report that the lines go with, since one of them lists the remarks.
            without: The chapters that the report leaves out, instead of `chapters`.
        """
        chosen = {
            name: list(names)
            for name, names in (("chapters", chapters), ("without", without))
            if names is not None
        }
        files = self._files(
            language=language or self.study._language, files=["summary.txt"], report=chosen or None
        )
        try:
            return files["summary.txt"].decode()
        finally:
            files.close()

    def _files(
        self,
        *,
        language: str,
        files: Optional[Iterable[str]] = None,
        report: Optional[Mapping[str, Any]] = None,
    ) -> Files:
        chosen = list(files) if files is not None else None
        text, length = options(language=language, files=chosen, report=report)
        handle, _ = made(
            "analysis_write", self._number, text, length, what="report", language=self.study._language
        )
        return Files(handle)

    def _file(self, name: str) -> bytes:
        files = self._files(language="da", files=[name])
        try:
            return files[name]
        finally:
            files.close()

    def _picture(self, name: str) -> bytes:
        if name not in self._pictures:
            self._pictures[name] = self._file(name)
        return self._pictures[name]

    # How it is shown

    def __repr__(self) -> str:
        if self.is_closed and self._numbers is None:
            return "<stafet.Analysis, closed>"
        parts = []
        for relay in self.numbers["relays"]:
            slices = (relay.get("cake") or {}).get("slices") or ()
            largest = f", largest: {slices[0]['name']} {slices[0]['percent']} %" if slices else ""
            parts.append(f"{relay['name']}: {relay['counted']['questions']} questions{largest}")
        return f"<stafet.Analysis; {'; '.join(parts)}>"

    def _repr_html_(self) -> str:
        return self.relays._repr_html_()


def _logo(logo: Optional[Union[bytes, str, os.PathLike[str]]]) -> Optional[str]:
    """A picture as the library takes it in options."""
    if logo is None:
        return None
    from base64 import b64encode

    if isinstance(logo, (str, os.PathLike)):
        with open(logo, "rb") as file:
            logo = file.read()
    return b64encode(logo).decode()


class Cake(Rows):
    """How the questions of a relay divide among the themes, largest first.

    Each row has ``theme``, ``name``, ``rest`` (whether it gathers what is left), ``count``, ``total``,
    ``share``, ``percent`` (these total 100), and the bounds ``low`` and ``high`` of the share.

    Attributes:
        sorted: How many questions were sorted.
        unsorted: How many were not.
    """

    def __init__(
        self,
        rows: Iterable[dict[str, Any]],
        relay: str,
        sorted: int,
        unsorted: int,
        cake: dict[str, Any],
        analysis: Optional[Analysis],
        picture: Optional[str],
    ) -> None:
        super().__init__(
            rows,
            title=relay,
            columns=("theme", "name", "rest", "count", "total", "share", "percent", "low", "high"),
        )
        self.sorted = sorted
        self.unsorted = unsorted
        self.small_numbers: dict[str, Any] = cake.get("small_numbers") or {}
        """What is too small for percentages: the whole cake, and which slices."""
        self.sensitivity: Optional[dict[str, Any]] = cake.get("sensitivity")
        """How far the cake would change if less sure questions were sorted otherwise."""
        self._analysis = analysis
        self._picture_name = picture
        self._picture: Optional[bytes] = None

    @property
    def svg(self) -> Optional[str]:
        """The picture, with Danish words; None where nothing is sorted."""
        if self._picture is None and self._analysis is not None and self._picture_name is not None:
            self._picture = self._analysis._picture(self._picture_name)
        return None if self._picture is None else self._picture.decode()

    def _repr_html_(self) -> str:
        """The picture and the table, for a notebook."""
        table = Rows(
            [{key: row[key] for key in ("name", "count", "percent")} for row in self],
            title=self.title,
            columns=("name", "count", "percent"),
        )._repr_html_()
        if self.unsorted:
            table += f"<p>{self.unsorted} unsorted</p>"
        picture = self.svg
        if picture is None:
            return table
        from base64 import b64encode

        # As an image a picture can neither run anything nor change the page around it.
        data = b64encode(picture.encode()).decode()
        image = f'<img alt="{escaped(self.title)}" style="max-width: 36em" src="data:image/svg+xml;base64,{data}">'
        return f"<div>{image}{table}</div>"

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        self.svg  # noqa: B018  Brought along, since the analysis cannot be.
        kind, (cls, rows, state) = super().__reduce__()
        return kind, (cls, rows, {**state, "_analysis": None})


class Chains(Rows):
    """The chains of a relay.

    Each row has ``start`` and ``last`` question, ``questions``, ``pairs``, ``inferred_links``, ``branched``, ``end``,
    ``duration`` in seconds, how many people were ``reached`` and ``reachable``, and through how many ``groups`` and which
    ``stations`` it went. What is not known is None.

    Attributes:
        figures: What is counted of them, as ``analysis.json`` has it: ``lengths``, ``answer_times``, ``meetings``,
            ``rings``, ``crossings``, ``shifts``, ``reach`` and others; ``absences`` says why one is None.
    """

    def __init__(self, chains: dict[str, Any], relay: str) -> None:
        super().__init__(
            chains.get("rows", ()),
            title=relay,
            columns=(
                "start",
                "last",
                "questions",
                "pairs",
                "inferred_links",
                "branched",
                "end",
                "duration",
                "reached",
                "reachable",
                "groups",
                "stations",
            ),
        )
        self.figures: dict[str, Any] = {key: value for key, value in chains.items() if key != "rows"}


class Indicators(Rows):
    """The indicators of a relay, a figure in each row.

    Each row has ``indicator``, ``group`` (None for the relay as a whole), ``formula``, ``value``, the bounds ``low`` and
    ``high`` where the figure is a share, ``score`` and ``answer`` where the indicator is one, ``absence`` (why there is no
    value), and ``inputs`` (all that goes into it, by name). An indicator of which nothing can be told has one row.

    Attributes:
        readings: The same indicator by indicator, as ``analysis.json`` has it, with limits and sentences.
        matrix: How many questions went from each group to each group; None where that cannot be told.
        expected_words: The words that were expected, and whether they were found to stand out.
    """

    def __init__(self, indicators: dict[str, Any], relay: str) -> None:
        readings: list[dict[str, Any]] = indicators.get("readings", [])
        super().__init__(
            [row for reading in readings for row in _figures(reading)],
            title=relay,
            columns=(
                "indicator",
                "group",
                "formula",
                "value",
                "low",
                "high",
                "score",
                "answer",
                "absence",
                "inputs",
            ),
        )
        self.readings = readings
        self.matrix: Optional[dict[str, Any]] = indicators.get("matrix")
        self.expected_words: list[dict[str, Any]] = indicators.get("expected_words", [])

    def sentences(self, indicator: str) -> list[str]:
        """What an indicator is in this relay, and what it does not say, in English.

        Args:
            indicator: Its key, such as ``engagement``.
        """
        for reading in self.readings:
            if reading["indicator"] == indicator:
                return list(reading["sentences"])
        known = ", ".join(reading["indicator"] for reading in self.readings) or "none"
        raise KeyError(f"There is no indicator {indicator!r}; there are {known}.")


def _figures(reading: dict[str, Any]) -> list[dict[str, Any]]:
    """The figures of an indicator as rows."""
    score = reading["score"] or {}

    def row(group: Optional[str], figure: dict[str, Any]) -> dict[str, Any]:
        share = figure.get("share") or {}
        absence = figure.get("absence") or {}
        return {
            "indicator": reading["indicator"],
            "group": group,
            "formula": figure.get("formula"),
            "value": figure.get("value"),
            "low": share.get("low"),
            "high": share.get("high"),
            "score": score.get("value") if group is None else None,
            "answer": score.get("answer") if group is None else None,
            "absence": absence.get("kind"),
            "inputs": {each["quantity"]: each["value"] for each in figure.get("inputs", ())},
        }

    rows = [row(None, figure) for figure in reading["figures"]]
    rows += [row(group["group"], figure) for group in reading["groups"] for figure in group["figures"]]
    return rows or [row(None, {"absence": reading["absence"]})]
