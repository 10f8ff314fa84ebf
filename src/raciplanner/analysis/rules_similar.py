"""Rules about what the plan has twice: duties, activities, and hand-overs nobody watches."""

from __future__ import annotations

from collections import defaultdict

from raciplanner.analysis import sources
from raciplanner.analysis.facts import BOTH_SIDES, Context
from raciplanner.analysis.findings import NOTE, QUESTION, WARNING, Data, ids
from raciplanner.analysis.insights import Insights
from raciplanner.analysis.names import folded, words
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, Limit, network_rule
from raciplanner.analysis.similar import SimilarActivities


@network_rule(
    "G08",
    QT_TRANSLATE_NOOP("Rules", "Roles with the same duties"),
    source=f"networkx, overlap projection; {sources.OWN}: limits",
    forms={
        "across": Form(
            WARNING,
            lambda translate, n: translate(
                "Findings",
                "{roles}, of different departments, work on %n activities together: {share} % of"
                " all that either does or answers for (asked from {limit} %).",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Who does which part?"),
        ),
        "": Form(
            WARNING,
            lambda translate, n: translate(
                "Findings",
                "{roles} work on %n activities together: {share} % of all that either does or"
                " answers for (asked from {limit} %).",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Are these two roles, or one?"),
        ),
    },
    limits={
        "share": Limit(
            50,
            QT_TRANSLATE_NOOP("Rules", "Share of the activities of either that two roles share"),
            percent=True,
        ),
        "activities": Limit(2, QT_TRANSLATE_NOOP("Rules", "and at least so many activities")),
    },
)
def same_duties(found: Insights, at: Context) -> Hits:
    """Two roles share ``activities`` and ``share`` percent of what either does or answers for."""
    of = {role.id: role.department for role in found.plan.columns}
    hits = []
    for one, other, shared, share in found.similar_roles:
        data: Data = {
            "count": shared,
            "share": share,
            "limit": at.limits["G08.share"],
            "roles": ids((one, other)),
        }
        form = "across" if of[one] != of[other] else ""
        hits.append(Hit(data, role=one, also=(other,), form=form))
    return hits


@network_rule(
    "S06",
    QT_TRANSLATE_NOOP("Rules", "Possible duplicate activity"),
    source=f"{sources.ALIGNMENT}; {sources.OWN}: likeness of names",
    forms={
        "across": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings",
                "“{activity}” and {activities} say nearly the same ({share} % of their words), but"
                " different departments answer: {departments}.",
            ),
            QT_TRANSLATE_NOOP("Findings", "Is it one piece of work, done twice?"),
        ),
        "": Form(
            NOTE,
            lambda translate, _n: translate(
                "Findings",
                "“{activity}” and {activities} say nearly the same ({share} % of their words).",
            ),
            QT_TRANSLATE_NOOP("Findings", "Are they one activity?"),
        ),
    },
    limits={
        "share": Limit(
            75,
            QT_TRANSLATE_NOOP("Rules", "Share of the words that two names have in common, from"),
            percent=True,
        )
    },
)
def duplicate_activity(found: Insights, _at: Context) -> Hits:
    """Two names say nearly the same; different departments answering makes it graver."""
    hits = []
    for pair in found.similar_activities:
        departments = [_departments(found, row) for row in (pair.earlier, pair.later)]
        data: Data = {"share": pair.share, "activities": (pair.earlier,)}
        if all(departments) and not departments[0] & departments[1]:
            data = {**data, "departments": ids(departments[0] | departments[1])}
            hits.append(Hit(data, activity=pair.later, also=(pair.earlier,), form="across"))
        elif not _told_by_its_words(found, pair):
            hits.append(Hit(data, activity=pair.later, also=(pair.earlier,)))
    return hits


def _departments(found: Insights, activity: str) -> set[str]:
    """Departments of those who answer for an activity; where nobody does, of those who do it."""
    roles = found.plan.roles
    some = found.owners.get(activity) or found.working.get(activity) or ()
    return {roles[role].department for role in some} - {""}


def _told_by_its_words(found: Insights, pair: SimilarActivities) -> bool:
    """Whether H19 says it already: the same words, whatever their order."""
    rows = found.plan.activities
    return words(rows[pair.earlier].name) == words(rows[pair.later].name)


@network_rule(
    "S09",
    QT_TRANSLATE_NOOP("Rules", "Hand-over out of sight"),
    source=f"{sources.ALIGNMENT}: the other side is not aware; {sources.OWN}",
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings",
            "“{activity}” begins where {activities} ends: {side} takes over, but neither side has"
            " a letter in the activity of the other.",
        ),
        QT_TRANSLATE_NOOP("Findings", "How does one learn that the other has finished?"),
    ),
    applies=lambda at: at.two_sides,
)
def out_of_sight(found: Insights, at: Context) -> Hits:
    """Work passes from sales to marketing or back, and neither takes part in the other's row."""
    plan = found.plan
    sides = {row.id: {at.sides.get(role, "") for role in plan.row(row.id)} for row in plan.rows}
    hits = []
    for row in plan.rows:
        taker = _side(found, row.id, at)
        for earlier in row.depends_on if taker else ():
            giver = _side(found, earlier, at)
            if giver and giver != taker:
                blind = giver not in sides[row.id] and taker not in sides[earlier]
                data: Data = {"activities": (earlier,), "side": taker}
                hits += [Hit(data, activity=row.id, also=(earlier,))] if blind else []
    return hits


def _side(found: Insights, activity: str, at: Context) -> str:
    """The one of the two sides that answers for an activity; empty for none, or for both."""
    sides = {at.sides[role] for role in found.owners.get(activity, ())} & set(BOTH_SIDES)
    return sides.pop() if len(sides) == 1 else ""


@network_rule(
    "S08",
    QT_TRANSLATE_NOOP("Rules", "Shared tool or audience"),
    source=f"{sources.OWN}: both sides use one system, or speak to the same people",
    forms={
        "tool": Form(
            QUESTION,
            lambda translate, n: translate(
                "Findings",
                "Both sales and marketing work with “{text}”, in %n activities: {activities}.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Who decides how it is used?"),
        ),
        "audience": Form(
            QUESTION,
            lambda translate, n: translate(
                "Findings",
                "Both sales and marketing address “{text}”, in %n activities: {activities}.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Who says what to them, and when?"),
        ),
    },
    applies=lambda at: at.two_sides,
)
def shared_things(found: Insights, at: Context) -> Hits:
    """A tool or an audience is named by activities of which some belong to either side alone."""
    hits = []
    for form in ("tool", "audience"):
        users: defaultdict[str, list[str]] = defaultdict(list)
        names: dict[str, str] = {}
        for row in found.plan.rows:
            for name in row.tools if form == "tool" else row.audiences:
                key = folded(name)
                names.setdefault(key, name)
                users[key].append(row.id)
        for key, rows in users.items():
            if {_side(found, row, at) for row in rows} >= set(BOTH_SIDES):
                data: Data = {"count": len(rows), "text": names[key], "activities": ids(rows)}
                hits.append(Hit(data, form=form, also=(key,)))
    return hits
