"""Rules about the plan as a whole: nothing to check, too big to discuss, letters nobody reads."""

from __future__ import annotations

from raciplanner.analysis.facts import Context, Totals
from raciplanner.analysis.findings import ERROR, NOTE, QUESTION, WARNING
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, Limit, totals_rule
from raciplanner.model.frameworks import FUNCTIONS


@totals_rule(
    "I02",
    QT_TRANSLATE_NOOP("Rules", "Nothing to check"),
    source="Responsibility tools that call an empty matrix clean",
    forms={
        "activities": Form(
            ERROR,
            lambda translate, _n: translate("Findings", "The plan has no activities yet."),
            QT_TRANSLATE_NOOP("Findings", "What is to be done?"),
        ),
        "roles": Form(
            ERROR,
            lambda translate, _n: translate("Findings", "The plan has no roles yet."),
            QT_TRANSLATE_NOOP("Findings", "Who takes part?"),
        ),
        "letters": Form(
            ERROR,
            lambda translate, n: translate(
                "Findings", "The plan has no letters yet: %n cells, all blank.", None, n
            ),
            QT_TRANSLATE_NOOP("Findings", "Who does what?"),
        ),
    },
)
def nothing_to_check(totals: Totals, _at: Context) -> Hits:
    """No activities, no roles or no letters: such a plan is never clean."""
    rows, columns = totals.rows, len(totals.columns)
    if not rows or not columns:
        missing = [("activities", rows), ("roles", columns)]
        return [Hit({"count": 0}, form=form) for form, count in missing if not count]
    if totals.filled:
        return ()
    return (Hit({"count": rows * columns, "rows": rows, "columns": columns}, form="letters"),)


_SPLIT = QT_TRANSLATE_NOOP("Findings", "Would two matrices, by phase or by team, be easier to use?")


@totals_rule(
    "I09",
    QT_TRANSLATE_NOOP("Rules", "Too big to discuss"),
    source="RACI Solutions: 8 to 10 activities; University of Sydney: 20; B2B Fusion: 8 roles",
    forms={
        "rows": Form(
            NOTE,
            lambda translate, n: translate(
                "Findings",
                "The matrix has %n activities; up to {limit} are easy to discuss.",
                None,
                n,
            ),
            _SPLIT,
        ),
        "many_rows": Form(
            WARNING,
            lambda translate, n: translate(
                "Findings",
                "The matrix has %n activities; above {limit} few people read it to the end.",
                None,
                n,
            ),
            _SPLIT,
        ),
        "roles": Form(
            QUESTION,
            lambda translate, n: translate(
                "Findings",
                "The matrix has %n roles; up to {limit} are easy to discuss.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Who must have a column, and who is only told?"),
        ),
    },
    limits={
        "rows": Limit(10, QT_TRANSLATE_NOOP("Rules", "Activities, noted above")),
        "many_rows": Limit(20, QT_TRANSLATE_NOOP("Rules", "Activities, warned above")),
        "roles": Limit(8, QT_TRANSLATE_NOOP("Rules", "Roles, asked above")),
    },
)
def too_big(totals: Totals, at: Context) -> Hits:
    """More activities or roles than a group can talk through."""
    hits = []
    form = "many_rows" if totals.rows > at.limits["I09.many_rows"] else "rows"
    for name, count in ((form, totals.rows), ("roles", len(totals.columns))):
        limit = at.limits[f"I09.{name}"]
        if count > limit:
            hits.append(Hit({"count": count, "limit": limit}, form=name))
    return hits


@totals_rule(
    "I10",
    QT_TRANSLATE_NOOP("Rules", "Letter nobody reads"),
    source="Responsibility tools that collect letters and never use them",
    forms=Form(
        NOTE,
        lambda translate, n: translate(
            "Findings", "{functions} stands in %n cells, but no rule looks at it.", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "What should be read from it?"),
    ),
    applies=lambda at: not at.functions <= frozenset(FUNCTIONS),
)
def unused_letter(totals: Totals, at: Context) -> Hits:
    """A letter of one's own is used in the plan and has no least or greatest number."""
    hits = []
    for letter in at.letters.letters:
        if letter.function in FUNCTIONS or letter in at.bounded:
            continue
        count = totals.cells(letter.function)
        if count and letter not in (at.owner, at.doer):
            also = (letter.function,)
            hits.append(Hit({"count": count, "functions": also}, also=also))
    return hits
