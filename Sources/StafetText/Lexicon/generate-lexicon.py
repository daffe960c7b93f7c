#!/usr/bin/env python3
"""Writes the Danish lexicon's tables from the list of words beside this script.

From the repository's root:

    python3 Sources/StafetText/Lexicon/generate-lexicon.py            writes DanishLexiconTables.swift
    python3 Sources/StafetText/Lexicon/generate-lexicon.py --forms    prints every form, its lemma and class
    python3 Sources/StafetText/Lexicon/generate-lexicon.py --check    asks a spelling dictionary (hunspell, da_DK)
                                                                      for every form and prints those it refuses
    python3 Sources/StafetText/Lexicon/generate-lexicon.py --unsure   prints forms of several lemmas

`danish-words.txt` lists lemmas by class and inflection; its beginning explains how. All forms are
made from it here. They are written as a minimal acyclic automaton (Daciuk and others, 2000): a word
is a path, and at its end stands what it can be, as a class and what to take off and put on to come
to the lemma. Forms that are inflected alike share the ends of their paths, so that the table is a
fraction of the list of forms. It is a string literal of bytes below 128, read in place.

A state is its transitions one after the other:

    byte       letter (5 bits) | last of the state (32) | leads to the state right behind (64), which
               only the last one can
    address    of the state it leads to, unless it stands right behind: two bytes below 64 * 128,
               else three, the first of which has 64 added; seven bits in each, the high ones first
    letter 0   ends a word: the two bytes behind are the address of what the word can be
"""

import collections
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
LETTERS = "abcdefghijklmnopqrstuvwxyzæøåé-"  # codes 1 to 31; the hyphen begins endings
VOWELS = set("aeiouyæøåé")
NO_GENITIVE = set("sxz")

# The order of the cases of `WordClass`.
CLASSES = [
    "noun", "verb", "adjective", "adverb", "pronoun", "preposition", "conjunction", "numeral",
    "interjection",
]
KINDS = {
    "noun": {
        "en er", "en e", "en r", "en ere", "en 0", "en -", "et er", "et e", "et r", "et 0", "et -",
        "et um", "s", "irregular",
    },
    "verb": {"ede", "te", "as", "irregular"},
    "adjective": {"t ere", "t", "ere", "e", "0", "irregular"},
    "commoner": {""},
} | {name: {""} for name in CLASSES[3:]}


class Problem(Exception):
    """A line of the list that means nothing."""


def doubled(word):
    return word + word[-1]


def single(stem):
    """A stem without the doubling of its last consonant: glemm, glem."""
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS:
        return stem[:-1]
    return stem


def syncopated(word):
    """A word without its last, unstressed e: regel, regl; nummer, numr."""
    if word[-2] != "e" or word[-1] not in "lnr":
        raise Problem(f"{word}~: no unstressed e before l, n or r")
    return single(word[:-2]) + word[-1]


def unique(forms):
    return list(dict.fromkeys(forms))


def noun_forms(kind, word, mark):
    gender, _, plural = kind.partition(" ")
    if gender == "s":
        return [word]
    if plural == "um":
        if not word.endswith("um"):
            raise Problem(f"{word}: does not end in -um")
        return [word] + [word[:-2] + end for end in ("et", "er", "erne")]
    definite = "n" if gender == "en" else "t"
    if plural == "r":
        if word[-1] not in "eé":
            raise Problem(f"{word}: does not end in -e")
        return [word, word + definite, word + "r", word + "rne"]
    full = doubled(word) if mark == "+" else word
    short = syncopated(word) if mark == "~" else full
    if word[-1] == "e" and word[-2:] != "ee" and plural in ("-", "0"):
        return [word, word + definite] + ([word + "ne"] if plural == "0" else [])
    forms = [word, full + "e" + definite, short + "e" + definite]
    if plural == "er":
        forms += [short + "er", short + "erne"]
        if mark == "~" and word[-1] == "n":
            forms += [full + "er", full + "erne"]
    elif plural == "e":
        forms += [short + "e", short + "ene"]
    elif plural == "ere":
        if word[-1] != "r":
            raise Problem(f"{word}: does not end in -r")
        forms += [word + "e", word + "ne"]
    elif plural == "0":
        forms += [full + "ene", short + "ene"]
    return unique(forms)


def verb_stem(word):
    return word[:-1] if word[-1] == "e" and VOWELS & set(word[:-1]) else word


def verb_forms(kind, word):
    stem = verb_stem(word)
    forms = [word, word + "r", word + ("nde" if stem != word else "ende"), word + "s", single(stem)]
    if kind == "ede":
        forms += [stem + "ede", stem + "et", stem + "edes"]
    else:
        forms += [single(stem) + "te", single(stem) + "t", single(stem) + "tes"]
    return unique(forms)


def irregular_verb_forms(words):
    word = words[0]
    if word[-1] == "s":
        return unique(words)
    stem = verb_stem(word)
    made = [word + ("nde" if stem != word else "ende"), word + "s", single(stem)]
    return unique(words + made)


def adjective_forms(kind, word, mark):
    if kind == "0":
        return [word]
    short = syncopated(word) if mark == "~" else doubled(word) if mark == "+" else word
    forms = [word]
    if kind[0] == "t":
        forms.append(word + "t")
    if word[-1] != "e":
        forms.append(short + "e")
    if kind.endswith("ere"):
        base = word[:-1] if word[-1] == "e" else short
        forms.append(base + "ere")
        if word.endswith(("ig", "som")):
            forms += [word + "st", word + "ste"]
        else:
            forms += [base + "est", base + "este"]
    return unique(forms)


Entry = collections.namedtuple("Entry", "line word_class kind word mark forms")
WORD = re.compile(f"^-?[{LETTERS[:-1]}]+$")


def entries(path):
    """The entries of the list, and the forms that are commoner as another class."""
    found, commoner = [], []
    word_class = kind = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        if words[0] == "@":
            word_class, kind = words[1], " ".join(words[2:])
            if kind not in KINDS.get(word_class, ()):
                raise Problem(f"{number}: no such block: {line}")
        elif word_class == "commoner":
            commoner += [(word, tuple(name.split("/"))) for word, name in zip(words[::2], words[1::2])]
        elif kind == "irregular":
            check(words, number)
            if word_class == "verb" and len(words) < 2:
                raise Problem(f"{number}: only one form: {line}")
            found.append(Entry(number, word_class, kind, words[0], "", words))
        elif kind == "as":
            for word in words:
                word, _, base = word.partition("=")
                check([word, base], number)
                found.append(Entry(number, word_class, kind, word, base, None))
        else:
            for word in words:
                mark = word[-1] if word[-1] in "+~" else ""
                word = word.rstrip("+~")
                check([word], number)
                found.append(Entry(number, word_class, kind, word, mark, None))
    return found, commoner


def check(words, number):
    for word in words:
        if not WORD.match(word):
            raise Problem(f"{number}: not a word: {word}")


def inflected(entry, verbs):
    """All forms of an entry; genitives apart."""
    try:
        if entry.kind == "irregular":
            if entry.word_class == "verb":
                return irregular_verb_forms(entry.forms), []
            forms = unique(entry.forms)
        elif entry.word_class == "noun":
            forms = noun_forms(entry.kind, entry.word, entry.mark)
        elif entry.kind == "as":
            prefix = entry.word[: len(entry.word) - len(entry.mark)]
            if prefix + entry.mark != entry.word or entry.mark not in verbs:
                raise Problem(f"{entry.word}={entry.mark}: no such verb")
            return [prefix + form for form in verbs[entry.mark]], []
        elif entry.word_class == "verb":
            return verb_forms(entry.kind, entry.word), []
        elif entry.word_class == "adjective":
            forms = adjective_forms(entry.kind, entry.word, entry.mark)
        else:
            return [entry.word], []
    except Problem as problem:
        raise Problem(f"{entry.line}: {problem}") from None
    if entry.word_class == "noun":
        return forms, [form + "s" for form in forms if form[-1] not in NO_GENITIVE]
    if entry.word_class == "adjective" and not entry.word.endswith("ende"):  # de unges, den ældres
        return forms, [form + "s" for form in forms if form.endswith("e")]
    return forms, []


# Which reading of a form comes first where the list does not say which one is commoner: the lower, the
# sooner. What a verb has in common with another word (steder, veje, tørre, svar) is the other one's; but its
# present tense comes before the one who does it (bruger).
def rank(entry, form, is_genitive):
    name = entry.word_class
    if is_genitive:
        return 9
    if name not in OPEN:
        return 0
    if name == "verb":
        if form == single(verb_stem(entry.word)) and form != entry.word:
            return 8
        return 7 if form == entry.word else 5
    if name == "adjective":
        return 1 if form == entry.word else 3
    if entry.kind == "en ere":
        return 6 if form == entry.word else 3
    return 1 if form == entry.word else 4


OPEN = ("noun", "verb", "adjective")


def without_doubles(form, keys, entries_of):
    """The readings of a form without those that are another reading once more.

    An adverb or pronoun that is a form of an adjective (godt, alle) is the adjective; an adjective that is
    a verb's participle (foretrukken, gældende) is the verb, unless the list says that it is commoner (afgørende).
    """
    adjectives = [key for key in keys if key[1] == "adjective"]
    every = keys
    if adjectives:
        keys = {
            key: value for key, value in keys.items()
            if key[1] not in ("adverb", "pronoun") or value == -1
        }
    for lemma, _ in adjectives:
        participle = ("verb" in [name for name in entries_of.get(lemma, ())])
        if not participle:
            continue
        if keys.get((lemma, "adjective")) == -1:
            keys = {key: value for key, value in keys.items() if key[1] != "verb"}
        elif lemma.endswith(("ende", "et", "t", "en")):
            keys = {key: value for key, value in keys.items() if key != (lemma, "adjective")}
    return keys or every


def readings(path):
    """For each form its readings, the commonest first: (lemma, class)."""
    found, commoner = entries(path)
    verbs = {}
    for entry in found:
        if entry.word_class == "verb" and entry.kind != "as":
            verbs[entry.word] = inflected(entry, {})[0]
    for entry in found:  # derived from derived ones, as forudse from se
        if entry.kind == "as" and entry.mark in verbs:
            verbs.setdefault(entry.word, inflected(entry, verbs)[0])
    ranked = collections.defaultdict(dict)
    for entry in found:
        forms, genitives = inflected(entry, verbs)
        for form, genitive in [(f, False) for f in forms] + [(f, True) for f in genitives]:
            key = (entry.word, entry.word_class)
            value = rank(entry, form, genitive)
            ranked[form][key] = min(value, ranked[form].get(key, 99))
    for form, key in commoner:
        if key not in ranked.get(form, {}):
            raise Problem(f"commoner: {form} {'/'.join(key)}: no such reading")
        ranked[form][key] = -1
    participles = collections.defaultdict(list)
    for form, keys in ranked.items():
        participles[form] = [
            name for lemma, name in keys if name == "verb" and not lemma.startswith(form)]
    table = {}
    for form, keys in ranked.items():
        keys = without_doubles(form, keys, participles)
        order = sorted(keys, key=lambda key: (keys[key], CLASSES.index(key[1]), key[0]))
        table[form] = order
    return table, found


class State:
    __slots__ = ("edges", "label", "number", "parents")

    def __init__(self):
        self.edges, self.label, self.number, self.parents = {}, None, None, 0


def automaton(labels):
    """The minimal automaton of words with labels."""
    root, register, path = State(), {}, []
    previous = ""

    def close(down_to):
        while len(path) > down_to:
            parent, letter, child = path.pop()
            key = (child.label, tuple((l, s.number) for l, s in sorted(child.edges.items())))
            known = register.get(key)
            if known is None:
                child.number = len(register)
                register[key] = child
            else:
                parent.edges[letter] = known

    for word in sorted(labels, key=lambda word: [LETTERS.index(c) for c in word]):
        shared = 0
        while shared < min(len(word), len(previous)) and word[shared] == previous[shared]:
            shared += 1
        close(shared)
        state = path[-1][2] if path else root
        for letter in word[shared:]:
            child = State()
            code = LETTERS.index(letter) + 1
            state.edges[code] = child
            path.append((state, code, child))
            state = child
        state.label = labels[word]
        previous = word
    close(0)
    return root, list(register.values())


def laid_out(root, states):
    """The bytes of an automaton; the root comes first."""
    for state in [root] + states:
        for child in state.edges.values():
            child.parents += 1
    order, placed, follows = [], set(), set()

    def chain(state):
        while state is not None and id(state) not in placed:
            placed.add(id(state))
            order.append(state)
            following = None
            for code, child in sorted(state.edges.items()):
                if id(child) not in placed:
                    following = (code, child)
            if following is None:
                return
            follows.add((id(state), following[0]))
            state = following[1]

    chain(root)
    for state in sorted(states, key=lambda s: (-s.parents, s.number)):
        if state.parents > 3:
            chain(state)
    rest = list(order)
    for state in rest:
        for _, child in sorted(state.edges.items()):
            if id(child) not in placed:
                before = len(order)
                chain(child)
                rest.extend(order[before:])
    width = {}
    address = {}
    for _ in range(20):
        place, addresses = 0, {}
        for state in order:
            addresses[id(state)] = place
            if state.label is not None:
                place += 3
            for code, child in state.edges.items():
                place += 1
                if (id(state), code) not in follows:
                    place += width.get((id(state), code), 3)
        if addresses == address:
            break
        address = addresses
        for state in order:
            for code, child in state.edges.items():
                key = (id(state), code)
                needed = 2 if address[id(child)] < 64 * 128 else 3
                width[key] = max(needed, width.get(key, 2))
    data = bytearray()
    for state in order:
        assert address[id(state)] == len(data)
        edges = sorted(state.edges.items())
        if state.label is not None:
            data.append(0 if edges else 32)
            data += bytes([state.label >> 7, state.label & 127])
        edges.sort(key=lambda edge: (id(state), edge[0]) in follows)
        for code, child in edges:
            last = 32 if code == edges[-1][0] else 0
            if (id(state), code) in follows:
                data.append(code | last | 64)
                continue
            data.append(code | last)
            target = address[id(child)]
            if width[id(state), code] == 2:
                data += bytes([target >> 7, target & 127])
            else:
                data += bytes([64 | target >> 14, target >> 7 & 127, target & 127])
    return bytes(data)


def labels(table):
    """What words can be, as bytes, and where that of each word begins.

    Each reading is a byte, the class and 64 for the last; how many letters come off; how many come
    on; and these letters.
    """
    kinds = collections.Counter()
    of_word = {}
    for form, order in table.items():
        parts = []
        for lemma, name in order:
            shared = 0
            while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
                shared += 1
            parts.append((CLASSES.index(name), len(form) - shared, lemma[shared:]))
        of_word[form] = tuple(parts)
        kinds[tuple(parts)] += 1
    data, places = bytearray(), {}
    for parts, _ in sorted(kinds.items(), key=lambda item: (-item[1], item[0])):
        places[parts] = len(data)
        for number, (name, off, on) in enumerate(parts):
            data.append(name | (64 if number == len(parts) - 1 else 0))
            data += bytes([off, len(on)] + [LETTERS.index(letter) + 1 for letter in on])
    return bytes(data), {form: places[parts] for form, parts in of_word.items()}


def literal(data, indent="    "):
    lines, line = [], ""
    for number, byte in enumerate(data):
        following = data[number + 1] if number + 1 < len(data) else 0
        if byte == 0:
            part = "\\0"
        elif byte in (9, 10, 13):
            part = {9: "\\t", 10: "\\n", 13: "\\r"}[byte]
        elif byte in (34, 92):
            part = "\\" + chr(byte)
        elif 32 <= byte < 127:
            part = chr(byte)
        else:
            part = f"\\u{{{byte:X}}}"
        if len(indent) + len(line) + len(part) > 98:
            lines.append(indent + line + "\\")
            line = ""
        line += part
    lines.append(indent + line)
    return '"""\n' + "\n".join(lines) + f'\n{indent}"""'


def write(table, found):
    bytes_of_labels, places = labels(table)
    root, states = automaton(places)
    data = laid_out(root, states)
    lemmas = len({(entry.word, entry.word_class) for entry in found if entry.word[0] != "-"})
    text = f"""// swift-format-ignore-file
// Written by generate-lexicon.py from danish-words.txt; change these, not this file.

/// The forms of Danish words, and what each can be.
enum DanishLexiconTables {{
  /// How many lemmas the lexicon holds.
  static let lemmaCount = {lemmas}

  /// The automaton of the forms; generate-lexicon.py says how it is written.
  @inline(__always) static var states: ByteTable {{ ByteTable(statesBytes) }}

  private static var statesBytes: StaticString {{
    {literal(data)}
  }}

  /// What words can be.
  @inline(__always) static var readings: ByteTable {{ ByteTable(readingsBytes) }}

  private static var readingsBytes: StaticString {{
    {literal(bytes_of_labels)}
  }}
}}
"""
    (HERE / "DanishLexiconTables.swift").write_text(text, encoding="utf-8")
    print(
        f"{lemmas} lemmas, {len(table)} forms, {len(states) + 1} states, {len(data)} bytes,"
        f" {len(bytes_of_labels)} bytes of readings")


def refused(forms):
    result = subprocess.run(
        ["hunspell", "-d", "da_DK", "-l"], input="\n".join(forms), text=True, capture_output=True,
        check=True)
    return set(result.stdout.split())


def main():
    path = HERE / "danish-words.txt"
    try:
        table, found = readings(path)
    except Problem as problem:
        sys.exit(f"{path.name}:{problem}")
    if "--forms" in sys.argv:
        for form in sorted(table):
            for lemma, name in table[form]:
                print(form, lemma, name, sep="\t")
    elif "--unsure" in sys.argv:
        for form in sorted(table):
            if len({lemma for lemma, _ in table[form]}) > 1:
                print(form, *[f"{lemma}/{name}" for lemma, name in table[form]])
    elif "--check" in sys.argv:
        forms = [form for form in table if form[0] != "-"]
        for form in sorted(refused(forms)):
            print(form, *[f"{lemma}/{name}" for lemma, name in table[form]])
    else:
        write(table, found)


if __name__ == "__main__":
    main()
