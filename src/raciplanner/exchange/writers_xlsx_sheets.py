"""The plain sheets of the workbook: list of letters, activities, roles, legend."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from raciplanner.exchange.writers_table import (
    Job,
    bands,
    letter_counts,
    list_header,
    list_rows,
)
from raciplanner.exchange.writers_xlsx_book import A4, Book, height_of

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet


def write_list(book: Book) -> None:
    """Write the sheet with one row per filled cell."""
    name = book.job.translate("Export", "Letters")
    rows = list(list_rows(book.job.plan))
    sheet = _write_table(book, name, list_header(book.job), rows, (60, 40, 10))
    sheet.autofilter(0, 0, len(rows), 2)


def write_activities(book: Book) -> None:
    """Write what the matrix has no room for, where any activity has something of it."""
    job, translate = book.job, book.job.translate
    rows = list(_activities(job))
    if not any("".join(row[3:]) for row in rows):
        return
    header = [
        translate("Export", "No."),
        translate("Export", "Phase"),
        translate("Export", "Activity"),
        translate("Export", "Deliverable"),
        translate("Export", "Description"),
        translate("Export", "Depends on"),
    ]
    name = translate("Export", "Activities")
    _write_table(book, name, header, rows, (5, 24, 44, 36, 60, 14))


def _activities(job: Job) -> Iterable[list[str]]:
    numbers = {row.id: str(number) for number, row in enumerate(job.plan.rows, 1)}
    for band in bands(job.plan):
        for one in band.activities:
            before = ", ".join(numbers[key] for key in one.depends_on if key in numbers)
            first = [numbers[one.id], band.name, one.name]
            yield [*first, one.deliverable, one.description, before]


def write_roles(book: Book) -> None:
    """Write the sheet with the roles, their people, and how many letters each has."""
    job, translate = book.job, book.job.translate
    header = [
        translate("Export", "Role"),
        translate("Export", "Department"),
        translate("Export", "Reports to"),
        translate("Export", "People"),
        *(f"Σ {letter.char}" for letter in job.legend),
    ]
    widths = (44, 28, 32, 40, *(6 for _ in job.legend))
    _write_table(book, translate("Export", "Roles"), header, _roles(job), widths)


def _roles(job: Job) -> Iterable[list[str | int]]:
    plan, vacant = job.plan, job.translate("Export", "vacant")
    counts = letter_counts(plan)
    for role in plan.columns:
        department = plan.departments.get(role.department)
        superior = plan.roles.get(role.reports_to)
        people = ", ".join(person.name for person in plan.holders(role.id))
        yield [
            role.name,
            department.name if department else "",
            superior.name if superior else "",
            people or vacant,
            *(counts[role.id].get(letter.function, 0) for letter in job.legend),
        ]


def write_legend(book: Book) -> None:
    """Write the sheet that says how to read the letters."""
    job = book.job
    sheet = book.sheet(job.translate("Export", "Legend"))
    for row, letter in enumerate(job.legend):
        text = letter.word(job.language)
        if meaning := letter.meaning(job.language):
            # In one cell: a word alone beside a letter is read as a matrix by importers.
            text += f" – {meaning}"
        book.put(sheet, row, 0, letter.char, book.chip(letter.function))
        book.put(sheet, row, 1, text, book.format(indent=1))
        sheet.set_row(row, 24)
    sheet.set_column(0, 0, 6)
    sheet.set_column(1, 1, 110)
    _print_wide(sheet)


def _write_table(
    book: Book,
    name: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str | int]],
    widths: Sequence[int],
) -> Worksheet:
    sheet = book.sheet(name)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
        book.put(sheet, 0, column, header[column], book.heading)
    sheet.set_row(0, 22)
    text, number = book.text, book.number
    for row, values in enumerate(rows, 1):
        height = 0.0
        for column, (value, width) in enumerate(zip(values, widths, strict=True)):
            if isinstance(value, str):
                book.put(sheet, row, column, value, text)
                height = max(height, height_of(value, width))
            else:
                sheet.write_number(row, column, value, number)
        sheet.set_row(row, height)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    _print_wide(sheet)
    return sheet


def _print_wide(sheet: Worksheet) -> None:
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
