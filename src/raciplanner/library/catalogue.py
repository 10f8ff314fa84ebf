"""The typed content of the library, in all its languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from raciplanner import resources
from raciplanner.i18n import LANGUAGES
from raciplanner.values import dataclass

Text = Mapping[str, str]
"""The same text by language code."""

FUNCTIONS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "A": frozenset({"owner"}),
        "R": frozenset({"doer"}),
        "AR": frozenset({"owner", "doer"}),
        "C": frozenset({"two_way"}),
        "I": frozenset({"one_way"}),
    }
)
"""What the letters of the library mean."""


@dataclass(frozen=True, slots=True)
class LibraryDepartment:
    """A department; see :class:`raciplanner.model.records.Department` for its fields."""

    id: str
    name: Text
    code: str
    colour: str
    side: str


@dataclass(frozen=True, slots=True)
class LibraryRole:
    """A role.

    Parameters
    ----------
    level : str
        ``top``, ``head``, ``manager``, ``specialist`` or ``external``.
    fallback : tuple of str
        Roles that take over its duties where a company does not have it, the nearest first.
    reports_to : tuple of str
        Roles it usually reports to, the likeliest first; empty where the chain already says it.
    """

    id: str
    name: Text
    department: str
    level: str
    fallback: tuple[str, ...]
    reports_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LibraryPhase:
    """A phase."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class HandOver:
    """When a hand-over from one side to the other is accepted, and within what time."""

    acceptance: Text
    time_limit: Text


@dataclass(frozen=True, slots=True)
class LibraryActivity:
    """An activity with its proposed functions by role id.

    ``starter`` marks the set for a first session; ``division_rule`` says how two departments
    share the work where that is intended.  ``overlap_note`` says what goes wrong
    where sales and marketing often both take something for theirs.
    """

    id: str
    name: Text
    phase: str
    functions: Mapping[str, frozenset[str]]
    starter: bool
    division_rule: Text | None
    hand_over: HandOver | None
    overlap_note: Text | None


@dataclass(frozen=True, slots=True)
class Preset:
    """The roles (ids) of a company of one size."""

    id: str
    name: Text
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All there is to choose from, by id, in reading order."""

    departments: Mapping[str, LibraryDepartment]
    roles: Mapping[str, LibraryRole]
    phases: Mapping[str, LibraryPhase]
    activities: Mapping[str, LibraryActivity]
    presets: Mapping[str, Preset]


@cache
def library_data() -> Mapping[str, Any]:
    """The content of the library as it is stored: read once for all that is made of it."""
    data: Mapping[str, Any] = json.loads(resources.read_text("library/library.json"))
    return data


@cache
def catalogue() -> Catalogue:
    """The content library, read once.

    >>> catalogue().roles["sdr"].fallback[0]
    'account_exec'
    """
    data = library_data()
    return Catalogue(
        {item["id"]: _department(item) for item in data["departments"]},
        {item["id"]: _role(item) for item in data["roles"]},
        {
            item["id"]: LibraryPhase(item["id"], _text(item, "name"))
            for item in sorted(data["phases"], key=lambda item: int(item["order"]))
        },
        {item["id"]: _activity(item) for item in data["activities"]},
        {
            item["id"]: Preset(item["id"], _text(item, "name"), tuple(item["roles"]))
            for item in data["role_presets"]
        },
    )


def _text(item: Mapping[str, Any], field: str) -> Text:
    return {language: item[f"{field}_{language}"] for language in LANGUAGES}


def _department(item: Mapping[str, Any]) -> LibraryDepartment:
    return LibraryDepartment(
        item["id"], _text(item, "name"), item["code"], item["colour"], item["side"]
    )


def _role(item: Mapping[str, Any]) -> LibraryRole:
    return LibraryRole(
        item["id"],
        _text(item, "name"),
        item["department"],
        item["level"],
        tuple(item["fallback"]),
        tuple(item.get("reports_to", ())),
    )


def _activity(item: Mapping[str, Any]) -> LibraryActivity:
    hand_over = item.get("handoff_default")
    return LibraryActivity(
        item["id"],
        _text(item, "name"),
        item["phase"],
        {role: FUNCTIONS[letters] for role, letters in item["raci"].items()},
        item["starter"],
        _text(item, "division_rule") if "division_rule_en" in item else None,
        HandOver(_text(hand_over, "acceptance"), _text(hand_over, "time_limit"))
        if hand_over
        else None,
        _text(item, "overlap_note") if "overlap_note_en" in item else None,
    )
