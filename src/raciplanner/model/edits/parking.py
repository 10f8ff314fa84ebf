"""Putting questions off, with who brings an answer and until when."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.build import changed, get, last_rank, moved, require
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import Plan
from raciplanner.model.records import Parked


def park(
    plan: Plan,
    text: str,
    *,
    activity: str = "",
    role: str = "",
    owner: str = "",
    due: date | None = None,
    new_id: NewId = random_id,
) -> Edit:
    """Put a question off, behind the others.

    Parameters
    ----------
    activity, role : str
        Ids of what it is about; empty for the plan as a whole.
    owner : str
        Id of the person or role who will bring an answer; empty for nobody yet.

    Raises
    ------
    InvalidEdit
        ``question_empty``; ``unknown`` activity, role or owner.
    """
    fields = {"text": text, "activity": activity, "role": role, "owner": owner, "due": due}
    new = Parked(new_id(), rank=last_rank(plan.parked.values()), **_checked(plan, fields))
    return Edit("park", (Change("parked", new.id, None, new),), {"name": new.text})


def change_parked(plan: Plan, parked: str, **fields: Any) -> Edit:
    """Change ``text``, ``activity``, ``role``, ``owner`` or ``due`` of a question put off.

    Raises
    ------
    InvalidEdit
        ``unknown`` question, activity, role or owner; ``question_empty``.
    """
    record = get(plan, "parked", parked)
    changes = changed("parked", record, **_checked(plan, fields))
    return Edit("change_parked", changes, {"name": record.text, "field": next(iter(fields), "")})


def remove_parked(plan: Plan, parked: Iterable[str]) -> Edit:
    """Take questions (ids) off the list: they are answered, or nobody asks any more.

    Raises
    ------
    InvalidEdit
        ``unknown`` question.
    """
    gone = dict.fromkeys(parked)
    require(plan, "parked", gone)
    changes = tuple(Change("parked", key, plan.parked[key], None) for key in gone)
    name = plan.parked[next(iter(gone))].text if gone else ""
    return Edit("remove_parked", changes, {"name": name, "count": len(gone)})


def move_parked(plan: Plan, parked: Sequence[str], before: str = "") -> Edit:
    """Move questions (ids) in front of another one, or to the end of the list.

    Raises
    ------
    InvalidEdit
        ``unknown`` question.
    """
    require(plan, "parked", parked)
    changes = moved("parked", plan.parked, parked, before)
    name = plan.parked[parked[0]].text if parked else ""
    return Edit("move_parked", changes, {"name": name, "count": len(parked)})


def unlinked(plan: Plan, gone: Collection[str], *links: str) -> list[Change]:
    """Changes that let no question name one of the records ``gone`` (ids) in its fields ``links``.

    The questions stay: nobody has answered them.
    """
    changes: list[Change] = []
    for record in plan.parked.values():
        empty = {name: "" for name in links if getattr(record, name) in gone}
        changes += changed("parked", record, **empty)
    return changes


def _checked(plan: Plan, fields: dict[str, Any]) -> dict[str, Any]:
    if "text" in fields:
        fields["text"] = fields["text"].strip()
        if not fields["text"]:
            raise InvalidEdit("question_empty")
    require(plan, "activities", [fields.get("activity", "")])
    require(plan, "roles", [fields.get("role", "")])
    owner = fields.get("owner", "")
    if owner not in plan.people:
        require(plan, "roles", [owner])
    return fields
