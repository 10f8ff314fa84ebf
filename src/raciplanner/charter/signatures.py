"""The page that is signed: a statement and a block for each signer, never split."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from raciplanner.charter.book import Flow, baseline_offset
from raciplanner.charter.departments import BAR, bar_colour
from raciplanner.charter.page import Page, paint_of
from raciplanner.charter.signers import Signer
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, GUTTER, HEADING, QUIET, STRONG
from raciplanner.charter.text import clipped, one_line, wrap
from raciplanner.palette import LIGHT

_ROOM_TO_SIGN = 46.0
_GAP = 28.0
_DATE_SHARE = 0.3
_BOX = 7.5
_NO_ONE = Signer("", "", ())


def signatures(flow: Flow, signers: Sequence[Signer]) -> None:
    """Add the section: on one page where it fits, else the statement with the first blocks."""
    edition = flow.book.edition
    translate = edition.translate
    width = flow.paper.span(9)
    statement = translate(
        "Charter",
        "We have read version {version} of this charter, content {digest}, "
        "and agree to work together as it says.",
    ).format(version=one_line(edition.plan.info.version), digest=edition.short_digest)
    honest = translate(
        "Charter",
        "A mark on this page shows agreement between colleagues; "
        "nobody's identity is checked by a certificate.",
    )
    digest_label = translate("Charter", "Content hash")
    whole_digest = f"{digest_label} {edition.digest}"
    lines = [
        line
        for text in (statement, honest, whole_digest)
        for line in wrap(text, BODY, width, flow.fonts)
    ]
    rows = [_Pair(flow, pair) for pair in _pairs(signers or (_NO_ONE, _NO_ONE))]
    above = len(lines) * BODY.leading + 32
    whole = above + sum(row.height + _GAP for row in rows)
    fits = whole + HEADING.leading + 10 <= flow.full_room
    title = translate("Charter", "Signatures")
    section = flow.section(title, keep=whole if fits else above + rows[0].height)
    flow.text(statement, BODY, section.add("P"), width=width)
    flow.y -= 4
    flow.text(honest, QUIET, section.add("P"), width=width)
    flow.y -= 4
    flow.text(whole_digest, QUIET, section.add("P"))
    flow.y -= 24
    for row in rows:
        flow.fit(row.height)
        row.draw(section)
        flow.y -= _GAP


def _pairs(signers: Sequence[Signer]) -> list[tuple[Signer | None, Signer | None]]:
    """Blocks side by side: sales at the left, marketing at the right, then everybody else."""
    left = [signer for signer in signers if signer.side == "sales"]
    right = [signer for signer in signers if signer.side == "marketing"]
    others = [signer for signer in signers if signer.side not in {"sales", "marketing"}]
    if not (left and right):
        left, right, others = [], [], [*left, *right, *others]
    return [*zip_longest(left, right), *zip_longest(others[::2], others[1::2])]


class _Pair:
    """One or two signature blocks at the same height."""

    def __init__(self, flow: Flow, signers: tuple[Signer | None, Signer | None]) -> None:
        self._flow = flow
        self._blocks = [
            _Block(flow, signer, flow.paper.x(6 * i) + GUTTER * i) if signer else None
            for i, signer in enumerate(signers)
        ]
        most = max(len(block.departments) for block in self._blocks if block)
        for block in self._blocks:
            if block:
                block.head = most

    @property
    def height(self) -> float:
        """Height of the taller block."""
        return max(block.height for block in self._blocks if block)

    def draw(self, section: Node) -> None:
        """Draw the blocks at the place the flow has reached."""
        for block in self._blocks:
            if block:
                block.draw(section.add("Div"))
        self._flow.y -= self.height


class _Block:
    """Room for a signature and a date over a line, name and role under it, the outcome to tick.

    ``head`` is the number of lines kept for the ``departments``, so that neighbours sign on one
    height.
    """

    def __init__(self, flow: Flow, signer: Signer, x: float) -> None:
        self._flow = flow
        self._signer = signer
        self._x = x
        self._width = flow.paper.span(6) - GUTTER
        wide = self._width * (1 - _DATE_SHARE) - 8

        def lines(text: str, style_width: float, *, bold: bool = False) -> list[str]:
            style = STRONG if bold else BODY
            return clipped(
                wrap(text, style, style_width, flow.fonts), 3, style, style_width, flow.fonts
            )

        self.departments = lines(signer.department_names, self._width - BAR - 8, bold=True)
        self._name = lines(signer.name, wide, bold=True)
        self._role = lines(signer.role, wide)
        self.head = len(self.departments)

    @property
    def height(self) -> float:
        """Height of the block."""
        texts = self.head + max(1, len(self._name) + len(self._role))
        return texts * BODY.leading + _ROOM_TO_SIGN + 4 * BODY.leading + 12

    def draw(self, node: Node) -> None:
        """Draw the block with its upper edge where the flow is."""
        page, x, y = self._flow.page, self._x, self._flow.y
        translate = self._flow.book.edition.translate
        if self.departments:
            height = len(self.departments) * STRONG.leading
            colours = [bar_colour(one) for one in self._signer.departments]
            for i, colour in enumerate(colours):
                part = (height - 1) / len(colours)
                page.fill(x, y - height + 0.5 + i * part, BAR, part, colour)
            self._lines(page, self.departments, x + BAR + 8, y, bold=True, node=node)
        y -= self.head * STRONG.leading + _ROOM_TO_SIGN
        date_x = x + self._width * (1 - _DATE_SHARE)
        page.rule(x, y, date_x - x - 10, LIGHT.text, 0.6)
        page.rule(date_x, y, self._width * _DATE_SHARE, LIGHT.text, 0.6)
        y -= 3
        below = self._lines(page, self._name, x, y, bold=True, node=node)
        below = self._lines(page, self._role, x, below, bold=False, node=node)
        if not self._name and not self._role:
            name = translate("Charter", "Name")
            page.text(name, x, y - baseline_offset(QUIET), QUIET, node.add("P"))
            below -= QUIET.leading
        date = translate("Charter", "Date")
        page.text(date, date_x, y - baseline_offset(QUIET), QUIET, node.add("P"))
        self._outcomes(page, below - 9, node)

    def _lines(
        self, page: Page, lines: Sequence[str], x: float, y: float, *, bold: bool, node: Node
    ) -> float:
        style = STRONG if bold else BODY
        if lines:
            page.lines(lines, x, y - baseline_offset(style), style, node.add("P"))
        return y - len(lines) * style.leading

    def _outcomes(self, page: Page, y: float, node: Node) -> None:
        """Boxes to tick, and a line for what is reserved or why it is declined."""
        translate = self._flow.book.edition.translate
        x = self._x
        for words in (
            translate("Charter", "I agree"),
            translate("Charter", "with reservation"),
            translate("Charter", "I decline"),
        ):
            baseline = y - baseline_offset(BODY)
            page.paint(
                f"q {paint_of(LIGHT.control_border)} RG .7 w "
                f"{x + 0.4:.2f} {baseline - 0.6:.2f} {_BOX} {_BOX} re S Q"
            )
            page.text(words, x + _BOX + 5, baseline, BODY, node.add("P"))
            x += _BOX + 5 + self._flow.fonts.width(words, bold=False) * BODY.size + 13
        y -= BODY.leading + 6
        label = translate("Charter", "Because")
        page.text(label, self._x, y - baseline_offset(QUIET), QUIET, node.add("P"))
        start = self._flow.fonts.width(label, bold=False) * QUIET.size + 6
        line = y - baseline_offset(QUIET) - 1.5
        page.rule(self._x + start, line, self._width - start, LIGHT.control_border, 0.4)
