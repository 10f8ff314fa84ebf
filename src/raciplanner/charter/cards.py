"""Role cards: what one role answers for, does, is asked and is told, and what it hands over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from raciplanner.charter.agreed import name_of
from raciplanner.charter.book import Flow
from raciplanner.charter.chips import HEIGHT
from raciplanner.charter.departments import bar_colour
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, HEADING, LABEL, MARGIN, QUIET, STRONG
from raciplanner.charter.tables import text_list
from raciplanner.charter.text import one_line, shortened
from raciplanner.i18n import Translate
from raciplanner.model.plan import Plan
from raciplanner.model.records import Letter, Role

_CHIP = 26.0


def has_cards(plan: Plan) -> bool:
    """Whether any role has anything to do."""
    return bool(_busy(plan))


def _busy(plan: Plan) -> list[Role]:
    found = {role for row in plan.assignments.values() for role, cell in row.items() if cell}
    return [role for role in plan.columns if role.id in found]


def cards(
    flow: Flow, step: Callable[[float], None] = lambda _share: None, *, alone: bool = False
) -> None:
    """Add a page for each role that has anything to do.

    Parameters
    ----------
    step : callable
        Told the share that is done.
    alone : bool
        The cards are a document of their own: names of roles are its headings.
    """
    book = flow.book
    busy = _busy(book.edition.plan)
    for done, role in enumerate(busy):
        step(done / len(busy))
        if flow.room < flow.full_room:
            flow.break_page()
        if not done and not alone:
            title = book.edition.translate("Charter", "Role cards")
            book.bookmark(0, title, flow.page, flow.y)
        book.bookmark(0 if alone else 1, role.name, flow.page, flow.y)
        _bar(flow, role)
        if not alone:
            _over(flow, first=not done)
        flow.header = partial(_again, flow, role)
        _card(flow, role, 1 if alone else 3)
        flow.header = None


def _bar(flow: Flow, role: Role) -> None:
    department = flow.book.edition.plan.departments.get(role.department)
    flow.page.fill(MARGIN, flow.y - 4, flow.paper.span(1), 4, bar_colour(department))
    flow.y -= 18


def _over(flow: Flow, *, first: bool) -> None:
    """What the page is, over the name: the heading of the section on its first page."""
    node = flow.book.root.add("H2") if first else None
    flow.text(flow.book.edition.translate("Charter", "Role cards"), LABEL, node)
    flow.y -= 2


def _again(flow: Flow, role: Role) -> None:
    """Whose card goes on, at the head of a further page: pages are handed out singly."""
    says = flow.book.edition.translate("Charter", "{role} (continued)")
    text = says.format(role=one_line(role.name))
    flow.text(shortened(text, QUIET, flow.paper.inner_width, flow.fonts), QUIET, None)
    flow.y -= 8


def _card(flow: Flow, role: Role, level: int) -> None:
    edition = flow.book.edition
    plan, translate = edition.plan, edition.translate
    section = flow.book.root.add("Sect")
    department = plan.departments.get(role.department)
    flow.text(one_line(role.name), HEADING, section.add(f"H{level}"))
    holders = ", ".join(one_line(person.name) for person in plan.holders(role.id))
    about = (holders, one_line(department.name) if department else "")
    flow.text("  ·  ".join(filter(None, about)), QUIET, section.add("P"))
    if role.deputy in plan.roles:
        says = translate("Charter", "Deputy: {role}").format(role=name_of(edition, role.deputy))
        flow.text(says, QUIET, section.add("P"))
    if role.description.strip():
        flow.y -= 6
        flow.text(role.description, BODY, section.add("P"), width=flow.paper.span(9))
    flow.y -= 6
    for letter, names in duties(plan, role):
        title = spoken(letter.function, translate) or letter.word(edition.language)
        _title(flow, section, title, level + 1, letter)
        text_list(flow, section, names)
    given = handed_over(plan, role)
    if given:
        _title(flow, section, translate("Charter", "I hand over"), level + 1)
        text_list(flow, section, given)


def duties(plan: Plan, role: Role) -> list[tuple[Letter, list[str]]]:
    """The letters a role has, each with the names of its activities; first what it answers for,
    then what it does.
    """
    found = []
    first = (plan.letters.owner, plan.letters.doer)
    ordered = sorted(
        plan.letters.letters,
        key=lambda letter: first.index(letter.function) if letter.function in first else len(first),
    )
    for letter in ordered:
        names = [
            row.name
            for row in plan.rows
            if letter.function in plan.assignment(row.id, role.id).functions
        ]
        if names:
            found.append((letter, names))
    return found


def card_text(plan: Plan, role: Role, translate: Translate, language: str) -> str:
    """The card of a role as plain text."""
    lines = [one_line(role.name)]
    for letter, names in duties(plan, role):
        lines.append(f"\n{spoken(letter.function, translate) or letter.word(language)}:")
        lines += [f"– {one_line(name)}" for name in names]
    if given := handed_over(plan, role):
        title = translate("Charter", "I hand over")
        lines.append(f"\n{title}:")
        lines += [f"– {one_line(name)}" for name in given]
    return "\n".join(lines)


def _title(flow: Flow, section: Node, title: str, level: int, letter: Letter | None = None) -> None:
    flow.skip(10)
    flow.fit(STRONG.leading + 6 + 2 * BODY.leading)
    x = MARGIN
    if letter is not None:
        marks = flow.book.chips.marks(frozenset({letter.function}))
        flow.book.chips.draw(flow.page, marks, MARGIN, flow.y - HEIGHT, section.add("P"), _CHIP)
        x += _CHIP + 8
    flow.text(title, STRONG, section.add(f"H{level}"), x=x)
    flow.y -= 4


def spoken(function: str, translate: Translate) -> str:
    """What somebody says who holds a function; empty for one of one's own."""
    return {
        "owner": translate("Charter", "I answer for"),
        "doer": translate("Charter", "I do"),
        "support": translate("Charter", "I help with"),
        "two_way": translate("Charter", "I am asked before"),
        "one_way": translate("Charter", "I am told about"),
        "verify": translate("Charter", "I check"),
        "sign": translate("Charter", "I sign off"),
    }.get(function, "")


def handed_over(plan: Plan, role: Role) -> list[str]:
    """What a role hands over: by the list of hand-overs, and by activities of others that depend
    on its own.
    """
    found = []
    for one in plan.handovers.ordered:
        if one.giver == role.id:
            taker = plan.roles.get(one.taker)
            found.append(f"{one.name} → {taker.name}" if taker else one.name)
    owner = plan.letters.owner
    for row in plan.rows:
        takers = [key for key, cell in plan.row(row.id).items() if owner in cell.functions]
        for key in row.depends_on:
            before = plan.activities.get(key)
            mine = owner in plan.assignment(key, role.id).functions
            if before is None or not mine or role.id in takers:
                continue
            names = ", ".join(plan.roles[one].name for one in takers if one in plan.roles)
            found.append(f"{before.name} → {row.name}" + (f" ({names})" if names else ""))
    return found
