"""The tables of the formats before the present one, as they stand in files; never changed."""

from __future__ import annotations

from collections.abc import Mapping


def _tables(**columns: str) -> Mapping[str, str]:
    """The statements that made tables of these columns, the first of which is the key."""
    found = {}
    for name, text in columns.items():
        lines = [f"{column} NOT NULL" for column in text.split(", ")]
        key = text.split(" ", 1)[0]
        body = ", ".join([*lines, f"PRIMARY KEY ({key})"])
        found[name] = f"CREATE TABLE {name} ( {body} ) WITHOUT ROWID, STRICT"
    return found


FORMAT_1 = _tables(
    meta='"key" TEXT, value TEXT',
    info=(
        "id TEXT, title TEXT, company TEXT, period TEXT, scope TEXT, language TEXT, "
        "letter_set TEXT, version TEXT, review_date TEXT"
    ),
    letter_sets="id TEXT, name TEXT, letters TEXT, owner TEXT, doer TEXT, combinations TEXT",
    departments="id TEXT, name TEXT, code TEXT, colour TEXT, side TEXT, rank INTEGER",
    roles=(
        "id TEXT, name TEXT, department TEXT, reports_to TEXT, deputy TEXT, description TEXT, "
        "library TEXT, rank INTEGER"
    ),
    people="id TEXT, name TEXT, email TEXT, roles TEXT, may_sign INTEGER, rank INTEGER",
    phases="id TEXT, name TEXT, library TEXT, rank INTEGER",
    activities=(
        "id TEXT, name TEXT, phase TEXT, description TEXT, deliverable TEXT, depends_on TEXT, "
        "library TEXT, rank INTEGER"
    ),
    acceptances="id TEXT, state TEXT, reason TEXT, person TEXT, until TEXT",
    limits="id TEXT, value INTEGER",
    assignments="activity TEXT, cells TEXT, notes TEXT",
    history="number INTEGER, entry TEXT, chain TEXT",
    versions='id TEXT, name TEXT, author TEXT, made TEXT, "plan" BLOB',
)
"""Up to version 0.1 of the program."""
