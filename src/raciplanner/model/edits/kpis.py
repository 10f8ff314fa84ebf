"""Adding, changing, moving and deleting KPIs, and noting what was measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.edits.build import changed, checked_name, get, last_rank, moved, require
from raciplanner.model.edits.goal_mentions import without_kpis
from raciplanner.model.figures import exact
from raciplanner.model.goal_records import CADENCES, DIRECTIONS, Actual, Kpi, natural_id
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import Plan
from raciplanner.model.records import RANK_STEP

FIGURES = ("baseline", "target", "watch", "alarm", "weight")
"""Fields of a KPI that hold a figure."""
_LINKS = {"goals": "goals", "guards": "kpis"}
_LINK = {"owner": "roles", "department": "departments"}
_CHOICES = {"direction": DIRECTIONS, "cadence": CADENCES}


def add_kpis(
    plan: Plan, names: Sequence[str], *, goals: Iterable[str] = (), new_id: NewId = random_id
) -> Edit:
    """Add one KPI per name, each a measure of ``goals`` (ids).

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``unknown`` goal.
    """
    texts = [checked_name(name, "kpi") for name in names]
    measured = tuple(dict.fromkeys(goals))
    require(plan, "goals", measured)
    rank = last_rank(plan.kpis.values())
    new = [
        Kpi(new_id(), text, goals=measured, rank=rank + place * RANK_STEP)
        for place, text in enumerate(texts)
    ]
    changes = tuple(Change("kpis", kpi.id, None, kpi) for kpi in new)
    return Edit("add_kpi", changes, {"name": texts[0] if texts else "", "count": len(texts)})


def change_kpi(plan: Plan, kpi: str, **fields: Any) -> Edit:
    """Change fields of a KPI: all but its id and its rank.

    Raises
    ------
    InvalidEdit
        ``unknown`` record, ``name_empty``, ``figure_bad``, ``goal_field`` for a value that the
        field does not have, ``dates_reversed``, ``guards_itself``.
    """
    record = get(plan, "kpis", kpi)
    after = replace(record, **_checked(plan, fields))
    if after.starts and after.due and after.due < after.starts:
        raise InvalidEdit("dates_reversed", name=record.name)
    if kpi in after.guards:
        raise InvalidEdit("guards_itself", name=record.name)
    name = "rename_kpi" if "name" in fields else "change_kpi"
    data: Data = {"name": after.name, "old": record.name, "field": next(iter(fields), "")}
    return Edit(name, changed("kpis", record, **fields), data)


def _checked(plan: Plan, fields: dict[str, Any]) -> dict[str, Any]:
    if "name" in fields:
        fields["name"] = checked_name(fields["name"], "kpi")
    for name in FIGURES:
        if fields.get(name) is not None:
            fields[name] = _figure(fields[name])
    for name, table in _LINKS.items():
        if name in fields:
            fields[name] = tuple(dict.fromkeys(fields[name]))
            require(plan, table, fields[name])
    for name, table in _LINK.items():
        require(plan, table, [fields.get(name, "")])
    for name, choices in _CHOICES.items():
        if fields.get(name, choices[0]) not in choices:
            raise InvalidEdit("goal_field", field=name, value=str(fields[name]))
    return fields


def _figure(value: Decimal | int | str) -> Decimal:
    try:
        return exact(value)
    except ValueError:
        raise InvalidEdit("figure_bad", value=str(value)[:40]) from None


def move_kpis(plan: Plan, kpis: Sequence[str], before: str = "") -> Edit:
    """Move KPIs in front of another one (id), or to the end.

    Raises
    ------
    InvalidEdit
        ``unknown`` KPI.
    """
    require(plan, "kpis", kpis)
    changes = moved("kpis", plan.kpis, kpis, before)
    name = plan.kpis[kpis[0]].name if kpis else ""
    return Edit("move_kpi", changes, {"name": name, "count": len(kpis)})


def delete_kpis(plan: Plan, kpis: Iterable[str]) -> Edit:
    """Delete KPIs with their measurements and every mention as a guard.

    Raises
    ------
    InvalidEdit
        ``unknown`` KPI.
    """
    gone = dict.fromkeys(kpis)
    require(plan, "kpis", gone)
    changes = without_kpis(plan, gone)
    changes += tuple(Change("kpis", kpi, plan.kpis[kpi], None) for kpi in gone)
    name = plan.kpis[next(iter(gone))].name if gone else ""
    return Edit("delete_kpi", changes, {"name": name, "count": len(gone)})


def set_actuals(
    plan: Plan,
    kpi: str,
    values: Mapping[date, Decimal | int | str | None],
    *,
    note: str | None = None,
) -> Edit:
    """Note what was measured of a KPI by day; ``None`` takes the measurement of a day away.

    Parameters
    ----------
    note : str, optional
        A note on all of these; None leaves notes as they are.

    Raises
    ------
    InvalidEdit
        ``unknown`` KPI, ``figure_bad``.
    """
    record = get(plan, "kpis", kpi)
    changes: tuple[Change, ...] = ()
    for day, value in sorted(values.items()):
        key = natural_id(Actual("", kpi, day, Decimal(0)))
        before, after = plan.actuals.get(key), None
        if value is not None:
            old_note = before.note if before else ""
            after = Actual(key, kpi, day, _figure(value), old_note if note is None else note)
        changes += (Change("actuals", key, before, after),) if before != after else ()
    return Edit("actuals", changes, {"name": record.name, "count": len(values)})
