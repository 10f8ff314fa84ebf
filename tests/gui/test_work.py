"""Work beside the window: result, failure, progress, cancelling."""

from __future__ import annotations

import gc
import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer

from raciplanner.gui.work import Work, aside


def test_the_work_runs_elsewhere_and_the_result_arrives_here(qtbot):
    here, ran, arrived = threading.get_ident(), [], []
    work = Work(lambda _progress: ran.append(threading.get_ident()))
    work.done.connect(lambda _result: arrived.append(threading.get_ident()))
    with qtbot.waitSignal(work.finished):
        work.start()
    assert arrived == [here]
    assert ran != [here]


def test_progress_is_told(qtbot):
    shares = []

    def count(progress):
        for n in range(4):
            progress(n / 4)

    work = Work(count)
    work.progressed.connect(shares.append)
    with qtbot.waitSignal(work.finished):
        work.start()
    assert shares == [0, 0.25, 0.5, 0.75]


def test_an_exception_is_handed_over(qtbot):
    work = Work(lambda _progress: 1 / 0)
    with qtbot.waitSignal(work.failed) as caught:
        work.start()
    assert isinstance(caught.args[0], ZeroDivisionError)
    qtbot.wait(10)


def test_a_cancelled_work_is_silent(qtbot):
    go_on, told = threading.Event(), []

    def wait(progress):
        go_on.wait(5)
        progress(0.5)

    work = Work(wait)
    work.done.connect(told.append)
    work.failed.connect(told.append)
    with qtbot.waitSignal(work.finished):
        work.start()
        work.cancel()
        go_on.set()
    assert told == []


def test_a_work_that_fails_after_cancelling_is_silent(qtbot):
    go_on, told = threading.Event(), []

    def fail(progress):
        go_on.wait(5)
        raise OSError

    work = Work(fail)
    work.failed.connect(told.append)
    with qtbot.waitSignal(work.finished):
        work.start()
        work.cancel()
        go_on.set()
    assert told == []


def test_what_runs_aside_lets_the_window_live_and_gives_its_result(qapp, qtbot):
    here, lived, go_on = threading.get_ident(), [], threading.Event()

    def work():
        assert go_on.wait(5)
        return threading.get_ident()

    QTimer.singleShot(0, lambda: (lived.append("painted"), go_on.set()))
    assert aside(work) != here
    assert lived == ["painted"]


def test_what_fails_aside_fails_where_it_is_waited_for(qapp):
    with pytest.raises(ZeroDivisionError):
        aside(lambda: 1 // 0)


def test_a_result_on_its_way_is_told_to_nobody_when_the_widget_ends(qtbot):
    widget, told, ran = QObject(), [], threading.Event()
    work = Work(lambda _progress: ran.set(), widget)
    work.done.connect(told.append)
    with qtbot.waitSignal(work.finished):
        work.start()
        assert ran.wait(5)
        time.sleep(0.05)
        shiboken6.delete(widget)
    assert told == []


def test_no_thread_looks_for_garbage(qtbot):
    seen, hold = [], threading.Event()

    def look(_progress):
        seen.append(gc.isenabled())
        hold.wait(5)

    one, other = Work(look), Work(look)
    with qtbot.waitSignals([one.finished, other.finished]):
        one.start()
        other.start()
        assert not gc.isenabled()
        hold.set()
    assert aside(gc.isenabled) is False
    assert seen == [False, False]
    qtbot.waitUntil(gc.isenabled)
