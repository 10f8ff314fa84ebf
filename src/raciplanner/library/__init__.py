"""The content library: roles, activities and default letters of sales and marketing.

Its data is read when it is first asked for, so a program that never does pays nothing.
"""

from raciplanner.library.additions import add_from_library
from raciplanner.library.example import example_plan
from raciplanner.library.templates import (
    PhaseChoice,
    PresetChoice,
    new_plan,
    phase_choices,
    presets,
)

__all__ = [
    "PhaseChoice",
    "PresetChoice",
    "add_from_library",
    "example_plan",
    "new_plan",
    "phase_choices",
    "presets",
]
