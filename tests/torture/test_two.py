"""Two programs with the same plan: nobody loses work without being told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import combinations
from pathlib import Path

import pytest

from raciplanner.storage.planfile import open_plan, save_plan
from tests.builders import PMBOK, plan_from
from tests.torture import desk
from tests.torture.calls import environment

Orders = list[tuple[str, ...]]
FEW = 7


def orders(*steps: str) -> Orders:
    """Every order of the steps of Ann and Bob in which each keeps her or his own order."""
    found = []
    for places in combinations(range(2 * len(steps)), len(steps)):
        ann, bob = iter(steps), iter(steps)
        found.append(
            tuple(
                f"Ann {next(ann)}" if place in places else f"Bob {next(bob)}"
                for place in range(2 * len(steps))
            )
        )
    return found


class Other:
    """A program at another desk."""

    def __init__(self, plan: Path, name: str) -> None:
        self.program = subprocess.Popen(
            [sys.executable, str(Path(desk.__file__)), str(plan), name],
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def send(self, line: str) -> None:
        assert self.program.stdin
        self.program.stdin.write(f"{line}\n")
        self.program.stdin.flush()

    def answer(self) -> str:
        assert self.program.stdout
        return self.program.stdout.readline().strip()

    def __call__(self, line: str) -> str:
        self.send(line)
        return self.answer()


@contextmanager
def two(plan: Path) -> Iterator[dict[str, Other]]:
    """Ann and Bob at their desks."""
    with ExitStack() as stack:
        people = {name: Other(plan, name) for name in ("Ann", "Bob")}
        for one in people.values():
            stack.enter_context(one.program)
        yield people
        for one in people.values():
            one.program.kill()


def rows(plan: Path) -> list[str]:
    return [row.name for row in open_plan(plan).plan.rows][4:]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.raciplan"
    save_plan(plan_from(PMBOK), path)
    return path


def test_the_second_one_is_told_who_has_it_in_every_order(plan: Path, whole: bool) -> None:
    with two(plan) as people:
        for order in orders("open", "edit", "save", "close")[:: 1 if whole else FEW]:
            save_plan(plan_from(PMBOK), plan)
            holder, saved = "", []
            for step in order:
                name, word = step.split()
                told = people[name](word)
                if word == "open":
                    assert told == (f"locked {holder}" if holder else "opened"), order
                    holder = holder or name
                elif holder != name:
                    continue  # works on a copy, or not at all
                elif word == "edit":
                    saved.append(told)
                elif word == "save":
                    assert told == "saved", order
                    assert set(saved) <= set(rows(plan)), order
                elif word == "close":
                    holder = ""
            assert sorted(one.name for one in plan.parent.iterdir()) == [
                "plan.raciplan",
                "plan.raciplan.bak",
            ]


def test_without_a_lock_nothing_is_overwritten_in_any_order(plan: Path, whole: bool) -> None:
    """Over a synchronised folder the lock may come too late: the file itself decides."""
    with two(plan) as people:
        for order in orders("peek", "edit", "save", "edit", "save")[:: 1 if whole else FEW]:
            save_plan(plan_from(PMBOK), plan)
            seen: dict[str, int] = {}
            state = 0
            unsaved: dict[str, list[str]] = {"Ann": [], "Bob": []}
            there: list[str] = []
            for step in order:
                name, word = step.split()
                told = people[name](word)
                if word == "peek":
                    seen[name], unsaved[name] = state, []
                elif word == "edit":
                    unsaved[name].append(told)
                elif seen[name] == state:
                    assert told == "saved", order
                    there += unsaved[name]
                    state += 1
                    seen[name], unsaved[name] = state, []
                else:
                    assert told == "changed", order
                assert rows(plan) == there, order


def test_two_that_never_rest_lose_nothing(plan: Path, whole: bool) -> None:
    count = 100 if whole else 10
    with two(plan) as people:
        for one in people.values():
            one.send(f"hammer {count}")
        for one in people.values():
            assert one.answer().startswith("waited")
    assert sorted(rows(plan)) == sorted(
        f"{name} {number}" for name in ("Ann", "Bob") for number in range(1, count + 1)
    )


def test_a_lock_is_taken_over_when_its_program_was_killed(plan: Path) -> None:
    with two(plan) as people:
        assert people["Ann"]("open") == "opened"
        assert people["Bob"]("open") == "locked Ann"
        people["Ann"].program.kill()
        people["Ann"].program.wait()
        assert people["Bob"]("open") == "opened"
        assert people["Bob"]("edit") == "Bob 1"
        assert people["Bob"]("save") == "saved"
        assert people["Bob"]("close") == "closed"
    assert rows(plan) == ["Bob 1"]
    assert not list(plan.parent.glob(".~lock*"))
