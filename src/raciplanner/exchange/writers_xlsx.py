"""The plan as an Excel workbook: coloured letters, drop-down lists, ready to print.

Every text is written as a text, never as a formula, link or number.
"""

from __future__ import annotations

import io

from raciplanner.errors import ExportFailed
from raciplanner.exchange.writers_table import Job
from raciplanner.exchange.writers_xlsx_book import MAX_COLUMNS, MAX_ROWS, Book
from raciplanner.exchange.writers_xlsx_matrix import FIRST_ROLE, MatrixSheet
from raciplanner.exchange.writers_xlsx_sheets import (
    write_activities,
    write_legend,
    write_list,
    write_roles,
)

_ROWS_ABOVE = 10


def xlsx_bytes(job: Job) -> bytes:
    """``job`` as the bytes of a workbook.

    Raises
    ------
    ExportFailed
        ``too_large`` or ``text_too_long`` for what no workbook can hold.
    """
    from xlsxwriter import Workbook

    _check_limits(job)
    buffer = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    workbook = Workbook(buffer, options)
    book = Book(workbook, job)
    book.describe()
    if job.form == "list":
        write_list(book)
    else:
        MatrixSheet(book).write()
        write_activities(book)
        write_roles(book)
    write_legend(book)
    workbook.close()
    return buffer.getvalue()


def _check_limits(job: Job) -> None:
    plan = job.plan
    filled = sum(len(row) for row in plan.assignments.values())
    rows = filled if job.form == "list" else len(plan.activities) + len(plan.phases)
    columns = 0 if job.form == "list" else len(plan.roles)
    if rows > MAX_ROWS - _ROWS_ABOVE or columns > MAX_COLUMNS - FIRST_ROLE:
        raise ExportFailed("too_large", file=job.path, rows=MAX_ROWS, columns=MAX_COLUMNS)
