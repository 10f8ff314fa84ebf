"""Ways to solve findings about the two sides, about what the plan has twice, and about spelling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from raciplanner.analysis.fixes_answering import Fixer, keep_owner
from raciplanner.analysis.fixes_columns import one_activity
from raciplanner.analysis.names import respelled
from raciplanner.analysis.place import Place
from raciplanner.model.change import Edit
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.roles import change_role


def one_alphabet(at: Place) -> Iterator[Edit]:
    """Spell every word of the name in the alphabet of most of its letters."""
    plan = at.plan
    if at.finding.activity:
        name = respelled(plan.activities[at.activity].name)
        changes = change_activity(plan, at.activity, name=name).changes
    else:
        name = respelled(plan.roles[at.role].name)
        changes = change_role(plan, at.role, name=name).changes
    yield Edit("fix_spelling", changes, {"name": name})


FIXES: Mapping[str, Fixer] = {
    "I04": one_alphabet,
    "S01": keep_owner,
    "S06": one_activity,
}
