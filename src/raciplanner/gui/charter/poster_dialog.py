"""A poster before it is saved: what, on which sheet, in which language, and how it will look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from raciplanner.errors import CharterError
from raciplanner.gui.choices import document_languages
from raciplanner.gui.widgets import Bar, Dialog, fill, label
from raciplanner.gui.work import Work
from raciplanner.model.plan import Plan
from raciplanner.wording.errors import error_text

if TYPE_CHECKING:
    from raciplanner.charter.poster import Poster
    from raciplanner.charter.preview import Raster

translate = QCoreApplication.translate

SIGHT = QSize(380, 300)
_SHARPNESS = 2.0
_METRES_PER_POINT = 0.06
"""Capitals are read from 250 times their height, which is two thirds of the size of the type."""


class PosterDialog(Dialog):
    """Makes the poster anew after every choice, beside the window, and shows it.

    Parameters
    ----------
    plan : Plan
    paper : str
        Proposed sheet.
    """

    topic = "charter"

    def __init__(self, plan: Plan, paper: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._paper = plan, paper
        self._work: Work | None = None
        self.poster: Poster | None = None
        self.kind, self.paper_box, self.language_box = QComboBox(), QComboBox(), QComboBox()
        self.sight = QLabel()
        self.sight.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sight.setMinimumSize(SIGHT)
        self.sight.setProperty("look", "card")
        self.size_line = label(look="strong", wrap=True)
        self.bar = Bar("warningBar")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._titles = (label(), label(), label())
        self._place()
        self.retranslate()
        for box in (self.kind, self.paper_box, self.language_box):
            box.currentIndexChanged.connect(self._make)
        self.finished.connect(self._stop)
        self._make()

    def _place(self) -> None:
        form = QFormLayout()
        for title, box in zip(
            self._titles, (self.kind, self.paper_box, self.language_box), strict=True
        ):
            title.setBuddy(box)
            form.addRow(title, box)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addWidget(self.size_line)
        side.addWidget(self.bar)
        side.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addLayout(side, 1)
        top.addWidget(self.sight, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(14)
        layout.addLayout(top, 1)
        layout.addWidget(self.buttons)

    @property
    def paper(self) -> str:
        """The chosen sheet."""
        return str(self.paper_box.currentData())

    def _make(self) -> None:
        """Make the poster that is asked for; the one before it is of no use any more."""
        self._stop()
        self.poster = None
        self.sight.clear()
        self.bar.hide()
        self._show_progress(0.0)
        self._save_button().setEnabled(False)
        plan, kind, paper = self._plan, str(self.kind.currentData()), self.paper
        language = str(self.language_box.currentData())

        def make(progress: Callable[[float], None]) -> tuple[Poster, Raster]:
            from raciplanner.charter.poster import make_poster
            from raciplanner.charter.preview import Preview

            poster = make_poster(
                plan,
                kind,
                day=date.today(),  # noqa: DTZ011 - the reader's day
                paper=paper,
                language=language,
                progress=progress,
            )
            preview = Preview(poster.data)
            width, height = preview.sizes[0]
            scale = min(SIGHT.width() / width, SIGHT.height() / height)
            return poster, preview.page(0, scale * _SHARPNESS)

        work = self._work = Work(make, self)
        work.progressed.connect(self._show_progress)
        work.done.connect(self._show)
        work.failed.connect(self._tell)
        work.start()

    def _show_progress(self, share: float) -> None:
        if self.poster is None:
            says = translate("PosterDialog", "The poster is being made… {percent} %")
            self.size_line.setText(says.format(percent=round(100 * share)))

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _show(self, result: tuple[Poster, Raster]) -> None:
        self.poster, raster = result
        image = QImage(
            raster.pixels, raster.width, raster.height, raster.stride, QImage.Format.Format_RGB32
        ).copy()
        image.setDevicePixelRatio(_SHARPNESS)
        self.sight.setPixmap(QPixmap.fromImage(image))
        self._say_size(self.poster.type_size)
        notices = self.poster.warnings(translate)
        self.bar.text.setText("\n".join(notices))
        self.bar.setVisible(bool(notices))
        self._save_button().setEnabled(True)

    def _say_size(self, size: float) -> None:
        locale = QLocale()
        says = translate(
            "PosterDialog", "Type of {points} points: can be read from {metres} m away."
        )
        self.size_line.setText(
            says.format(
                points=locale.toString(size, "f", 0),
                metres=locale.toString(size * _METRES_PER_POINT, "f", 1),
            )
        )

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, CharterError):
            raise error
        self.size_line.clear()
        self.bar.text.setText(error_text(error, translate))
        self.bar.show()

    def _save_button(self) -> QWidget:
        return self.buttons.button(QDialogButtonBox.StandardButton.Save)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("PosterDialog", "Poster"))
        kinds = [("matrix", translate("PosterDialog", "Responsibility matrix"))]
        if self._plan.goals:
            kinds.append(("map", translate("PosterDialog", "Goal map")))
        fill(self.kind, kinds, self.kind.currentData() or "matrix")
        papers = [
            ("a4", "A4"),
            ("a3", "A3"),
            ("a2", "A2"),
            ("a1", "A1"),
            ("letter", translate("PosterDialog", "US Letter")),
            ("tabloid", translate("PosterDialog", "US Tabloid")),
        ]
        fill(self.paper_box, papers, self.paper_box.currentData() or self._paper)
        chosen = self.language_box.currentData() or self._plan.info.language
        fill(self.language_box, document_languages(), chosen)
        texts = (
            translate("PosterDialog", "&What:"),
            translate("PosterDialog", "&Sheet:"),
            translate("PosterDialog", "&Language:"),
        )
        for title, text in zip(self._titles, texts, strict=True):
            title.setText(text)
        self.sight.setAccessibleName(translate("PosterDialog", "The poster, small"))
        save, cancel = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel
        self.buttons.button(save).setText(translate("PosterDialog", "Save as PDF…"))
        self.buttons.button(cancel).setText(translate("PosterDialog", "Cancel"))
        if self.poster is not None:
            self._say_size(self.poster.type_size)
