"""Stops programs while they write, and looks at what they show on a terminal.

usage: python3 .ci/checks/stopping.py BIN FOLDER

BIN holds the examples, FOLDER is for what is written. Prints a line for what is wrong, and exits 1 then.
"""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

PROBLEMS = []


def demand(truth, sentence):
    if not truth:
        PROBLEMS.append(sentence)


def files(folder):
    """The files in a folder and below it, with what they hold."""
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def contributions(count):
    """A table whose report takes a while."""
    words = "hvem hvad tid penge budget skole elev trivsel ledelse borger sektor opgave".split()
    lines = ["id,relay,kind,reply_to,text"]
    for number in range(count):
        text = " ".join(words[(number * 7 + place * (1 + number % 5)) % 12] for place in range(12))
        lines.append(f"q{number},{'ab'[number % 2]},question,,{text} {number}?")
    return "\n".join(lines) + "\n"


def started(command):
    """Starts a program whose signals are those that a terminal would give it."""
    def restore():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=restore)


def stop(bin_folder, folder):
    """Stops a program at many moments; its files are those of before or those of after."""
    table = folder / "many.csv"
    table.write_text(contributions(3000))
    output = folder / "out"
    command = [f"{bin_folder}/relay-report", str(table), "--output", str(output)]
    begun = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    whole = time.monotonic() - begun
    before = files(output)
    caught = 0
    for turn in range(24):
        number = (signal.SIGINT, signal.SIGTERM)[turn % 2]
        # Another title on every page, so that each of the files changes.
        table.write_text(contributions(3000 + turn % 3))
        program = started(command)
        end = time.monotonic() + 3 * whole
        # Half of the turns wait for a draft, the others for a moment.
        delay = whole * (turn + 1) / 25
        while time.monotonic() < end and program.poll() is None:
            if turn % 4 < 2 and any(output.rglob(".draft-*")):
                break
            if turn % 4 >= 2 and time.monotonic() > end - 3 * whole + delay:
                break
            time.sleep(0.0005)
        program.send_signal(number)
        status = program.wait(timeout=60)
        after = files(output)
        drafts = [name for name in after if ".draft-" in name]
        demand(not drafts, f"left after a signal: {drafts}")
        demand(status in (-number, 0), f"status {status} after signal {number}")
        if status == -number:
            caught += 1
            changed = {name for name in after if after[name] != before.get(name)}
            pages = {name for name in changed if not name.endswith(".stafet-files")}
            demand(not pages or {"report.html", "report.md", "analysis.json"} <= pages,
                   f"half a report: only {sorted(pages)} changed")
        before = after
        done = subprocess.run(command, capture_output=True, text=True)
        demand(done.returncode == 0, f"cannot be written again: {done.stderr}")
        before = files(output)
    demand(caught > 0, "no program was stopped while it worked")
    # A shell sees the usual number.
    shell = f"\"$@\" >/dev/null 2>&1 & p=$!; sleep 0.05; kill -TERM $p; wait $p; echo $?"
    status = subprocess.run(
        ["bash", "-c", shell, "bash"] + command, capture_output=True, text=True).stdout.strip()
    demand(status in ("143", "0"), f"a shell sees {status} after kill")


def on_terminal(command):
    """What a program writes to a terminal that is its standard error."""
    ours, theirs = pty.openpty()
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    shown = b""
    while True:
        ready, _, _ = select.select([ours], [], [], 60)
        try:
            piece = os.read(ours, 4096) if ready else b""
        except OSError:
            piece = b""
        if not piece:
            break
        shown += piece
    os.close(ours)
    program.wait()
    return shown.decode()


def long_command(bin_folder, table):
    """Work of three seconds or more, on however fast a machine."""
    rounds = 40
    while True:
        command = [f"{bin_folder}/theme-suggestions", "discover", str(table), "--rounds", str(rounds)]
        begun = time.monotonic()
        subprocess.run(command + ["--quiet"], check=True, capture_output=True)
        if time.monotonic() - begun >= 3:
            return command
        rounds *= 2


def progress(bin_folder, folder):
    """A line comes after a second, and is gone when the work is done."""
    table = folder / "many.csv"
    table.write_text(contributions(1000))
    command = long_command(bin_folder, table)
    begun = time.monotonic()
    shown = on_terminal(command)
    seconds = time.monotonic() - begun
    drawn = shown.count("\rFinding clusters")
    demand(drawn > 0, f"no progress in {seconds:.1f} s: {shown[-300:]!r}")
    demand(drawn <= 10 * seconds, f"drawn {drawn} times in {seconds:.1f} s")
    demand(" %, about " in shown, f"no time is told: {shown[-300:]!r}")
    last = shown.rfind("\rFinding clusters")
    demand(shown[last:].split("\x1b[K", 1)[-1].startswith("\r\x1b[K"), "the line stays")
    danish = on_terminal(command + ["--language", "da"])
    demand("\rFinder klynger … " in danish, "the line is not Danish")
    demand("\r" not in on_terminal(command + ["--quiet"]).replace("\r\n", ""), "--quiet shows a line")
    piped = subprocess.run(command, capture_output=True, text=True).stderr
    demand("\r" not in piped and "Finding" not in piped, "a line is drawn where no terminal is")


def main():
    bin_folder, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    stop(bin_folder, folder)
    progress(bin_folder, folder)
    for problem in PROBLEMS:
        print(f"error: {problem}", file=sys.stderr)
    sys.exit(1 if PROBLEMS else 0)


main()
