"""Colours and shapes of letters and departments: one source for screen, PDF, pictures and Excel.

Colour follows the function of a letter, so every letter set looks alike.  A letter never depends
on hue alone: weight, shape and border differ as well.  All letter texts have a contrast of at
least 7 : 1 on their fill, borders at least 4.8 : 1 on the base (WCAG 2 formula).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Chip:
    """How a letter is drawn; colours are ``#RRGGBB``, ``border_style`` solid, dotted or dashed."""

    fill: str
    text: str
    border: str
    bold: bool
    rounded: bool
    border_style: str


def _chips(**colours: tuple[str, str, str]) -> Mapping[str, Chip]:
    shapes: Mapping[str, tuple[bool, bool, str]] = {
        "owner": (True, True, "solid"),
        "doer": (True, False, "solid"),
        "support": (False, False, "dotted"),
        "two_way": (False, False, "solid"),
        "one_way": (False, False, "dashed"),
        "other": (False, False, "solid"),
    }
    return MappingProxyType({name: Chip(*colours[name], *shapes[name]) for name in shapes})


LIGHT_CHIPS = _chips(
    owner=("#0B3A75", "#FFFFFF", "#0B3A75"),
    doer=("#F6AD3C", "#2A1600", "#9A5B00"),
    support=("#C497BE", "#1E0A1C", "#7C3A73"),
    two_way=("#A8DFCB", "#06301F", "#1B7F5C"),
    one_way=("#FFFFFF", "#374151", "#6B7280"),
    other=("#E3E7EC", "#1B1F24", "#4F5965"),
)
DARK_CHIPS = _chips(
    owner=("#A6D0FF", "#06213F", "#A6D0FF"),
    doer=("#DE9024", "#140A00", "#FFC46B"),
    support=("#6F4069", "#FFF0FC", "#D59BCD"),
    two_way=("#17493A", "#CFF5E4", "#4FB892"),
    one_way=("#24272C", "#D5DAE1", "#8E98A5"),
    other=("#3A4048", "#E8EBEF", "#98A1AC"),
)

DEPARTMENT_COLOURS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "rose": ("#DD4386", "#B17790"),
        "blue": ("#128BEA", "#3984F8"),
        "violet": ("#55227B", "#D5CAFA"),
        "green": ("#196352", "#A3EACC"),
        "ochre": ("#937C12", "#FCCE4F"),
        "brick": ("#7C0806", "#E6533A"),
    }
)
"""Stripe colour of a department by its colour key: (light theme, dark theme).

Told apart under colour blindness, not in grey: the three-letter code always goes with it.
"""


@dataclass(frozen=True, slots=True)
class Surface:
    """Colours of everything that is not a letter or a department (``#RRGGBB``)."""

    window: str
    base: str
    text: str
    secondary: str
    placeholder: str
    control_border: str
    grid: str
    focus: str
    accent: str
    accent_text: str
    selected: str
    crosshair: str
    error: str
    error_bar: str
    error_bar_text: str
    warning: str
    warning_text: str
    warning_bar: str
    warning_bar_text: str
    good: str
    good_bar: str
    good_bar_text: str


LIGHT = Surface(
    window="#F5F6F8",
    base="#FFFFFF",
    text="#1B1F24",
    secondary="#4F5965",
    placeholder="#656E7A",
    control_border="#7A838F",
    grid="#D6DBE1",
    focus="#0A5BB5",
    accent="#0A5BB5",
    accent_text="#FFFFFF",
    selected="#CFE4FB",
    crosshair="#EEF1F5",
    error="#B00020",
    error_bar="#FDE7EA",
    error_bar_text="#7A0016",
    warning="#B86E00",
    warning_text="#7A4E00",
    warning_bar="#FFF4D6",
    warning_bar_text="#5C3B00",
    good="#1B7F3B",
    good_bar="#E3F5E8",
    good_bar_text="#0F4D23",
)
DARK = Surface(
    window="#1B1D21",
    base="#24272C",
    text="#E8EBEF",
    secondary="#AEB6C0",
    placeholder="#98A1AC",
    control_border="#7F8894",
    grid="#3A3F46",
    focus="#7DB9FF",
    accent="#7DB9FF",
    accent_text="#06213F",
    selected="#1F4468",
    crosshair="#2E3238",
    error="#FF6B78",
    error_bar="#4A1219",
    error_bar_text="#FFD9DC",
    warning="#FFB02E",
    warning_text="#FFC46B",
    warning_bar="#4A3300",
    warning_bar_text="#FFE7BF",
    good="#6FD28C",
    good_bar="#12381F",
    good_bar_text="#D4F5DD",
)


def chip(function: str, *, dark: bool = False) -> Chip:
    """How the letter of ``function`` is drawn; a function without a colour gets the neutral chip.

    >>> chip("owner").bold, chip("verify").fill
    (True, '#E3E7EC')
    """
    chips = DARK_CHIPS if dark else LIGHT_CHIPS
    return chips.get(function, chips["other"])
