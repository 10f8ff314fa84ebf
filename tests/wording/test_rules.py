"""The catalogue of rules in words."""

import pytest

from raciplanner.analysis.catalogue import RULES
from raciplanner.i18n import translator
from raciplanner.wording.rules import FAMILIES, family_name, rule_data, rule_line, rule_text


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_every_rule_can_be_explained(rule, language):
    translate = translator(language)
    data = rule_data(rule, translate)
    assert data["forms"]
    assert data["limits"] == [
        {**limit, "key": f"{rule.id}.{name}"}
        for name, limit in zip(rule.limits, data["limits"], strict=True)
    ]
    text = rule_text(rule, translate)
    assert rule.source in text
    assert "{" not in text
    assert rule_line(rule, translate).startswith(rule.id)


def test_every_family_has_a_name():
    names = {family_name(family, translator("en")) for family in FAMILIES}
    assert len(names) == len(FAMILIES)
    assert {rule.family for rule in RULES.values()} == set(FAMILIES)
    assert family_name("X", translator("en")) == "X"


def test_the_page_of_the_rules_is_up_to_date():
    from rules_page import PAGE, page

    assert PAGE.read_text(encoding="utf-8") == page()
