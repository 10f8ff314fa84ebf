"""The state of a sign-off, and to what content it belongs."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.charter import (
    FILE_LIMIT,
    attach_file,
    close_signoff,
    freeze,
    media_type_of,
    sign,
    start_draft,
)
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import APART, ASSIGNMENTS, INFO, RECORD_TYPES, Plan
from raciplanner.model.records import Assignment
from raciplanner.model.signing import (
    as_signed,
    is_current,
    next_draft,
    next_whole,
    outdates,
    signing_of,
)
from tests.builders import PMBOK, plan_from
from tests.storage.strategies import PLANS

NOW = "2026-11-26T10:00:00+00:00"
MARK = ((0, 0, 40, 30),)
SIGNERS = [Signer("Anna"), Signer("Boris"), Signer("Carla"), Signer("", "Head of Sales")]


def frozen(plan: Plan, version: str = "1.0", made: str = NOW) -> Plan:
    return plan.apply(freeze(plan, version, SIGNERS, made=made))


@pytest.fixture
def plan() -> Plan:
    return frozen(plan_from(PMBOK))


def said(plan: Plan, place: int, outcome: str, method: str = "typed", **more) -> Plan:
    signing = signing_of(plan)
    key = signing.signatures[place].id
    return plan.apply(sign(plan, key, outcome=outcome, method=method, made=NOW, **more))


# The state


def test_without_a_sign_off_there_is_no_state():
    assert signing_of(plan_from(PMBOK)) is None


def test_the_state_counts_what_was_said(plan):
    plan = said(plan, 0, "agrees", "drawn", mark=MARK)
    plan = said(plan, 1, "reservation", remark="The budget is open.")
    plan = said(plan, 2, "declines", remark="No.")
    plan = said(plan, 3, "", "later")
    signing = signing_of(plan)
    assert (signing.signed, signing.declined, signing.later) == (2, 1, 1)
    assert signing.current
    assert [one.name for one in signing.signatures] == ["Anna", "Boris", "Carla", ""]


def test_the_latest_sign_off_counts(plan):
    plan = plan.apply(start_draft(plan, "1.1"))
    again = frozen(plan, "2.0", "2026-11-27T10:00:00+00:00")
    assert signing_of(again).signoff.version == "2.0"
    assert len(signing_of(again).signatures) == len(SIGNERS)


def test_signing_and_closing_change_nothing_that_was_signed(plan):
    plan = said(plan, 0, "agrees")
    plan = plan.apply(close_signoff(plan, signing_of(plan).signoff.id))
    plan = plan.apply(attach_file(plan, "logo.png", "image/png", b"x", "sales"))
    assert signing_of(plan).current


def test_a_change_and_its_way_back(plan):
    edit = change_activity(plan, "Create charter", name="Write the charter")
    assert outdates(edit)
    changed = plan.apply(edit)
    assert not signing_of(changed).current
    assert signing_of(changed.changed([one.inverse for one in edit.changes])).current


def test_the_signed_version_with_what_was_said_later(plan):
    later = plan.apply(change_activity(plan, "Create charter", name="Write the charter"))
    later = said(later, 0, "agrees", "paper", scan=("p.pdf", "application/pdf", b"%PDF-"))
    signed = as_signed(plan, later)
    assert signing_of(signed).current
    assert signing_of(signed).signed == 1
    assert signed.attached_files == later.attached_files
    assert as_signed(plan, plan) == plan


# Numbers


@pytest.mark.parametrize(
    ("version", "whole"),
    [("0.1", "1.0"), ("1.0", "1.0"), ("1.4", "2.0"), ("", "1.0"), ("v3 b", "4.0"), ("x", "1.0")],
)
def test_the_next_whole_number(version, whole):
    assert next_whole(Plan(replace(Plan().info, version=version))) == whole


def test_numbers_that_were_put_to_be_signed_are_not_proposed_again(plan):
    assert next_whole(plan) == "2.0"
    other = frozen(plan, "1.1")
    assert next_draft(other, "1.0") == "1.2"
    assert next_draft(plan, "1.9") == "1.10"
    assert next_draft(plan, "2026-b") == "2027-b"
    assert (next_draft(plan, "2"), next_draft(plan, "spring")) == ("2.1", "spring 2")


# Signing for somebody whose name was open, and on paper


def test_an_open_name_is_filled_in_by_whoever_signs(plan):
    with pytest.raises(InvalidEdit) as refusal:
        said(plan, 3, "agrees")
    assert refusal.value.code == "name_empty"
    assert signing_of(said(plan, 3, "agrees", name=" Dora ")).signatures[3].name == "Dora"
    assert signing_of(said(plan, 0, "agrees", name="Dora")).signatures[0].name == "Anna"


def test_the_scan_of_a_signature_on_paper_comes_with_it_even_after_changes(plan):
    plan = plan.apply(start_draft(plan, "1.1"))
    scan = ("page.pdf", "application/pdf", b"%PDF-1.7")
    signed = said(plan, 0, "agrees", "paper", scan=scan)
    signature = signing_of(signed).signatures[0]
    assert signed.attached_files[signature.evidence].name == "page.pdf"
    with pytest.raises(InvalidEdit) as refusal:
        said(plan, 0, "agrees", "paper", scan=("p.pdf", "application/pdf", b"x" * (FILE_LIMIT + 1)))
    assert refusal.value.code == "file_large"


@pytest.mark.parametrize(
    ("begin", "kind"),
    [(b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff\xe0", "image/jpeg"), (b"MZ", "")],
)
def test_files_are_known_by_how_they_begin(begin, kind):
    assert media_type_of(begin + b"more") == kind


# A sign-off belongs to one content


def another(value):
    """A value of the same type that says something else."""
    match value:
        case bool():
            return not value
        case str():
            return value + "x"
        case int() | Decimal():
            return value + 1
        case None:
            return date(2001, 2, 3)
        case date():
            return date(2001, 2, 3) if value != date(2001, 2, 3) else date(2001, 2, 4)
        case frozenset():
            return value ^ {"x"} if not value or isinstance(next(iter(value)), str) else frozenset()
        case tuple():
            return value[:-1] if value else ("x",)
        case bytes():
            return value + b"x"
    raise AssertionError(value)


OPEN_FIGURES = {("kpis", "baseline"), ("kpis", "target")}
FUNCTIONS_OF_ALL = ("letter_sets", "combinations")


def mutations(plan: Plan):
    """Every record with one field changed, every record gone, every cell changed."""
    for table in RECORD_TYPES:
        for key, record in plan.table(table).items():
            yield Change(table, key, record, None)
            assert is_dataclass(record)
            for field in fields(record):
                value = getattr(record, field.name)
                if field.name in {"id", "rank"} or (table, field.name) == FUNCTIONS_OF_ALL:
                    continue
                is_figure = value is None and (table, field.name) in OPEN_FIGURES
                other = Decimal(1) if is_figure else another(value)
                yield Change(table, key, record, replace(record, **{field.name: other}))
    for field in fields(plan.info):
        other = replace(plan.info, **{field.name: another(getattr(plan.info, field.name))})
        yield Change(INFO, "", plan.info, other)
    for activity, row in plan.assignments.items():
        for role, cell in row.items():
            yield Change(ASSIGNMENTS, (activity, role), cell, None)
            noted = Assignment(cell.functions, cell.note + "x")
            yield Change(ASSIGNMENTS, (activity, role), cell, noted)


@settings(max_examples=40, deadline=None)
@given(PLANS, st.data())
def test_any_change_of_any_record_makes_a_sign_off_outdated_and_nothing_else_does(plan, data):
    plan = plan.apply(freeze(plan, "7.0", SIGNERS, made="9999-12-31")) if _free(plan) else plan
    signoff = next((one for one in plan.signoffs.values() if one.version == "7.0"), None)
    if signoff is None:
        return
    assert is_current(plan, signoff)
    changes = list(mutations(plan))
    some = data.draw(st.lists(st.sampled_from(changes), max_size=60, unique_by=id))
    for change in some:
        if change.table == "signoffs" and change.key == signoff.id:
            continue
        assert is_current(plan.changed([change]), signoff) == (change.table in APART), change


def _free(plan: Plan) -> bool:
    return all(one.version != "7.0" for one in plan.signoffs.values())


def test_every_kind_of_record_is_mutated():
    """The property above meets every table, in plans that have all of them."""
    seen = set()

    @settings(max_examples=80, deadline=None, database=None)
    @given(PLANS)
    def look(plan):
        seen.update(change.table for change in mutations(plan))

    look()
    assert seen == {*RECORD_TYPES, INFO, ASSIGNMENTS}


def test_every_field_of_every_record_is_mutated():
    plan = Plan(
        assignments={"a": {"r": Assignment(frozenset({"owner"}))}},
        **{name: {"x": _record(kind)} for name, kind in RECORD_TYPES.items()},
    )
    plan = plan.apply(freeze(plan, "1.0", SIGNERS, made="z"))
    signoff = signing_of(plan).signoff
    missed = {
        (name, field.name)
        for name, kind in RECORD_TYPES.items()
        for field in fields(kind)
        if field.name not in {"id", "rank"} and (name, field.name) != FUNCTIONS_OF_ALL
    }
    for change in mutations(plan):
        missed -= {(change.table, name) for name in _differing(change)}
        is_it = change.table == "signoffs" and change.key == signoff.id
        if not is_it:
            assert is_current(plan.changed([change]), signoff) == (change.table in APART), change
    assert not missed


def _record(kind: type):
    """A record of a kind that says as little as it may."""
    needed = {one.name: "x" for one in fields(kind) if _is_needed(one)}
    typed = {"data": b"x", "value": 1, "x": 1, "y": 1, "letters": (), "day": date(2026, 1, 1)}
    return kind(**{name: typed.get(name, value) for name, value in needed.items()})


def _is_needed(field) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _differing(change: Change):
    """Names of the fields that a mutation changes."""
    if change.before is None or change.after is None:
        return ()
    names = (field.name for field in fields(change.before))
    return [one for one in names if getattr(change.before, one) != getattr(change.after, one)]


@settings(max_examples=40, deadline=None)
@given(PLANS, st.data())
def test_a_hash_that_was_kept_is_that_of_the_plan(plan, data):
    content_hash(plan)
    change = data.draw(st.sampled_from(list(mutations(plan))))
    after = plan.changed([change])
    tables = {name: after.table(name) for name in RECORD_TYPES}
    assert content_hash(after) == content_hash(Plan(after.info, after.assignments, **tables))
    assert bool(plan.changed([change]).digest) == (change.table in APART)
