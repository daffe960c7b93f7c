"""How far questions are from the middle of their clusters, in the table that clusters.py makes.

usage: squared_distances.py CORPUS STOP_WORDS CLUSTERS

CLUSTERS is what theme-suggestions printed. Prints the sum that k-means makes small.
"""

import csv
import sys

import numpy as np

from clusters import table_of

identifiers, table = table_of(sys.argv[1], sys.argv[2])[:2]
place = {identifier: row for row, identifier in enumerate(identifiers)}
clusters = {}
with open(sys.argv[3], encoding="utf-8", newline="") as file:
    for record in csv.DictReader(file, delimiter="\t"):
        if record["cluster"]:
            clusters.setdefault(record["cluster"], []).append(place[record["id"]])

distances, placed = 0.0, 0
for rows in clusters.values():
    part = table[rows]
    total = np.asarray(part.sum(axis=0)).ravel()
    distances += part.multiply(part).sum() - total @ total / len(rows)
    placed += len(rows)
print(f"{placed} questions in {len(clusters)} clusters, squared distances {distances:.1f}")
