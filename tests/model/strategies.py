"""Random edits of a plan, over every editing function."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Edit
from raciplanner.model.edits import activities, assignments, roles, settings
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment

NAMES = st.text(min_size=1, max_size=8).filter(lambda text: text.strip())
KINDS = (  # noqa: SIM905 - reads better than forty quoted words
    "assign add_function clear note paste add_activity duplicate rename describe depend "
    "move_activity delete_activity add_phase rename_phase move_phase delete_phase add_role "
    "change_role move_role delete_role add_department change_department move_department "
    "delete_department add_person change_person delete_person info letters define limit "
    "accept reopen"
).split()


@st.composite
def edits(draw: st.DrawFn, plan: Plan) -> Edit:
    """One random edit of ``plan``; an edit without changes where the wish was refused."""
    kind = draw(st.sampled_from(KINDS))
    try:
        return _edit(draw, plan, kind)
    except InvalidEdit:
        return Edit("refused", ())


def _edit(draw: st.DrawFn, plan: Plan, kind: str) -> Edit:  # noqa: C901 - a table
    def one(table: str) -> str:
        ids = sorted(plan.table(table))
        return draw(st.sampled_from([*ids, ""])) if ids else ""

    def some(table: str) -> list[str]:
        ids = sorted(plan.table(table))
        return draw(st.lists(st.sampled_from(ids), unique=True, max_size=3)) if ids else []

    name = draw(NAMES)
    cells = [(a, r) for a in some("activities") for r in some("roles")]
    functions = [letter.function for letter in plan.letters.letters]
    match kind:
        case "assign":
            chosen = draw(st.lists(st.sampled_from(functions), max_size=2))
            return assignments.assign(plan, cells, chosen)
        case "add_function":
            return assignments.add_function(plan, cells, draw(st.sampled_from(functions)))
        case "clear":
            return assignments.clear(plan, cells)
        case "note":
            return assignments.set_note(plan, cells, draw(st.sampled_from(["", name])))
        case "paste":
            new = {cell: Assignment(frozenset({"doer"}), name) for cell in cells}
            return assignments.assign_many(plan, "paste", new)
        case "add_activity":
            return activities.add_activities(
                plan, [name, name], phase=one("phases"), before=one("activities")
            )
        case "duplicate":
            return activities.duplicate_activities(plan, some("activities"))
        case "rename":
            return activities.change_activity(plan, one("activities"), name=name)
        case "describe":
            return activities.change_activity(plan, one("activities"), description=name)
        case "depend":
            return activities.set_dependencies(plan, one("activities"), some("activities"))
        case "move_activity":
            return activities.move_activities(
                plan, some("activities"), phase=one("phases"), before=one("activities")
            )
        case "delete_activity":
            return activities.delete_activities(plan, some("activities"))
        case "add_phase":
            return activities.add_phase(plan, name)
        case "rename_phase":
            return activities.rename_phase(plan, one("phases"), name)
        case "move_phase":
            return activities.move_phase(plan, one("phases"), one("phases"))
        case "delete_phase":
            return activities.delete_phase(plan, one("phases"))
        case "add_role":
            return roles.add_roles(plan, [name], department=one("departments"), before=one("roles"))
        case "change_role":
            field = draw(st.sampled_from(["reports_to", "deputy"]))
            return roles.change_role(plan, one("roles"), **{"name": name, field: one("roles")})
        case "move_role":
            return roles.move_roles(plan, some("roles"), one("roles"))
        case "delete_role":
            return roles.delete_roles(plan, some("roles"))
        case "add_department":
            return roles.add_department(plan, name)
        case "change_department":
            side = draw(st.sampled_from([*roles.SIDES, "?"]))
            return roles.change_department(plan, one("departments"), name=name, side=side)
        case "move_department":
            return roles.move_department(plan, one("departments"), one("departments"))
        case "delete_department":
            return roles.delete_department(plan, one("departments"))
        case "add_person":
            return roles.add_person(plan, name, roles=some("roles"))
        case "change_person":
            return roles.change_person(plan, one("people"), roles=some("roles"), may_sign=True)
        case "delete_person":
            return roles.delete_people(plan, some("people"))
        case "info":
            return settings.change_info(plan, title=name, review_date=date(2027, 1, 31))
        case "letters":
            return settings.switch_letters(plan, draw(st.sampled_from(sorted(LETTER_SETS))))
        case "define":
            return settings.define_letters(plan, LETTER_SETS["rasci"])
        case "limit":
            value = draw(st.sampled_from([None, 2, 5, -1]))
            return settings.set_limit(plan, "H04.doers", value)
        case "accept":
            until = draw(st.sampled_from([None, date(2027, 3, 1)]))
            return settings.accept_finding(plan, "H01:x", reason=name, person=name, until=until)
        case _:
            return settings.reopen_finding(plan, "H01:x")
