"""What became of the figures between two versions of a plan, as a table."""

from __future__ import annotations

from raciplanner.analysis.insights import Insights
from raciplanner.i18n import Translate
from raciplanner.wording.figures import Row, Table, percent


def changes(before: Insights, after: Insights, translate: Translate) -> Table:
    """The figures before and after, then the roles whose load is another.

    Ids of the two plans belong together.
    """
    moved = _moved(before, after)
    more = sum(now > was for _name, was, now in moved)
    says = translate("Insights", "%n roles carry more than before", None, more) + translate(
        "Insights", ", %n carry less.", None, len(moved) - more
    )
    return Table(
        translate("Insights", "Before and after"),
        says,
        (
            translate("Insights", "Figure"),
            translate("Insights", "Before"),
            translate("Insights", "After"),
        ),
        (*_figures(before, after, translate), *((n, str(a), str(b)) for n, a, b in moved)),
    )


def _moved(before: Insights, after: Insights) -> list[tuple[str, int, int]]:
    """Roles with another load: name, before, after; the greatest change first."""
    names = {role.id: role.name for plan in (before.plan, after.plan) for role in plan.columns}
    found = [
        (name, before.roles.by.get(role, 0), after.roles.by.get(role, 0))
        for role, name in names.items()
    ]
    some = [one for one in found if one[1] != one[2]]
    return sorted(some, key=lambda one: (-abs(one[2] - one[1]), one[0]))


def _figures(before: Insights, after: Insights, translate: Translate) -> list[Row]:
    both = (before, after)

    def share(value: float | None) -> str:
        return "–" if value is None else percent(value, translate)

    def row(name: str, *values: str) -> Row:
        return (name, *values)

    return [
        row(
            translate("Insights", "Gini coefficient of the roles"),
            *(share(one.roles.gini) for one in both),
        ),
        row(
            translate("Insights", "Required coordination that takes place"),
            *(share(one.coordination.share) for one in both),
        ),
        row(
            translate("Insights", "Cut roles"),
            *(str(len(one.ties.cut)) for one in both),
        ),
        row(
            translate("Insights", "Islands"),
            *(str(len(one.ties.islands)) for one in both),
        ),
        row(
            translate("Insights", "Hand-overs between roles"),
            *(str(one.hand_overs.across) for one in both),
        ),
        row(
            translate("Insights", "Circles of dependencies"),
            *(str(len(one.hand_overs.cycles)) for one in both),
        ),
        row(
            translate("Insights", "Roles with nearly the same duties"),
            *(str(len(one.similar_roles)) for one in both),
        ),
        row(
            translate("Insights", "Activities that say nearly the same"),
            *(str(len(one.similar_activities)) for one in both),
        ),
    ]
