"""Opening and saving against the least that SQLite needs for the same assignments.

The floor writes and reads one row per assignment with the bare driver: no checks, no records, no
digest.  Ours opens and saves whole plans with everything that is promised of them.

    python -m tests.benchmarks.bench_storage [--rounds N] [S M L XL]
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from raciplanner.model.plan import Plan
from raciplanner.storage.planfile import open_plan, save_plan
from tests.benchmarks.generate import make_plan

_CREATE = (
    "CREATE TABLE assignments (activity TEXT, role TEXT, functions TEXT, note TEXT,"
    " PRIMARY KEY (activity, role)) WITHOUT ROWID"
)
Flat = list[tuple[str, str, str, str]]


def flat_rows(plan: Plan) -> Flat:
    """One row per assignment, ready to be written."""
    return [
        (activity, role, " ".join(sorted(cell.functions)), cell.note)
        for activity, row in plan.assignments.items()
        for role, cell in row.items()
    ]


def floor_save(rows: Flat, path: Path) -> None:
    """The bare save: executemany, serialize, fsync, replace."""
    connection = sqlite3.connect(":memory:")
    connection.execute(_CREATE)
    connection.executemany("INSERT INTO assignments VALUES (?, ?, ?, ?)", rows)
    connection.commit()
    neighbour = path.with_suffix(".tmp")
    with neighbour.open("wb") as file:
        file.write(connection.serialize())
        file.flush()
        os.fsync(file.fileno())
    neighbour.replace(path)
    connection.close()


def floor_open(path: Path) -> dict[str, dict[str, tuple[str, str]]]:
    """The bare open: select into an index by activity and role."""
    connection = sqlite3.connect(path.as_uri() + "?mode=ro&immutable=1", uri=True)
    index: dict[str, dict[str, tuple[str, str]]] = {}
    rows = connection.execute("SELECT activity, role, functions, note FROM assignments")
    for activity, role, functions, note in rows:
        row = index.get(activity)
        if row is None:
            row = index[activity] = {}
        row[role] = (functions, note)
    connection.close()
    return index


def _milliseconds(action: Callable[[], Any]) -> float:
    start = time.perf_counter()
    result = action()
    elapsed = (time.perf_counter() - start) * 1000
    del result
    return elapsed


def medians(actions: dict[str, Callable[[], Any]], rounds: int) -> dict[str, float]:
    """Median time of each action in milliseconds; the actions take turns."""
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds):
        for name, action in actions.items():
            times[name].append(_milliseconds(action))
    return {name: statistics.median(values[1:]) for name, values in times.items()}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", default=["S", "M", "L"])
    parser.add_argument("--rounds", type=int, default=8)
    options = parser.parse_args()
    print(f"{'':6} {'floor':>9} {'ours':>9} {'ratio':>6}   goal ≤ 1.30 at M and L")
    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            plan = make_plan(size)
            rows = flat_rows(plan)
            bare, ours = Path(folder, f"{size}.db"), Path(folder, f"{size}.raciplan")
            actions: dict[str, Callable[[], Any]] = {
                "floor save": lambda: floor_save(rows, bare),  # noqa: B023
                "save": lambda: save_plan(plan, ours),  # noqa: B023
                "floor open": lambda: floor_open(bare),  # noqa: B023
                "open": lambda: open_plan(ours),  # noqa: B023
            }
            found = medians(actions, options.rounds)
            for name in ("open", "save"):
                floor = found[f"floor {name}"]
                ratio = found[name] / floor
                print(f"{name} {size}: {floor:9.1f} {found[name]:9.1f} {ratio:6.2f}")


if __name__ == "__main__":
    main()
