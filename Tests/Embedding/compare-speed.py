#!/usr/bin/env python3
"""Compares the processor time of two builds of libstafet.so at a whole report, in turn.

usage: compare-speed.py PAIRS STUDY LIBRARY OTHER_LIBRARY

Each library lies in a folder of its own as libstafet.so, and the program `cake` of Examples/EmbeddingC is run with
the one and the other, each pair beginning with another one. Prints the medians and the median of the pairs' ratios.
"""

import os
import statistics
import subprocess
import sys
import tempfile

pairs, study, *folders = sys.argv[1:]
program = os.path.join(os.path.dirname(__file__), "../../Examples/EmbeddingC/build/cake")


def seconds(folder):
    """The processor time of one report, as the system counts it."""
    with tempfile.TemporaryDirectory() as output:
        # The folder comes before the one that the program names.
        environment = dict(os.environ, LD_PRELOAD=os.path.abspath(os.path.join(folder, "libstafet.so")))
        process = subprocess.Popen(
            [program, study, output], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        if status != 0:
            sys.exit(f"the program fails with {folder}")
        return usage.ru_utime + usage.ru_stime


times = {folder: [] for folder in folders}
for number in range(int(pairs)):
    for folder in folders if number % 2 == 0 else reversed(folders):
        times[folder].append(seconds(folder))
for folder in folders:
    print(f"{folder}: {statistics.median(times[folder]):.3f} s")
ratios = [one / other for one, other in zip(*times.values())]
print(f"ratio: {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")
