"""What every written form of a plan is made of: bands of rows, filled cells, legend, notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from raciplanner.i18n import Translate, translator
from raciplanner.model.frameworks import FUNCTIONS, in_order, letters_of, letters_text
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity, Assignment, Letter, Role
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Job:
    """A plan to be written into the file ``path``, in one of the two forms and in one language."""

    plan: Plan
    path: Path
    form: str
    language: str

    @property
    def translate(self) -> Translate:
        """The translation into the language of the job."""
        return translator(self.language)

    @property
    def has_phases(self) -> bool:
        """Whether any activity belongs to a phase."""
        return any(activity.phase in self.plan.phases for activity in self.plan.rows)

    @property
    def facts(self) -> list[str]:
        """Company, period and version, as far as they are known."""
        info = self.plan.info
        version = self.translate("Export", "Version {version}").format(version=info.version)
        return [text for text in (info.company, info.period, info.version and version) if text]

    @property
    def legend(self) -> list[Letter]:
        """The letters in the order in which cells show them."""
        by_function = {letter.function: letter for letter in self.plan.letters.letters}
        return [by_function[name] for name in in_order(by_function)]

    def letters(self, functions: Iterable[str]) -> str:
        """Letters of a cell as the matrix shows them, for example ``A/R``."""
        return "/".join(letters_of(self.plan.letters, functions))


@dataclass(frozen=True, slots=True)
class Band:
    """The activities of one phase; the name is empty where they have none."""

    name: str
    activities: tuple[Activity, ...]


def bands(plan: Plan) -> list[Band]:
    """The rows of ``plan`` by phase, in reading order; a phase without activities has no band."""
    names = {phase.id: phase.name for phase in plan.phases.values()}
    groups = groupby(plan.rows, key=lambda row: row.phase if row.phase in names else "")
    return [Band(names.get(phase, ""), tuple(rows)) for phase, rows in groups]


def cells(plan: Plan, activity: str) -> list[tuple[int, Role, Assignment]]:
    """Filled cells of one activity (id), in reading order: column from 0, role, assignment."""
    places, roles = plan.roles.positions, plan.roles
    row = plan.row(activity).items()
    return sorted(
        ((places[role], roles[role], cell) for role, cell in row if role in places),
        key=lambda item: item[0],
    )


def list_rows(plan: Plan) -> Iterator[tuple[str, str, str]]:
    """Activity, role and letters of every cell with letters, in document order."""
    letters = {}
    for activity in plan.rows:
        for _place, role, cell in cells(plan, activity.id):
            functions = cell.functions
            if functions:
                if functions not in letters:
                    letters[functions] = letters_text(plan.letters, functions)
                yield activity.name, role.name, letters[functions]


def matrix_rows(job: Job) -> Iterator[list[str]]:
    """Every activity as texts: phase where there are any, name, letters role by role."""
    width = len(job.plan.columns)
    has_phases = job.has_phases
    for band in bands(job.plan):
        for activity in band.activities:
            texts = [""] * width
            for place, _role, cell in cells(job.plan, activity.id):
                texts[place] = job.letters(cell.functions)
            yield [*([band.name] if has_phases else []), activity.name, *texts]


def matrix_header(job: Job) -> list[str]:
    """Headings of :func:`matrix_rows`."""
    translate = job.translate
    first = [translate("Export", "Phase")] if job.has_phases else []
    return [*first, translate("Export", "Activity"), *(role.name for role in job.plan.columns)]


def list_header(job: Job) -> list[str]:
    """Headings of :func:`list_rows`."""
    translate = job.translate
    return [
        translate("Export", "Activity"),
        translate("Export", "Role"),
        translate("Export", "Letters"),
    ]


def notes(plan: Plan) -> Iterator[tuple[str, str, str]]:
    """Activity, role and text of every note, in reading order."""
    for activity in plan.rows:
        for _place, role, cell in cells(plan, activity.id):
            if cell.note:
                yield activity.name, role.name, cell.note


def colour_of(functions: Iterable[str]) -> str:
    """The function whose colour a cell takes: the one that is shown first."""
    return in_order(functions)[0]


def letter_counts(plan: Plan) -> dict[str, dict[str, int]]:
    """How many cells of each role (id) have each function of the letter set."""
    counts = {role: dict.fromkeys(FUNCTIONS, 0) for role in plan.roles}
    for row in plan.assignments.values():
        for role, cell in row.items():
            for function in cell.functions if role in counts else ():
                counts[role][function] = counts[role].get(function, 0) + 1
    return counts
