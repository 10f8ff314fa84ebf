"""The cover: a page that tells a reader who opens nothing else what was agreed."""

from __future__ import annotations

from collections.abc import Sequence

from raciplanner.charter.book import Book, Cell, Flow
from raciplanner.charter.changes import changed_text
from raciplanner.charter.dates import long_date
from raciplanner.charter.departments import INDENT, department_row, parties_of
from raciplanner.charter.logos import draw_logos
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
)
from raciplanner.charter.text import apart, one_line, shortened, wrap
from raciplanner.i18n import Translate
from raciplanner.model.records import Department
from raciplanner.palette import LIGHT

_ASIDE = 7
"""Grid column where the control block begins."""


def cover(book: Book, signers: Sequence[Signer]) -> None:
    """Add the cover: logos, title, parties, scope, control block, figures, names of the signers."""
    flow = Flow(book)
    draw_logos(flow)
    _title(flow)
    page, top = flow.page, flow.y
    bottom = _control_block(flow, top)
    flow.y = top
    _parties(flow)
    _scope(flow)
    if flow.page is page:
        flow.y = min(flow.y, bottom)
    _figures(flow)
    _signers(flow, signers)


def _title(flow: Flow) -> None:
    edition, root = flow.book.edition, flow.book.root
    flow.page.fill(MARGIN, flow.y - 4, flow.paper.span(1), 4, LIGHT.accent)
    flow.y -= 22
    kind = edition.translate("Charter", "Working-together charter")
    flow.book.bookmark(0, edition.title, flow.page, flow.y)
    flow.text(kind, LABEL, root.add("P"))
    flow.y -= 2
    flow.text(edition.plan.info.title.strip() or edition.title, DISPLAY, root.add("H1"))
    info = edition.plan.info
    about = "  ·  ".join(filter(None, (one_line(info.company), one_line(info.period))))
    if about:
        flow.y -= 4
        flow.text(about, LEAD, root.add("P"))
    if new := changed_text(edition):
        flow.y -= 8
        flow.text(new, BODY, root.add("P"))
    flow.y -= 34


def _control_block(flow: Flow, top: float) -> float:
    """What identifies the document, beside the parties; returns the lower edge."""
    edition, paper = flow.book.edition, flow.paper
    translate, info = edition.translate, edition.plan.info
    entries = [
        (translate("Charter", "Version"), one_line(info.version)),
        (translate("Charter", "Status"), edition.status),
        (translate("Charter", "Date"), long_date(edition.day, translate)),
    ]
    if info.review_date is not None:
        entries.append((translate("Charter", "Review by"), long_date(info.review_date, translate)))
    entries.append((translate("Charter", "Content hash"), edition.short_digest))
    x, width = paper.x(_ASIDE), paper.span(12 - _ASIDE)
    label_width = max(flow.fonts.width(label, bold=False) for label, _ in entries) * QUIET.size + 10
    flow.y = top
    flow.text(translate("Charter", "Document"), LABEL, flow.book.root.add("P"), x=x, width=width)
    flow.y -= 4
    table = flow.book.root.add("Table")
    for label, value in entries:
        flow.rule(LIGHT.grid, x=x, width=width)
        line = table.add("TR")
        lines = [shortened(value, BODY, width - label_width, flow.fonts)]
        flow.row(
            [
                Cell([label], x, QUIET, line.add("TH", "/Scope/Row")),
                Cell(lines, x + width, BODY, line.add("TD"), right_aligned=True),
            ],
            above=4,
            below=4,
        )
    flow.rule(LIGHT.grid, x=x, width=width)
    return flow.y


def _parties(flow: Flow) -> None:
    """Departments by the side they belong to."""
    translate = flow.book.edition.translate
    width = flow.paper.span(_ASIDE - 1)
    parties = parties_of(flow.book.edition.plan)
    for side, departments in parties.items():
        flow.fit(LABEL.leading + 24)
        flow.text(side_title(side, parties, translate), LABEL, flow.book.root.add("P"), width=width)
        flow.y -= 4
        for department in departments:
            _party(flow, department, width)
        flow.y -= 12


def _party(flow: Flow, department: Department, width: float) -> None:
    node = flow.book.root.add("P")
    name = apart(wrap(one_line(department.name), BODY, width - INDENT - 50, flow.fonts))
    code = wrap(one_line(department.code), QUIET, 46, flow.fonts)
    cells = [
        Cell(name, MARGIN + INDENT, BODY, node),
        Cell(code, MARGIN + width, QUIET, node, right_aligned=True),
    ]
    department_row(flow, department, cells, 2)


def side_title(side: str, parties: dict[str, list[Department]], translate: Translate) -> str:
    """The words over the departments of one side."""
    if len(parties) == 1 and not side:
        return translate("Charter", "Departments")
    titles = {
        "sales": translate("Charter", "For sales"),
        "marketing": translate("Charter", "For marketing"),
        "shared": translate("Charter", "For both sides"),
        "support": translate("Charter", "In support"),
        "external": translate("Charter", "From outside"),
    }
    return titles.get(side, translate("Charter", "Also involved"))


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
    flow.y -= 12


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
    flow.skip(16)
    flow.fit(100)
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
                Cell(apart(wrap(text, style, width - 12, flow.fonts)), x, style, node)
                for text, (x, node) in zip(texts, places, strict=True)
            ],
            above=6 if style is FIGURE else 0,
        )
    flow.y -= 20


def _signers(flow: Flow, signers: Sequence[Signer]) -> None:
    """Who is to sign, and that nobody has yet."""
    named = [signer for signer in signers if signer.title]
    if not named:
        return
    translate = flow.book.edition.translate
    flow.skip(10)
    flow.fit(LABEL.leading + 48)
    flow.text(translate("Charter", "To be signed by"), LABEL, flow.book.root.add("P"))
    flow.y -= 4
    table = flow.book.root.add("Table")
    x = (MARGIN, flow.paper.x(4), flow.paper.x(8))
    width = (flow.paper.span(4), flow.paper.span(4), flow.paper.span(4))
    for signer in named:
        line = table.add("TR")
        texts = (
            (signer.title, STRONG),
            (signer.role if signer.name else "", BODY),
            (signer.department_names, QUIET),
        )
        flow.row(
            [
                Cell(
                    wrap(text, style, width[i], flow.fonts),
                    x[i],
                    style,
                    line.add("TD" if i else "TH", "" if i else "/Scope/Row"),
                )
                for i, (text, style) in enumerate(texts)
            ],
            above=4,
            below=4,
            rule=LIGHT.grid,
        )
    flow.rule(LIGHT.grid)
