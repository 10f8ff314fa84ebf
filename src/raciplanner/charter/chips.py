"""Letter chips: the same shapes and colours as on the screen.

The owner's chip is rounded and solid, the doer's square and solid, support has a dotted border,
two-way a thin one, one-way a dashed outline without fill: they can be told apart without colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from raciplanner.charter.fonts import Fonts
from raciplanner.charter.page import Page, paint_of, shown_run, upright
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, Style
from raciplanner.charter.text import clean
from raciplanner.model.frameworks import in_order
from raciplanner.model.records import LetterSet
from raciplanner.palette import LIGHT, chip

HEIGHT = 14.5
WIDTH = 21.0
NO_LETTER = "?"
_MOST_CHARACTERS = 4
_SQUARE = 1.0
_LINE, _STRONG_LINE = 0.6, 1.3
"""Of the outline; the stronger one tells a solid letter from a tinted one in grey too."""
_ARC = 0.5523
"""Length of the handles of a Bézier quarter circle of radius 1."""
_DASHES = {"solid": "[] 0 d", "dotted": "[.1 1.6] 0 d 1 J", "dashed": "[2.4 1.6] 0 d"}


class Measures(NamedTuple):
    """Of a chip, in points: its height and least width, the size of its letter, the room beside the
    letter, between two letters of one cell, and the radius of round corners.
    """

    height: float
    width: float
    letter: float
    inset: float
    gap: float
    round: float


ORDINARY = Measures(HEIGHT, WIDTH, BODY.size, 1.6, 1.5, 4.2)
SMALL = Measures(10.4, 13.5, 8.0, 1.2, 0.8, 3.0)
"""For matrices of many pages."""


class Form(NamedTuple):
    """Something drawn often: its operators, and its width and height."""

    operators: str
    width: float
    height: float


class Mark(NamedTuple):
    """A letter and the function that gives it its colour and shape."""

    char: str
    function: str


Marks = tuple[Mark, ...]


class Chips:
    """Draws the letters of one letter set, with ``fonts``.

    Attributes
    ----------
    forms : dict of str to Form
        The boxes drawn so far, by the name that pages use for them; chips of other ``measures``
        in the same document add theirs.
    """

    def __init__(
        self,
        letters: LetterSet,
        fonts: Fonts,
        measures: Measures = ORDINARY,
        forms: dict[str, Form] | None = None,
    ) -> None:
        self._letters = letters
        self._fonts = fonts
        self._marks: dict[frozenset[str], Marks] = {}
        self._drawn: dict[tuple[Marks, float], tuple[str, str]] = {}
        self.measures = measures
        self.forms = {} if forms is None else forms

    def marks(self, functions: frozenset[str]) -> Marks:
        """What is drawn for ``functions``; one without a letter becomes a question mark."""
        known = self._marks.get(functions)
        if known is None:
            letters = ((self._letters.letter(name), name) for name in in_order(functions))
            known = self._marks[functions] = tuple(
                Mark(clean(letter.char)[:_MOST_CHARACTERS] if letter else NO_LETTER, name)
                for letter, name in letters
            )
        return known

    def least_width(self, marks: Marks) -> float:
        """Width that a chip needs so that its letters are not crowded."""
        shares = (self._text_width(mark) + 2 * self.measures.inset for mark in marks)
        return sum(shares) + self.measures.gap * (len(marks) - 1)

    def draw(
        self, page: Page, marks: Marks, x: float, y: float, node: Node | None, width: float = WIDTH
    ) -> None:
        """Draw the letters of one cell, lower left corner at ``x``, ``y``; two are two halves."""
        drawn = self._drawn.get((marks, width))
        if drawn is None:
            drawn = self._drawn[marks, width] = self._operators(marks, width)
        box, letters = drawn
        place = f"q 1 0 0 1 {x:.2f} {y:.2f} cm"
        page.paint(f"{place} /{box} Do Q")
        page.mark(node, f"{place} {letters} Q")

    def _operators(self, marks: Marks, width: float) -> tuple[str, str]:
        """Name of the boxes and operators of the letters of a chip at the origin."""
        height, _, size, _, gap, _ = self.measures
        share = (width - gap * (len(marks) - 1)) / len(marks)
        boxes, letters = [], []
        for i, mark in enumerate(marks):
            x = i * (share + gap)
            boxes.append(f"q 1 0 0 1 {x:.2f} 0 cm {_box(mark.function, share, self.measures)} Q")
            look = chip(mark.function)
            left = x + (share - self._text_width(mark)) / 2
            apart = " " if i < len(marks) - 1 else ""
            run = self._fonts.run(mark.char + apart, look.bold)
            style = Style(size, size, look.bold, look.text)
            shown = shown_run(run, style, upright(left, height / 2 - size * 0.349))
            letters.append(f"{paint_of(look.text)} rg {shown}")
        name = f"Chip{len(self.forms)}"
        self.forms[name] = Form(" ".join(boxes), width, height)
        return name, f"BT {' '.join(letters)} ET"

    def _text_width(self, mark: Mark) -> float:
        return self._fonts.width(mark.char, chip(mark.function).bold) * self.measures.letter


def draw_corner(page: Page, right: float, top: float) -> None:
    """The mark of a cell with a note, in its upper right corner."""
    page.paint(
        f"{paint_of(LIGHT.accent)} rg {right - 5:.2f} {top:.2f} m {right:.2f} {top:.2f} l "
        f"{right:.2f} {top - 5:.2f} l h f"
    )


def _box(function: str, width: float, measures: Measures) -> str:
    """Operators that draw the chip of ``function`` at the origin."""
    look = chip(function)
    corner = measures.round if look.rounded else _SQUARE
    line = _STRONG_LINE if look.bold else _LINE
    path = _rounded(width - line, measures.height - line, corner, line / 2)
    return (
        f"{paint_of(look.fill)} rg {paint_of(look.border)} RG {line} w "
        f"{_DASHES[look.border_style]} {path} B"
    )


def _rounded(width: float, height: float, radius: float, near: float) -> str:
    """A closed rectangle with rounded corners, ``near`` the origin by half a line."""
    r = min(radius, width / 2, height / 2)
    right, top, h = near + width, near + height, r * (1 - _ARC)
    steps: Sequence[tuple[str, tuple[float, ...]]] = (
        ("m", (near + r, near)),
        ("l", (right - r, near)),
        ("c", (right - h, near, right, near + h, right, near + r)),
        ("l", (right, top - r)),
        ("c", (right, top - h, right - h, top, right - r, top)),
        ("l", (near + r, top)),
        ("c", (near + h, top, near, top - h, near, top - r)),
        ("l", (near, near + r)),
        ("c", (near, near + h, near + h, near, near + r, near)),
    )
    drawn = (
        " ".join(f"{number:.2f}" for number in numbers) + f" {name}" for name, numbers in steps
    )
    return " ".join(drawn) + " h"
