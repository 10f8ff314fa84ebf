"""Rules down a column: how much one role carries."""

from __future__ import annotations

from raciplanner.analysis import sources
from raciplanner.analysis.facts import Column, Context
from raciplanner.analysis.findings import NOTE, QUESTION, WARNING
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, Limit, column_rule


def over_share(count: int, rows: int, share: int, least_rows: int) -> bool:
    """Whether ``count`` of ``rows`` is more than ``share`` percent, in a plan of some size."""
    return rows >= least_rows and count * 100 > rows * share


@column_rule(
    "V02",
    QT_TRANSLATE_NOOP("Rules", "No empty spaces"),
    source=sources.TRACKPLUS,
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings", "{role} takes part in all %n activities.", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "Is that needed? Where would it be enough to tell it after?"),
    ),
    limits={"rows": Limit(3, QT_TRANSLATE_NOOP("Rules", "Activities in the plan, from"))},
)
def no_empty_spaces(column: Column, at: Context) -> Hits:
    """No blank cell in the column."""
    limit = at.limits["V02.rows"]
    if column.rows < limit or column.filled < column.rows:
        return ()
    return (Hit({"count": column.filled, "rows": column.rows, "limit": limit}),)


@column_rule(
    "V03",
    QT_TRANSLATE_NOOP("Rules", "Too many accountabilities"),
    source=f"{sources.TRACKPLUS}; {sources.PENN_STATE}; {sources.OWN}: limit",
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "{role} has {owner_letter} in %n of {rows} activities (asked above {limit} %).",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "For which of them could others answer?"),
    ),
    limits={
        "share": Limit(
            50,
            QT_TRANSLATE_NOOP("Rules", "Share of the activities one role answers for, above"),
            percent=True,
        ),
        "rows": Limit(3, QT_TRANSLATE_NOOP("Rules", "Activities in the plan, from")),
    },
    applies=lambda at: not at.one_letter,
)
def too_many_owned(column: Column, at: Context) -> Hits:
    """The role answers for more than ``share`` percent of the activities."""
    return _share(column, at.owner.function, at.limits["V03.share"], at.limits["V03.rows"])


def _share(column: Column, function: str, share: int, least_rows: int) -> Hits:
    count = column.count(function)
    if not over_share(count, column.rows, share, least_rows):
        return ()
    return (Hit({"count": count, "rows": column.rows, "limit": share}),)


@column_rule(
    "V04",
    QT_TRANSLATE_NOOP("Rules", "Neither does nor answers"),
    source=sources.TRACKPLUS,
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings",
            "{role} takes part in %n activities, but does none and answers for none.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Could it take something on, or stay out?"),
    ),
)
def neither_does_nor_answers(column: Column, at: Context) -> Hits:
    """The role has letters, but neither the owner's nor the doer's."""
    if column.count(at.doer.function) or column.count(at.owner.function) or not column.filled:
        return ()
    return (Hit({"count": column.filled, "rows": column.rows}),)


@column_rule(
    "V05",
    QT_TRANSLATE_NOOP("Rules", "Inform-only role"),
    source="A published guide to responsibility matrices: why is this role in the matrix?",
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings", "{role} is only informed, of %n activities.", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "Does it belong in the matrix, or only on the mailing list?"),
    ),
    applies=lambda at: "one_way" in at.functions,
)
def inform_only_role(column: Column, _at: Context) -> Hits:
    """The role has letters, and all of them only inform."""
    informed = column.count("one_way")
    if not informed or sum(column.counts.values()) - column.count("omitted") > informed:
        return ()
    return (Hit({"count": informed, "rows": column.rows}),)


@column_rule(
    "V08",
    QT_TRANSLATE_NOOP("Rules", "Gatekeeper"),
    source=f"{sources.PENN_STATE}; {sources.OWN}: limit",
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings",
            "{role} is consulted on %n of {rows} activities (asked above {limit} %).",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Must so much pass through it before a decision?"),
    ),
    limits={
        "share": Limit(
            50,
            QT_TRANSLATE_NOOP("Rules", "Share of the activities one role is consulted on, above"),
            percent=True,
        ),
        "rows": Limit(3, QT_TRANSLATE_NOOP("Rules", "Activities in the plan, from")),
    },
    applies=lambda at: "two_way" in at.functions,
)
def gatekeeper(column: Column, at: Context) -> Hits:
    """The role is consulted on more than ``share`` percent of the activities."""
    return _share(column, "two_way", at.limits["V08.share"], at.limits["V08.rows"])


@column_rule(
    "V09",
    QT_TRANSLATE_NOOP("Rules", "Empty column"),
    source=sources.OWN,
    forms=Form(
        NOTE,
        lambda translate, n: translate(
            "Findings", "{role} has no letter in any of %n activities.", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "Is the role needed here?"),
    ),
)
def empty_column(column: Column, _at: Context) -> Hits:
    """All cells of the column are blank; being left out explicitly is an answer."""
    if column.answered:
        return ()
    return (Hit({"count": column.rows, "rows": column.rows}),)


@column_rule(
    "V11",
    QT_TRANSLATE_NOOP("Rules", "Vacant role carries work"),
    source=sources.OWN,
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "Nobody holds the role {role}, which has {owner_letter} or {doer_letter} %n times.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Who fills it, or who stands in?"),
    ),
    applies=lambda at: bool(at.people),
)
def vacant(column: Column, at: Context) -> Hits:
    """A role without a person does or answers for something, in a plan that names people."""
    functions = {at.owner.function, at.doer.function}
    count = sum(column.count(function) for function in functions)
    if not count or column.role in at.held:
        return ()
    return (Hit({"count": count, "rows": column.rows}),)
