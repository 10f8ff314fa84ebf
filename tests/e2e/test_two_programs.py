"""Two real programs with one plan, in every order; and one that is killed."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from raciplanner.storage.planfile import open_plan, save_plan
from tests.builders import PMBOK, plan_from

ROOT = Path(__file__).parents[2]


class Program:
    """One running program."""

    def __init__(self, home: Path, name: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.program", str(home), name],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )

    def __call__(self, *words: str) -> Any:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def end(self, *, kill: bool = False) -> None:
        if kill:
            self.process.kill()
        self.process.communicate()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[str], Program]]:
    running: list[Program] = []

    def begin(name: str) -> Program:
        running.append(Program(tmp_path, name))
        return running[-1]

    yield begin
    for program in running:
        program.end(kill=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    found = folder / "plan.raciplan"
    save_plan(plan_from(PMBOK, title="Q3"), found)
    return found


def description(path: Path) -> str:
    return open_plan(path).plan.rows[0].description


def beside(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir())


def test_the_second_is_told_and_looks_or_copies(start, path):
    anna, boris = start("Anna"), start("Boris")
    assert anna("open", str(path)) == []
    (question,) = boris("open", str(path), "cancel")
    assert "“plan.raciplan” is already open." in question
    assert f"By Anna on {socket.gethostname()}, since " in question
    assert boris("state")["path"] == ""
    boris("open", str(path), "read_only")
    assert boris("state")["read_only"]
    assert boris("describe", "no") is False
    anna("describe", "by Anna")
    assert anna("save") == []
    assert description(path) == "by Anna"
    boris("open", str(path), "copy")
    assert boris("describe", "by Boris")
    boris("save", str(path.with_name("copy.raciplan")))
    assert (description(path), description(path.with_name("copy.raciplan"))) == (
        "by Anna",
        "by Boris",
    )
    assert anna("close") is boris("close") is True
    assert beside(path) == ["copy.raciplan", "plan.raciplan", "plan.raciplan.bak"]


def test_one_after_the_other_nobody_is_asked(start, path):
    anna, boris = start("Anna"), start("Boris")
    for program, text in ((anna, "one"), (boris, "two"), (anna, "three")):
        assert program("open", str(path)) == []
        program("describe", text)
        assert program("save") == []
        other = path.with_name(f"{text}.raciplan")
        save_plan(plan_from(PMBOK), other)
        program("open", str(other))  # leaves the plan, and its lock
    assert description(path) == "three"
    assert [entry.who for entry in open_plan(path).history] == ["Anna", "Boris", "Anna"]


@pytest.mark.parametrize("first", ["Anna", "Boris"])
def test_where_no_lock_could_be_seen_the_second_save_is_asked_about(start, path, first):
    programs = {name: start(name) for name in ("Anna", "Boris")}
    for name, program in programs.items():
        program("open", str(path))
        for lock in path.parent.glob(".~lock*"):
            lock.unlink()  # a synchronised folder that leaves such files out
        program("describe", f"by {name}")
    second = next(name for name in programs if name != first)
    assert programs[first]("save") == []
    (question,) = programs[second]("save", "cancel")
    assert "changed by somebody else" in question
    assert description(path) == f"by {first}"
    assert programs[second]("state")["modified"]
    programs[second]("save", "overwrite")
    assert description(path) == f"by {second}"
    assert description(path.with_name(path.name + ".bak")) == f"by {first}"
    for program in programs.values():
        program("close")
    assert beside(path) == ["plan.raciplan", "plan.raciplan.bak"]


def test_what_a_killed_program_had_open_is_taken_over_at_once(start, path):
    anna = start("Anna")
    anna("open", str(path))
    anna("describe", "never saved")
    anna.end(kill=True)
    boris = start("Boris")
    assert boris("state")["offered"] == 1
    (question,) = boris("open", str(path), "recovered")
    assert "1 change that was not saved" in question
    state = boris("state")
    assert (state["text"], state["modified"]) == ("never saved", True)
    assert description(path) == ""
    assert boris("save") == []
    assert description(path) == "never saved"
    assert [entry.who for entry in open_plan(path).history] == ["Anna"]
    boris("close")
    assert beside(path) == ["plan.raciplan", "plan.raciplan.bak"]
