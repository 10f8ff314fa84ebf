"""What the library proposes for a charter: sections, principles, meetings, commitments, terms."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from raciplanner.i18n import LANGUAGES
from raciplanner.library.catalogue import Text, library_data
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class SectionContent:
    """A section of the charter: its title, and what belongs into it."""

    id: str
    title: Text
    contents: Text
    required: bool


@dataclass(frozen=True, slots=True)
class LibraryMeeting:
    """A regular meeting; ``owner`` and ``participants`` are roles of the library."""

    id: str
    name: Text
    period: str
    minutes: int
    owner: str
    participants: tuple[str, ...]
    agenda: Mapping[str, tuple[str, ...]]
    output: Text


@dataclass(frozen=True, slots=True)
class LibraryCommitment:
    """A promise of one side, with its usual measure; ``side`` joint is both sides."""

    id: str
    side: str
    owner: str
    text: Text
    measure: Text


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a lead."""

    id: str
    name: Text
    meaning: Text
    entry: Text
    exit: Text
    department: str
    time_limit: Text


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the resolution of a dispute, and the working days it may take."""

    text: Text
    days: int


@dataclass(frozen=True, slots=True)
class CharterContent:
    """All that can be proposed, in reading order."""

    sections: Mapping[str, SectionContent]
    benefits: tuple[Text, ...]
    principles: tuple[Text, ...]
    meetings: Mapping[str, LibraryMeeting]
    commitments: Mapping[str, LibraryCommitment]
    stages: tuple[Stage, ...]
    steps: tuple[Step, ...]
    feedback: Mapping[str, tuple[Text, ...]]
    periods: Mapping[str, Text]
    glossary: tuple[Text, ...]


@cache
def charter_content() -> CharterContent:
    """The part of the content library that is about the charter, read once.

    >>> charter_content().sections["principles"].title["en"]
    'Principles of working together'
    """
    data = library_data()
    feedback: dict[str, tuple[Text, ...]] = {}
    for item in data["feedback_contents"]:
        known = feedback.get(item["direction"], ())
        feedback[item["direction"]] = (*known, _text(item, "text"))
    return CharterContent(
        {one["id"]: _section(one) for one in sorted(data["charter_sections"], key=_order)},
        tuple(_text(one, "name") for one in data["seed"]["benefits"]),
        tuple(_text(one, "text") for one in data["principles"]),
        {one["id"]: _meeting(one) for one in data["meeting_cadences"]},
        {one["id"]: _commitment(one) for one in data["sla_commitments"]},
        tuple(_stage(one) for one in sorted(data["definitions"]["lead_stages"], key=_order)),
        tuple(Step(_text(one, "text"), one["working_days"]) for one in data["escalation_steps"]),
        feedback,
        {one["id"]: _text(one, "name") for one in data["periods"]},
        tuple({language: one[language] for language in LANGUAGES} for one in data["glossary"]),
    )


def _order(item: Mapping[str, Any]) -> int:
    return int(item["order"])


def _text(item: Mapping[str, Any], field: str) -> Text:
    return {language: item[f"{field}_{language}"] for language in LANGUAGES}


def _section(item: Mapping[str, Any]) -> SectionContent:
    return SectionContent(
        item["id"], _text(item, "title"), _text(item, "content"), item["required"]
    )


def _meeting(item: Mapping[str, Any]) -> LibraryMeeting:
    return LibraryMeeting(
        item["id"],
        _text(item, "name"),
        item["period"],
        item["minutes"],
        item["owner_role"],
        tuple(item["participants"]),
        {language: tuple(item[f"agenda_{language}"]) for language in LANGUAGES},
        _text(item, "output"),
    )


def _commitment(item: Mapping[str, Any]) -> LibraryCommitment:
    sign = {">=": "≥", "<=": "≤", "within": "±"}[item["operator"]]
    unit = _text(item, "target_unit")
    figure = f"{item['default_target']:,}".replace(",", "\u202f")
    return LibraryCommitment(
        item["id"],
        "shared" if item["side"] == "joint" else item["side"],
        item["owner_role"],
        _text(item, "text"),
        {language: f"{sign} {figure} {unit[language]}" for language in LANGUAGES},
    )


def _stage(item: Mapping[str, Any]) -> Stage:
    return Stage(
        item["id"],
        _text(item, "name"),
        _text(item, "meaning"),
        _text(item, "entry"),
        _text(item, "exit"),
        item["owner_department"],
        _text(item, "time_limit"),
    )
