"""The charter while it is being made: its sections at the left, its pages at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from raciplanner.gui.charter.follow import SigningState
from raciplanner.gui.charter.pages import PageView
from raciplanner.gui.charter.section_model import SectionModel
from raciplanner.gui.charter.signing import SigningPane
from raciplanner.gui.charter.thumbnails import Thumbnails
from raciplanner.gui.document import Document
from raciplanner.gui.split_line import SplitLine
from raciplanner.gui.views import View
from raciplanner.gui.widgets import fill, label, set_tip
from raciplanner.gui.work import Work
from raciplanner.model.change import Change

if TYPE_CHECKING:
    from raciplanner.charter.contents import Place
    from raciplanner.charter.document import Charter
    from raciplanner.charter.preview import Preview

translate = QCoreApplication.translate

PAUSE = 250
"""Milliseconds of rest after an edit before the pages are made anew."""
LEFT_WIDTH = 330


class CharterView(View):
    """Shows the charter of the document as it would be printed now.

    Parameters
    ----------
    following : SigningState
        Of the document.
    paper : callable
        Gives the wanted paper.

    Signals
    -------
    section_wanted(str)
        The source of a section is to be edited.
    paper_chosen(str)
        Another paper is wanted.
    export_wanted()
        The charter is to be written to a file.
    poster_wanted(), logos_wanted()
        A poster is to be made; the logos are to be chosen.
    told(str)
        Something for the status bar.
    """

    section_wanted = Signal(str)
    paper_chosen = Signal(str)
    export_wanted = Signal()
    poster_wanted = Signal()
    logos_wanted = Signal()
    told = Signal(str)

    def __init__(
        self,
        document: Document,
        following: SigningState,
        paper: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self._document, self._following, self._paper = document, following, paper
        self._work: Work | None = None
        self._stale, self._again = True, False
        self._places: tuple[Place, ...] = ()
        self.model = SectionModel(document, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._make)
        self._build()
        self._connect()
        self.recolour()
        self.retranslate()

    # Building

    def _build(self) -> None:
        self.sections = QListView()
        self.sections.setModel(self.model)
        self.sections.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.sections.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sections.setUniformItemSizes(True)
        self.preset, self.paper = QComboBox(), QComboBox()
        self.up, self.down = QToolButton(), QToolButton()
        self.edit, self.export = QPushButton(), QPushButton()
        self.logos, self.poster = QPushButton(), QPushButton()
        self.grey = QCheckBox()
        self.smaller, self.larger, self.fit = QToolButton(), QToolButton(), QToolButton()
        self.pages, self.thumbnails = PageView(), Thumbnails()
        self.state = label(look="secondary")
        self._titles = {"preset": label(), "paper": label(), "sections": label(look="strong")}
        for name, buddy in (("preset", self.preset), ("paper", self.paper)):
            self._titles[name].setBuddy(buddy)
        self._titles["sections"].setBuddy(self.sections)
        self.signing = SigningPane(self._document, self._following)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._left(), "")
        self.tabs.addTab(self.signing, "")
        self.splitter = QSplitter()
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(self._right())
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LEFT_WIDTH, 900])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _left(self) -> QWidget:
        left = QWidget()
        self.left_layout = layout = QVBoxLayout(left)
        layout.setContentsMargins(12, 10, 6, 10)
        layout.addLayout(_line(self._titles["preset"], self.preset, stretch=1))
        layout.addLayout(_line(self._titles["sections"], self.up, self.down, stretch=0))
        layout.addWidget(self.sections, 1)
        layout.addLayout(_line(self.edit, self.logos, stretch=0))
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(6, 10, 12, 10)
        bar = SplitLine()
        for part in (self._titles["paper"], self.paper, self.grey):
            bar.left.addWidget(part)
        bar.left.addSpacing(8)
        for button in (self.smaller, self.fit, self.larger):
            button.setAutoRaise(True)
            bar.left.addWidget(button)
        bar.left.addStretch(1)
        bar.right.addWidget(self.state, 1)
        bar.right.addWidget(self.poster)
        bar.right.addWidget(self.export)
        layout.addWidget(bar)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.thumbnails)
        below.addWidget(self.pages, 1)
        layout.addLayout(below, 1)
        return right

    def _connect(self) -> None:
        self.preset.activated.connect(self._choose_preset)
        self.paper.activated.connect(self._choose_paper)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.edit.clicked.connect(self._edit_chosen)
        self.export.clicked.connect(self.export_wanted)
        self.poster.clicked.connect(self.poster_wanted)
        self.logos.clicked.connect(self.logos_wanted)
        self.sections.activated.connect(self._edit_chosen)
        self.sections.selectionModel().currentChanged.connect(self._show_section)
        for pages in (self.pages, self.thumbnails):
            self.grey.toggled.connect(lambda on, pages=pages: pages.set_grey(grey=on))
        self.smaller.clicked.connect(lambda: self.pages.step_zoom(-1))
        self.larger.clicked.connect(lambda: self.pages.step_zoom(1))
        self.fit.clicked.connect(lambda: self.pages.set_zoom(0))
        self.pages.place_wanted.connect(self._clicked)
        self.pages.page_changed.connect(self._show_state)
        self.pages.page_changed.connect(self.thumbnails.show_current)
        self.thumbnails.page_wanted.connect(self.pages.go_to)
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            action = QAction(self.sections)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _on=False, step=step: self._move(step))
            self.sections.addAction(action)
        self._document.changed.connect(self._outdated)
        self._document.replaced.connect(self._outdated)

    # Making the pages

    def _outdated(self, _changes: tuple[Change, ...] = ()) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._make()

    def _make(self) -> None:
        """Make the charter beside the window; after edits in the meantime, from the beginning."""
        if self._work is not None:
            self._again = True
            self._work.cancel()
            return
        self._stale = False
        plan, paper, versions = self._document.plan, self._paper(), self._document.versions

        def make(progress: Callable[[float], None]) -> tuple[Charter, Preview]:
            from raciplanner.charter.document import make_charter
            from raciplanner.charter.preview import Preview

            made = make_charter(
                plan,
                day=date.today(),  # noqa: DTZ011 - the reader's day
                paper=paper,
                versions=versions,
                progress=progress,
            )
            return made, Preview(made.data)

        work = self._work = Work(make, self)
        work.progressed.connect(self._show_progress)
        work.done.connect(self._made)
        work.failed.connect(self._failed)
        work.finished.connect(self._ended)
        self.state.setText(translate("Charter view", "The pages are being made…"))
        work.start()

    def _show_progress(self, share: float) -> None:
        if self._work is not None:
            says = translate("Charter view", "The pages are being made… {share} %")
            self.state.setText(says.format(share=int(100 * share)))

    def _made(self, result: tuple[Charter, Preview]) -> None:
        charter, preview = result
        self._places = charter.places
        self.pages.show_preview(preview)
        self.thumbnails.show_preview(preview)
        self.model.show_pages(_pages_of(charter))
        for warning in charter.warnings(translate):
            self.told.emit(warning)

    def _failed(self, error: Exception) -> None:
        raise error

    def _ended(self) -> None:
        self._work = None
        self._show_state()
        if self._again:
            self._again = False
            self._make()

    def _show_state(self) -> None:
        total = len(self.pages.preview.sizes) if self.pages.preview else 0
        if not total:
            self.state.clear()
            return
        says = translate("Charter view", "Page {page} of {pages}")
        self.state.setText(says.format(page=self.pages.top_page + 1, pages=total))

    # Sections

    @property
    def section(self) -> str:
        """Name of the chosen section, or empty."""
        return self.model.name_at(self.sections.currentIndex().row())

    def choose(self, name: str) -> None:
        """Choose a section in the list."""
        self.sections.setCurrentIndex(self.model.index(self.model.row_of(name)))

    def _show_section(self) -> None:
        place = next((one for one in self._places if one.section == self.section), None)
        if place is not None:
            self.pages.go_to(place.page, place.top)

    def _clicked(self, page: int, height: float) -> None:
        """A click on a page chooses the section there; it opens with the button, or Enter."""
        above = [one for one in self._places if (one.page, -one.top) <= (page, -height + 4)]
        if above:
            at = self.pages.verticalScrollBar().value()
            self.choose(above[-1].section)
            self.pages.verticalScrollBar().setValue(at)
            self.section_wanted.emit(above[-1].section)

    def _edit_chosen(self) -> None:
        if self.section:
            self.section_wanted.emit(self.section)

    def _move(self, step: int) -> None:
        name, row = self.section, self.sections.currentIndex().row()
        if name and self.model.move(row, row + 2 if step > 0 else row - 1):
            self.choose(name)

    def _choose_preset(self) -> None:
        self.model.choose_preset(str(self.preset.currentData()))

    def _choose_paper(self) -> None:
        self.paper_chosen.emit(str(self.paper.currentData()))
        self._outdated()

    # The view

    def enter(self) -> None:
        """Take the keyboard."""
        if self.tabs.currentWidget() is self.signing:
            self.signing.enter()
            return
        if not self.sections.currentIndex().isValid():
            self.choose("cover")
        self.sections.setFocus()

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """Choose the section that was changed."""
        for change in changes:
            if change.table == "charter_sections":
                self.choose(str(change.key))
                return True
        return False

    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    def recolour(self) -> None:
        """Draw arrows for the present palette."""
        for button, arrow in (
            (self.up, Qt.ArrowType.UpArrow),
            (self.down, Qt.ArrowType.DownArrow),
        ):
            button.setArrowType(arrow)

    def retranslate(self) -> None:
        """Set every text."""
        presets = (
            ("standard", translate("Charter view", "Standard")),
            ("short", translate("Charter view", "Cover and matrix")),
            ("full", translate("Charter view", "Everything")),
            ("cards", translate("Charter view", "Role cards")),
        )
        fill(self.preset, presets)
        papers = (("a4", "A4"), ("letter", translate("Charter view", "US Letter")))
        fill(self.paper, papers, self._paper())
        self._titles["preset"].setText(translate("Charter view", "&Selection:"))
        self._titles["paper"].setText(translate("Charter view", "Pa&per:"))
        self._titles["sections"].setText(translate("Charter view", "S&ections"))
        self.grey.setText(translate("Charter view", "&Grey"))
        self.edit.setText(translate("Charter view", "E&dit the section…"))
        self.export.setText(translate("Charter view", "Save as PDF…"))
        self.poster.setText(translate("Charter view", "P&oster…"))
        self.logos.setText(translate("Charter view", "&Logos…"))
        self.sections.setAccessibleName(translate("Charter view", "Sections of the charter"))
        self.pages.setAccessibleName(translate("Charter view", "Pages of the charter"))
        self.thumbnails.setAccessibleName(translate("Charter view", "All pages, small"))
        for button, text, tip in (
            (self.smaller, "−", translate("Charter view", "Smaller")),
            (self.larger, "+", translate("Charter view", "Larger")),
            (self.fit, "↔", translate("Charter view", "Fit the width")),
            (self.up, "", translate("Charter view", "Further up (Alt+Up)")),
            (self.down, "", translate("Charter view", "Further down (Alt+Down)")),
        ):
            button.setText(text)
            button.setAccessibleName(tip)
            set_tip(button, tip)
        set_tip(self.grey, translate("Charter view", "As a printer without colours has it"))
        self.tabs.setTabText(0, translate("Charter view", "Sections"))
        self.tabs.setTabText(1, translate("Charter view", "Signing"))
        self.model.retranslate()
        self._show_state()


def _line(*parts: QWidget, stretch: int) -> QHBoxLayout:
    line = QHBoxLayout()
    for place, part in enumerate(parts):
        line.addWidget(part, 1 if place == stretch else 0)
    return line


def _pages_of(charter: Charter) -> Mapping[str, int]:
    """How many pages each section takes, those that it shares included."""
    found: dict[str, int] = {}
    ends: list[Any] = [*(one.page for one in charter.places[1:]), charter.pages - 1]
    for place, following in zip(charter.places, ends, strict=True):
        found[place.section] = max(1, following - place.page + (following == place.page))
    return found
