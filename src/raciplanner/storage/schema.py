"""The tables of a plan file, and the SQL texts made from them once.

Rows are written and read with the driver's own calls: SQLAlchemy makes the statements, the
transfer of hundreds of thousands of values runs in C.  It is imported when the first file is
opened or saved, not before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING

from raciplanner.model.plan import ASSIGNMENTS, INFO
from raciplanner.storage.fields import FIELDS, Field

if TYPE_CHECKING:
    from sqlalchemy import Column, MetaData, Table
    from sqlalchemy.sql.elements import CompilerElement

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


def squeezed(sql: str) -> str:
    """SQL text with every run of white space as one blank."""
    return " ".join(sql.split())


class Statements:
    """SQL texts by table; each kind is made when it is first asked for.

    Parameters
    ----------
    tables : mapping
        Name and definition of the tables, in their order.
    """

    def __init__(self, tables: Mapping[str, Table]) -> None:
        self._tables = tables

    @cached_property
    def create(self) -> Mapping[str, str]:
        """Makes the table; exactly these statements must stand in a plan file."""
        from sqlalchemy.schema import CreateTable

        return self._texts(CreateTable)

    @cached_property
    def insert(self) -> Mapping[str, str]:
        """Writes one row."""
        from sqlalchemy import insert

        return self._texts(insert)

    @cached_property
    def select(self) -> Mapping[str, str]:
        """Reads all rows by their key."""
        from sqlalchemy import select

        return self._texts(lambda table: select(table).order_by(*table.primary_key))

    @cached_property
    def columns(self) -> Mapping[str, list[tuple[str, str]]]:
        """Name and SQL type of the columns."""
        return {
            name: [(one.name, str(one.type)) for one in table.columns]
            for name, table in self._tables.items()
        }

    def _texts(self, make: Callable[[Table], CompilerElement]) -> dict[str, str]:
        from sqlalchemy.dialects.sqlite import pysqlite

        dialect = pysqlite.dialect()
        return {
            name: squeezed(str(make(table).compile(dialect=dialect)))
            for name, table in self._tables.items()
        }


@cache
def statements() -> Statements:
    """The statements for the tables of the present format."""
    return Statements(_tables().tables)


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
