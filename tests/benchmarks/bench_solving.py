"""Solving findings, trying a hand-over, proposing: against one full check of the same plan.

The check is the floor: a person waits for it anyway.  Processor time, so that a busy machine does
not show.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median, quantiles
from time import process_time

from raciplanner.analysis.check import Checker
from raciplanner.analysis.findings import Finding
from raciplanner.analysis.fixes import fixable, fixes
from raciplanner.analysis.suggest import Wishes, suggest
from raciplanner.analysis.what_if import attempt, without
from raciplanner.model.edits.handing_over import hand_over
from raciplanner.model.plan import Plan
from tests.benchmarks.generate import make_plan

OF_EACH_RULE = 3
ROWS = 60
"""Activities of one proposal: the most that are solved at once."""


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of processor time of one run."""
    start = process_time()
    work()
    return (process_time() - start) * 1000


def some_of_each(found: tuple[Finding, ...]) -> list[Finding]:
    """A few findings of every rule that has solutions."""
    chosen: dict[str, list[Finding]] = {}
    for finding in found:
        of_rule = chosen.setdefault(finding.rule, [])
        if fixable(finding.rule) and len(of_rule) < OF_EACH_RULE:
            of_rule.append(finding)
    return [finding for of_rule in chosen.values() for finding in of_rule]


def measure(plan: Plan) -> tuple[float, list[float], float, float, float]:
    checker = Checker(plan)
    full = timed(lambda: Checker(plan).findings)
    solving = [timed(lambda f=f: fixes(plan, f)) for f in some_of_each(checker.findings)]  # type: ignore[misc]
    giver, taker = list(plan.roles)[:2]
    functions = [plan.letters.owner, plan.letters.doer]
    edit = hand_over(plan, giver, taker, functions=functions)
    rows = list(plan.activities)[:ROWS]
    return (
        full,
        solving,
        timed(lambda: without(plan, [giver, taker])),
        timed(lambda: attempt(plan, edit)),
        timed(lambda: suggest(plan, rows, Wishes(anew=True, departments=False))),
    )


def main() -> None:
    print(f"{'':4}{'check ms':>10}{'solve p50':>11}{'p95':>8}{'most':>8}", end="")
    print(f"{'ratio p95':>11}{'away ms':>9}{'try ms':>9}{f'propose {ROWS} ms':>16}")
    for size in ("S", "M", "L"):
        full, solving, away, trial, proposing = measure(make_plan(size))
        p95 = quantiles(solving, n=20)[-1]
        print(f"{size:4}{full:10.1f}{median(solving):11.1f}{p95:8.1f}{max(solving):8.1f}", end="")
        print(f"{p95 / full:11.2f}{away:9.1f}{trial:9.1f}{proposing:16.0f}")


if __name__ == "__main__":
    main()
