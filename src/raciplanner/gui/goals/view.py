"""The goal map as a view: canvas, choices above it, legend below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from raciplanner.goalmap.content import GOALS, KPIS, Choice
from raciplanner.gui.document import Document
from raciplanner.gui.goals.bar import MapBar
from raciplanner.gui.goals.canvas import MapCanvas
from raciplanner.gui.goals.commands import MapCommands
from raciplanner.gui.goals.editor import CardEditor
from raciplanner.gui.goals.inspector import Inspector
from raciplanner.gui.goals.keyboard import MapKeyboard
from raciplanner.gui.goals.legend import LegendStrip
from raciplanner.gui.goals.minimap import MiniMap
from raciplanner.gui.goals.mouse import MapMouse
from raciplanner.gui.goals.scene import CardMeasure, Look, Scene, make_scene
from raciplanner.gui.goals.search import MapSearch
from raciplanner.gui.goals.view_actions import make_actions, name_actions
from raciplanner.gui.pictures import image_of
from raciplanner.gui.theme import is_dark
from raciplanner.gui.views import View
from raciplanner.gui.work import Work
from raciplanner.model.change import Change

translate = QCoreApplication.translate

_FOLLOWED = frozenset(
    {
        *("goals", "goal_links", "activity_links", "kpis", "actuals", "pins"),
        *("activities", "roles", "departments", "assignments", "info", "letter_sets"),
    }
)
_AT_ONCE = 120
"""Maps with more cards are laid out in a thread."""
_COPIED = 40_000_000
"""Most pixels of a copied picture."""


class GoalMapView(View):
    """The map of goals on the screen.

    Signals
    -------
    goal_chosen(str)
        Another goal (id) is current.
    activities_wanted(str)
        The activities of a goal (id) are to be shown in the matrix.
    export_wanted(object)
        The map is to be saved as a picture: the look it has.
    told(str)
        Something for the status bar.
    """

    topic = "goal_map"
    goal_chosen = Signal(str)
    activities_wanted = Signal(str)
    export_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._choice = Choice()
        self._stale = True
        self._work: Work | None = None
        self._told_goal = ""
        self.canvas = MapCanvas()
        self.editor = CardEditor(self.canvas)
        self.commands = MapCommands(document, self.canvas, self.editor)
        self.mouse = MapMouse(self.canvas)
        self.keyboard = MapKeyboard(self.canvas, self.commands, self.mouse)
        self.mini_map = MiniMap(self.canvas)
        self.legend = LegendStrip()
        self.inspector = Inspector(document)
        self._build()
        self.searching = MapSearch(self.search, self.canvas)
        self.view_actions = self._make_actions()
        self._connect()
        self.retranslate()

    # Building

    def _build(self) -> None:
        bar = self.bar = MapBar()
        self.colour_by, self.kpis, self.activities = bar.colour_by, bar.kpis, bar.activities
        self.search, self.details, self.back = bar.search, bar.details, bar.back
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 6)
        layout.addWidget(self.bar)
        middle = QHBoxLayout()
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.inspector)
        layout.addLayout(middle, 1)
        layout.addWidget(self.legend)

    def _make_actions(self) -> dict[str, QAction]:
        canvas = self.canvas
        acts: dict[str, Callable[[], object]] = {
            "collapse": self.collapse,
            "focus": self.focus_current,
            "whole": lambda: self.focus_on(""),
            "find": self.searching.begin,
            "zoom_in": lambda: canvas.step_zoom(1),
            "zoom_out": lambda: canvas.step_zoom(-1),
            "zoom_reset": lambda: canvas.set_zoom(1.0),
            "fit": canvas.fit,
            "copy": self.copy_picture,
            "export": self._export,
        }
        return make_actions(acts, self, canvas)

    def _connect(self) -> None:
        canvas, mouse, commands = self.canvas, self.mouse, self.commands
        canvas.selected.connect(self._selected)
        canvas.viewed.connect(self.editor.follow)
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(self._menu)
        mouse.placed.connect(commands.place)
        mouse.dropped.connect(commands.offer_parent)
        mouse.linked.connect(commands.link_cards)
        mouse.edit_wanted.connect(lambda _card: commands.rename())
        mouse.focus_wanted.connect(self.focus_on)
        mouse.link_opened.connect(commands.open_link)
        mouse.activities_wanted.connect(self.activities_wanted)
        commands.tidied.connect(self._tidy)
        commands.told.connect(self.told)
        self.keyboard.on_escape = self._escape
        self.colour_by.currentIndexChanged.connect(self._look_changed)
        self.kpis.toggled.connect(self._look_changed)
        self.activities.toggled.connect(self._look_changed)
        self.details.toggled.connect(self.inspector.setVisible)
        self.inspector.activities_wanted.connect(self.activities_wanted)
        self.search.returnPressed.connect(self.enter)
        self.back.clicked.connect(lambda: self.focus_on(""))
        self.bar.fit.clicked.connect(canvas.fit)
        self.bar.smaller.clicked.connect(lambda: canvas.step_zoom(-1))
        self.bar.larger.clicked.connect(lambda: canvas.step_zoom(1))
        self.bar.add.clicked.connect(commands.add_sibling)
        self.bar.export.clicked.connect(self._export)
        self._document.changed.connect(self._follow)
        self._document.replaced.connect(self._begin_anew)

    def menu_actions(self) -> Mapping[str, list[QAction]]:
        """What can be added, done with the chosen card, and seen."""
        own, view = self.commands.actions_by_name, self.view_actions
        inserts = [own[name] for name in ("sibling", "child", "kpi", "library")]
        edits = [action for action in own.values() if action not in inserts]
        return {"insert": inserts, "edit": edits, "view": list(view.values())}

    def _menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([a for a in self.commands.actions_by_name.values() if a.isEnabled()])
        menu.addSeparator()
        menu.addActions([self.view_actions[name] for name in ("collapse", "focus", "fit")])
        menu.popup(self.canvas.viewport().mapToGlobal(point))

    # The scene

    @property
    def look(self) -> Look:
        """How the map is drawn at present."""
        return Look(self._choice, self.colour_by.currentData(), is_dark(self.palette()))

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(change.table in _FOLLOWED for change in changes):
            self._changed()

    def _begin_anew(self) -> None:
        self.canvas.select("")
        self._choice = Choice(self.kpis.isChecked(), self.activities.isChecked())
        self.canvas.scene = None
        self._changed()

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Lay out the map anew; a large one in a thread, meanwhile the old one is shown."""
        self._stale = False
        plan, look, measure = self._document.plan, self.look, CardMeasure()
        if self._work is not None:
            self._work.cancel()
            self._work = None
        served = len(plan.activity_links) if look.choice.activities else 0
        if len(plan.goals) + len(plan.kpis) + served <= _AT_ONCE:
            self._show(make_scene(plan, look, translate, measure))
            return

        def lay_out(tell: Callable[[float], None]) -> Scene:
            return make_scene(plan, look, translate, measure, tell)

        work = self._work = Work(lay_out, self)
        work.done.connect(lambda scene, work=work: self._arrived(scene, work))
        work.start()

    def _arrived(self, scene: Scene, work: Work) -> None:
        if work is self._work:
            self._work = None
            self._show(scene)

    def _show(self, scene: Scene) -> None:
        self.canvas.editable = not self._document.read_only
        self.canvas.show_scene(scene)
        self.legend.show_scene(scene)
        self.inspector.refresh()
        self.editor.follow()
        self.commands.refresh()
        self.searching.mark()
        self._show_breadcrumb()

    def _look_changed(self) -> None:
        choice = self._choice
        kpis, activities = self.kpis.isChecked(), self.activities.isChecked()
        self._choice = Choice(kpis, activities, choice.collapsed, choice.focus)
        self._changed()

    def _tidy(self) -> None:
        self.refresh()
        self.canvas.fit()

    # Selection

    def _selected(self) -> None:
        self.view_actions["collapse"].setEnabled(bool(self.commands.goal))
        self.view_actions["focus"].setEnabled(bool(self.commands.goal))
        self.inspector.show_record(self.commands.goal, self.canvas.marks.link)
        if self.commands.goal != self._told_goal:
            self._told_goal = self.commands.goal
            self.goal_chosen.emit(self._told_goal)

    def show_goal(self, goal: str) -> bool:
        """Make a goal (id) current; whether it is on the map."""
        card = self._card_of(GOALS, goal)
        if card and card != self.canvas.current:
            self.canvas.select(card)
            self.canvas.bring_into_view(card)
        return bool(card)

    def point_out(self, record: str) -> bool:
        """Show a goal or KPI (id) and let it light up; whether it is on the map."""
        if self._stale:
            self.refresh()
        card = self._card_of(GOALS, record) or self._card_of(KPIS, record)
        if card:
            self.canvas.flash(card)
        return bool(card)

    def _card_of(self, table: str, record: str) -> str:
        scene = self.canvas.scene
        cards = scene.shown.cards.values() if scene else ()
        return next((one.id for one in cards if (one.table, one.record) == (table, record)), "")

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """Select the card that ``changes`` concern."""
        for change in changes:
            if change.table in {"goals", "pins", "kpis"}:
                for table in (GOALS, KPIS):
                    card = self._card_of(table, str(change.key))
                    if card:
                        self.canvas.select(card)
                        self.canvas.bring_into_view(card)
                        return True
            record = change.after or change.before
            if change.table == "goal_links" and self.show_goal(getattr(record, "source", "")):
                return True
        return False

    def enter(self) -> None:
        """Take the keyboard to the canvas."""
        self.canvas.setFocus()
        if self.canvas.scene and not (self.canvas.current or self.canvas.marks.link):
            self.canvas.select(next(iter(self.canvas.scene.shown.cards), ""))

    # Folding, focus

    def collapse(self) -> None:
        """Fold what supports the current goal in, or out again."""
        goal, choice = self.commands.goal, self._choice
        if goal:
            folded = choice.collapsed ^ {goal}
            self._choice = Choice(choice.kpis, choice.activities, folded, choice.focus)
            self._changed()

    def focus_current(self) -> None:
        """Show only what is above and below the current goal."""
        self.focus_on(self.commands.goal)

    def focus_on(self, goal: str) -> None:
        """Show only what is above and below a goal (id); with an empty id the whole map."""
        choice = self._choice
        self._choice = Choice(choice.kpis, choice.activities, choice.collapsed, goal)
        self._changed()
        self.canvas.fit()
        self.canvas.setFocus()

    def _show_breadcrumb(self) -> None:
        goal = self._document.plan.goals.get(self._choice.focus)
        if goal is None and self._choice.focus:
            self.focus_on("")
            return
        self.back.setVisible(goal is not None)
        self.view_actions["whole"].setEnabled(goal is not None)
        if goal is not None:
            name = goal.name if len(goal.name) <= 40 else goal.name[:39].rstrip() + "…"
            text = translate("GoalMap", "Whole map ‹ {name}").format(name=name)
            self.back.setText(text.replace("&", "&&"))

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        elif self._choice.focus:
            self.focus_on("")
        else:
            self.canvas.select("")

    def _export(self) -> None:
        self.export_wanted.emit(self.look)

    def copy_picture(self) -> None:
        """Put the map as a picture on the clipboard: in light colours, with its legend."""
        from raciplanner.gui.goals.export import light_picture

        picture = light_picture(self._document.plan, self.look)
        scale = min(2.0, (_COPIED / (picture.width * picture.height)) ** 0.5)
        QApplication.clipboard().setImage(image_of(picture, scale))
        self.told.emit(translate("GoalMap", "The map is on the clipboard as a picture."))

    # Words and colours

    def retranslate(self) -> None:
        """Set every text."""
        self.commands.retranslate()
        name_actions(self.view_actions)
        self.canvas.setAccessibleName(translate("GoalMap", "Goal map"))
        self.canvas.setAccessibleDescription(
            translate("GoalMap", "The outline of goals has the same content and all commands.")
        )
        self.canvas.hint.setText(empty_text())
        self._changed()

    def recolour(self) -> None:
        """Paint in the colours of the present theme."""
        self._changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()


def empty_text() -> str:
    """What is said while the map is empty."""
    return translate(
        "GoalMap",
        "No goals yet. Press Enter and type a goal of the company, then Tab for a goal that "
        "supports it, or take goals from the library (menu Insert).",
    )
