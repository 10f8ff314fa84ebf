"""How plans and findings are printed."""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raciplanner.i18n import Translate
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.frameworks import letters_of
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding


@dataclass(frozen=True, slots=True)
class Report:
    """A checked plan with its findings, the day that decides which acceptances hold, and the rules
    that were asked.
    """

    path: Path
    plan: Plan
    findings: tuple[Finding, ...]
    day: date
    rules: frozenset[str]

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that nobody has accepted or parked."""
        from raciplanner.analysis.findings import sort_findings

        return sort_findings(self.findings, self.plan, self.day).open


def report_text(reports: list[Report], translate: Translate) -> None:
    """Print findings for a person, plan by plan, the gravest first."""
    from raciplanner.analysis.findings import SEVERITIES
    from raciplanner.analysis.summary import summarise
    from raciplanner.wording.findings import checked_text, finding_text, severity_name

    for one in reports:
        print(f"{one.path}: {one.plan.info.title}")
        found = sorted(one.open, key=lambda finding: SEVERITIES.index(finding.severity))
        names = [severity_name(finding.severity, translate) for finding in found]
        width = max(map(len, names), default=0)
        for name, finding in zip(names, found, strict=True):
            text = finding_text(finding, one.plan, translate)
            print(f"  {name:<{width}}  {finding.rule}  {text}")
        summary = summarise(one.plan, one.findings, one.day, one.rules)
        print(f"  {checked_text(summary, translate)}")


def report_json(reports: list[Report], translate: Translate) -> None:
    """Print open findings as one JSON list."""
    from raciplanner.wording.findings import finding_json

    found = [
        {"plan": str(one.path), **finding_json(finding, one.plan, translate)}
        for one in reports
        for finding in one.open
    ]
    json.dump(found, sys.stdout, ensure_ascii=False, indent=2)
    print()


def report_sarif(reports: list[Report], translate: Translate) -> None:
    """Print open findings as SARIF 2.1.0."""
    from raciplanner.wording.sarif import sarif

    plans = [(one.path, one.plan, one.open) for one in reports]
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
