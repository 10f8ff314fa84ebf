"""Copy, cut and paste between the matrix, other plans and other programs."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from raciplanner.errors import InvalidEdit
from raciplanner.gui.document import Document
from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.clipboard import Block, block_of, copied, mime_of
from raciplanner.gui.matrix.letters import MOST_CELLS, LetterEditing
from raciplanner.gui.matrix.paste import Proposal, Target, paste_edit, propose
from raciplanner.gui.matrix.rows import NAME, Kind
from raciplanner.gui.matrix.table import MatrixTable
from raciplanner.model.edits.activities import change_activity


class Transfer(QObject):
    """Commands of the clipboard for one table.

    Signals
    -------
    told(str)
        Something for the status bar.
    """

    told = Signal(str)

    def __init__(self, document: Document, table: MatrixTable, letters: LetterEditing) -> None:
        super().__init__(table)
        self._document, self._table, self._letters = document, table, letters
        self._model, self._selected = table.matrix, table.selected

    # Copying

    def copy(self) -> None:
        """Put the selected rows and columns on the clipboard."""
        data = self.copied_data()
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)

    def copied_data(self) -> QMimeData | None:
        """What :meth:`copy` puts on the clipboard: names too, where they are selected."""
        activities, roles = self._selected.activities(), self._selected.roles()
        blocks = self._selected.blocks()
        if not activities or len(activities) * len(roles) > 20 * MOST_CELLS:
            return None
        names = any(block.left() == NAME for block in blocks)
        shown = sum(row.kind is Kind.ACTIVITY for row in self._model.rows)
        whole = bool(roles) and len(activities) == shown and shown > 1
        plan = self._document.plan
        block = copied(plan, activities, roles)
        return mime_of(block, plan.letters, names=names, header=whole)

    def cut(self) -> None:
        """Copy, then take the letters out."""
        self.copy()
        self._letters.clear()

    # Pasting

    def paste(self) -> None:
        """Put the clipboard where the cursor is."""
        target = self._target()
        data = QGuiApplication.clipboard().mimeData()
        if target is None or data is None:
            return
        block = block_of(data, self._document.plan, names_wanted=target.names)
        if block is None:
            self.told.emit(texts.translate("Matrix", "There is nothing to paste."))
        elif not self._rename(block):
            self._paste(block, target)

    def _target(self) -> Target | None:
        row, column = self._selected.index.row(), self._selected.index.column()
        found = self._model.row_at(row)
        if found is None:
            return None
        phase = self._model.phase_at(row)
        if found.kind is not Kind.ACTIVITY or column == NAME or not self._model.roles:
            before = found.key if found.kind is Kind.ACTIVITY else ""
            roles = [role.id for role in self._model.roles]
            return Target((), roles, (), phase, before, names=True)
        blocks = self._selected.blocks()
        top = min((block.top() for block in blocks), default=row)
        left = max(NAME + 1, min((block.left() for block in blocks), default=column))
        below = [r.key for r in self._model.rows[top:] if r.kind is Kind.ACTIVITY]
        roles = [role.id for role in self._model.roles[left - 1 :]]
        size = self._selected.size()
        chosen = self._selected.cells() if size <= MOST_CELLS else ()
        return Target(below, roles, chosen, phase)

    def _rename(self, block: Block) -> bool:
        """One text on the name of an activity is its new name."""
        activity = self._selected.activity
        alone = len(block.names) == 1 and not block.width
        if not (alone and activity and self._selected.index.column() == NAME):
            return False
        self._document.attempt(change_activity, activity, name=block.names[0])
        return True

    def _paste(self, block: Block, target: Target) -> None:
        proposal = propose(self._document.plan, block, target)
        if proposal.too_wide or proposal.too_high:
            self._tell_too_large(proposal)
            return
        from raciplanner.gui.matrix.paste_dialog import PasteDialog, worth_a_look

        if worth_a_look(proposal, block, names_wanted=target.names):
            dialog = PasteDialog(proposal, block, self._table.window())
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return
        try:
            edit, new = paste_edit(self._document.plan, proposal, target)
        except InvalidEdit as refusal:
            self._document.refused.emit(refusal)
            return
        if self._document.perform(edit):
            self._show(block, target, new)

    def _show(self, block: Block, target: Target, new: list[str]) -> None:
        """Select what was pasted."""
        if new:
            self._selected.go(self._model.place_of(new[0]), NAME)
            self._selected.go(self._model.place_of(new[-1]), NAME, extend=True)
        elif len(target.chosen) <= 1 and target.activities and target.roles and not block.names:
            rows = min(len(block.cells), len(target.activities))
            last = min(block.width, len(target.roles))
            first = self._model.place_of(target.activities[0])
            column = self._model.column_of(target.roles[0])
            self._selected.go(first, column)
            bottom = self._model.place_of(target.activities[rows - 1])
            self._selected.go(bottom, column + last - 1, extend=True)

    def _tell_too_large(self, proposal: Proposal) -> None:
        if proposal.too_wide:
            text = texts.translate(
                "Matrix",
                "Nothing was pasted: %n column(s) would have no place to the right.",
                None,
                proposal.too_wide,
            )
        else:
            text = texts.translate(
                "Matrix",
                "Nothing was pasted: %n row(s) would have no place below.",
                None,
                proposal.too_high,
            )
        self.told.emit(text)
