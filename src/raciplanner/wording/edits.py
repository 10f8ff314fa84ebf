"""The sentence of an edit, for the undo menu, the status bar and the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.errors import InvalidEdit
from raciplanner.i18n import Translate
from raciplanner.model.change import Edit
from raciplanner.wording.edits_charter import CHARTER_REFUSALS, CHARTER_SENTENCES, list_name
from raciplanner.wording.edits_goals import GOAL_REFUSALS, GOAL_SENTENCES
from raciplanner.wording.fixes import FIX_SENTENCES


def edit_text(edit: Edit, translate: Translate) -> str:
    """What ``edit`` does, in a few words: ``Set A for CMO``.

    An action that is not known here is named by its code, never left empty.
    """
    sentence = _SENTENCES.get(edit.name)
    if sentence is None:
        return edit.name
    values = _Values(edit.data)
    if "list" in values:
        values["list"] = list_name(str(values["list"]), translate)
    return sentence(translate, _number(edit)).format_map(values)


def is_known(edit: Edit) -> bool:
    """Whether there is a sentence for ``edit``: a newer version may have made it."""
    return edit.name in _SENTENCES


def consequence_text(edit: Edit, translate: Translate) -> str:
    """What went with ``edit`` that nobody asked for by name; empty where nothing did."""
    letters = int(edit.data.get("letters", 0)) if edit.name == "delete_role" else 0
    if not letters:
        return ""
    return translate("Edits", "%n letters went with it", None, letters)


class _Values(dict[str, object]):
    """Values for a sentence; one that is missing is left out instead of failing."""

    def __missing__(self, key: str) -> str:
        return "…"


def _number(edit: Edit) -> int:
    return int(edit.data.get("count", len(edit.changes)))


def _assign(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Set {letters} for {role}")
    return translate("Edits", "Set {letters} in %n cells", None, n)


def _add_letter(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Add {letters} for {role}")
    return translate("Edits", "Add {letters} in %n cells", None, n)


def _take_letter(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Take {letters} from {role}")
    return translate("Edits", "Take {letters} from %n cells", None, n)


def _clear(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Clear {role} in “{activity}”")
    return translate("Edits", "Clear %n cells", None, n)


def _note(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Note on {role} in “{activity}”")
    return translate("Edits", "Note on %n cells", None, n)


def _paste(translate: Translate, n: int) -> str:
    return translate("Edits", "Paste %n cells", None, n)


def _fill(translate: Translate, n: int) -> str:
    return translate("Edits", "Fill %n cells", None, n)


def _add_activity(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Add activity “{name}”")
    return translate("Edits", "Add %n activities", None, n)


def _add_from_library(translate: Translate, n: int) -> str:
    return translate("Edits", "Add %n activities from the library", None, n)


def _move_activity(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Move activity “{name}”")
    return translate("Edits", "Move %n activities", None, n)


def _delete_activity(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Delete activity “{name}”")
    return translate("Edits", "Delete %n activities", None, n)


def _duplicate_activity(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Duplicate activity “{name}”")
    return translate("Edits", "Duplicate %n activities", None, n)


def _add_role(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Add role “{name}”")
    return translate("Edits", "Add %n roles", None, n)


def _move_role(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Move role “{name}”")
    return translate("Edits", "Move %n roles", None, n)


def _delete_role(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Delete role “{name}”")
    return translate("Edits", "Delete %n roles", None, n)


def _change_person(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Change person “{name}”")
    return translate("Edits", "Change %n people", None, n)


def _add_person(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Add person “{name}”")
    return translate("Edits", "Add %n people", None, n)


def _move_person(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Move person “{name}”")
    return translate("Edits", "Move %n people", None, n)


def _delete_person(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Delete person “{name}”")
    return translate("Edits", "Delete %n people", None, n)


def _remove_parked(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Take “{name}” off the parked questions")
    return translate("Edits", "Take %n questions off the parked ones", None, n)


_SENTENCES: Mapping[str, Callable[[Translate, int], str]] = {
    **GOAL_SENTENCES,
    **FIX_SENTENCES,
    **CHARTER_SENTENCES,
    "assign": _assign,
    "add_letter": _add_letter,
    "take_letter": _take_letter,
    "clear": _clear,
    "note": _note,
    "paste": _paste,
    "fill": _fill,
    "add_activity": _add_activity,
    "add_from_library": _add_from_library,
    "duplicate_activity": _duplicate_activity,
    "move_activity": _move_activity,
    "delete_activity": _delete_activity,
    "rename_activity": lambda translate, _n: translate("Edits", "Rename activity to “{name}”"),
    "change_activity": lambda translate, _n: translate("Edits", "Change activity “{name}”"),
    "dependencies": lambda translate, _n: translate("Edits", "Change what “{name}” depends on"),
    "add_phase": lambda translate, _n: translate("Edits", "Add phase “{name}”"),
    "rename_phase": lambda translate, _n: translate("Edits", "Rename phase to “{name}”"),
    "move_phase": lambda translate, _n: translate("Edits", "Move phase “{name}”"),
    "delete_phase": lambda translate, _n: translate("Edits", "Delete phase “{name}”"),
    "add_role": _add_role,
    "rename_role": lambda translate, _n: translate("Edits", "Rename role to “{name}”"),
    "change_role": lambda translate, _n: translate("Edits", "Change role “{name}”"),
    "move_role": _move_role,
    "delete_role": _delete_role,
    "add_department": lambda translate, _n: translate("Edits", "Add department “{name}”"),
    "change_department": lambda translate, _n: translate("Edits", "Change department “{name}”"),
    "move_department": lambda translate, _n: translate("Edits", "Move department “{name}”"),
    "delete_department": lambda translate, _n: translate("Edits", "Delete department “{name}”"),
    "add_person": _add_person,
    "change_person": _change_person,
    "move_person": _move_person,
    "set_holders": lambda translate, _n: translate("Edits", "Change who holds “{name}”"),
    "delete_person": _delete_person,
    "restore": lambda translate, _n: translate("Edits", "Restore “{name}” from the history"),
    "revert": lambda translate, _n: translate("Edits", "Revert to version “{name}”"),
    "version": lambda translate, _n: translate("Edits", "Save version “{name}”"),
    "begin": lambda translate, _n: translate("Edits", "Begin plan “{name}”"),
    "change_plan": lambda translate, _n: translate("Edits", "Change plan properties"),
    "switch_letters": lambda translate, _n: translate("Edits", "Use the letters of {name}"),
    "define_letters": lambda translate, _n: translate("Edits", "Define the letters of {name}"),
    "forget_letters": lambda translate, _n: translate("Edits", "Take away the letters of {name}"),
    "set_limit": lambda translate, _n: translate("Edits", "Set limit {limit}"),
    "finding_accepted": lambda translate, _n: translate("Edits", "Accept a finding"),
    "finding_parked": lambda translate, _n: translate("Edits", "Park a finding"),
    "finding_open": lambda translate, _n: translate("Edits", "Reopen a finding"),
    "park": lambda translate, _n: translate("Edits", "Park the question “{name}”"),
    "change_parked": lambda translate, _n: translate(
        "Edits", "Change the parked question “{name}”"
    ),
    "remove_parked": _remove_parked,
    "move_parked": lambda translate, _n: translate("Edits", "Move parked questions"),
}


def refusal_text(refusal: InvalidEdit, translate: Translate) -> str:
    """Why an edit was refused, for the status bar."""
    sentence = _REFUSALS.get(refusal.code)
    if sentence is None:
        return str(refusal)
    return sentence(translate).format_map(_Values(refusal.data))


_REFUSALS: Mapping[str, Callable[[Translate], str]] = {
    **GOAL_REFUSALS,
    **CHARTER_REFUSALS,
    "name_empty": lambda translate: translate("Refusals", "A name is needed."),
    "read_only": lambda translate: translate(
        "Refusals", "This plan is read-only: save it under another name to edit it."
    ),
    "busy": lambda translate: translate(
        "Refusals", "The file is just being read or written. Try again in a moment."
    ),
    "unknown": lambda translate: translate(
        "Refusals", "This is no longer in the plan: somebody or an undo has removed it."
    ),
    "no_letter": lambda translate: translate("Refusals", "{letter_set} has no letter for this."),
    "depends_on_itself": lambda translate: translate(
        "Refusals", "“{name}” cannot depend on itself."
    ),
    "own_deputy": lambda translate: translate("Refusals", "{name} cannot be its own deputy."),
    "reports_in_circle": lambda translate: translate(
        "Refusals", "{name} would report to itself: {path}."
    ),
    "merge_with_itself": lambda translate: translate(
        "Refusals", "“{name}” cannot be merged with itself."
    ),
    "nothing_to_split": lambda translate: translate(
        "Refusals", "“{name}” has no second doer: there is nothing to split."
    ),
    "hand_over_to_itself": lambda translate: translate(
        "Refusals", "{name} cannot hand over to itself."
    ),
    "side_unknown": lambda translate: translate("Refusals", "There is no side “{side}”."),
    "language_unknown": lambda translate: translate(
        "Refusals", "There is no document language “{language}”."
    ),
    "no_letters": lambda translate: translate("Refusals", "A letter set needs letters."),
    "letter_long": lambda translate: translate(
        "Refusals", "A letter has one or two characters, not “{letter}”."
    ),
    "letter_twice": lambda translate: translate("Refusals", "The letter {letter} is there twice."),
    "function_twice": lambda translate: translate(
        "Refusals", "Two letters cannot have the same meaning."
    ),
    "no_owner_letter": lambda translate: translate(
        "Refusals", "{name} needs a letter for who answers and one for who does the work."
    ),
    "letters_in_use": lambda translate: translate(
        "Refusals", "The plan is written with {name}: choose other letters first."
    ),
    "limit_negative": lambda translate: translate("Refusals", "A limit cannot be negative."),
    "question_empty": lambda translate: translate(
        "Refusals", "Write down what the question is before you park it."
    ),
    "reason_empty": lambda translate: translate(
        "Refusals", "Accepting a finding needs a reason: it is printed in the charter."
    ),
}
