"""Write ``docs/rules.md``, the page about every rule, from the catalogue itself.

``python packaging/rules_page.py`` writes it; a test says when it is out of date.
"""

from __future__ import annotations

from pathlib import Path

from raciplanner.analysis.catalogue import RULES
from raciplanner.analysis.rules import Rule
from raciplanner.i18n import translator
from raciplanner.wording.rules import FAMILIES, family_name, rule_data

PAGE = Path(__file__).resolve().parent.parent / "docs" / "rules.md"

_HEAD = """# Rules

Every rule that a plan is checked against. Severities: an *error* blocks the sign-off until it is
solved or accepted; a *warning* should be discussed; a *question* is asked; a *note* is only said.
Limits can be set for each plan. This page is written by `packaging/rules_page.py`.
"""


def page() -> str:
    """The text of the page."""
    translate = translator("en")
    parts = [_HEAD]
    for family in FAMILIES:
        parts.append(f"## {family}: {family_name(family, translate)}\n")
        parts += [_rule(rule) for rule in RULES.values() if rule.family == family]
    return "\n".join(parts)


def _rule(rule: Rule) -> str:
    data = rule_data(rule, translator("en"))
    lines = [f"### {rule.id} {data['name']}", ""]
    lines += [
        f"- *{form['severity']}*: {form['fact']} {form['question']}".rstrip()
        for form in data["forms"]
    ]
    for limit in data["limits"]:
        sign = " %" if limit["percent"] else ""
        lines.append(f"- `{limit['key']}`: {limit['text']}: {limit['default']}{sign}")
    lines += [f"- Source: {rule.source}", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
