"""One page being drawn, as PDF operators.

Coordinates are points from the lower left corner.  Text belongs to a node of the document's
structure or, like rules and fills, is decoration that a screen reader skips.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from math import cos, radians, sin
from typing import TYPE_CHECKING, NamedTuple

from raciplanner.charter.fonts import Fonts, Run
from raciplanner.charter.pdffile import pdf_text
from raciplanner.charter.structure import Node
from raciplanner.charter.style import Paper, Style

if TYPE_CHECKING:
    from raciplanner.charter.forms import Field


Extent = tuple[int, int, int]
"""How much there is on a page: decorations, contents, owners of contents."""


class Pixels(NamedTuple):
    """A picture made of pixels: rows of red, green, blue from the top."""

    width: int
    height: int
    data: bytes


class Page:
    """A page of ``paper`` with its number from 0."""

    def __init__(self, number: int, paper: Paper, fonts: Fonts) -> None:
        self.number = number
        self.paper = paper
        self.fonts = fonts
        self.owners: list[Node] = []
        self.fields: list[Field] = []
        self._decoration: list[str] = []
        self._content: list[str] = []

    @property
    def operators(self) -> str:
        """Everything drawn so far: decoration first, so text always lies on top."""
        decoration, content = self.layers
        return f"/Artifact BMC\n{decoration}\nEMC\n{content}"

    @property
    def layers(self) -> tuple[str, str]:
        """Operators of the decoration, and of what lies on top of it."""
        return "\n".join(self._decoration), "\n".join(self._content)

    @property
    def extent(self) -> Extent:
        """How much there is on the page so far."""
        return len(self._decoration), len(self._content), len(self.owners)

    def rewind(self, extent: Extent) -> None:
        """Take away what was added since the page had an ``extent``."""
        decoration, content, owners = extent
        del self._decoration[decoration:], self._content[content:]
        for number in range(owners, len(self.owners)):
            self.owners[number].kids.remove((self.number, number))
        del self.owners[owners:]

    def paint(self, operators: str) -> None:
        """Add decoration as PDF operators; it has to restore what it changes."""
        self._decoration.append(operators)

    def paint_below(self, operators: str) -> None:
        """Add decoration below everything else on the page."""
        self._decoration.insert(0, operators)

    def rule(self, x: float, y: float, width: float, colour: str, thickness: float = 0.5) -> None:
        """A horizontal line whose upper edge is at ``y``."""
        self.fill(x, y - thickness, width, thickness, colour)

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self._decoration.append(
            f"{paint_of(colour)} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f"
        )

    def text(
        self,
        text: str,
        x: float,
        y: float,
        style: Style,
        node: Node | None,
        *,
        right_aligned: bool = False,
    ) -> None:
        """One line with its baseline at ``y``, starting at ``x`` or, right aligned, ending there.

        A space at its end, which keeps it apart from what is read next, takes no room.
        """
        if right_aligned:
            x -= self.fonts.width(text.rstrip(), style.bold) * style.size
        self.mark(node, text_operators(self.fonts, [(text, upright(x, y))], style))

    def lines(
        self, lines: Sequence[str], x: float, y: float, style: Style, node: Node | None
    ) -> None:
        """Lines under one another, the first with its baseline at ``y``."""
        placed = [
            (line, upright(x, y - i * style.leading))
            for i, line in enumerate(lines)
            if line.strip()
        ]
        if placed:
            self.mark(node, text_operators(self.fonts, placed, style))

    def mark(self, node: Node | None, operators: str) -> None:
        """Add content that belongs to ``node``, or decoration that lies on top."""
        if node is None:
            self._content.append(f"/Artifact BMC {operators} EMC")
            return
        number = len(self.owners)
        node.kids.append((self.number, number))
        self.owners.append(node)
        self._content.append(f"/{node.role} <</MCID {number}>> BDC {operators} EMC")


def upright(x: float, y: float) -> str:
    """The place of a line of text that starts at ``x``, ``y``."""
    return f"1 0 0 1 {x:.2f} {y:.2f}"


def slanted(angle: float, x: float, y: float) -> str:
    """The place of a line of text that rises at ``angle`` degrees."""
    across, up = cos(radians(angle)), sin(radians(angle))
    return f"{across:.5f} {up:.5f} {-up:.5f} {across:.5f} {x:.2f} {y:.2f}"


def text_operators(fonts: Fonts, placed: Iterable[tuple[str, str]], style: Style) -> str:
    """The operators that show lines of text, each with its place."""
    run, bold = fonts.run, style.bold
    shown = [shown_run(run(line, bold), style, place) for line, place in placed]
    return f"BT {paint_of(style.colour)} rg {' '.join(shown)} ET"


def shown_run(run: Run, style: Style, place: str) -> str:
    """The operators that show ``run`` inside a text object."""
    shown = f"{place} Tm"
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
