"""Letter sets of one's own, and what becomes of letters without a place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.model.edits.assignments import set_note
from raciplanner.model.edits.letters import adopt_letters, forget_letters, homeless_functions
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.plan import Plan
from raciplanner.model.records import Letter
from tests.builders import plan_from

RACI, RASCI = LETTER_SETS["raci"], LETTER_SETS["rasci"]


@pytest.fixture
def plan() -> Plan:
    return plan_from(
        """
                 | CMO | HoS | SDR
        Score    |  A  |  R  |  S
        Route    |  S  |  A  |  R
        Nurture  |  AR |  C  |  I
        """,
        letter_set="rasci",
    )


def functions(plan: Plan, activity: str, role: str) -> set[str]:
    return set(plan.assignment(activity, role).functions)


def test_functions_without_a_place_are_counted(plan: Plan) -> None:
    assert homeless_functions(plan, RACI) == {"support": 2}
    assert homeless_functions(plan, RASCI) == {}


def test_letters_without_a_place_stay_where_nobody_says_otherwise(plan: Plan) -> None:
    edit = adopt_letters(plan, RACI)
    after = plan.apply(edit)
    assert (edit.name, edit.data["homeless"], edit.data["moved"]) == ("switch_letters", 2, 0)
    assert after.letters is RACI
    assert after.assignments is plan.assignments


def test_letters_without_a_place_become_others_in_one_edit(plan: Plan) -> None:
    plan = plan.apply(set_note(plan, [("Score", "SDR")], "from May on"))
    edit = adopt_letters(plan, RACI, {"support": "two_way"})
    after = plan.apply(edit)
    assert edit.data["moved"] == 2
    assert functions(after, "Score", "SDR") == {"two_way"}
    assert after.assignment("Score", "SDR").note == "from May on"
    assert functions(after, "Route", "CMO") == {"two_way"}
    assert after.changed(edit.inverse.changes) == plan


def test_what_may_not_stand_together_keeps_what_is_left() -> None:
    plan = plan_from("| CMO\nScore | AS", letter_set="rasci")
    after = plan.apply(adopt_letters(plan, RACI, {"support": "two_way"}))
    assert functions(after, "Score", "CMO") == {"owner"}
    joined = plan.apply(adopt_letters(plan, RACI, {"support": "doer"}))
    assert functions(joined, "Score", "CMO") == {"owner", "doer"}


def test_a_letter_can_only_become_one_of_the_new_set(plan: Plan) -> None:
    with pytest.raises(InvalidEdit) as caught:
        adopt_letters(plan, RACI, {"support": "verify"})
    assert caught.value.code == "unknown"


def test_own_words_for_a_shipped_set_and_back(plan: Plan) -> None:
    own = replace(RASCI, letters=(*RASCI.letters[:-1], Letter("I", "one_way", (("en", "Told"),))))
    edit = adopt_letters(plan, own)
    changed = plan.apply(edit)
    assert edit.name == "define_letters"
    assert changed.letters.letter("one_way").word("en") == "Told"  # type: ignore[union-attr]
    assert not adopt_letters(changed, own)
    back = changed.apply(adopt_letters(changed, RASCI))
    assert not back.letter_sets
    again = changed.apply(forget_letters(changed, "rasci"))
    assert again.letters == RASCI


def test_a_set_in_use_is_not_forgotten(plan: Plan) -> None:
    own = replace(RASCI, id="ours", name="Ours")
    used = plan.apply(adopt_letters(plan, own))
    with pytest.raises(InvalidEdit) as caught:
        forget_letters(used, "ours")
    assert caught.value.code == "letters_in_use"
    with pytest.raises(InvalidEdit):
        forget_letters(used, "raci")
    free = used.apply(adopt_letters(used, RACI))
    assert not free.apply(forget_letters(free, "ours")).letter_sets
