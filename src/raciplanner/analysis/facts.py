"""What the rules look at: one row, one column, the totals, and the settings of the plan.

A row is read in one pass over its cells, grouped by equal sets of functions, because a plan has
few different sets and many cells.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace

from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity, Assignment, Letter, LetterSet, Person, Role
from raciplanner.values import dataclass

OMITTED = "omitted"
BOTH_SIDES = ("sales", "marketing")
"""The sides whose work a plan settles."""
Cells = Mapping[str, Assignment]
"""Assignments of one activity by role id."""

_NOBODY: list[str] = []
_ONLY_OMITTED = frozenset({OMITTED})


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for the whole plan while its rows and columns are checked.

    Parameters
    ----------
    letters : LetterSet
    owner, doer : Letter
        Letters of the one who answers and of the one who does; may be the same letter.
    limits : mapping of ``rule.limit`` to int
        Those of the plan, or else the shipped ones.
    places : mapping of role id to int
        The roles in reading order.
    known : frozenset of role ids
        The same roles.
    kin : mapping of role id to frozenset of role ids
        Direct superior and direct subordinates of every role.
    below : mapping of role id to mapping of role id to int
        Everybody under a role, direct or not, and how many levels down.
    held : frozenset of role ids
        Roles with at least one person.
    people : tuple of Person
        Empty as long as the plan names nobody.
    functions : frozenset of str
        Functions for which the letter set has a letter.
    bounded : tuple of Letter
        Letters with a least or greatest number that no rule of their own looks at.
    allowed : frozenset of frozenset of str
        What may stand in one cell, by the letter set.
    sides : mapping of role id to str
        Side of the department of every role; empty where it has none.
    of_side : mapping of str to frozenset of role ids
        The roles of every side, of those two as well that a plan has no role of.
    language : str
        Language of the document.
    goals : bool
        Whether the plan has goals or KPIs.
    """

    letters: LetterSet
    owner: Letter
    doer: Letter
    limits: Mapping[str, int]
    places: Mapping[str, int]
    known: frozenset[str]
    kin: Mapping[str, frozenset[str]]
    below: Mapping[str, Mapping[str, int]]
    held: frozenset[str]
    people: tuple[Person, ...]
    functions: frozenset[str]
    bounded: tuple[Letter, ...]
    allowed: frozenset[frozenset[str]]
    sides: Mapping[str, str]
    of_side: Mapping[str, frozenset[str]]
    language: str
    goals: bool

    @classmethod
    def of(cls, plan: Plan, limits: Mapping[str, int]) -> Context:
        """The context of ``plan`` under ``limits``."""
        letters = plan.letters
        by_function = {letter.function: letter for letter in letters.letters}
        roles, sides = plan.roles, _sides(plan)
        return cls(
            letters,
            by_function.get(letters.owner) or Letter("", letters.owner),
            by_function.get(letters.doer) or Letter("", letters.doer),
            limits,
            roles.positions,
            frozenset(roles),
            _kin(roles),
            _below(roles),
            frozenset(role for person in plan.people.values() for role in person.roles),
            plan.people.ordered,
            frozenset(by_function),
            _bounded(letters),
            letters.combinations | {frozenset({function}) for function in by_function},
            sides,
            _by_side(sides),
            plan.info.language,
            bool(plan.goals or plan.kpis),
        )

    @property
    def one_letter(self) -> bool:
        """Whether the one who does is also the one who answers, by the meaning of the letters."""
        return self.owner.function == self.doer.function

    @property
    def two_sides(self) -> bool:
        """Whether the plan has roles of both sales and marketing."""
        return all(self.of_side[side] for side in BOTH_SIDES)

    def row(self, about: Activity, cells: Cells) -> Row:
        """The row of an activity with the roles of the plan."""
        return read_row(about, cells, self.known, self.owner.function, self.doer.function)

    def in_order(self, roles: Iterable[str]) -> tuple[str, ...]:
        """Role ids in reading order."""
        return tuple(sorted(roles, key=self.places.__getitem__))


def _sides(plan: Plan) -> dict[str, str]:
    side = {department.id: department.side for department in plan.departments.values()}
    return {role.id: side.get(role.department, "") for role in plan.roles.values()}


def _by_side(sides: Mapping[str, str]) -> dict[str, frozenset[str]]:
    found: dict[str, list[str]] = {side: [] for side in (*BOTH_SIDES, "external")}
    for role, side in sides.items():
        found.setdefault(side, []).append(role)
    return {side: frozenset(roles) for side, roles in found.items()}


def _bounded(letters: LetterSet) -> tuple[Letter, ...]:
    own_rules = (letters.owner, letters.doer)
    found = [
        letter
        for letter in letters.letters
        if letter.function not in own_rules and (letter.minimum or letter.maximum is not None)
    ]
    found += [
        replace(letter, maximum=None)
        for letter in letters.letters
        if letter.function in own_rules and letter.minimum > 1
    ]
    return tuple(found)


def _kin(roles: Mapping[str, Role]) -> dict[str, frozenset[str]]:
    kin: dict[str, set[str]] = {role: set() for role in roles}
    for role in roles.values():
        if role.reports_to in kin:
            kin[role.id].add(role.reports_to)
            kin[role.reports_to].add(role.id)
    return {role: frozenset(some) for role, some in kin.items()}


def _below(roles: Mapping[str, Role]) -> dict[str, dict[str, int]]:
    superior = {role.id: role.reports_to for role in roles.values()}
    below: dict[str, dict[str, int]] = {}
    for role, direct in superior.items():
        above, level = direct, 1
        while above in superior and role not in below.setdefault(above, {}):
            below[above][role] = level
            above, level = superior[above], level + 1
    return below


@dataclass(slots=True)
class Row:
    """One activity; made once and read by all rules.

    Parameters
    ----------
    activity : str
    sets : mapping of functions to role ids
        The filled cells, grouped by equal content.
    by : mapping of function to role ids
        Who holds each function; a role with several functions stands under each.
    stray : tuple of str
        Roles that are no longer in the plan but still have letters here.
    orphan : bool
        Whether the activity itself is no longer in the plan.
    cells : mapping of role id to Assignment
        The filled cells; one with only a note is not among them.
    about : Activity or None
        The activity itself; None for an orphan.
    owners, doers : sequence of role ids
        Who answers and who does; what most rules ask for.
    """

    activity: str
    sets: Mapping[frozenset[str], list[str]]
    by: Mapping[str, list[str]]
    stray: tuple[str, ...] = ()
    orphan: bool = False
    cells: Cells = field(default_factory=dict)
    about: Activity | None = None
    owners: Sequence[str] = ()
    doers: Sequence[str] = ()

    def of(self, function: str) -> Sequence[str]:
        """Ids of the roles that hold ``function``; in no promised order."""
        return self.by.get(function, _NOBODY)

    @property
    def shape(self) -> Hashable:
        """How many roles hold what, the same for most rows that differ only in which roles."""
        return (*self.sets, *map(len, self.sets.values()))

    @property
    def filled(self) -> int:
        """Number of cells with a letter that takes part: those left out explicitly do not count."""
        return sum(len(roles) for roles in self.sets.values()) - len(
            self.sets.get(_ONLY_OMITTED, _NOBODY)
        )


def read_row(about: Activity, cells: Cells, known: frozenset[str], owner: str, doer: str) -> Row:
    """The row of an activity.

    Parameters
    ----------
    known : frozenset of role ids
        The roles of the plan.
    owner, doer : str
        Functions of the one who answers and of the one who does.
    """
    stray: tuple[str, ...] = ()
    if not known.issuperset(cells):
        stray = tuple(sorted(cells.keys() - known))
        cells = {role: cell for role, cell in cells.items() if role in known}
    sets: dict[frozenset[str], list[str]] = {}
    blank = False
    for role, cell in cells.items():
        functions = cell.functions
        if functions in sets:
            sets[functions].append(role)
        elif functions:
            sets[functions] = [role]
        else:
            blank = True
    if blank:
        cells = {role: cell for role, cell in cells.items() if cell.functions}
    by: dict[str, list[str]] = {}
    for functions, roles in sets.items():
        for function in functions:
            by[function] = by[function] + roles if function in by else roles
    owners, doers = by.get(owner, _NOBODY), by.get(doer, _NOBODY)
    return Row(about.id, sets, by, stray, False, cells, about, owners, doers)


def orphan_row(activity: str, cells: Cells) -> Row:
    """The row of an activity that is no longer in the plan."""
    return Row(activity, {}, {}, tuple(sorted(cells)), orphan=True)


@dataclass(slots=True)
class Column:
    """One role: how many rows it takes part in, and in how many it holds each function.

    Parameters
    ----------
    filled : int
        Rows with any letter, except where the role is left out explicitly.
    rows : int
        All rows of the plan.
    """

    role: str
    rows: int = 0
    filled: int = 0
    answered: int = 0
    counts: dict[str, int] = field(default_factory=dict)

    def count(self, function: str) -> int:
        """Rows in which the role holds ``function``."""
        return self.counts.get(function, 0)

    def add(self, functions: frozenset[str], times: int) -> None:
        """Count ``times`` more cells with exactly ``functions`` (negative: fewer)."""
        self.answered += times
        if functions != _ONLY_OMITTED:
            self.filled += times
        for function in functions:
            self.counts[function] = self.counts.get(function, 0) + times


@dataclass(slots=True)
class Totals:
    """The whole plan in numbers.

    Parameters
    ----------
    rows : int
        Activities of the plan.
    owned : int
        Those that somebody answers for.
    columns : mapping of role id to Column
    owner : str
        The function of the one who answers.
    filled : int
        Cells with any letter.
    """

    rows: int
    owned: int
    columns: dict[str, Column]
    owner: str
    filled: int = 0

    @classmethod
    def of(cls, rows: int, roles: Iterable[str], owner: str) -> Totals:
        """The totals of a plan with so many ``rows`` and ``roles`` (ids), before any letter."""
        return cls(rows, 0, {role: Column(role, rows) for role in roles}, owner)

    def count(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Count the letters of ``rows`` while they go through; all must go through."""
        by_set: defaultdict[frozenset[str], list[str]] = defaultdict(list)
        for row in rows:
            self.owned += self.owner in row.by
            for functions, roles in row.sets.items():
                by_set[functions] += roles
            yield row
        for functions, roles in by_set.items():
            for role, times in Counter(roles).items():
                self._add(role, functions, times)

    def change(self, before: Cells, after: Cells) -> set[str]:
        """Count ``after`` instead of ``before`` in one row; gives the roles that are concerned."""
        touched = set()
        for role in before.keys() | after.keys():
            old = before[role].functions if role in before else frozenset()
            new = after[role].functions if role in after else frozenset()
            if old != new and role in self.columns:
                self._add(role, old, -1)
                self._add(role, new, 1)
                touched.add(role)
        self.owned += self._is_owned(after) - self._is_owned(before)
        return touched

    def _add(self, role: str, functions: frozenset[str], times: int) -> None:
        if functions:
            self.columns[role].add(functions, times)
            self.filled += times

    def _is_owned(self, cells: Cells) -> bool:
        return any(
            self.owner in cell.functions for role, cell in cells.items() if role in self.columns
        )

    def resize(self, rows: int) -> None:
        """Take note that the plan now has ``rows`` activities."""
        self.rows = rows
        for column in self.columns.values():
            column.rows = rows

    def cells(self, function: str) -> int:
        """Cells of the plan that hold ``function``."""
        return sum(self.loads(function))

    def loads(self, function: str) -> list[int]:
        """How many activities each role holds ``function`` in, in reading order."""
        return [column.counts.get(function, 0) for column in self.columns.values()]

    def above(self, function: str, share: int) -> list[tuple[str, int]]:
        """Roles with ``function`` in more than ``share`` percent of the rows, and in how many."""
        least = self.rows * share // 100
        return [
            (role, count)
            for role, count in zip(self.columns, self.loads(function), strict=True)
            if count > least
        ]
