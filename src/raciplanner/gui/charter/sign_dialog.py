"""One person says something to the sign-off: what, and how it is signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QDateEdit,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from raciplanner.charter.cards import card_text
from raciplanner.charter.signatures import honest_text
from raciplanner.charter.text import one_line
from raciplanner.gui.charter.pad import Pad
from raciplanner.gui.charter.said import before_text
from raciplanner.gui.widgets import Dialog, label
from raciplanner.model.charter_records import Signature, Signoff
from raciplanner.model.plan import Plan
from raciplanner.model.signing import is_current

translate = QCoreApplication.translate

METHODS = ("drawn", "typed", "paper", "certificate", "later")
BESIDE = 22
"""Pixels for the scroll bar beside the questions."""
Scan = tuple[str, str, bytes]


class SignDialog(Dialog):
    """Asks one signer for outcome and signature.

    Parameters
    ----------
    plan : Plan
    signature : str
        Id of the signature that is to be given.
    choose_scan : callable
        Asks for the file of a scan; None where the person backs out.
    """

    topic = "charter"

    def __init__(
        self,
        plan: Plan,
        signature: str,
        choose_scan: Callable[[QWidget], Scan | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan, self._choose_scan = plan, choose_scan
        self._record: Signature = plan.signatures[signature]
        self._signoff: Signoff = plan.signoffs[self._record.signoff]
        self._current = is_current(plan, self._signoff)
        self._scan: Scan | None = None
        self._make_parts()
        self._place()
        self._connect()
        self.methods["drawn" if self._current else "paper"].setChecked(True)
        self.retranslate()
        self.outcomes["agrees"].setFocus()

    # Building

    def _make_parts(self) -> None:
        self.who, self.about = label(look="heading", wrap=True), label(look="secondary", wrap=True)
        self.name = QLineEdit(self._record.name)
        self.name.setVisible(not self._record.name)
        self.card = QPlainTextEdit()
        self.card.setReadOnly(True)
        self.card.setTabChangesFocus(True)
        self.card.setMinimumWidth(230)
        self.outcomes = {name: QRadioButton() for name in ("agrees", "reservation", "declines")}
        self.methods = {name: QRadioButton() for name in METHODS}
        for choices in (self.outcomes, self.methods):
            group = QButtonGroup(self)
            for choice in choices.values():
                group.addButton(choice)
        self.remark = QPlainTextEdit()
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(self.fontMetrics().height() * 3 + 12)
        self.pad = Pad()
        self.undo, self.clear, self.attach = QPushButton(), QPushButton(), QPushButton()
        for button in (self.undo, self.clear, self.attach):
            button.setAutoDefault(False)
        self.tick = QCheckBox()
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(QDate.currentDate())
        self.scan_name, self.typed = label(look="secondary", wrap=True), label(look="heading")
        self.later, self.certificate = (label(look="secondary", wrap=True) for _ in range(2))
        self.honest, self.hint = label(look="secondary", wrap=True), label(wrap=True)
        self.titles = {name: label(look="strong") for name in ("card", "outcome", "method")}
        self.day_title, self.name_title = label(), label()
        self.name_title.setBuddy(self.name)
        self.name_title.setVisible(not self._record.name)
        self.day_title.setBuddy(self.day)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)

    def _place(self) -> None:
        self.pages = QStackedWidget()
        for page in (
            _column(self.pad, _row(self.undo, self.clear, None)),
            _column(self.typed, self.tick, None),
            _column(_row(self.day_title, self.day, self.attach, None), self.scan_name, None),
            _column(self.certificate, None),
            _column(self.later, None),
        ):
            self.pages.addWidget(page)
        right = _column(
            self.titles["outcome"],
            *self.outcomes.values(),
            self.remark,
            self.titles["method"],
            _row(*(self.methods[name] for name in METHODS[:3]), None),
            _row(*(self.methods[name] for name in METHODS[3:]), None),
            self.pages,
            self.honest,
            None,
        )
        right.setProperty("look", "bare")
        scroll = QScrollArea()  # large letters need more height than a small screen has
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setProperty("look", "bare")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(right)
        self._questions, self._inner = scroll, right
        left = _column(self.titles["card"], self.card)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(left, 2)
        middle.addWidget(scroll, 5)
        layout = QVBoxLayout(self)
        layout.addWidget(self.who)
        layout.addWidget(self.about)
        layout.addWidget(_row(self.name_title, self.name))
        layout.addLayout(middle, 1)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
        self.resize(880, 630)

    def _connect(self) -> None:
        for buttons in (self.outcomes, self.methods):
            for button in buttons.values():
                button.toggled.connect(self._show_state)
        self.remark.textChanged.connect(self._check)
        self.name.textChanged.connect(self._show_state)
        self.pad.changed.connect(self._check)
        self.tick.toggled.connect(self._check)
        self.undo.clicked.connect(self.pad.undo)
        self.clear.clicked.connect(self.pad.clear)
        self.attach.clicked.connect(self._attach)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    # What was chosen

    @property
    def outcome(self) -> str:
        """What is said; empty while nothing was chosen, and for those who sign later."""
        if self.method == "later":
            return ""
        return next((name for name, one in self.outcomes.items() if one.isChecked()), "")

    @property
    def method(self) -> str:
        """How it is signed."""
        return next((name for name, one in self.methods.items() if one.isChecked()), "")

    def wish(self) -> dict[str, Any]:
        """Arguments for :func:`~raciplanner.model.edits.charter.sign`."""
        now = datetime.now().astimezone()
        if self.method == "paper":
            day = self.day.date()
            now = datetime(day.year(), day.month(), day.day(), 12, tzinfo=now.tzinfo)
        return {
            "outcome": self.outcome,
            "method": self.method,
            "made": now.isoformat(timespec="seconds"),
            "remark": self.remark.toPlainText() if self._needs_reason else "",
            "mark": self.pad.strokes if self.method == "drawn" else (),
            "scan": self._scan if self.method == "paper" else None,
            "name": self.name.text(),
        }

    @property
    def _needs_reason(self) -> bool:
        return self.outcome in {"reservation", "declines"}

    # Showing

    def _show_state(self) -> None:
        later = self.method == "later"
        for button in self.outcomes.values():
            button.setEnabled(not later)
        self.remark.setVisible(self._needs_reason)
        self._show_page(METHODS.index(self.method))
        self.typed.setText(self._name)
        self.tick.setText(self._tick_text().replace("&", "&&"))
        given = replace(self._record, method=self.method, outcome=self.outcome or "agrees")
        self.honest.setText(honest_text([given], translate))
        self.honest.setVisible(not later)
        here = self.method in {"drawn", "typed"}
        text = translate("Sign", "Sign") if here else translate("Sign", "Record")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(text)
        self._check()

    def _show_page(self, shown: int) -> None:
        """The page of one way to sign, as high as that one alone needs."""
        policy = QSizePolicy.Policy
        for place, page in enumerate(map(self.pages.widget, range(self.pages.count()))):
            if page is not None:
                high = policy.Preferred if place == shown else policy.Ignored
                page.setSizePolicy(policy.Preferred, high)
        self.pages.setCurrentIndex(shown)

    @property
    def _name(self) -> str:
        return one_line(self.name.text()) or translate("Sign", "Name still open")

    def _tick_text(self) -> str:
        says = {
            "reservation": translate(
                "Sign", "I, {name}, agree to version {version} with the reservation written above"
            ),
            "declines": translate("Sign", "I, {name}, decline version {version}"),
        }.get(self.outcome, translate("Sign", "I, {name}, agree to version {version}"))
        return says.format(name=self._name, version=self._signoff.version)

    def _check(self) -> None:
        hint = self._missing()
        self.hint.setText(hint)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not hint)
        self.undo.setEnabled(bool(self.pad.strokes))
        self.clear.setEnabled(bool(self.pad.strokes))

    def _missing(self) -> str:
        """What is still needed, in words."""
        if self.method == "later":
            return ""
        if not self.name.text().strip():
            return translate("Sign", "A name is needed.")
        if not self.outcome:
            return translate("Sign", "Choose first what you say to it.")
        if self._needs_reason and not self.remark.toPlainText().strip():
            return translate("Sign", "A reservation or a refusal needs a word of reason.")
        if self.method == "drawn" and self.pad.empty:
            return translate("Sign", "Draw your signature on the pad.")
        if self.method == "typed" and not self.tick.isChecked():
            return translate("Sign", "Tick the sentence to sign.")
        return ""

    def _attach(self) -> None:
        chosen = self._choose_scan(self)
        if chosen is not None:
            self._scan = chosen
            self.scan_name.setText(chosen[0])

    def retranslate(self) -> None:
        """Set every text."""
        version, digest = self._signoff.version, self._signoff.content[:8]
        self.setWindowTitle(translate("Sign", "Sign version {version}").format(version=version))
        record = self._record
        names = filter(None, (one_line(record.name), one_line(record.role)))
        self.who.setText(" – ".join(names))
        about = translate("Sign", "{title}, version {version}, content {digest}")
        title = one_line(self._plan.info.title)
        self.about.setText(about.format(title=title, version=version, digest=digest).lstrip(", "))
        self.titles["card"].setText(translate("Sign", "What the plan says of you"))
        self.titles["outcome"].setText(translate("Sign", "What I say to it"))
        self.titles["method"].setText(translate("Sign", "How I sign"))
        self.card.setAccessibleName(translate("Sign", "What the plan says of you"))
        self.card.setPlainText(self._card_text())
        self.outcomes["agrees"].setText(translate("Sign", "I &agree"))
        self.outcomes["reservation"].setText(translate("Sign", "I agree with a &reservation"))
        self.outcomes["declines"].setText(translate("Sign", "I &decline"))
        self.remark.setPlaceholderText(translate("Sign", "Because …"))
        self.remark.setAccessibleName(translate("Sign", "Reason"))
        self.methods["drawn"].setText(translate("Sign", "Dra&wn"))
        self.methods["typed"].setText(translate("Sign", "&Typed"))
        self.methods["paper"].setText(translate("Sign", "On &paper"))
        self.methods["certificate"].setText(translate("Sign", "With my certi&ficate"))
        self.methods["later"].setText(translate("Sign", "&Later, in the PDF"))
        for name in ("drawn", "typed"):
            self.methods[name].setEnabled(self._current)
        self.pad.setAccessibleName(translate("Sign", "Pad to sign on with mouse, pen or finger"))
        self.undo.setText(translate("Sign", "&Undo the last line"))
        self.clear.setText(translate("Sign", "&Clear"))
        self.day_title.setText(translate("Sign", "Signed o&n:"))
        self.name_title.setText(translate("Sign", "Na&me:"))
        self.attach.setText(translate("Sign", "Attach a &scan…"))
        if self._scan is None:
            self.scan_name.setText(
                translate("Sign", "The scan is optional: PNG, JPEG or PDF up to 5 MB.")
            )
        self.certificate.setText(
            translate(
                "Sign",
                "What is said is recorded now. The signature itself is put into the PDF "
                "afterwards: export the charter, then choose “Sign a charter with a "
                "certificate…” in the menu “Charter”.",
            )
        )
        self.later.setText(
            translate(
                "Sign",
                "The block stays open: the PDF has fields for the name, the date, what is said, "
                "and a signature by certificate. What comes back on paper is recorded here, even "
                "when the plan has gone on by then.",
            )
        )
        cancel = QDialogButtonBox.StandardButton.Cancel
        self.buttons.button(cancel).setText(translate("Sign", "Cancel"))
        self._show_state()

    def _card_text(self) -> str:
        plan, record = self._plan, self._record
        person = plan.people.get(record.person)
        held = set(person.roles) if person else set()
        roles = [one for one in plan.columns if one.id in held or one.name == record.role]
        language = plan.info.language
        cards = [card_text(plan, role, translate, language) for role in roles]
        texts = [before_text(plan, record), *cards]
        nothing = translate("Sign", "No role in the matrix.")
        return "\n\n".join(filter(None, texts if cards else [*texts, nothing]))

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        widest = self._inner.minimumSizeHint().width()
        self._questions.setMinimumWidth(widest + BESIDE)
        super().showEvent(event)


def _column(*parts: QWidget | None) -> QWidget:
    return _box(QVBoxLayout(), parts)


def _row(*parts: QWidget | None) -> QWidget:
    return _box(QHBoxLayout(), parts)


def _box(layout: QBoxLayout, parts: Sequence[QWidget | None]) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(part)
    return widget


def scan_of(path: Path, limit: int) -> tuple[str, bytes]:
    """Name and bytes of a file; of one that is larger than ``limit`` only the beginning.

    Raises
    ------
    OSError
        If it cannot be read.
    """
    with path.open("rb") as file:
        return path.name, file.read(limit + 1)
