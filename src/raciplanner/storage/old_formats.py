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


FORMAT_2 = _tables(
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
    people=(
        "id TEXT, name TEXT, email TEXT, roles TEXT, may_sign INTEGER, rank INTEGER, "
        "present INTEGER"
    ),
    phases="id TEXT, name TEXT, library TEXT, rank INTEGER",
    activities=(
        "id TEXT, name TEXT, phase TEXT, description TEXT, deliverable TEXT, depends_on TEXT, "
        "library TEXT, rank INTEGER, tools TEXT, audiences TEXT"
    ),
    acceptances="id TEXT, state TEXT, reason TEXT, person TEXT, until TEXT",
    limits="id TEXT, value INTEGER",
    parked="id TEXT, activity TEXT, role TEXT, text TEXT, owner TEXT, due TEXT, rank INTEGER",
    goals=(
        "id TEXT, name TEXT, description TEXT, level TEXT, departments TEXT, letters TEXT, "
        "starts TEXT, ends TEXT, period TEXT, horizon TEXT, status TEXT, result TEXT, "
        "library TEXT, rank INTEGER"
    ),
    goal_links=(
        "id TEXT, kind TEXT, source TEXT, target TEXT, strength INTEGER, direction INTEGER, "
        "name TEXT, rule TEXT, guards TEXT, decider TEXT, library TEXT"
    ),
    kpis=(
        "id TEXT, name TEXT, formula TEXT, unit TEXT, direction TEXT, baseline TEXT, "
        "target TEXT, watch TEXT, alarm TEXT, starts TEXT, due TEXT, owner TEXT, source TEXT, "
        "cadence TEXT, joint INTEGER, weight TEXT, goals TEXT, department TEXT, guards TEXT, "
        "library TEXT, rank INTEGER"
    ),
    actuals="id TEXT, kpi TEXT, day TEXT, value TEXT, note TEXT",
    activity_links="id TEXT, activity TEXT, goal TEXT, direction INTEGER",
    pins="id TEXT, x INTEGER, y INTEGER",
    decisions=(
        "id TEXT, question TEXT, decision TEXT, activity TEXT, method TEXT, decided_by TEXT, "
        "reason TEXT, dissent TEXT, day TEXT, rank INTEGER"
    ),
    actions=(
        "id TEXT, text TEXT, owner TEXT, due TEXT, done_when TEXT, activity TEXT, "
        "done INTEGER, rank INTEGER"
    ),
    commitments=(
        "id TEXT, text TEXT, side TEXT, owner TEXT, measure TEXT, library TEXT, rank INTEGER"
    ),
    meetings=(
        "id TEXT, name TEXT, period TEXT, minutes INTEGER, owner TEXT, participants TEXT, "
        "agenda TEXT, output TEXT, library TEXT, rank INTEGER"
    ),
    boundaries="id TEXT, activity TEXT, rule TEXT, rank INTEGER",
    handovers=(
        "id TEXT, name TEXT, activity TEXT, giver TEXT, taker TEXT, contents TEXT, "
        "accepted_when TEXT, within TEXT, returns_to TEXT, rank INTEGER"
    ),
    charter_sections="id TEXT, shown INTEGER, title TEXT, text TEXT, rank INTEGER",
    signoffs='id TEXT, version TEXT, content TEXT, made TEXT, "by" TEXT, closed INTEGER',
    signatures=(
        "id TEXT, signoff TEXT, name TEXT, role TEXT, side TEXT, person TEXT, outcome TEXT, "
        "remark TEXT, method TEXT, mark TEXT, made TEXT, evidence TEXT, rank INTEGER"
    ),
    attached_files="id TEXT, name TEXT, media_type TEXT, data TEXT, use TEXT",
    assignments="activity TEXT, cells TEXT, notes TEXT",
    history="number INTEGER, entry TEXT, chain TEXT",
    versions='id TEXT, name TEXT, author TEXT, made TEXT, "plan" BLOB',
)
"""Up to version 0.2 of the program."""
