"""Named versions of a plan inside its file: whole snapshots, packed."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from raciplanner.errors import PlanFileError
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import ASSIGNMENTS, INFO, RECORD_TYPES, Plan
from raciplanner.storage.codec import cell_plain, from_json, json_text, record_plain, record_value
from raciplanner.storage.kinds import key, text
from raciplanner.values import dataclass

UNPACKED_LIMIT = 64_000_000
"""Largest snapshot, unpacked, in bytes."""


@dataclass(frozen=True, slots=True)
class Version:
    """A named state of the plan.

    Parameters
    ----------
    id, name, author : str
    made : str
        When it was named: ISO 8601 with time zone.
    packed : bytes
        The snapshot; :meth:`plan` unpacks it.
    """

    id: str
    name: str
    author: str
    made: str
    packed: bytes

    @classmethod
    def of(
        cls, plan: Plan, name: str, *, author: str, made: str, new_id: NewId = random_id
    ) -> Version:
        """The present state of ``plan`` as a version called ``name``."""
        return cls(new_id(), name, author, made, zlib.compress(_snapshot(plan).encode()))

    def plan(self) -> Plan:
        """The plan as it was.

        Raises
        ------
        PlanFileError
            ``version_damaged``.
        """
        try:
            return _plan(_unzipped(self.packed))
        except (ValueError, TypeError, AttributeError, KeyError, zlib.error) as error:
            raise PlanFileError("version_damaged", name=self.name, reason=str(error)) from error


def version_rows(versions: Sequence[Version]) -> list[tuple[str, str, str, str, bytes]]:
    """Rows for a plan file, by id."""
    return sorted((one.id, one.name, one.author, one.made, one.packed) for one in versions)


def versions_of(rows: Sequence[tuple[str, str, str, str, bytes]]) -> tuple[Version, ...]:
    """The versions of the rows of a plan file, oldest first.

    Raises
    ------
    ValueError
        For a value of the wrong type or range.
    """
    found = []
    for record_id, name, author, made, packed in rows:
        if type(packed) is not bytes:
            raise ValueError("versions: a snapshot is a blob")
        found.append(Version(key(record_id), text(name), text(author), text(made), packed))
    return tuple(sorted(found, key=lambda version: (version.made, version.id)))


def _snapshot(plan: Plan) -> str:
    tables = {
        name: {one.id: record_plain(name, one) for one in plan.table(name).values()}
        for name in RECORD_TYPES
    }
    cells = {
        activity: {role: cell_plain(cell) for role, cell in row.items()}
        for activity, row in plan.assignments.items()
    }
    return json_text({INFO: record_plain(INFO, plan.info), **tables, ASSIGNMENTS: cells})


def _unzipped(packed: bytes) -> str:
    unzip = zlib.decompressobj()
    data = unzip.decompress(packed, UNPACKED_LIMIT)
    if not unzip.eof:
        raise ValueError("cut off, or too large")
    return data.decode()


def _plan(snapshot: str) -> Plan:
    tables = from_json(snapshot)
    info = record_value(INFO, "", tables.pop(INFO))
    cells = {
        key(activity): {
            key(role): record_value(ASSIGNMENTS, "", cell) for role, cell in row.items()
        }
        for activity, row in tables.pop(ASSIGNMENTS).items()
    }
    records = {
        name: {one: record_value(name, one, plain) for one, plain in tables.pop(name, {}).items()}
        for name in RECORD_TYPES
    }
    if tables:
        raise ValueError(f"unknown table {min(tables)!r:.60}")
    return Plan(info, cells, **records)  # type: ignore[arg-type]
