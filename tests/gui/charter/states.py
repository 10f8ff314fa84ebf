"""Waiting for what is reckoned beside the window."""

from __future__ import annotations

from PySide6.QtTest import QTest


def known(pane) -> None:
    """Wait until it is known how the plan stands to its sign-off."""
    following = pane._following
    following.refresh()
    for _ in range(2000):
        if not following.busy:
            break
        QTest.qWait(5)
    assert not following.busy
