"""How far the sign-off of a document has come, and what has changed since: reckoned beside the
window, because the content hash and the comparison of a large plan take their time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from raciplanner.gui.document import Document
from raciplanner.gui.work import Work
from raciplanner.model.change import Change
from raciplanner.model.charter_records import Signoff
from raciplanner.model.plan import APART, Plan
from raciplanner.model.signing import (
    Signing,
    changes_since,
    is_current,
    latest_signoff,
    said_to,
    signing_of,
)
from raciplanner.wording.change_summary import summary_text

translate = QCoreApplication.translate

PAUSE = 200
"""Milliseconds of rest after an edit before it is reckoned anew."""


@dataclass(frozen=True)
class News:
    """What has changed since a sign-off.

    Parameters
    ----------
    signed : Plan or None
        The plan as it was put to be signed; None where it is no longer kept.
    before : Plan or None
        The same with the number of the draft.
    after : Plan
        The plan it was compared with.
    changes : tuple of Change
    """

    signed: Plan | None
    before: Plan | None
    after: Plan
    changes: tuple[Change, ...] = ()

    def summary(self) -> str:
        """The changes in one short line; empty without any."""
        if self.before is None:
            return ""
        return summary_text(self.changes, self.before, self.after, translate, most=1)


class SigningState(QObject):
    """Follows the latest sign-off of a document.

    :attr:`signing` is None where nothing was put to be signed; :attr:`news` is None while the plan
    still says what was signed.  Both are those of a moment ago while :attr:`busy`.

    Signals
    -------
    moved()
        One of them is another.
    """

    moved = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.signing: Signing | None = None
        self.news: News | None = None
        self._work: Work | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.refresh)
        document.changed.connect(self._changed)
        document.replaced.connect(self.refresh)
        document.versions_changed.connect(self._versions_moved)

    @property
    def busy(self) -> bool:
        """Whether it is not yet known how the plan stands to its sign-off."""
        return self._work is not None or self._pause.isActive()

    def _changed(self, changes: tuple[Change, ...]) -> None:
        plan, tables = self._document.plan, {one.table for one in changes}
        latest = latest_signoff(plan)
        if latest is None and self.signing is None:
            return
        known = self.signing is not None and not self.busy
        if known and tables <= APART and latest is not None and self._is_same(latest):
            assert self.signing is not None
            self._show(said_to(plan, latest, current=self.signing.current), self.news)
        elif "signoffs" in tables:
            self.refresh()
        else:
            self._pause.start()

    def _versions_moved(self) -> None:
        if self.news is not None:  # the one it is compared with may have come or gone
            self._pause.start()

    def _is_same(self, signoff: Signoff) -> bool:
        """Whether it is the sign-off that is followed, so that the plan stands to it as before."""
        mine = self.signing.signoff if self.signing is not None else None
        return mine is not None and (mine.id, mine.content) == (signoff.id, signoff.content)

    def refresh(self) -> None:
        """Look at the sign-off as it is now."""
        self._pause.stop()
        if self._work is not None:
            self._pause.start()  # what is being reckoned is out of date
            return
        plan, versions = self._document.plan, self._document.versions
        signoff = latest_signoff(plan)
        if signoff is None:
            self._show(None, None)
            return

        def look(_progress: Callable[[float], None]) -> tuple[Plan, News | None]:
            from raciplanner.storage.signed import signed_version

            if is_current(plan, signoff):
                return plan, None
            found = signed_version(signoff, versions)
            if found is None:
                return plan, News(None, None, plan)
            return plan, News(found.plan, *_compared(found.plan, plan))

        self._work = work = Work(look, self)
        work.done.connect(self._looked)
        work.failed.connect(self._failed)
        work.finished.connect(self._ended)
        work.start()

    def _looked(self, found: tuple[Plan, News | None]) -> None:
        plan, news = found
        if plan is self._document.plan:
            self._show(signing_of(plan), news)  # its hash is known by now
        else:
            self._pause.start()

    def _show(self, signing: Signing | None, news: News | None) -> None:
        if signing is None and self.signing is None:
            return
        self.signing, self.news = signing, news
        self.moved.emit()

    def _failed(self, error: Exception) -> None:
        raise error

    def _ended(self) -> None:
        self._work = None


def _compared(signed: Plan, plan: Plan) -> tuple[Plan, Plan, tuple[Change, ...]]:
    before, changes = changes_since(signed, plan)
    return before, plan, changes
