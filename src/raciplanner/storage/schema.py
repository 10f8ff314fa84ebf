"""The tables of a plan file, and the SQL texts made from them once.

Rows are written and read with the driver's own calls: SQLAlchemy makes the statements, the
transfer of hundreds of thousands of values runs in C.  It is imported when the first file is
opened or saved, not before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from raciplanner.model.plan import ASSIGNMENTS, INFO
from raciplanner.storage.fields import FIELDS, Field

if TYPE_CHECKING:
    from sqlalchemy import Column, MetaData

APPLICATION_ID = 0x52414349
"""The letters RACI in the header of the file."""
FORMAT_VERSION = 3
"""Number of this format, in the header of the file."""
MIN_READER = 2
"""Oldest format number whose readers can still show what this program writes: without goals and
sign-offs a plan would look whole and print a charter that is not."""

META = "meta"
HISTORY = "history"
VERSIONS = "versions"


@dataclass(frozen=True, slots=True)
class Statements:
    """SQL texts by table.

    Parameters
    ----------
    create : mapping
        Makes the table; exactly these statements must stand in a plan file.
    insert, select : mapping
        Writes one row, reads all rows by their key.
    columns : mapping
        Name and SQL type of the columns.
    """

    create: Mapping[str, str]
    insert: Mapping[str, str]
    select: Mapping[str, str]
    columns: Mapping[str, list[tuple[str, str]]]


def squeezed(sql: str) -> str:
    """SQL text with every run of white space as one blank."""
    return " ".join(sql.split())


@cache
def statements() -> Statements:
    """The statements for the tables of the present format, in the order of the tables."""
    from sqlalchemy import insert, select
    from sqlalchemy.dialects.sqlite import pysqlite
    from sqlalchemy.schema import CreateTable

    dialect = pysqlite.dialect()
    tables = _tables().tables

    def text(statement: object) -> str:
        return squeezed(str(statement.compile(dialect=dialect)))  # type: ignore[attr-defined]

    return Statements(
        {name: text(CreateTable(table)) for name, table in tables.items()},
        {name: text(insert(table)) for name, table in tables.items()},
        {name: text(select(table).order_by(*table.primary_key)) for name, table in tables.items()},
        {
            name: [(one.name, str(one.type)) for one in table.columns]
            for name, table in tables.items()
        },
    )


def _tables() -> MetaData:
    from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table

    tables = MetaData()

    def table(name: str, *columns: Column[str] | Column[int] | Column[bytes]) -> None:
        # Strict: SQLite itself keeps the types.  No row ids: one tree per table, in key order.
        Table(name, tables, *columns, sqlite_strict=True, sqlite_with_rowid=False)

    table(META, _text("key", primary_key=True), _text("value"))
    for name, fields in FIELDS.items():
        id_column = [_text("id", primary_key=True)] if name == INFO else []
        table(name, *id_column, *map(_field_column, fields))
    table(ASSIGNMENTS, _text("activity", primary_key=True), _text("cells"), _text("notes"))
    number: Column[int] = Column("number", Integer, primary_key=True, autoincrement=False)
    table(HISTORY, number, _text("entry"), _text("chain"))
    columns = [_text("id", primary_key=True), _text("name"), _text("author"), _text("made")]
    table(VERSIONS, *columns, Column("plan", LargeBinary, nullable=False))
    return tables


def _text(name: str, *, primary_key: bool = False) -> Column[str]:
    from sqlalchemy import Column, Text

    return Column(name, Text, primary_key=primary_key, nullable=False)


def _field_column(field: Field) -> Column[str] | Column[int]:
    from sqlalchemy import Column, Integer

    if field.kind.sql == "INTEGER":
        return Column(field.name, Integer, nullable=False)
    return _text(field.name, primary_key=field.name == "id")
