"""Rules about the network of roles and activities: on whom it hangs, where it is torn."""

from __future__ import annotations

from collections import defaultdict
from statistics import median

from raciplanner.analysis import sources
from raciplanner.analysis.facts import Context
from raciplanner.analysis.findings import NOTE, QUESTION, WARNING, Data, ids
from raciplanner.analysis.insights import Insights
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, Limit, network_rule


@network_rule(
    "G01",
    QT_TRANSLATE_NOOP("Rules", "Single doer without a deputy"),
    source=f"Research on the bus factor; {sources.OWN}: limit",
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings",
            "Only {role} does %n activities, without support and without a deputy (asked from"
            " {limit}).",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Who stands in when this role is away?"),
    ),
    limits={"activities": Limit(3, QT_TRANSLATE_NOOP("Rules", "Activities of one doer, from"))},
)
def single_doer(found: Insights, at: Context) -> Hits:
    """The only doer of activities: nobody supports, no deputy is named, one person at most."""
    plan, doer, limit = found.plan, at.doer.function, at.limits["G01.activities"]
    alone: defaultdict[str, list[str]] = defaultdict(list)
    for row in plan.rows:
        cells = [one for one in plan.row(row.id).items() if one[0] in plan.roles]
        doers = [role for role, cell in cells if doer in cell.functions]
        if len(doers) == 1 and not any("support" in cell.functions for _role, cell in cells):
            alone[doers[0]].append(row.id)
    holders = [role for person in plan.people.values() for role in person.roles]
    return [
        Hit({"count": len(rows), "limit": limit, "activities": ids(rows)}, role=role)
        for role, rows in alone.items()
        if len(rows) >= limit and not plan.roles[role].deputy and holders.count(role) < 2
    ]


@network_rule(
    "G02",
    QT_TRANSLATE_NOOP("Rules", "Key role"),
    source="Shapley value of coverage, closed form (sum of 1 / degree); RACI Planner: limit",
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings",
            "{share} % of the plan hangs on {role} (asked above {limit} %, {times} times an even"
            " share among {columns} roles).",
        ),
        QT_TRANSLATE_NOOP("Findings", "What would stay undone without it?"),
    ),
    limits={
        "times": Limit(2, QT_TRANSLATE_NOOP("Rules", "Times an even share of the plan, above")),
        "roles": Limit(4, QT_TRANSLATE_NOOP("Rules", "Roles that work, from")),
    },
)
def key_role(found: Insights, at: Context) -> Hits:
    """The key index of a role is more than ``times`` an even share."""
    index, times = found.key_roles.index, at.limits["G02.times"]
    total, roles = sum(index.values()), len(index)
    if roles < at.limits["G02.roles"]:
        return ()
    return [
        Hit(_key_data(value / total, roles, times), role=role)
        for role, value in index.items()
        if value * roles > total * times + 1e-9
    ]


def _key_data(share: float, roles: int, times: int) -> Data:
    return {
        "share": round(100 * share),
        "limit": round(100 * times / roles),
        "times": times,
        "columns": roles,
    }


@network_rule(
    "G03",
    QT_TRANSLATE_NOOP("Rules", "Cut role"),
    source="Hopcroft and Tarjan (1973), articulation points",
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "Without {role} the network of roles and activities falls into %n parts.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Who else could hold them together?"),
    ),
    limits={"parts": Limit(2, QT_TRANSLATE_NOOP("Rules", "Parts without the role, from"))},
)
def cut_role(found: Insights, at: Context) -> Hits:
    """Taking the role away takes the network of roles and activities apart."""
    limit = at.limits["G03.parts"]
    return [
        Hit({"count": parts, "limit": limit}, role=role)
        for role, parts in found.ties.cut.items()
        if parts >= limit
    ]


@network_rule(
    "G04",
    QT_TRANSLATE_NOOP("Rules", "Broker"),
    source="Freeman (1977), betweenness; Borgatti and Halgin, two-mode networks; "
    f"{sources.OWN}: limit",
    forms=Form(
        NOTE,
        lambda translate, _n: translate(
            "Findings",
            "{role} stands between others more than any role: on {share} % of the shortest ways,"
            " the middle role on {usual} %.",
        ),
        QT_TRANSLATE_NOOP("Findings", "Does everything have to pass here?"),
    ),
    limits={
        "times": Limit(2, QT_TRANSLATE_NOOP("Rules", "Times the middle role, from")),
        "roles": Limit(3, QT_TRANSLATE_NOOP("Rules", "Roles that take part, from")),
    },
)
def broker(found: Insights, at: Context) -> Hits:
    """The role with the greatest betweenness has at least ``times`` that of the middle role."""
    brokers = found.ties.brokers
    if len(brokers) < at.limits["G04.roles"]:
        return ()
    role, most = next(iter(brokers.items()))
    usual = median(brokers.values())
    if most <= 0 or most < at.limits["G04.times"] * usual:
        return ()
    return (Hit({"share": round(100 * most), "usual": round(100 * usual)}, role=role),)


@network_rule(
    "G05",
    QT_TRANSLATE_NOOP("Rules", "Silo"),
    source=f"Newman and Girvan (2004); Blondel et al. (2008); {sources.OWN}: limits",
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "The department {departments} works by itself: of its {rows} activities it shares %n"
            " with others.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "With whom should it work together?"),
    ),
    limits={
        "likeness": Limit(
            80,
            QT_TRANSLATE_NOOP("Rules", "Likeness of a department and a group, from"),
            percent=True,
        ),
        "shared": Limit(
            0,
            QT_TRANSLATE_NOOP("Rules", "Share of its activities that it shares, at most"),
            percent=True,
        ),
    },
)
def silo(found: Insights, at: Context) -> Hits:
    """A department is a group of its own and works with no other."""
    if len({role.department for role in found.plan.columns}) < 2:
        return ()
    limit = at.limits["G05.shared"]
    if all(one.shared * 100 > one.activities * limit for one in found.ties.departments):
        return ()
    return [
        Hit(
            {"count": one.shared, "rows": one.activities, "departments": (one.department,)},
            also=(one.department,),
        )
        for one in found.ties.silos
        if one.likeness >= at.limits["G05.likeness"] and one.shared * 100 <= one.activities * limit
    ]


@network_rule(
    "G06",
    QT_TRANSLATE_NOOP("Rules", "Coordination gap"),
    source=f"{sources.CATALDO}; {sources.OWN}: limit",
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "The work of {roles} hangs together %n times, but no activity brings them together.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "How do they learn of one another’s work?"),
    ),
    limits={
        "pairs": Limit(
            20, QT_TRANSLATE_NOOP("Rules", "Pairs that are shown, the strongest need first")
        ),
        "links": Limit(1, QT_TRANSLATE_NOOP("Rules", "Times their work hangs together, from")),
    },
)
def coordination_gap(found: Insights, at: Context) -> Hits:
    """Two roles have to coordinate (CR above 0) and the plan does not bring them together."""
    required = found.coordination.required
    gaps = found.coordination.strongest_gaps(at.limits["G06.pairs"])
    return [
        Hit({"count": required[both], "roles": ids(both)}, role=both[0], also=(both[1],))
        for both in gaps
        if required[both] >= at.limits["G06.links"]
    ]


@network_rule(
    "G07",
    QT_TRANSLATE_NOOP("Rules", "Surplus coordination"),
    source=f"{sources.CATALDO}, the reverse; {sources.OWN}: limits",
    forms=Form(
        NOTE,
        lambda translate, n: translate(
            "Findings",
            "%n of {rows} pairs of roles are asked or told by one another although their work does"
            " not hang together (noted above {limit} %).",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Which of them could be left out?"),
    ),
    limits={
        "share": Limit(
            60,
            QT_TRANSLATE_NOOP("Rules", "Share of the pairs brought together without need, above"),
            percent=True,
        ),
        "pairs": Limit(10, QT_TRANSLATE_NOOP("Rules", "Pairs brought together, from")),
    },
)
def surplus_coordination(found: Insights, at: Context) -> Hits:
    """Most pairs that the plan brings together have nothing to coordinate."""
    required, agreed = found.coordination.required, found.coordination.agreed
    # Counted one by one: a set of all of them is made in one call, which holds the window up.
    surplus, all_pairs = sum(both not in required for both in agreed), len(agreed)
    share = at.limits["G07.share"]
    if all_pairs < at.limits["G07.pairs"] or surplus * 100 <= all_pairs * share:
        return ()
    return (Hit({"count": surplus, "rows": all_pairs, "limit": share}),)


@network_rule(
    "G09",
    QT_TRANSLATE_NOOP("Rules", "Uneven load"),
    source=f"Gini (1912), by Weisstein, MathWorld; {sources.OWN}: limit and weights",
    forms=Form(
        QUESTION,
        lambda translate, _n: translate(
            "Findings",
            "The load of the roles is uneven: Gini {share} % (asked above {limit} %). Most is on"
            " {roles}.",
        ),
        QT_TRANSLATE_NOOP("Findings", "What could others take over?"),
    ),
    limits={
        "gini": Limit(
            40, QT_TRANSLATE_NOOP("Rules", "Gini coefficient of the load, above"), percent=True
        ),
        "owner": Limit(3, QT_TRANSLATE_NOOP("Rules", "Load of answering for an activity")),
        "doer": Limit(3, QT_TRANSLATE_NOOP("Rules", "Load of doing an activity")),
        "support": Limit(2, QT_TRANSLATE_NOOP("Rules", "Load of supporting an activity")),
        "two_way": Limit(1, QT_TRANSLATE_NOOP("Rules", "Load of being consulted")),
        "one_way": Limit(0, QT_TRANSLATE_NOOP("Rules", "Load of being informed")),
    },
)
def uneven_load(found: Insights, at: Context) -> Hits:
    """The Gini coefficient of the weighted load of the roles is above ``gini`` percent."""
    gini, limit = found.roles.gini, at.limits["G09.gini"]
    if gini is None or gini * 100 <= limit:
        return ()
    most = max(found.roles.by.values())
    roles = [role for role, load in found.roles.by.items() if load == most]
    return (Hit({"share": round(gini * 100), "limit": limit, "roles": ids(roles)}),)


@network_rule(
    "G10",
    QT_TRANSLATE_NOOP("Rules", "Redundant role"),
    source="Latapy, Magnien and Del Vecchio (2008), node redundancy",
    forms=Form(
        NOTE,
        lambda translate, n: translate(
            "Findings",
            "%n roles could be left out and all activities would still be tied by others: {roles}.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "What do they add that nobody else does?"),
    ),
)
def redundant_role(found: Insights, at: Context) -> Hits:
    """Roles whose node redundancy is 1 and who answer for nothing."""
    owning = {role for roles in found.owners.values() for role in roles}
    roles = [role for role in found.ties.redundant if at.one_letter or role not in owning]
    return (Hit({"count": len(roles), "roles": ids(roles)}),) if roles else ()


@network_rule(
    "G11",
    QT_TRANSLATE_NOOP("Rules", "Circle of dependencies"),
    source="Design structure matrix, feedback marks; Tarjan (1972)",
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "%n activities wait for one another in a circle, and different roles answer for them:"
            " {activities}.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Which of them can begin without the others?"),
    ),
)
def circle(found: Insights, _at: Context) -> Hits:
    """Activities depend on one another in a circle that has two owners or more."""
    return [
        Hit({"count": len(rows), "activities": rows}, activity=rows[0])
        for rows in found.hand_overs.cycles
    ]


@network_rule(
    "G12",
    QT_TRANSLATE_NOOP("Rules", "Many hand-overs"),
    source=f"Signavio, responsibility handovers matrix; {sources.OWN}: limits",
    forms=Form(
        NOTE,
        lambda translate, n: translate(
            "Findings",
            "%n of {rows} dependencies pass work from one accountable to another (noted above"
            " {limit} %), most often between {roles}.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Is every one of these hand-overs agreed?"),
    ),
    limits={
        "share": Limit(
            50,
            QT_TRANSLATE_NOOP("Rules", "Share of the dependencies that change hands, above"),
            percent=True,
        ),
        "links": Limit(5, QT_TRANSLATE_NOOP("Rules", "Dependencies in the plan, from")),
    },
    applies=lambda at: not at.one_letter,
)
def many_hand_overs(found: Insights, at: Context) -> Hits:
    """More than ``share`` percent of the dependencies change hands."""
    passed, share = found.hand_overs, at.limits["G12.share"]
    if passed.links < at.limits["G12.links"] or passed.across * 100 <= passed.links * share:
        return ()
    most = max(passed.roles, key=lambda both: (passed.roles[both], both))
    data: Data = {"count": passed.across, "rows": passed.links, "limit": share, "roles": ids(most)}
    return (Hit(data),)


@network_rule(
    "G13",
    QT_TRANSLATE_NOOP("Rules", "Separate islands"),
    source="Connected components of the network of roles and activities",
    forms=Form(
        NOTE,
        lambda translate, n: translate(
            "Findings",
            "The plan falls into %n parts that nothing ties together; apart from the largest stand"
            " {roles}.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Are these several plans in one?"),
    ),
)
def separate_islands(found: Insights, _at: Context) -> Hits:
    """The network of roles and activities has several components."""
    islands = found.ties.islands
    if len(islands) < 2:
        return ()
    apart = [role for island in islands[1:] for role in island.roles]
    return (Hit({"count": len(islands), "roles": ids(apart)}),)
