"""Dates in the long form of a language."""

from __future__ import annotations

from datetime import date

from raciplanner.i18n import Translate


def long_date(day: date, translate: Translate) -> str:
    """``day`` with the month in words.

    >>> long_date(date(2026, 3, 8), lambda context, source, *rest: source)
    '8 March 2026'
    """
    forms = (
        translate("Date", "{day} January {year}"),
        translate("Date", "{day} February {year}"),
        translate("Date", "{day} March {year}"),
        translate("Date", "{day} April {year}"),
        translate("Date", "{day} May {year}"),
        translate("Date", "{day} June {year}"),
        translate("Date", "{day} July {year}"),
        translate("Date", "{day} August {year}"),
        translate("Date", "{day} September {year}"),
        translate("Date", "{day} October {year}"),
        translate("Date", "{day} November {year}"),
        translate("Date", "{day} December {year}"),
    )
    return forms[day.month - 1].format(day=day.day, year=day.year)
