"""The tables of a plan file, and the SQL texts made from them once.

Rows are written and read with the driver's own calls: SQLAlchemy makes the statements, the
transfer of hundreds of thousands of values runs in C.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text, insert, select
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.schema import CreateTable

from raciplanner.model.plan import ASSIGNMENTS, INFO
from raciplanner.storage.fields import FIELDS, Field

APPLICATION_ID = 0x52414349
"""The letters RACI in the header of the file."""
FORMAT_VERSION = 1
"""Number of this format, in the header of the file."""
MIN_READER = 1
"""Oldest format number whose readers can still show what this program writes."""

META = "meta"
HISTORY = "history"
VERSIONS = "versions"

_METADATA = MetaData()
_DIALECT = pysqlite.dialect()


def _table(name: str, *columns: Column[str] | Column[int] | Column[bytes]) -> Table:
    # Strict: SQLite itself keeps the types.  Without row ids: one tree per table, in key order.
    return Table(name, _METADATA, *columns, sqlite_strict=True, sqlite_with_rowid=False)


def _text(name: str, *, primary_key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=primary_key, nullable=False)


def _field_column(field: Field) -> Column[str] | Column[int]:
    if field.kind.sql == "INTEGER":
        return Column(field.name, Integer, nullable=False)
    return _text(field.name, primary_key=field.name == "id")


def _record_table(name: str, fields: Iterable[Field]) -> Table:
    columns = [_field_column(field) for field in fields]
    if name == INFO:
        columns.insert(0, _text("id", primary_key=True))
    return _table(name, *columns)


TABLES: tuple[Table, ...] = (
    _table(META, _text("key", primary_key=True), _text("value")),
    *(_record_table(name, fields) for name, fields in FIELDS.items()),
    _table(ASSIGNMENTS, _text("activity", primary_key=True), _text("cells"), _text("notes")),
    _table(
        HISTORY,
        Column("number", Integer, primary_key=True, autoincrement=False),
        _text("entry"),
        _text("chain"),
    ),
    _table(
        VERSIONS,
        _text("id", primary_key=True),
        _text("name"),
        _text("author"),
        _text("made"),
        Column("plan", LargeBinary, nullable=False),
    ),
)
"""All tables, in the order in which they are made."""


def squeezed(sql: str) -> str:
    """SQL text with every run of white space as one blank."""
    return " ".join(sql.split())


DDL: dict[str, str] = {
    table.name: squeezed(str(CreateTable(table).compile(dialect=_DIALECT))) for table in TABLES
}
"""The statement that makes each table; exactly these statements must stand in a plan file."""

COLUMNS: dict[str, list[tuple[str, str]]] = {
    table.name: [(column.name, column.type.compile(dialect=_DIALECT)) for column in table.columns]
    for table in TABLES
}
"""Name and SQL type of the columns of each table."""

INSERT: dict[str, str] = {
    table.name: squeezed(str(insert(table).compile(dialect=_DIALECT))) for table in TABLES
}
SELECT: dict[str, str] = {
    table.name: squeezed(str(select(table).order_by(*table.primary_key).compile(dialect=_DIALECT)))
    for table in TABLES
}
