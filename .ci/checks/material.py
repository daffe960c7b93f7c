"""What a report must hold, by its study and its analysis.json: nothing here is read from the page."""

import json
import re
import unicodedata
from dataclasses import dataclass

# What a page says in its language: of the number found, on the way back, on paper and before what
# people wrote.
SAYS = {
    "da": {
        "none": "Ingen spørgsmål eller svar fundet.", "one": "1 spørgsmål fundet.",
        "many": "{} spørgsmål fundet.", "whole": "Vis hele rapporten", "page": "Side",
        "question": "Spørgsmål:", "answer": "Svar:",
    },
    "en": {
        "none": "No questions or answers found.", "one": "1 question found.",
        "many": "{} questions found.", "whole": "Show the whole report", "page": "Page",
        "question": "Question:", "answer": "Answer:",
    },
}


def plain(text):
    """A text as it is looked through: composed and in small letters."""
    return unicodedata.normalize("NFC", text).lower()


# What is ASCII and yet can stand in no fragment of a link, by the URL standard.
NOT_IN_LINKS = "\"#%<>[\\]^`{|}"


def anchor(contribution):
    """What a link to a contribution leads to: what no link can hold stands between tildes."""
    def safe(letter):
        if letter == "~":
            return "~~"
        if letter in NOT_IN_LINKS or letter.isspace() or unicodedata.category(letter) == "Cc":
            return f"~{ord(letter):x}~"
        return letter

    return "c-" + "".join(map(safe, contribution))


@dataclass(frozen=True)
class Exchange:
    """A question or statement with its answers."""

    id: str
    relay: str
    theme: str
    groups: frozenset
    texts: tuple

    @property
    def anchor(self):
        return anchor(self.id)

    @property
    def words(self):
        return plain("\n".join(self.texts))

    def fits(self, relay="", theme="", group="", words=""):
        return (
            relay in ("", self.relay) and theme in ("", self.theme)
            and (group == "" or group in self.groups)
            and all(word in self.words for word in plain(words).split()))


class Material:
    """A report with the study and the analysis that it was made from."""

    def __init__(self, report, study):
        self.path = report
        self.name = report.parent.name
        self.study = json.loads(study.read_text(encoding="utf-8"))
        self.analysis = json.loads((report.parent / "analysis.json").read_text(encoding="utf-8"))
        self.language = re.search(
            r'<html lang="([a-z]+)"', report.read_text(encoding="utf-8")).group(1)
        self.says = SAYS[self.language]
        self.exchanges = []
        # The ids of the exchanges that a reader must open: those not selected in their theme.
        self.further = set()
        self.cakes = 0
        for relay, analysed in zip(self.study["relays"], self.analysis["relays"]):
            self._take(relay, analysed)

    @property
    def address(self):
        return self.path.as_uri()

    @property
    def is_bundled(self):
        """Whether the report is on the study that comes with the library."""
        return self.name.startswith("relays-")

    def fitting(self, **choice):
        """The anchors of the exchanges that a choice must show."""
        return sorted(one.anchor for one in self.exchanges if one.fits(**choice))

    def count(self, number):
        """What the page must say of a number of exchanges."""
        return {0: self.says["none"], 1: self.says["one"]}.get(
            number, self.says["many"].format(number))

    def values(self, name):
        """Every relay, theme or group that an exchange has, in the order of the exchanges."""
        if name == "group":
            return list(dict.fromkeys(
                group for one in self.exchanges for group in sorted(one.groups)))
        return [
            value for value in dict.fromkeys(getattr(one, name) for one in self.exchanges) if value]

    def _take(self, relay, analysed):
        contributions = {one["id"]: one for one in relay["contributions"]}
        named = {
            group["group"] for group in analysed["groups"] if group["contributors"] is not None}
        groups = {one["id"]: one.get("group") for one in relay.get("participants", [])}

        def exchange(ids, theme):
            said = [contributions[one] for one in ids]
            of = {groups.get(one.get("author")) for one in said}
            return Exchange(
                ids[0], relay["id"], theme or "", frozenset(of & named),
                tuple(one["text"] for one in said))

        for section in analysed.get("sections", []):
            entries = section["entries"]
            for entry in entries:
                self.exchanges.append(
                    exchange([entry["question"], *entry["answers"]], section["theme"]))
            # Where all that have answers are selected, nothing is left out and nothing is closed.
            chosen = section["selected"]
            most = len(entries) if section["hand_picked"] else len(entries) - section["unanswered"]
            if self.analysis["settings"]["selection"]["pairs"] is not None \
                    and chosen and len(chosen) < most:
                self.further |= {one["question"] for one in entries} - set(chosen)
        for statement in analysed.get("statements", []):
            self.exchanges.append(exchange([statement], None))
        if analysed.get("cake", {}).get("slices"):
            self.cakes += 1
