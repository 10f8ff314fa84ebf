"""Sentences about cells, roles and phases: for screen readers, tooltips and the status bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from raciplanner.gui.matrix.findings import Marker
from raciplanner.gui.matrix.tally import RollUp
from raciplanner.model.frameworks import in_order
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity, Letter, LetterSet, Parked, Role

translate = QCoreApplication.translate


def language() -> str:
    """Code of the language of the interface."""
    return QLocale().name().split("_")[0]


def letter_words(letters: LetterSet, functions: frozenset[str]) -> str:
    """The words of ``functions``: ``Accountable, Responsible``."""
    words = []
    for function in in_order(functions):
        letter = letters.letter(function)
        words.append(letter.word(language()) if letter else no_place(letters, function))
    return ", ".join(words)


def no_place(letters: LetterSet, function: str) -> str:
    """That ``function`` has no letter in the set."""
    return translate("Matrix", "{function} (no letter in {letter_set})").format(
        function=function, letter_set=letters.name
    )


def letter_line(letter: Letter) -> str:
    """A letter with its word and meaning in one line."""
    return f"{letter.char} – {letter.word(language())}: {letter.meaning(language())}"


def letters_hint(letters: LetterSet) -> str:
    """Which letters exist, said when a key is none of them."""
    known = ", ".join(f"{one.char} ({one.word(language())})" for one in letters.letters)
    return translate("Matrix", "Letters of {letter_set}: {letters}").format(
        letter_set=letters.name, letters=known
    )


def cell_text(
    plan: Plan,
    activity: Activity,
    role: Role,
    markers: tuple[Marker | None, Marker | None],
    parked: Iterable[Parked] = (),
) -> str:
    """A cell in words: row, column, letters, findings, note.

    ``Lead hand-over, Head of Sales: Accountable. Two roles are accountable. Note: from May.``
    """
    cell = plan.assignment(activity.id, role.id)
    words = letter_words(plan.letters, cell.functions) or translate("Matrix", "empty")
    parts = [f"{activity.name}, {role.name}: {words}."]
    parts += [in_sentences(marker_text(marker)) for marker in markers if marker]
    if cell.note:
        parts.append(translate("Matrix", "Note: {note}").format(note=cell.note))
    parts += [parked_line(plan, one) for one in parked]
    return " ".join(parts)


def place_text(plan: Plan, activity: Activity, role: Role, functions: frozenset[str]) -> str:
    """A cell in short, for the status bar: ``Head of Sales · Lead hand-over: Accountable``."""
    words = letter_words(plan.letters, functions)
    return f"{role.name} · {activity.name}" + (f": {words}" if words else "")


def marker_text(marker: Marker) -> str:
    """The words of a marker, or how many findings it stands for."""
    return marker.text or translate("Matrix", "%n finding(s).", None, marker.count)


def roll_up(counts: RollUp, letters: LetterSet) -> str:
    """What a phase holds: ``6 rows · 1 without A``."""
    text = translate("Matrix", "%n row(s)", None, counts.rows)
    owner = letters.letter(letters.owner)
    if counts.without_owner and owner:
        text += " · " + translate(
            "Matrix", "%n without {letter}", None, counts.without_owner
        ).format(letter=owner.char)
    return text


def counts_text(letters: LetterSet, counts: Counter[str]) -> str:
    """Counts in words: ``1 Accountable, 2 Responsible``."""
    parts = [
        f"{counts[letter.function]} {letter.word(language())}"
        for letter in letters.letters
        if counts[letter.function]
    ]
    return ", ".join(parts) or translate("Matrix", "no letters")


def role_text(plan: Plan, role: Role, marker: Marker | None) -> str:
    """A role in words: name, department, people, findings."""
    lines = [role.name]
    department = plan.departments.get(role.department)
    if department:
        lines.append(department.name)
    people = ", ".join(person.name for person in plan.holders(role.id))
    if people:
        lines.append(people)
    if role.description:
        lines.append(role.description)
    if marker:
        lines.append(marker_text(marker))
    return "\n".join(lines)


def activity_text(
    plan: Plan, activity: Activity, marker: Marker | None, parked: Iterable[Parked] = ()
) -> str:
    """An activity in words: name, description, deliverable, findings, parked questions."""
    lines = [activity.name, activity.description]
    if activity.deliverable:
        lines.append(translate("Matrix", "Deliverable: {text}").format(text=activity.deliverable))
    if marker:
        lines.append(marker_text(marker))
    lines += [parked_line(plan, one) for one in parked]
    return "\n".join(line for line in lines if line)


def in_sentences(lines: str) -> str:
    r"""Lines as sentences one after another, for a screen reader.

    >>> in_sentences("Lead hand-over\nWho decides?\nDaily")
    'Lead hand-over. Who decides? Daily'
    """
    first, *others = lines.split("\n")
    spoken = first
    for line in others:
        spoken += f" {line}" if spoken.endswith((".", "?", "!", "…", ":")) else f". {line}"
    return spoken


def parked_line(plan: Plan, one: Parked) -> str:
    """That a question is parked, and which."""
    return translate("Matrix", "Parked: {question}").format(question=parked_text(plan, one))


def parked_text(plan: Plan, one: Parked) -> str:
    """A parked question with who brings an answer and until when."""
    owner = plan.people.get(one.owner) or plan.roles.get(one.owner)
    parts = [one.text]
    if owner is not None:
        parts.append(owner.name)
    if one.due is not None:
        day = QDate(one.due.year, one.due.month, one.due.day)
        parts.append(QLocale().toString(day, QLocale.FormatType.ShortFormat))
    return " · ".join(parts)
