#!/usr/bin/env python3
"""Writes the Unicode tables of StafetText from the files of the Unicode Character Database.

From the repository's root:

    python3 Sources/StafetText/Unicode/Tables/generate-tables.py [FOLDER]

FOLDER (by default ../shared/data/unicode) holds WordBreakProperty.txt, emoji-data.txt,
UnicodeData.txt, DerivedNormalizationProps.txt and CaseFolding.txt, all of one version. The Swift
files beside this script are written anew; the same files in give the same files out, so that
`git diff` after a run shows whether the tables are those of the data.

A table is a string literal of bytes below 128, read in place: it needs no code at start-up, and a
compiler is through with it at once. A lookup per scalar value has two stages, an index of pages and
the pages, pages that are equal being kept once. Larger numbers take several bytes, seven bits in
each, the high ones first; a scalar value takes three.
"""

import pathlib
import re
import sys

LIMIT = 0x110000
HERE = pathlib.Path(__file__).resolve().parent

# The order of the cases of `WordBreak`. The classes 1 to 3 join each other without conditions.
CLASSES = [
    "Other", "ALetter", "Numeric", "ExtendNumLet", "Hebrew_Letter", "Katakana", "MidLetter",
    "MidNum", "MidNumLet", "Single_Quote", "Double_Quote", "Extend", "Format", "ZWJ", "CR", "LF",
    "Newline", "WSegSpace", "Regional_Indicator",
]
# The bits of `ScalarProperties` above the five of the class.
PICTOGRAPHIC, LETTER, DIGIT, MARK, IGNORABLE, SPACE = (1 << bit for bit in range(5, 11))
# The bits of `CanonicalProperties` above the eight of the combining class.
DECOMPOSES, NOT_COMPOSED, MAYBE_COMPOSED = (1 << bit for bit in range(8, 11))

# Hangul syllables are composed and decomposed by arithmetic (The Unicode Standard, section 3.12).
HANGUL = range(0xAC00, 0xAC00 + 11172)


def rows(folder, name):
    """The fields of each line, without comments."""
    for line in (folder / name).read_text(encoding="utf-8").splitlines():
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if fields != [""]:
            yield fields


def span(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def scalars(text):
    return [int(part, 16) for part in text.split()]


def version(folder):
    found = set()
    for name in ["WordBreakProperty", "DerivedNormalizationProps", "CaseFolding"]:
        head = (folder / f"{name}.txt").read_text(encoding="utf-8").split("\n", 1)[0]
        found.add(re.fullmatch(rf"# {name}-(\d+\.\d+\.\d+)\.txt", head).group(1))
    emoji = (folder / "emoji-data.txt").read_text(encoding="utf-8")
    found.add(re.search(r"Emoji Version (\d+\.\d+)", emoji).group(1) + ".0")
    if len(found) != 1:
        sys.exit(f"the files are of several versions: {sorted(found)}")
    return found.pop()


def categories(folder):
    """General category, combining class and canonical mapping of every scalar value."""
    category, order, mapping = ["Cn"] * LIMIT, [0] * LIMIT, {}
    opened = None
    for fields in rows(folder, "UnicodeData.txt"):
        scalar = int(fields[0], 16)
        first = scalar
        if fields[1].endswith(", First>"):
            opened = scalar
            continue
        if fields[1].endswith(", Last>"):
            first = opened
        for each in range(first, scalar + 1):
            category[each], order[each] = fields[2], int(fields[3])
        if fields[5] and not fields[5].startswith("<"):
            mapping[scalar] = scalars(fields[5])
    return category, order, mapping


def number(value, width):
    assert 0 <= value < 1 << (7 * width)
    return [value >> (7 * place) & 0x7F for place in reversed(range(width))]


def two_stages(values):
    """The smallest pages of `values`: the shift, the index (two bytes each) and the pages."""
    best = None
    for shift in range(4, 9):
        pages, places, index = [], {}, []
        for start in range(0, LIMIT, 1 << shift):
            page = bytes(values[start:start + (1 << shift)])
            if page not in places:
                places[page] = len(places)
                pages += page
            index.append(places[page])
        while index and index[-1] == index[-2]:
            index.pop()
        width = 1 if len(places) <= 128 else 2
        stage = [byte for place in index for byte in number(place, width)]
        size = len(stage) + len(pages)
        if best is None or size < best[0]:
            best = (size, shift, width, len(index), stage, pages)
    return best[1:]


def literal(data, indent="    "):
    """A multi-line string literal of bytes below 128."""
    lines, line = [], ""
    short = {0: "\\0", 9: "\\t", 10: "\\n", 13: "\\r", 34: '\\"', 92: "\\\\"}
    for byte in data:
        if byte in short:
            piece = short[byte]
        elif 32 <= byte < 127:
            piece = chr(byte)
        else:
            piece = f"\\u{{{byte:X}}}"
        if len(line) + len(piece) > 94:
            lines.append(line + "\\")
            line = ""
        line += piece
    lines.append(line)
    body = "\n".join(indent + each for each in lines)
    return f'{indent}"""\n{body}\n{indent}"""'


def table(name, comment, data):
    return (
        f"  /// {comment}\n"
        f"  @inline(__always) static var {name}: ByteTable {{ ByteTable({name}Bytes) }}\n\n"
        f"  private static var {name}Bytes: StaticString {{\n{literal(data)}\n  }}\n")


def constant(name, comment, value):
    return f"  /// {comment}\n  static let {name} = {value}\n"


def paged(name, comment, values):
    shift, width, count, stage, pages = two_stages(values)
    return [
        constant(f"{name}Shift", f"How many low bits choose the place in a page of ``{name}``.", shift),
        constant(f"{name}Width", f"How many bytes a page's number takes in ``{name}Index``.", width),
        constant(f"{name}Count", "How many page numbers there are; the last one is valid from there on.", count),
        table(f"{name}Index", f"The page of each run of scalar values in ``{name}``.", stage),
        table(name, comment, pages),
    ]


def write(name, type_name, summary, release, members):
    text = (
        "// swift-format-ignore-file\n"
        "// Written by generate-tables.py; change the script, not this file.\n"
        f"// Source: Unicode Character Database {release}, © Unicode, Inc.; used under the Unicode\n"
        "// licence, https://www.unicode.org/terms_of_use.html.\n\n"
        f"/// {summary}\n"
        f"enum {type_name} {{\n" + "\n".join(members) + "}\n")
    (HERE / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(text)} bytes")


def property_tables(folder, release, category):
    values = [0] * LIMIT
    for fields in rows(folder, "WordBreakProperty.txt"):
        for scalar in span(fields[0]):
            values[scalar] = CLASSES.index(fields[1])
    other_letters = [each for each in range(LIMIT)
                     if category[each] == "So" and values[each] == CLASSES.index("ALetter")]
    for scalar, kind in enumerate(category):
        if kind[0] == "L" or kind == "Nl":
            values[scalar] |= LETTER
        elif kind == "Nd":
            values[scalar] |= DIGIT
        elif kind[0] == "M":
            values[scalar] |= MARK
        elif kind[0] == "Z" or scalar in (0x9, 0xA, 0xB, 0xC, 0xD, 0x85):
            values[scalar] |= SPACE
    for scalar in other_letters:
        values[scalar] |= LETTER
    for fields in rows(folder, "emoji-data.txt"):
        if fields[1] == "Extended_Pictographic":
            for scalar in span(fields[0]):
                values[scalar] |= PICTOGRAPHIC
    # NFKC_Casefold maps exactly the default-ignorable code points to nothing.
    for fields in rows(folder, "DerivedNormalizationProps.txt"):
        if fields[1] == "NFKC_CF" and fields[2] == "":
            for scalar in span(fields[0]):
                values[scalar] = (values[scalar] | IGNORABLE) & ~LETTER
    records = sorted(set(values))
    assert len(records) <= 128
    place = {record: index for index, record in enumerate(records)}
    ascii_classes = [values[scalar] & 0x1F for scalar in range(128)]
    run = [{1: 1, 2: 2, 3: 4}.get(each, 0) for each in ascii_classes] + [0] * 128
    # What WordSegmentIterator takes for granted: no marks in ASCII, and À to ÿ are letters but × and ÷.
    assert not any(each & (MARK | IGNORABLE | PICTOGRAPHIC) for each in values[:0x80])
    assert not any(CLASSES[each] in ("Extend", "Format", "ZWJ") for each in ascii_classes)
    assert all((values[scalar] == CLASSES.index("ALetter") | LETTER) == (scalar not in (0xD7, 0xF7))
               for scalar in range(0xC0, 0x100))
    write(
        "ScalarPropertyTables.swift", "ScalarPropertyTables",
        "What words are found by: Word_Break, Extended_Pictographic, letters, digits and marks.",
        release,
        [constant("version", "The version of Unicode that all tables are of.", f'"{release}"')]
        + [table("run", "1 for a byte that is a letter, 2 for a digit, 4 for a low line, 0 for others.",
                 run)]
        + [table("records", "The properties that occur together, two bytes each.",
                 [byte for record in records for byte in number(record, 2)])]
        + paged("pages", "The record of each scalar value.", [place[each] for each in values]))


def canonical_tables(folder, release, order, mapping):
    def full(scalar):
        if scalar not in mapping:
            return [scalar]
        return [part for each in mapping[scalar] for part in full(each)]

    values = list(order)
    excluded = set()
    for fields in rows(folder, "DerivedNormalizationProps.txt"):
        for scalar in span(fields[0]):
            if fields[1] == "Full_Composition_Exclusion":
                excluded.add(scalar)
            elif fields[1] == "NFD_QC":
                values[scalar] |= DECOMPOSES
            elif fields[1] == "NFC_QC":
                values[scalar] |= NOT_COMPOSED if fields[2] == "N" else MAYBE_COMPOSED
    decomposing = {each for each in range(LIMIT) if values[each] & DECOMPOSES}
    assert decomposing == set(mapping) | set(HANGUL)
    keys, places, parts = [], [], []
    for scalar in sorted(mapping):
        decomposition = full(scalar)
        assert len(decomposition) <= 4 and len(parts) % 3 == 0
        keys += number(scalar, 3)
        places += number(len(parts) // 3 << 2 | len(decomposition) - 1, 2)
        parts += [byte for part in decomposition for byte in number(part, 3)]
    pairs = sorted((mapping[each][0], mapping[each][1], each)
                   for each in mapping if each not in excluded and len(mapping[each]) == 2)
    # A scalar that is a boundary for composition must have a decomposition that begins with one.
    for scalar in range(LIMIT):
        if values[scalar] & ~DECOMPOSES == 0:
            assert values[full(scalar)[0]] & ~DECOMPOSES == 0
    # Below U+0300 everything is composed and nothing is reordered; below U+00C0 nothing decomposes.
    assert not any(each & ~DECOMPOSES for each in values[:0x300]) and not any(values[:0xC0])
    records = sorted(set(values))
    assert len(records) <= 128
    place = {record: index for index, record in enumerate(records)}
    write(
        "CanonicalTables.swift", "CanonicalTables",
        "What canonical forms are made by: combining classes, decompositions and compositions.",
        release,
        [table("records", "The properties that occur together, two bytes each.",
               [byte for record in records for byte in number(record, 2)])]
        + paged("pages", "The record of each scalar value.", [place[each] for each in values])
        + [table("keys", "The scalar values that decompose, in order, three bytes each.", keys)]
        + [table("places", "For each key four times the place in ``parts``, plus the length less one.",
                 places)]
        + [table("parts", "The full decompositions, three bytes per scalar value.", parts)]
        + [table("pairs", "The pairs that compose, in order, each followed by what it makes.",
                 [byte for pair in pairs for part in pair for byte in number(part, 3)])])
    return {scalar for scalar in range(LIMIT) if values[scalar] & ~DECOMPOSES == 0}


def folding_tables(folder, release, boundaries):
    simple, full = {}, {}
    for fields in rows(folder, "CaseFolding.txt"):
        scalar = int(fields[0], 16)
        if fields[1] in ("C", "S"):
            simple[scalar] = int(fields[2], 16)
        elif fields[1] == "F":
            full[scalar] = scalars(fields[2])
    # A record is what is added to a scalar value, and whether its full folding is another.
    values = [(0, False)] * LIMIT
    for scalar in simple.keys() | full.keys():
        shift = (simple.get(scalar, scalar) - scalar) % (1 << 21)
        values[scalar] = (shift, scalar in full)
    records = sorted(set(values))
    assert len(records) <= 128 and records[0] == (0, False)
    place = {record: index for index, record in enumerate(records)}
    expansions = []
    for scalar in sorted(full):
        assert 2 <= len(full[scalar]) <= 3
        padded = full[scalar] + [0] * (3 - len(full[scalar]))
        for part in [scalar] + padded:
            expansions += number(part, 3)
    # What is a boundary for composition is folded to a boundary.
    assert all(simple[each] in boundaries for each in simple if each in boundaries)
    # Below U+00B5 only the letters A to Z fold.
    assert {each for each in range(0xB5) if values[each] != records[0]} == set(range(0x41, 0x5B))
    write(
        "CaseFoldingTables.swift", "CaseFoldingTables",
        "What case is folded by: the mappings C, S and F of CaseFolding.txt.",
        release,
        [table("shifts", "What a record adds to a scalar value, modulo 2²¹, three bytes each.",
               [byte for shift, _ in records for byte in number(shift, 3)])]
        + [table("expands", "One where a record's scalar value has a longer full folding.",
                 [int(longer) for _, longer in records])]
        + paged("pages", "The record of each scalar value.",
                [place[each] for each in values])
        + [table("expansions",
                 "The scalar values with a full folding, in order, and the three that it makes; 0 is none.",
                 expansions)])


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/unicode")
    release = version(folder)
    category, order, mapping = categories(folder)
    property_tables(folder, release, category)
    boundaries = canonical_tables(folder, release, order, mapping)
    folding_tables(folder, release, boundaries)


if __name__ == "__main__":
    main()
