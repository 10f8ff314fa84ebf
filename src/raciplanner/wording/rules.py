"""The catalogue of rules in words: for a person, as JSON types, and as the page of the guide."""

from __future__ import annotations

import string
from typing import Any

from raciplanner.analysis.rules import Rule
from raciplanner.i18n import Translate
from raciplanner.wording.findings import rule_name, severity_name

FAMILIES = "HVGSMI"
"""Families of rules in the order in which they are shown."""


def family_name(family: str, translate: Translate) -> str:
    """What the rules of a family (first letter of the id) look at."""
    return {
        "H": translate("Rules", "Along a row: one activity"),
        "V": translate("Rules", "Down a column: one role"),
        "G": translate("Rules", "The network of roles and activities"),
        "S": translate("Rules", "Sales and marketing"),
        "M": translate("Rules", "The goal map"),
        "I": translate("Rules", "The plan as a whole"),
    }.get(family, family)


def rule_data(rule: Rule, translate: Translate) -> dict[str, Any]:
    """A rule as JSON types."""
    return {
        "id": rule.id,
        "name": rule_name(rule.id, translate),
        "severity": rule.severity,
        "scope": rule.scope,
        "source": rule.source,
        "forms": [
            {
                "form": form,
                "severity": spoken.severity,
                "fact": readable(spoken.fact(translate, 2)),
                "question": translate("Findings", spoken.question),
            }
            for form, spoken in rule.forms.items()
        ],
        "limits": [
            {
                "key": f"{rule.id}.{name}",
                "text": translate("Rules", limit.text),
                "default": limit.default,
                "percent": limit.percent,
            }
            for name, limit in rule.limits.items()
        ],
    }


def readable(sentence: str) -> str:
    """A sentence with places for names, as an example: the places are shown as dots.

    >>> readable("{role} has “{text}”.")
    '… has “…”.'
    """
    return "".join(
        text + ("…" if field is not None else "")
        for text, field, _spec, _conversion in string.Formatter().parse(sentence)
    )


def rule_line(rule: Rule, translate: Translate) -> str:
    """One line about a rule: id, severity, name."""
    return f"{rule.id}  {severity_name(rule.severity, translate)}: {rule_name(rule.id, translate)}"


def rule_text(rule: Rule, translate: Translate) -> str:
    """All about a rule for a person."""
    data = rule_data(rule, translate)
    lines = [f"{rule.id}  {data['name']}"]
    for form in data["forms"]:
        severity = severity_name(form["severity"], translate)
        lines.append(f"  {severity}: {form['fact']} {form['question']}".rstrip())
    for limit in data["limits"]:
        sign = " %" if limit["percent"] else ""
        lines.append(f"  {limit['key']}: {limit['text']}: {limit['default']}{sign}")
    lines.append("  " + translate("Rules", "Source: {source}").format(source=rule.source))
    return "\n".join(lines)
