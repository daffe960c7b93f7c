"""Who asked whom. usage: network.py CORPUS networkx|igraph|scipy

Every contribution leads from its author to its addressee; those to their own author are left out. Prints people, pairs,
reciprocity, components, and the ten people who received and wrote most and have the highest PageRank, in the rows of
relay-network.
"""

import sys

import orjson


def pairs_of(corpus):
    """How many contributions lead from each person to each, and how many there are in all."""
    pairs, count, loops = {}, 0, 0
    with open(corpus, "rb") as file:
        for line in file:
            record = orjson.loads(line)
            count += 1
            pair = record["author"], record["recipient"]
            if pair[0] == pair[1]:
                loops += 1
            else:
                pairs[pair] = pairs.get(pair, 0) + 1
    return pairs, count, loops


def with_networkx(pairs):
    import networkx
    graph = networkx.DiGraph()
    graph.add_weighted_edges_from((*pair, weight) for pair, weight in pairs.items())
    return (
        graph.number_of_nodes(), graph.number_of_edges(), networkx.reciprocity(graph),
        [len(part) for part in networkx.weakly_connected_components(graph)],
        dict(graph.in_degree(weight="weight")), dict(graph.out_degree(weight="weight")),
        networkx.pagerank(graph, alpha=0.85, tol=1e-9))


def with_igraph(pairs):
    import igraph
    numbers = {}
    edges = [tuple(numbers.setdefault(person, len(numbers)) for person in pair) for pair in pairs]
    graph = igraph.Graph(n=len(numbers), edges=edges, directed=True)
    graph.es["weight"] = list(pairs.values())
    return (
        graph.vcount(), graph.ecount(), graph.reciprocity(ignore_loops=False),
        graph.connected_components(mode="weak").sizes(),
        dict(zip(numbers, graph.strength(mode="in", weights="weight"))),
        dict(zip(numbers, graph.strength(mode="out", weights="weight"))),
        dict(zip(numbers, graph.pagerank(damping=0.85, weights="weight"))))


def with_scipy(pairs):
    import numpy as np
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components
    numbers, count = {}, len(pairs)
    sources = np.fromiter(
        (numbers.setdefault(pair[0], len(numbers)) for pair in pairs), np.int32, count)
    targets = np.fromiter(
        (numbers.setdefault(pair[1], len(numbers)) for pair in pairs), np.int32, count)
    size = len(numbers)
    weights = csr_matrix(
        (np.fromiter(pairs.values(), float, count), (sources, targets)), shape=(size, size))
    received = np.asarray(weights.sum(axis=0)).ravel()
    sent = np.asarray(weights.sum(axis=1)).ravel()
    ones = weights.copy()
    ones.data[:] = 1
    reciprocity = ones.multiply(ones.T).sum() / ones.nnz
    parts = np.bincount(connected_components(weights, connection="weak")[1])
    parted = weights.data / np.repeat(sent, np.diff(weights.indptr))
    walk = csr_matrix((parted, weights.indices, weights.indptr), shape=(size, size)).T.tocsr()
    rank, silent = np.full(size, 1 / size), sent == 0
    for _ in range(200):
        before = rank
        rank = 0.85 * (walk @ before + before[silent].sum() / size) + 0.15 / size
        if np.abs(rank - before).sum() < size * 1e-9:
            break
    return (
        size, weights.nnz, reciprocity, parts.tolist(), dict(zip(numbers, received)),
        dict(zip(numbers, sent)), dict(zip(numbers, rank)))


def main(corpus, library):
    pairs, count, loops = pairs_of(corpus)
    people, distinct, reciprocity, parts, received, sent, ranks = {
        "networkx": with_networkx, "igraph": with_igraph, "scipy": with_scipy}[library](pairs)
    rows = [
        ("total", "contributions", count), ("total", "loops", loops), ("total", "people", people),
        ("total", "pairs", distinct), ("total", "reciprocity", f"{reciprocity:.6f}"),
        ("total", "components", len(parts))]
    rows += [("component", place, size) for place, size in
             enumerate(sorted(parts, reverse=True)[:10], start=1)]
    for section, values, digits in ("received", received, 0), ("sent", sent, 0), ("rank", ranks, 6):
        first = sorted(values, key=lambda person: (-values[person], person))[:10]
        rows += [(section, person, f"{values[person]:.{digits}f}") for person in first]
    for row in rows:
        print(*row, sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
