"""What is put to be signed stays as it is: an edit goes on as a new draft, or is not made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication

from raciplanner.gui.document import Document
from raciplanner.gui.messages import Question
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.charter import start_draft
from raciplanner.model.plan import INFO
from raciplanner.model.records import PlanInfo
from raciplanner.model.signing import Signing, next_draft, outdates, signing_of

translate = QCoreApplication.translate

OWN = {"freeze", "renew", "start_draft"}
"""Edits that bring the next version themselves."""


class Binding:
    """Asks before the first edit after a sign-off, and starts a draft for it.

    Parameters
    ----------
    ask : callable
        Puts a question and gives the code of the answer.
    """

    def __init__(self, document: Document, ask: Callable[[Question], str]) -> None:
        self._document, self._ask = document, ask
        self._asking = False
        document.gate = self._pass

    def _pass(self, edit: Edit) -> Edit | None:
        """What is to be carried out instead of ``edit``; None where the plan stays as it is."""
        if self._asking:  # the question takes the keyboard from an editor, which gives its text
            return None
        if edit.name in OWN or not outdates(edit):
            return edit
        signing = signing_of(self._document.plan)
        if signing is None or not signing.current:
            return edit
        draft = next_draft(self._document.plan, signing.signoff.version)
        self._asking = True
        try:
            answer = self._ask(draft_question(signing, draft))
        finally:
            self._asking = False
        if answer != "draft":
            return None
        keep_signed(self._document)
        self._document.attempt(start_draft, draft)
        return _with_version(edit, self._document.plan.info)


def keep_signed(document: Document) -> None:
    """Before the next draft begins: see that what was signed is kept as a version.

    A plan that came without its versions, out of a charter or as a copy, has none of it.
    """
    signing = signing_of(document.plan)
    if signing is not None and signing.current:
        version = signing.signoff.version
        if not any(version in one.name for one in document.versions):
            name = translate("Signing", "{version}, put to be signed").format(version=version)
            document.save_version(name)


def draft_question(signing: Signing, draft: str) -> Question:
    """Whether to go on as ``draft`` after a sign-off."""
    version = signing.signoff.version
    if signing.signed:
        says = translate(
            "Signing",
            "Version {version} is signed by %n people and stays as it is.",
            None,
            signing.signed,
        )
    else:
        says = translate("Signing", "Version {version} is put to be signed and stays as it is.")
    goes_on = translate("Signing", "Continue as draft {draft}?").format(draft=draft)
    detail = translate(
        "Signing",
        "Signatures belong to one content only: the draft has none until it is put to be signed "
        "itself.",
    )
    answers = (
        ("draft", translate("Signing", "Continue as draft")),
        ("cancel", translate("Signing", "Leave it as it is")),
    )
    return Question(f"{says.format(version=version)} {goes_on}", detail, answers)


def _with_version(edit: Edit, info: PlanInfo) -> Edit:
    """``edit``, made before the draft got its number, for the plan that has it."""
    changes = tuple(_renumbered(one, info) if one.table == INFO else one for one in edit.changes)
    return replace(edit, changes=changes)


def _renumbered(change: Change, info: PlanInfo) -> Change:
    before, after = cast("PlanInfo", change.before), cast("PlanInfo", change.after)
    version = info.version if after.version == before.version else after.version
    return replace(change, before=info, after=replace(after, version=version))
