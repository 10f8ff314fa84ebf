import pytest

from raciplanner.library import new_plan, phase_choices, presets
from raciplanner.library.catalogue import FUNCTIONS, catalogue
from raciplanner.library.templates import merged
from raciplanner.model.fingerprint import content_hash
from raciplanner.palette import DEPARTMENT_COLOURS

PRESETS = ("small", "medium", "large")
LANGUAGES = ("en", "ru")


def test_the_library_has_what_it_promises():
    content = catalogue()
    assert (len(content.roles), len(content.activities)) == (45, 129)
    assert (len(content.departments), len(content.phases)) == (11, 11)
    assert tuple(content.presets) == PRESETS


def test_every_reference_inside_the_library_holds():
    content = catalogue()
    for role in content.roles.values():
        assert role.department in content.departments
        assert {*role.fallback, *role.reports_to} <= content.roles.keys()
    for activity in content.activities.values():
        assert activity.phase in content.phases
        assert activity.functions.keys() <= content.roles.keys()
    for preset in content.presets.values():
        assert set(preset.roles) <= content.roles.keys()


def test_every_text_is_there_in_both_languages():
    content = catalogue()
    texts = [
        one.name
        for group in (
            content.departments,
            content.roles,
            content.phases,
            content.activities,
            content.presets,
        )
        for one in group.values()
    ]
    texts += [a.division_rule for a in content.activities.values() if a.division_rule]
    for activity in content.activities.values():
        if activity.hand_over:
            texts += [activity.hand_over.acceptance, activity.hand_over.time_limit]
    for text in texts:
        assert all(text[language].strip() == text[language] != "" for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", PRESETS)
def test_every_activity_has_one_accountable_and_at_least_one_who_does_it(preset, language):
    plan = new_plan(preset, language)
    assert len(plan.activities) == 129
    for activity in plan.rows:
        functions = [cell.functions for cell in plan.row(activity.id).values()]
        assert sum("owner" in one for one in functions) == 1, activity.id
        assert any("doer" in one for one in functions), activity.id
        assert all(one in FUNCTIONS.values() for one in functions), activity.id


@pytest.mark.parametrize("preset", PRESETS)
def test_roles_are_those_of_the_preset_and_every_reference_holds(preset):
    plan = new_plan(preset, "ru")
    wanted = set(catalogue().presets[preset].roles)
    assert [role.id for role in plan.columns] == [one for one in catalogue().roles if one in wanted]
    for role in plan.columns:
        assert role.name == catalogue().roles[role.id].name["ru"]
        assert role.department in plan.departments
        assert role.reports_to == "" or role.reports_to in plan.roles
        assert role.reports_to != role.id
    for activity, row in plan.assignments.items():
        assert activity in plan.activities
        assert row.keys() <= plan.roles.keys()


@pytest.mark.parametrize("preset", PRESETS)
def test_the_lines_of_command_end_at_the_top(preset):
    roles = new_plan(preset, "en").roles
    for role in roles.values():
        passed = [role.id]
        while roles[passed[-1]].reports_to:
            passed.append(roles[passed[-1]].reports_to)
            assert len(passed) == len(set(passed)), "a circle"
        assert passed[-1] == ("agency" if role.id == "agency" else "ceo")


def test_the_nearest_superior_is_in_the_same_department():
    roles = new_plan("large", "en").roles
    assert roles["sdr"].reports_to == "sales_manager"
    assert roles["csm"].reports_to == "cs_head"
    assert roles["cmo"].reports_to == "cro"
    assert new_plan("small", "en").roles["cmo"].reports_to == "ceo"


def test_departments_have_codes_of_their_own_and_colours_of_the_palette():
    departments = new_plan("large", "en").departments.ordered
    codes = [department.code for department in departments]
    assert len(departments) == 11
    assert codes[:5] == ["EXE", "MKT", "SAL", "OPS", "CUS"]
    assert len(set(codes)) == len(codes)
    assert all(len(code) == 3 and code.isupper() for code in codes)
    assert {department.colour for department in departments} == DEPARTMENT_COLOURS.keys()
    sides = {department.id: department.side for department in departments}
    assert (sides["marketing"], sides["sales"]) == ("marketing", "sales")


def test_merged_roles_keep_a_with_r_and_otherwise_the_strongest_letter():
    roles = catalogue().roles
    here = frozenset({"cmo", "sales_head"})
    row = {
        "cmo": FUNCTIONS["A"],
        "demand_gen": FUNCTIONS["R"],
        "product_marketing": FUNCTIONS["C"],
        "sales_manager": FUNCTIONS["I"],
        "sdr": FUNCTIONS["C"],
    }
    assert merged(row, roles, here) == {"cmo": FUNCTIONS["AR"], "sales_head": FUNCTIONS["C"]}


def test_a_duty_goes_to_the_nearest_role_that_is_there():
    row = {"market_analyst": FUNCTIONS["R"]}
    for here, holder in (
        ({"market_analyst", "product_marketing", "cmo"}, "market_analyst"),
        ({"product_marketing", "cmo"}, "product_marketing"),
        ({"cmo"}, "cmo"),
    ):
        assert list(merged(row, catalogue().roles, frozenset(here))) == [holder]


def test_chosen_phases_bring_only_their_activities_and_the_roles_that_take_part():
    plan = new_plan("large", "en", phases=["close", "lead"], starter_only=True)
    assert [phase.id for phase in plan.phases.ordered] == ["lead", "close"]
    assert {activity.phase for activity in plan.rows} == {"lead", "close"}
    assert len(plan.rows) == 9
    assert plan.roles.keys() == {role for row in plan.assignments.values() for role in row}
    assert "agency" not in plan.roles
    assert plan.departments.keys() == {role.department for role in plan.columns}


def test_without_letters_the_roles_are_still_proposed():
    plan = new_plan("small", "en", letters=False)
    assert plan.assignments == {}
    assert plan.roles == new_plan("small", "en").roles


def test_the_same_call_gives_the_same_plan():
    first, again = new_plan("medium", "ru"), new_plan("medium", "ru")
    assert content_hash(first) == content_hash(again)
    assert content_hash(first) != content_hash(new_plan("medium", "en"))


def test_title_and_language_of_the_document():
    assert new_plan("small", "en").info.title == "Sales and marketing: who does what"
    plan = new_plan("small", "ru", title="Кто за что отвечает")
    assert (plan.info.title, plan.info.language) == ("Кто за что отвечает", "ru")
    assert plan.letters.id == "raci"


def test_shared_work_and_hand_overs_are_described():
    plan = new_plan("small", "en")
    assert plan.activities["icp_definition"].description.startswith("Marketing drafts from data")
    both = plan.activities["lost_deal_return"].description.splitlines()
    assert both[1] == (
        "Accepted when: reason and date of the next contact recorded. Within: 2 working days."
    )
    assert plan.activities["market_research"].description == ""
    handed = plan.activities["customer_handover"].description
    assert handed.startswith("Accepted when: handover form")


def test_a_short_form_at_the_start_of_a_criterion_keeps_its_capitals():
    handed = new_plan("small", "ru").activities["customer_handover"].description
    assert ": CSM " in handed


def test_choices_for_the_start_screen():
    sizes = presets("en")
    assert [(one.id, one.roles) for one in sizes] == [("small", 10), ("medium", 24), ("large", 45)]
    assert presets("ru")[1].name == "Средняя компания"
    choices = phase_choices("ru")
    assert sum(choice.all for choice in choices) == 129
    assert sum(choice.starter for choice in choices) == 37
    assert (choices[0].id, choices[0].name) == ("market", "Рынок и профиль идеального клиента")


def test_an_unknown_preset_or_language_is_refused():
    with pytest.raises(KeyError):
        new_plan("tiny", "en")
    with pytest.raises(KeyError):
        new_plan("small", "de")
