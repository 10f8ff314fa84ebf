"""Checking a plan: the whole of it, and one edited cell, against one plain pass over dict rows.

The check of rows, roles, totals, names and goals is told from the whole with the networks, which
the window looks at in a thread.  One edited cell takes a fraction of a millisecond, so that a busy
machine shows in the p95; the processor time beside it does not count the waiting.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter, process_time

from raciplanner.analysis.catalogue import RULES
from raciplanner.analysis.check import Checker, check
from raciplanner.model.edits.assignments import assign
from raciplanner.model.plan import Plan
from tests.benchmarks.generate import make_plan

ROUNDS = 15
LIMIT = 10.0
CELLS = 400


def floor(rows: list[dict[str, str]], activities: list[str]) -> list[int]:
    """Four counting rules in one pass over plain rows: no A, several A, no R, three C or more."""
    owners = dict.fromkeys(activities, 0)
    doers = dict.fromkeys(activities, 0)
    consulted = dict.fromkeys(activities, 0)
    for row in rows:
        letters = row["letters"]
        if "A" in letters:
            owners[row["activity"]] += 1
        if "R" in letters:
            doers[row["activity"]] += 1
        if "C" in letters:
            consulted[row["activity"]] += 1
    found = [0, 0, 0, 0]
    for activity, count in owners.items():
        found[0] += count == 0
        found[1] += count > 1
        found[2] += doers[activity] == 0
        found[3] += consulted[activity] > 2
    return found


def as_rows(plan: Plan) -> list[dict[str, str]]:
    """The plan as one plain row per filled cell."""
    letters = {letter.function: letter.char for letter in plan.letters.letters}
    return [
        {
            "activity": activity,
            "role": role,
            "letters": "".join(letters[name] for name in cell.functions),
        }
        for activity, row in plan.assignments.items()
        for role, cell in row.items()
    ]


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def computed(work: Callable[[], object]) -> float:
    """Milliseconds of processor time of one run."""
    start = process_time()
    work()
    return (process_time() - start) * 1000


def groups(plan: Plan) -> str:
    """How many rules of each group are checked in a plan, and how many there are."""
    running = Counter(rule.scope for rule in Checker(plan).rules)
    there = Counter(rule.scope for rule in RULES.values())
    return ", ".join(f"{scope} {running[scope]} of {there[scope]}" for scope in there)


def one_cell(plan: Plan) -> tuple[list[float], list[float]]:
    """Milliseconds of :meth:`Checker.update` for random single cells: passed, and computed."""
    rng, checker = random.Random(1), Checker(plan)
    passed, busy = [], []
    activities, roles = list(plan.activities), list(plan.roles)
    functions = sorted(letter.function for letter in plan.letters.letters)
    for _ in range(CELLS):
        cell = (rng.choice(activities), rng.choice(roles))
        edit = assign(plan, [cell], rng.sample(functions, rng.randrange(3)))
        plan = plan.apply(edit)
        changes = edit.changes
        before = process_time()
        passed.append(timed(lambda: checker.update(plan, changes)))  # noqa: B023 - called at once
        busy.append((process_time() - before) * 1000)
    return passed, busy


def main() -> None:
    print(f"rules that have something to look at: {groups(make_plan('M'))}")
    print("'rules' is all of these but those of networks; floor and rules in processor time")
    print(f"{'':4}{'floor ms':>10}{'rules ms':>10}{'ratio':>8}{'findings':>10}", end="")
    print(f"{'networks too ms':>18}{'one cell p50 ms':>18}{'p95 ms':>8}{'p95 CPU ms':>12}")
    for size in ("S", "M", "L"):
        plan = make_plan(size)
        rows, activities = as_rows(plan), list(plan.activities)
        floors, checks = [], []
        for _ in range(ROUNDS):
            floors.append(computed(lambda: floor(rows, activities)))  # noqa: B023
            checks.append(computed(lambda: Checker(plan).findings))  # noqa: B023
        cells = one_cell(plan)
        bottom, full = median(floors), median(checks)
        print(
            f"{size:4}{bottom:10.2f}{full:10.1f}{full / bottom:8.1f}"
            f"{len(Checker(plan).findings):10}{timed(lambda: check(plan)):18.0f}",  # noqa: B023
            end="",
        )
        p95, busy = (quantiles(times, n=20)[-1] for times in cells)
        print(f"{median(cells[0]):18.3f}{p95:8.3f}{busy:12.3f}")
    print(f"goals: ratio ≤ {LIMIT:.0f} at M and L, one cell p95 ≤ 1 ms at L")


if __name__ == "__main__":
    main()
