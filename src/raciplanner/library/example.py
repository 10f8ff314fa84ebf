"""The example plan: two departments of an invented company in the middle of an agreement.

Most rows are right; some are wrong on purpose, so that there is something to find and to settle.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from raciplanner import resources
from raciplanner.library.catalogue import FUNCTIONS, Catalogue, catalogue
from raciplanner.library.example_goals import with_goals
from raciplanner.library.templates import departments_of, described, ranked
from raciplanner.model.plan import Plan
from raciplanner.model.records import (
    Acceptance,
    Activity,
    Assignment,
    Person,
    Phase,
    PlanInfo,
    Role,
)

_FILE = "examples/sales_marketing.json"
_NO_TEXT: Mapping[str, str] = {"en": "", "ru": ""}


def example_plan(language: str) -> Plan:
    """The example sales–marketing plan.

    Parameters
    ----------
    language : str
        Language of all its texts, ``"en"`` or ``"ru"``.

    Returns
    -------
    Plan
        24 activities, 9 roles and 9 people, 19 goals with 11 KPIs; the same every time.

    Raises
    ------
    KeyError
        If the language is not known.

    >>> example_plan("en").holders("cro")[0].name
    'Catherine Hale'
    """
    data = json.loads(resources.read_text(_FILE))
    content = catalogue()
    rows = [(phase["id"], row) for phase in data["phases"] for row in phase["activities"]]
    roles = list(_roles(data["roles"], content, language))
    plan = Plan(
        _info(data, language),
        {row["id"]: dict(_cells(row, language)) for _phase, row in rows},
        departments=ranked(departments_of(content, {role.id for role in roles}, language)),
        roles=ranked(roles),
        people=ranked(_person(one, language) for one in data["people"]),
        phases=ranked(_phase(phase["id"], content, language) for phase in data["phases"]),
        activities=ranked(_activity(row, phase, content, language) for phase, row in rows),
        acceptances=dict(_acceptances(data, language)),
    )
    return with_goals(plan, data)


def _info(data: Mapping[str, Any], language: str) -> PlanInfo:
    return PlanInfo(
        title=data["title"][language],
        company=data["company"][language],
        period=data["period"][language],
        scope=data["scope"][language],
        language=language,
        version=data["version"],
        review_date=date.fromisoformat(data["review_date"]),
    )


def _roles(items: list[Any], content: Catalogue, language: str) -> Iterator[Role]:
    for item in items:
        known = content.roles[item["id"]]
        yield Role(
            known.id,
            item.get("name", known.name)[language],
            known.department,
            reports_to=item.get("reports_to", ""),
            deputy=item.get("deputy", ""),
            description=item.get("description", _NO_TEXT)[language],
            library=known.id,
        )


def _person(item: Mapping[str, Any], language: str) -> Person:
    return Person(
        item["id"],
        item["name"][language],
        item["email"][language],
        tuple(item["roles"]),
        item.get("may_sign", False),
    )


def _phase(key: str, content: Catalogue, language: str) -> Phase:
    return Phase(key, content.phases[key].name[language], library=key)


def _activity(item: Mapping[str, Any], phase: str, content: Catalogue, language: str) -> Activity:
    known = content.activities[item["id"]]
    description = item["description"][language] if "description" in item else ""
    return Activity(
        known.id,
        known.name[language],
        phase,
        description=description or described(known, language),
        deliverable=item.get("deliverable", _NO_TEXT)[language],
        depends_on=tuple(item.get("depends_on", ())),
        library=known.id,
    )


def _acceptances(data: Mapping[str, Any], language: str) -> Iterator[tuple[str, Acceptance]]:
    names = {person["id"]: person["name"][language] for person in data["people"]}
    for item in data["acceptances"]:
        state, reason = item.get("state", "accepted"), item["reason"][language]
        yield item["id"], Acceptance(item["id"], state, reason, names[item["person"]])


def _cells(item: Mapping[str, Any], language: str) -> Iterator[tuple[str, Assignment]]:
    notes = item.get("notes", {})
    for role, letters in item["letters"].items():
        yield role, Assignment(FUNCTIONS[letters], notes.get(role, _NO_TEXT)[language])
