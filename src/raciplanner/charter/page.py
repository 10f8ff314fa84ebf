"""One page being drawn, as PDF operators.

Coordinates are points from the lower left corner.  Text belongs to a node of the document's
structure or, like rules and fills, is decoration that a screen reader skips.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import cos, radians, sin

from raciplanner.charter.fonts import Fonts, Run
from raciplanner.charter.pdffile import pdf_text
from raciplanner.charter.structure import Node
from raciplanner.charter.style import Paper, Style


class Page:
    """A page of ``paper`` with its number from 0."""

    def __init__(self, number: int, paper: Paper, fonts: Fonts) -> None:
        self.number = number
        self.paper = paper
        self.fonts = fonts
        self.owners: list[Node] = []
        self._decoration: list[str] = []
        self._content: list[str] = []

    @property
    def operators(self) -> str:
        """Everything drawn so far: decoration first, so text always lies on top."""
        return "\n".join(["/Artifact BMC", *self._decoration, "EMC", *self._content])

    def paint(self, operators: str) -> None:
        """Add decoration as PDF operators; it has to restore what it changes."""
        self._decoration.append(operators)

    def rule(self, x: float, y: float, width: float, colour: str, thickness: float = 0.5) -> None:
        """A horizontal line whose upper edge is at ``y``."""
        self.fill(x, y - thickness, width, thickness, colour)

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self._decoration.append(
            f"{paint_of(colour)} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f"
        )

    def text(
        self, text: str, x: float, y: float, style: Style, node: Node | None, align: str = ""
    ) -> None:
        """One line with its baseline at ``y``; ``align`` is ``right`` or ``centre`` of ``x``.

        A space at its end, which keeps it apart from what is read next, takes no room.
        """
        if align:
            length = self.fonts.width(text.rstrip(), style.bold) * style.size
            x -= length if align == "right" else length / 2
        self._texts([(text, f"1 0 0 1 {x:.2f} {y:.2f}")], style, node)

    def lines(
        self, lines: Sequence[str], x: float, y: float, style: Style, node: Node | None
    ) -> None:
        """Lines under one another, the first with its baseline at ``y``."""
        leading = style.leading
        placed = [
            (line, f"1 0 0 1 {x:.2f} {y - i * leading:.2f}")
            for i, line in enumerate(lines)
            if line.strip()
        ]
        if placed:
            self._texts(placed, style, node)

    def slanted(
        self,
        lines: Sequence[tuple[str, float, float]],
        angle: float,
        style: Style,
        node: Node | None,
    ) -> None:
        """Lines rising at ``angle`` degrees, each from its own x and y."""
        turn = _turn(angle)
        placed = [(line, f"{turn} {x:.2f} {y:.2f}") for line, x, y in lines]
        self._texts(placed, style, node)

    def _texts(self, placed: Sequence[tuple[str, str]], style: Style, node: Node | None) -> None:
        run, bold = self.fonts.run, style.bold
        shown = " ".join([shown_text(run(line, bold), style, matrix) for line, matrix in placed])
        self.mark(node, f"BT {paint_of(style.colour)} rg {shown} ET")

    def mark(self, node: Node | None, operators: str) -> None:
        """Add content that belongs to ``node``, or decoration that lies on top."""
        if node is None:
            self._content.append(f"/Artifact BMC {operators} EMC")
            return
        number = len(self.owners)
        node.kids.append((self.number, number))
        self.owners.append(node)
        self._content.append(f"/{node.role} <</MCID {number}>> BDC {operators} EMC")


def shown_text(run: Run, style: Style, matrix: str) -> str:
    """The operators that show ``run`` at the place and turn that ``matrix`` gives."""
    shown = f"{matrix} Tm"
    for font, codes, typed in run:
        piece = f"{font} {style.size} Tf <{codes}> Tj"
        if typed:
            piece = f"/Span <</ActualText{pdf_text(typed)}>> BDC {piece} EMC"
        shown += f" {piece}"
    return shown


@cache
def paint_of(colour: str) -> str:
    """The three colour numbers of ``#RRGGBB``.

    >>> paint_of("#FF0033")
    '1 0 .2'
    """
    shares = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return " ".join(f"{share:.4g}".removeprefix("0") or "0" for share in shares)


@cache
def _turn(angle: float) -> str:
    across, up = cos(radians(angle)), sin(radians(angle))
    return f"{across:.5f} {up:.5f} {-up:.5f} {across:.5f}"
