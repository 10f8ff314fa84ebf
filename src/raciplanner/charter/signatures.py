"""The page that is signed: a statement and a block for each signer, never split."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from raciplanner.charter.book import Flow, baseline_offset
from raciplanner.charter.departments import BAR, bar_colour
from raciplanner.charter.page import Page, paint_of
from raciplanner.charter.record import iso_day
from raciplanner.charter.signers import Signer
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, GUTTER, HEADING, QUIET, STRONG
from raciplanner.charter.text import clipped, one_line, shortened, wrap
from raciplanner.i18n import Translate
from raciplanner.model.charter_records import Signature, Stroke
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
    honest = honest_text(edition.signatures, translate)
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
        self._remark = self._remark_lines(signer.signature)
        self._name = lines(signer.name, wide, bold=True)
        self._role = lines(signer.role, wide)
        self.head = len(self.departments)

    @property
    def height(self) -> float:
        """Height of the block."""
        texts = self.head + max(1, len(self._name) + len(self._role))
        below = max(0, len(self._remark) - 1)
        return (texts + below) * BODY.leading + _ROOM_TO_SIGN + 4 * BODY.leading + 12

    def _remark_lines(self, signature: Signature | None) -> list[str]:
        """The reason of a reservation or a refusal."""
        remark = signature.remark if signature is not None else ""
        label = self._flow.book.edition.translate("Charter", "Because")
        return wrap(f"{label}: {remark}", BODY, self._width, self._flow.fonts) if remark else []

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
        if self._signer.signature is not None:
            self._given(self._signer.signature, page, y, date_x, node)
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

    def _given(self, signature: Signature, page: Page, y: float, date_x: float, node: Node) -> None:
        """What was given over the line: the drawn mark, or how it was given in words, and when."""
        edition = self._flow.book.edition
        translate = edition.translate
        wide = date_x - self._x - 14
        if signature.mark:
            page.paint(mark_operators(signature.mark, self._x, y + 3, wide, _ROOM_TO_SIGN - 8))
        said = method_text(signature, translate)
        if said and not signature.mark:
            shown = shortened(said, BODY, wide, self._flow.fonts)
            page.text(shown, self._x, y + 5, BODY, node.add("P"))
        if signature.outcome:
            day = iso_day(signature.made, translate)
            lines = wrap(day, BODY, self._width * _DATE_SHARE, self._flow.fonts)
            above = y + 5 + len(lines) * BODY.leading - (BODY.leading - baseline_offset(BODY))
            self._lines(page, lines, date_x, above, bold=False, node=node)

    def _outcomes(self, page: Page, y: float, node: Node) -> None:
        """Boxes to tick, and a line for what is reserved or why it is declined."""
        translate = self._flow.book.edition.translate
        x = self._x
        signature = self._signer.signature
        for outcome, words in (
            ("agrees", translate("Charter", "I agree")),
            ("reservation", translate("Charter", "with reservation")),
            ("declines", translate("Charter", "I decline")),
        ):
            baseline = y - baseline_offset(BODY)
            page.paint(
                f"q {paint_of(LIGHT.control_border)} RG .7 w "
                f"{x + 0.4:.2f} {baseline - 0.6:.2f} {_BOX} {_BOX} re S Q"
            )
            if signature is not None and signature.outcome == outcome:
                page.text("✓", x + 0.6, baseline, STRONG, node.add("P"))
            page.text(words, x + _BOX + 5, baseline, BODY, node.add("P"))
            x += _BOX + 5 + self._flow.fonts.width(words, bold=False) * BODY.size + 13
        y -= BODY.leading + 6
        if self._remark:
            self._lines(page, self._remark, self._x, y, bold=False, node=node)
            return
        if signature is not None and signature.outcome:
            return
        label = translate("Charter", "Because")
        page.text(label, self._x, y - baseline_offset(QUIET), QUIET, node.add("P"))
        start = self._flow.fonts.width(label, bold=False) * QUIET.size + 6
        line = y - baseline_offset(QUIET) - 1.5
        page.rule(self._x + start, line, self._width - start, LIGHT.control_border, 0.4)


def honest_text(signatures: Sequence[Signature], translate: Translate) -> str:
    """What the marks on the page prove, and what they do not."""
    methods = {one.method for one in signatures if one.outcome}
    parts = []
    if methods & {"drawn", "typed"}:
        parts.append(
            translate(
                "Charter",
                "Marks drawn or typed were made on the facilitator's computer, in the presence of "
                "the participants.",
            )
        )
    if "paper" in methods:
        parts.append(translate("Charter", "Marks on paper are kept with the plan."))
    if "certificate" in methods:
        parts.append(
            translate(
                "Charter",
                "Signatures by certificate are in the file itself: a PDF reader shows whose they "
                "are.",
            )
        )
    parts.append(
        translate(
            "Charter",
            "A mark on this page shows agreement between colleagues; "
            "nobody's identity is checked by a certificate.",
        )
    )
    if "certificate" in methods:
        parts.pop()
    return " ".join(parts)


def method_text(signature: Signature, translate: Translate) -> str:
    """How a signature was given, where it cannot be seen."""
    if signature.method == "typed" and signature.outcome:
        return signature.name
    return {
        "paper": translate("Charter", "signed on paper"),
        "certificate": translate("Charter", "signed by certificate"),
        "later": translate("Charter", "signs later"),
    }.get(signature.method, "")


def mark_operators(mark: Sequence[Stroke], x: float, y: float, width: float, height: float) -> str:
    """A drawn signature as lines, as large as fits with its lower left corner at ``x``, ``y``."""
    across = [value for stroke in mark for value in stroke[::2]]
    down = [value for stroke in mark for value in stroke[1::2]]
    left, bottom = min(across), max(down)
    wide, high = max(1, max(across) - left), max(1, bottom - min(down))
    scale = min(width / wide, height / high, 0.075)
    lines = []
    for stroke in mark:
        points = [
            f"{(px - left) * scale:.2f} {(bottom - py) * scale:.2f}"
            for px, py in zip(stroke[::2], stroke[1::2], strict=False)
        ]
        lines.append(f"{points[0]} m " + " ".join(f"{point} l" for point in points[1:]))
    pen = f"1 J 1 j {paint_of(LIGHT.text)} RG 1.1 w"
    return f"q 1 0 0 1 {x:.2f} {y:.2f} cm {pen} {' '.join(lines)} S Q"
