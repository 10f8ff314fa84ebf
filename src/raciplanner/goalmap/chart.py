"""The course of one KPI as a picture: what was measured, the target, the limits, the even line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from raciplanner.drawing import Box, Disc, Label, Path, Picture, Point, Shape
from raciplanner.goalmap.faces import light_colour, surface
from raciplanner.goalmap.words import figure_words, light_names
from raciplanner.i18n import Translate
from raciplanner.model.goal_records import Actual, Kpi
from raciplanner.model.kpi_figures import GREEN, RED, YELLOW, light

_LEFT, _RIGHT, _TOP, _BOTTOM = 64.0, 96.0, 14.0, 24.0
_SIZE = 11.0


def kpi_chart(
    kpi: Kpi,
    series: Sequence[Actual],
    translate: Translate,
    language: str,
    *,
    size: tuple[float, float] = (520.0, 200.0),
    dark: bool = False,
) -> Picture:
    """The chart of a KPI.

    Parameters
    ----------
    series : sequence of Actual
        The oldest first.
    """
    frame = _Frame(kpi, series, size)
    colours = surface(dark=dark)
    shapes: list[Shape] = [
        Box(_LEFT, _TOP, frame.right - _LEFT, frame.bottom - _TOP, "", colours.grid)
    ]
    shapes += _limits(kpi, frame, translate, language, dark=dark)
    shapes += _even_line(kpi, frame, colours.control_border)
    points = [frame.at(one.day, one.value) for one in series]
    if len(points) > 1:
        shapes.append(Path(tuple(points), colours.accent, 2))
    for one, (x, y) in zip(series, points, strict=True):
        state = light(kpi, one.value)
        fill = light_colour(state, dark=dark) if state else colours.accent
        shapes.append(Disc(x, y, 4, fill, colours.base, 1.2))
    shapes += _axis(frame, language, colours.secondary)
    return Picture(*size, tuple(shapes), "", kpi.name, _said(kpi, series, translate, language))


def _said(kpi: Kpi, series: Sequence[Actual], translate: Translate, language: str) -> str:
    if not series:
        return translate("KpiChart", "Nothing measured yet")
    last = series[-1]
    state = light_names(translate)[light(kpi, last.value)]
    text = translate("KpiChart", "{value} on {day}: {state}")
    value = figure_words(last.value, language)
    return text.format(value=value, day=last.day.isoformat(), state=state)


class _Frame:
    """Where days and values are on the sheet."""

    def __init__(self, kpi: Kpi, series: Sequence[Actual], size: tuple[float, float]) -> None:
        self.right, self.bottom = size[0] - _RIGHT, size[1] - _BOTTOM
        days = [one.day for one in series] + [day for day in (kpi.starts, kpi.due) if day]
        self.first = min(days, default=date(2000, 1, 1))
        self.last = max(days, default=date(2000, 1, 2))
        figures = (kpi.baseline, kpi.target, kpi.watch, kpi.alarm)
        values = [one.value for one in series] + [one for one in figures if one is not None]
        self.low, self.high = min(values, default=Decimal(0)), max(values, default=Decimal(1))
        if self.low == self.high:
            self.low, self.high = self.low - 1, self.high + 1

    def x(self, day: date) -> float:
        span = (self.last - self.first).days or 1
        return _LEFT + 8 + (self.right - _LEFT - 16) * (day - self.first).days / span

    def y(self, value: Decimal) -> float:
        share = float((value - self.low) / (self.high - self.low))
        return self.bottom - 8 - (self.bottom - _TOP - 16) * share

    def at(self, day: date, value: Decimal) -> Point:
        return self.x(day), self.y(value)


def _limits(
    kpi: Kpi, frame: _Frame, translate: Translate, language: str, *, dark: bool
) -> Iterable[Shape]:
    names = light_names(translate)
    marks = (
        (kpi.target, GREEN, translate("KpiChart", "target")),
        (kpi.watch, YELLOW, names[YELLOW]),
        (kpi.alarm, RED, names[RED]),
    )
    taken: list[float] = []
    for value, state, name in marks:
        if value is None:
            continue
        y = frame.y(value)
        colour = light_colour(state, dark=dark)
        yield Path(((_LEFT, y), (frame.right, y)), colour, 1.2, dash=(6, 3))
        while any(abs(y - other) < _SIZE + 2 for other in taken):
            y += 1
        taken.append(y)
        text = f"{name} {figure_words(value, language)}"
        yield Label(frame.right + 6, y + 4, text, colour, _SIZE)


def _even_line(kpi: Kpi, frame: _Frame, colour: str) -> Iterable[Shape]:
    if kpi.starts and kpi.due and kpi.target is not None:
        base = kpi.baseline if kpi.baseline is not None else Decimal(0)
        if frame.low <= base <= frame.high:
            ends = frame.at(kpi.starts, base), frame.at(kpi.due, kpi.target)
            yield Path(ends, colour, 1.2, dash=(2, 3))


def _axis(frame: _Frame, language: str, colour: str) -> Iterable[Shape]:
    for value in (frame.low, frame.high):
        text = figure_words(value, language)
        yield Label(_LEFT - 6, frame.y(value) + 4, text, colour, _SIZE, anchor="end")
    for day, anchor in ((frame.first, "start"), (frame.last, "end")):
        x = _LEFT if anchor == "start" else frame.right
        yield Label(x, frame.bottom + 16, day.isoformat(), colour, _SIZE, anchor=anchor)
