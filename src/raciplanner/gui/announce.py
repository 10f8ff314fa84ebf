"""Saying something to assistive technology that is not at the focus: results, refusals, counts."""

from __future__ import annotations

from PySide6.QtCore import QObject


def announce(source: QObject, text: str) -> None:
    """Let a screen reader say ``text`` when it has come to its end; without one nothing happens.

    Parameters
    ----------
    source : QObject
        The widget that has something to say.
    text : str
        Nothing is said where it is empty.
    """
    if not text:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
