"""Saving a picture as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from raciplanner.drawing import Picture, svg_text
from raciplanner.gui.file_names import safe_name
from raciplanner.gui.messages import Messages
from raciplanner.gui.pictures import image_of
from raciplanner.model.plan import Plan

translate = QCoreApplication.translate

PNG_SCALE = 2.0
"""Pixels of a PNG for each of the picture, so that it prints well."""


def save_picture(picture: Picture, plan: Plan, messages: Messages, parent: QWidget) -> Path | None:
    """Ask where to save ``picture``, as SVG or PNG, and do it; None where nothing was saved."""
    name = safe_name(f"{plan.info.title} – {picture.title}", picture.title)
    patterns = [
        translate("Insights", "SVG picture") + " (*.svg)",
        translate("Insights", "PNG picture") + " (*.png)",
    ]
    title = translate("Insights", "Save the picture")
    path = messages.save_file(parent, title, name + ".svg", patterns)
    if path is None:
        return None
    problem = _write(picture, path)
    if problem:
        says = translate("Insights", "The picture could not be saved to {file}.")
        messages.error(parent, f"{says.format(file=path)}\n{problem}")
        return None
    return path


def _write(picture: Picture, path: Path) -> str:
    """Write the file; what went wrong, or an empty text."""
    if path.suffix.lower() == ".png":
        saved = image_of(picture, PNG_SCALE).save(str(path))
        return "" if saved else translate("Insights", "Is the folder there, and writable?")
    try:
        path.write_text(svg_text(picture), encoding="utf-8")
    except OSError as error:
        return error.strerror or str(error)
    return ""
