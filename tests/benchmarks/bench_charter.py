"""The charter against a bare reportlab canvas, typst, fpdf2 and LibreOffice.

First the pages of the matrix alone, in this process: with and without tags, beside a canvas that
draws the same without any.  Then the whole charter, tagged and with the plan inside: from an edit
to a page on screen, and the longest wait until it notices that it is cancelled.  Last whole
processes, beside LibreOffice converting a plain workbook of the same matrix.

typst and fpdf2 (the dependency group ``bench``) are asked in the environment of this program, or
in that of the Python that ``--peers`` or ``BENCH_PEERS`` names; what is absent is left out with a
line.

    python -m tests.benchmarks.bench_charter [--rounds N] [--peers PYTHON] [S M]
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path

import xlsxwriter

from raciplanner.charter.book import Book, Edition
from raciplanner.charter.columns import width_of
from raciplanner.charter.document import edition_of, make_charter
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.matrix import laid_out, matrix
from raciplanner.charter.pdf import new_document, pdf_bytes
from raciplanner.charter.preview import Preview
from raciplanner.charter.style import PAPERS
from raciplanner.collection import without_collection
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.frameworks import letters_text
from raciplanner.model.plan import Plan
from raciplanner.palette import chip
from raciplanner.storage.planfile import save_plan
from tests.benchmarks import charter_peers
from tests.benchmarks.generate import make_plan
from tests.benchmarks.installed import compile_package

_DAY = date(2026, 11, 24)
_HERE = Path(__file__).parent
_FONTS = _HERE.parents[1] / "resources/fonts"
_UNTAGGED, _TAGGED = 2.5, 6.0
"""Times the bare canvas that the pages of the matrix may take."""
_WHOLE = {"S": 0.5, "M": 3.0}
"""Seconds in process, tagged and with the plan inside."""
_OFFICE = {"S": 0.6, "M": 1.0}
"""Share of LibreOffice's time that the charter may take, both from process start."""
_TO_PAGE, _WAIT = 1.0, 1.0
"""Seconds from an edit of S to its page, and until a cancelled charter stops."""

Call = Callable[[], object]
_missed: list[str] = []


def say(name: str, seconds: float, ratio: float = 0.0, bound: float = 0.0, to: str = "") -> None:
    """A line of the table; with a ``bound`` on the ratio, or on the seconds where there is none."""
    line = f"  {name:<34}{seconds * 1000:8.0f} ms"
    line += f"{ratio:8.2f} × {to}" if ratio else ""
    if bound:
        reached = (ratio or seconds) <= bound
        line += f"   at most {bound:g}{' ×' if ratio else ' s'}: {'met' if reached else 'MISSED'}"
        if not reached:
            _missed.append(name)
    print(line, flush=True)


def medians(calls: Mapping[str, Call], rounds: int) -> dict[str, float]:
    """Median seconds of each call, measured in turns after one round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for counted in range(-1, rounds):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            if counted >= 0:
                times[name].append(time.perf_counter() - start)
    return {name: statistics.median(some) for name, some in times.items()}


# The pages of the matrix


@without_collection()
def matrix_book(edition: Edition, *, tagged: bool) -> tuple[Book, bytes]:
    """The pages of the matrix alone, and their file; without tags its structure is thrown away."""
    document = new_document()
    book = Book(edition, PAPERS["a4"], Fonts(document))
    matrix(book, lambda _share: None)
    if not tagged:
        book.root.kids.clear()
        for page in book.pages:
            page.owners.clear()
    return book, pdf_bytes(book, document)


def letters_of(plan: Plan) -> tuple[list[str], list[tuple[str, list[str]]]]:
    """Names of the roles, and each activity with its letters."""
    rows = [
        (
            activity.name,
            [
                letters_text(plan.letters, plan.assignment(activity.id, role.id).functions)
                for role in plan.columns
            ],
        )
        for activity in plan.rows
    ]
    return [role.name for role in plan.columns], rows


def matrix_for_others(plan: Plan, book: Book) -> charter_peers.Matrix:
    """What the others draw: the same on as many pages as ours."""
    header, rows = letters_of(plan)
    layout, _ = laid_out(book, book.paper.turned())
    looks = {}
    for letter in plan.letters.letters:
        look = chip(letter.function)
        looks[letter.char] = (look.fill, look.text, look.border, letter.word("en"))
    looks["A/R"] = looks["A"]
    return {
        "title": "Responsibility matrix",
        "header": header,
        "rows": rows,
        "columns": max(map(width_of, layout.parts)),
        "lines": -(-len(rows) // (len(book.pages) // len(layout.parts))),
        "looks": looks,
        "regular": str(_FONTS / "IBMPlexSans-Regular.ttf"),
        "bold": str(_FONTS / "IBMPlexSans-SemiBold.ttf"),
        "footer": "Version 0.1 · Draft · Page",
    }


def measure_matrix(plan: Plan, rounds: int, folder: Path, peers: str) -> None:
    """The pages of the matrix by all means there are."""
    edition = edition_of(plan, _DAY)
    book, made = matrix_book(edition, tagged=True)
    theirs = matrix_for_others(plan, book)
    source = folder / "matrix.json"
    source.write_text(json.dumps(theirs), encoding="utf-8")
    canvas = charter_peers.canvas(theirs)
    found = medians(
        {
            "canvas": canvas,
            "untagged": lambda: matrix_book(edition, tagged=False),
            "tagged": lambda: matrix_book(edition, tagged=True),
        },
        rounds,
    )
    floor = found["canvas"]
    pages = len(list(charter_peers.pages(theirs)))
    sizes = f"{len(canvas()) // 1024} and {len(made) // 1024} KiB"
    print(f" matrix: {len(book.pages)} pages, {pages} by others; canvas and tagged {sizes}")
    say("bare reportlab canvas", floor)
    say("ours, untagged", found["untagged"], found["untagged"] / floor, _UNTAGGED, "canvas")
    say("ours, tagged", found["tagged"], found["tagged"] / floor, _TAGGED, "canvas")
    for name in ("typst", "fpdf2"):
        seconds = by_others(name, source, rounds, peers)
        if seconds:
            say(name, seconds, seconds / floor, to="canvas")
        else:
            print(f"  {name} is not installed: no comparison")


def by_others(name: str, source: Path, rounds: int, peers: str) -> float:
    """Median seconds that another library takes; 0 where it is absent."""
    program = str(_HERE / "charter_peers.py")
    asked = [peers, program, name, str(source), str(min(rounds, 3))]
    done = subprocess.run(asked, check=True, capture_output=True, text=True)
    times = [float(line) for line in done.stdout.split()]
    return statistics.median(times) if times else 0.0


# The whole charter in this process


def measure_whole(plan: Plan, size: str, rounds: int) -> None:
    """The whole charter, from an edit to a page, and how soon it notices that it is cancelled."""
    first = plan.rows[0].id
    edited = plan.apply(change_activity(plan, first, name="Another name"))

    def to_page() -> None:
        Preview(make_charter(edited, day=_DAY).data).page(2, 1.5)

    found = medians({"whole": lambda: make_charter(plan, day=_DAY), "to page": to_page}, rounds)
    charter = make_charter(plan, day=_DAY)
    steps: list[float] = []
    make_charter(plan, day=_DAY, progress=lambda _share: steps.append(time.perf_counter()))
    wait = max(later - before for before, later in pairwise(steps))
    print(f" whole charter in process: {charter.pages} pages, {len(charter.data) // 1024} KiB")
    say("tagged, with the plan inside", found["whole"], bound=_WHOLE[size])
    say("from an edit to a page", found["to page"], bound=_TO_PAGE if size == "S" else 0.0)
    say(f"longest wait between {len(steps)} steps", wait, bound=_WAIT)


# Whole processes


def run(*command: str | Path) -> Call:
    """A call that runs ``command`` to its end."""

    def call() -> None:
        subprocess.run([str(part) for part in command], check=True, capture_output=True)

    return call


def processes(plan: Plan, size: str, folder: Path) -> dict[str, Call]:
    """Whole programs that make a PDF of the plan, by name."""
    planfile, book = folder / f"{size}.raciplan", folder / f"{size}.xlsx"
    save_plan(plan, planfile)
    header, rows = letters_of(plan)
    with xlsxwriter.Workbook(book) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 1, header)
        for i, (name, cells) in enumerate(rows, start=1):
            sheet.write_row(i, 0, [name, *cells])
    program, canvas = [sys.executable, "-m", "raciplanner"], _HERE / "charter_peers.py"
    found = {
        "bare canvas": run(sys.executable, canvas, "canvas", folder / "matrix.json", "0"),
        "raciplanner charter": run(*program, "charter", planfile, "-o", folder / "charter.pdf"),
    }
    if office := shutil.which("soffice") or shutil.which("libreoffice"):
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        found["LibreOffice"] = run(
            office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, book
        )
    return found


def measure_processes(plan: Plan, size: str, rounds: int, folder: Path) -> None:
    """Ours beside LibreOffice, from process start."""
    found = medians(processes(plan, size, folder), rounds)
    print(" whole processes")
    office = found.get("LibreOffice", 0.0)
    for name, seconds in found.items():
        bound = _OFFICE[size] if name == "raciplanner charter" and office else 0.0
        say(name, seconds, seconds / office if office else 0.0, bound, "LibreOffice")
    if not office:
        print("  LibreOffice is not installed: no comparison")


def main() -> None:
    """Measure the sizes that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", default=list(_OFFICE), metavar="SIZE")
    parser.add_argument("--rounds", type=int, default=5)
    peers = os.environ.get("BENCH_PEERS", sys.executable)
    parser.add_argument("--peers", default=peers, help="Python that has typst and fpdf2")
    options = parser.parse_args()
    compile_package()
    with tempfile.TemporaryDirectory() as name:
        for size in options.sizes:
            plan, folder = make_plan(size), Path(name)
            print(f"{size}: medians of {options.rounds}")
            measure_matrix(plan, options.rounds, folder, options.peers)
            measure_whole(plan, size, options.rounds)
            measure_processes(plan, size, options.rounds, folder)
    print(f"missed: {', '.join(_missed)}" if _missed else "every bound is met")


if __name__ == "__main__":
    main()
