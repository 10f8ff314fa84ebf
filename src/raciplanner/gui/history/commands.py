"""Commands of the window that concern history and versions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from raciplanner.gui.views import MATRIX
from raciplanner.model.change import Change

if TYPE_CHECKING:
    from raciplanner.gui.history.versions_view import VersionsView
    from raciplanner.gui.history.view import HistoryView
    from raciplanner.gui.main_window import MainWindow

translate = QCoreApplication.translate

IN_DETAILS = {"description", "deliverable", "depends_on", "tools", "audiences"}
"""Fields of an activity that stand in the details beside the matrix only."""


def save_version(window: MainWindow) -> None:
    """Ask for a name and keep the plan as it is now."""
    from raciplanner.gui.history.version_dialog import ask_and_save

    window.files.leaving.emit()
    name = ask_and_save(window.document, window)
    if name:
        text = translate("Versions", "Version “{name}” goes into the file with the next save.")
        window.status.tell(
            text.format(name=name),
            translate("Versions", "Versions"),
            lambda: window.show_view("versions"),
        )


def row_history(window: MainWindow) -> None:
    """Show what was done to the activity at the cursor, or to its role where there is none."""
    selected = window.matrix.table.selected
    activity, role = selected.activity, selected.role
    if not activity and not role:
        window.status.tell(translate("History", "Choose an activity in the matrix first."))
        return
    view = cast("HistoryView", window.workspace.view("history"))
    window.show_view("history")
    view.show_place(("activities", activity) if activity else ("roles", role))


def compare_with(window: MainWindow, path: Path) -> None:
    """Show what differs between a plan file and the plan now."""
    window.show_view("versions")
    cast("VersionsView", window.workspace.view("versions")).compare_file(path)


def reveal_details(window: MainWindow, changes: tuple[Change, ...]) -> None:
    """After an undo or redo: open the details beside the matrix for what only they show."""
    if window.workspace.current == MATRIX and any(map(_is_in_details, changes)):
        window.details_dock.show()


def _is_in_details(change: Change) -> bool:
    if change.table != "activities" or change.before is None or change.after is None:
        return False
    return any(getattr(change.before, f) != getattr(change.after, f) for f in IN_DETAILS)
