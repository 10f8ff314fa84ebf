"""The sheet with activities down and roles across."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from raciplanner import palette
from raciplanner.exchange.writers_table import Band, bands, cells, colour_of
from raciplanner.exchange.writers_xlsx_book import (
    A4,
    LETTER_FONT,
    SURFACE,
    Book,
    chip_properties,
    height_of,
)
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.records import Activity, Role

FIRST_ROLE = 2
"""Column of the first role: before it stand the number and the name of the activity."""

_THICK = 5
_ROLES_PER_PAGE, _ROWS_PER_PAGE = 32, 34
_LIST_LIMIT = 255  # characters in the choices of one drop-down list


class MatrixSheet:
    """The sheet with activities down and roles across."""

    def __init__(self, book: Book) -> None:
        self._book, self._job = book, book.job
        self._translate = book.job.translate
        self._roles = book.job.plan.columns
        self._sheet = book.sheet(self._translate("Export", "Matrix"))
        self._last = FIRST_ROLE + len(self._roles) - 1

    def write(self) -> None:
        """Write the whole sheet."""
        header = self._write_title()
        self._write_header(header)
        row, number, blocks = header + 2, 0, []
        for band in bands(self._job.plan):
            row = self._write_band(row, band)
            first = row
            for activity in band.activities:
                number += 1
                self._write_activity(row, number, activity)
                row += 1
            blocks.append((first, row - 1))
        if blocks and self._roles:
            self._help_editing(blocks)
        self._set_up(header, row - 1)

    def _write_title(self) -> int:
        """Title, facts, scope and legend; the row of the head comes back."""
        book, sheet, info = self._book, self._sheet, self._job.plan.info
        book.put(sheet, 0, 0, info.title, book.format(bold=True, font_size=16))
        sheet.set_row(0, 26)
        letters = (f"{one.char} – {one.word(self._job.language)}" for one in self._job.legend)
        lines = [" · ".join(self._job.facts), info.scope, "   ".join(letters)]
        row = 1
        for line in filter(None, lines):
            book.put(sheet, row, 0, line, book.format(font_color=SURFACE.secondary))
            row += 1
        return row + 1

    def _write_header(self, row: int) -> None:
        book, sheet = self._book, self._sheet
        line = {"bottom": 1, "bottom_color": SURFACE.control_border}
        below = book.format(bold=True, valign="bottom", **line)
        book.put(sheet, row + 1, 0, self._translate("Export", "No."), below)
        book.put(sheet, row + 1, 1, self._translate("Export", "Activity"), below)
        turned = book.format(rotation=90, align="center", valign="bottom", text_wrap=True, **line)
        for column, role in enumerate(self._roles, FIRST_ROLE):
            self._write_department(row, column, role)
            book.put(sheet, row + 1, column, role.name, turned)
        longest = max((len(role.name) for role in self._roles), default=0)
        sheet.set_row(row + 1, min(190, max(40, 6.5 * longest + 12)))

    def _write_department(self, row: int, column: int, role: Role) -> None:
        department = self._job.plan.departments.get(role.department)
        if department is None:
            return
        colours = palette.DEPARTMENT_COLOURS.get(department.colour)
        stripe = {"top": _THICK, "top_color": colours[0]} if colours else {}
        style = self._book.format(
            align="center", font_size=8, font_color=SURFACE.secondary, **stripe
        )
        self._book.put(self._sheet, row, column, department.code or department.name, style)

    def _write_band(self, row: int, band: Band) -> int:
        if not band.name:
            return row
        style = self._book.format(bold=True, bg_color=SURFACE.crosshair)
        for column in (0, *range(FIRST_ROLE, self._last + 1)):
            self._sheet.write_blank(row, column, None, style)
        self._book.put(self._sheet, row, 1, band.name, style)
        self._sheet.set_row(row, 20)
        return row + 1

    def _write_activity(self, row: int, number: int, activity: Activity) -> None:
        book, sheet = self._book, self._sheet
        line = {"bottom": 1, "bottom_color": SURFACE.grid}
        grey = book.format(font_color=SURFACE.secondary, align="center", **line)
        sheet.write_number(row, 0, number, grey)
        book.put(sheet, row, 1, activity.name, book.format(text_wrap=True, **line))
        sheet.set_row(row, height_of(activity.name, 52))
        for place, _role, cell in cells(self._job.plan, activity.id):
            column = FIRST_ROLE + place
            if cell.functions:
                style = book.chip(colour_of(cell.functions))
                book.put(sheet, row, column, self._job.letters(cell.functions), style)
            if cell.note:
                self._write_note(row, column, cell.note)

    def _write_note(self, row: int, column: int, note: str) -> None:
        self._book.check(note)
        size = {"x_scale": 1.6, "y_scale": max(0.6, ceil(len(note) / 34) * 0.24)}
        self._sheet.write_comment(row, column, note, size)

    def _help_editing(self, blocks: Sequence[tuple[int, int]]) -> None:
        """A list to choose from in every cell, and colours that follow what is chosen."""
        first, last = blocks[0][0], blocks[-1][1]
        letters = self._job.plan.letters
        allowed = [frozenset({one.function}) for one in self._job.legend]
        allowed += sorted(letters.combinations, key=self._job.letters)
        choices = {self._job.letters(functions): functions for functions in allowed}
        self._offer(blocks, list(choices))
        area = {"multi_range": " ".join(self._range(*block) for block in blocks)}
        place = (first, FIRST_ROLE, last, self._last)
        for text, functions in choices.items():
            quoted = text.replace('"', '""')
            self._sheet.conditional_format(
                *place,
                {
                    "type": "cell",
                    "criteria": "==",
                    "value": f'"{quoted}"',
                    "format": self._book.workbook.add_format(chip_properties(colour_of(functions))),
                    **area,
                },
            )
        grid = {"border": 1, "border_color": SURFACE.grid, "bg_color": SURFACE.base}
        self._sheet.conditional_format(
            *place, {"type": "blanks", "format": self._book.workbook.add_format(grid), **area}
        )

    def _range(self, first: int, last: int) -> str:
        from xlsxwriter.utility import xl_range

        return str(xl_range(first, FIRST_ROLE, last, self._last))

    def _offer(self, blocks: Sequence[tuple[int, int]], texts: list[str]) -> None:
        if any("," in text for text in texts) or len(",".join(texts)) > _LIST_LIMIT:
            return
        message = self._translate("Export", "Choose from the list, or leave the cell empty.")
        for first, last in blocks:
            self._sheet.data_validation(
                first,
                FIRST_ROLE,
                last,
                self._last,
                {
                    "validate": "list",
                    "source": texts,
                    "error_type": "warning",
                    "error_title": self._translate("Export", "Not a letter of this plan"),
                    "error_message": message,
                },
            )

    def _set_up(self, header: int, last_row: int) -> None:
        sheet = self._sheet
        empty = self._book.format(align="center", font_name=LETTER_FONT)
        sheet.set_column(0, 0, 5)
        sheet.set_column(1, 1, 52)
        if self._roles:
            sheet.set_column(FIRST_ROLE, self._last, 6, empty)
        sheet.freeze_panes(header + 2, FIRST_ROLE)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.center_horizontally()
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.repeat_rows(header, header + 1)
        sheet.repeat_columns(0, 1)
        across = max(1, ceil(len(self._roles) / _ROLES_PER_PAGE))
        sheet.fit_to_pages(across, max(1, ceil((last_row - header) / _ROWS_PER_PAGE)))
        sheet.print_area(0, 0, max(last_row, header + 1), max(self._last, 1))
        sheet.set_footer(self._footer())

    def _footer(self) -> str:
        info = self._job.plan.info
        title = info.title[:80].replace("&", "&&")
        page = self._translate("Export", "Page {page} of {pages}").format(page="&P", pages="&N")
        return f"&L&8{title}&C&8{page}&R&8{content_hash(self._job.plan)[:12]}"
