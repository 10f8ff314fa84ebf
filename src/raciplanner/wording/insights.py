"""The figures of a plan in words: what each says in one sentence, and the table behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from raciplanner.analysis.insights import Absence, Insights, Keys, Load
from raciplanner.i18n import Translate
from raciplanner.model.frameworks import in_order, letters_of
from raciplanner.wording.findings import activity_name, department_name, role_name

Row = tuple[str, ...]


class Table(NamedTuple):
    """One figure.

    Parameters
    ----------
    title, says : str
        What it is, and what it says in one plain sentence.
    head : tuple of str
        Headings of the columns.
    rows : tuple of tuple of str
        Ready to be shown, the most important first.
    """

    title: str
    says: str
    head: Row
    rows: tuple[Row, ...]


def tables(found: Insights, translate: Translate) -> dict[str, Table]:
    """Every figure of ``found`` by name, in the order in which they are shown."""
    return {name: make(found, translate) for name, make in _TABLES.items()}


def table(name: str, found: Insights, translate: Translate) -> Table:
    """One of :func:`tables`."""
    return _TABLES[name](found, translate)


def decimal(value: float, translate: Translate) -> str:
    """A number with two decimals as the language writes it."""
    whole, part = f"{value:.2f}".split(".")
    return translate("Insights", "{whole}.{part}").format(whole=whole, part=part)


def percent(share: float, translate: Translate) -> str:
    """A share from 0 to 1 in percent."""
    return translate("Insights", "{number} %").format(number=round(100 * share))


def spread_text(load: Load, translate: Translate) -> str:
    """How evenly a load is spread."""
    if load.gini is None:
        return translate("Insights", "There is no load to compare yet.")
    return translate(
        "Insights",
        "Gini coefficient {gini}: at 0 % all carry the same, at 100 % one carries everything.",
    ).format(gini=percent(load.gini, translate))


def _loads(title: str, load: Load, names: Mapping[str, str], translate: Translate) -> Table:
    head = (translate("Insights", "Name"), translate("Insights", "Load"))
    ordered = sorted(load.by.items(), key=lambda one: -one[1])
    rows = tuple((names[key], str(value)) for key, value in ordered)
    return Table(title, spread_text(load, translate), head, rows)


def _role_loads(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "Load of the roles")
    return _loads(title, found.roles, _role_names(found), translate)


def _people_loads(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "Load of the people")
    return _loads(title, found.people, _people_names(found), translate)


def _department_loads(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "Load of the departments")
    none = translate("Insights", "No department")
    names = {key: department_name(key, found.plan) or none for key in found.departments.by}
    return _loads(title, found.departments, names, translate)


def _role_names(found: Insights) -> dict[str, str]:
    return {role.id: role.name for role in found.plan.columns}


def _people_names(found: Insights) -> dict[str, str]:
    return {person.id: person.name for person in found.plan.people.ordered}


def _key_roles(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "What hangs on each role")
    return _keys(title, found.key_roles, _role_names(found), translate)


def _key_people(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "What hangs on each person")
    return _keys(title, found.key_people, _people_names(found), translate)


def _keys(title: str, keys: Keys, names: Mapping[str, str], translate: Translate) -> Table:
    head = (
        translate("Insights", "Name"),
        translate("Insights", "Key index"),
        translate("Insights", "Share"),
    )
    ordered = sorted(keys.index.items(), key=lambda one: (-one[1], names[one[0]]))
    total = sum(keys.index.values())
    rows = tuple(
        (names[key], decimal(value, translate), percent(value / total, translate))
        for key, value in ordered
    )
    if not rows:
        says = translate("Insights", "Nobody does or answers for anything yet.")
    else:
        says = translate(
            "Insights",
            "Most hangs on {name}: {share} of the plan, when each activity counts in equal parts"
            " for those who do it or answer for it.",
        ).format(name=rows[0][0], share=rows[0][2])
    return Table(title, says, head, rows)


def absence_text(absence: Absence, names: Mapping[str, str], translate: Translate) -> str:
    """What lies idle when some are away together."""
    return translate(
        "Insights",
        "Without {names}, %n activities have nobody who does them or answers for them.",
        None,
        len(absence.activities),
    ).format(names=", ".join(names[key] for key in absence.away))


def _absences(found: Insights, translate: Translate) -> Table:
    rows = [
        (
            ", ".join(names[key] for key in one.away),
            str(len(one.activities)),
            "; ".join(activity_name(row, found.plan) for row in one.activities),
        )
        for keys, names in (
            (found.key_roles, _role_names(found)),
            (found.key_people, _people_names(found)),
        )
        for one in keys.absences
    ]
    worst = max(found.key_roles.absences, key=lambda one: len(one.activities), default=None)
    return Table(
        translate("Insights", "Who must not be away together"),
        absence_text(worst, _role_names(found), translate)
        if worst
        else translate("Insights", "Nobody does or answers for anything yet."),
        (
            translate("Insights", "Away"),
            translate("Insights", "Activities left idle"),
            translate("Insights", "Which"),
        ),
        tuple(rows),
    )


def _together(found: Insights, translate: Translate) -> Table:
    names = _role_names(found)
    ordered = sorted(found.ties.together.items(), key=lambda one: (-one[1], one[0]))
    rows = tuple((names[a], names[b], str(round(count))) for (a, b), count in ordered)
    roles = len(found.plan.roles)
    says = translate(
        "Insights",
        "%n of {pairs} pairs of roles take part in a common activity.",
        None,
        len(rows),
    ).format(pairs=roles * (roles - 1) // 2)
    head = _pair_head(translate, translate("Insights", "Common activities"))
    return Table(translate("Insights", "Who works with whom"), says, head, rows)


def _pair_head(translate: Translate, what: str) -> Row:
    return (translate("Insights", "Role"), translate("Insights", "Other role"), what)


def _cut(found: Insights, translate: Translate) -> Table:
    ordered = sorted(found.ties.cut.items(), key=lambda one: (-one[1], one[0]))
    rows = tuple((role_name(role, found.plan), str(parts)) for role, parts in ordered)
    says = (
        translate("Insights", "%n roles each hold the network together.", None, len(rows))
        if rows
        else translate("Insights", "No single role holds the network together.")
    )
    head = (translate("Insights", "Role"), translate("Insights", "Parts without it"))
    return Table(translate("Insights", "Cut roles"), says, head, rows)


def _brokers(found: Insights, translate: Translate) -> Table:
    between, names = found.ties.between, _role_names(found)
    found_brokers = found.ties.brokers
    rows = tuple(
        (
            names[role],
            _fine_percent(value, translate),
            _fine_percent(between.error["role", role], translate),
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


def _fine_percent(share: float, translate: Translate) -> str:
    return translate("Insights", "{number} %").format(number=decimal(100 * share, translate))


def _groups(found: Insights, translate: Translate) -> Table:
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


def _coordination(found: Insights, translate: Translate) -> Table:
    names, together = _role_names(found), found.coordination
    gaps = together.gaps
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
            len(rows),
        ).format(share=percent(share, translate))
    )
    head = _pair_head(translate, translate("Insights", "Times their work hangs together"))
    return Table(translate("Insights", "Coordination that is missing"), says, head, rows)


def _hand_over_rows(
    passed: Mapping[tuple[str, str], int], name: Callable[[str], str]
) -> tuple[Row, ...]:
    ordered = sorted(passed.items(), key=lambda one: (-one[1], one[0]))
    return tuple((name(a), name(b), str(count)) for (a, b), count in ordered)


def _hand_over_head(translate: Translate) -> Row:
    return (
        translate("Insights", "From"),
        translate("Insights", "To"),
        translate("Insights", "Hand-overs"),
    )


def _hand_overs(found: Insights, translate: Translate) -> Table:
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


def _department_hand_overs(found: Insights, translate: Translate) -> Table:
    passed = found.hand_overs.departments
    across = sum(count for (a, b), count in passed.items() if a != b)
    none = translate("Insights", "No department")
    return Table(
        translate("Insights", "Hand-overs between departments"),
        translate("Insights", "%n hand-overs go from one department to another.", None, across),
        _hand_over_head(translate),
        _hand_over_rows(passed, lambda key: department_name(key, found.plan) or none),
    )


def _coverage(found: Insights, translate: Translate) -> Table:
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


def _similar_roles(found: Insights, translate: Translate) -> Table:
    names = _role_names(found)
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


def _similar_activities(found: Insights, translate: Translate) -> Table:
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


def _islands(found: Insights, translate: Translate) -> Table:
    rows = tuple(
        (
            _joined(role_name(role, found.plan) for role in island.roles),
            _joined(activity_name(row, found.plan) for row in island.activities),
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


def _cycles(found: Insights, translate: Translate) -> Table:
    rows = tuple(
        (_joined(activity_name(row, found.plan) for row in part),)
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


def _joined(names: Iterable[str]) -> str:
    return "; ".join(names)


_TABLES: Mapping[str, Callable[[Insights, Translate], Table]] = {
    "role_load": _role_loads,
    "person_load": _people_loads,
    "department_load": _department_loads,
    "key_roles": _key_roles,
    "key_people": _key_people,
    "absences": _absences,
    "together": _together,
    "groups": _groups,
    "cut_roles": _cut,
    "brokers": _brokers,
    "islands": _islands,
    "coordination": _coordination,
    "hand_overs": _hand_overs,
    "department_hand_overs": _department_hand_overs,
    "cycles": _cycles,
    "coverage": _coverage,
    "similar_roles": _similar_roles,
    "similar_activities": _similar_activities,
}
