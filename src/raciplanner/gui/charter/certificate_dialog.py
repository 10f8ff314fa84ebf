"""Signing a charter with a certificate: who signs, what is said, and with which file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from raciplanner.charter.forms import CHOICES
from raciplanner.charter.standing import Standing
from raciplanner.gui.widgets import Dialog, fill, label

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Wish:
    """How a charter is to be signed; ``place`` is the name of the field of the signer."""

    place: str
    certificate: Path
    password: str = field(repr=False)
    outcome: str = ""
    remark: str = ""


class CertificateDialog(Dialog):
    """Asks who signs, and for a certificate with its password.

    Parameters
    ----------
    name : str
        Name of the file that is signed.
    places : sequence of Standing
        Those whose field is empty.
    choose_file : callable
        Asks for the file of a certificate; None where the person backs out.
    before : Wish, optional
        What was wished the time before; its password is asked for again.
    """

    topic = "charter"

    def __init__(
        self,
        name: str,
        places: Sequence[Standing],
        choose_file: Callable[[QWidget], Path | None],
        before: Wish | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._places = name, {place.field: place for place in places}
        self._choose_file = choose_file
        self._path = before.certificate if before else None
        self._make_parts()
        self._place()
        self._connect()
        self.retranslate()
        if before is not None:
            self._restore(before)

    def _make_parts(self) -> None:
        self.heading = label(look="heading", wrap=True)
        self.signer = QComboBox()
        self.outcomes = {name: QRadioButton() for name in CHOICES}
        self._group = QButtonGroup(self)
        for button in self.outcomes.values():
            self._group.addButton(button)
        self.remark = QPlainTextEdit()
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(self.fontMetrics().height() * 3 + 12)
        self.file, self.choose = QLineEdit(), QPushButton()
        self.file.setReadOnly(True)
        self.choose.setAutoDefault(False)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.titles = {name: label() for name in ("signer", "outcome", "file", "password")}
        self.honest, self.hint = label(look="secondary", wrap=True), label(wrap=True)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)

    def _place(self) -> None:
        said, boxes = QVBoxLayout(), QHBoxLayout()
        for button in self.outcomes.values():
            boxes.addWidget(button)
        boxes.addStretch(1)
        said.addLayout(boxes)
        said.addWidget(self.remark)
        self.said = QWidget()
        self.said.setLayout(said)
        said.setContentsMargins(0, 0, 0, 0)
        chosen = QHBoxLayout()
        chosen.addWidget(self.file, 1)
        chosen.addWidget(self.choose)
        form = self._form = QFormLayout()
        form.addRow(self.titles["signer"], self.signer)
        form.addRow(self.titles["outcome"], self.said)
        form.addRow(self.titles["file"], chosen)
        form.addRow(self.titles["password"], self.password)
        for name, buddy in (
            ("signer", self.signer),
            ("file", self.choose),
            ("password", self.password),
        ):
            self.titles[name].setBuddy(buddy)
        layout = QVBoxLayout(self)
        layout.addWidget(self.heading)
        layout.addLayout(form)
        layout.addWidget(self.honest)
        layout.addStretch(1)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
        self.resize(620, 380)

    def _connect(self) -> None:
        self.signer.currentIndexChanged.connect(self._show_state)
        self._group.buttonToggled.connect(self._show_state)
        self.remark.textChanged.connect(self._show_state)
        self.choose.clicked.connect(self._choose)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _restore(self, before: Wish) -> None:
        """Show again what was wished before."""
        self.signer.setCurrentIndex(max(0, self.signer.findData(before.place)))
        if before.outcome:
            self.outcomes[before.outcome].setChecked(True)
        self.remark.setPlainText(before.remark)
        self.password.setFocus()

    # What was chosen

    @property
    def outcome(self) -> str:
        """What is said by somebody who had left it open; empty for everybody else."""
        if not self._later:
            return ""
        return next((name for name, one in self.outcomes.items() if one.isChecked()), "")

    @property
    def _later(self) -> bool:
        place = self._places.get(self.signer.currentData())
        return place is not None and place.later

    @property
    def _needs_reason(self) -> bool:
        return self.outcome in {"reservation", "declines"}

    def wish(self) -> Wish:
        """What to do, once the dialog was accepted."""
        assert self._path is not None
        return Wish(
            self.signer.currentData(),
            self._path,
            self.password.text(),
            self.outcome,
            self.remark.toPlainText() if self._needs_reason else "",
        )

    # Showing

    def _show_state(self) -> None:
        self._form.setRowVisible(self.said, self._later)
        self.remark.setVisible(self._needs_reason)
        self.file.setText(self._path.name if self._path else "")
        hint = self._missing()
        self.hint.setText(hint)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not hint)
        layout = self.layout()
        if self.isVisible() and layout is not None:  # what has come up needs room
            self.resize(self.size().expandedTo(self._roomy(layout)))

    def _missing(self) -> str:
        """What is still needed, in words."""
        if self._later and not self.outcome:
            return translate("Certificate", "Choose first what you say to the charter.")
        if self._needs_reason and not self.remark.toPlainText().strip():
            return translate("Certificate", "A reservation or a refusal needs a word of reason.")
        if self._path is None:
            return translate("Certificate", "Choose the file of your certificate.")
        return ""

    def _choose(self) -> None:
        chosen = self._choose_file(self)
        if chosen is not None:
            self._path = chosen
            self._show_state()
            self.password.setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        title = translate("Certificate", "Sign a charter with a certificate")
        self.setWindowTitle(title)
        self.heading.setText(self._name)
        names = [(place.field, place.who or place.field) for place in self._places.values()]
        fill(self.signer, names, self.signer.currentData())
        self.titles["signer"].setText(translate("Certificate", "&Signer:"))
        self.titles["outcome"].setText(translate("Certificate", "What I say:"))
        self.titles["file"].setText(translate("Certificate", "Certificate (.p12, .pfx):"))
        self.titles["password"].setText(translate("Certificate", "&Password:"))
        self.outcomes["agrees"].setText(translate("Certificate", "I &agree"))
        self.outcomes["reservation"].setText(translate("Certificate", "With a &reservation"))
        self.outcomes["declines"].setText(translate("Certificate", "I &decline"))
        self.remark.setPlaceholderText(translate("Certificate", "Because …"))
        self.remark.setAccessibleName(translate("Certificate", "Reason"))
        self.file.setAccessibleName(translate("Certificate", "Chosen certificate"))
        self.choose.setText(translate("Certificate", "&Choose…"))
        self.honest.setText(
            translate(
                "Certificate",
                "The signature is added at the end of the PDF and shows that nothing before it "
                "was changed. A certificate that you have made yourself does not show who you are. "
                "The password is used once and kept nowhere; nothing is sent anywhere.",
            )
        )
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons.button(ok).setText(translate("Certificate", "Si&gn…"))
        self.buttons.button(cancel).setText(translate("Certificate", "Cancel"))
        self._show_state()
