"""Findings that are open, accepted with a reason, or parked.

What was accepted or parked is listed in full: people put their names to it.  Open findings of a
severity that has very many are gathered by rule, with the first few of each and the number of the
others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from raciplanner.analysis.findings import ERROR, QUESTION, SEVERITIES, WARNING, Finding
from raciplanner.charter.book import Book, Cell, Flow
from raciplanner.charter.dates import long_date
from raciplanner.charter.page import Page, paint_of
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, MARGIN, QUIET
from raciplanner.charter.text import one_line, wrap
from raciplanner.i18n import Translate
from raciplanner.palette import LIGHT
from raciplanner.wording.findings import checked_text, finding_text, rule_name

MOST_LISTED = 100
"""Open findings of one severity that are all listed."""
MOST_OF_RULE = 5
"""Of each rule, where there are more."""
_TEXT = MARGIN + 20.0
_COLOURS = {ERROR: LIGHT.error, WARNING: LIGHT.warning, QUESTION: LIGHT.accent}


def findings(flow: Flow) -> None:
    """Add the section: what was checked, then every finding."""
    edition = flow.book.edition
    translate, found = edition.translate, edition.findings
    section = flow.section(translate("Charter", "Findings"))
    flow.text(checked_text(edition.summary, translate), BODY, section.add("P"))
    for severity in SEVERITIES:
        some = [one for one in found.open if one.severity == severity]
        if len(some) <= MOST_LISTED:
            _list(flow, section, _title(severity, translate), some, _nothing_more)
        else:
            _gathered(flow, section, _title(severity, translate), some)
    _list(flow, section, translate("Charter", "Accepted"), found.accepted, _acceptance)
    _list(flow, section, translate("Charter", "Parked"), found.parked, _acceptance)


def _title(severity: str, translate: Translate) -> str:
    titles = {
        ERROR: translate("Charter", "Errors"),
        WARNING: translate("Charter", "Warnings"),
        QUESTION: translate("Charter", "Questions"),
    }
    return titles.get(severity, translate("Charter", "Notes"))


def _gathered(flow: Flow, section: Node, title: str, found: Sequence[Finding]) -> None:
    """Findings under a title, by rule, the most frequent rule first."""
    translate = flow.book.edition.translate
    rules: dict[str, list[Finding]] = {}
    for finding in found:
        rules.setdefault(finding.rule, []).append(finding)
    flow.subsection(f"{title}: {len(found)}", section)
    says = translate(
        "Charter",
        "By kind, with the first of each. The list of findings in RACI Planner shows all of them.",
    )
    flow.text(says, QUIET, section.add("P"))
    for rule, some in sorted(rules.items(), key=lambda one: -len(one[1])):
        flow.skip(8)
        flow.fit(4 * BODY.leading)
        title = f"{rule_name(rule, translate)}: {len(some)}"
        flow.text(title, QUIET.strong(), section.add("H4"))
        flow.y -= 2
        shown = some if len(some) <= MOST_OF_RULE + 1 else some[:MOST_OF_RULE]
        _items(flow, section, shown, _nothing_more)
        if left := len(some) - len(shown):
            more = translate("Charter", "and %n more of this kind", None, left)
            flow.row([Cell([more], _TEXT, QUIET, section.add("P"))], 4, 4, rule=LIGHT.grid)


def _list(
    flow: Flow,
    section: Node,
    title: str,
    found: Sequence[Finding],
    more: Callable[[Book, Finding], str],
) -> None:
    """Findings under a title with their number, each with what ``more`` says of it."""
    if found:
        flow.subsection(f"{title}: {len(found)}", section)
        _items(flow, section, found, more)


def _items(
    flow: Flow, section: Node, found: Sequence[Finding], more: Callable[[Book, Finding], str]
) -> None:
    edition = flow.book.edition
    width = flow.paper.width - MARGIN - _TEXT
    table = section.add("L")
    for finding in found:
        sentence = finding_text(finding, edition.plan, edition.translate)
        lines = wrap(sentence, BODY, width, flow.fonts)
        below = wrap(more(flow.book, finding), QUIET, width, flow.fonts)
        body = table.add("LI").add("LBody")
        cells = [Cell(lines, _TEXT, BODY, body)]
        if below:
            cells.append(Cell([*[""] * len(lines), *below], _TEXT, QUIET, body))
        flow.row(cells, 4, 4, rule=LIGHT.grid, begin=partial(_marker_here, flow, finding.severity))


def _nothing_more(_book: Book, _finding: Finding) -> str:
    return ""


def _acceptance(book: Book, finding: Finding) -> str:
    """Why, by whom and until when a finding is left as it is."""
    plan, translate = book.edition.plan, book.edition.translate
    acceptance = plan.acceptances[finding.key]
    parts = [one_line(acceptance.reason), one_line(acceptance.person)]
    if acceptance.until is not None:
        says = translate("Charter", "until {date}")
        parts.append(says.format(date=long_date(acceptance.until, translate)))
    return "  ·  ".join(filter(None, parts))


def _marker_here(flow: Flow, severity: str) -> None:
    _marker(flow.page, severity, MARGIN + 5, flow.y - 4 - BODY.leading / 2)


def _marker(page: Page, severity: str, x: float, y: float) -> None:
    """The sign of a severity around ``x``, ``y``: octagon, triangle, circle, small disc."""
    fill = f"{paint_of(_COLOURS.get(severity, LIGHT.control_border))} rg"
    if severity == ERROR:
        near, far = 1.7, 4.1
        corners = [(near, far), (far, near), (far, -near), (near, -far)]
        corners += [(-near, -far), (-far, -near), (-far, near), (-near, far)]
    elif severity == WARNING:
        corners = [(0.0, 4.2), (4.6, -3.8), (-4.6, -3.8)]
    else:
        radius = 4.1 if severity == QUESTION else 2.2
        arc = radius * 0.5523
        page.paint(
            f"q 1 0 0 1 {x:.2f} {y:.2f} cm {fill} {radius} 0 m "
            f"{radius} {arc:.2f} {arc:.2f} {radius} 0 {radius} c "
            f"{-arc:.2f} {radius} {-radius} {arc:.2f} {-radius} 0 c "
            f"{-radius} {-arc:.2f} {-arc:.2f} {-radius} 0 {-radius} c "
            f"{arc:.2f} {-radius} {radius} {-arc:.2f} {radius} 0 c f Q"
        )
        return
    path = " l ".join(f"{x + across:.2f} {y + up:.2f}" for across, up in corners)
    page.paint(f"{fill} {path.replace(' l ', ' m ', 1)} l h f")
