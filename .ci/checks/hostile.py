"""Writes studies that try to break a page.

usage: hostile.py FOLDER

hostile.stafet.json is full of markup, of marks that turn lines around, and of things far too long or
far too many. lone.stafet.json has one relay and hardly anything else.
"""

import json
import sys
from pathlib import Path

NAME = '"><script>alert(1)</script>'
STYLE = "</style><style>*{display:none}</style>"
THEMES = 200
TEXTS = [
    f"Hvad gør I ved {NAME} og </section></main></body> på tværs?",
    f"Hvem siger {STYLE} & <!-- ]]> &amp; &lt; \\3C/style\\3E  ' \" ` ${{1}} først?",
    "Hvordan læses \u202egnirts\u202c, \u2066alene\u2069 og \u200fher\u200e af jer?",
    "Kan I 👩‍👩‍👧‍👦 🏳️‍🌈 \U0001f1e9\U0001f1f0 og e\u0301\u0327\u20dd også?",
    "Hvornår er " + "æ" * 300 + " slut?",
    "Hvor mange\tgange\r\n\r\n   linjer\u2028brydes\u00a0her?",
    "<img src=https://example.invalid/x.png onerror=alert(1)>?",
    "javascript:alert(1) - # * 1. | ` ~ _ = % %41 %zz?",
]
ANSWERS = [
    "Det gør vi ikke.", "Ja.", "</script><script>alert(2)</script>", "", "ø" * 300,
    "\u202eadvendt", "%E0%A4%A", "Nej.\u0007",
]
LONG = "Ja " * 10_000
QUESTION_IDS = ["{} q {}", "{} <q{}>", "{} q\"{}'", "{} q~{}~", "{} 100%{}", "{} %41{}", "{} ø%{}"]


def relay(number, themes):
    """A relay of two groups whose questions cover the themes, with most in the first."""
    identity = f"relay {number} {NAME}"
    groups = [{"id": f"g {number} 1", "name": NAME}, {"id": "g 2 \"'", "name": f"{STYLE}\u202e"}]
    people = [
        {"id": f"p {number} {one}", "group": groups[one % 2]["id"]} for one in range(8)]
    contributions = []
    assignments = {}
    for place, theme in enumerate([themes[0]] * 16 + themes[1:]):
        question = QUESTION_IDS[place % len(QUESTION_IDS)].format(number, place)
        contributions.append({
            "id": question, "kind": "question", "author": people[place % 8]["id"],
            "recipient": people[(place + 1) % 8]["id"],
            "text": f"{TEXTS[place % len(TEXTS)]} Nr. {number}{place:03}", "marks": [[0, 4]]})
        assignments[question] = theme
        if place < 32:
            contributions.append({
                "id": f"a {question}", "kind": "answer", "author": people[(place + 1) % 8]["id"],
                "reply_to": question,
                "text": LONG if number == 1 and place == 1 else ANSWERS[place % len(ANSWERS)]})
    return {
        "id": identity, "name": f"{number} {NAME}", "groups": groups, "participants": people,
        "contributions": contributions,
    }, assignments


def hostile():
    themes = [f"theme {number} \"'<>" for number in range(THEMES)]
    names = {0: NAME, 1: STYLE, 2: "\u202eadvendt", 3: "🏳️‍🌈", 4: "-" * 40, 5: "å" * 120}
    relays = []
    assignments = {}
    # The last theme is empty, and the second relay has few of the others.
    for number, of in [(1, themes[:-1]), (2, themes[:20])]:
        made, sorted_into = relay(number, of)
        relays.append(made)
        assignments |= sorted_into
    return {
        "format": "stafet-study", "version": 1, "title": f"{NAME} 👩‍👩‍👧‍👦", "topic": STYLE,
        "language": "da",
        "attributes": {
            name: f"{NAME} {STYLE}" for name in
            ("commissioned_by", "purpose", "note", "publisher", "address", "published")},
        "relays": relays,
        "codebook": {"themes": [
            {"id": theme, "name": names.get(number, f"Tema {number} </h3>"),
             "definition": STYLE if number % 50 == 0 else "",
             "colour": "#ABCDEF" if number % 3 == 0 else None}
            for number, theme in enumerate(themes)]},
        "sortings": [
            {"id": NAME, "coder": NAME, "kind": "by_hand", "assignments": assignments},
            {"id": "s 2", "coder": STYLE, "kind": "by_hand", "assignments": {
                question: themes[0] for question in list(assignments)[:30]}},
        ],
    }


def lone():
    return {
        "format": "stafet-study", "version": 1, "relays": [{
            "id": "r", "contributions": [
                {"id": "q", "kind": "question", "text": "What would you stop doing tomorrow?"},
                {"id": "a", "kind": "answer", "reply_to": "q", "text": "Meetings about meetings."},
            ]}],
    }


folder = Path(sys.argv[1])
for name, study in [("hostile", hostile()), ("lone", lone())]:
    text = json.dumps(study, ensure_ascii=False)
    (folder / f"{name}.stafet.json").write_text(text, encoding="utf-8", newline="")
