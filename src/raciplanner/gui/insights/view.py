"""The figures of the plan: a list of them, each as a sentence, a picture and a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHeaderView, QListWidgetItem, QWidget

from raciplanner._generated.ui.insights_view import Ui_InsightsView
from raciplanner.errors import PlanFileError
from raciplanner.gui.document import Document
from raciplanner.gui.findings.figures import Figures
from raciplanner.gui.history.sides import NOW, Side, sides_of
from raciplanner.gui.insights.canvas import Canvas
from raciplanner.gui.insights.saving import save_picture
from raciplanner.gui.insights.table_model import FigureModel
from raciplanner.gui.messages import Messages
from raciplanner.gui.pictures import measured
from raciplanner.gui.theme import is_contrast, is_dark
from raciplanner.gui.views import View
from raciplanner.gui.widgets import fill
from raciplanner.gui.work import Work
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.analysis.insights import Insights
    from raciplanner.charts.look import Look
    from raciplanner.drawing import Picture
    from raciplanner.wording.figures import Table

translate = QCoreApplication.translate

CHANGES = "changes"
ORDER = (
    "together",
    "role_load",
    "person_load",
    "department_load",
    "key_roles",
    "key_people",
    "absences",
    "hand_overs",
    "department_hand_overs",
    "coordination",
    "coverage",
    "cut_roles",
    "brokers",
    "groups",
    "islands",
    "cycles",
    "similar_roles",
    "similar_activities",
    CHANGES,
)
"""Figures in the order of the list, those with a picture mostly first."""


class InsightsView(View):
    """Who looks rather than reads sees here how the plan hangs together.

    Signals
    -------
    jump_wanted(str, str)
        Ids of an activity and a role to be shown; either may be empty.
    person_wanted(str)
        Id of a person to be shown.
    told(str)
        Something for the status bar.
    """

    jump_wanted = Signal(str, str)
    person_wanted = Signal(str)
    told = Signal(str)
    topic = "insights"

    def __init__(
        self,
        document: Document,
        figures: Figures,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._figures, self._messages = document, figures, messages
        self._before: tuple[str, Insights] | None = None
        self._work: Work | None = None
        self._sides: dict[str, Side] = {}
        self._wants_table = False
        self.ui = Ui_InsightsView()
        self.ui.setupUi(self)
        self.setProperty("look", "pane")
        self.canvas = Canvas(self._say)
        self.model = FigureModel(self)
        self._set_up()
        self._connect()
        self.retranslate()

    def _set_up(self) -> None:
        ui = self.ui
        ui.says.setTextFormat(Qt.TextFormat.PlainText)
        ui.title.setProperty("look", "heading")
        ui.scroll.setWidget(self.canvas)
        ui.scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ui.table.setModel(self.model)
        header = ui.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        ui.table.verticalHeader().hide()
        ui.splitter.setStretchFactor(0, 0)
        ui.splitter.setStretchFactor(1, 1)
        ui.splitter.setSizes([230, 900])
        for name in ORDER:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, name)
            ui.list.addItem(item)
        ui.list.setCurrentRow(0)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), ui.table, self.copy_table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _connect(self) -> None:
        ui = self.ui
        ui.list.currentRowChanged.connect(lambda _row: self.refresh())
        ui.save_picture.clicked.connect(self.save_picture)
        ui.copy_table.clicked.connect(self.copy_table)
        ui.pages.currentChanged.connect(self._turn_page)
        ui.stop.clicked.connect(self._stop)
        ui.before.activated.connect(lambda _place: self._load_before())
        self.canvas.chosen.connect(self._jump)
        self.canvas.pointed.connect(self._keep_in_sight)
        self._figures.looked.connect(self.refresh)
        self._figures.progressed.connect(lambda share: ui.progress.setValue(round(100 * share)))
        self._figures.began.connect(self._show_busy)
        self._document.replaced.connect(self._forget)
        self._document.versions_changed.connect(self._offer)

    # What is shown

    @property
    def shown(self) -> str:
        """Name of the figure that is chosen."""
        return str(self.ui.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def choose(self, name: str) -> None:
        """Show a figure by its name."""
        self.ui.list.setCurrentRow(ORDER.index(name))

    def enter(self) -> None:
        """Take the keyboard into the list."""
        self.ui.list.setFocus()

    def refresh(self) -> None:
        """Show the chosen figure as it is now."""
        if not self.isVisible():
            return
        if not self._figures.current:
            self._figures.look()
        self._show_busy()
        self.ui.before_line.setVisible(self.shown == CHANGES)
        table, picture = self._made()
        self.ui.title.setText(table.title if table else "")
        self.ui.says.setText(table.says if table else "")
        self.model.show(table)
        self._set_columns()
        self.ui.table.setAccessibleName(table.title if table else "")
        self.canvas.show_picture(picture)
        self._show_pages(picture is not None)
        self.ui.save_picture.setEnabled(picture is not None)
        self.ui.copy_table.setEnabled(bool(table and table.rows))
        self._fit()

    def _show_pages(self, has_picture: bool) -> None:
        """A figure without a picture shows its table; the next one with a picture shows that."""
        pages, wanted = self.ui.pages, self._wants_table
        with QSignalBlocker(pages):
            pages.setTabVisible(0, has_picture)
            pages.setCurrentIndex(1 if wanted or not has_picture else 0)

    def _turn_page(self, page: int) -> None:
        self._wants_table = page == 1
        self._fit()

    def _set_columns(self) -> None:
        table, last = self.ui.table, self.model.columnCount() - 1
        header = table.horizontalHeader()
        table.resizeColumnsToContents()
        for section in range(last + 1):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(
                section, mode.Stretch if section == last else mode.Interactive
            )
            if section < last:
                header.resizeSection(section, min(header.sectionSize(section) + 12, 360))

    def _made(self) -> tuple[Table | None, Picture | None]:
        from raciplanner.charts.gallery import PICTURES
        from raciplanner.wording.insights import table

        found, name = self._figures.insights, self.shown
        if found is None:
            return None, None
        if name == CHANGES:
            return self._changes(found)
        picture = PICTURES[name](found, self._look(), translate) if name in PICTURES else None
        return table(name, found, translate), picture if picture and picture.shapes else None

    def _changes(self, found: Insights) -> tuple[Table | None, Picture | None]:
        from raciplanner.charts.bars import load_change
        from raciplanner.wording.insights_change import changes

        if self._before is None:
            self._load_before()
            return None, None
        before = self._before[1]
        says = changes(before, found, translate)
        picture = load_change(before.roles.by, found, says, self._look(), translate)
        return says, picture if picture.shapes else None

    def _look(self) -> Look:
        from raciplanner.charts.look import Look

        palette = self.palette()
        return Look.of(dark=is_dark(palette), contrast=is_contrast(palette), measure=measured)

    def _say(self, key: str) -> str:
        from raciplanner.wording.insights_places import place_text

        found = self._figures.insights
        return place_text(key, found, translate) if found else ""

    def _show_busy(self) -> None:
        busy = not self._figures.current or self._work is not None
        self.ui.busy.setVisible(busy)
        self.ui.stop.setVisible(self._figures.busy)

    def _stop(self) -> None:
        self._figures.stop()
        self._show_busy()

    # Before and after

    def _offer(self) -> None:
        sides = [side for side in sides_of(self._document, ()) if side.key != NOW]
        self._sides = {side.key: side for side in sides}
        none = [("", translate("Insights", "nothing saved yet"))]
        fill(self.ui.before, [(side.key, side.title) for side in sides] or none)

    def _load_before(self) -> None:
        """Find the figures of the chosen version beside the window."""
        side = self._sides.get(str(self.ui.before.currentData()))
        if side is None or (self._before and self._before[0] == side.key):
            return
        now = self._document.plan
        try:
            plan = side.load()
        except PlanFileError as error:
            from raciplanner.wording.errors import error_text

            self._messages.error(self, error_text(error, translate))
            return
        work = self._work = Work(lambda progress: _figures_of(plan, now, progress))
        work.done.connect(lambda before: self._take_before(work, side.key, before))
        work.start()
        self._show_busy()

    def _take_before(self, work: Work, key: str, before: Insights) -> None:
        if work is self._work:
            self._work = None
            self._before = (key, before)
            self.refresh()

    def _forget(self) -> None:
        if self._work is not None:
            self._work.cancel()
        self._work = self._before = None
        self._offer()
        self.refresh()

    # What can be done with it

    def save_picture(self) -> None:
        """Save the picture as SVG or PNG."""
        picture = self.canvas.picture
        if picture is not None:
            path = save_picture(picture, self._document.plan, self._messages, self)
            if path is not None:
                self.told.emit(translate("Insights", "Saved: {file}").format(file=path.name))

    def copy_table(self) -> None:
        """Put the whole table into the clipboard."""
        QGuiApplication.clipboard().setText(self.model.as_text())
        self.told.emit(translate("Insights", "The table is in the clipboard."))

    def _jump(self, key: str) -> None:
        kind, _, rest = key.partition(":")
        if kind in {"role", "hand_over", "tie"}:
            self.jump_wanted.emit("", rest.split(":")[0])
        elif kind == "person":
            self.person_wanted.emit(rest)

    def _keep_in_sight(self, area: QRectF) -> None:
        centre = area.center().toPoint()
        self.ui.scroll.ensureVisible(
            centre.x(), centre.y(), round(area.width() / 2) + 12, round(area.height() / 2) + 12
        )

    def _fit(self) -> None:
        self.canvas.fit(self.ui.scroll.viewport().size())

    # Words and colours

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        for row, name in enumerate(ORDER):
            self.ui.list.item(row).setText(_title(name))
        self._offer()
        self.refresh()

    def recolour(self) -> None:
        """Draw the picture in the colours of the theme."""
        self.refresh()

    # Qt's overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer()
        QTimer.singleShot(0, self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.refresh()


def _figures_of(plan: Plan, now: Plan, progress: object) -> Insights:
    from raciplanner.analysis.insights import insights
    from raciplanner.model.compare import aligned

    return insights(aligned(plan, now), progress=progress)  # type: ignore[arg-type]


def _title(name: str) -> str:
    """A figure in the list: the title of its table."""
    titles = {
        "together": translate("Insights", "Who works with whom"),
        "role_load": translate("Insights", "Load of the roles"),
        "person_load": translate("Insights", "Load of the people"),
        "department_load": translate("Insights", "Load of the departments"),
        "key_roles": translate("Insights", "What hangs on each role"),
        "key_people": translate("Insights", "What hangs on each person"),
        "absences": translate("Insights", "Who must not be away together"),
        "hand_overs": translate("Insights", "Hand-overs between roles"),
        "department_hand_overs": translate("Insights", "Hand-overs between departments"),
        "coordination": translate("Insights", "Coordination that is missing"),
        "coverage": translate("Insights", "Coverage of the phases"),
        "cut_roles": translate("Insights", "Cut roles"),
        "brokers": translate("Insights", "Brokers"),
        "groups": translate("Insights", "Groups"),
        "islands": translate("Insights", "Islands"),
        "cycles": translate("Insights", "Circles of dependencies"),
        "similar_roles": translate("Insights", "Roles with nearly the same duties"),
        "similar_activities": translate("Insights", "Activities that say nearly the same"),
        CHANGES: translate("Insights", "Before and after"),
    }
    return titles[name]
