"""Saving the map as a picture: which kind, how large; always in light colours with its legend."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFormLayout, QWidget

from raciplanner.drawing import Picture
from raciplanner.errors import ExportFailed
from raciplanner.goalmap.graph import Progress
from raciplanner.gui.goals.scene import Look
from raciplanner.gui.pictures import paint
from raciplanner.gui.widgets import Dialog, fill, label
from raciplanner.i18n import translator
from raciplanner.model.plan import Plan
from raciplanner.storage.writing import write_file

translate = QCoreApplication.translate

_POINTS = 0.75
"""Points for each pixel of a picture."""
_DOTS, _INCH = 1200, 72
_LARGEST = 14_000.0
"""Longest edge of a page that readers show, in points."""


class PictureDialog(Dialog):
    """Kind of picture, size, background."""

    topic = "goals"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.size_box = QComboBox(), QComboBox()
        self.clear = QCheckBox()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._form = QFormLayout(self)
        self._rows = (self.kind, self.size_box)
        for widget in self._rows:
            self._form.addRow(label(), widget)
        self._form.addRow(self.clear)
        self._hint = label(look="secondary", wrap=True)
        self._form.addRow(self._hint)
        self._form.addRow(self.buttons)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.retranslate()

    @property
    def suffix(self) -> str:
        """End of the file name with its dot."""
        return str(self.kind.currentData())

    @property
    def scale(self) -> float:
        """Pixels for each of the map's at 100 %."""
        return float(self.size_box.currentData())

    @property
    def transparent(self) -> bool:
        """Whether the picture has no background."""
        return self.clear.isChecked()

    def _kind_changed(self) -> None:
        self.size_box.setEnabled(self.suffix == ".png")
        self.clear.setEnabled(self.suffix != ".pdf")

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("PictureDialog", "Save the map as a picture"))
        fill(self.kind, picture_kinds(), self.kind.currentData() or ".svg")
        sizes = [(1, "× 1"), (2, "× 2"), (3, "× 3")]
        fill(self.size_box, sizes, self.size_box.currentData() or 2)  # type: ignore[arg-type]
        texts = translate("PictureDialog", "Kind"), translate("PictureDialog", "Size")
        for widget, text in zip(self._rows, texts, strict=True):
            widget.setAccessibleName(text)
            name = self._form.labelForField(widget)
            if name is not None:
                name.setText(text)  # type: ignore[attr-defined]
        self.clear.setText(translate("PictureDialog", "Without background"))
        self._hint.setText(
            translate("PictureDialog", "In light colours, with a legend, in the plan’s language.")
        )
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(translate("PictureDialog", "Save as…"))
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(translate("PictureDialog", "Cancel"))
        self._kind_changed()


def picture_kinds() -> list[tuple[str, str]]:
    """Kinds of files the map is saved to, by their endings."""
    return [
        (".svg", translate("PictureDialog", "SVG, for other drawing programs")),
        (".png", translate("PictureDialog", "PNG, for slides and messages")),
        (".pdf", translate("PictureDialog", "PDF page, for printing")),
    ]


def light_picture(
    plan: Plan, look: Look, tell: Progress = lambda _done: None, *, transparent: bool = False
) -> Picture:
    """The map as it is to be given away: light, with legend, in the language of the plan."""
    from raciplanner.goalmap.picture import goal_picture

    return goal_picture(
        plan,
        translator(plan.info.language),
        choice=look.choice,
        colour_by=look.colour_by,
        transparent=transparent,
        tell=tell,
    )


def write_pdf(picture: Picture, path: Path) -> None:
    """Write a picture as one PDF page of its size, with vectors and real text.

    Raises
    ------
    ExportFailed
        What the disk refuses.
    """
    scale = min(_POINTS, _LARGEST / max(picture.width, picture.height))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(picture.title)
    size = QSizeF(picture.width * scale, picture.height * scale)
    writer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DOTS)
    painter = QPainter(writer)
    painter.scale(scale * _DOTS / _INCH, scale * _DOTS / _INCH)
    paint(painter, picture)
    painter.end()
    write_file(path, bytes(buffer.data().data()), ExportFailed)
