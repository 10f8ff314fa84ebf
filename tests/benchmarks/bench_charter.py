"""The charter against a bare reportlab canvas and against LibreOffice, whole processes and inside.

The bare canvas draws the same matrix as plain strings: no line breaking, no other section, no
tags.  LibreOffice converts a plain workbook of the same matrix; without it its lines are left out.

    python -m tests.benchmarks.bench_charter [--rounds N] [S M]
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import xlsxwriter

from raciplanner.charter.document import make_charter
from raciplanner.model.frameworks import letters_text
from raciplanner.model.plan import Plan
from raciplanner.storage.planfile import save_plan
from tests.benchmarks.generate import make_plan
from tests.benchmarks.installed import compile_package

_DAY = date(2026, 11, 24)
_BOUNDS = {"S": 0.6, "M": 1.0}
"""Share of LibreOffice's time that the charter may take, both from process start."""
_BARE_CANVAS = """
import json, sys
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
source, font, target = sys.argv[1:]
header, rows = json.load(open(source, encoding="utf-8"))
pdfmetrics.registerFont(TTFont("Face", font))
canvas = Canvas(target, pagesize=(842, 595), initialFontName="Face")
for top in range(0, len(rows), 16):
    for left in range(0, len(header), 20):
        canvas.setFont("Face", 9.5)
        for j, name in enumerate(header[left : left + 20]):
            canvas.saveState()
            canvas.translate(240 + j * 26, 440)
            canvas.rotate(60)
            canvas.drawString(0, 0, name)
            canvas.restoreState()
        for i, (name, cells) in enumerate(rows[top : top + 16]):
            canvas.drawString(60, 420 - i * 20, name)
            for j, letters in enumerate(cells[left : left + 20]):
                if letters:
                    canvas.rect(236 + j * 26, 416 - i * 20, 21, 14.5)
                    canvas.drawString(240 + j * 26, 420 - i * 20, letters)
        canvas.showPage()
canvas.save()
"""


def matrix_of(plan: Plan) -> tuple[list[str], list[tuple[str, list[str]]]]:
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


def run(*command: str | Path) -> Callable[[], None]:
    """A call that runs ``command`` to its end."""

    def call() -> None:
        subprocess.run([str(part) for part in command], check=True, capture_output=True)

    return call


def processes(plan: Plan, size: str, folder: Path) -> dict[str, Callable[[], None]]:
    """Whole programs that make a PDF of the plan, by name."""
    planfile, book, source = (folder / f"{size}.{end}" for end in ("raciplan", "xlsx", "json"))
    save_plan(plan, planfile)
    header, rows = matrix_of(plan)
    with xlsxwriter.Workbook(book) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 1, header)
        for i, (name, cells) in enumerate(rows, start=1):
            sheet.write_row(i, 0, [name, *cells])
    source.write_text(json.dumps((header, rows)), encoding="utf-8")
    font = Path(__file__).parents[2] / "resources/fonts/IBMPlexSans-Regular.ttf"
    target = folder / "charter.pdf"
    found = {
        "bare canvas": run(sys.executable, "-c", _BARE_CANVAS, source, font, folder / "bare.pdf"),
        "raciplanner charter": run(
            sys.executable, "-m", "raciplanner", "charter", planfile, "-o", target
        ),
    }
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        found["LibreOffice"] = run(
            office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, book
        )
    return found


def medians(calls: dict[str, Callable[[], None]], rounds: int) -> dict[str, float]:
    """Median seconds of each call, measured in turns after one round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for counted in range(-1, rounds):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            if counted >= 0:
                times[name].append(time.perf_counter() - start)
    return {name: statistics.median(some) for name, some in times.items()}


def measure(size: str, rounds: int, folder: Path) -> None:
    """Print the table of one size."""
    plan = make_plan(size)
    pages = make_charter(plan, day=_DAY).pages

    def inside() -> None:
        make_charter(plan, day=_DAY)

    found = medians({**processes(plan, size, folder), "in process": inside}, rounds)
    office = found.get("LibreOffice")
    print(f"{size}: {pages} pages, median of {rounds}")
    for name, seconds in found.items():
        share = f"{seconds / office:8.2f} × LibreOffice" if office else ""
        print(f"  {name:22}{seconds * 1000:8.0f} ms{share}")
    if office:
        ours, bound = found["raciplanner charter"] / office, _BOUNDS[size]
        print(f"  {ours:.2f} of at most {bound}: {'reached' if ours <= bound else 'MISSED'}")
    else:
        print("  LibreOffice is not installed: no comparison")


def main() -> None:
    """Measure the sizes that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", default=list(_BOUNDS), metavar="SIZE")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    compile_package()
    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            measure(size, options.rounds, Path(folder))


if __name__ == "__main__":
    main()
