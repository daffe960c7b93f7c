"""What all contenders in Python do alike: which words count, and how rows are printed."""

import sys

# Letters and digits, two or more of them. Words are in lower case and no stop words.
WORD = r"[^\W_]{2,}"
ROWS = 50


def stop_words(path):
    """The words of a list, one on a line."""
    with open(path, encoding="utf-8") as file:
        return frozenset(file.read().split())


def print_rows(relays, stems, occurrences, contributions):
    """Prints the most frequent stems of both relays and those with the highest G2 of two cells.

    relays has the two names, in order; stems the stem of every row of the two arrays, which have a
    column for each relay.
    """
    import numpy as np
    occurrences = np.asarray(occurrences)
    out = []
    for side, relay in enumerate(relays):
        column = occurrences[:, side]
        for row in best(column, stems):
            out.append(f"frequency\t{relay}\t{stems[row]}\t{column[row]}"
                       f"\t{contributions[row, side]}")
    tokens = occurrences.sum(axis=0)
    both = occurrences.sum(axis=1)
    score = np.zeros(len(stems))
    for side in range(2):
        use = occurrences[:, side].astype(float)
        expected = both * (tokens[side] / tokens.sum())
        with np.errstate(divide="ignore", invalid="ignore"):
            score += np.where(use > 0, 2 * use * np.log(use / expected), 0)
    for row in best(score, stems):
        uses = occurrences[row]
        side = 0 if uses[0] * tokens[1] > uses[1] * tokens[0] else 1
        out.append(f"keyness\t{relays[side]}\t{stems[row]}\t{uses[side]}\t{uses[1 - side]}"
                   f"\t{score[row]:.3f}")
    sys.stdout.write("\n".join(out) + "\n")


def best(column, stems):
    """The rows with the highest values, equal ones by stem."""
    import numpy as np
    if len(column) > ROWS:
        least = np.partition(column, len(column) - ROWS)[len(column) - ROWS]
        rows = np.flatnonzero(column >= least)
    else:
        rows = np.arange(len(column))
    return [row for row in sorted(rows, key=lambda row: (-column[row], stems[row]))
            if column[row] > 0][:ROWS]
