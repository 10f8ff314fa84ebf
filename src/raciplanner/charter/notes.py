"""Notes to the matrix: what did not fit into a row or a cell, by the number of the row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from raciplanner.charter.book import Book, Cell, Flow
from raciplanner.charter.chips import NO_LETTER
from raciplanner.charter.layout import Row
from raciplanner.charter.style import BODY, MARGIN, QUIET, STRONG
from raciplanner.charter.text import one_line, wrap
from raciplanner.model.frameworks import in_order
from raciplanner.palette import LIGHT

_WHERE = MARGIN + 30.0


def notes(flow: Flow, rows: Sequence[Row]) -> None:
    """Add the section; nothing where there is no note."""
    entries = list(_entries(flow.book, rows))
    if not entries:
        return
    section = flow.section(flow.book.edition.translate("Charter", "Notes to the matrix"))
    table = section.add("Table")
    x = flow.paper.x(4)
    for number, where, text in entries:
        lines = wrap(text, BODY, flow.paper.width - MARGIN - x, flow.fonts)
        place = wrap(where, STRONG, x - 12 - _WHERE, flow.fonts)
        line = table.add("TR")
        head = line.add("TH", "/Scope/Row")
        flow.row(
            [
                Cell([f"{number} "], _WHERE - 8, QUIET, head, right_aligned=True),
                Cell(place, _WHERE, STRONG, head),
                Cell(lines, x, BODY, line.add("TD")),
            ],
            above=4,
            below=4,
            rule=LIGHT.grid,
        )
    flow.rule(LIGHT.grid)


def _entries(book: Book, rows: Sequence[Row]) -> Iterator[tuple[str, str, str]]:
    """Number of the row, role or heading, text."""
    plan, translate = book.edition.plan, book.edition.translate
    known = frozenset(letter.function for letter in plan.letters.letters)
    places = plan.roles.positions
    for row in rows:
        number = str(row.number)
        if row.cut:
            yield number, translate("Charter", "Activity in full"), row.activity.name
        cells = plan.row(row.activity.id)
        telling = [
            role
            for role, cell in cells.items()
            if role in places and (cell.note or not cell.functions <= known)
        ]
        for role in sorted(telling, key=places.__getitem__):
            name, cell = one_line(plan.roles[role].name), cells[role]
            for function in in_order(cell.functions - known):
                says = translate("Charter", "{sign} has no letter in this set: {function}")
                yield number, name, says.format(sign=NO_LETTER, function=function)
            if cell.note:
                yield number, name, cell.note
