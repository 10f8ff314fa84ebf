"""What the pane of the sign-off asks of the window."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from raciplanner.errors import InvalidEdit
from raciplanner.gui.charter.signing import SigningPane
from raciplanner.gui.findings.wiring import accept
from raciplanner.model.edits.charter import (
    FILE_LIMIT,
    close_signoff,
    freeze,
    media_type_of,
    sign,
)
from raciplanner.wording.edits import refusal_text

if TYPE_CHECKING:
    from raciplanner.gui.charter.sign_dialog import Scan
    from raciplanner.gui.main_window import MainWindow

translate = QCoreApplication.translate


class SigningWiring(QObject):
    """Connects the pane of the sign-off with dialogs and document."""

    def __init__(self, window: MainWindow, pane: SigningPane) -> None:
        super().__init__(pane)
        self._window = window
        pane.freeze_wanted.connect(self._freeze)
        pane.sign_wanted.connect(self._sign)
        pane.close_wanted.connect(lambda key: window.document.attempt(close_signoff, key))
        pane.export_wanted.connect(lambda plan: window.exports.charter(0, plan))
        pane.compare_wanted.connect(lambda: window.show_view("versions"))

    def _freeze(self) -> None:
        """Put the plan to be signed, and keep it as a version."""
        from raciplanner.gui.charter.freeze_dialog import FreezeDialog

        window = self._window
        text_of = window.findings_pane.model.text
        dialog = FreezeDialog(window.document, window.live, text_of, window)
        dialog.jump_wanted.connect(window.go_to)
        dialog.accept_wanted.connect(lambda finding: accept(window, finding, dialog))
        if not dialog.ask():
            return
        version, document = dialog.wanted_version, window.document
        made = datetime.now().astimezone().isoformat(timespec="seconds")
        by = window.preferences.user_name
        if document.attempt(freeze, version, dialog.chosen_signers(), made=made, by=by):
            name = translate("Signing", "{version}, put to be signed").format(version=version)
            document.save_version(name)

    def _sign(self, signature: str) -> None:
        """Take down what one person says."""
        from raciplanner.gui.charter.sign_dialog import SignDialog

        document = self._window.document
        dialog = SignDialog(document.plan, signature, self._choose_scan, self._window)
        if dialog.ask():
            document.attempt(sign, signature, **dialog.wish())

    def _choose_scan(self, parent: QWidget) -> Scan | None:
        """Ask for a scan; one that cannot be attached is told and not taken."""
        from raciplanner.gui.charter.sign_dialog import scan_of

        messages = self._window.messages
        patterns = [translate("Sign", "Scans") + " (*.png *.jpg *.jpeg *.pdf)"]
        path = messages.open_file(parent, translate("Sign", "Attach a scan"), patterns)
        if path is None:
            return None
        try:
            name, data = scan_of(path, FILE_LIMIT)
        except OSError:
            problem = translate("Sign", "“{name}” cannot be read.").format(name=path.name)
            way_out = translate("Sign", "Look whether the file is there and may be read.")
            messages.error(parent, f"{problem}\n{way_out}")
            return None
        kind = media_type_of(data)
        if len(data) <= FILE_LIMIT and kind:
            return name, kind, data
        limit = FILE_LIMIT // 1_000_000
        code = "file_kind" if not kind else "file_large"
        messages.error(parent, refusal_text(InvalidEdit(code, name=name, limit=limit), translate))
        return None
