"""Import of a large workbook against a bare read of its values in the same run."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

import xlsxwriter
from python_calamine import CalamineWorkbook

from raciplanner.exchange import best, propose, read_tables, to_plan

ACTIVITIES, ROLES, ASSIGNMENTS = 1_000, 120, 15_000
LIMIT = 2.0
ROUNDS = 15


def write_workbook(path: Path) -> None:
    """A matrix of M size with random letters, the same every time."""
    random = Random(20)
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("RACI")
    sheet.write_row(0, 0, ["Activity", *(f"Role {n}" for n in range(1, ROLES + 1))])
    places = random.sample(range(ACTIVITIES * ROLES), ASSIGNMENTS)
    for row in range(ACTIVITIES):
        sheet.write_string(row + 1, 0, f"Prepare part {row + 1} of the launch")
    for place in places:
        row, column = divmod(place, ROLES)
        letters = random.choice(("R", "R", "A", "C", "I", "A/R", "CI"))
        sheet.write_string(row + 1, column + 1, letters)
    book.close()


def bare_read(path: Path) -> None:
    """The floor: all values of the first sheet."""
    CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def reading(path: Path) -> None:
    """Reading and recognising."""
    assert best(propose(read_tables(path))).cells == ASSIGNMENTS


def whole_import(path: Path) -> None:
    """Reading, recognising and making a plan."""
    to_plan(best(propose(read_tables(path))), title="M", language="en")


def milliseconds(action: Callable[[Path], None], path: Path) -> list[float]:
    """One measured run."""
    start = perf_counter()
    action(path)
    return [(perf_counter() - start) * 1000]


def main() -> None:
    """Measure the actions in turn and print medians and ratios."""
    actions = (bare_read, reading, whole_import)
    times: dict[str, list[float]] = {action.__name__: [] for action in actions}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.xlsx"
        write_workbook(path)
        for action in actions:
            action(path)
        for _ in range(ROUNDS):
            for action in actions:
                times[action.__name__] += milliseconds(action, path)
    floor = median(times["bare_read"])
    print(f"Import of {ACTIVITIES} × {ROLES} ({ASSIGNMENTS} letters), medians of {ROUNDS} rounds")
    for name, found in times.items():
        print(f"  {name:<14}{median(found):8.1f} ms {median(found) / floor:6.2f}×")
    print(f"  limit of whole_import: {LIMIT}×")


if __name__ == "__main__":
    main()
