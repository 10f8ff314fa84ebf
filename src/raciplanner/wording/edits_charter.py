"""The sentences of edits of agreements, of the charter and of the sign-off, and of refusals."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.i18n import Translate


def list_name(table: str, translate: Translate) -> str:
    """What a list of agreements is called."""
    return {
        "decisions": translate("Agreements", "Decisions"),
        "actions": translate("Agreements", "Actions"),
        "commitments": translate("Agreements", "Commitments"),
        "meetings": translate("Agreements", "Meetings"),
        "boundaries": translate("Agreements", "Boundaries"),
        "handovers": translate("Agreements", "Hand-overs"),
    }[table]


def charter_fields(translate: Translate) -> Mapping[str, str]:
    """Names of the fields that agreements, sections and signatures have."""
    return {
        "text": translate("Fields", "text"),
        "question": translate("Fields", "question"),
        "decision": translate("Fields", "decision"),
        "method": translate("Fields", "how"),
        "decided_by": translate("Fields", "who decided"),
        "dissent": translate("Fields", "dissent"),
        "day": translate("Fields", "day"),
        "done_when": translate("Fields", "done when"),
        "done": translate("Fields", "done"),
        "measure": translate("Fields", "how it is measured"),
        "minutes": translate("Fields", "minutes"),
        "participants": translate("Fields", "participants"),
        "agenda": translate("Fields", "agenda"),
        "output": translate("Fields", "result"),
        "giver": translate("Fields", "who hands over"),
        "taker": translate("Fields", "who takes over"),
        "contents": translate("Fields", "what is handed over"),
        "accepted_when": translate("Fields", "accepted when"),
        "within": translate("Fields", "within"),
        "returns_to": translate("Fields", "goes back to"),
        "shown": translate("Fields", "printed"),
        "outcome": translate("Fields", "what was said"),
        "remark": translate("Fields", "remark"),
        "mark": translate("Fields", "drawing"),
        "evidence": translate("Fields", "scan"),
        "made": translate("Fields", "when"),
        "closed": translate("Fields", "closed"),
        "summary": translate("Fields", "what is new"),
    }


def signature_value(name: str, value: object, translate: Translate) -> str | None:
    """The value of a field of a signature in words; None where it is shown as it stands."""
    if name == "mark":
        return translate("Signing", "drawn") if value else ""
    text = str(value)
    if name == "made":  # a moment in ISO 8601, by the clock of that place
        return text[:16].replace("T", " ")
    words = {
        "outcome": {
            "agrees": translate("Signing", "agrees"),
            "reservation": translate("Signing", "agrees with a reservation"),
            "declines": translate("Signing", "declines"),
        },
        "method": {
            "drawn": translate("Signing", "drawn"),
            "typed": translate("Signing", "typed"),
            "paper": translate("Signing", "on paper"),
            "certificate": translate("Signing", "by certificate"),
            "later": translate("Signing", "signs later"),
        },
    }
    return words.get(name, {}).get(text)


def _remove_entries(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "{list}: remove “{name}”")
    return translate("Edits", "{list}: remove %n entries", None, n)


def _move_entries(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "{list}: move “{name}”")
    return translate("Edits", "{list}: move %n entries", None, n)


CHARTER_SENTENCES: Mapping[str, Callable[[Translate, int], str]] = {
    "add_entry": lambda translate, _n: translate("Edits", "{list}: add “{name}”"),
    "change_entry": lambda translate, _n: translate("Edits", "{list}: change “{name}”"),
    "remove_entries": _remove_entries,
    "move_entries": _move_entries,
    "change_section": lambda translate, _n: translate("Edits", "Change a section of the charter"),
    "arrange_sections": lambda translate, _n: translate(
        "Edits", "Choose the sections of the charter"
    ),
    "attach_file": lambda translate, _n: translate("Edits", "Attach “{name}”"),
    "detach_file": lambda translate, _n: translate("Edits", "Take out “{name}”"),
    "freeze": lambda translate, _n: translate("Edits", "Put version {version} to be signed"),
    "sign": lambda translate, _n: translate("Edits", "Note what {name} says to the charter"),
    "close_signoff": lambda translate, _n: translate("Edits", "Close the signing of {version}"),
    "renew": lambda translate, _n: translate("Edits", "Begin draft {version}, to be signed anew"),
    "start_draft": lambda translate, _n: translate("Edits", "Go on as draft {version}"),
}

CHARTER_REFUSALS: Mapping[str, Callable[[Translate], str]] = {
    "entry_empty": lambda translate: translate("Refusals", "Write down what it is about first."),
    "entry_field": lambda translate: translate("Refusals", "“{value}” does not fit here."),
    "day_bad": lambda translate: translate(
        "Refusals", "“{value}” is no date. Write it like {example}."
    ),
    "file_large": lambda translate: translate(
        "Refusals", "“{name}” is larger than {limit} MB. Scan or save it smaller."
    ),
    "file_kind": lambda translate: translate(
        "Refusals", "“{name}” cannot be attached. Use a PNG, a JPEG or a PDF."
    ),
    "version_taken": lambda translate: translate(
        "Refusals", "Version {version} was put to be signed before. Choose another number."
    ),
    "no_signers": lambda translate: translate(
        "Refusals", "Nobody is to sign yet: say in the people view who may."
    ),
    "signed_already": lambda translate: translate(
        "Refusals", "{name} has already said something to this version."
    ),
    "outcome_unknown": lambda translate: translate(
        "Refusals", "Say first whether you agree, agree with a reservation or decline."
    ),
    "method_unknown": lambda translate: translate("Refusals", "There is no such way to sign."),
    "mark_empty": lambda translate: translate(
        "Refusals", "The pad is empty: {name} has not signed yet."
    ),
    "remark_empty": lambda translate: translate(
        "Refusals", "A reservation or a refusal needs a word of reason."
    ),
    "content_changed": lambda translate: translate(
        "Refusals",
        "The plan has changed since version {version} was put to be signed. Go back to it, or put "
        "a new version.",
    ),
}
