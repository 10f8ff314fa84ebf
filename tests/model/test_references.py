"""Every field that holds an id is known as a reference."""

from __future__ import annotations

from raciplanner.model.plan import INFO, RECORD_TYPES, Plan
from raciplanner.model.records import Activity, Parked, Person
from raciplanner.model.references import REFERENCES, without_dangling
from raciplanner.storage.fields import FIELDS
from raciplanner.storage.kinds import IDS, LINK

OF_NO_RECORD = {"library", "letter_set"}


def test_every_stored_link_is_a_reference() -> None:
    for table, fields in FIELDS.items():
        links = {field.name for field in fields if field.kind in (LINK, IDS)} - OF_NO_RECORD
        assert set(REFERENCES.get(table, {})) >= links, table


def test_references_lead_to_tables() -> None:
    for fields in REFERENCES.values():
        for targets in fields.values():
            assert set(targets) <= set(RECORD_TYPES)
    assert INFO not in REFERENCES


def test_links_that_nothing_answers_to_are_dropped() -> None:
    plan = Plan(people={"p": Person("p", "Ann")})
    known = {name: plan.table(name) for name in RECORD_TYPES}
    parked = Parked("q", activity="gone", owner="p", text="Who?")
    assert without_dangling("parked", parked, known) == Parked("q", owner="p", text="Who?")
    activity = Activity("a", "Win")
    assert without_dangling("activities", activity, known) is activity
