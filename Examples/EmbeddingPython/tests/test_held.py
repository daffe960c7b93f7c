"""What lives in the library's memory: closing, copies, threads and processes."""

from __future__ import annotations

import copy
import gc
import multiprocessing
import os
import pickle
import random
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import CSV
from generate import contributions

import stafet
from stafet import _library


def test_what_was_closed_says_so(small: stafet.Study) -> None:
    analysis = small.analyse()
    with small as entered:
        assert entered is small
    assert small.is_closed
    small.close()
    with pytest.raises(stafet.ClosedError, match="The study has been closed"):
        small.analyse()
    assert repr(small) == "<stafet.Study, closed>"
    # An analysis holds what it needs.
    assert analysis.cake().sorted == 2
    analysis.close()
    with pytest.raises(stafet.ClosedError):
        analysis.report()
    with pytest.raises(stafet.ClosedError):
        with stafet.WordCounter() as counter:
            pass
        counter.feed(b"")


def test_what_nobody_uses_is_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    freed: list[int] = []
    close = _library.Handle.close

    def noting(handle: _library.Handle) -> None:
        if not handle.is_closed:
            freed.append(handle.number)
        close(handle)

    monkeypatch.setattr(_library.Handle, "close", noting)
    study = stafet.read(CSV.encode(), warn_of=False)
    number = study._number
    del study
    gc.collect()
    assert number in freed
    assert _library._functions["free"](number) == _library.BAD_HANDLE


def test_copies_are_the_same_and_pickles_are_refused(small: stafet.Study) -> None:
    assert copy.copy(small) is copy.deepcopy(small) is small
    with pytest.raises(TypeError, match=r"study\.to_json\(\)"):
        pickle.dumps(small)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(small.analyse())
    counter = stafet.WordCounter()
    for refused in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match=r"to_bytes\(\)"):
            refused(counter)


def test_many_threads_use_one_study(study: stafet.Study, analysis: stafet.Analysis) -> None:
    expected = analysis.report(language="en").files

    def work(_: int) -> bool:
        return study.analyse().report(language="en").files == expected

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(24)))


def test_freed_while_others_work() -> None:
    table = contributions(400)
    outcomes: list[object] = []

    def work(study: stafet.Study) -> None:
        try:
            while True:
                outcomes.append(study.analyse().cake("Topledere").sorted)
        except stafet.ClosedError as error:
            outcomes.append(error)

    for seed in range(6):
        study = stafet.read(table, warn_of=False)
        threads = [threading.Thread(target=work, args=(study,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(random.Random(seed).random() / 20)
        study.close()
        for thread in threads:
            thread.join()
    figures = {outcome for outcome in outcomes if isinstance(outcome, int)}
    assert len(figures) <= 1
    assert sum(isinstance(outcome, stafet.ClosedError) for outcome in outcomes) == 24


def test_the_interpreter_goes_on_during_a_call() -> None:
    study = stafet.read(contributions(3000), warn_of=False)
    started = threading.Event()
    done = threading.Event()

    def work() -> None:
        started.set()
        study.analyse()
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    started.wait()
    steps = 0
    while not done.is_set():
        time.sleep(0.001)
        steps += 1
    thread.join()
    # Were the lock held, the first sleep would have lasted until the end.
    assert steps > 5


def _in_a_process(document: bytes) -> int:
    return stafet.read(document, warn_of=False).analyse().cake().sorted


def test_studies_go_to_processes_as_bytes(small: stafet.Study) -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(_in_a_process, [small.to_json()]) == [2]


def test_a_fork_has_studies_of_its_own(small: stafet.Study) -> None:
    child = os.fork()
    if child == 0:
        good = small.analyse().cake().sorted == 2
        small.close()
        os._exit(0 if good else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert small.analyse().cake().sorted == 2


def test_the_end_of_a_process_is_quiet() -> None:
    program = f"import stafet; study = stafet.read({CSV.encode()!r}, warn_of=False); kept = [study, study.analyse()]"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_library_that_is_not_there_is_named(tmp_path: object) -> None:
    environment = {**os.environ, "STAFET_LIBRARY": f"{tmp_path}/nowhere.so"}
    done = subprocess.run(
        [sys.executable, "-c", "import stafet"], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 1
    assert "nowhere.so" in done.stderr
    assert "STAFET_LIBRARY" in done.stderr


def test_what_an_import_brings() -> None:
    program = "import sys, stafet; print([name for name in %r if name in sys.modules])"
    heavy = [
        "dataclasses",
        "importlib.resources",
        "inspect",
        "json",
        "pandas",
        "pathlib",
        "typing",
        "argparse",
    ]
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path = {sys.path!r}\n" + program % heavy],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "[]\n"
