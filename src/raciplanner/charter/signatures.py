"""The page that is signed: a statement and a block for each signer, never split."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from raciplanner.charter.book import Flow, baseline_offset
from raciplanner.charter.departments import BAR, bar_colour
from raciplanner.charter.forms import CHOICES, DAY, NAME, REMARK, SIGNATURE, Area, Field, field_name
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
_ROOM_IN_PDF = 60.0
"""Also for the line that says how it is signed; what a certificate leaves has three lines."""
_ROW = BODY.leading + 6
_REMARK = 30.0
"""Height below the first line of a remark that is typed."""
_GAP, _LEAST_GAP = 28.0, 12.0
_DATE_SHARE = 0.38
_BOX = 7.5
_NO_ONE = Signer("", "", ())


def signatures(flow: Flow, signers: Sequence[Signer]) -> None:
    """Add the section: on one page where it fits, else the statement with the first blocks."""
    edition = flow.book.edition
    translate = edition.translate
    width = flow.paper.span(11)
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
    room = flow.full_room - HEADING.leading - 10 - above - sum(row.height for row in rows)
    # A block alone on the next page would look lost: the gaps give way first.
    gap = min(_GAP, max(_LEAST_GAP, room / len(rows)))
    whole = above + sum(row.height + gap for row in rows)
    fits = room >= gap * len(rows)
    title = translate("Charter", "Signatures")
    section = flow.section(title, keep=whole if fits else above + rows[0].height)
    flow.text(statement, BODY, section.add("P"), width=width)
    flow.y -= 4
    flow.text(honest, QUIET, section.add("P"), width=width)
    flow.y -= 4
    flow.text(whole_digest, QUIET, section.add("P"))
    flow.y -= 24
    begins = page_starts([row.height + gap for row in rows], flow.room + gap, flow.full_room + gap)
    for i, row in enumerate(rows):
        if i in begins:
            flow.break_page()
        row.draw(section)
        flow.y -= gap


def page_starts(heights: Sequence[float], room: float, full_room: float) -> list[int]:
    """Which rows of blocks begin a page; the last page gets two where it would have one alone."""
    starts: list[int] = []
    for i, height in enumerate(heights):
        if height > room and room < full_room:
            starts.append(i)
            room = full_room
        room -= height
    last = len(heights) - 1
    before = starts[-2] if len(starts) > 1 else 0
    if starts and starts[-1] == last and last - before > 1 and sum(heights[-2:]) <= full_room:
        starts[-1] = last - 1
    return starts


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
        blocks = [block for block in self._blocks if block]
        for block in blocks:
            block.head = max(len(one.departments) for one in blocks)
            block.room = max(one.room for one in blocks)

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

    ``head`` is the number of lines kept for the ``departments`` and ``room`` the height above the
    line, so that neighbours sign on one height.  Who signs in the PDF has fields there.
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
        self._place = signed_in_pdf(signer.signature, flow.book.edition.signatures)
        self._later = self._place is not None and not (
            signer.signature and signer.signature.outcome
        )
        self.room = _ROOM_TO_SIGN if self._place is None else _ROOM_IN_PDF

    @property
    def height(self) -> float:
        """Height of the block."""
        texts = self.head + max(1, len(self._name) + len(self._role))
        below = max(0, len(self._remark) - 1)
        rows = _ROW + _REMARK if self._later else 0.0
        return (texts + below) * BODY.leading + self.room + 4 * BODY.leading + 12 + rows

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
        y -= self.head * STRONG.leading + self.room
        date_x = x + self._width * (1 - _DATE_SHARE)
        if self._signer.signature is not None:
            self._given(self._signer.signature, page, y, date_x, node)
            top = y + self.room - BODY.leading - 2
            self._field(SIGNATURE, (x, y + 1, date_x - 10, top), node)
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
        if self._later:
            self._field(DAY, (date_x, y + 1, x + self._width, y + BODY.leading + 3), node)
        page.text(date, date_x, y - baseline_offset(QUIET), QUIET, node.add("P"))
        if self._later:
            below -= 5
            self._typed(NAME, translate("Charter", "Name"), page, below, node)
            below -= _ROW
        self._outcomes(page, below - 9, node)

    def _field(self, what: str, area: Area, node: Node, *, lines: bool = False) -> None:
        """A field for who signs in the PDF; for everybody else there is none."""
        if self._place is None:
            return
        translate = self._flow.book.edition.translate
        said = {
            SIGNATURE: translate("Charter", "Signature"),
            NAME: translate("Charter", "Name"),
            DAY: translate("Charter", "Date"),
            REMARK: translate("Charter", "Because"),
            **dict(outcome_words(translate)),
        }[what]
        page, who = self._flow.page, self._signer.title
        name, said = field_name(what, self._place), f"{who}: {said}" if who else said
        own = (NAME, DAY, *CHOICES, REMARK) if self._later and what == SIGNATURE else ()
        locks = tuple(field_name(one, self._place) for one in own)
        form = node.add("Form")
        page.fields.append(Field(page.number, form, name, said, area, lines=lines, locks=locks))

    def _typed(self, what: str, caption: str, page: Page, y: float, node: Node) -> None:
        """A caption and a line beside it to write or to type on; room for a remark is a box."""
        page.text(caption, self._x, y - baseline_offset(QUIET), QUIET, node.add("P"))
        left = self._x + self._flow.fonts.width(caption, bold=False) * QUIET.size + 6
        right = self._x + self._width
        line = y - baseline_offset(QUIET) - 1.5
        boxed = self._later and what == REMARK
        if boxed:
            low, high = line - _REMARK, line + BODY.leading - 1
            pen = f"{paint_of(LIGHT.control_border)} RG .4 w"
            shape = f"{left:.2f} {low:.2f} {right - left:.2f} {high - low:.2f} re S"
            page.paint(f"q {pen} {shape} Q")
            self._field(what, (left + 1, low + 1, right - 1, high - 1), node, lines=True)
            return
        page.rule(left, line, right - left, LIGHT.control_border, 0.4)
        if self._later:
            self._field(what, (left, line, right, line + BODY.leading + 2), node)

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
            style, above = (BODY, 5.0) if self._place is None else (QUIET, self.room - BODY.leading)
            if self._place is not None:  # high above the date
                wide = self._width
            shown = shortened(said, style, wide, self._flow.fonts)
            page.text(shown, self._x, y + above, style, node.add("P"))
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
        for outcome, words in outcome_words(translate):
            baseline = y - baseline_offset(BODY)
            page.paint(
                f"q {paint_of(LIGHT.control_border)} RG .7 w "
                f"{x + 0.4:.2f} {baseline - 0.6:.2f} {_BOX} {_BOX} re S Q"
            )
            if signature is not None and signature.outcome == outcome:
                page.text("✓", x + 0.6, baseline, STRONG, node.add("P"))
            if self._later:
                box = (x + 0.4, baseline - 0.6, x + 0.4 + _BOX, baseline - 0.6 + _BOX)
                self._field(outcome, box, node)
            page.text(words, x + _BOX + 5, baseline, BODY, node.add("P"))
            x += _BOX + 5 + self._flow.fonts.width(words, bold=False) * BODY.size + 13
        y -= BODY.leading + 6
        if self._remark:
            self._lines(page, self._remark, self._x, y, bold=False, node=node)
            return
        if signature is not None and signature.outcome:
            return
        because = translate("Charter", "Because")
        self._typed(REMARK, because, page, y, node)


def outcome_words(translate: Translate) -> tuple[tuple[str, str], ...]:
    """What can be ticked, with its words."""
    return (
        ("agrees", translate("Charter", "I agree")),
        ("reservation", translate("Charter", "with reservation")),
        ("declines", translate("Charter", "I decline")),
    )


def signed_in_pdf(signature: Signature | None, every: Sequence[Signature]) -> int | None:
    """The place in the list of somebody who signs in the PDF: later, or with a certificate."""
    if signature is None:
        return None
    later = signature.method == "later" and not signature.outcome
    return every.index(signature) if later or signature.method == "certificate" else None


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
                "Signatures with a certificate are put into the file itself: they show that it is "
                "unchanged since then. Only a certificate issued by somebody you trust shows whose "
                "they are.",
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
        "certificate": translate("Charter", "signs with a certificate"),
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
