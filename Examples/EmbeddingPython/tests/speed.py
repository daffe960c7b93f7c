"""Compares the CPU that `python -m stafet report` takes with that of relay-report, taking turns.

python speed.py RELAY_REPORT FILE
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile


def used(command: list[str]) -> float:
    """The seconds of CPU that a command takes, as the system tells them."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    if status != 0:
        raise SystemExit(f"{' '.join(command)} ended with status {status}")
    return usage.ru_utime + usage.ru_stime


def main(program: str, path: str, rounds: int = 15) -> int:
    """Measures and tells; the status is 1 where Python takes more than twice as much."""
    with tempfile.TemporaryDirectory() as folder:
        theirs = [program, path, "--output", os.path.join(folder, "swift")]
        ours = [sys.executable, "-m", "stafet", "report", path, "--output", os.path.join(folder, "python")]
        first = [
            sys.executable,
            "-c",
            f"import stafet; print(stafet.read({path!r}, warn_of=False).analyse().relays)",
        ]
        times: dict[str, list[float]] = {"relay-report": [], "stafet report": [], "first result": []}
        for number in range(rounds + 2):
            for name, command in zip(times, (theirs, ours, first)):
                seconds = used(command)
                if number > 1:
                    times[name].append(seconds)
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, seconds in medians.items():
        ratio = seconds / medians["relay-report"]
        print(f"{name}: {seconds * 1000:.0f} ms of CPU, {ratio:.2f} times that of relay-report")
    return int(max(medians.values()) > 2 * medians["relay-report"])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
