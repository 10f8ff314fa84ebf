"""Long work beside the window: one function in a thread, its progress and its result as signals.

No garbage is looked for while a thread works: the search runs in whichever thread makes a new
object, and among the garbage are widgets, which only the window's thread may take apart.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, TypeVar, cast

from PySide6.QtCore import QEventLoop, QObject, QThreadPool, Signal

from raciplanner.collection import without_collection

T = TypeVar("T")


class Cancelled(Exception):
    """The person has cancelled the work."""


_RUNNING: set[Work] = set()
"""Work whose end the window has not heard of: it outlives the widget that has begun it."""


class Work(QObject):
    """A call that runs in a thread of the pool.

    Parameters
    ----------
    function : callable
        Runs outside the window's thread, so it touches no widget.  It is called with a
        ``progress(share)`` function (0 to 1), which raises :class:`Cancelled` after
        :meth:`cancel`.
    parent : QObject, optional
        The work is cancelled when it is destroyed; no result is told after that.

    Signals
    -------
    progressed(float)
        The part that is done, 0 to 1.
    done(object)
        What the function returned.
    failed(object)
        The exception it raised; a cancelled work is silent.
    finished()
        The last signal in every case.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    finished = Signal()
    _ended = Signal(object, object)

    def __init__(
        self,
        function: Callable[[Callable[[float], None]], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__()
        self._function = function
        self._cancelled = threading.Event()
        self._pause = ExitStack()
        if parent is not None:
            parent.destroyed.connect(self.cancel)
        self._ended.connect(self._tell)

    def start(self) -> None:
        """Begin; at most once."""
        _RUNNING.add(self)
        self._pause.enter_context(without_collection())
        QThreadPool.globalInstance().start(self._run)

    def cancel(self) -> None:
        """Ask the work to stop at its next step; its result is thrown away."""
        self._cancelled.set()

    def _tell(self, result: object, error: Exception | None) -> None:
        # In the window's thread: what was cancelled on the way here, by the end of its widget
        # say, is told to nobody.
        _RUNNING.discard(self)
        self._pause.close()
        if not self._cancelled.is_set():
            if error is None:
                self.done.emit(result)
            else:
                self.failed.emit(error)
        self.finished.emit()

    def _step(self, share: float) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(share)

    def _run(self) -> None:
        result, error = None, None
        try:
            result = self._function(self._step)
        except Cancelled:
            self._cancelled.set()
        except Exception as raised:  # noqa: BLE001 - handed to the window, which knows what to say
            error = raised
        self._ended.emit(result, error)


class _Signal(QObject):
    finished = Signal()


def aside(function: Callable[[], T]) -> T:
    """What ``function`` returns, or raises: it runs in a thread, and the window goes on painting.

    The caller waits.  Keys, clicks and closing wait as well, until the function has ended; so it
    may work with what no timer changes.
    """
    outcome: list[tuple[Any, BaseException | None]] = []
    signal, loop = _Signal(), QEventLoop()
    signal.finished.connect(loop.quit)

    def run() -> None:
        try:
            outcome.append((function(), None))
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            outcome.append((None, error))
        signal.finished.emit()

    # A thread of its own: those of the pool may be busy with a long check.
    thread = threading.Thread(target=run, daemon=True)
    with without_collection():
        thread.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        thread.join()
    ((result, error),) = outcome
    if error is not None:
        raise error
    return cast("T", result)
