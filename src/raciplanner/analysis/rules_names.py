"""Rules that read names: rows that are vague or look alike, roles that are the same."""

from __future__ import annotations

from raciplanner.analysis import sources
from raciplanner.analysis.facts import Context
from raciplanner.analysis.findings import NOTE, WARNING
from raciplanner.analysis.names import folded, mixed_word, names_an_action, words
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, names_rule
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity


@names_rule(
    "H19",
    QT_TRANSLATE_NOOP("Rules", "Vague or repeated activity"),
    source=f"Gera Tools, RACI matrix builder: begin with a verb; {sources.OWN}: repeated rows",
    forms={
        "vague": Form(
            NOTE,
            lambda translate, _n: translate(
                "Findings", "“{activity}” names a thing, but not what is done."
            ),
            QT_TRANSLATE_NOOP("Findings", "What exactly is done with it?"),
        ),
        "same": Form(
            NOTE,
            lambda translate, _n: translate(
                "Findings", "“{activity}” stands in the plan more than once."
            ),
            QT_TRANSLATE_NOOP("Findings", "Are they one activity?"),
        ),
        "repeated": Form(
            NOTE,
            lambda translate, _n: translate(
                "Findings", "“{activity}” reads like another activity: {activities}."
            ),
            QT_TRANSLATE_NOOP("Findings", "Are they one activity?"),
        ),
    },
)
def vague_activity(plan: Plan, _at: Context) -> Hits:
    """A short name without an action, or the same words as in an earlier row."""
    hits: list[Hit] = []
    first: dict[frozenset[str], Activity] = {}
    for row in plan.rows:
        found = words(row.name)
        if len(found) < 3 and found and not names_an_action(found):
            hits.append(Hit(activity=row.id, form="vague"))
        earlier = first.setdefault(found, row)
        if earlier is not row and found:
            form = "same" if folded(earlier.name) == folded(row.name) else "repeated"
            hits.append(Hit({"activities": (earlier.id,)}, activity=row.id, form=form))
    return hits


@names_rule(
    "I04",
    QT_TRANSLATE_NOOP("Rules", "Look-alike letters"),
    source="Published matrices that mix Latin and Cyrillic letters",
    forms={
        "activity": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings",
                "In “{activity}” the word “{text}” mixes Latin and Cyrillic letters that look"
                " alike.",
            ),
            QT_TRANSLATE_NOOP("Findings", "A search will not find it; type it anew?"),
        ),
        "role": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings",
                "In {role} the word “{text}” mixes Latin and Cyrillic letters that look alike.",
            ),
            QT_TRANSLATE_NOOP("Findings", "A search will not find it; type it anew?"),
        ),
    },
)
def look_alike_letters(plan: Plan, _at: Context) -> Hits:
    """A word of a name has letters of another alphabet that look like those around them."""
    rows = [
        Hit({"text": word}, activity=row.id, form="activity")
        for row in plan.rows
        if (word := mixed_word(row.name))
    ]
    columns = [
        Hit({"text": word}, role=role.id, form="role")
        for role in plan.columns
        if (word := mixed_word(role.name))
    ]
    return rows + columns


@names_rule(
    "I06",
    QT_TRANSLATE_NOOP("Rules", "Role twice"),
    source="Import lists of role aliases in responsibility tools",
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "The role {role} has the same name as an earlier column."
        ),
        QT_TRANSLATE_NOOP("Findings", "Are they one role?"),
    ),
)
def role_twice(plan: Plan, _at: Context) -> Hits:
    """Two roles have the same name but for case, width and white space."""
    hits: list[Hit] = []
    first: dict[str, str] = {}
    for role in plan.columns:
        earlier = first.setdefault(folded(role.name), role.id)
        if earlier != role.id:
            hits.append(Hit({"roles": (earlier, role.id)}, role=role.id))
    return hits
