"""How to read the letters of the plan."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from raciplanner.charter.book import Cell, Flow
from raciplanner.charter.chips import HEIGHT, Marks, draw_corner
from raciplanner.charter.departments import INDENT, department_row
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, MARGIN, QUIET, STRONG
from raciplanner.charter.text import one_line, wrap
from raciplanner.i18n import Translate
from raciplanner.model.frameworks import in_order
from raciplanner.model.records import Letter
from raciplanner.palette import LIGHT

_CHIP = 30.0
_TEXT = MARGIN + 48.0


def letters(flow: Flow) -> None:
    """Add the section: every letter with word, meaning and rule, and how to read a cell."""
    edition = flow.book.edition
    translate, chosen = edition.translate, edition.plan.letters
    section = flow.section(translate("Charter", "How to read the letters"))
    intro = translate("Charter", "A letter says what a role does in an activity.")
    flow.text(intro, BODY, section.add("P"), width=flow.paper.span(9))
    flow.y -= 8
    table = section.add("Table")
    for letter in chosen.letters:
        _entry(flow, letter, table)
    flow.rule(LIGHT.grid)
    flow.y -= 8
    says = _explained(flow)
    flow.fit(len(says) * (BODY.leading + 8))
    for text, begin in says:
        _note(flow, text, section, begin)
    _departments(flow, section)


def _explained(flow: Flow) -> list[tuple[str, Callable[[], None] | None]]:
    """What else is seen in a cell, in words, with what draws it."""
    plan, translate = flow.book.edition.plan, flow.book.edition.translate
    found: list[tuple[str, Callable[[], None] | None]] = []
    pairs = sorted(plan.letters.combinations, key=in_order)
    pair = next((one for one in pairs if len(one) == 2), None)
    if pair is not None:
        says = translate("Charter", "Two letters in one cell: the role does both.")
        marks = flow.book.chips.marks(pair)
        found.append((says, partial(_chip, flow, marks, HEIGHT + 4, None)))
    says = translate("Charter", "An empty cell: the role takes no part in the activity.")
    found.append((says, None))
    if any(cell.note for row in plan.assignments.values() for cell in row.values()):
        says = translate("Charter", "A marked corner: a note to the cell follows after the matrix.")
        found.append((says, partial(_corner, flow)))
    return found


def _entry(flow: Flow, letter: Letter, table: Node) -> None:
    """Chip, word and meaning of a letter, and how many an activity may have."""
    language, translate = flow.book.edition.language, flow.book.edition.translate
    wide, right = flow.paper.span(8) - (_TEXT - MARGIN), flow.paper.width - MARGIN
    line = table.add("TR")
    head = line.add("TH", "/Scope/Row")
    word = wrap(letter.word(language), STRONG, wide, flow.fonts)
    meaning = wrap(letter.meaning(language), BODY, wide, flow.fonts)
    limit = wrap(_limit(letter, translate), QUIET, flow.paper.span(4), flow.fonts)
    cells = [
        Cell(word, _TEXT, STRONG, line.add("TD")),
        Cell([*[""] * len(word), *meaning], _TEXT, BODY, line.add("TD")),
        Cell(limit, right, QUIET, line.add("TD"), right_aligned=True),
    ]
    marks = flow.book.chips.marks(frozenset({letter.function}))
    down = flow.height(cells, 7, 7) / 2 + HEIGHT / 2
    begin = partial(_chip, flow, marks, down, head)
    flow.row(cells, 7, 7, rule=LIGHT.grid, begin=begin)


def _chip(flow: Flow, marks: Marks, down: float, node: Node | None) -> None:
    """A chip with its lower edge ``down`` points below the place the flow has reached."""
    flow.book.chips.draw(flow.page, marks, MARGIN, flow.y - down, node, _CHIP)


def _limit(letter: Letter, translate: Translate) -> str:
    """How often the letter may stand in a row, in words; empty where anything goes."""
    least, most = letter.minimum, letter.maximum
    if least == most == 1:
        return translate("Charter", "Exactly one in every activity")
    if most is None:
        if least == 1:
            return translate("Charter", "At least one in every activity")
        says = translate("Charter", "At least {least} in every activity") if least else ""
    elif least:
        says = translate("Charter", "{least} to {most} in every activity")
    elif most == 1:
        says = translate("Charter", "At most one in an activity")
    else:
        says = translate("Charter", "At most {most} in an activity")
    return says.format(least=least, most=most)


def _corner(flow: Flow) -> None:
    draw_corner(flow.page, MARGIN + _CHIP, flow.y - 8)


def _note(flow: Flow, says: str, section: Node, begin: Callable[[], None] | None = None) -> None:
    """A sentence beside what ``begin`` draws."""
    cells = [Cell(wrap(says, BODY, flow.paper.span(9), flow.fonts), _TEXT, BODY, section.add("P"))]
    flow.row(cells, 4, 4, begin=begin)


def _departments(flow: Flow, section: Node) -> None:
    """The codes of the departments, as they stand over the matrix."""
    departments = flow.book.edition.plan.departments.ordered
    if not departments:
        return
    flow.skip(10)
    flow.subsection(flow.book.edition.translate("Charter", "Departments over the matrix"), section)
    table = section.add("Table")
    for department in departments:
        line = table.add("TR")
        name = wrap(one_line(department.name), BODY, flow.paper.width - MARGIN - _TEXT, flow.fonts)
        left = MARGIN + INDENT
        code = wrap(one_line(department.code), STRONG, _TEXT - left - 6, flow.fonts)
        cells = [
            Cell(code, left, STRONG, line.add("TH", "/Scope/Row")),
            Cell(name, _TEXT, BODY, line.add("TD")),
        ]
        department_row(flow, department, cells, 4, LIGHT.grid)
    flow.rule(LIGHT.grid)
