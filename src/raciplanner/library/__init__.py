"""The content library: roles, activities and default letters of sales and marketing.

Its data is read when it is first asked for, and these names are found when they are asked for: the
rules look up single activities, which is not to load what makes whole plans.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

_MODULES = {
    "PhaseChoice": "templates",
    "PresetChoice": "templates",
    "add_from_library": "additions",
    "example_plan": "example",
    "new_plan": "templates",
    "phase_choices": "templates",
    "presets": "templates",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
