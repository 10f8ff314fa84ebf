"""How the pictures look: colours and the width of texts, for light, dark and high contrast."""

from __future__ import annotations

from raciplanner.drawing.measure import Measure, shortened, text_width
from raciplanner.model.plan import Plan
from raciplanner.palette import DARK, DEPARTMENT_COLOURS, LIGHT, Surface
from raciplanner.values import dataclass

TEXT = 12.0
"""Size of ordinary text in pixels."""
SMALL = 10.5


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of a picture.

    Parameters
    ----------
    colours : Surface
    dark : bool
    contrast : bool
        Two colours only: areas are told apart by their size and their numbers.
    measure : Measure
    """

    colours: Surface = LIGHT
    dark: bool = False
    contrast: bool = False
    measure: Measure = text_width

    @classmethod
    def of(cls, *, dark: bool, contrast: bool = False, measure: Measure = text_width) -> Look:
        """The look of a theme."""
        return cls(DARK if dark else LIGHT, dark, contrast, measure)

    @property
    def ink(self) -> str:
        """Colour of text and of what must be seen."""
        if self.contrast:
            return "#FFFFFF" if self.dark else "#000000"
        return self.colours.text

    @property
    def paper(self) -> str:
        """Colour of the sheet."""
        if self.contrast:
            return "#000000" if self.dark else "#FFFFFF"
        return self.colours.base

    @property
    def quiet(self) -> str:
        """Colour of text that stands back."""
        return self.ink if self.contrast else self.colours.secondary

    @property
    def line(self) -> str:
        """Colour of lines that part."""
        return self.ink if self.contrast else self.colours.control_border

    def department(self, plan: Plan, department: str) -> str:
        """Colour of a department (id); a neutral one for none."""
        if self.contrast:
            return self.ink
        found = plan.departments.get(department)
        pair = DEPARTMENT_COLOURS.get(found.colour if found else "")
        return pair[self.dark] if pair else self.colours.control_border

    def name(self, plan: Plan, role: str, width: float) -> str:
        """Name of a role (id) with the code of its department, at most ``width`` wide."""
        known = plan.roles[role]
        found = plan.departments.get(known.department)
        code = f" · {found.code}" if found and found.code else ""
        room = width - self.measure(code, TEXT, False)
        return shortened(known.name, room, TEXT, measure=self.measure) + code

    def shade(self, share: float) -> str:
        """A fill between the sheet and the accent; nearly the sheet for 0."""
        if self.contrast:
            return self.paper
        # In the dark the middle tones would let neither light nor dark text be read.
        most = 0.36 if self.dark else 0.62
        return _mixed(self.colours.base, self.colours.accent, 0.08 + most * share)

    def on(self, fill: str) -> str:
        """The colour of text that is easier to read on ``fill``."""
        if self.contrast:
            return self.ink
        both = (self.colours.text, self.colours.accent_text)
        return max(both, key=lambda colour: contrast(colour, fill))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mixed(one: str, other: str, share: float) -> str:
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21, by the formula of WCAG 2.

    >>> round(contrast("#000000", "#FFFFFF"))
    21
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    linear = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in _channels(colour))
    )
    weights = (0.2126, 0.7152, 0.0722)
    return sum(weight * value for weight, value in zip(weights, linear, strict=True))
