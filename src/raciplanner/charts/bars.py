"""Load as bars: one for each role, person or department, the longest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from raciplanner.analysis.insights import Insights
from raciplanner.charts.look import SMALL, TEXT, Look
from raciplanner.drawing import Box, Label, Path, Picture, Shape
from raciplanner.drawing.measure import shortened
from raciplanner.i18n import Translate
from raciplanner.wording.figures import Table
from raciplanner.wording.insights import table

MOST_BARS = 60
_NAME, _BAR, _VALUE, _ROW, _MARGIN = 280.0, 400.0, 60.0, 24.0, 14.0
_HEAD = 26.0


class Bar(NamedTuple):
    """One bar: key, name, length, and what follows the number; ``before`` is an earlier length."""

    key: str
    name: str
    value: float
    text: str
    colour: str
    before: float | None = None


def role_load(found: Insights, look: Look, translate: Translate) -> Picture:
    """Load of the roles; keys are ``role:id``."""
    of = {role.id: role.department for role in found.plan.columns}
    bars = [
        Bar(
            f"role:{role}",
            look.name(found.plan, role, _NAME - 12),
            load,
            str(load),
            look.department(found.plan, of[role]),
        )
        for role, load in found.roles.by.items()
    ]
    return _picture(bars, table("role_load", found, translate), look, translate)


def person_load(found: Insights, look: Look, translate: Translate) -> Picture:
    """Load of the people; keys are ``person:id``."""
    people = found.plan.people
    bars = [
        Bar(f"person:{key}", people[key].name, load, str(load), _plain(look))
        for key, load in found.people.by.items()
    ]
    return _picture(bars, table("person_load", found, translate), look, translate)


def department_load(found: Insights, look: Look, translate: Translate) -> Picture:
    """Load of the departments; keys are ``department:id``."""
    none = translate("Insights", "No department")
    names = {one.id: one.name for one in found.plan.departments.ordered}
    bars = [
        Bar(
            f"department:{key}",
            names.get(key, none),
            load,
            str(load),
            look.department(found.plan, key),
        )
        for key, load in found.departments.by.items()
    ]
    return _picture(bars, table("department_load", found, translate), look, translate)


def key_roles(found: Insights, look: Look, translate: Translate) -> Picture:
    """What hangs on each role; keys are ``role:id``."""
    total = sum(found.key_roles.index.values()) or 1
    says = table("key_roles", found, translate)
    shares = {row[0]: row[2] for row in says.rows}
    roles = found.plan.roles
    bars = [
        Bar(
            f"role:{role}",
            look.name(found.plan, role, _NAME - 12),
            value / total,
            shares[roles[role].name],
            look.department(found.plan, roles[role].department),
        )
        for role, value in found.key_roles.index.items()
    ]
    return _picture(bars, says, look, translate)


def load_change(
    before: Mapping[str, int], found: Insights, says: Table, look: Look, translate: Translate
) -> Picture:
    """Load of the roles, and as a hollow bar what it was before; keys are ``role:id``."""
    roles = found.plan.roles
    bars = [
        Bar(
            f"role:{role}",
            look.name(found.plan, role, _NAME - 12),
            load,
            f"{before.get(role, 0)} → {load}",
            look.department(found.plan, roles[role].department),
            before.get(role, 0),
        )
        for role, load in found.roles.by.items()
    ]
    return _picture(bars, says, look, translate)


def _plain(look: Look) -> str:
    return look.ink if look.contrast else look.colours.accent


def _picture(bars: list[Bar], says: Table, look: Look, translate: Translate) -> Picture:
    ordered = sorted(bars, key=lambda bar: -max(bar.value, bar.before or 0))
    shown = ordered[:MOST_BARS]
    most = max((max(bar.value, bar.before or 0) for bar in shown), default=0) or 1
    shapes: list[Shape] = []
    y = _MARGIN
    if len(bars) > 1 and all(bar.before is None for bar in bars):
        mean = sum(bar.value for bar in bars) / len(bars)
        x = _MARGIN + _NAME + _BAR * mean / most
        y += _HEAD
        bottom = y + _ROW * len(shown)
        shapes.append(Path(((x, y - 6), (x, bottom)), look.line, 1.2, dash=(4, 3)))
        mark = translate("Insights", "mean")
        shapes.append(Label(x, y - 10, mark, look.quiet, SMALL, anchor="middle"))
    for bar in shown:
        shapes += _bar(bar, y, most, look)
        y += _ROW
    if len(shown) < len(bars):
        text = translate("Insights", "and %n more", None, len(bars) - len(shown))
        shapes.append(Label(_MARGIN, y + 16, text, look.quiet, SMALL))
        y += _ROW
    width = 2 * _MARGIN + _NAME + _BAR + _VALUE + 40
    return Picture(width, y + _MARGIN, tuple(shapes), look.paper, says.title, says.says)


def _bar(bar: Bar, y: float, most: float, look: Look) -> list[Shape]:
    left, middle = _MARGIN + _NAME, y + _ROW / 2
    length = _BAR * bar.value / most
    name = shortened(bar.name, _NAME - 12, TEXT, measure=look.measure)
    baseline = middle + TEXT * 0.36
    shapes: list[Shape] = [
        Label(left - 10, baseline, name, look.ink, TEXT, anchor="end", key=bar.key),
    ]
    if bar.before is not None:
        was = _BAR * bar.before / most
        box = Box(left, y + 2, max(was, 1), _ROW - 4, "", look.line, 1.2, 2, (3, 2), bar.key)
        shapes.append(box)
        length = max(length, 0)
    inset = 7 if bar.before is not None else 4
    shapes.append(
        Box(left, y + inset, max(length, 1), _ROW - 2 * inset, bar.colour, radius=2, key=bar.key)
    )
    end = left + max(length, _BAR * (bar.before or 0) / most)
    wide = look.measure(bar.text, TEXT, False)
    # So that the line of the mean does not run through the number.
    shapes.append(Box(end + 6, middle - 8, wide + 4, 16, look.paper))
    shapes.append(Label(end + 8, baseline, bar.text, look.ink, TEXT, key=bar.key))
    return shapes
