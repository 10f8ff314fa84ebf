"""Times as a person reads them: only the clock today, with the day otherwise."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime


def moment(when: datetime) -> str:
    """``when`` (with time zone) in local time and in the language of the window."""
    local, locale = when.astimezone(), QLocale()
    time = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == datetime.now().astimezone().date():
        return time
    day = QDate(local.year, local.month, local.day)
    return f"{locale.toString(day, QLocale.FormatType.ShortFormat)} {time}"


def moment_of(when: str) -> str:
    """As :func:`moment`, for a time in ISO 8601; as it stands where it is none."""
    try:
        return moment(datetime.fromisoformat(when))
    except ValueError:
        return when
