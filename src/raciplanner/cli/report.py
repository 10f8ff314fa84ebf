"""How plans and findings are printed."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raciplanner.i18n import Translate
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.frameworks import letters_of
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.analysis.findings import SplitFindings

Report = tuple[Path, Plan, "SplitFindings"]


def report_text(reports: list[Report], translate: Translate) -> None:
    """Print findings for a person, plan by plan."""
    from raciplanner.analysis.summary import summary
    from raciplanner.wording.findings import checked_text, finding_text, severity_name

    for path, plan, found in reports:
        print(f"{path}: {plan.info.title}")
        width = max((len(severity_name(one.severity, translate)) for one in found.open), default=0)
        for one in found.open:
            severity = severity_name(one.severity, translate)
            print(f"  {severity:<{width}}  {one.rule}  {finding_text(one, plan, translate)}")
        print(f"  {checked_text(summary(plan, found), translate)}")


def report_json(reports: list[Report], translate: Translate) -> None:
    """Print open findings as one JSON list."""
    from raciplanner.wording.findings import finding_json

    found = [
        {"plan": str(path), **finding_json(one, plan, translate)}
        for path, plan, split in reports
        for one in split.open
    ]
    json.dump(found, sys.stdout, ensure_ascii=False, indent=2)
    print()


def report_sarif(reports: list[Report], translate: Translate) -> None:
    """Print open findings as SARIF 2.1.0."""
    from raciplanner.wording.sarif import sarif

    plans = [(path, plan, split.open) for path, plan, split in reports]
    json.dump(sarif(plans, translate), sys.stdout, ensure_ascii=False, indent=2)
    print()


def info_data(plan: Plan) -> dict[str, Any]:
    """What is in a plan, as JSON types; ``letters`` counts cells per letter."""
    letters: Counter[str] = Counter()
    for row in plan.assignments.values():
        for cell in row.values():
            letters.update(letters_of(plan.letters, cell.functions))
    about = plan.info
    return {
        "title": about.title,
        "company": about.company,
        "period": about.period,
        "language": about.language,
        "version": about.version,
        "review_date": about.review_date.isoformat() if about.review_date else None,
        "letter_set": plan.letters.name,
        "departments": len(plan.departments),
        "roles": len(plan.roles),
        "people": len(plan.people),
        "phases": len(plan.phases),
        "activities": len(plan.activities),
        "assignments": sum(len(row) for row in plan.assignments.values()),
        "letters": dict(sorted(letters.items())),
        "content_hash": content_hash(plan),
    }


def info_text(data: dict[str, Any], translate: Translate) -> str:
    """:func:`info_data` for a person."""
    letters = ", ".join(f"{letter} {count}" for letter, count in data["letters"].items())
    rows = (
        (translate("Info", "Title"), data["title"]),
        (translate("Info", "Company"), data["company"]),
        (translate("Info", "Period"), data["period"]),
        (translate("Info", "Document language"), data["language"]),
        (translate("Info", "Version"), data["version"]),
        (translate("Info", "Review date"), data["review_date"]),
        (translate("Info", "Letter set"), data["letter_set"]),
        (translate("Info", "Departments"), data["departments"]),
        (translate("Info", "Roles"), data["roles"]),
        (translate("Info", "People"), data["people"]),
        (translate("Info", "Phases"), data["phases"]),
        (translate("Info", "Activities"), data["activities"]),
        (translate("Info", "Filled cells"), data["assignments"]),
        (translate("Info", "Letters"), letters),
        (translate("Info", "Content hash"), data["content_hash"]),
    )
    shown = [(name, value) for name, value in rows if value not in {None, ""}]
    width = max(len(name) for name, _value in shown)
    return "\n".join(f"{name:<{width}}  {value}" for name, value in shown)
