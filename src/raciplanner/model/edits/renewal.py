"""The review of what was signed: put into the action plan, and begun when its day has come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from raciplanner.model.change import Change, Edit
from raciplanner.model.charter_records import ActionItem
from raciplanner.model.edits.build import changed, free_version, last_rank
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import INFO, Plan


def review_actions(plan: Plan) -> list[ActionItem]:
    """The actions that are due on the day of the next review and still to be done."""
    day = plan.info.review_date
    if day is None:
        return []
    return [one for one in plan.actions.ordered if one.due == day and not one.done]


def put_review(
    plan: Plan, text: str, *, owner: str = "", new_id: NewId = random_id
) -> tuple[Change, ...]:
    """The change that puts the next review into the action plan; none where it stands there.

    It is content that people sign, so it has to be there before they do.

    Parameters
    ----------
    text : str
        What the action is called, in the language of the document.
    owner : str
        Id of the person or role that sees to it, or empty.
    """
    if plan.info.review_date is None or any(one.text == text for one in review_actions(plan)):
        return ()
    rank = last_rank(plan.actions.values())
    new = ActionItem(new_id(), text, owner, plan.info.review_date, rank=rank)
    return (Change("actions", new.id, None, new),)


def renew(plan: Plan, version: str, *, review: date | None, done: str = "") -> Edit:
    """Begin the draft ``version`` for the next signing; everything that was agreed goes on.

    Parameters
    ----------
    review : date or None
        The day of the next review.
    done : str
        What the action of the present review is called: it is done.

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``version_taken``.
    """
    version = free_version(plan, version)
    info = replace(plan.info, version=version, review_date=review)
    changes = [Change(INFO, "", plan.info, info)] if info != plan.info else []
    for action in review_actions(plan):
        if action.text == done:
            changes += changed("actions", action, done=True)
    return Edit("renew", tuple(changes), {"version": version})
