"""``stafet report``: the report on a study, as the program ``relay-report`` writes it.

It takes the same options, writes the same bytes, says the same sentences and ends with the same statuses: 0
done, 1 the input was refused, 2 wrong arguments or a file that cannot be read or written.
"""

from __future__ import annotations

import os
import re
import sys

from ._output import WAS_READ, Output, OutputError, earlier_pictures
from .errors import ExistingFileError, OptionError, ReadingError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Optional, Union

    from ._study import Study

TOOLS = ("google-forms", "microsoft-forms", "limesurvey", "surveymonkey", "qualtrics")
KINDS = ("question", "answer", "statement")
CHAPTERS = (
    "background",
    "relays",
    "contributions",
    "cross_reading",
    "network",
    "indicators",
    "method",
    "imprint",
)

# Name, what its value is (None for a flag), whether it may be given several times, and what it does.
_OWN: tuple[tuple[str, Optional[str], bool, str], ...] = (
    ("--save-layout", "FILE", False, "Also write how the table was said to be meant."),
    ("--check", None, False, "Say what was understood of FILE and write nothing."),
    ("--output", "DIR", False, "The folder to write to (out)."),
    ("--study", "OUT", False, "Also write what was read as one document."),
    ("--tables", "DIR", False, "Also write what was read as a folder of tables."),
    ("--matrix", "CSV", False, "Also write the sorting of the pictures as a matrix."),
    ("--placements", "CSV", False, "Also write all sortings as one table."),
    ("--lines", "JSONL", False, "Also write the contributions as JSON Lines."),
    ("--for", "excel-da|excel-en", False, "Write tables for a Danish or an English Excel."),
    ("--settings", "FILE", False, "The choices to make the analysis with."),
    ("--words-from", "questions|answers|all", False, "What words are counted over (questions)."),
    ("--word-family", "WORDS", True, "Words counted as one and tested alone."),
    ("--word-families", "FILE", False, "The same in a file, one family on a line."),
    ("--words-named", "WHEN", False, "Where words come from: beforehand, a day, or same-material."),
    ("--pairs", "N|all", False, "How many pairs are chosen in each theme (4)."),
    ("--pick", "IDS", True, "Questions or answers to choose instead in their themes."),
    ("--rules", "digital|2008", False, "The form of the method (digital)."),
    ("--text-language", "LANGUAGE", False, "The language of the texts, such as da or dansk."),
    ("--study-names", "kept|written-as-names|all", False, "Which names of the study are left out."),
    ("--stop-words", "FILE", False, "Words to leave out instead of the language's."),
    ("--add-stop-words", "FILE", False, "Further words to leave out in all their forms."),
    ("--keep-light-words", None, False, "List light words too."),
    ("--fold", "lemmas|stems|forms", False, "How forms of a word are counted as one."),
    ("--word-classes", "CLASSES", False, "What is listed, such as noun,verb; all."),
    ("--expressions", "FILE", False, "Expressions to count as one word."),
    ("--report-options", "FILE", False, "A document that says what the report is like."),
    ("--subtitle", "TEXT", False, "The line under the headline (the topic)."),
    ("--logo", "FILE", False, "A picture for the first page: PNG, JPEG or SVG."),
    ("--introduction", "FILE", False, "A plain text for a chapter before the others."),
    ("--closing", "FILE", False, "The same for a chapter after the others."),
    ("--note", "TEXT", False, "What must be known before anything else, for the first page."),
    ("--chapters", "NAMES", True, "The chapters to include (all)."),
    ("--without", "NAMES", True, "The chapters to leave out."),
    ("--no-ids", None, False, "Show no ids of contributions or participants in the report."),
    ("--replace", None, False, "Replace files that Stafet did not write; never what was read."),
    ("--language", "da|en", False, "The language of the report (da) and of the terminal (en)."),
    ("--quiet", None, False, "Taken for the sake of relay-report; nothing is shown of progress here."),
    ("--help", None, False, "Show this text."),
)
_INPUT: tuple[tuple[str, Optional[str], bool, str], ...] = (
    ("--participants", "CSV", False, "The table of participants beside a lone file."),
    ("--codebook", "FILE", False, "The themes: a study or a table of themes."),
    ("--layout", "NAME|FILE", False, f"How the table is meant: {', '.join(TOOLS)}, or a document."),
    ("--sheet", "NAME", False, "The sheet of a workbook."),
    ("--column", "THEIRS=OURS", True, "What a column of the file is called here."),
    ("--question-column", "HEADING", False, "The questions, where a row holds a question and its answer."),
    ("--answer-column", "HEADING", True, "The answers, in such a row."),
    ("--answer-time-column", "HEADING", False, "The times of the answers, in such a row."),
    ("--row-kind", "question|answer|statement", False, "What every row is, where no column says it."),
    ("--kind-word", "THEIRS=KIND", True, "A further word for a kind."),
    ("--number-rows", None, False, "Make ids by the number of the row."),
    ("--answers-by", "id|text|people", False, "How an answer says what it replies to (id)."),
    ("--skip-rows", "N", False, "How many lines stand above the headings (0)."),
    ("--header-rows", "N", False, "How many rows name the columns (1)."),
    ("--date-order", "dmy|mdy|ymd", False, "The order of dates in figures."),
    ("--time-zone", "ZONE", False, "The clocks of times without a zone."),
    ("--empty", "WORD", True, "A word that stands for an empty cell."),
    ("--person-column", "HEADING", True, "A column that tells of the author."),
    ("--encoding", "utf-8|windows-1252|mac-roman", False, "The encoding of a file that is not UTF-8."),
    ("--windows-1252", None, False, "The same as --encoding windows-1252."),
    ("--decode-html", None, False, "Read HTML in texts and names as text."),
    ("--mend-letters", None, False, "Mend letters that were read in a wrong encoding."),
    ("--drop-control-characters", None, False, "Leave out control characters."),
    ("--drop-repeats", None, False, "Leave out contributions that repeat an earlier one."),
    ("--all-problems", None, False, "Print each problem of a file, not one line for each cause."),
    ("--title", "TEXT", False, "The headline of the study."),
    ("--topic", "TEXT", False, "What the relays were about."),
    ("--client", "NAME", False, "For whom the relays were held."),
    ("--publisher", "NAME", False, "Who publishes the report."),
    ("--relay-name", "[ID=]NAME", True, "The name of the relay."),
    ("--opens", "[ID=]TIME", True, "When the relay opened."),
    ("--closes", "[ID=]TIME", True, "When the relay closed."),
    ("--declared", "FIGURE=N", True, "A figure that is stated."),
    ("--keep", "COLUMN", True, "Keep a column that would be left out because it tells who people are."),
    ("--leave-out", "COLUMN", True, "Leave out another column."),
    ("--pseudonyms", "KEY", False, "Call people p-001 and so on; KEY tells who is who."),
    ("--mask-names", None, False, "With --pseudonyms: also mask people's names in the texts."),
)
_OPTIONS = {name: (value, repeated) for name, value, repeated, _ in _OWN + _INPUT}


_NOTHING = b"id,kind,text\n1,question,x\n"
"""The smallest study, to try documents on."""


def _is_day(text: str) -> bool:
    """Whether a text is a day as in 2026-01-31."""
    parts = text.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not all(part.isdecimal() for part in parts):
        return False
    year, month, day = (int(part) for part in parts)
    return year > 0 and 1 <= month <= 12 and 1 <= day <= 31


class UsageError(Exception):
    """A command line that cannot be taken, in English and Danish."""

    def __init__(self, english: str, danish: str) -> None:
        super().__init__(english)
        self.sentences = {"en": english, "da": danish}


class Arguments:
    """What was given on the command line."""

    def __init__(self, words: Sequence[str]) -> None:
        self.values: dict[str, list[str]] = {}
        self.files: list[str] = []
        rest = list(words)
        takes_options = True
        while rest:
            word = rest.pop(0)
            if not takes_options or not word.startswith("-") or word == "-":
                self.files.append(word)
                continue
            if word == "--":
                takes_options = False
                continue
            name, sign, value = word.partition("=")
            if name == "-h":
                name = "--help"
            if name not in _OPTIONS:
                raise UsageError(
                    f"There is no option {name}; --help lists the options.",
                    f"Tilvalget {name} findes ikke; --help viser tilvalgene.",
                )
            kind, repeated = _OPTIONS[name]
            if kind is None:
                if sign:
                    raise UsageError(
                        f"The option {name} takes no value.", f"Tilvalget {name} har ingen værdi."
                    )
                self.values[name] = []
                continue
            if not sign:
                value = rest[0] if rest else ""
                if value.startswith("--"):
                    value = ""
            if not value:
                raise UsageError(
                    f"The option {name} {kind} needs a value.", f"Tilvalget {name} {kind} mangler en værdi."
                )
            if not sign:
                rest.pop(0)
            if name in self.values and not repeated:
                raise UsageError(
                    f"The option {name} may be given once.", f"Tilvalget {name} må kun angives én gang."
                )
            self.values.setdefault(name, []).append(value)
        if self.has("--help"):
            return
        self.choice("--language", ("da", "en"))
        if len(self.files) > 1:
            given = ", ".join(self.files)
            raise UsageError(
                f"stafet report takes one FILE, but {len(self.files)} were given: {given}.",
                f"stafet report tager én FILE, men fik {len(self.files)}: {given}.",
            )
        if not self.files:
            raise UsageError(
                "No FILE was given; --help tells more.",
                "Der er ikke angivet nogen FILE; --help fortæller mere.",
            )

    def has(self, name: str) -> bool:
        """Whether an option was given."""
        return name in self.values

    def get(self, name: str) -> Optional[str]:
        """The value of an option, if it was given."""
        values = self.values.get(name)
        return values[-1] if values else None

    def all(self, name: str) -> list[str]:
        """All values of an option."""
        return self.values.get(name, [])

    def choice(self, name: str, known: Sequence[str]) -> Optional[str]:
        """One of a few values."""
        value = self.get(name)
        if value is None or value in known:
            return value
        listed = ", ".join(known)
        raise UsageError(
            f"{name} {value} is not known; it may be {listed}.",
            f"{name} {value} kendes ikke; det kan være {listed}.",
        )

    def number(self, name: str, low: int, high: int) -> Optional[int]:
        """A whole number."""
        value = self.get(name)
        if value is None:
            return None
        digits = value[1:] if value[:1] in ("-", "+") else value
        if digits.isascii() and digits.isdigit() and low <= int(value) <= high:
            return int(value)
        raise UsageError(
            f"{name} {value} is not a whole number from {low} to {high}.",
            f"{name} {value} er ikke et helt tal fra {low} til {high}.",
        )

    def pairs(self, name: str) -> list[tuple[str, str]]:
        """Values that are written NAME=VALUE."""
        pairs = []
        for given in self.all(name):
            left, _, right = given.rpartition("=")
            if not left or not right:
                raise UsageError(
                    f"{name} {given} must have a name on both sides of an equals sign.",
                    f"{name} {given} skal have et navn på begge sider af et lighedstegn.",
                )
            pairs.append((left, right))
        return pairs

    def items(self, name: str) -> list[str]:
        """Values that are lists, parted by commas."""
        return [item.strip() for given in self.all(name) for item in given.split(",") if item.strip()]


class _RefusedWords(UsageError):
    """A file of words with what no text can hold."""


_QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb'
_DASHES = "-\u2010\u2013\u2014\u2212"
_LONGEST_EXPRESSION = 8


def _parted(line: str, by_spaces: bool) -> list[tuple[str, bool]]:
    """What stands on a line of words, and whether it has quotation marks; what follows # is a remark."""
    texts = [""]
    quoted = [False]
    in_quotes = False
    after_space = True
    for character in line:
        if not in_quotes and character == "#" and after_space:
            break
        after_space = character.isspace()
        if character in _QUOTES:
            in_quotes = not in_quotes
            quoted[-1] = True
        elif not in_quotes and (character in ",;" or (by_spaces and character.isspace())):
            texts.append("")
            quoted.append(False)
            after_space = True
        else:
            texts[-1] += character
    return list(zip(texts, quoted))


def _word(word: str) -> Optional[str]:
    """A word of a list as texts have it, the parts of one with hyphens as words; None if no text can."""
    word = word.rstrip(",;:!?")
    parts = word.split("-")
    if len(parts) > 1 and all(part.isalpha() for part in parts):
        return " ".join(parts)
    return word if re.fullmatch(r"[^\W_]+(?:[-.:'\u2019][^\W_]+)*[.']?", word) else None


def _entries(path: str, fallback: Optional[str] = None) -> tuple[list[str], list[str]]:
    """The words of a file of words: those to leave out, and those with a minus, which are kept."""
    words: list[str] = []
    kept: list[str] = []
    problems: list[tuple[str, str]] = []
    lines = _text(path, fallback).splitlines()
    by_spaces = any(
        not is_quoted and len(text.split()) > _LONGEST_EXPRESSION
        for line in lines
        for text, is_quoted in _parted(line, False)
    )
    for number, line in enumerate(lines, 1):
        has_minus = False
        for text, _ in _parted(line, by_spaces):
            entry = text.split()
            if entry and entry[0][0] in _DASHES:
                has_minus = True
                entry[0] = entry[0][1:]
                entry = entry if entry[0] else entry[1:]
            if not entry:
                has_minus = by_spaces and has_minus
                continue
            found = [_word(word) for word in entry]
            if None in found:
                written = " ".join(entry)
                place = f"{os.path.basename(path)}:{number}:1"
                problems.append(
                    (
                        f"{place}: “{written}” can be found in no text, since words do not have such"
                        " signs. Write words as they stand in texts, each on a line of its own or with commas"
                        " between them; a word stands for all its forms, without a star.",
                        f"{place}: »{written}« kan ikke findes i nogen tekst, da ord ikke har sådanne"
                        " tegn. Skriv ordene, som de står i teksterne, hver på sin linje eller med komma imellem;"
                        " et ord gælder i alle sine former, uden stjerne.",
                    )
                )
                continue
            (kept if has_minus else words).append(" ".join(str(word) for word in found))
            has_minus = False
    if problems:
        raise _RefusedWords("\n".join(en for en, _ in problems), "\n".join(da for _, da in problems))
    return words, kept


def _expressions(path: str, fallback: Optional[str] = None) -> list[str]:
    """The expressions of a file."""
    words, kept = _entries(path, fallback)
    for wrong in [f"-{word}" for word in kept] + [word for word in words if " " not in word]:
        name = os.path.basename(path)
        raise _RefusedWords(
            f"{name}: “{wrong}” is no expression of several words. Here stand expressions such as new"
            " public management, each on a line of its own or with commas between them.",
            f"{name}: »{wrong}« er ikke et udtryk af flere ord. Her står udtryk som new public"
            " management, hvert på sin linje eller med komma imellem.",
        )
    return words


_CLASSES = (
    "noun", "verb", "adjective", "adverb", "pronoun", "preposition", "conjunction", "numeral", "interjection",
)  # fmt: skip


def _classes(given: str) -> list[str]:
    """The classes of words that an option names."""
    if given.strip() == "all":
        return list(_CLASSES)
    names = [name.strip() for name in given.split(",") if name.strip()]
    if not names:
        listed = ", ".join((*_CLASSES, "all"))
        raise UsageError(
            f"--word-classes names no class; it may be {listed}, with commas between them.",
            f"--word-classes nævner ingen ordklasse; det kan være {listed}, med komma imellem.",
        )
    for name in names:
        if name not in _CLASSES:
            listed = ", ".join((*_CLASSES, "all"))
            raise UsageError(
                f"--word-classes {name} is not known; it may be {listed}, with commas between them.",
                f"--word-classes {name} kendes ikke; det kan være {listed}, med komma imellem.",
            )
    return names


def _help() -> str:
    width = max(len(f"{name} {value}" if value else name) for name, value, _, _ in _OWN + _INPUT)

    def lines(options: Any) -> str:
        return "".join(
            f"  {(f'{name} {value}' if value else name).ljust(width)}  {meaning}\n"
            for name, value, _, meaning in options
        )

    return (
        "Writes the report on a relay study: report.html, report.md, analysis.json and figures.\n"
        "The file is a study, a folder of tables, or a lone CSV, TSV, Excel or JSON Lines file of\n"
        "contributions. It does what the program relay-report of the library does.\n\n"
        "Usage: stafet report FILE [options]\n\nOptions:\n"
        + lines(_OWN)
        + "\nHow the files are read:\n"
        + lines(_INPUT)
    )


def _language_of(words: Sequence[str]) -> str:
    """The language that is asked for on a command line which may be wrong otherwise."""
    language = "en"
    for index, word in enumerate(words):
        if word == "--":
            break
        value = words[index + 1] if word == "--language" and index + 1 < len(words) else None
        if word.startswith("--language="):
            value = word.partition("=")[2]
        if value in ("en", "da"):
            language = value
    return language


def run(words: Sequence[str]) -> int:
    """Carries out a command line; returns the exit status."""
    import signal

    def stop(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    signal.signal(signal.SIGTERM, stop)
    language = _language_of(words)
    try:
        arguments = Arguments(words)
        if arguments.has("--help"):
            print(_help(), end="")
            return 0
        _Report(arguments, language).run()
        sys.stdout.flush()
        return 0
    except _RefusedWords as error:
        return _complain(error.sentences[language].splitlines(), 1)
    except UsageError as error:
        return _complain([error.sentences[language]], 2)
    except _Refused as error:
        return _complain(error.lines, error.status)
    except OSError as error:
        return _complain([_file_sentence(error, language)], 2)
    except KeyboardInterrupt:
        return 130


def _complain(lines: Sequence[str], status: int = 0) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return status


_REASONS = {
    "ENOENT": ("there is no such file or folder", "Der er ingen fil eller mappe af det navn"),
    "EACCES": ("you do not have permission", "Du har ikke adgang til det"),
    "EPERM": ("you do not have permission", "Du har ikke adgang til det"),
    "ENOTDIR": ("it is a file, but must be a folder", "Det er en fil, men skal være en mappe"),
    "EEXIST": ("it is a file, but must be a folder", "Det er en fil, men skal være en mappe"),
    "EISDIR": ("it is a folder, but must be a file", "Det er en mappe, men skal være en fil"),
    "ENOSPC": ("there is no room left on the disk", "Der er ikke mere plads på disken"),
    "ENAMETOOLONG": ("the name is too long", "Navnet er for langt"),
    "ELOOP": ("links lead round in a circle", "Genveje på stien fører i ring"),
}
_IN_THE_WAY = {
    WAS_READ: (
        "what was read is never replaced; name another place to write to",
        "Det, der er læst, erstattes aldrig; angiv et andet sted at skrive til",
    ),
    "not-ours": (
        "something is there that Stafet did not write, or that was changed since; name another place to"
        " write to, or give --replace if it may be replaced",
        "Der er noget, som Stafet ikke har skrevet, eller som er ændret siden; angiv et andet sted at"
        " skrive til, eller giv --replace, hvis det må erstattes",
    ),
}


def _file_sentence(error: OSError, language: str) -> str:
    """What could not be done with which file, and why."""
    danish = language == "da"
    if isinstance(error, OutputError):
        word = "og" if danish else "and"
        paths = error.paths
        listed = paths[0] if len(paths) == 1 else f"{', '.join(paths[:-1])} {word} {paths[-1]}"
        reason = _IN_THE_WAY[error.reason][danish]
        return f"{listed} kan ikke skrives: {reason}." if danish else f"{listed} cannot be written: {reason}."
    if isinstance(error, ExistingFileError):
        return str(error)
    from errno import errorcode

    number = error.errno or 0
    reasons = _REASONS.get(
        errorcode.get(number, ""),
        (f"the system gives the error {number}", f"Systemet melder fejl {number}"),
    )
    writes = getattr(error, "writes", False)
    if danish:
        return f"{error.filename} kan ikke {'skrives' if writes else 'læses'}: {reasons[1]}."
    return f"{error.filename} cannot be {'written' if writes else 'read'}: {reasons[0]}."


class _Refused(Exception):
    """Input that was refused, with the lines to print and the status to end with."""

    def __init__(self, lines: Sequence[str], status: int = 1) -> None:
        super().__init__("\n".join(lines))
        self.lines = list(lines)
        self.status = status


def _say(language: str, english: str, danish: str) -> str:
    return danish if language == "da" else english


class _Report:
    """One run of the command."""

    def __init__(self, arguments: Arguments, language: str) -> None:
        self.arguments = arguments
        self.language = language
        self.prints_all = arguments.has("--all-problems")

    def run(self) -> None:
        """Reads, analyses, writes and tells."""
        arguments = self.arguments
        style = arguments.choice("--for", ("excel-da", "excel-en")) or "exact"
        chosen, selection, further = self.settings()
        study = self.read()
        if arguments.has("--check"):
            _complain(self.remarks(study))
            print(study.summary("da" if self.language == "da" else "en"), end="")
            return
        documents = self.documents(study, style, chosen)
        analysis = self.analysis(study, chosen, selection, further)
        choices = self.choices()
        stated = choices.get("options", {}).pop("language", None)
        language: Any = arguments.get("--language") or stated or "da"
        try:
            report = analysis.report(language=language, **choices).files
        except (ReadingError, OptionError) as error:
            raise self.refused_choices(error) from None
        folder = arguments.get("--output") or "out"
        files = {os.path.join(folder, name): content for name, content in report.items()}
        outdated = [os.path.join(folder, name) for name in earlier_pictures(folder) if name not in report]
        output = Output(self.inputs(), arguments.has("--replace"))
        _writing(output.write, {**files, **documents}, outdated)
        _complain(self.remarks(study))
        _complain(self.spreadsheet_remarks)
        chapters = {
            name: choices.get(name, choices.get("options", {}).get(name)) for name in ("chapters", "without")
        }
        if "chapters" in choices or "without" in choices:
            chapters = {name: choices.get(name) for name in chapters}
        print(analysis.summary("da" if self.language == "da" else "en", **chapters), end="")
        first, others = next(iter(report)), len(report) - 1
        print(
            _say(
                self.language,
                f"Written to {folder}: {first} and {others} other files",
                f"Skrevet til {folder}: {first} og {others} andre filer",
            )
        )

    def inputs(self) -> list[str]:
        """Everything that is read, and so never replaced."""
        from ._reading import study_tables

        arguments = self.arguments
        operand = arguments.files[0]
        paths = [operand]
        if operand != "-" and not os.path.isdir(operand):
            paths += study_tables(operand)[:1]
        layout = arguments.get("--layout")
        if layout is not None and layout not in TOOLS:
            paths.append(layout)
        for name in (
            "--participants", "--codebook", "--pseudonyms", "--settings", "--stop-words", "--add-stop-words",
            "--expressions", "--word-families", "--report-options", "--logo", "--introduction", "--closing",
        ):  # fmt: skip
            value = arguments.get(name)
            if value is not None:
                paths.append(value)
        return paths

    # Reading

    def read(self) -> Study:
        """The study."""
        from ._reading import read

        arguments = self.arguments
        operand = arguments.files[0]
        layout, changes = self.layout()
        encoding = self.encoding()
        if arguments.has("--mask-names") and not arguments.has("--pseudonyms"):
            raise UsageError(
                "--mask-names goes with --pseudonyms, which tells whose names they are.",
                "--mask-names hører sammen med --pseudonyms, som fortæller, hvis navne det er.",
            )
        given: dict[str, Any] = {
            "participants": arguments.get("--participants"),
            "codebook": arguments.get("--codebook"),
            "sheet": arguments.get("--sheet"),
            "encoding": None if encoding == "utf-8" else encoding,
            "language": self.language,
            "title": arguments.get("--title"),
            "topic": arguments.get("--topic"),
            "text_language": arguments.get("--text-language"),
            "client": arguments.get("--client"),
            "publisher": arguments.get("--publisher"),
            "relays": self.relays() or None,
            "declared": self.declared() or None,
            "keep": arguments.all("--keep"),
            "leave_out": arguments.all("--leave-out"),
            "pseudonyms": arguments.get("--pseudonyms"),
            "mask_names": arguments.has("--mask-names"),
            "decode_html": arguments.has("--decode-html"),
            "mend_letters": arguments.has("--mend-letters"),
            "drop_control_characters": arguments.has("--drop-control-characters"),
            "drop_repeats": arguments.has("--drop-repeats"),
            "warn_of": False,
        }
        try:
            if changes and layout is not None and layout not in TOOLS:
                self._examine(layout)
            merged = _merged(layout, changes)
            return read(operand, layout=merged, **given, _writes_key=not arguments.has("--check"))
        except (ReadingError, OptionError) as error:
            raise self.refused(error) from None

    def encoding(self) -> Optional[str]:
        """The encoding of files that are not UTF-8, by its name in options."""
        encoding = self.arguments.choice("--encoding", ("utf-8", "windows-1252", "mac-roman"))
        if encoding is None and self.arguments.has("--windows-1252"):
            return "windows-1252"
        return encoding

    def fallback(self) -> Optional[str]:
        """The same by its name in Python, where one was named."""
        return {"windows-1252": "cp1252", "mac-roman": "mac_roman"}.get(self.encoding() or "")

    def layout(self) -> tuple[Any, dict[str, Any]]:
        """The layout that was named, and what options change of it."""
        arguments = self.arguments
        name = arguments.get("--layout")
        if name is not None and name not in TOOLS and not os.path.exists(name):
            known = ", ".join(TOOLS)
            raise UsageError(
                f"--layout {name} is neither a file nor one of {known}.",
                f"--layout {name} er hverken en fil eller en af {known}.",
            )
        changes: dict[str, Any] = {}
        if arguments.has("--column"):
            changes["columns"] = dict(arguments.pairs("--column"))
        if arguments.has("--question-column"):
            changes["question_column"] = arguments.get("--question-column")
        if arguments.has("--answer-column"):
            changes["answer_columns"] = arguments.all("--answer-column")
            if not arguments.has("--question-column") and name is None:
                raise UsageError(
                    "--answer-column goes with --question-column.",
                    "--answer-column hører sammen med --question-column.",
                )
        if arguments.has("--answer-time-column"):
            changes["answer_time"] = arguments.get("--answer-time-column")
        kind = arguments.choice("--row-kind", KINDS)
        if kind is not None:
            changes["row_kind"] = kind
        for word, kind in arguments.pairs("--kind-word"):
            if kind not in KINDS:
                raise UsageError(
                    f"--kind-word {word}={kind} must end in question, answer or statement.",
                    f"--kind-word {word}={kind} skal ende på question, answer eller statement.",
                )
            changes.setdefault("kind_words", {})[word] = kind
        if arguments.has("--number-rows"):
            changes["number_rows"] = True
        link = arguments.choice("--answers-by", ("id", "text", "people"))
        if link is not None:
            changes["answers_by"] = link
        skipped = arguments.number("--skip-rows", 0, 1000)
        if skipped is not None:
            changes["skip_rows"] = skipped
        headers = arguments.number("--header-rows", 1, 10)
        if headers is not None:
            changes["header_rows"] = headers
        order = arguments.choice("--date-order", ("dmy", "mdy", "ymd"))
        if order is not None:
            changes["date_order"] = order
        zone = arguments.get("--time-zone")
        if zone is not None:
            changes["time_zone"] = zone
        if arguments.has("--empty"):
            changes["empty"] = arguments.items("--empty")
        if arguments.has("--person-column"):
            changes["person_columns"] = arguments.all("--person-column")
        return name, changes

    def relays(self) -> list[dict[str, str]]:
        """What is stated of relays."""
        relays = []
        for option, key in (("--relay-name", "name"), ("--opens", "opens"), ("--closes", "closes")):
            for given in self.arguments.all(option):
                # What stands before the first equals sign is the relay; empty parts are none.
                parts = [part for part in given.partition("=")[::2] if part]
                relay = {"relay": parts[0], key: parts[1]} if len(parts) == 2 else {key: given}
                relays.append(relay)
        return relays

    def declared(self) -> dict[str, int]:
        """Figures that are stated."""
        known = ("participants", "contributions", "days", "themes")
        figures = {}
        for name, value in self.arguments.pairs("--declared"):
            if name not in known:
                listed = ", ".join(known)
                raise UsageError(
                    f"--declared {name} is not known; it may be {listed}.",
                    f"--declared {name} kendes ikke; det kan være {listed}.",
                )
            if not (value.isascii() and value.isdigit()):
                raise UsageError(
                    f"--declared {name}={value} is not a whole number.",
                    f"--declared {name}={value} er ikke et helt tal.",
                )
            figures[name] = int(value)
        return figures

    def _examine(self, layout: str) -> None:
        """Refuses a document of a layout that is wrong by itself, though options may change what is wrong."""
        from ._reading import read

        try:
            read(_NOTHING, layout=layout, language=self._terminal(), warn_of=False)
        except ReadingError as error:
            if {problem.file for problem in error.problems} == {os.path.basename(layout)}:
                raise

    def _terminal(self) -> Any:
        return self.language

    def refused(self, error: Any) -> _Refused:
        """The lines about something refused, with what the options of the command can do about it."""
        lines = error.args[0].split("\n")
        whole = [str(problem) for problem in error.problems]
        if error.warnings:
            whole.append(
                _say(
                    self.language,
                    "Also remarked, which may hold the reason:",
                    "Desuden bemærket, hvilket kan være grunden:",
                )
            )
            whole += [str(warning) for warning in error.warnings]
        if isinstance(error, OptionError):
            return _Refused([self._option_sentence(problem) for problem in error.problems], 2)
        codes = {problem.code for problem in error.problems}
        is_shortened = len(lines) < len(whole)
        if self.prints_all:
            lines = whole
        if "encoding.invalid-utf-8" in codes:
            lines.append(
                _say(
                    self.language,
                    "With --encoding windows-1252 or --encoding mac-roman the file is read in that encoding.",
                    "Med --encoding windows-1252 eller --encoding mac-roman læses filen i den tegnkodning.",
                )
            )
        if "encoding.undefined-in-windows-1252" in codes:
            lines.append(
                _say(
                    self.language,
                    "With --encoding mac-roman the file is read in that encoding, as Excel for Mac saves it.",
                    "Med --encoding mac-roman læses filen i den tegnkodning, som Excel til Mac gemmer i.",
                )
            )
        if is_shortened and not self.prints_all:
            lines.append(
                _say(
                    self.language,
                    "With --all-problems each of them has a line.",
                    "Med --all-problems står hver af dem på en linje.",
                )
            )
        return _Refused(lines)

    def _option_sentence(self, problem: Any) -> str:
        """A problem of an option, under the name that it has on the command line."""
        path = problem.path or ""
        if path.endswith("time_zone"):
            zone = self.arguments.get("--time-zone")
            return _say(
                self.language,
                f"--time-zone {zone} is no zone; write it like +02:00, or danish for Danish time.",
                f"--time-zone {zone} er ingen tidszone; skriv den som +02:00, eller danish for dansk tid.",
            )
        option = next((name for name in ("--opens", "--closes") if self.arguments.has(name)), None)
        if option and problem.code.startswith("value.") and not path:
            return f"{option}: {problem.sentence}"
        return str(problem)

    def remarks(self, study: Study) -> list[str]:
        """What there is to know about the files."""
        return [str(note) for note in study.warnings] if self.prints_all else study._lines

    # Settings

    def _families(self) -> Optional[list[dict[str, Any]]]:
        """The word families of the options, each with where it comes from as far as that is said."""
        arguments = self.arguments
        families: Optional[list[dict[str, Any]]] = None

        def family(words: str, named: Optional[str]) -> dict[str, Any]:
            return {"words": words} if named is None else {"words": words, "named": named}

        named = arguments.get("--words-named")
        if named not in (None, "beforehand", "same-material") and not _is_day(named or ""):
            raise UsageError(
                f"--words-named takes beforehand, a day such as 2026-01-31, or same-material, not {named}.",
                f"--words-named tager beforehand, en dag som 2026-01-31 eller same-material, ikke {named}.",
            )
        if arguments.has("--word-family"):
            families = [family(words, named) for words in arguments.all("--word-family")]
        path = arguments.get("--word-families")
        if path is not None:
            origin = named
            families = families or []
            for line in _text(path, self.fallback()).splitlines():
                words = line.partition("#")[0].strip()
                if words.lower().startswith("named:"):
                    origin = words[len("named:") :].strip()
                elif words:
                    families.append(family(words, origin))
        return families

    def settings(self) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
        """What options choose: settings, the selection of pairs, and files of stop words."""
        arguments = self.arguments
        chosen: dict[str, Any] = {
            "word_source": arguments.choice("--words-from", ("questions", "answers", "all"))
        }
        chosen["word_families"] = self._families()
        rules = arguments.choice("--rules", ("digital", "2008"))
        chosen["rules"] = {"form": rules} if rules else None
        names = arguments.choice("--study-names", ("kept", "written-as-names", "all"))
        chosen["study_names"] = names.replace("-", "_") if names else None
        selection: dict[str, Any] = {"hand_picked": arguments.items("--pick") or None}
        if arguments.get("--pairs") == "all":
            selection["pairs"] = "all"
        else:
            selection["pairs"] = arguments.number("--pairs", 0, 1000)
        words: dict[str, Any] = {"folding": arguments.choice("--fold", ("lemmas", "stems", "forms"))}
        kept: list[str] = []
        for option in ("--stop-words", "--add-stop-words"):
            path = arguments.get(option)
            if path is not None:
                own, others = _entries(path, self.fallback())
                kept += others
                if option == "--add-stop-words":
                    words["add_stop_words"] = own
                elif own:
                    words.update(stop_word_list=os.path.basename(path), stop_words=own, stop_lemmas=own)
        words["keep_words"] = kept or None
        if arguments.has("--keep-light-words"):
            words["light_word_list"] = "empty"
        classes = arguments.get("--word-classes")
        if classes is not None:
            words["word_classes"] = _classes(classes)
        path = arguments.get("--expressions")
        if path is not None:
            words["expressions"] = _expressions(path, self.fallback())
        return chosen, selection, words

    def analysis(
        self, study: Study, chosen: dict[str, Any], selection: dict[str, Any], words: dict[str, Any]
    ) -> Any:
        """The analysis, by the settings that were chosen."""
        from ._analysis import Analysis
        from ._reading import read
        from ._settings import document

        path = self.arguments.get("--settings")
        raw = b""
        if path is not None:
            with open(path, "rb") as file:
                raw = file.read()
        chosen = {**chosen, **words}
        content = document(raw or None, chosen, selection)
        try:
            if raw and raw != content:
                # A document is refused for what is wrong in it, though options may change that.
                with read(_NOTHING, language=self._terminal(), warn_of=False) as smallest:
                    self._examine_settings(smallest, raw)
            analysis = Analysis._make(study, content, warns=False)
        except ReadingError as error:
            raise self._refused_settings(error, path) from None
        _complain([_renamed(line, path) for line in analysis._lines])
        return analysis

    @staticmethod
    def _examine_settings(study: Study, document: bytes) -> None:
        from ._analysis import Analysis

        try:
            Analysis._make(study, document, warns=False).close()
        except ReadingError as error:
            if not any(problem.code == "settings.refused" for problem in error.problems):
                raise

    def _refused_settings(self, error: ReadingError, path: Optional[str]) -> _Refused:
        if any(problem.code == "settings.refused" for problem in error.problems):
            return _Refused([problem.sentence for problem in error.problems], 2)
        if path is None:
            return _Refused([problem.sentence for problem in error.problems], 2)
        refused = self.refused(error)
        refused.lines = [_renamed(line, path) for line in refused.lines]
        return refused

    # The report

    def choices(self) -> dict[str, Any]:
        """What the report is like."""
        arguments = self.arguments
        if arguments.has("--chapters") and arguments.has("--without"):
            raise UsageError(
                "--chapters and --without cannot both be given.",
                "--chapters og --without kan ikke begge angives.",
            )
        chosen: dict[str, Any] = {name: arguments.get("--" + name) for name in ("subtitle", "note", "logo")}
        if self.arguments.has("--report-options"):
            chosen["options"] = self._document()
            # Without a document these are facts of the study, which the report shows.
            chosen.update(title=arguments.get("--title"), client=arguments.get("--client"))
        for name in ("introduction", "closing"):
            path = arguments.get("--" + name)
            chosen[name] = _text(path) if path is not None else None
        for name in ("chapters", "without"):
            chosen[name] = arguments.items("--" + name) if arguments.has("--" + name) else None
            for chapter in chosen[name] or ():
                if chapter not in CHAPTERS:
                    known = ", ".join(CHAPTERS)
                    raise UsageError(
                        f"--{name} {chapter} is not known; it may be {known}.",
                        f"--{name} {chapter} kendes ikke; det kan være {known}.",
                    )
        chosen["ids"] = False if arguments.has("--no-ids") else None
        return {name: value for name, value in chosen.items() if value is not None}

    def refused_choices(self, error: Union[ReadingError, OptionError]) -> _Refused:
        """Why the report cannot be as it was asked for: its logo, or the document of options."""
        logo = self.arguments.get("--logo")
        lines = []
        for problem in error.problems:
            key = (problem.path or "").removeprefix("report.")
            if logo is not None and key == "logo":
                return _Refused([f"--logo {os.path.basename(logo)}: {problem.sentence}"], 2)
            name = os.path.basename(self.arguments.get("--report-options") or "")
            lines.append(": ".join(part for part in (name, key, problem.sentence) if part))
        return _Refused(lines)

    def _document(self) -> dict[str, Any]:
        """A document of report options, with the picture that it names."""
        import json

        path = self.arguments.get("--report-options") or ""
        with open(path, "rb") as file:
            content = file.read()
        try:
            document = json.loads(content)
            if not isinstance(document, dict):
                raise ValueError("it is no object")
        except ValueError as error:
            raise _Refused([f"{os.path.basename(path)}: {error}"]) from None
        name = document.pop("logo_file", None)
        if isinstance(name, str) and os.path.basename(name) == name:
            from base64 import b64encode

            with open(os.path.join(os.path.dirname(path), name), "rb") as file:
                document["logo"] = b64encode(file.read()).decode()
        return document

    # Documents

    spreadsheet_remarks: Sequence[str] = ()

    def documents(self, study: Study, style: Any, chosen: dict[str, Any]) -> dict[str, bytes]:
        """What was read in other forms, where they are asked for."""
        arguments = self.arguments
        files: dict[str, bytes] = {}
        path = arguments.get("--study")
        if path is not None:
            files[path] = study.to_json()
        path = arguments.get("--tables")
        if path is not None:
            for name, content in study.tables(style).items():
                files[os.path.join(path, name)] = content
        path = arguments.get("--matrix")
        if path is not None:
            if not study.sortings:
                raise UsageError(
                    "Nothing is sorted, so there is no matrix to write; leave --matrix out.",
                    "Intet er sorteret, så der er ingen matrix at skrive; udelad --matrix.",
                )
            files[path] = study.matrix(spreadsheet=style)
        path = arguments.get("--placements")
        if path is not None:
            files[path] = study.placements(style)
        path = arguments.get("--lines")
        if path is not None:
            files[path] = study.lines()
        path = arguments.get("--save-layout")
        if path is not None:
            files[path] = study.layout()
        return files


def _writing(work: Callable[..., None], *arguments: Any) -> None:
    """Does something after which a file that fails is one that was to be written."""
    try:
        work(*arguments)
    except OSError as error:
        error.writes = True  # type: ignore[attr-defined]
        raise


def _text(path: str, fallback: Optional[str] = None) -> str:
    """The text of a file in UTF-8 or, where it is not, in another encoding that was named."""
    with open(path, "rb") as file:
        content = file.read()
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if fallback is None:
            raise
        return content.decode(fallback)


def _renamed(line: str, path: Optional[str]) -> str:
    """A line about settings, with the name of their file."""
    if path is not None and line.startswith("settings:"):
        return os.path.basename(path) + line[len("settings") :]
    return line


def _merged(layout: Any, changes: dict[str, Any]) -> Any:
    """A layout with what options change of it."""
    if not changes:
        return layout
    import json

    if layout is None:
        held: dict[str, Any] = {}
    elif layout in TOOLS:
        held = {"tool": layout}
    else:
        try:
            with open(layout, "rb") as file:
                held = json.loads(file.read())
        except ValueError:
            return layout  # The library says where it is wrong.
        if not isinstance(held, dict):
            return layout
    made: dict[str, Any] = {"format": "stafet-layout", "version": 1, **held}
    for key, value in changes.items():
        if key in ("columns", "kind_words"):
            made[key] = {**made.get(key, {}), **value}
        elif key in ("empty", "person_columns"):
            made[key] = [*made.get(key, []), *value]
        else:
            made[key] = value
    return made
