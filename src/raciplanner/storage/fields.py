"""What is stored of each record: the fields in the order of the columns, and their kinds.

The lists here are the file format, together with :mod:`raciplanner.storage.kinds`: a change of
them after a release is a new version of the format (see :mod:`raciplanner.storage.migrations`).

A new field goes to the end of its record and of its list, with a default
(:func:`raciplanner.model.records.later`); a new table goes to the end of
:data:`raciplanner.model.plan.RECORD_TYPES` and of :data:`FIELDS`, and gets a limit in
:data:`raciplanner.storage.rows.ROW_LIMITS`.  Older files, their versions and their history are
then read with the defaults and with an empty table.
"""

from __future__ import annotations

from collections.abc import Mapping

from raciplanner.model.plan import INFO
from raciplanner.storage.kinds import (
    CADENCE,
    COMBINATIONS,
    DATE,
    DAY,
    DIRECTION,
    FIGURE,
    FILE,
    FLAG,
    HORIZON,
    ID,
    IDS,
    LANGUAGE,
    LETTERS,
    LEVEL,
    LINK,
    LINK_KIND,
    METHOD,
    NAMES,
    NO_FIGURE,
    OUTCOME,
    PAIRS,
    SIDE,
    SIGN,
    SIGN_METHOD,
    STATUS,
    STRENGTH,
    STROKES,
    TEXT,
    WHOLE,
    Kind,
)
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record: its name in the record and in the file, and its kind."""

    name: str
    kind: Kind


def _fields(**kinds: Kind) -> tuple[Field, ...]:
    return tuple(Field(name, kind) for name, kind in kinds.items())


FIELDS: Mapping[str, tuple[Field, ...]] = {
    INFO: _fields(
        title=TEXT,
        company=TEXT,
        period=TEXT,
        scope=TEXT,
        language=LANGUAGE,
        letter_set=LINK,
        version=TEXT,
        review_date=DAY,
    ),
    "letter_sets": _fields(
        id=ID, name=TEXT, letters=LETTERS, owner=ID, doer=ID, combinations=COMBINATIONS
    ),
    "departments": _fields(id=ID, name=TEXT, code=TEXT, colour=TEXT, side=SIDE, rank=WHOLE),
    "roles": _fields(
        id=ID,
        name=TEXT,
        department=LINK,
        reports_to=LINK,
        deputy=LINK,
        description=TEXT,
        library=LINK,
        rank=WHOLE,
    ),
    "people": _fields(
        id=ID, name=TEXT, email=TEXT, roles=IDS, may_sign=FLAG, rank=WHOLE, present=FLAG
    ),
    "phases": _fields(id=ID, name=TEXT, library=LINK, rank=WHOLE),
    "activities": _fields(
        id=ID,
        name=TEXT,
        phase=LINK,
        description=TEXT,
        deliverable=TEXT,
        depends_on=IDS,
        library=LINK,
        rank=WHOLE,
        tools=NAMES,
        audiences=NAMES,
    ),
    "acceptances": _fields(id=ID, state=TEXT, reason=TEXT, person=TEXT, until=DAY),
    "limits": _fields(id=ID, value=WHOLE),
    "parked": _fields(id=ID, activity=LINK, role=LINK, text=TEXT, owner=LINK, due=DAY, rank=WHOLE),
    "goals": _fields(
        id=ID,
        name=TEXT,
        description=TEXT,
        level=LEVEL,
        departments=IDS,
        letters=PAIRS,
        starts=DAY,
        ends=DAY,
        period=TEXT,
        horizon=HORIZON,
        status=STATUS,
        result=TEXT,
        library=LINK,
        rank=WHOLE,
    ),
    "goal_links": _fields(
        id=ID,
        kind=LINK_KIND,
        source=ID,
        target=ID,
        strength=STRENGTH,
        direction=SIGN,
        name=TEXT,
        rule=TEXT,
        guards=IDS,
        decider=LINK,
        library=LINK,
    ),
    "kpis": _fields(
        id=ID,
        name=TEXT,
        formula=TEXT,
        unit=TEXT,
        direction=DIRECTION,
        baseline=NO_FIGURE,
        target=NO_FIGURE,
        watch=NO_FIGURE,
        alarm=NO_FIGURE,
        starts=DAY,
        due=DAY,
        owner=LINK,
        source=TEXT,
        cadence=CADENCE,
        joint=FLAG,
        weight=NO_FIGURE,
        goals=IDS,
        department=LINK,
        guards=IDS,
        library=LINK,
        rank=WHOLE,
    ),
    "actuals": _fields(id=ID, kpi=ID, day=DATE, value=FIGURE, note=TEXT),
    "activity_links": _fields(id=ID, activity=ID, goal=ID, direction=SIGN),
    "pins": _fields(id=ID, x=WHOLE, y=WHOLE),
    "decisions": _fields(
        id=ID,
        question=TEXT,
        decision=TEXT,
        activity=LINK,
        method=METHOD,
        decided_by=LINK,
        reason=TEXT,
        dissent=TEXT,
        day=DAY,
        rank=WHOLE,
    ),
    "actions": _fields(
        id=ID,
        text=TEXT,
        owner=LINK,
        due=DAY,
        done_when=TEXT,
        activity=LINK,
        done=FLAG,
        rank=WHOLE,
    ),
    "commitments": _fields(
        id=ID, text=TEXT, side=SIDE, owner=LINK, measure=TEXT, library=LINK, rank=WHOLE
    ),
    "meetings": _fields(
        id=ID,
        name=TEXT,
        period=TEXT,
        minutes=WHOLE,
        owner=LINK,
        participants=IDS,
        agenda=NAMES,
        output=TEXT,
        library=LINK,
        rank=WHOLE,
    ),
    "boundaries": _fields(id=ID, activity=ID, rule=TEXT, rank=WHOLE),
    "handovers": _fields(
        id=ID,
        name=TEXT,
        activity=LINK,
        giver=LINK,
        taker=LINK,
        contents=TEXT,
        accepted_when=TEXT,
        within=TEXT,
        returns_to=TEXT,
        rank=WHOLE,
    ),
    "charter_sections": _fields(id=ID, shown=FLAG, title=TEXT, text=TEXT, rank=WHOLE),
    "signoffs": _fields(
        id=ID, version=TEXT, content=TEXT, made=TEXT, by=TEXT, closed=FLAG, summary=TEXT
    ),
    "signatures": _fields(
        id=ID,
        signoff=ID,
        name=TEXT,
        role=TEXT,
        side=SIDE,
        person=LINK,
        outcome=OUTCOME,
        remark=TEXT,
        method=SIGN_METHOD,
        mark=STROKES,
        made=TEXT,
        evidence=LINK,
        rank=WHOLE,
    ),
    "attached_files": _fields(id=ID, name=TEXT, media_type=TEXT, data=FILE, use=TEXT),
}
"""Fields of each record type by table; the order is that of the record's parameters."""
