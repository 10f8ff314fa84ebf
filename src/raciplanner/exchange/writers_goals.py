"""Goals, KPIs and conflicts for other programs: CSV, Markdown, YAML, XLSX; the map as a picture.

What is written here comes back through :mod:`raciplanner.exchange.read_goals`.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from raciplanner.drawing import Picture
from raciplanner.errors import ExportFailed
from raciplanner.exchange.goal_rows import (
    GoalJob,
    actual_rows,
    conflict_rows,
    conflicts_of,
    departments_of,
    goal_rows,
    kpi_data,
    kpi_rows,
    kpis_of,
    owners_of,
    walked,
)
from raciplanner.exchange.writers_text import guarded
from raciplanner.goalmap.content import Choice
from raciplanner.i18n import LANGUAGES, translator
from raciplanner.model.figures import figure_text
from raciplanner.model.goal_records import Goal, Kpi
from raciplanner.model.kpi_figures import measurements
from raciplanner.model.plan import Plan
from raciplanner.storage.writing import write_file


def csv_bytes(job: GoalJob) -> bytes:
    """One row per goal."""
    out = io.StringIO()
    csv.writer(out).writerows([guarded(cell) for cell in row] for row in goal_rows(job))
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def markdown_bytes(job: GoalJob) -> bytes:
    """An outline, the result behind an arrow, with the KPIs in italics below each goal."""
    lines = [f"# {_inline(job.plan.info.title)}", ""]
    for key, depth in walked(job):
        goal = job.plan.goals[key]
        result = f" => {_inline(goal.result)}" if goal.result else ""
        lines.append(f"{'  ' * depth}- {_inline(goal.name)}{result}")
        space = "  " * (depth + 1)
        lines += [f"{space}{_inline(line)}" for line in goal.description.splitlines()]
    for title, rows in (
        (job.translate("GoalExport", "KPIs"), kpi_rows(job)),
        (job.translate("GoalExport", "Conflicts"), conflict_rows(job)),
    ):
        if len(rows) > 1:
            lines += ["", f"## {title}", "", *_table(rows)]
    return ("\n".join(lines) + "\n").encode()


def _inline(text: str) -> str:
    plain = " ".join(text.split())
    for mark in "\\`*_[]<>|":
        plain = plain.replace(mark, f"\\{mark}")
    return plain


def _table(rows: list[list[str]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield f"| {' | '.join(map(_inline, row))} |"
        if not number:
            yield f"|{' --- |' * len(row)}"


def yaml_bytes(job: GoalJob) -> bytes:
    """Goals inside the goals they support, KPIs with their measurements, conflicts."""
    roots: list[dict[str, Any]] = []
    way: list[dict[str, Any]] = []
    for key, depth in walked(job):
        data = _goal_data(job, job.plan.goals[key], first=way[depth - 1]["goal"] if depth else "")
        del way[depth:]
        (way[-1].setdefault("supported by", []) if way else roots).append(data)
        way.append(data)
    text = "\n".join(_yaml({"goals": roots, "conflicts": list(conflicts_of(job.plan))}, 0))
    return (text + "\n").encode()


def _goal_data(job: GoalJob, goal: Goal, first: str) -> dict[str, Any]:
    plan = job.plan
    above = [plan.goals[key].name for key in job.graph.parents[goal.id]]
    data: dict[str, Any] = {
        "goal": goal.name,
        "level": goal.level,
        "also supports": [name for name in above if name != first],
        "departments": departments_of(plan, goal),
        "owner": owners_of(plan, goal),
        "starts": goal.starts.isoformat() if goal.starts else "",
        "ends": goal.ends.isoformat() if goal.ends else "",
        "period": goal.period,
        "horizon": goal.horizon,
        "status": goal.status,
        "result": goal.result,
        "description": goal.description,
        "kpis": [_kpi_yaml(plan, kpi) for kpi in kpis_of(plan, goal.id)],
    }
    return {name: value for name, value in data.items() if value}


def _kpi_yaml(plan: Plan, kpi: Kpi) -> dict[str, Any]:
    owner = plan.roles.get(kpi.owner)
    department = plan.departments.get(kpi.department)
    series = measurements(plan).get(kpi.id, ())
    data: dict[str, Any] = {"kpi": kpi.name, **kpi_data(kpi)}
    data["owner"] = owner.name if owner else ""
    data["department"] = department.name if department else ""
    data["actuals"] = {one.day.isoformat(): figure_text(one.value) for one in series}
    return {name: value for name, value in data.items() if value}


def _yaml(value: Any, depth: int) -> Iterator[str]:
    """YAML of mappings, lists and texts; every text in quotes as JSON writes it."""
    space = "  " * depth
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if isinstance(inner, Mapping | list) and inner:
                yield f"{space}{_word(key)}:"
                yield from _yaml(inner, depth + 1)
            else:
                yield f"{space}{_word(key)}: {json.dumps(inner, ensure_ascii=False)}"
        return
    for item in value:
        if isinstance(item, Mapping):
            first, *others = _yaml(item, depth + 1)
            yield f"{space}- {first.strip()}"
            yield from others
        else:
            yield f"{space}- {json.dumps(item, ensure_ascii=False)}"


def _word(key: str) -> str:
    return key if key.replace(" ", "").isalpha() else json.dumps(key, ensure_ascii=False)


def xlsx_bytes(job: GoalJob) -> bytes:
    """A workbook: goals, KPIs, measurements, conflicts; every text as a text."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = Workbook(out, options)
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    for name, rows in (
        (job.translate("GoalExport", "Goals"), goal_rows(job)),
        (job.translate("GoalExport", "KPIs"), kpi_rows(job)),
        (job.translate("GoalExport", "Values"), actual_rows(job)),
        (job.translate("GoalExport", "Conflicts"), conflict_rows(job)),
    ):
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for column in range(len(rows[0])):
            longest = max(len(row[column]) for row in rows)
            sheet.set_column(column, column, max(8, min(48, longest + 2)))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                if len(text) > 32_767:
                    place = f"{name} {number + 1}"
                    raise ExportFailed("text_too_long", file=job.path, place=place, limit=32_767)
                sheet.write_string(number, column, text, body if number else head)
    book.close()
    return out.getvalue()


def _picture(job: GoalJob) -> Picture:
    from raciplanner.goalmap.picture import goal_picture

    return goal_picture(
        job.plan,
        job.translate,
        choice=job.choice,
        colour_by=job.colour_by,
        transparent=job.transparent,
    )


def svg_bytes(job: GoalJob) -> bytes:
    """The map as vectors with real text."""
    from raciplanner.drawing import svg_text

    return svg_text(_picture(job), job.scale).encode()


def png_bytes(job: GoalJob) -> bytes:
    """The map as pixels."""
    from raciplanner.drawing.png import png_bytes as painted

    try:
        return painted(_picture(job), job.scale)
    except ValueError as error:
        raise ExportFailed("picture_large", file=job.path) from error


WRITERS: Mapping[str, Callable[[GoalJob], bytes]] = MappingProxyType(
    {
        ".csv": csv_bytes,
        ".xlsx": xlsx_bytes,
        ".md": markdown_bytes,
        ".yaml": yaml_bytes,
        ".svg": svg_bytes,
        ".png": png_bytes,
    }
)
"""What makes the bytes of a file, by the end of its name."""


def export_goals(
    plan: Plan,
    path: str | Path,
    *,
    language: str | None = None,
    scale: float = 1.0,
    transparent: bool = False,
    choice: Choice | None = None,
    colour_by: str = "department",
) -> None:
    """Write the goals of ``plan`` in the format that the end of the file name asks for.

    Parameters
    ----------
    path : str or Path
        Ends with ``.csv``, ``.xlsx``, ``.md``, ``.yaml``, ``.svg`` or ``.png``.
    language : str, optional
        Language of headings and legend; that of the plan by default.
    scale : float
        Size of a picture, 1 for 96 dots per inch.
    choice : Choice, optional
        What a picture shows: by default goals and KPIs.
    colour_by : str
        What the stripes of its cards show.

    Raises
    ------
    ExportFailed
        ``unknown_suffix``; ``picture_large``; ``text_too_long``; and what the disk refuses.
    """
    path = Path(path)
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise ExportFailed("unknown_suffix", file=path, known=", ".join(WRITERS))
    wanted = language or plan.info.language
    translate = translator(wanted if wanted in LANGUAGES else "en")
    job = GoalJob(plan, path, translate, scale, transparent, choice or Choice(), colour_by)
    try:
        data = writer(job)
    except UnicodeEncodeError as error:
        place = error.object[max(0, error.start - 20) : error.start]
        raise ExportFailed("bad_text", file=path, place=place) from error
    write_file(path, data, ExportFailed)
