"""Makes a relay of any size: the same bytes for the same numbers, on every machine.

python generate.py 10000 >contributions.csv
"""

from __future__ import annotations

import sys

THEMES = ("Tid", "Økonomi", "Rekruttering", "Samarbejde", "Borgerne", "Styring", "Andet")
BEGINNINGS = ("Hvordan", "Hvorfor", "Hvad", "Hvem", "Hvornår", "Kan vi", "Skal vi")
STEMS = (
    "leder", "sektor", "borger", "budget", "møde", "kommune", "region", "opgave", "hverdag", "tillid", "styring",
    "medarbejder", "organisation", "faglighed", "kvalitet", "besparelse", "samarbejde", "ansvar", "politiker",
    "forvaltning", "plejehjem", "skole", "pædagog", "sygeplejerske", "kalender", "beslutning", "strategi",
)  # fmt: skip
ENDINGS = ("", "en", "er", "erne", "s", "ens")
SMALL = ("i", "og", "på", "med", "for", "af", "der", "som", "ikke", "har", "vi", "det")


class Chance:
    """A small generator of numbers (SplitMix64), which any language has the same."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        """A number from 0 up to a limit."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return (mixed ^ (mixed >> 31)) % limit

    def one(self, of: tuple[str, ...]) -> str:
        """One of several words."""
        return of[self.below(len(of))]


def contributions(count: int, seed: int = 1) -> bytes:
    """A table of contributions of two relays: questions, most of them sorted, and answers."""
    chance = Chance(seed)
    lines = ["id,relay,kind,author,recipient,reply_to,theme,text"]
    number = 0
    while len(lines) <= count:
        number += 1
        relay = ("Topledere", "Driftsledere")[chance.below(2)]
        author, recipient = chance.below(150), chance.below(150)
        if recipient == author:
            recipient = (author + 1) % 150
        theme = "" if chance.below(10) == 0 else chance.one(THEMES)
        people = f"{relay[0].lower()}-{author}", f"{relay[0].lower()}-{recipient}"
        words = " ".join(
            chance.one(SMALL) if chance.below(2) else chance.one(STEMS) + chance.one(ENDINGS)
            for _ in range(6 + chance.below(20))
        )
        lines.append(
            f'q-{number},{relay},question,{people[0]},{people[1]},,{theme},"{chance.one(BEGINNINGS)} {words}?"'
        )
        if chance.below(10) and len(lines) <= count:
            words = " ".join(
                chance.one(SMALL) if chance.below(2) else chance.one(STEMS) + chance.one(ENDINGS)
                for _ in range(10 + chance.below(30))
            )
            lines.append(f'a-{number},{relay},answer,{people[1]},{people[0]},q-{number},,"Vi, {words}."')
    return ("\n".join(lines) + "\n").encode()


if __name__ == "__main__":
    sys.stdout.buffer.write(contributions(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
