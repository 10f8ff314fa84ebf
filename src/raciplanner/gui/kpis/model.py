"""The KPIs of the plan as a table that is edited in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from raciplanner.errors import InvalidEdit
from raciplanner.goalmap.faces import light_colour
from raciplanner.goalmap.words import (
    cadence_names,
    direction_names,
    figure_words,
    light_names,
)
from raciplanner.gui.document import Document
from raciplanner.gui.people.models import Choices, Column, Index, RecordsModel
from raciplanner.gui.theme import is_dark
from raciplanner.model.change import Edit
from raciplanner.model.edits.kpis import change_kpi
from raciplanner.model.figures import typed_figure
from raciplanner.model.goal_records import Actual, Kpi
from raciplanner.model.kpi_figures import light, measurements, pace
from raciplanner.model.plan import Plan

translate = QCoreApplication.translate

SERIES_ROLE = Qt.ItemDataRole.UserRole + 2
"""Data role of the measurements of a row, the oldest first."""
_DAYS = ("%Y-%m-%d", "%d.%m.%Y")


class Series:
    """What was measured, looked up anew only when the plan is another one."""

    def __init__(self) -> None:
        self._plan: Plan | None = None
        self._found: dict[str, tuple[Actual, ...]] = {}

    def of(self, plan: Plan, kpi: str) -> tuple[Actual, ...]:
        """Measurements of one KPI (id), the oldest first."""
        if plan is not self._plan:
            self._plan, self._found = plan, measurements(plan)
        return self._found.get(kpi, ())


class KpiModel(RecordsModel):
    """KPIs with their lights and trends."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        self.series = Series()
        super().__init__(document, "kpis", _columns(self.series), change_kpi, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        field = self.columns[index.column()].field
        if field == "trend":
            found = self.series.of(self._document.plan, self.record(index.row()).id)
            return found if role == SERIES_ROLE else None
        if field == "light" and role == Qt.ItemDataRole.DecorationRole:
            return _disc(_light(self.series, self._document.plan, self.record(index.row())))
        if role == Qt.ItemDataRole.TextAlignmentRole and field in _RIGHT:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        return super().data(index, role)


_RIGHT = frozenset({"latest", "pace", "baseline", "target", "watch", "alarm", "weight"})


def _columns(series: Series) -> tuple[Column, ...]:
    return (
        Column("name", lambda: translate("KpiView", "KPI"), width=220),
        Column("goals", lambda: translate("KpiView", "Goals"), _goals, width=190),
        Column("trend", lambda: translate("KpiView", "Trend"), get=_nothing, width=110),
        Column("latest", lambda: translate("KpiView", "Latest"), get=_latest(series), width=110),
        Column("light", lambda: translate("KpiView", "Light"), get=_light_word(series), width=120),
        Column("pace", lambda: translate("KpiView", "Against pace"), get=_pace(series), width=110),
        _figure("target", lambda: translate("KpiView", "Target")),
        _figure("baseline", lambda: translate("KpiView", "Baseline")),
        _figure("watch", lambda: translate("KpiView", "Yellow from")),
        _figure("alarm", lambda: translate("KpiView", "Red from")),
        Column("unit", lambda: translate("KpiView", "Unit"), width=90),
        Column("direction", lambda: translate("KpiView", "Direction"), _directions, width=150),
        Column("owner", lambda: translate("KpiView", "Owner"), _roles, width=180),
        _day("starts", lambda: translate("KpiView", "From")),
        _day("due", lambda: translate("KpiView", "Until")),
        Column("source", lambda: translate("KpiView", "Source of data"), width=190),
        Column("cadence", lambda: translate("KpiView", "How often"), _cadences, width=120),
        Column("joint", lambda: translate("KpiView", "Joint"), width=70),
        _figure("weight", lambda: translate("KpiView", "Weight")),
        Column("department", lambda: translate("KpiView", "Department"), _departments, width=140),
        Column("guards", lambda: translate("KpiView", "Guard KPIs"), _kpis, width=170),
        Column("formula", lambda: translate("KpiView", "Formula"), width=260),
    )


def _figure(field: str, title: Callable[[], str]) -> Column:
    def shown(plan: Plan, kpi: Kpi) -> str:
        value = getattr(kpi, field)
        return "" if value is None else figure_words(value, plan.info.language)

    def change(plan: Plan, key: str, text: str) -> Edit:
        return change_kpi(plan, key, **{field: figure_of(plan, text)})

    return Column(field, title, get=shown, change=change, width=100)


def figure_of(plan: Plan, text: str) -> Decimal | None:
    """A figure as it was typed, in the way of the plan's language.

    Raises
    ------
    InvalidEdit
        ``figure_bad``.
    """
    try:
        return typed_figure(text, decimal_comma=plan.info.language == "ru")
    except ValueError:
        raise InvalidEdit("figure_bad", value=text[:40]) from None


def _day(field: str, title: Callable[[], str]) -> Column:
    def shown(_plan: Plan, kpi: Kpi) -> str:
        day = getattr(kpi, field)
        return day.isoformat() if day else ""

    def change(plan: Plan, key: str, text: str) -> Edit:
        return change_kpi(plan, key, **{field: day_of(text)})

    return Column(field, title, get=shown, change=change, width=110)


def day_of(text: str) -> date | None:
    """A day as it was typed: ``2027-06-30`` or ``30.06.2027``; None for an empty text.

    Raises
    ------
    InvalidEdit
        ``date_bad``.
    """
    for form in _DAYS if text.strip() else ():
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    if text.strip():
        raise InvalidEdit("date_bad", value=text[:40])
    return None


def _nothing(_plan: Plan, _kpi: Kpi) -> str:
    return ""


def _latest(series: Series) -> Callable[[Plan, Kpi], str]:
    def shown(plan: Plan, kpi: Kpi) -> str:
        found = series.of(plan, kpi.id)
        return figure_words(found[-1].value, plan.info.language) if found else ""

    return shown


def _light(series: Series, plan: Plan, kpi: Kpi) -> str:
    found = series.of(plan, kpi.id)
    return light(kpi, found[-1].value) if found else ""


def _light_word(series: Series) -> Callable[[Plan, Kpi], str]:
    def shown(plan: Plan, kpi: Kpi) -> str:
        state = _light(series, plan, kpi)
        return light_names(translate)[state] if state else ""

    return shown


def _pace(series: Series) -> Callable[[Plan, Kpi], str]:
    def shown(plan: Plan, kpi: Kpi) -> str:
        found = series.of(plan, kpi.id)
        now = pace(kpi, found[-1]) if found else None
        return deviation_words(now.deviation, plan.info.language) if now else ""

    return shown


def deviation_words(deviation: Decimal | None, language: str) -> str:
    """A deviation in per cent with its sign.

    >>> deviation_words(Decimal("-0.16"), "en"), deviation_words(Decimal("0.034"), "ru")
    ('−16 %', '+3 %')
    """
    if deviation is None:
        return ""
    percent = round(deviation * 100)
    return f"{'+' if percent > 0 else ''}{figure_words(Decimal(percent), language)} %"


def _disc(state: str) -> QPixmap | None:
    if not state:
        return None
    pixmap = QPixmap(14, 14)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(light_colour(state, dark=is_dark(QGuiApplication.palette()))))
    painter.drawEllipse(1, 1, 12, 12)
    painter.end()
    return pixmap


def _goals(plan: Plan) -> Choices:
    return [(one.id, one.name) for one in plan.goals.ordered]


def _kpis(plan: Plan) -> Choices:
    return [(one.id, one.name) for one in plan.kpis.ordered]


def _roles(plan: Plan) -> Choices:
    return [("", "—"), *((one.id, one.name) for one in plan.columns)]


def _departments(plan: Plan) -> Choices:
    return [("", "—"), *((one.id, one.name) for one in plan.departments.ordered)]


def _directions(_plan: Plan) -> Choices:
    return list(direction_names(translate).items())


def _cadences(_plan: Plan) -> Choices:
    return list(cadence_names(translate).items())
