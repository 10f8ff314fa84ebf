"""The matrix as the window sees it: the table, its commands, and what it has to tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from raciplanner.gui.document import Document
from raciplanner.gui.icons import icon
from raciplanner.gui.matrix import cell_text
from raciplanner.gui.matrix.edit_commands import Editing
from raciplanner.gui.matrix.findings import Markers
from raciplanner.gui.matrix.key_table import KeyTable
from raciplanner.gui.matrix.model import NAME, MatrixModel
from raciplanner.gui.matrix.name_line import LineEdit
from raciplanner.gui.matrix.rows import Kind
from raciplanner.model.edits import assignments
from raciplanner.model.frameworks import in_order

translate = QCoreApplication.translate
ZOOM_MIN, ZOOM_MAX, ZOOM_STEP = 50, 300, 10
_GROUPS = {
    "edit": (
        "cut copy paste clear | down right spread | note rename | duplicate delete_row delete_role"
    ),
    "view": "zoom_in zoom_out zoom_reset | fold unfold",
    "insert": "row_below row_above phase role | row_up row_down role_left role_right",
    "tool": "row_below role",
}


class MatrixView(QWidget):
    """The matrix of ``document``.

    Signals
    -------
    current_changed(str, str)
        Activity and role (ids) at the cursor; either may be empty.
    summary_changed(str)
        What is selected, for the status bar.
    zoom_changed(int)
        In percent.
    told(str)
        Anything else for the status bar.
    """

    current_changed = Signal(str, str)
    summary_changed = Signal(str)
    zoom_changed = Signal(int)
    told = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = MatrixModel(document, self)
        self.table = KeyTable(self.model, self)
        self.editing = Editing(self.table, self.told.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        self._actions: dict[str, QAction] = {}
        self._make_actions()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        table, editing = self.table, self.editing
        table.letter_typed.connect(self._letter)
        table.unknown_key.connect(self._tell_letters)
        table.cleared.connect(editing.clear)
        table.picker_wanted.connect(self.pick)
        table.name_wanted.connect(lambda _text: editing.rename_row())
        table.zoom_wanted.connect(lambda steps: self.set_zoom(self.zoom + steps * ZOOM_STEP))
        table.selectionModel().selectionChanged.connect(self._tell_selection)
        table.selectionModel().currentChanged.connect(self._tell_current)
        table.customContextMenuRequested.connect(self._menu)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.header.sectionDoubleClicked.connect(editing.rename_role)
        table.header.setSectionsClickable(True)
        # Later, so that every pane has forgotten the old plan before it hears of the new cursor.
        self._document.replaced.connect(lambda: QTimer.singleShot(0, self, self._start))

    def _start(self) -> None:
        """Put the cursor on the first cell of a plan that was opened."""
        for row, found in enumerate(self.model.rows):
            if found.kind is Kind.ACTIVITY:
                self.editing.select(row, NAME + 1 if self.model.roles else NAME)
                return

    # Letters

    def _letter(self, function: str, adding: bool) -> None:
        (self.editing.add if adding else self.editing.assign)(function)

    def _tell_letters(self, _key: str) -> None:
        letters = self._document.plan.letters
        known = ", ".join(letter.char for letter in letters.letters)
        text = translate("Matrix", "Letters of {letter_set}: {letters}")
        self.told.emit(text.format(letter_set=letters.name, letters=known))

    def pick(self) -> None:
        """Choose a letter from a list with words and meanings."""
        index = self.table.currentIndex()
        if (
            self.model.activity_at(index.row()) is None
            or self.model.role_at(index.column()) is None
        ):
            self.editing.rename_row()
            return
        self._picker().popup(
            self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft())
        )

    def _picker(self) -> QMenu:
        plan, (activity, role) = self._document.plan, self.editing.current()
        held = plan.assignment(activity, role).functions
        language = plan.info.language
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for letter in plan.letters.letters:
            words = f"{letter.word(language)} – {letter.meaning(language)}".replace("&", "&&")
            action = menu.addAction(f"&{letter.char}  {words}")
            action.setCheckable(True)
            action.setChecked(letter.function in held)
            action.triggered.connect(
                lambda _on=False, name=letter.function: self.editing.assign(name)
            )
        menu.addSeparator()
        menu.addAction(translate("Matrix", "Empty the cell")).triggered.connect(self.editing.clear)
        return menu

    # Showing

    def go_to(self, activity: str, role: str) -> None:
        """Show a row, a column or a cell (ids, either may be empty): unfold, scroll, flash."""
        phase = self._document.plan.activities[activity].phase if activity else ""
        if phase in self.model.view.collapsed:
            self.table.fold(phase, folded=False)
        row = self.model.place_of(activity) if activity else self.table.currentIndex().row()
        column = self.model.column_of(role) if role else self._first_letter(activity)
        if row < 0:
            row = next((n for n, r in enumerate(self.model.rows) if r.kind is Kind.ACTIVITY), 0)
        self.editing.select(row, max(column, NAME))
        self.table.scrollTo(self.table.currentIndex())
        if activity:
            self.table.flash(row)
        self._tell_current()

    def _first_letter(self, activity: str) -> int:
        row = self._document.plan.row(activity)
        columns = [self.model.column_of(role) for role in row]
        return min(columns, default=NAME + 1 if self.model.roles else NAME)

    def set_findings(self, activities: Markers, roles: Markers) -> None:
        """Show these markers beside rows and under roles."""
        self.model.set_findings(activities, roles)
        self.table.redress()

    def _tell_current(self) -> None:
        self.current_changed.emit(*self.editing.current())

    def _tell_selection(self) -> None:
        cells = self.editing.cells() if len(self.table.selectedIndexes()) < 20_000 else []
        if len(cells) < 2:
            _activity, role = self.editing.current()
            column = self._document.plan.roles.get(role)
            self.summary_changed.emit(column.name if column else "")
            return
        plan = self._document.plan
        held: Counter[str] = Counter()
        for cell in cells:
            held.update(plan.assignment(*cell).functions)
        letters = (plan.letters.letter(name) for name in in_order(held))
        parts = [translate("Matrix", "%n cells", "", len(cells))]
        parts += [f"{held[one.function]} {one.char}" for one in letters if one]
        self.summary_changed.emit(" · ".join(parts))

    # Zoom

    @property
    def zoom(self) -> int:
        """Zoom in percent."""
        return self.table.zoom

    def set_zoom(self, percent: int) -> None:
        """Zoom to ``percent``, from 50 to 300."""
        percent = max(ZOOM_MIN, min(percent, ZOOM_MAX))
        if percent != self.table.zoom:
            self.table.zoom = percent
            self.table.restyle()
            self.zoom_changed.emit(percent)

    def reset_zoom(self) -> None:
        """Zoom to 100 %."""
        self.set_zoom(100)

    # Clipboard

    def copy(self) -> None:
        """Put the letters of the selected rows and columns on the clipboard."""
        text = cell_text.cells_text(
            self._document.plan, self.editing.rows(), self.editing.columns()
        )
        QGuiApplication.clipboard().setText(text)

    def cut(self) -> None:
        """Copy, then empty the cells."""
        self.copy()
        self.editing.clear()

    def paste(self) -> None:
        """Put the clipboard into the cells from the cursor on, or into every selected cell."""
        block = cell_text.read_block(QGuiApplication.clipboard().text())
        rows, columns = self._paste_target(block)
        if not block or not rows or not columns:
            return
        new, lost = cell_text.paste(self._document.plan, block, rows, columns)
        self._document.attempt(assignments.assign_many, "paste", new)
        if lost:
            self.told.emit(translate("Matrix", "%n fields had no place in the matrix.", "", lost))

    def _paste_target(self, block: list[list[str]]) -> tuple[list[str], list[str]]:
        rows, columns = self.editing.rows(), self.editing.columns()
        if len(rows) > 1 or len(columns) > 1 or not rows or not columns:
            return rows, columns
        ids = [row.key for row in self.model.rows if row.kind is Kind.ACTIVITY]
        roles = [role.id for role in self.model.roles]
        top, left = ids.index(rows[0]), roles.index(columns[0])
        width = max((len(fields) for fields in block), default=0)
        return ids[top : top + len(block)], roles[left : left + width]

    def write_note(self) -> None:
        """Type a note on the selected cells."""
        activity, role = self.editing.current()
        if not (activity and role):
            return
        place = self.table.visualRect(self.table.currentIndex())
        wide = place.adjusted(0, 0, max(0, 320 - place.width()), 0)
        wide.moveRight(min(wide.right(), self.table.viewport().width() - 4))

        def take(text: str, _entered: bool) -> None:
            self.editing.set_note(text)
            self.table.setFocus()

        LineEdit(self.table.viewport(), take).open(
            wide, self._document.plan.assignment(activity, role).note, translate("Matrix", "Note")
        )

    # Commands

    def _commands(self) -> dict[str, tuple[Callable[[], object], str, str]]:
        """What each command does, its keys and its icon."""
        edit = self.editing
        return {
            "cut": (self.cut, "Ctrl+X", ""),
            "copy": (self.copy, "Ctrl+C", ""),
            "paste": (self.paste, "Ctrl+V", ""),
            "clear": (edit.clear, "", ""),
            "down": (lambda: edit.fill(down=True), "Ctrl+D", ""),
            "right": (lambda: edit.fill(down=False), "Ctrl+R", ""),
            "spread": (edit.spread, "Ctrl+Return", ""),
            "note": (self.write_note, "Shift+F2", "note"),
            "rename": (self._rename, "F2", ""),
            "duplicate": (edit.duplicate_rows, "Ctrl+Shift+D", ""),
            "delete_row": (edit.delete_rows, "Ctrl+Shift+Del", "delete"),
            "delete_role": (edit.delete_roles, "", ""),
            "zoom_in": (lambda: self.set_zoom(self.zoom + ZOOM_STEP), "Ctrl++", ""),
            "zoom_out": (lambda: self.set_zoom(self.zoom - ZOOM_STEP), "Ctrl+-", ""),
            "zoom_reset": (self.reset_zoom, "Ctrl+0", ""),
            "fold": (lambda: self._fold_all(folded=True), "", ""),
            "unfold": (lambda: self._fold_all(folded=False), "", ""),
            "row_below": (edit.add_row, "Ins", "add_activity"),
            "row_above": (lambda: edit.add_row(below=False), "Alt+Ins", ""),
            "phase": (edit.add_phase, "", ""),
            "role": (edit.add_role, "Ctrl+Shift+R", "add_role"),
            "row_up": (lambda: edit.move_rows(-1), "Alt+Up", "up"),
            "row_down": (lambda: edit.move_rows(1), "Alt+Down", "down"),
            "role_left": (lambda: edit.move_roles(-1), "Alt+Left", "left"),
            "role_right": (lambda: edit.move_roles(1), "Alt+Right", "right"),
        }

    def _rename(self) -> None:
        index = self.table.currentIndex()
        if self.model.role_at(index.column()) and self.model.activity_at(index.row()):
            self.pick()
        else:
            self.editing.rename_row()

    def _fold_all(self, *, folded: bool) -> None:
        self.model.rearrange(collapsed=set(self._document.plan.phases) if folded else set())

    def _make_actions(self) -> None:
        for name, (run, keys, _icon) in self._commands().items():
            action = QAction(self)
            wanted = [keys, "Ctrl+="] if name == "zoom_in" else [keys] if keys else []
            action.setShortcuts([QKeySequence(one) for one in wanted])
            if not name.startswith("zoom"):
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, run=run: run())
            self.addAction(action)
            self._actions[name] = action

    def menu_actions(self) -> dict[str, list[QAction]]:
        """Commands for the menus ``edit``, ``view``, ``insert`` and for the tool bar."""
        return {name: self._group(words) for name, words in _GROUPS.items()}

    def _group(self, words: str) -> list[QAction]:
        found = []
        for word in words.split():
            if word == "|":
                line = QAction(self)
                line.setSeparator(True)
                found.append(line)
            else:
                found.append(self._actions[word])
        return found

    def keys(self) -> list[tuple[str, str]]:
        """Keys that stand in no menu: what they do, and the keys."""
        letters = self._document.plan.letters.letters
        chars = " ".join(letter.char for letter in letters)
        return [
            (translate("Matrix", "Set a letter"), f"{chars}, 1–{len(letters)}"),
            (translate("Matrix", "Add a second letter"), "+"),
            (translate("Matrix", "Empty the cell"), "Del"),
            (translate("Matrix", "Choose a letter from a list"), "Space"),
            (translate("Matrix", "Next cell, next row"), "Tab, Enter"),
            (translate("Matrix", "Fold and unfold a phase"), "←, →"),
        ]

    def _menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._group(_GROUPS["edit"]))
        menu.addSeparator()
        menu.addActions(self._group(_GROUPS["insert"]))
        menu.popup(self.table.viewport().mapToGlobal(point))

    def retranslate(self) -> None:
        """Set every text."""
        texts = {
            "cut": translate("Matrix", "Cu&t"),
            "copy": translate("Matrix", "&Copy"),
            "paste": translate("Matrix", "&Paste"),
            "clear": translate("Matrix", "&Empty the cells"),
            "down": translate("Matrix", "Fill &down"),
            "right": translate("Matrix", "Fill to the ri&ght"),
            "spread": translate("Matrix", "Same as the cursor every&where"),
            "note": translate("Matrix", "&Note…"),
            "rename": translate("Matrix", "Rena&me or choose"),
            "duplicate": translate("Matrix", "Dup&licate the activity"),
            "delete_row": translate("Matrix", "Delete the &activity"),
            "delete_role": translate("Matrix", "Delete the r&ole"),
            "zoom_in": translate("Matrix", "Zoom &in"),
            "zoom_out": translate("Matrix", "Zoom &out"),
            "zoom_reset": translate("Matrix", "Zoom to &100 %"),
            "fold": translate("Matrix", "Fo&ld all phases"),
            "unfold": translate("Matrix", "Unfold all pha&ses"),
            "row_below": translate("Matrix", "&Activity below"),
            "row_above": translate("Matrix", "Activity a&bove"),
            "phase": translate("Matrix", "&Phase"),
            "role": translate("Matrix", "&Role"),
            "row_up": translate("Matrix", "Move the activity &up"),
            "row_down": translate("Matrix", "Move the activity &down"),
            "role_left": translate("Matrix", "Move the role to the &left"),
            "role_right": translate("Matrix", "Move the role to the ri&ght"),
        }
        short = {
            "row_below": translate("Matrix", "Activity"),
            "role": translate("Matrix", "Role"),
        }
        for name, (_run, _keys, drawing) in self._commands().items():
            action = self._actions[name]
            action.setText(texts[name])
            action.setIconText(short.get(name, texts[name].replace("&", "")))
            if drawing:
                action.setIcon(icon(drawing, self.palette()))
        self.table.setAccessibleName(translate("Matrix", "Responsibility matrix"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_actions"):
            self.retranslate()
