"""Saying something to assistive technology that is not at the focus: results, refusals, counts."""

from __future__ import annotations

from PySide6.QtCore import QObject


def announce(source: QObject, text: str, *, at_once: bool = False) -> None:
    """Let a screen reader say ``text``; without one nothing happens.

    Parameters
    ----------
    source : QObject
        The widget that has something to say.
    at_once : bool
        Interrupt what is being said: for refusals and errors.
    """
    if not text:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(source, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
