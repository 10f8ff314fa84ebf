"""Sentences of findings, in both languages, and the two forms for programs."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from raciplanner.analysis.catalogue import RULES
from raciplanner.analysis.check import check
from raciplanner.analysis.findings import SEVERITIES, Data, Finding
from raciplanner.analysis.summary import summarise
from raciplanner.i18n import translator
from raciplanner.model.edits.roles import add_person
from raciplanner.model.edits.settings import accept_finding, switch_letters
from raciplanner.model.plan import Plan
from raciplanner.wording.findings import (
    checked_text,
    finding_json,
    finding_text,
    rule_name,
    severity_name,
)
from raciplanner.wording.sarif import sarif
from tests.builders import PMBOK, plan_from

EN, RU = translator("en"), translator("ru")
TODAY = date(2027, 3, 1)
FULL: Data = {
    "count": 3,
    "limit": 2,
    "rows": 9,
    "columns": 8,
    "usual": 1,
    "owned": 4,
    "share": 50,
    "roles": ("A", "B"),
    "owners": ("A",),
    "doers": ("B",),
    "functions": ("doer", "two_way"),
    "activities": ("Send offer",),
    "person": "Zoe",
    "goals": ("Grow", "Save"),
    "helped": ("Grow",),
    "shared": ("Sales", "Marketing"),
    "goal": "Grow",
    "kpi": "Deals",
    "fields": ("owner", "target"),
    "departments": ("Sales",),
    "side": "sales",
    "text": "Not both at once.",
    "times": 2,
}


@pytest.fixture
def plan():
    plan = plan_from("| A | B | C\nSend offer | A | A | R\nWrite to {role} %n | A | R | C")
    return plan.apply(add_person(plan, "Zoe", roles=["A"], new_id=lambda: "Zoe"))


def sentence(plan, rule, translate=EN):
    (finding,) = [f for f in check(plan) if f.rule == rule]
    return finding_text(finding, plan, translate)


def test_a_finding_says_what_is_seen_with_its_figures_and_asks(plan):
    assert sentence(plan, "H02") == (
        "2 roles are accountable for “Send offer”: A and B. These letters allow 1."
        " Who has the last word?"
    )


def test_the_same_in_russian(plan):
    text = sentence(plan, "H02", RU)
    assert "«Send offer»" in text
    assert "2 роли" in text
    assert text.endswith("За кем последнее слово?")


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("rule", RULES)
def test_every_form_of_every_rule_has_a_whole_sentence(plan, rule, language):
    translate = translator(language)
    for form, spoken in RULES[rule].forms.items():
        finding = Finding(rule, spoken.severity, "Send offer", "A", FULL, form)
        text = finding_text(finding, plan, translate)
        assert not re.search(r"[{}]|%n|  ", text)
        assert text.endswith("?")
        assert language == "en" or re.search("[а-я]", text)
    assert rule_name(rule, translate)


def test_names_are_never_taken_for_places_in_the_sentence(plan):
    finding = Finding("H10", "error", "Write to {role} %n", None, {"count": 3})
    assert "“Write to {role} %n”" in finding_text(finding, plan, EN)


def test_roles_stand_in_the_order_of_the_matrix_and_long_lists_are_cut():
    names = ["Zoe", "Max", "Ann", "Bob", "Cleo", "Dan", "Eve"]
    plan = plan_from(f"| {' | '.join(names)}\nSend offer | {' | '.join(['R'] * 7)}")
    assert ": Zoe, Max, Ann, Bob, Cleo and 2 more (" in sentence(plan, "H04")
    assert ": Zoe, Max, Ann, Bob, Cleo и ещё 2 (" in sentence(plan, "H04", RU)
    six = plan_from(f"| {' | '.join(names[:6])}\nSend offer | {' | '.join(['R'] * 6)}")
    assert ": Zoe, Max, Ann, Bob, Cleo and Dan (" in sentence(six, "H04")


def test_a_repeated_activity_is_quoted_as_the_language_does():
    plan = plan_from("| A | B\nSend offers now| AR | I\nNow: send offers| AR | I")
    assert "another activity: “Send offers now”." in sentence(plan, "H19")
    assert "«Send offers now»" in sentence(plan, "H19", RU)


def test_records_that_are_gone_are_named_by_id(plan):
    finding = Finding("I01", "error", "ghost", None, {"count": 1, "roles": ("x",)})
    text = finding_text(finding, plan, EN)
    assert "“ghost”" in text
    assert "x." in text


def test_letters_follow_the_letter_set():
    plan = plan_from("| A | B | C\nSend offer now| A | R | S", letter_set="rasci")
    plan = plan.apply(switch_letters(plan, "raci"))
    assert sentence(plan, "I03").startswith("C has [support] in “Send offer now”; RACI has no")


@pytest.mark.parametrize("severity", SEVERITIES)
def test_severities_have_names(severity):
    assert severity_name(severity, EN) == severity
    assert severity_name(severity, RU) != severity


@pytest.mark.parametrize(
    ("matrix", "text"),
    [
        ("| A", "Nothing to check yet: 0 activities."),
        ("| A\nSend offer|", "Nothing to check yet: 1 activity."),
    ],
)
def test_an_empty_plan_is_not_called_clean(matrix, text):
    plan = plan_from(matrix)
    assert checked_text(summarise(plan, check(plan), TODAY), EN) == text


def test_what_was_checked_and_what_is_open(plan):
    text = checked_text(summarise(plan, check(plan), TODAY), EN)
    assert re.fullmatch(r"\d+ rules checked on 2 activities and 3 roles: .*1 error.*\.", text)
    assert "Ничего" not in checked_text(summarise(plan, check(plan), TODAY), RU)


def test_accepted_and_parked_findings_are_counted(plan):
    first, second, *rest = check(plan)
    plan = plan.apply(accept_finding(plan, first.key, reason="agreed"))
    plan = plan.apply(accept_finding(plan, second.key, state="parked"))
    text = checked_text(summarise(plan, (first, second), TODAY), EN)
    assert text.endswith("no open findings. 1 accepted with a reason. 1 parked.")
    assert rest


def test_a_finding_for_scripts(plan):
    (finding,) = [f for f in check(plan) if f.rule == "H02"]
    found = finding_json(finding, plan, EN)
    assert list(found) == ["rule", "severity", "activity", "role", "message", "data"]
    assert (found["rule"], found["severity"]) == ("H02", "error")
    assert (found["activity"], found["role"]) == ("Send offer", None)
    assert found["message"] == finding_text(finding, plan, EN)
    assert found["data"] == {
        "count": 2,
        "limit": 1,
        "roles": ["A", "B"],
        "role_names": ["A", "B"],
        "activity_id": "Send offer",
        "role_id": None,
        "key": "H02:Send offer:",
    }
    json.dumps(found)


def test_letters_and_roles_for_scripts():
    plan = plan_from("| A | B\nSend offer now| A | RC")
    (finding,) = [f for f in check(plan) if f.rule == "H12"]
    found = finding_json(finding, plan, EN)
    assert found["role"] == "B"
    assert found["data"]["letters"] == ["R", "C"]


def test_sarif_names_rules_levels_and_places():
    plan = plan_from(PMBOK)
    log = sarif([(Path("my plan.raciplan"), plan, check(plan))], EN)
    json.dumps(log)
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == list(RULES)
    assert len(run["results"]) == len(check(plan))
    levels = {result["ruleId"]: result["level"] for result in run["results"]}
    assert {"H05": "note", "H09": "note", "V02": "note"}.items() <= levels.items()
    places = [
        {place["kind"]: place["name"] for place in location.get("logicalLocations", ())}
        for result in run["results"]
        for location in result["locations"]
    ]
    assert {"activity": "Create charter"} in places
    assert {"role": "Ann"} in places
    (uri,) = {
        r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run["results"]
    }
    assert uri == "my%20plan.raciplan"


SARIF = {
    # what the schema of SARIF 2.1.0 allows in each object that is used here, and what it demands
    "log": ({"$schema": str, "version": str, "runs": ["run"]}, {"version", "runs"}),
    "run": ({"tool": "tool", "columnKind": str, "results": ["result"]}, {"tool"}),
    "tool": ({"driver": "component"}, {"driver"}),
    "component": ({"name": str, "version": str, "rules": ["rule"]}, {"name"}),
    "rule": (
        {
            "id": str,
            "name": str,
            "shortDescription": "text",
            "fullDescription": "text",
            "defaultConfiguration": "configuration",
            "properties": dict,
        },
        {"id"},
    ),
    "text": ({"text": str}, {"text"}),
    "configuration": ({"level": str}, set()),
    "result": (
        {
            "ruleId": str,
            "level": str,
            "message": "text",
            "locations": ["location"],
            "partialFingerprints": dict,
            "properties": dict,
        },
        {"message"},
    ),
    "location": ({"physicalLocation": "physical", "logicalLocations": ["logical"]}, set()),
    "physical": ({"artifactLocation": "artifact"}, {"artifactLocation"}),
    "artifact": ({"uri": str}, set()),
    "logical": ({"name": str, "kind": str}, set()),
}


def fits(value, shape) -> None:
    """``value`` is what the schema says of ``shape``; it allows no other properties."""
    if isinstance(shape, list):
        for one in value:
            fits(one, shape[0])
    elif isinstance(shape, str):
        allowed, demanded = SARIF[shape]
        assert demanded <= value.keys() <= allowed.keys(), shape
        for name, part in value.items():
            fits(part, allowed[name])
    else:
        assert isinstance(value, shape)


@pytest.mark.parametrize("translate", [EN, RU])
def test_sarif_fits_its_schema(translate):
    plan = plan_from(PMBOK, departments="Ann: sales, Ben: marketing")
    log = sarif(
        [(Path("мой план.raciplan"), plan, check(plan)), (Path("b"), Plan(), ())], translate
    )
    fits(log, "log")
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}
    levels = {"none", "note", "warning", "error"}
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert len(rules) == len(run["tool"]["driver"]["rules"])
    assert {rule["defaultConfiguration"]["level"] for rule in rules.values()} <= levels
    for result in run["results"]:
        assert result["level"] in levels
        assert result["ruleId"] in rules
        assert all(isinstance(value, str) for value in result["partialFingerprints"].values())
        for location in result["locations"]:
            assert location["physicalLocation"]["artifactLocation"]["uri"].isascii()
            places = [tuple(one.items()) for one in location.get("logicalLocations", ())]
            assert len(places) == len(set(places))


def test_sarif_of_an_empty_plan_is_an_error_without_a_place():
    (run,) = sarif([(Path("x"), Plan(), check(Plan()))], RU)["runs"]
    assert {result["level"] for result in run["results"]} == {"error"}
    assert all("logicalLocations" not in r["locations"][0] for r in run["results"])
