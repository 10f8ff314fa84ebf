"""Random edits of agreements, of the charter and of the sign-off."""

from __future__ import annotations

from raciplanner.model.change import Edit
from raciplanner.model.charter_records import OUTCOMES, SIGN_METHODS, Signer
from raciplanner.model.edits import agreements, charter, renewal
from tests.model.strategies import DAYS, Pick, rule

NOW = "2026-11-26T10:00:00+00:00"
SECTIONS = ("why", "principles", "matrix")


def _fields(pick: Pick, table: str) -> dict[str, object]:
    """Some fields of an entry, ids among them that may be gone."""
    fields: dict[str, object] = {agreements.HEADS[table]: pick.of("", pick.name())}
    match table:
        case "decisions":
            fields |= {"activity": pick.one("activities"), "day": pick.of(*DAYS)}
            fields |= {"decided_by": pick.one("people"), "method": pick.of("agreed", "?")}
        case "actions":
            fields |= {"owner": pick.one("people"), "done": pick.of(False, True)}
        case "commitments":
            fields |= {"owner": pick.one("roles"), "side": pick.of("sales", "shared", "?")}
        case "meetings":
            fields |= {"participants": pick.some("roles"), "minutes": pick.of(30, -1)}
            fields |= {"agenda": [pick.name()], "owner": pick.one("roles")}
        case "boundaries":
            fields |= {"activity": pick.one("activities")}
        case _:
            fields |= {"giver": pick.one("roles"), "taker": pick.one("roles")}
    return fields


def _table(pick: Pick) -> str:
    return pick.of(*agreements.HEADS)


@rule(agreements.add_entry)
def _add_entry(pick: Pick) -> Edit:
    table = _table(pick)
    return agreements.add_entry(pick.plan, table, **_fields(pick, table))


@rule(agreements.change_entry)
def _change_entry(pick: Pick) -> Edit:
    table = _table(pick)
    return agreements.change_entry(pick.plan, table, pick.one(table), **_fields(pick, table))


@rule(agreements.remove_entries)
def _remove_entries(pick: Pick) -> Edit:
    table = _table(pick)
    return agreements.remove_entries(pick.plan, table, pick.some(table))


@rule(agreements.move_entries)
def _move_entries(pick: Pick) -> Edit:
    table = _table(pick)
    return agreements.move_entries(pick.plan, table, pick.some(table), pick.one(table))


@rule(charter.change_section)
def _change_section(pick: Pick) -> Edit:
    field = {"shown": pick.of(False, True), pick.of("title", "text"): pick.of("", pick.name())}
    return charter.change_section(pick.plan, pick.of(*SECTIONS), **field)


@rule(charter.arrange_sections)
def _arrange(pick: Pick) -> Edit:
    order = [(name, pick.of(False, True)) for name in pick.of(SECTIONS, SECTIONS[::-1])]
    return charter.arrange_sections(pick.plan, order)


@rule(charter.attach_file)
def _attach(pick: Pick) -> Edit:
    kind = pick.of("image/png", "text/html")
    return charter.attach_file(pick.plan, pick.name(), kind, b"\x89PNG", pick.of("scan", "sales"))


@rule(charter.detach_file)
def _detach(pick: Pick) -> Edit:
    return charter.detach_file(pick.plan, pick.one("attached_files"))


@rule(charter.freeze)
def _freeze(pick: Pick) -> Edit:
    signers = [Signer("Anna", "CMO", "marketing", pick.one("people")), Signer("Boris")]
    return charter.freeze(
        pick.plan, pick.name(), pick.of(signers, []), made=NOW, summary=pick.of("", pick.name())
    )


@rule(charter.sign)
def _sign(pick: Pick) -> Edit:
    return charter.sign(
        pick.plan,
        pick.one("signatures"),
        outcome=pick.of(*OUTCOMES, "?"),
        method=pick.of(*SIGN_METHODS),
        made=NOW,
        remark=pick.of("", pick.name()),
        mark=pick.of((), ((0, 0, 10, 12),)),
        evidence=pick.one("attached_files"),
    )


@rule(charter.close_signoff)
def _close(pick: Pick) -> Edit:
    return charter.close_signoff(pick.plan, pick.one("signoffs"))


@rule(charter.start_draft)
def _draft(pick: Pick) -> Edit:
    return charter.start_draft(pick.plan, pick.name())


@rule(renewal.renew)
def _renew(pick: Pick) -> Edit:
    review = pick.of(*DAYS)
    return renewal.renew(pick.plan, pick.name(), review=review, done=pick.of("", pick.name()))
