"""What can be done with the cards of the map; every command works on the selected ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from raciplanner.goalmap.content import ACTIVITIES, GOALS
from raciplanner.gui.document import Document
from raciplanner.gui.goals.canvas import MapCanvas
from raciplanner.gui.goals.editor import CardEditor
from raciplanner.gui.outline import asking
from raciplanner.model.edits import goal_links, goals, kpis
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS, LEVELS

translate = QCoreApplication.translate

_KEYS = {
    "child": ("Tab",),
    "sibling": ("Return", "Enter"),
    "rename": ("F2",),
    "link": ("L",),
    "conflict": ("X",),
    "owners": ("O",),
    "activities": ("Ctrl+Shift+L",),
    "kpi": ("Ctrl+Shift+K",),
    "library": (),
    "delete": ("Del",),
    "tidy": ("Ctrl+Shift+U",),
    "release": (),
    "tidy_all": (),
}
OF_GOAL = frozenset({"child", "rename", "link", "conflict", "owners", "activities", "kpi"})
"""Commands that need a current goal."""


class MapCommands(QObject):
    """The commands of one canvas on one document.

    Signals
    -------
    tidied()
        The map is to be laid out and shown as a whole.
    told(str)
        Something for the status bar.
    """

    tidied = Signal()
    told = Signal(str)

    def __init__(self, document: Document, canvas: MapCanvas, editor: CardEditor) -> None:
        super().__init__(canvas)
        self._document, self._canvas, self._editor = document, canvas, editor
        self._new = ""
        editor.entered.connect(self._entered)
        acts: dict[str, Callable[[], object]] = {
            "child": self.add_child,
            "sibling": self.add_sibling,
            "rename": self.rename,
            "link": lambda: self._ask(asking.ask_link),
            "conflict": lambda: self._ask(asking.ask_conflict),
            "owners": lambda: self._ask(asking.ask_owners),
            "activities": lambda: self._ask(asking.ask_activities),
            "kpi": self.add_kpi,
            "library": self.add_from_library,
            "delete": self.delete,
            "tidy": self.tidy,
            "release": self.release,
            "tidy_all": self.tidy_all,
        }
        self.actions_by_name = {name: self._action(name, act) for name, act in acts.items()}
        canvas.selected.connect(self.refresh)
        self.refresh()

    def _action(self, name: str, act: Callable[[], object]) -> QAction:
        action = QAction(self._canvas)
        action.setShortcuts([QKeySequence(key) for key in _KEYS[name]])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: act())
        self._canvas.addAction(action)
        return action

    def refresh(self) -> None:
        """Only what can be done now is on offer."""
        if self._new:
            self._name_new()
        goal = bool(self.goal)
        for name in OF_GOAL:
            self.actions_by_name[name].setEnabled(goal)
        marks = self._canvas.marks
        self.actions_by_name["delete"].setEnabled(bool(marks.selected or marks.link))

    @property
    def goal(self) -> str:
        """Id of the current goal."""
        scene = self._canvas.scene
        return scene.goal_of(self._canvas.current) if scene else ""

    def _ask(self, question: Callable[[Document, str, MapCanvas], bool]) -> None:
        if self.goal:
            question(self._document, self.goal, self._canvas)

    # Building

    def add_child(self) -> None:
        """Add a goal that supports the current one, and type its name."""
        goal = self.goal
        if goal:
            level = self._document.plan.goals[goal].level
            lower = LEVELS[min(LEVELS.index(level) + 1, len(LEVELS) - 1)]
            self._add(lower, goal)

    def add_sibling(self) -> None:
        """Add a goal beside the current one, under the same goal, and type its name."""
        plan, goal = self._document.plan, self.goal
        parents = GoalGraph(plan).parents[goal] if goal else ()
        level = plan.goals[goal].level if goal else LEVELS[0]
        self._add(level, parents[0] if parents else "")

    def _add(self, level: str, above: str) -> None:
        before = set(self._document.plan.goals)
        name = translate("OutlineView", "New goal")
        if not self._document.attempt(goals.add_goals, [name], level=level, parent=above):
            return
        (new,) = set(self._document.plan.goals) - before
        self._new = new
        self.refresh()

    def _name_new(self) -> None:
        """Type the name of a goal just added, as soon as its card is there."""
        if self._canvas.scene is not None and self._new in self._canvas.scene.shown.cards:
            new, self._new = self._new, ""
            self._canvas.select(new)
            self.rename()

    def rename(self) -> None:
        """Type another name for the current goal."""
        if self.goal and not self._document.read_only:
            name = self._document.plan.goals[self.goal].name
            self._editor.begin(self._canvas.current, name)

    def _entered(self, card: str, text: str, then: str) -> None:
        goal = self._canvas.scene.goal_of(card) if self._canvas.scene else ""
        record = self._document.plan.goals.get(goal)
        if record is None:
            return
        if text.strip() and text != record.name:
            self._document.attempt(goals.change_goal, goal, name=text)
        if then == "child":
            self.add_child()

    def add_kpi(self) -> None:
        """Add a KPI that measures the current goal."""
        name = translate("OutlineView", "New KPI")
        self._document.attempt(kpis.add_kpis, [name], goals=[self.goal])

    def add_from_library(self) -> None:
        """Choose goals, conflicts and KPIs of the library and add them."""
        from raciplanner.gui.goal_library.dialog import GoalLibraryDialog
        from raciplanner.library.goals import add_goal_content

        dialog = GoalLibraryDialog(self._document.plan, self._canvas)
        if dialog.ask():
            self._document.attempt(add_goal_content, **dialog.chosen())

    def delete(self) -> None:
        """Delete the selected goals and KPIs, or the selected link."""
        marks, scene = self._canvas.marks, self._canvas.scene
        if marks.link:
            self._delete_link(marks.link)
            return
        if scene is None:
            return
        chosen = [scene.shown.cards[key] for key in sorted(marks.selected)]
        doomed = [card.record for card in chosen if card.table == GOALS]
        if doomed:
            self._document.attempt(goals.delete_goals, doomed)
            return
        measures = [card.record for card in chosen if card.table == "kpis"]
        if measures:
            self._document.attempt(kpis.delete_kpis, measures)

    def _delete_link(self, link: str) -> None:
        if link in self._document.plan.goal_links:
            self._document.attempt(goal_links.delete_links, [link])
        elif link in self._document.plan.activity_links:
            record = self._document.plan.activity_links[link]
            self._document.attempt(goal_links.unlink_activities, record.goal, [record.activity])

    # Links

    def link_cards(self, source: str, target: str) -> None:
        """Let the goal of one card support the goal of another one."""
        scene = self._canvas.scene
        ends = (scene.goal_of(source), scene.goal_of(target)) if scene else ("", "")
        if all(ends):
            self._document.attempt(goal_links.link_goals, *ends)

    def open_link(self, link: str) -> None:
        """Edit what holds between two goals that pull apart."""
        record = self._document.plan.goal_links.get(link)
        if record is not None and record.kind == CONFLICTS:
            asking.ask_rule(self._document, record.source, record.target, self._canvas)

    def offer_parent(self, card: str, target: str, point: QPoint) -> None:
        """A card was dropped on another one: offer to let it support that goal."""
        scene = self._canvas.scene
        goal, above = (scene.goal_of(card), scene.goal_of(target)) if scene else ("", "")
        if not goal and above:
            self._bind(card, above)
        if not goal or not above:
            return
        graph = GoalGraph(self._document.plan)
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = self._document.plan.goals[above].name.replace("&", "&&")
        only = translate("GoalMap", "Support only “{name}”").format(name=name)
        also = translate("GoalMap", "Support “{name}” as well").format(name=name)
        menu.addAction(only).triggered.connect(
            lambda: self._document.attempt(goals.set_parents, goal, [above])
        )
        if graph.parents[goal]:
            menu.addAction(also).triggered.connect(
                lambda: self._document.attempt(goal_links.link_goals, goal, above)
            )
        menu.addSeparator()
        menu.addAction(translate("GoalMap", "Leave it as it was"))
        menu.popup(point)

    def _bind(self, card: str, goal: str) -> None:
        """Let the activity or the KPI of a card belong to a goal (id) as well."""
        assert self._canvas.scene is not None
        one, plan = self._canvas.scene.shown.cards[card], self._document.plan
        if one.table == ACTIVITIES:
            self._document.attempt(goal_links.link_activities, goal, [one.record])
        else:
            measured = plan.kpis[one.record].goals
            self._document.attempt(kpis.change_kpi, one.record, goals=[*measured, goal])

    # Places

    def place(self, places: dict[str, tuple[int, int]]) -> None:
        """Pin cards where they have been dragged."""
        scene = self._canvas.scene
        if scene is not None:
            by_record = {scene.shown.cards[key].record: at for key, at in places.items()}
            self._document.attempt(goal_links.place_cards, by_record)

    def nudge(self, dx: int, dy: int) -> None:
        """Move the selected cards a little, and pin them there."""
        scene = self._canvas.scene
        if scene is None:
            return
        cards = scene.layout.cards
        self.place(
            {
                key: (round(cards[key].x) + dx, round(cards[key].y) + dy)
                for key in sorted(self._canvas.marks.selected)
            }
        )

    def tidy(self) -> None:
        """Lay the map out again and show all of it; cards that were placed by hand stay."""
        scene, plan = self._canvas.scene, self._document.plan
        if scene is None:
            return
        self.tidied.emit()
        count = sum(card.record in plan.pins for card in scene.shown.cards.values())
        if count:
            text = translate("GoalMap", "%n cards stay where they were placed.", None, count)
        else:
            text = translate("GoalMap", "The map is tidy.")
        self.told.emit(text)

    def release(self) -> None:
        """Let the layout place the selected cards again."""
        scene = self._canvas.scene
        if scene is not None:
            chosen = [scene.shown.cards[key].record for key in sorted(self._canvas.marks.selected)]
            self._document.attempt(goal_links.release_cards, chosen)

    def tidy_all(self) -> None:
        """Lay out every card, those placed by hand too."""
        self._document.attempt(goal_links.release_cards, sorted(self._document.plan.pins))

    # Words

    def retranslate(self) -> None:
        """Set every text."""
        texts = {
            "child": translate("GoalMap", "Add goal below"),
            "sibling": translate("GoalMap", "Add goal beside"),
            "rename": translate("GoalMap", "Rename"),
            "link": translate("GoalMap", "Supports…"),
            "conflict": translate("GoalMap", "Conflict with…"),
            "owners": translate("GoalMap", "Who answers for it…"),
            "activities": translate("GoalMap", "Activities for it…"),
            "kpi": translate("GoalMap", "Add KPI for it"),
            "library": translate("GoalMap", "Goals from the library…"),
            "delete": translate("GoalMap", "Delete from the map"),
            "tidy": translate("GoalMap", "Tidy up the map"),
            "release": translate("GoalMap", "Let the layout place it"),
            "tidy_all": translate("GoalMap", "Tidy up placed cards as well"),
        }
        for name, text in texts.items():
            self.actions_by_name[name].setText(text)
