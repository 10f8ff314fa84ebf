"""What the matrix says where there is nothing in it yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.table import MatrixTable
from raciplanner.gui.widgets import Pane, label


class EmptyHint(Pane):
    """A word of advice over the empty part of a table; it hides itself when it is not needed.

    Signals
    -------
    activity_wanted(), role_wanted(), paste_wanted(), library_wanted()
        A button was pressed.
    """

    activity_wanted = Signal()
    role_wanted = Signal()
    paste_wanted = Signal()
    library_wanted = Signal()

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table.viewport())
        self._table, self._model = table, table.matrix
        self.text = label(look="secondary", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.activity, self.role = QPushButton(), QPushButton()
        self.paste, self.library = QPushButton(), QPushButton()
        self._buttons = QHBoxLayout()
        self._buttons.addStretch()
        for button in (self.activity, self.role, self.paste, self.library):
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(self._buttons)
        self.activity.clicked.connect(self.activity_wanted)
        self.role.clicked.connect(self.role_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.library.clicked.connect(self.library_wanted)
        table.viewport().installEventFilter(self)
        self._follow(self._model)
        self.retranslate()

    def _follow(self, model: MatrixModel) -> None:
        for signal in (
            model.modelReset,
            model.rowsInserted,
            model.rowsRemoved,
            model.columnsInserted,
            model.columnsRemoved,
        ):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is missing, if anything."""
        plan = self._model.plan
        no_rows, no_roles = not plan.activities, not plan.roles
        self.setVisible(no_rows or no_roles)
        if no_rows:
            text = texts.translate(
                "Matrix",
                "No activities yet. Type the first one, paste a list, or choose from the library.",
            )
        else:
            text = texts.translate(
                "Matrix", "Who takes part? Add roles (not only names): Head of Sales, CMO …"
            )
        self.text.setText(text)
        for button in (self.activity, self.paste, self.library):
            button.setVisible(no_rows)
        self.role.setVisible(no_roles)
        self._place()

    def _place(self) -> None:
        view, metrics = self._table.viewport(), self._table.places.metrics
        wide = min(view.width() - 24, 640)
        high = max(self.heightForWidth(wide), self.sizeHint().height())
        rows = self._table.verticalHeader().length()
        footer = metrics.footer if self._table.places.has_footer else 0
        top = min(rows - footer + metrics.px(24), max(0, view.height() - high - footer))
        left = self._table.places.widths.name if self._model.plan.activities else 0
        left = max(left, (view.width() - wide) // 2)
        wide = min(wide, view.width() - left)
        self.setGeometry(left, top, wide, high)
        self.raise_()

    def retranslate(self) -> None:
        """Set every text."""
        self.activity.setText(texts.translate("Matrix", "Type an activity"))
        self.role.setText(texts.translate("Matrix", "Add a role"))
        self.paste.setText(texts.translate("Matrix", "Paste"))
        self.library.setText(texts.translate("Matrix", "Library…"))
        self.refresh()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
