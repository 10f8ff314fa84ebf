"""Does a deed that dies anywhere leave what it promised?

A *deed* is a program that works in a folder and prints a line for everything it acknowledges.
It is disturbed at every call that changes a file, in four ways:

- ``kill``: SIGKILL just before the call;
- ``err``: the call fails, once, and from there on for good;
- ``torn``: half of a write arrives, then SIGKILL;
- ``power``: the power fails after the call, and what was not brought to the disk may be lost.

Afterwards the folder must hold the state that was acknowledged last, or a later one.  ``kill``
alone says nothing about power cuts: what the system has in its memory outlives the program.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.calls import Call, calls, environment, traced
from tests.torture.power import Disk

MODES = ("kill", "err", "torn", "power")
ERRORS = ("EIO", "ENOSPC", "EROFS", "EDQUOT")
SAMPLES = 6


@dataclass(frozen=True)
class Deed:
    """A program under test.

    Parameters
    ----------
    command : sequence of str
        Runs in a copy of ``template``; prints a line for each thing it acknowledges, and ends
        with 0, or with 1 and one line that says what went wrong.
    template : Path
        The folder before.
    state : callable
        How many of the things are in a folder; raises for a folder that is broken.
    steps : int
        How many things an undisturbed run acknowledges.
    repeatable : bool
        Doing it once more in what a crash has left must work, and end in the same state.
    """

    command: Sequence[str]
    template: Path
    state: Callable[[Path], int]
    steps: int = 1
    repeatable: bool = False


@dataclass
class Outcome:
    """What came of the trials: counts by mode, and the trials that broke the promise."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    bad: list[str] = field(default_factory=list)

    @property
    def trials(self) -> int:
        """Number of all trials."""
        return sum(counter["trials"] for counter in self.counts.values())

    def table(self) -> str:
        """The counts, a line for each mode."""
        return "\n".join(f"{mode:6}{dict(count)}" for mode, count in self.counts.items())


class Harness:
    """Disturbs one deed.

    Parameters
    ----------
    deed : Deed
    scratch : Path
        An empty folder to work in.
    every : int
        Take every so manieth point only.
    """

    def __init__(self, deed: Deed, scratch: Path, *, every: int = 1) -> None:
        self._deed, self._every = deed, every
        self._folder, self._log = scratch / "folder", scratch / "log"
        self._library = scratch / "torn.so"
        self.outcome = Outcome()

    def run(self, *modes: str) -> Outcome:
        """Disturb the deed in ``modes``, after a run without trouble."""
        assert self._state() == 0, "the template is not the state before"
        with self._fresh():
            done = traced(self._deed.command, self._folder, self._log)
            assert done.returncode == 0, done.stderr
            points = list(calls(self._log, self._folder))
            assert points, "nothing was changed"
            assert _acknowledged(done.stdout) == self._deed.steps
            assert self._deed.state(self._folder) == self._deed.steps
        for mode in modes:
            getattr(self, f"_{mode}")(points[:: self._every])
        return self.outcome

    def _state(self) -> int:
        with self._fresh():
            return self._deed.state(self._folder)

    @contextmanager
    def _fresh(self) -> Iterator[None]:
        shutil.rmtree(self._folder, ignore_errors=True)
        shutil.copytree(self._deed.template, self._folder, symlinks=True)
        yield

    def _judge(self, mode: str, where: str, acknowledged: int, *, told: bool = False) -> None:
        """Look at the folder after a trial.

        ``told`` says that the deed ended with a message: the last thing was not acknowledged.
        """
        count = self.outcome.counts.setdefault(mode, Counter())
        count["trials"] += 1
        try:
            state = self._deed.state(self._folder)
        except Exception as error:  # noqa: BLE001 - whatever it is, the folder is broken
            count["broken"] += 1
            self.outcome.bad.append(f"{mode}, {where}: {type(error).__name__} {error}")
            return
        count["old" if state == 0 else "new" if state == self._deed.steps else "between"] += 1
        if state < acknowledged:
            count["lost"] += 1
            self.outcome.bad.append(f"{mode}, {where}: {acknowledged} acknowledged, {state} there")
        if told and state > acknowledged:
            count["told, yet there"] += 1

    def _kill(self, points: Sequence[Call]) -> None:
        for call in points:
            self._inject("kill", call, "signal=KILL", "")
            if self._deed.repeatable:
                self._repeat(call)

    def _repeat(self, call: Call) -> None:
        """Do it again in the folder that a crash has left."""
        done = subprocess.run(
            self._deed.command,
            cwd=self._folder,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        self._judge("again", f"after a kill at {call.name} {call.number}", self._deed.steps)
        if done.returncode:
            self.outcome.bad.append(f"again: {done.returncode} {done.stderr[-300:]}")

    def _err(self, points: Sequence[Call]) -> None:
        for number, call in enumerate(points):
            if call.name == "close":  # it is closed all the same
                continue
            for error in ERRORS if self._every == 1 else (ERRORS[number % len(ERRORS)],):
                for lasting in ("", "+"):
                    self._inject("err", call, f"error={error}", lasting)

    def _inject(self, mode: str, call: Call, what: str, lasting: str) -> None:
        with self._fresh():
            option = f"inject={call.name}:{what}:when={call.number}{lasting}"
            done = traced(self._deed.command, self._folder, self._log, "-e", option)
            where = f"{option} {[Path(path).name for path in call.paths]}"
            self._judge(mode, where, _acknowledged(done.stdout), told=done.returncode == 1)
            if mode == "err" and not _ended_well(done):
                self.outcome.bad.append(f"{where}: {done.returncode} {done.stderr[-300:]}")

    def _torn(self, _points: Sequence[Call]) -> None:
        source = Path(__file__).with_name("torn.c")
        compiler = ["cc", "-shared", "-fPIC", "-o", str(self._library), str(source), "-ldl"]
        subprocess.run(compiler, check=True, timeout=120)
        number = 1
        while self._tear(number):
            number += self._every

    def _tear(self, number: int) -> bool:
        """Tear one write; says whether there was such a one."""
        with self._fresh():
            more = {"LD_PRELOAD": str(self._library), "CRASH_DIR": str(self._folder)}
            done = subprocess.run(
                self._deed.command,
                cwd=self._folder,
                env=environment(CRASH_AT=str(number), **more),
                capture_output=True,
                text=True,
                timeout=300,
                check=False,
            )
            if done.returncode == 0:
                return False
            self._judge("torn", f"write {number}", _acknowledged(done.stdout))
            return True

    def _power(self, _points: Sequence[Call]) -> None:
        with self._fresh():
            disk = Disk(self._folder)
            options = ("-xx", "-s", "99999999")
            done = traced(self._deed.command, self._folder, self._log, *options)
            assert done.returncode == 0, done.stderr
            disk.record(list(calls(self._log, self._folder)))
        dice = random.Random(1)
        last = len(disk.operations)
        for count in range(last + 1):
            if count % self._every and count < last:
                continue
            for kept in disk.states(count, SAMPLES, dice):
                shutil.rmtree(self._folder)
                self._folder.mkdir()
                disk.put(kept, self._folder)
                # In between it is not known what was printed: the end decides.
                acknowledged = self._deed.steps if count == last else 0
                before = disk.operations[count - 1].kind if count else "nothing"
                self._judge("power", f"after {count} of {last}, {before}", acknowledged)


def _acknowledged(printed: str) -> int:
    return len(printed.splitlines())


def _ended_well(done: subprocess.CompletedProcess[str]) -> bool:
    """Whether a deed with a failing disk did its work, or said in one line what went wrong."""
    if done.returncode == 0:
        return True
    lines = done.stderr.strip().splitlines()
    return done.returncode == 1 and len(lines) == 1 and "Traceback" not in lines[0]


def missing() -> str:
    """What the harness needs and this machine has not, or empty."""
    if os.name != "posix":
        return "another system than Linux"
    for tool in ("strace", "cc"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    probe = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return "" if probe.returncode == 0 else "strace may not trace here"
