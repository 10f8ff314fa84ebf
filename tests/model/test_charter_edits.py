from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.model.charter_records import Signature, Signer, Signoff
from raciplanner.model.compare import aligned, compare
from raciplanner.model.edits import activities, assignments, roles
from raciplanner.model.edits.agreements import (
    HEADS,
    add_entry,
    change_entry,
    move_entries,
    remove_entries,
)
from raciplanner.model.edits.charter import (
    FILE_LIMIT,
    arrange_sections,
    attach_file,
    change_section,
    close_signoff,
    detach_file,
    freeze,
    sign,
    start_draft,
)
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from

NOW = "2026-11-26T10:00:00+00:00"
ROW = "Create charter"


def ids(*names: str):
    """Gives out ids in turn."""
    waiting = list(names)
    return lambda: waiting.pop(0)


@pytest.fixture
def plan() -> Plan:
    made = plan_from(PMBOK)
    made = made.apply(roles.add_person(made, "Anna", roles=["Ann"], new_id=ids("anna")))
    for table, more in (
        ("decisions", {"activity": ROW, "decided_by": "anna", "day": date(2026, 11, 26)}),
        ("actions", {"activity": ROW, "owner": "anna"}),
        ("commitments", {"owner": "Ann", "side": "marketing"}),
        ("meetings", {"owner": "Ann", "participants": ["Ann", "Ben"], "agenda": ["leads"]}),
        ("boundaries", {"activity": ROW}),
        ("handovers", {"giver": "Ann", "taker": "Ben", "activity": ROW}),
    ):
        fields = {HEADS[table]: f" About {table} ", **more}
        made = made.apply(add_entry(made, table, new_id=ids(table), **fields))
    return made


@pytest.fixture
def frozen(plan: Plan) -> Plan:
    signers = [Signer("Anna", "CMO", "marketing", "anna"), Signer("Boris", "CSO", "sales")]
    return plan.apply(freeze(plan, "1.0", signers, made=NOW, by="Eva", new_id=ids("s", "a", "b")))


# Agreements


def test_entries_are_kept_with_their_texts_tidied(plan: Plan) -> None:
    assert plan.decisions["decisions"].question == "About decisions"
    assert plan.meetings["meetings"].participants == ("Ann", "Ben")
    edit = change_entry(plan, "meetings", "meetings", minutes=45, agenda=["leads", "returns"])
    after = plan.apply(edit)
    assert after.meetings["meetings"].minutes == 45
    assert after.apply(edit.inverse) == plan


def test_entries_move_and_go(plan: Plan) -> None:
    plan = plan.apply(add_entry(plan, "actions", text="Second", new_id=ids("x")))
    plan = plan.apply(move_entries(plan, "actions", ["x"], "actions"))
    assert [one.id for one in plan.actions.ordered] == ["x", "actions"]
    plan = plan.apply(remove_entries(plan, "actions", ["x", "actions"]))
    assert not plan.actions
    assert not move_entries(plan, "actions", [])
    assert not remove_entries(plan, "actions", [])


@pytest.mark.parametrize(
    ("table", "fields", "code"),
    [
        ("actions", {}, "entry_empty"),
        ("actions", {"text": " "}, "entry_empty"),
        ("actions", {"text": "x", "owner": "nobody"}, "unknown"),
        ("meetings", {"name": "x", "participants": ["nobody"]}, "unknown"),
        ("meetings", {"name": "x", "minutes": 2000}, "entry_field"),
        ("decisions", {"question": "x", "method": "dice"}, "entry_field"),
        ("commitments", {"text": "x", "side": "left"}, "entry_field"),
        ("boundaries", {"rule": "x"}, "unknown"),
    ],
)
def test_entries_that_make_no_sense_are_refused(
    plan: Plan, table: str, fields: dict[str, object], code: str
) -> None:
    with pytest.raises(InvalidEdit, match=code):
        add_entry(plan, table, **fields)


def test_what_is_deleted_is_mentioned_no_more(plan: Plan) -> None:
    deletions = (
        activities.delete_activities(plan, [ROW]),
        roles.delete_roles(plan, ["Ann"]),
        roles.delete_people(plan, ["anna"]),
    )
    for edit in deletions:
        assert plan.apply(edit).apply(edit.inverse) == plan
    without_row = plan.apply(deletions[0])
    assert not without_row.boundaries
    assert without_row.decisions["decisions"].activity == ""
    without_role = plan.apply(deletions[1])
    assert without_role.meetings["meetings"].participants == ("Ben",)
    assert without_role.handovers["handovers"].giver == ""
    without_person = plan.apply(deletions[2])
    assert without_person.decisions["decisions"].decided_by == ""
    assert without_person.actions["actions"].owner == ""


def test_agreements_are_part_of_what_is_signed(plan: Plan) -> None:
    seen = {content_hash(plan)}
    for table, head in HEADS.items():
        changed = plan.apply(change_entry(plan, table, table, **{head: "Something else"}))
        seen.add(content_hash(changed))
    assert len(seen) == 1 + len(HEADS)


def test_a_copy_typed_anew_is_compared_by_names(plan: Plan) -> None:
    """Ids inside agreements follow those of the records that they name."""
    other = plan_from(PMBOK.replace("Ann", "Anne"))
    renamed = other.apply(roles.change_role(other, "Anne", name="Ann"))
    renamed = renamed.apply(
        add_entry(renamed, "meetings", name="Review", participants=["Anne"], new_id=ids("m"))
    )
    twin = aligned(renamed, plan)
    assert twin.meetings["m"].participants == ("Ann",)


# Sections


def test_sections_are_switched_ordered_and_worded() -> None:
    plan = Plan()
    assert not change_section(plan, "why", text="")
    assert change_section(plan, "why", shown=True)
    plan = plan.apply(change_section(plan, "why", text="Because"))
    assert plan.charter_sections["why"].text == "Because"
    assert not change_section(plan, "why", text="Because")
    plan = plan.apply(arrange_sections(plan, [("matrix", True), ("why", True), ("terms", False)]))
    order = [(one.id, one.shown) for one in plan.charter_sections.ordered]
    assert order == [("matrix", True), ("why", True), ("terms", False)]
    assert plan.charter_sections["why"].text == "Because"
    assert not arrange_sections(plan, [("matrix", True), ("why", True), ("terms", False)])


# Files


def test_a_logo_takes_the_place_of_the_one_before() -> None:
    plan = Plan()
    plan = plan.apply(attach_file(plan, "old.png", "image/png", b"1", "sales", new_id=ids("o")))
    plan = plan.apply(attach_file(plan, "new.png", "image/png", b"2", "sales", new_id=ids("n")))
    assert list(plan.attached_files) == ["n"]
    assert not compare(Plan(), plan)
    for name in ("a", "b"):
        plan = plan.apply(
            attach_file(plan, name, "application/pdf", b"3", "scan", new_id=ids(name))
        )
    assert len(plan.attached_files) == 3


@pytest.mark.parametrize(
    ("name", "kind", "size", "code"),
    [
        (" ", "image/png", 1, "name_empty"),
        ("x.html", "text/html", 1, "file_kind"),
        ("x.png", "image/png", FILE_LIMIT + 1, "file_large"),
    ],
)
def test_files_that_cannot_be_carried(name: str, kind: str, size: int, code: str) -> None:
    with pytest.raises(InvalidEdit, match=code):
        attach_file(Plan(), name, kind, bytes(size), "scan")


# The sign-off


def test_freezing_binds_the_signatures_to_one_content(frozen: Plan) -> None:
    assert frozen.info.version == "1.0"
    assert frozen.signoffs["s"] == Signoff("s", "1.0", content_hash(frozen), NOW, "Eva")
    assert [one.name for one in frozen.signatures.ordered] == ["Anna", "Boris"]


def test_signing_changes_no_content(frozen: Plan) -> None:
    before = content_hash(frozen)
    plan = frozen.apply(
        sign(frozen, "a", outcome="agrees", method="drawn", made=NOW, mark=((0, 0, 9, 9),))
    )
    plan = plan.apply(
        sign(plan, "b", outcome="reservation", method="typed", made=NOW, remark=" But ")
    )
    plan = plan.apply(close_signoff(plan, "s"))
    assert content_hash(plan) == before
    assert plan.signatures["a"].mark == ((0, 0, 9, 9),)
    assert plan.signatures["b"].remark == "But"
    assert plan.signoffs["s"].closed


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"outcome": "agrees", "method": "drawn"}, "mark_empty"),
        ({"outcome": "agrees", "method": "drawn", "mark": ((1, 1),)}, "mark_empty"),
        ({"outcome": "reservation", "method": "typed"}, "remark_empty"),
        ({"outcome": "declines", "method": "typed", "remark": " "}, "remark_empty"),
        ({"outcome": "maybe", "method": "typed"}, "outcome_unknown"),
        ({"outcome": "", "method": "typed"}, "outcome_unknown"),
        ({"outcome": "agrees", "method": ""}, "method_unknown"),
        ({"outcome": "agrees", "method": "paper", "evidence": "gone"}, "unknown"),
    ],
)
def test_half_a_signature_is_none(frozen: Plan, wish: dict[str, object], code: str) -> None:
    with pytest.raises(InvalidEdit, match=code):
        sign(frozen, "a", made=NOW, **wish)  # type: ignore[arg-type]


def test_nobody_signs_twice(frozen: Plan) -> None:
    plan = frozen.apply(sign(frozen, "a", outcome="agrees", method="typed", made=NOW))
    with pytest.raises(InvalidEdit, match="signed_already"):
        sign(plan, "a", outcome="declines", method="typed", made=NOW, remark="No")


def test_who_signs_later_may_still_do_so_when_the_plan_has_gone_on(frozen: Plan) -> None:
    plan = frozen.apply(sign(frozen, "b", outcome="", method="later", made=NOW))
    plan = plan.apply(start_draft(plan, "1.1"))
    scan = attach_file(plan, "page.pdf", "application/pdf", b"x", "scan", new_id=ids("f"))
    plan = plan.apply(scan)
    with pytest.raises(InvalidEdit, match="content_changed"):
        sign(plan, "b", outcome="agrees", method="typed", made=NOW)
    plan = plan.apply(sign(plan, "b", outcome="agrees", method="paper", made=NOW, evidence="f"))
    assert plan.signatures["b"].evidence == "f"
    without = plan.apply(detach_file(plan, "f"))
    assert without.signatures["b"].evidence == ""
    assert without.signatures["b"].outcome == "agrees"


def test_any_change_of_the_content_ends_the_signing(frozen: Plan) -> None:
    plan = frozen.apply(assignments.clear(frozen, [(ROW, "Ann")]))
    with pytest.raises(InvalidEdit, match="content_changed"):
        sign(plan, "a", outcome="agrees", method="typed", made=NOW)
    assert plan.apply(assignments.clear(frozen, [(ROW, "Ann")]).inverse) == frozen


def test_a_version_is_put_to_be_signed_once(frozen: Plan, plan: Plan) -> None:
    with pytest.raises(InvalidEdit, match="version_taken"):
        freeze(frozen, "1.0", [Signer("Anna")], made=NOW)
    with pytest.raises(InvalidEdit, match="version_taken"):
        start_draft(frozen, "1.0")
    with pytest.raises(InvalidEdit, match="no_signers"):
        freeze(plan, "1.0", [], made=NOW)
    with pytest.raises(InvalidEdit, match="name_empty"):
        freeze(plan, " ", [Signer("Anna")], made=NOW)
    same = plan.apply(start_draft(plan, "0.9"))
    assert not start_draft(same, "0.9")
    assert freeze(same, "0.9", [Signer("Anna")], made=NOW)


def test_a_person_who_leaves_leaves_the_signature(frozen: Plan) -> None:
    plan = frozen.apply(roles.delete_people(frozen, ["anna"]))
    assert plan.signatures["a"] == replace(frozen.signatures["a"], person="")


def test_going_back_to_an_earlier_plan_takes_no_signature_along(plan: Plan, frozen: Plan) -> None:
    changes = compare(frozen, plan)
    assert {change.table for change in changes} == {"info"}
    assert [field.name for field in fields(Signature)][:2] == ["id", "signoff"]
