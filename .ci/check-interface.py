"""Checks that public declarations that went or changed since the last version are told of.

usage: check-interface.py [--record] GRAPHS LISTS CHANGES
       check-interface.py --self-test

GRAPHS has the symbol graphs of every module, LISTS one text file for each module with the public
declarations of the last version, and CHANGES is the page that tells users what changed.

A declaration is one line: its path, a tab, and the declaration as it is written. A conformance is a
line too. Each line of LISTS that is no longer true must be told of in the section of CHANGES whose
heading says "unreleased": its path in backticks, or that of the type or the module that it went
with. New declarations need no entry. With --record the lists are written anew.
"""

import json
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

# Conformances that every type has by itself, or that come with Sendable.
IMPLIED = {"Swift.Copyable", "Swift.Escapable", "Swift.SendableMetatype"}

HEADING = re.compile(r"^## +(.*)$", re.MULTILINE)
CODE = re.compile(r"`([^`\n]+)`")


def declarations(graph):
    """The lines of one symbol graph."""
    paths = {}
    for symbol in graph["symbols"]:
        path = ".".join(symbol["pathComponents"])
        paths[symbol["identifier"]["precise"]] = path
        text = "".join(part["spelling"] for part in symbol["declarationFragments"])
        yield path + "\t" + " ".join(text.split())
    for relation in graph["relationships"]:
        if relation["kind"] == "conformsTo" and relation["source"] in paths:
            name = relation.get("targetFallback") or paths.get(relation["target"], "")
            if name and name not in IMPLIED:
                path, protocol = paths[relation["source"]], name.split(".")[-1]
                yield f"{path}: {protocol}\tconforms to {name}"


def present_lists(graphs):
    """The sorted lines of every module in a folder of symbol graphs."""
    lists = {}
    for file in sorted(graphs.rglob("*.symbols.json")):
        # Extensions of another module's types are in a file named MODULE@OTHER.
        module = file.name.removesuffix(".symbols.json").split("@")[0]
        lists.setdefault(module, []).extend(
            declarations(json.loads(file.read_text(encoding="utf-8"))))
    return {module: sorted(lines) for module, lines in lists.items()}


def recorded_lists(folder):
    """The lines of every module as they were at the last version."""
    return {
        file.stem: file.read_text(encoding="utf-8").splitlines()
        for file in sorted(folder.glob("*.txt"))}


def told(changes):
    """What stands in backticks in the section of the version that is not released yet."""
    headings = list(HEADING.finditer(changes))
    for number, heading in enumerate(headings):
        if "unreleased" in heading.group(1).lower():
            end = headings[number + 1].start() if number + 1 < len(headings) else len(changes)
            return set(CODE.findall(changes[heading.end():end]))
    return set()


def outer_paths(path):
    """A path and those of the types that enclose it."""
    while path:
        yield path
        # The dots of an operator or of a label's default are none between types.
        path = path.split("(")[0].rpartition(".")[0]


def untold(recorded, present, names):
    """One sentence for each declaration that is gone or changed and not told of."""
    for module, lines in sorted(recorded.items()):
        now = Counter(present.get(module, []))
        paths = {line.split("\t")[0] for line in now}
        for line in sorted((Counter(lines) - now).elements()):
            path, declaration = line.split("\t")
            # A type that is gone takes its members with it, and a module its types.
            owner = path.split(": ")[0]
            covering = {outer for outer in outer_paths(owner) if outer not in paths}
            covering |= {path} if paths else {path, module}
            covering |= {f"{module}.{outer}" for outer in covering}
            if not covering & names:
                state = "changed" if path in paths else "gone"
                yield f"{module}: `{path}` is {state}; it was: {declaration}"


def main(graphs, lists, changes, record):
    present = present_lists(graphs)
    if not present:
        sys.exit(f"{graphs} has no symbol graphs")
    if record:
        lists.mkdir(exist_ok=True)
        for file in lists.glob("*.txt"):
            file.unlink()
        for module, lines in present.items():
            if lines:
                (lists / f"{module}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"recorded {sum(map(len, present.values()))} lines of {len(present)} modules")
        return
    recorded = recorded_lists(lists)
    if not recorded:
        sys.exit(f"{lists} has no lists; record them")
    wrong = list(untold(recorded, present, told(changes.read_text(encoding="utf-8"))))
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    if wrong:
        sys.exit(f"error: {len(wrong)} public declarations are gone or changed; {changes} must name"
                 " each in backticks, under the version that is not released yet.")
    new = sum((Counter(present[module]) - Counter(recorded.get(module, []))).total()
              for module in present)
    print(f"{sum(map(len, recorded.values()))} recorded lines of {len(recorded)} modules,"
          f" {new} new ones; what is gone or changed is told of")


def self_test():
    """Makes up modules and demands that the check fails where it must, and only there."""
    def symbol(path, declaration):
        return {
            "identifier": {"precise": path}, "pathComponents": path.split("."),
            "declarationFragments": [{"spelling": declaration}]}

    def module(folder, *symbols, conforms=()):
        folder.mkdir(parents=True)
        relations = [
            {"kind": "conformsTo", "source": source, "target": "s:x", "targetFallback": protocol}
            for source, protocol in conforms]
        (folder / "Made.symbols.json").write_text(
            json.dumps({"symbols": list(symbols), "relationships": relations}))

    kept = symbol("Relay", "struct Relay")
    count = symbol("Relay.count", "var count: Int { get }")
    chain = symbol("Chain", "struct Chain")
    length = symbol("Chain.length", "let length: Int")
    wider = symbol("Relay.count", "var count: Int64 { get }")
    hashable = [("Relay", "Swift.Hashable")]
    all_symbols = [kept, count, chain, length]
    heading = "## 0.2.0 (unreleased)\n"
    # What is there now, what the page says, and how many sentences are expected.
    cases = {
        "nothing changed": (all_symbols, hashable, heading, 0),
        "something new": (all_symbols + [symbol("New", "struct New")], hashable, heading, 0),
        "gone": ([kept, chain, length], hashable, heading, 1),
        "gone and told of": ([kept, chain, length], hashable, heading + "- `Relay.count` went", 0),
        "told of by its module too": (
            [kept, chain, length], hashable, heading + "- `Made.Relay.count` went", 0),
        "a type that stays does not cover its members": (
            [kept, chain, length], hashable, heading + "- `Relay` changed", 1),
        "told of without backticks": (
            [kept, chain, length], hashable, heading + "- Relay.count went", 1),
        "told of under an older version": (
            [kept, chain, length], hashable, heading + "## 0.1.0\n- `Relay.count` went", 1),
        "told of under no version": ([kept, chain, length], hashable, "- `Relay.count` went", 1),
        "changed": ([kept, wider, chain, length], hashable, heading, 1),
        "changed and told of": (
            [kept, wider, chain, length], hashable, heading + "- `Relay.count` is wider", 0),
        "a type with its members": ([kept, count], hashable, heading, 2),
        "a type with its members, told of": ([kept, count], hashable, heading + "- `Chain`", 0),
        "a conformance": (all_symbols, [], heading, 1),
        "a conformance, told of": (all_symbols, [], heading + "- `Relay: Hashable`", 0),
        "the whole module": ([], [], heading, 5),
        "the whole module, told of": ([], [], heading + "- `Made` is no longer", 0),
    }
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        module(scratch / "before", *all_symbols, conforms=hashable)
        recorded = present_lists(scratch / "before")
        for number, (name, (symbols, conforms, page, expected)) in enumerate(cases.items()):
            folder = scratch / str(number)
            module(folder, *symbols, conforms=conforms)
            found = list(untold(recorded, present_lists(folder), told(page)))
            if len(found) != expected:
                sys.exit(f"the check of the interface is broken: {name}: "
                         f"{expected} sentences were expected, not {found}")
    print(f"the check finds what it should in {len(cases)} made-up interfaces")


if sys.argv[1:] == ["--self-test"]:
    self_test()
else:
    record = "--record" in sys.argv
    names = [argument for argument in sys.argv[1:] if argument != "--record"]
    if len(names) != 3:
        sys.exit(__doc__)
    main(*map(Path, names), record)
