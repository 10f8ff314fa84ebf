"""Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from raciplanner import __version__
from raciplanner.analysis.catalogue import RULES
from raciplanner.analysis.findings import Finding
from raciplanner.i18n import Translate
from raciplanner.model.plan import Plan
from raciplanner.wording.findings import activity_name, finding_text, role_name, rule_name

_LEVELS = {"error": "error", "warning": "warning", "question": "note", "note": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

Checked = tuple[Path, Plan, Iterable[Finding]]
"""A plan file, its plan and the findings to report."""


def sarif(plans: Iterable[Checked], translate: Translate) -> dict[str, Any]:
    """One SARIF log with one run for all ``plans``, as JSON types.

    A plan file has no lines: places are logical locations, the row and the role by name.
    """
    results = [
        _result(finding, path, plan, translate)
        for path, plan, findings in plans
        for finding in findings
    ]
    driver = {"name": "RACI Planner", "version": __version__, "rules": _rules(translate)}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rules(translate: Translate) -> list[dict[str, Any]]:
    return [
        {
            "id": rule.id,
            "shortDescription": {"text": rule_name(rule.id, translate)},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
            "properties": {"severity": rule.severity, "source": rule.source},
        }
        for rule in RULES.values()
    ]


def _result(finding: Finding, path: Path, plan: Plan, translate: Translate) -> dict[str, Any]:
    places = []
    if finding.activity:
        places.append({"name": activity_name(finding.activity, plan), "kind": "activity"})
    if finding.role:
        places.append({"name": role_name(finding.role, plan), "kind": "role"})
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": quote(path.as_posix())}}
    }
    if places:
        location["logicalLocations"] = places
    return {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding_text(finding, plan, translate)},
        "locations": [location],
        "partialFingerprints": {"findingKey/v1": finding.key},
        "properties": {"severity": finding.severity},
    }
