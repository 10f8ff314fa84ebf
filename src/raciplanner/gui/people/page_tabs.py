"""Pages of records behind tabs, one for each table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QTabWidget

from raciplanner.gui.people.page import Page
from raciplanner.model.change import Change


class PageTabs(QTabWidget):
    """The pages, by the table of the plan that each one shows."""

    def __init__(self, pages: Mapping[str, Page]) -> None:
        super().__init__()
        self._pages = pages
        for page in pages.values():
            self.addTab(page, "")

    def enter(self) -> None:
        """Take the keyboard into the table on screen."""
        page = self.currentWidget()
        if isinstance(page, Page):
            page.table.setFocus()
            if not page.table.currentIndex().isValid():
                page.table.setCurrentIndex(page.model.index(0, 0))

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """Select what ``changes`` concern, on the tab where it stands; whether there was any."""
        for table, page in self._pages.items():
            keys = [str(change.key) for change in changes if change.table == table]
            if keys and page.choose(keys):
                self.setCurrentWidget(page)
                return True
        return False

    def retranslate(self) -> None:
        """Set the texts of the tabs."""
        for place, page in enumerate(self._pages.values()):
            self.setTabText(place, page.kind.title())
