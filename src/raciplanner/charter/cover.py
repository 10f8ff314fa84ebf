"""The cover: a page that tells a reader who opens nothing else what was agreed."""

from __future__ import annotations

from collections.abc import Sequence

from raciplanner.charter.book import Book, Cell, Edition, Flow
from raciplanner.charter.changes import changed_text
from raciplanner.charter.cover_parts import shared_goals, signer_state
from raciplanner.charter.dates import long_date
from raciplanner.charter.departments import INDENT, department_row, parties_of
from raciplanner.charter.logos import draw_logos
from raciplanner.charter.record import tally
from raciplanner.charter.signers import Signer
from raciplanner.charter.style import (
    BODY,
    DISPLAY,
    FIGURE,
    LABEL,
    LEAD,
    MARGIN,
    QUIET,
    STRONG,
    Style,
)
from raciplanner.charter.text import apart, one_line, shortened, wrap
from raciplanner.i18n import Translate
from raciplanner.model.records import Department
from raciplanner.palette import LIGHT

_MOST_LINES = 2
_SMALLER = Style(22.0, 27.0, bold=True)
"""Of the title where room is short."""
_ASIDE = 7
"""Grid column where the control block begins."""
_FIGURES = 12 + LABEL.leading + 4 + 6 + FIGURE.leading + 2 * QUIET.leading + 8
"""Height of the plan in numbers, a name in two lines among them."""


def cover(book: Book, signers: Sequence[Signer], *, close: bool = False) -> None:
    """Add the cover: logos, title, parties, scope, control block, figures, names of the signers.

    With ``close`` it is set in less room, and shared goals only where there is room for them: a
    cover of one page is worth that.
    """
    flow = Flow(book, close=close)
    draw_logos(flow)
    _title(flow)
    page, top = flow.page, flow.y
    info = book.edition.plan.info
    beside = bool(book.edition.plan.departments) or bool(info.scope.strip())
    bottom = _control_block(flow, top, _ASIDE if beside else 0)
    flow.y = top
    _parties(flow)
    _scope(flow)
    if flow.page is page:
        flow.y = min(flow.y, bottom)
    named = [signer for signer in signers if signer.title]
    row = BODY.leading + 2 * flow.padding
    shared_goals(flow, _FIGURES + (LABEL.leading + 14 + len(named) * row if named else 0))
    _figures(flow)
    _signers(flow, named)


def _title(flow: Flow) -> None:
    edition, root = flow.book.edition, flow.book.root
    flow.page.fill(MARGIN, flow.y - 4, flow.paper.span(1), 4, LIGHT.accent)
    flow.y -= 22
    kind = edition.translate("Charter", "Working-together charter")
    flow.book.bookmark(0, edition.title, flow.page, flow.y)
    flow.text(kind, LABEL, root.add("P"))
    flow.y -= 2
    style = _SMALLER if flow.close else DISPLAY
    flow.text(edition.plan.info.title.strip() or edition.title, style, root.add("H1"))
    info = edition.plan.info
    about = "  ·  ".join(filter(None, (one_line(info.company), one_line(info.period))))
    if about:
        flow.y -= 4
        flow.text(about, LEAD, root.add("P"))
    flow.y -= 8
    flow.text(_purpose(edition), BODY, root.add("P"), width=flow.paper.span(9))
    if new := changed_text(edition):
        flow.y -= 8
        flow.text(new, BODY, root.add("P"))
    flow.y -= 12 if flow.close else 22


def _purpose(edition: Edition) -> str:
    """What the document is for, in one sentence."""
    translate = edition.translate
    if edition.plan.goals:
        return translate(
            "Charter",
            "It says which goals we share, and for every activity who answers for it, who does "
            "the work, who is asked before and who is told afterwards.",
        )
    return translate(
        "Charter",
        "It says for every activity who answers for it, who does the work, who is asked before "
        "and who is told afterwards.",
    )


def _control_block(flow: Flow, top: float, column: int) -> float:
    """What identifies the document, from a ``column`` of the grid on; returns the lower edge."""
    edition, paper = flow.book.edition, flow.paper
    translate, info = edition.translate, edition.plan.info
    entries = [
        (translate("Charter", "Version"), one_line(info.version)),
        (translate("Charter", "Status"), _status(edition)),
        (translate("Charter", "Date"), long_date(edition.day, translate)),
    ]
    if info.review_date is not None:
        entries.append((translate("Charter", "Review by"), long_date(info.review_date, translate)))
    entries.append((translate("Charter", "Content hash"), edition.short_digest))
    x, width = paper.x(column), paper.span(12 - _ASIDE)
    label_width = max(flow.fonts.width(label, bold=False) for label, _ in entries) * QUIET.size + 10
    flow.y = top
    flow.text(translate("Charter", "Document"), LABEL, flow.book.root.add("P"), x=x, width=width)
    flow.y -= 4
    table = flow.book.root.add("Table")
    for label, value in entries:
        flow.rule(LIGHT.grid, x=x, width=width)
        line = table.add("TR")
        lines = wrap(value, BODY, width - label_width, flow.fonts)[:_MOST_LINES]
        lines[-1] = shortened(lines[-1], BODY, width - label_width, flow.fonts)
        flow.row(
            [
                Cell([label], x, QUIET, line.add("TH", "/Scope/Row")),
                Cell(lines, x + width, BODY, line.add("TD"), right_aligned=True),
            ],
            above=flow.padding,
            below=flow.padding,
        )
    flow.rule(LIGHT.grid, x=x, width=width)
    return flow.y


def _status(edition: Edition) -> str:
    """The state in words; while some have not signed, how many have and what the others said."""
    signoff, said = edition.signoff, [one.outcome for one in edition.signatures if one.outcome]
    if signoff is None or not said or edition.status == edition.translate("Charter", "Signed"):
        return edition.status
    text = tally(edition.plan, signoff, edition.translate)
    return f"{text[:1].upper()}{text[1:]}"


def _parties(flow: Flow) -> None:
    """Departments, each with the side it belongs to."""
    translate = flow.book.edition.translate
    width = flow.paper.span(_ASIDE - 1)
    parties = parties_of(flow.book.edition.plan)
    if not parties:
        return
    flow.text(translate("Charter", "Parties"), LABEL, flow.book.root.add("P"), width=width)
    flow.y -= 4
    for side, departments in parties.items():
        words = side_title(side, parties, translate)
        for department in departments:
            flow.fit(BODY.leading + 4)
            _party(flow, department, words, width)
    flow.y -= 10


def _party(flow: Flow, department: Department, side: str, width: float) -> None:
    node = flow.book.root.add("P")
    code = "  ·  ".join(filter(None, (side, one_line(department.code))))
    aside = wrap(code, QUIET, width * 0.6, flow.fonts)
    taken = max((flow.fonts.width(line, bold=False) * QUIET.size for line in aside), default=0.0)
    room = width - INDENT - taken - 10
    name = apart(wrap(one_line(department.name), BODY, room, flow.fonts))
    cells = [
        Cell(name, MARGIN + INDENT, BODY, node),
        Cell(aside, MARGIN + width, QUIET, node, right_aligned=True),
    ]
    department_row(flow, department, cells, 3)


def side_title(side: str, parties: dict[str, list[Department]], translate: Translate) -> str:
    """The words beside the departments of one side; none where no department has one."""
    if len(parties) == 1 and not side:
        return ""
    titles = {
        "sales": translate("Charter", "for sales"),
        "marketing": translate("Charter", "for marketing"),
        "shared": translate("Charter", "for both sides"),
        "support": translate("Charter", "in support"),
        "external": translate("Charter", "from outside"),
    }
    return titles.get(side, translate("Charter", "also involved"))


def _scope(flow: Flow) -> None:
    scope = flow.book.edition.plan.info.scope.strip()
    if not scope:
        return
    width = flow.paper.span(_ASIDE - 1)
    flow.fit(LABEL.leading + 2 * BODY.leading)
    title = flow.book.edition.translate("Charter", "Scope")
    flow.text(title, LABEL, flow.book.root.add("P"), width=width)
    flow.y -= 3
    flow.text(scope, BODY, flow.book.root.add("P"), width=width)
    flow.y -= 6


def _figures(flow: Flow) -> None:
    """The plan in numbers, side by side."""
    edition = flow.book.edition
    translate, plan = edition.translate, edition.plan
    figures = (
        (translate("Charter", "Activities"), len(plan.activities)),
        (translate("Charter", "Roles"), len(plan.roles)),
        (translate("Charter", "People"), len(plan.people)),
        (translate("Charter", "Open findings"), len(edition.findings.open)),
        (translate("Charter", "Accepted"), len(edition.findings.accepted)),
    )
    flow.skip(12)
    flow.fit(_FIGURES)
    flow.text(translate("Charter", "In numbers"), LABEL, flow.book.root.add("P"))
    flow.y -= 4
    flow.rule(LIGHT.grid)
    width = flow.paper.inner_width / len(figures)
    places = [(MARGIN + i * width, flow.book.root.add("P")) for i in range(len(figures))]
    for style, texts in (
        (FIGURE, [str(count) for _, count in figures]),
        (QUIET, [name for name, _ in figures]),
    ):
        flow.row(
            [
                Cell(apart(wrap(text, style, width - 6, flow.fonts)), x, style, node)
                for text, (x, node) in zip(texts, places, strict=True)
            ],
            above=6 if style is FIGURE else 0,
        )
    flow.y -= 8


def _signers(flow: Flow, signers: Sequence[Signer]) -> None:
    """Who signs, and what each has said."""
    if not signers:
        return
    edition = flow.book.edition
    translate = edition.translate
    flow.skip(10)
    flow.fit(LABEL.leading + 48)
    title = (
        translate("Charter", "Signatures")
        if edition.signoff
        else translate("Charter", "To be signed by")
    )
    flow.text(title, LABEL, flow.book.root.add("P"))
    flow.y -= 4
    table = flow.book.root.add("Table")
    x = (MARGIN, flow.paper.x(3), flow.paper.x(7))
    width = (flow.paper.span(3), flow.paper.span(4), flow.paper.span(5))
    for signer in signers:
        line = table.add("TR")
        texts = (
            (signer.title, STRONG),
            (signer.role if signer.name else "", BODY),
            (signer_state(edition, signer) or signer.department_names, QUIET),
        )
        flow.row(
            [
                Cell(
                    # The parties stand above in full, everything else only here.
                    [shortened(text, style, width[i], flow.fonts)]
                    if text == signer.department_names
                    else wrap(text, style, width[i], flow.fonts),
                    x[i],
                    style,
                    line.add("TD" if i else "TH", "" if i else "/Scope/Row"),
                )
                for i, (text, style) in enumerate(texts)
            ],
            above=flow.padding,
            below=flow.padding,
            rule=LIGHT.grid,
        )
    flow.rule(LIGHT.grid)
