"""Figures about who works with whom, hand-overs, coverage and likeness, as tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.analysis.insights import Insights
from raciplanner.i18n import Translate
from raciplanner.model.frameworks import in_order, letters_of
from raciplanner.wording.figures import (
    MOST_ROWS,
    Row,
    Table,
    decimal,
    fine_percent,
    greatest,
    joined,
    percent,
    role_names,
)
from raciplanner.wording.findings import activity_name, department_name, role_name


def together(found: Insights, translate: Translate) -> Table:
    names = role_names(found)
    ordered = greatest(found.ties.together)
    rows = tuple((names[a], names[b], str(round(count))) for (a, b), count in ordered)
    roles = len(found.plan.roles)
    says = translate(
        "Insights",
        "%n of {pairs} pairs of roles take part in a common activity.",
        None,
        len(found.ties.together),
    ).format(pairs=roles * (roles - 1) // 2)
    head = _pair_head(translate, translate("Insights", "Common activities"))
    return Table(translate("Insights", "Who works with whom"), says, head, rows)


def _pair_head(translate: Translate, what: str) -> Row:
    return (translate("Insights", "Role"), translate("Insights", "Other role"), what)


def cut_roles(found: Insights, translate: Translate) -> Table:
    ordered = sorted(found.ties.cut.items(), key=lambda one: (-one[1], one[0]))
    rows = tuple((role_name(role, found.plan), str(parts)) for role, parts in ordered)
    says = (
        translate("Insights", "%n roles each hold the network together.", None, len(rows))
        if rows
        else translate("Insights", "No single role holds the network together.")
    )
    head = (translate("Insights", "Role"), translate("Insights", "Parts without it"))
    return Table(translate("Insights", "Cut roles"), says, head, rows)


def brokers(found: Insights, translate: Translate) -> Table:
    between, names = found.ties.between, role_names(found)
    found_brokers = found.ties.brokers
    rows = tuple(
        (
            names[role],
            fine_percent(value, translate),
            fine_percent(between.error["role", role], translate),
        )
        for role, value in found_brokers.items()
    )
    says = translate("Insights", "Nobody stands between others yet.")
    if rows:
        says = translate(
            "Insights", "{name} stands on {share} of the shortest ways between others."
        ).format(name=rows[0][0], share=rows[0][1])
    if not between.exact:
        says += " " + translate(
            "Insights", "Estimated from {starts} of {nodes} starting points."
        ).format(starts=between.starts, nodes=between.nodes)
    head = (
        translate("Insights", "Role"),
        translate("Insights", "Ways through it"),
        translate("Insights", "Standard error"),
    )
    return Table(translate("Insights", "Brokers"), says, head, rows)


def groups(found: Insights, translate: Translate) -> Table:
    places = found.plan.roles.positions
    rows = tuple(
        (
            str(number),
            ", ".join(role_name(r, found.plan) for r in sorted(group, key=places.__getitem__)),
        )
        for number, group in enumerate(found.ties.groups, 1)
    )
    says = translate("Insights", "No two roles work together yet.")
    if found.ties.modularity is not None:
        says = translate(
            "Insights",
            "By who works with whom the roles fall into %n groups; modularity {value} (near 0: no"
            " real groups, above {clear}: clearly apart).",
            None,
            len(rows),
        ).format(value=decimal(found.ties.modularity, translate), clear=decimal(0.3, translate))
    head = (translate("Insights", "Group"), translate("Insights", "Roles"))
    return Table(translate("Insights", "Groups"), says, head, rows)


def coordination(found: Insights, translate: Translate) -> Table:
    names, together = role_names(found), found.coordination
    gaps = together.strongest_gaps(MOST_ROWS)
    rows = tuple((names[a], names[b], str(together.required[a, b])) for a, b in gaps)
    share = together.share
    says = (
        translate("Insights", "No two roles have to coordinate yet.")
        if share is None
        else translate(
            "Insights",
            "Of the pairs of roles whose work hangs together the plan brings {share} together; %n"
            " pairs are left to chance.",
            None,
            together.gap_count,
        ).format(share=percent(share, translate))
    )
    head = _pair_head(translate, translate("Insights", "Times their work hangs together"))
    return Table(translate("Insights", "Coordination that is missing"), says, head, rows)


def _hand_over_rows(
    passed: Mapping[tuple[str, str], int], name: Callable[[str], str]
) -> tuple[Row, ...]:
    return tuple((name(a), name(b), f"{count:.0f}") for (a, b), count in greatest(passed))


def _hand_over_head(translate: Translate) -> Row:
    return (
        translate("Insights", "From"),
        translate("Insights", "To"),
        translate("Insights", "Hand-overs"),
    )


def hand_overs(found: Insights, translate: Translate) -> Table:
    passed = found.hand_overs
    says = translate(
        "Insights",
        "%n of {links} dependencies pass work from one accountable to another.",
        None,
        passed.across,
    ).format(links=passed.links)
    return Table(
        translate("Insights", "Hand-overs between roles"),
        says,
        _hand_over_head(translate),
        _hand_over_rows(passed.roles, lambda role: role_name(role, found.plan)),
    )


def department_hand_overs(found: Insights, translate: Translate) -> Table:
    passed = found.hand_overs.departments
    across = sum(count for (a, b), count in passed.items() if a != b)
    none = translate("Insights", "No department")
    return Table(
        translate("Insights", "Hand-overs between departments"),
        translate("Insights", "%n hand-overs go from one department to another.", None, across),
        _hand_over_head(translate),
        _hand_over_rows(passed, lambda key: department_name(key, found.plan) or none),
    )


def coverage(found: Insights, translate: Translate) -> Table:
    plan = found.plan
    phases = {"": translate("Insights", "No phase"), **{p.id: p.name for p in plan.phases.ordered}}
    some = {"": translate("Insights", "No department")}
    some |= {one.id: one.name for one in plan.departments.ordered}
    rows = [
        (phases[phase], some[key], str(sum(counts.values())), _letters(found, counts))
        for phase in phases
        for key in some
        if (counts := found.coverage.get((phase, key)))
    ]
    empty = len(plan.phases) * len(plan.departments)
    empty -= sum(1 for phase, key in found.coverage if phase and key)
    return Table(
        translate("Insights", "Coverage of the phases"),
        translate(
            "Insights", "%n combinations of a phase and a department have no letter.", None, empty
        ),
        (
            translate("Insights", "Phase"),
            translate("Insights", "Department"),
            translate("Insights", "Letters"),
            translate("Insights", "Which"),
        ),
        tuple(rows),
    )


def _letters(found: Insights, counts: Mapping[str, int]) -> str:
    letters = found.plan.letters
    return ", ".join(
        f"{letter} {counts[function]}"
        for function, letter in zip(in_order(counts), letters_of(letters, counts), strict=True)
    )


def similar_roles(found: Insights, translate: Translate) -> Table:
    names = role_names(found)
    rows = tuple(
        (names[one.one], names[one.other], str(one.shared), percent(one.share / 100, translate))
        for one in found.similar_roles
    )
    return Table(
        translate("Insights", "Roles with nearly the same duties"),
        translate("Insights", "%n pairs of roles have nearly the same duties.", None, len(rows)),
        (
            *_pair_head(translate, translate("Insights", "Common activities")),
            translate("Insights", "Share of either"),
        ),
        rows,
    )


def similar_activities(found: Insights, translate: Translate) -> Table:
    rows = tuple(
        (
            activity_name(one.earlier, found.plan),
            activity_name(one.later, found.plan),
            percent(one.share / 100, translate),
        )
        for one in found.similar_activities
    )
    return Table(
        translate("Insights", "Activities that say nearly the same"),
        translate("Insights", "%n pairs of activities say nearly the same.", None, len(rows)),
        (
            translate("Insights", "Activity"),
            translate("Insights", "Other activity"),
            translate("Insights", "Common words"),
        ),
        rows,
    )


def islands(found: Insights, translate: Translate) -> Table:
    rows = tuple(
        (
            joined(role_name(role, found.plan) for role in island.roles),
            joined(activity_name(row, found.plan) for row in island.activities),
        )
        for island in found.ties.islands
    )
    return Table(
        translate("Insights", "Islands"),
        translate("Insights", "The plan has %n parts that nothing ties together.", None, len(rows))
        if len(rows) > 1
        else translate("Insights", "The plan is one piece."),
        (translate("Insights", "Roles"), translate("Insights", "Activities")),
        rows,
    )


def cycles(found: Insights, translate: Translate) -> Table:
    rows = tuple(
        (joined(activity_name(row, found.plan) for row in part),)
        for part in found.hand_overs.cycles
    )
    return Table(
        translate("Insights", "Circles of dependencies"),
        translate(
            "Insights", "%n circles of dependencies cross from owner to owner.", None, len(rows)
        ),
        (translate("Insights", "Activities"),),
        rows,
    )
