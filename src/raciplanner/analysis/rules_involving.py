"""Rules along a row: who is asked and told, how full the row is, and what stands in its cells."""

from __future__ import annotations

from collections.abc import Sequence

from raciplanner.analysis import sources
from raciplanner.analysis.facts import Context, Row
from raciplanner.analysis.findings import ERROR, NOTE, QUESTION, WARNING, Data, ids
from raciplanner.analysis.rules import (
    QT_TRANSLATE_NOOP,
    Form,
    Hit,
    Hits,
    Limit,
    cells_rule,
    row_rule,
)
from raciplanner.model.frameworks import in_order

_COMMUNICATION = ("two_way", "one_way")


@row_rule(
    "H06",
    QT_TRANSLATE_NOOP("Rules", "Many consulted"),
    source=f"{sources.TRACKPLUS}; hefrock, PM charts; {sources.OWN}: limits",
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings",
            "%n of {columns} roles are consulted on “{activity}” (asked from {limit}).",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP(
            "Findings", "Must all be asked beforehand, or can some be told and object if they must?"
        ),
    ),
    limits={
        "consulted": Limit(3, QT_TRANSLATE_NOOP("Rules", "Consulted roles, from")),
        "share": Limit(
            50, QT_TRANSLATE_NOOP("Rules", "and at least this share of all roles"), percent=True
        ),
    },
    applies=lambda at: "two_way" in at.functions,
    counting=True,
)
def many_consulted(row: Row, at: Context) -> Hits:
    """At least ``consulted`` roles and ``share`` percent of all roles are consulted."""
    roles, least = row.of("two_way"), at.limits["H06.consulted"]
    return _many(roles, at, least, at.limits["H06.share"]) if len(roles) >= least else ()


@row_rule(
    "H07",
    QT_TRANSLATE_NOOP("Rules", "Many informed"),
    source=f"{sources.TRACKPLUS}; {sources.OWN}: limits",
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings",
            "%n of {columns} roles are informed of “{activity}” (asked from {limit}).",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP(
            "Findings", "Must all hear of it every time, or only when something goes off plan?"
        ),
    ),
    limits={
        "informed": Limit(4, QT_TRANSLATE_NOOP("Rules", "Informed roles, from")),
        "share": Limit(
            66, QT_TRANSLATE_NOOP("Rules", "and at least this share of all roles"), percent=True
        ),
    },
    applies=lambda at: "one_way" in at.functions,
    counting=True,
)
def many_informed(row: Row, at: Context) -> Hits:
    """At least ``informed`` roles and ``share`` percent of all roles are informed."""
    roles, least = row.of("one_way"), at.limits["H07.informed"]
    return _many(roles, at, least, at.limits["H07.share"]) if len(roles) >= least else ()


def _many(roles: Sequence[str], at: Context, least: int, share: int) -> Hits:
    columns = len(at.places)
    limit = max(least, -(-columns * share // 100))
    if len(roles) < max(limit, 1):
        return ()
    data: Data = {
        "count": len(roles),
        "limit": limit,
        "columns": columns,
        "share": share,
        "roles": ids(roles),
    }
    return (Hit(data),)


@row_rule(
    "H08",
    QT_TRANSLATE_NOOP("Rules", "Nobody consulted or informed"),
    source=sources.TRACKPLUS,
    forms=Form(
        QUESTION,
        lambda translate, _n: translate(
            "Findings", "Nobody is asked or told about “{activity}”: it has no {functions}."
        ),
        QT_TRANSLATE_NOOP("Findings", "Do those who depend on it know what happens?"),
    ),
    limits={"roles": Limit(2, QT_TRANSLATE_NOOP("Rules", "Roles in the plan, from"))},
    applies=lambda at: not at.functions.isdisjoint(_COMMUNICATION),
    counting=True,
)
def nobody_involved(row: Row, at: Context) -> Hits:
    """No role is consulted or informed, though there are others in the plan."""
    if "two_way" in row.by or "one_way" in row.by:
        return ()
    columns, limit = len(at.places), at.limits["H08.roles"]
    if columns < limit:
        return ()
    functions = tuple(name for name in _COMMUNICATION if name in at.functions)
    return (Hit({"count": 0, "columns": columns, "limit": limit, "functions": functions}),)


@row_rule(
    "H09",
    QT_TRANSLATE_NOOP("Rules", "Every box filled"),
    source=sources.COMPUTERWOCHE,
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings", "All %n roles take part in “{activity}”.", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "Is everybody needed, or is it only to be on the safe side?"),
    ),
    limits={"roles": Limit(3, QT_TRANSLATE_NOOP("Rules", "Roles in the plan, from"))},
    counting=True,
)
def every_box_filled(row: Row, at: Context) -> Hits:
    """No blank cell in the row; roles left out explicitly count as blank."""
    columns, limit = len(at.places), at.limits["H09.roles"]
    if columns < limit or row.filled < columns:
        return ()
    return (Hit({"count": columns, "columns": columns, "limit": limit}),)


@row_rule(
    "H10",
    QT_TRANSLATE_NOOP("Rules", "Empty row"),
    source=f"{sources.TRACKPLUS}; {sources.OWN}",
    forms=Form(
        ERROR,
        lambda translate, n: translate(
            "Findings", "“{activity}” is empty: none of %n roles takes part.", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "Who takes it on, or can it go?"),
    ),
    counting=True,
)
def empty_row(row: Row, at: Context) -> Hits:
    """All cells are blank; a role that is left out explicitly is an answer."""
    if row.sets:
        return ()
    return (Hit({"count": len(at.places), "columns": len(at.places)}),)


@row_rule(
    "H11",
    QT_TRANSLATE_NOOP("Rules", "Inform-only row"),
    source="A published guide to responsibility matrices: a row of I's only does not really exist",
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "“{activity}” only informs: %n roles have {functions}, no other letter.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Is it an activity, or news about another one?"),
    ),
    applies=lambda at: "one_way" in at.functions,
    counting=True,
)
def inform_only_row(row: Row, _at: Context) -> Hits:
    """Some cell is filled and all that are filled only inform."""
    if "one_way" not in row.by or not row.by.keys() <= {"one_way", "omitted"}:
        return ()
    roles = ids(row.of("one_way"))
    return (Hit({"count": len(roles), "roles": roles, "functions": ("one_way",)}),)


@row_rule(
    "H12",
    QT_TRANSLATE_NOOP("Rules", "Unresolved cell"),
    source=f"{sources.WIKIPEDIA}; {sources.CHARTING}",
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "{role} has {functions} at once in “{activity}”."
        ),
        QT_TRANSLATE_NOOP("Findings", "Which of them is meant?"),
    ),
    counting=True,
)
def unresolved_cell(row: Row, at: Context) -> Hits:
    """A cell holds several letters that the letter set does not allow together."""
    if at.allowed.issuperset(row.sets):
        return ()
    mixed = {
        role: functions & at.functions
        for functions, roles in row.sets.items()
        if not at.letters.allows(functions & at.functions)
        for role in roles
    }
    return [
        Hit({"count": len(mixed[role]), "functions": tuple(in_order(mixed[role]))}, role=role)
        for role in at.in_order(mixed)
    ]


@row_rule(
    "H17",
    QT_TRANSLATE_NOOP("Rules", "Informed twice over"),
    source=sources.OWN,
    forms=Form(
        NOTE,
        lambda translate, _n: translate(
            "Findings",
            "{roles}: informed of “{activity}”, though a direct superior or subordinate takes part"
            " in it.",
        ),
        QT_TRANSLATE_NOOP("Findings", "Could they hear it from one another?"),
    ),
    applies=lambda at: bool(at.below) and "one_way" in at.functions,
)
def informed_twice(row: Row, at: Context) -> Hits:
    """An informed role has a direct superior or subordinate that answers, does or is consulted."""
    by, kin = row.by, at.kin
    informed = by.get("one_way")
    if not informed:
        return ()
    taking_part = {*row.owners, *row.doers, *by.get("two_way", ())}
    twice = [role for role in informed if not taking_part.isdisjoint(kin[role])]
    if not twice:
        return ()
    return (Hit({"count": len(twice), "roles": ids(twice)}),)


@cells_rule(
    "I01",
    QT_TRANSLATE_NOOP("Rules", "Orphan letters"),
    source="Responsibility tools that report a clean matrix over letters nobody sees",
    forms={
        "": Form(
            ERROR,
            lambda translate, n: translate(
                "Findings",
                "%n cells of “{activity}” belong to roles that are not in the plan: {roles}.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Who takes them over, or can they go?"),
        ),
        "row": Form(
            ERROR,
            lambda translate, n: translate(
                "Findings",
                "%n cells belong to an activity that is not in the plan: “{activity}”.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Who takes them over, or can they go?"),
        ),
    },
)
def orphan_letters(row: Row, _at: Context) -> Hits:
    """Letters of a role or an activity that is not in the plan."""
    if not row.stray:
        return ()
    data: Data = {"count": len(row.stray), "roles": row.stray}
    return (Hit(data, form="row" if row.orphan else ""),)


@row_rule(
    "I03",
    QT_TRANSLATE_NOOP("Rules", "Letter not in the set"),
    source="Responsibility tools that drop or hide letters when the letter set is switched",
    forms=Form(
        ERROR,
        lambda translate, _n: translate(
            "Findings",
            "{role} has {functions} in “{activity}”; {letter_set} has no letter for that.",
        ),
        QT_TRANSLATE_NOOP("Findings", "Which letter does it become?"),
    ),
    counting=True,
)
def letter_not_in_set(row: Row, at: Context) -> Hits:
    """A cell holds a function for which the letter set in use has no letter."""
    if row.by.keys() <= at.functions:
        return ()
    homeless = {
        role: functions - at.functions
        for functions, roles in row.sets.items()
        if not functions <= at.functions
        for role in roles
    }
    return [
        Hit({"count": len(homeless[role]), "functions": tuple(in_order(homeless[role]))}, role=role)
        for role in at.in_order(homeless)
    ]
