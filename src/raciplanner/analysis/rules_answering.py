"""Rules along a row: who answers for an activity, who does it, who checks it."""

from __future__ import annotations

from raciplanner.analysis import sources
from raciplanner.analysis.facts import Context, Row
from raciplanner.analysis.findings import ERROR, NOTE, QUESTION, WARNING, Data, ids
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, Limit, row_rule
from raciplanner.model.records import Letter

SIGNATORY_SETS = frozenset({"raci-vs"})
"""Letter sets in which the signature belongs to the accountable role by their description."""

_SECOND_EYES = frozenset({"two_way", "verify", "sign", "oversee"})


def _owner_is_a_letter_of_its_own(at: Context) -> bool:
    return not at.one_letter


@row_rule(
    "H01",
    QT_TRANSLATE_NOOP("Rules", "No accountable"),
    source=f"{sources.TRACKPLUS}; {sources.PMBOK}",
    forms=Form(
        ERROR,
        lambda translate, _n: translate(
            "Findings", "Nobody is accountable for “{activity}”: no role has {owner_letter}."
        ),
        QT_TRANSLATE_NOOP("Findings", "Who answers if nothing happens?"),
    ),
    applies=lambda at: not at.one_letter and at.owner.minimum > 0,
    counting=True,
)
def no_owner(row: Row, at: Context) -> Hits:
    """The owner's letter is in no cell of the row."""
    if at.owner.function in row.by:
        return ()
    return (Hit({"count": 0, "limit": at.owner.minimum}),)


@row_rule(
    "H02",
    QT_TRANSLATE_NOOP("Rules", "More than one accountable"),
    source=f"{sources.PMBOK}; {sources.GSP}",
    forms=Form(
        ERROR,
        lambda translate, n: translate(
            "Findings",
            "%n roles are accountable for “{activity}”: {roles}. These letters allow {limit}.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Who has the last word?"),
    ),
    applies=lambda at: not at.one_letter and at.owner.maximum is not None,
    counting=True,
)
def many_owners(row: Row, at: Context) -> Hits:
    """More roles hold the owner's letter than the letter set allows."""
    return _too_many(row, at.owner)


def _too_many(row: Row, letter: Letter, form: str = "") -> Hits:
    roles = row.of(letter.function)
    if letter.maximum is None or len(roles) <= letter.maximum:
        return ()
    data: Data = {"count": len(roles), "limit": letter.maximum, "roles": ids(roles)}
    return (Hit(data, form=form),)


@row_rule(
    "H03",
    QT_TRANSLATE_NOOP("Rules", "Nobody does the work"),
    source=f"{sources.TRACKPLUS}; {sources.WIKIPEDIA}",
    forms={
        "": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings",
                "“{activity}” has {owner_letter} but no {doer_letter}: the work then falls to"
                " {owners}.",
            ),
            QT_TRANSLATE_NOOP("Findings", "Is that what was meant?"),
        ),
        "nobody": Form(
            ERROR,
            lambda translate, _n: translate(
                "Findings", "Nobody does “{activity}”, and nobody answers for it."
            ),
            QT_TRANSLATE_NOOP("Findings", "Who does the work?"),
        ),
    },
    applies=lambda at: at.doer.minimum > 0,
    counting=True,
)
def no_doer(row: Row, at: Context) -> Hits:
    """No doer: an error, or only a warning where the accountable does it by implication."""
    if at.doer.function in row.by:
        return ()
    owners = row.owners
    if not owners:
        return (Hit({"count": 0, "limit": at.doer.minimum}, form="nobody"),)
    return (Hit({"count": 0, "limit": at.doer.minimum, "owners": ids(owners)}),)


@row_rule(
    "H04",
    QT_TRANSLATE_NOOP("Rules", "Many doers"),
    source=f"Agile Sriram, RACI (2014): three R's or more; {sources.TRACKPLUS}",
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings", "%n roles do “{activity}”: {roles} (asked from {limit}).", None, n
        ),
        QT_TRANSLATE_NOOP(
            "Findings", "Can it be broken into smaller activities with one doer each?"
        ),
    ),
    limits={"doers": Limit(3, QT_TRANSLATE_NOOP("Rules", "Doers of one activity, from"))},
    applies=lambda at: at.doer.maximum is None,
    counting=True,
)
def many_doers(row: Row, at: Context) -> Hits:
    """At least ``doers`` roles do the same activity."""
    roles = row.doers
    limit = at.limits["H04.doers"]
    if not roles or len(roles) < limit:
        return ()
    return (Hit({"count": len(roles), "limit": limit, "roles": ids(roles)}),)


@row_rule(
    "H05",
    QT_TRANSLATE_NOOP("Rules", "Shared doing"),
    source=sources.CHARTING,
    forms={
        "": Form(
            NOTE,
            lambda translate, n: translate(
                "Findings", "%n roles share the work on “{activity}”: {roles}.", None, n
            ),
            QT_TRANSLATE_NOOP("Findings", "Who does which part?"),
        ),
        "one": Form(
            ERROR,
            lambda translate, n: translate(
                "Findings",
                "%n roles do “{activity}”: {roles}. These letters allow {limit}.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Which of them does it, and what do the others do?"),
        ),
    },
    counting=True,
)
def shared_doing(row: Row, at: Context) -> Hits:
    """Two doers or more, below the limit of H04; an error where the letter set forbids it."""
    roles = row.doers
    if len(roles) < 2:
        return ()
    if at.doer.maximum is not None:
        return _too_many(row, at.doer, "one")
    limit = at.limits["H04.doers"]
    if len(roles) >= limit:
        return ()
    return (Hit({"count": len(roles), "limit": limit, "roles": ids(roles)}),)


@row_rule(
    "H13",
    QT_TRANSLATE_NOOP("Rules", "No second pair of eyes"),
    source=f"{sources.PENN_STATE}: segregation of duties",
    forms=Form(
        QUESTION,
        lambda translate, _n: translate(
            "Findings",
            "{role} alone does “{activity}” and answers for it; nobody is asked and nobody checks.",
        ),
        QT_TRANSLATE_NOOP("Findings", "Should somebody else look at the result?"),
    ),
    applies=_owner_is_a_letter_of_its_own,
    counting=True,
)
def owner_alone(row: Row, _at: Context) -> Hits:
    """The only doer is the owner, and no other role is consulted, checks or signs."""
    doers = row.doers
    if len(doers) != 1 or doers[0] not in row.owners:
        return ()
    if not _SECOND_EYES.isdisjoint(row.by):
        return ()
    return (Hit({"count": 1}, role=doers[0]),)


@row_rule(
    "H14",
    QT_TRANSLATE_NOOP("Rules", "Checks the own work"),
    source=f"Meaning of Verifier and Quality review in RACI-VS and RACIQ; {sources.OWN}",
    forms=Form(
        ERROR,
        lambda translate, _n: translate(
            "Findings", "{role} does “{activity}” and also checks it ({functions})."
        ),
        QT_TRANSLATE_NOOP("Findings", "Who else can check it?"),
    ),
    applies=lambda at: "verify" in at.functions,
    counting=True,
)
def checks_own_work(row: Row, at: Context) -> Hits:
    """The same role does an activity and verifies it."""
    both = set(row.of("verify")).intersection(row.doers)
    functions = (at.doer.function, "verify")
    return [Hit({"functions": functions}, role=role) for role in at.in_order(both)]


@row_rule(
    "H15",
    QT_TRANSLATE_NOOP("Rules", "Signatory is not the accountable"),
    source="RACI-VS: it seems to make sense that the signatory is the accountable one",
    forms=Form(
        QUESTION,
        lambda translate, _n: translate(
            "Findings", "“{activity}” is signed by {roles}, but {owners} answers for it."
        ),
        QT_TRANSLATE_NOOP("Findings", "Should the one who answers also sign?"),
    ),
    applies=lambda at: at.letters.id in SIGNATORY_SETS,
    counting=True,
)
def signed_by_another(row: Row, _at: Context) -> Hits:
    """A signatory of RACI-VS does not answer for the activity, though somebody does."""
    owners = row.owners
    others = set(row.of("sign")).difference(owners)
    if not owners or not others:
        return ()
    return (Hit({"roles": ids(others), "owners": ids(owners)}),)


@row_rule(
    "H16",
    QT_TRANSLATE_NOOP("Rules", "Accountability far above the work"),
    source=f"{sources.PENN_STATE}: accountability closest to the action; {sources.OWN}: levels",
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings",
            "{role} answers for “{activity}” from %n levels above everybody who does it: {doers}"
            " (asked from {limit}).",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Could somebody closer to the work answer for it?"),
    ),
    limits={
        "levels": Limit(2, QT_TRANSLATE_NOOP("Rules", "Levels between accountable and doer, from"))
    },
    applies=lambda at: bool(at.below) and not at.one_letter,
)
def owner_far_above(row: Row, at: Context) -> Hits:
    """An owner is a superior of every doer, at least ``levels`` levels up."""
    doers = row.doers
    if not doers:
        return ()
    hits, limit = [], at.limits["H16.levels"]
    for owner in row.owners:
        below = at.below.get(owner)
        if below is None or not all(map(below.__contains__, doers)):
            continue
        levels = min(below[doer] for doer in doers)
        if levels >= limit:
            data: Data = {"count": levels, "limit": limit, "doers": ids(doers)}
            hits.append(Hit(data, role=owner))
    return hits


@row_rule(
    "H18",
    QT_TRANSLATE_NOOP("Rules", "Nobody by name does the work"),
    source="RACI Tracker: a task counts as assigned only with a named doer",
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "No person is named for any role that does “{activity}”: {roles}."
        ),
        QT_TRANSLATE_NOOP("Findings", "Who exactly does it?"),
    ),
    applies=lambda at: bool(at.people),
)
def doers_without_person(row: Row, at: Context) -> Hits:
    """No doing role of the row has a person, in a plan that names people."""
    doers = row.doers
    if not doers or not at.held.isdisjoint(doers):
        return ()
    return (Hit({"count": len(doers), "roles": ids(doers)}),)


@row_rule(
    "H20",
    QT_TRANSLATE_NOOP("Rules", "Too few or too many of a letter"),
    source="The letter set of the plan: how many roles may hold a letter in one activity",
    forms={
        "few": Form(
            WARNING,
            lambda translate, n: translate(
                "Findings",
                "%n roles have {functions} in “{activity}”; these letters ask for {limit} or more.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Who takes this part?"),
        ),
        "many": Form(
            WARNING,
            lambda translate, n: translate(
                "Findings",
                "%n roles have {functions} in “{activity}”: {roles}. These letters allow {limit}.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Which of them is it?"),
        ),
    },
    applies=lambda at: bool(at.bounded),
    counting=True,
)
def letter_count(row: Row, at: Context) -> Hits:
    """A letter other than the owner's and the doer's stands too seldom or too often in a row."""
    hits = []
    for letter in at.bounded:
        roles, also = row.of(letter.function), (letter.function,)
        data: Data = {"count": len(roles), "roles": ids(roles), "functions": also}
        if len(roles) < letter.minimum:
            hits.append(Hit({**data, "limit": letter.minimum}, form="few", also=also))
        elif letter.maximum is not None and len(roles) > letter.maximum:
            hits.append(Hit({**data, "limit": letter.maximum}, form="many", also=also))
    return hits
