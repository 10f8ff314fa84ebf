"""What the editing functions share: changing records, ranks, and checks of names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change
from raciplanner.model.plan import Plan
from raciplanner.model.records import RANK_STEP
from raciplanner.model.table import Table


def get(plan: Plan, table: str, key: str) -> Any:
    """The record ``key`` of ``table``.

    Raises
    ------
    InvalidEdit
        ``unknown`` if there is none.
    """
    record = plan.table(table).get(key)
    if record is None:
        raise InvalidEdit("unknown", kind=table, id=key)
    return record


def changed(table: str, record: Any, **fields: Any) -> tuple[Change, ...]:
    """The change of some fields of ``record``; none where nothing differs."""
    after = replace(record, **fields)
    return (Change(table, record.id, record, after),) if after != record else ()


def checked_name(name: str, kind: str) -> str:
    """``name`` without white space around it.

    Raises
    ------
    InvalidEdit
        ``name_empty`` if nothing is left.
    """
    name = name.strip()
    if not name:
        raise InvalidEdit("name_empty", kind=kind)
    return name


def free_version(plan: Plan, version: str) -> str:
    """``version`` as :func:`checked_name` makes it, if nothing was put to be signed under it.

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``version_taken``.
    """
    version = checked_name(version, "version")
    if any(one.version == version for one in plan.signoffs.values()):
        raise InvalidEdit("version_taken", version=version)
    return version


def named(names: Iterable[str]) -> tuple[str, ...]:
    """``names`` without white space around them, empty ones and repetitions, in their order.

    >>> named([" CRM", "", "Mail", "crm"])
    ('CRM', 'Mail')
    """
    found: dict[str, str] = {}
    for name in names:
        if text := name.strip():
            found.setdefault(text.casefold(), text)
    return tuple(found.values())


def require(plan: Plan, table: str, keys: Iterable[str]) -> None:
    """Check that every id of ``keys`` that is not empty is in ``table``.

    Raises
    ------
    InvalidEdit
        ``unknown`` for the first that is not.
    """
    for key in keys:
        if key:
            get(plan, table, key)


def last_rank(records: Iterable[Any]) -> int:
    """A rank behind all ``records``."""
    return max((record.rank for record in records), default=0) + RANK_STEP


def ranks_between(
    table: str, others: Sequence[Any], place: int, count: int
) -> tuple[list[int], tuple[Change, ...]]:
    """Ranks for ``count`` records that go before ``others[place]``.

    ``others`` are the records that stay, in reading order.  Where there is no room between two
    ranks, the others are numbered anew; these changes come with the answer.
    """
    place = max(0, min(place, len(others)))
    before = others[place - 1].rank if place else None
    after = others[place].rank if place < len(others) else None
    if after is None:
        start = (before or 0) + RANK_STEP
        return [start + i * RANK_STEP for i in range(count)], ()
    if before is None:
        return [after - (count - i) * RANK_STEP for i in range(count)], ()
    if after - before > count:
        step = (after - before) / (count + 1)
        return [before + int(step * (i + 1)) for i in range(count)], ()
    fresh = [(i + 1 + (count if i >= place else 0)) * RANK_STEP for i in range(len(others))]
    changes = tuple(
        change
        for record, rank in zip(others, fresh, strict=True)
        for change in changed(table, record, rank=rank)
    )
    return [(place + 1 + i) * RANK_STEP for i in range(count)], changes


def moved(
    table_name: str, table: Table[Any], keys: Sequence[str], before: str
) -> tuple[Change, ...]:
    """Changes that put the records ``keys`` in front of ``before`` (empty: at the end).

    The moved ones keep their order among themselves.
    """
    wanted = set(keys)
    moving = [record for record in table.ordered if record.id in wanted]
    others = [record for record in table.ordered if record.id not in wanted]
    place = next((i for i, record in enumerate(others) if record.id == before), len(others))
    if [*others[:place], *moving, *others[place:]] == list(table.ordered):
        return ()
    ranks, changes = ranks_between(table_name, others, place, len(moving))
    return changes + tuple(
        change
        for record, rank in zip(moving, ranks, strict=True)
        for change in changed(table_name, record, rank=rank)
    )


def merged(changes: Iterable[Change]) -> tuple[Change, ...]:
    """One change per record from a series of changes: the first ``before``, the last ``after``."""
    result: dict[tuple[str, object], Change] = {}
    for change in changes:
        first = result.get((change.table, change.key), change)
        result[change.table, change.key] = replace(change, before=first.before)
    return tuple(change for change in result.values() if change.before != change.after)
