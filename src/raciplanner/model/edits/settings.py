"""Changing what a plan says about itself: titles, letter set, limits, accepted findings."""

from __future__ import annotations

from datetime import date
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.i18n import LANGUAGES
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.edits.build import checked_name
from raciplanner.model.frameworks import LETTER_SETS, without_place
from raciplanner.model.plan import INFO, Plan
from raciplanner.model.records import Acceptance, LetterSet, PlanInfo, RuleLimit


def change_info(plan: Plan, **fields: Any) -> Edit:
    """Change fields of :class:`~raciplanner.model.records.PlanInfo` other than the letter set.

    Raises
    ------
    InvalidEdit
        ``name_empty`` for an empty title, ``language_unknown``.
    """
    if "title" in fields:
        fields["title"] = checked_name(fields["title"], "plan")
    if fields.get("language", "en") not in LANGUAGES:
        raise InvalidEdit("language_unknown", language=fields["language"])
    return _info_edit(plan, "change_plan", {"field": next(iter(fields), "")}, **fields)


def _info_edit(plan: Plan, name: str, data: Data, **fields: Any) -> Edit:
    before = plan.info
    after = PlanInfo(**{f: fields.get(f, getattr(before, f)) for f in PlanInfo.__slots__})
    changes = (Change(INFO, "", before, after),) if after != before else ()
    return Edit(name, changes, data)


def switch_letters(plan: Plan, letter_set: str) -> Edit:
    """Use another letter set (id); cells keep their functions, also those it has no letter for.

    ``data["homeless"]`` counts the cells with such a function.

    Raises
    ------
    InvalidEdit
        ``unknown`` letter set.
    """
    new = plan.letter_sets.get(letter_set) or LETTER_SETS.get(letter_set)
    if new is None:
        raise InvalidEdit("unknown", kind="letter_sets", id=letter_set)
    homeless = sum(
        bool(without_place(new, cell.functions))
        for row in plan.assignments.values()
        for cell in row.values()
    )
    data: Data = {"name": new.name, "homeless": homeless}
    return _info_edit(plan, "switch_letters", data, letter_set=letter_set)


def define_letters(plan: Plan, letters: LetterSet) -> Edit:
    """Put a letter set of one's own, or one's own wording of a shipped set, into the plan.

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``no_letters``, ``letter_twice``, ``function_twice``, ``letter_long``,
        ``no_owner_letter`` where nothing plays the owner or the doer.
    """
    checked_name(letters.name, "letter_set")
    if not letters.letters:
        raise InvalidEdit("no_letters", name=letters.name)
    chars = [letter.char for letter in letters.letters]
    functions = [letter.function for letter in letters.letters]
    for letter in letters.letters:
        if not 1 <= len(letter.char.strip()) <= 2:
            raise InvalidEdit("letter_long", letter=letter.char)
        if chars.count(letter.char) > 1:
            raise InvalidEdit("letter_twice", letter=letter.char)
        if functions.count(letter.function) > 1:
            raise InvalidEdit("function_twice", function=letter.function)
    if letters.owner not in functions or letters.doer not in functions:
        raise InvalidEdit("no_owner_letter", name=letters.name)
    before = plan.letter_sets.get(letters.id)
    changes = (Change("letter_sets", letters.id, before, letters),) if before != letters else ()
    return Edit("define_letters", changes, {"name": letters.name})


def set_limit(plan: Plan, limit: str, value: int | None) -> Edit:
    """Set a limit of a rule for this plan; None goes back to the shipped one.

    Raises
    ------
    InvalidEdit
        ``limit_negative``.
    """
    if value is not None and value < 0:
        raise InvalidEdit("limit_negative", limit=limit)
    before = plan.limits.get(limit)
    after = None if value is None else RuleLimit(limit, value)
    changes = (Change("limits", limit, before, after),) if before != after else ()
    return Edit("set_limit", changes, {"limit": limit})


def accept_finding(
    plan: Plan,
    finding: str,
    *,
    state: str = "accepted",
    reason: str = "",
    person: str = "",
    until: date | None = None,
) -> Edit:
    """Accept or park a finding (its key), with reason, who said so and until when.

    Raises
    ------
    InvalidEdit
        ``reason_empty`` when it is accepted without a reason.
    """
    if state == "accepted" and not reason.strip():
        raise InvalidEdit("reason_empty")
    before = plan.acceptances.get(finding)
    after = Acceptance(finding, state, reason.strip(), person.strip(), until)
    changes = (Change("acceptances", finding, before, after),) if before != after else ()
    return Edit(f"finding_{state}", changes, {"finding": finding})


def reopen_finding(plan: Plan, finding: str) -> Edit:
    """Take the acceptance of a finding (its key) back."""
    before = plan.acceptances.get(finding)
    changes = (Change("acceptances", finding, before, None),) if before else ()
    return Edit("finding_open", changes, {"finding": finding})
