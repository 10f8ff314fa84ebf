"""An immutable table of records with a reading order."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from typing import Generic, TypeVar

from raciplanner.model.change import Change
from raciplanner.model.records import Record

R = TypeVar("R", bound=Record)


class Table(Mapping[str, R], Generic[R]):
    """Records of one kind by id.

    Iterating gives ids in no promised order; :attr:`ordered` gives the records by rank, then id.

    >>> from raciplanner.model.records import Phase
    >>> table = Table({"b": Phase("b", "Later", rank=2), "a": Phase("a", "First", rank=1)})
    >>> [phase.name for phase in table.ordered]
    ['First', 'Later']
    """

    __slots__ = ("_ordered", "_positions", "_records")

    def __init__(self, records: Mapping[str, R]) -> None:
        self._records = dict(records)
        self._ordered: tuple[R, ...] | None = None
        self._positions: Mapping[str, int] | None = None

    @classmethod
    def of(cls, records: Iterable[R]) -> Table[R]:
        """The table of ``records``, each under its own id."""
        return cls({record.id: record for record in records})  # type: ignore[union-attr]

    def __getitem__(self, key: str) -> R:
        return self._records[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def __contains__(self, key: object) -> bool:
        return key in self._records

    # The views of the dict are many times as fast as those that Mapping would make.

    def keys(self) -> KeysView[str]:
        return self._records.keys()

    def values(self) -> ValuesView[R]:
        return self._records.values()

    def items(self) -> ItemsView[str, R]:
        return self._records.items()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self._records == other._records

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Table({self._records!r})"

    @property
    def ordered(self) -> tuple[R, ...]:
        """The records in reading order."""
        if self._ordered is None:
            self._ordered = tuple(
                sorted(
                    self._records.values(),
                    key=lambda r: (getattr(r, "rank", 0), r.id),  # type: ignore[union-attr]
                )
            )
        return self._ordered

    @property
    def positions(self) -> Mapping[str, int]:
        """Place of each id in the reading order, from 0."""
        if self._positions is None:
            self._positions = {r.id: i for i, r in enumerate(self.ordered)}  # type: ignore[union-attr]
        return self._positions

    def changed(self, changes: Iterable[Change]) -> Table[R]:
        """The table after ``changes``, all of which concern this table."""
        records = dict(self._records)
        for change in changes:
            replace(records, str(change.key), change)
        return Table(records)


def replace(records: dict[str, R], key: str, change: Change) -> None:
    """Carry out ``change`` in ``records`` under ``key``.

    Raises
    ------
    ValueError
        If the record is not what the change says it was: the edit belongs to another plan.
    """
    if records.get(key) != change.before:
        raise ValueError(f"{change.table} {change.key!r} is not what the change expects")
    if change.after is None:
        records.pop(key, None)
    else:
        records[key] = change.after  # type: ignore[assignment]
