"""The real program, with a window to look through: tests ask what a person would see.

Started as a process of its own: ``python probe.py [words of the program]``.  Each line on the
standard input is a question as JSON, each line on the standard output its answer.  Questions only
look; what is done is done with real keys and a real mouse.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import QRect, QSocketNotifier, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QListView,
    QListWidget,
    QTreeView,
    QWidget,
)

from raciplanner.app import main, make_application
from raciplanner.gui.main_window import MainWindow
from raciplanner.model.frameworks import letters_text
from tests.e2e import probe_charter


def window() -> MainWindow | None:
    tops = QApplication.topLevelWidgets()
    return next((one for one in tops if isinstance(one, MainWindow)), None)


def box(rect: QRect, widget: QWidget) -> list[int]:
    """A rectangle in pixels of the screen."""
    corner, ratio = widget.mapToGlobal(rect.topLeft()), widget.devicePixelRatioF()
    return [round(n * ratio) for n in (corner.x(), corner.y(), rect.width(), rect.height())]


def described(widget: QWidget | None) -> dict[str, Any]:
    if widget is None:
        return {}
    text = getattr(widget, "text", None)
    return {
        "kind": type(widget).__name__,
        "name": widget.objectName(),
        "spoken": widget.accessibleName(),
        "text": text() if callable(text) else "",
        "box": box(widget.rect(), widget),
    }


def texts_in(widget: QWidget) -> list[str]:
    """What can be read in a dialog."""
    found = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    found += [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    for part in widget.findChildren(QWidget):
        plain = getattr(part, "toPlainText", None)
        if part.isVisible() and callable(plain):
            found.append(plain())
    return [text for text in found if text]


def seen(_question: dict[str, Any]) -> dict[str, Any]:
    """Everything a test may wait for."""
    main_window = window()
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    modal, popup = QApplication.activeModalWidget(), QApplication.activePopupWidget()
    answer: dict[str, Any] = {
        "focus": described(QApplication.focusWidget()),
        "dialogs": [
            {
                "kind": type(one).__name__,
                "title": one.windowTitle(),
                "texts": texts_in(one),
                "modal": one is modal,
                "active": one.isActiveWindow(),
            }
            for one in tops
            if isinstance(one, QDialog)
        ],
        "popup": type(popup).__name__ if popup else "",
        "ready": main_window is not None and main_window.isVisible(),
    }
    if main_window is not None:
        answer |= of_window(main_window)
    return answer


def of_window(main_window: MainWindow) -> dict[str, Any]:
    matrix, status = main_window.matrix, main_window.status
    plan, selected = main_window.document.plan, matrix.table.selected
    activity, role = selected.activity, selected.role
    held = plan.assignment(activity, role).functions if activity and role else frozenset()
    first = matrix.model.index(selected.index.row(), selected.index.column())
    marker = matrix.model.marker(selected.index.row())
    return {
        "active": main_window.isActiveWindow(),
        "title": main_window.windowTitle(),
        "modified": main_window.isWindowModified(),
        "has_plan": main_window.has_plan,
        "menus": [action.text() for action in main_window.menuBar().actions()],
        "status": status.message.text(),
        "offer": status.offer.text() if status.offer.isVisible() else "",
        "counts": [b.text() for b in status.severities.values() if b.isVisible()],
        "area": next((n for n, area in enumerate(main_window.areas) if area.focused), -1),
        "activity": plan.activities[activity].name if activity else "",
        "role": plan.roles[role].name if role else "",
        "letters": letters_text(plan.letters, held),
        "spoken": first.data(Qt.ItemDataRole.AccessibleTextRole) if first.isValid() else "",
        "selected": selected.size(),
        "marker": marker.text if marker else "",
        "flash": matrix.table.marks.flash,
        "in_table": matrix.table.hasFocus(),
        "findings_open": main_window.findings_dock.isVisible(),
        "finding": chosen(main_window.findings_pane.ui.findings),
        "panes": [main_window.matrix.height(), main_window.findings_dock.height()],
        "language": main_window.language.code,
        "dark": main_window.palette().window().color().lightness() < 128,
        "allowed": plan.letters.allows(held),
        "path": str(main_window.document.path or ""),
    }


def chosen(view: QTreeView | QListView) -> str:
    index = view.currentIndex()
    return str(index.data() or "") if index.isValid() else ""


def matrix(_question: dict[str, Any]) -> dict[str, Any]:
    """The whole plan as texts."""
    main_window = window()
    assert main_window is not None
    plan = main_window.document.plan
    return {
        "phases": [phase.name for phase in plan.phases.ordered],
        "roles": [role.name for role in plan.columns],
        "rows": [
            {
                "name": row.name,
                "phase": plan.phases[row.phase].name if row.phase in plan.phases else "",
                "letters": {
                    plan.roles[role].name: letters_text(plan.letters, cell.functions)
                    for role, cell in plan.row(row.id).items()
                },
            }
            for row in plan.rows
        ],
        "parked": [vars_of(one) for one in getattr(plan, "parked", {}).values()],
        "drawn": sum(1 for row in main_window.matrix.model.rows if row.kind.value == "activity"),
    }


def vars_of(record: Any) -> dict[str, str]:
    return {name: str(getattr(record, name)) for name in record.__dataclass_fields__}


def where(question: dict[str, Any]) -> list[int] | None:
    """Where a visible widget stands: by its name, or a button by its text."""
    wanted = question["widget"]
    for top in QApplication.topLevelWidgets():
        for widget in [top, *top.findChildren(QWidget)]:
            text = getattr(widget, "text", None)
            words = probe_charter.plain(text()) if callable(text) else ""
            if widget.isVisible() and wanted in {widget.objectName(), words}:
                return box(widget.rect(), widget)
    return None


def goal_map(_question: dict[str, Any]) -> dict[str, Any]:
    """What is on the map of goals, as texts."""
    from raciplanner.gui.goals.view import GoalMapView

    main_window = window()
    assert main_window is not None
    current = main_window.workspace.current
    view = main_window.workspace.view(current) if current != "matrix" else None
    if not isinstance(view, GoalMapView) or view.canvas.scene is None:
        return {"shown": False}
    plan, scene, canvas = main_window.document.plan, view.canvas.scene, view.canvas
    names = {goal.id: goal.name for goal in plan.goals.values()}
    return {
        "shown": canvas.isVisible(),
        "hint": canvas.hint.isVisible(),
        "focus": canvas.hasFocus(),
        "typing": view.editor.active and view.editor.hasFocus(),
        "current": names.get(view.commands.goal, ""),
        "levels": {goal.name: goal.level for goal in plan.goals.values()},
        "links": sorted(
            [link.kind, names[link.source], names[link.target], link.rule]
            for link in plan.goal_links.values()
        ),
        "places": {
            names[key]: [round(n) for n in (rect.x, rect.y, rect.right, rect.bottom)]
            for key, rect in scene.layout.cards.items()
            if key in names
        },
        "boxes": {
            names[key]: box(canvas.view_rect(key).toRect(), canvas.viewport())
            for key in scene.layout.cards
            if key in names
        },
        "side": sorted(names[key] for key in scene.shown.side if key in names),
        "pins": len(plan.pins),
        "zoom": round(canvas.zoom * 100),
        "mini_map": view.mini_map.isVisible(),
        "said": [line for key in names if key in scene.faces for line in scene.faces[key].details],
    }


def findings(_question: dict[str, Any]) -> list[int] | None:
    """Where the first number of open findings in the status bar stands."""
    main_window = window()
    assert main_window is not None
    shown = [b for b in main_window.status.severities.values() if b.isVisible()]
    return box(shown[0].rect(), shown[0]) if shown else None


def words(_question: dict[str, Any]) -> list[str]:
    """Everything that can be read in any window of the program."""
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [text for top in tops for text in texts_in(top)]


def clipboard(_question: dict[str, Any]) -> dict[str, Any]:
    """Whether this program has put on the clipboard what is there, and its text."""
    board = QApplication.clipboard()
    return {"mine": board.ownsClipboard(), "text": board.text()}


def ticks(question: dict[str, Any]) -> list[tuple[str, bool]]:
    """The lines of a list with ticks."""
    for top in QApplication.topLevelWidgets():
        found = top.findChild(QListWidget, question["widget"])
        if found is not None and found.isVisible():
            lines = [found.item(row) for row in range(found.count())]
            return [(one.text(), one.checkState() == Qt.CheckState.Checked) for one in lines]
    return []


QUESTIONS = {
    one.__name__: one
    for one in (
        *(seen, matrix, where, findings, ticks, words, clipboard, goal_map),
        *(probe_charter.charter, probe_charter.pages, probe_charter.parts, probe_charter.tab),
        *(probe_charter.letter, probe_charter.pad, probe_charter.history, probe_charter.coloured),
    )
}


def answer() -> None:
    line = sys.stdin.readline()
    if not line:
        return
    question = json.loads(line)
    sys.stdout.write(json.dumps(QUESTIONS[question["ask"]](question)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    application = make_application()
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(answer)
    sys.exit(main(sys.argv[1:]))
