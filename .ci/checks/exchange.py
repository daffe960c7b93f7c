"""Checks that networkx and igraph read the networks that relay-network writes, and find in them what the study
holds: nodes, edges, and attributes with the right types and values.

usage: exchange.py STUDY FOLDER [--no-ids]

STUDY is a study as one document; FOLDER holds what relay-network --output wrote of it, with a smallest group of 1.
What is expected is worked out from the study, without the library. Prints what is wrong and ends with 1, or says what
was looked at.
"""

import collections
import csv
import json
import sys
from pathlib import Path

import igraph
import networkx

COUNTS = ["asked", "received", "answered"]


def instant(text):
    """A time as the files have it: in Greenwich time, without needless digits."""
    from datetime import datetime, timezone
    moment = datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.microsecond == 0 else text


def expected(relay, by_group):
    """The nodes by label, each with its attributes, and the edges with theirs, as the study tells them."""
    groups = {
        group["id"]: {"name": group.get("name") or group["id"], "external": group.get("external", False)}
        for group in relay.get("groups", [])}
    group_of = {person["id"]: person.get("group") for person in relay["participants"]}
    records = {record["id"]: record for record in relay["contributions"]}
    people = list(group_of)
    place = {}
    for person in people:
        group = group_of[person]
        place[person] = groups[group]["name"] if by_group and group else None if by_group else person
    nodes = {}
    for person in people:
        if place[person] is None:
            continue
        node = nodes.setdefault(place[person], dict.fromkeys(COUNTS, 0))
        if by_group:
            node["people"] = node.get("people", 0) + 1
            node["external"] = groups[group_of[person]]["external"]
            node["withheld"] = False
        elif group_of[person]:
            node["group"] = groups[group_of[person]]["name"]
    edges = collections.defaultdict(list)
    known = set()
    for record in relay["contributions"]:
        kind, asked = record["kind"], records.get(record.get("reply_to"))
        writer, reader = record.get("author"), record.get("recipient")
        if kind == "answer":
            writer = writer or asked.get("recipient")
            reader = reader or asked.get("author")
            known |= {"answered"} if writer else set()
        elif kind == "question":
            known |= ({"asked"} if writer else set()) | ({"received"} if reader else set())
        else:
            continue
        source, target = place.get(writer), place.get(reader)
        if source:
            nodes[source]["asked" if kind == "question" else "answered"] += 1
        if target and kind == "question":
            nodes[target]["received"] += 1
        if source and target:
            edges[source, target, kind].append(record.get("at"))
    for node in nodes.values():
        for name in set(COUNTS) - known:
            del node[name]
    return nodes, {
        edge: {"weight": len(times), "first": instant(min(times)) if all(times) else None}
        for edge, times in edges.items()}


def with_networkx(network):
    """Nodes and edges as networkx has read them."""
    assert network.is_directed(), "the graph is not directed"
    labels = {node: data["label"] for node, data in network.nodes(data=True)}
    nodes = {
        data["label"]: {name: value for name, value in data.items() if name != "label"}
        for _, data in network.nodes(data=True)}
    edges = {
        (labels[source], labels[target], data["kind"]):
            {"weight": data["weight"], "first": data.get("first")}
        for source, target, data in network.edges(data=True)}
    assert len(edges) == network.number_of_edges(), "two edges are alike"
    return nodes, edges


def with_igraph(path):
    """Nodes and edges as igraph has read them, which has a number that is none where there is no value."""
    graph = igraph.Graph.Read_GraphML(str(path))
    assert graph.is_directed(), "the graph is not directed"
    nodes = {}
    for vertex in graph.vs:
        data = {name: value for name, value in vertex.attributes().items() if name not in ("id", "label")}
        nodes[vertex["label"]] = {
            name: value for name, value in data.items() if value != "" and value == value}
    edges = {
        (graph.vs[edge.source]["label"], graph.vs[edge.target]["label"], edge["kind"]):
            {"weight": edge["weight"], "first": edge["first"] or None}
        for edge in graph.es}
    assert len(edges) == graph.ecount(), "two edges are alike"
    return nodes, edges


def with_tables(base):
    """Nodes and edges as the two tables have them."""
    def rows(name):
        with open(f"{base}-{name}.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def value(name, cell):
        if name in ("external", "withheld"):
            return {"true": True, "false": False}[cell]
        return int(cell) if name in COUNTS + ["people"] else cell

    nodes = {
        row["label"]: {
            name: value(name, cell) for name, cell in row.items()
            if cell and name not in ("id", "label")}
        for row in rows("nodes")}
    labels = {row["id"]: row["label"] for row in rows("nodes")}
    return nodes, {
        (labels[row["source"]], labels[row["target"]], row["kind"]):
            {"weight": int(row["weight"]), "first": row["first"] or None}
        for row in rows("edges")}


def compare(what, found, wanted, typed=True):
    """Demands the same nodes and edges; of typed readers also the same types."""
    for name, (here, there) in {"nodes": (found[0], wanted[0]), "edges": (found[1], wanted[1])}.items():
        assert here.keys() == there.keys(), f"{what}: other {name}: {set(here) ^ set(there)}"
        for key in there:
            assert here[key] == there[key], f"{what}: {key} is {here[key]} instead of {there[key]}"
            for attribute, value in there[key].items():
                if typed and value is not None:
                    kind = type(here[key][attribute])
                    assert kind is type(value), f"{what}: {attribute} of {key} is of the type {kind}"


def anonymous(network):
    """What is left when nobody is known: how often each node and each edge comes."""
    nodes, edges = network
    return (
        collections.Counter(str(sorted(node.items())) for node in nodes.values()),
        collections.Counter(
            (kind, data["weight"], str(data["first"]), source == target)
            for (source, target, kind), data in edges.items()))


def main(study, folder, *options):
    relays = [relay for relay in json.loads(Path(study).read_text("utf-8"))["relays"]
              if relay.get("kind", "relay") == "relay"]
    looked = 0
    for number, relay in enumerate(relays, start=1):
        for name in ("people", "groups"):
            base = Path(folder) / f"{name}-{number}"
            wanted = expected(relay, by_group=name == "groups")
            graphml = with_networkx(networkx.read_graphml(f"{base}.graphml"))
            # GEXF has a place for the weight, which networkx takes for a fraction.
            gexf = with_networkx(networkx.read_gexf(f"{base}.gexf"))
            other = with_igraph(f"{base}.graphml")
            tables = with_tables(base)
            if "--no-ids" in options and name == "people":
                assert not set(wanted[0]) & set(graphml[0]), "somebody is named"
                assert anonymous(graphml) == anonymous(wanted), "other people or other edges"
                wanted = graphml
            compare(f"{base}.graphml", graphml, wanted)
            for edge in gexf[1].values():
                edge["weight"] = int(edge["weight"])
            compare(f"{base}.gexf", gexf, wanted)
            # igraph knows numbers of one type only.
            compare(f"{base}.graphml in igraph", other, wanted, typed=False)
            compare(f"{base}-nodes.csv and -edges.csv", tables, wanted)
            looked += 1
    assert looked, "there is no network"
    print(f"networkx {networkx.__version__} and igraph {igraph.__version__} read {looked} networks of"
          f" {study} as they are")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except AssertionError as error:
        sys.exit(f"error: {error}")
