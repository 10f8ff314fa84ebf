"""A page that stands alone: it loads nothing, runs nothing, and prints well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from raciplanner import palette
from raciplanner.exchange.writers_table import (
    Band,
    Job,
    bands,
    cells,
    list_header,
    list_rows,
    notes,
)
from raciplanner.model.frameworks import in_order
from raciplanner.model.records import Activity, Assignment, Role

_CONTROLS = re.compile("[\0-\b\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_OR = '<span class="or">/</span>'  # not seen, but copied and read aloud

_STYLE = """\
*{box-sizing:border-box}
body{margin:2rem;background:var(--window);color:var(--text);font:15px/1.4 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0 0 .2rem}
h2{font-size:1.1rem;margin:2rem 0 .4rem}
header p,.legend dd,.note b{color:var(--secondary);margin:.1rem 0}
.legend{display:grid;grid-template-columns:auto 1fr;gap:.35rem .8rem;\
margin:1rem 0;width:fit-content}
.legend dt{text-align:center}
.legend dd{margin:0;align-self:center}
.legend strong{color:var(--text)}
table{border-collapse:separate;border-spacing:0;background:var(--base);margin:1rem 0}
th,td{padding:.3rem .5rem;border-bottom:1px solid var(--grid);text-align:center;font-weight:400}
thead th{position:sticky;background:var(--base);vertical-align:bottom;z-index:2}
thead tr:first-child th{top:0;height:1.9rem;border-bottom:0;border-top:4px solid transparent;\
font-size:.7rem;color:var(--secondary)}
thead tr:last-child th{top:1.9rem;border-bottom:2px solid var(--control)}
.plain thead tr th{top:0;font-weight:600;text-align:left;font-size:inherit;height:auto;\
border-top:0;border-bottom:2px solid var(--control);color:inherit}
thead .role{min-width:4.4rem}
thead .role span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:16rem;text-align:left}
tbody th,thead .activity,.plain td:not(:last-child){text-align:left}
tbody th,thead .activity{position:sticky;left:0;background:var(--base);z-index:1;max-width:30rem}
thead .activity{z-index:3;font-weight:600}
.number{color:var(--secondary)}
.phase>*{background:var(--band);font-weight:600}
tbody tr:not(.phase):hover>*{background:var(--band)}
.noted{cursor:help;background:no-repeat right top/9px 9px \
linear-gradient(to bottom left,var(--focus) 50%,transparent 50%)}
.letter{display:inline-block;min-width:1.9em;padding:.1em .3em;border:1px solid;\
font-family:Verdana,"DejaVu Sans Mono",monospace}
.letter+.letter{margin-left:2px}
.or{font-size:0}
.note{margin:.3rem 0}
@media print{
body{margin:0;background:#fff;font-size:9pt;print-color-adjust:exact;\
-webkit-print-color-adjust:exact}
thead th,tbody th,thead .activity{position:static}
thead .role span{max-height:7.2rem}
th,td{padding:.15rem .4rem}
tr,dt,dd,.note{break-inside:avoid}
.phase{break-after:avoid}
@page{size:A4 landscape;margin:12mm}
}
"""


def html_bytes(job: Job) -> bytes:
    """``job`` as one HTML page in UTF-8; user texts are escaped, and scripts are forbidden."""
    return "\n".join([*_head(job), *_body(job), "</html>", ""]).encode()


def text_of(text: str) -> str:
    """``text`` as HTML; control characters, which HTML has not, become a visible mark.

    >>> text_of("Q&A <draft>")
    'Q&amp;A &lt;draft&gt;'
    """
    return escape(_CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text))


def _head(job: Job) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield f'<html lang="{job.language}">'
    yield '<head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{text_of(job.plan.info.title)}</title>"
    yield f"<style>\n{_STYLE}{_colours(job)}</style></head>"


def _colours(job: Job) -> str:
    """The colours of both themes; paper always gets the light ones."""
    dark = "\n".join(_theme(job, dark=True))
    light = "\n".join(_theme(job, dark=False))
    return f"{light}\n@media screen and (prefers-color-scheme:dark){{\n{dark}\n}}\n"


def _theme(job: Job, *, dark: bool) -> Iterator[str]:
    surface = palette.DARK if dark else palette.LIGHT
    yield (
        f":root{{--window:{surface.window};--base:{surface.base};--text:{surface.text};"
        f"--secondary:{surface.secondary};--grid:{surface.grid};--focus:{surface.focus};"
        f"--control:{surface.control_border};--band:{surface.crosshair}}}"
    )
    for name in palette.LIGHT_CHIPS:
        chip = palette.chip(name, dark=dark)
        yield (
            f".{name}{{background:{chip.fill};color:{chip.text};border-color:{chip.border};"
            f"border-style:{chip.border_style};font-weight:{700 if chip.bold else 400};"
            f"border-radius:{'.6em' if chip.rounded else '0'}}}"
        )
    for department in job.plan.departments.ordered:
        if colours := palette.DEPARTMENT_COLOURS.get(department.colour):
            yield f"thead tr:first-child .{department.colour}{{border-top-color:{colours[dark]}}}"


def _body(job: Job) -> Iterator[str]:
    info = job.plan.info
    yield "<body>"
    yield f"<header><h1>{text_of(info.title)}</h1>"
    yield from (f"<p>{text_of(line)}</p>" for line in (" · ".join(job.facts), info.scope) if line)
    yield "</header>"
    yield from _legend(job)
    yield from _list(job) if job.form == "list" else _matrix(job)
    yield from _notes(job)
    if job.form == "matrix":
        yield from _roles(job)
    yield "</body>"


def _legend(job: Job) -> Iterator[str]:
    yield '<dl class="legend">'
    for letter in job.legend:
        word = text_of(letter.word(job.language))
        meaning = text_of(letter.meaning(job.language))
        yield f"<dt>{_chip(letter.function, letter.char)}</dt>"
        yield f"<dd><strong>{word}</strong> {meaning}</dd>"
    yield "</dl>"


def _chip(function: str, char: str) -> str:
    style = function if function in palette.LIGHT_CHIPS else "other"
    return f'<span class="letter {style}">{text_of(char)}</span>'


def _matrix(job: Job) -> Iterator[str]:
    roles = job.plan.columns
    translate = job.translate
    yield "<table><thead><tr><th></th><th class=activity></th>"
    yield from (_department(job, role) for role in roles)
    yield "</tr><tr>"
    nth, heading = translate("Export", "No."), translate("Export", "Activity")
    yield f'<th scope="col">{text_of(nth)}</th>'
    yield f'<th scope="col" class="activity">{text_of(heading)}</th>'
    for role in roles:
        yield f'<th scope="col" class="role"><span>{text_of(role.name)}</span></th>'
    yield "</tr></thead>"
    number = 0
    for band in bands(job.plan):
        yield "<tbody>"
        yield from _band(band, len(roles))
        for activity in band.activities:
            number += 1
            yield "".join(_row(job, number, activity))
        yield "</tbody>"
    yield "</table>"


def _department(job: Job, role: Role) -> str:
    department = job.plan.departments.get(role.department)
    if department is None:
        return "<th></th>"
    colour = department.colour if department.colour in palette.DEPARTMENT_COLOURS else ""
    code = text_of(department.code or department.name)
    return f'<th class="{colour}" title="{text_of(department.name)}">{code}</th>'


def _band(band: Band, roles: int) -> Iterator[str]:
    if band.name:
        name = text_of(band.name)
        yield f'<tr class="phase"><td></td><th colspan="{roles + 1}" scope="rowgroup">{name}</th>'
        yield "</tr>"


def _row(job: Job, number: int, activity: Activity) -> Iterator[str]:
    yield f'<tr><td class="number">{number}</td><th scope="row">{text_of(activity.name)}</th>'
    place = 0
    for column, _role, cell in cells(job.plan, activity.id):
        yield "<td></td>" * (column - place)
        yield _cell(job, cell)
        place = column + 1
    yield "<td></td>" * (len(job.plan.columns) - place)
    yield "</tr>"


def _cell(job: Job, cell: Assignment) -> str:
    letters = job.plan.letters
    chips = [
        _chip(name, found.char if (found := letters.letter(name)) else f"[{name}]")
        for name in in_order(cell.functions)
    ]
    note = f' class="noted" title="{text_of(cell.note)}"' if cell.note else ""
    return f"<td{note}>{_OR.join(chips)}</td>"


def _list(job: Job) -> Iterator[str]:
    yield from _plain(list_header(job), list_rows(job.plan))


def _notes(job: Job) -> Iterator[str]:
    found = list(notes(job.plan))
    if found:
        heading = job.translate("Export", "Notes")
        yield f"<section><h2>{text_of(heading)}</h2>"
        for activity, role, note in found:
            where = f"{text_of(activity)}, {text_of(role)}:"
            yield f'<p class="note"><b>{where}</b> {text_of(note)}</p>'
        yield "</section>"


def _roles(job: Job) -> Iterator[str]:
    plan, translate = job.plan, job.translate
    vacant = translate("Export", "vacant")
    header = [
        translate("Export", "Role"),
        translate("Export", "Department"),
        translate("Export", "People"),
    ]
    rows = [
        [
            role.name,
            plan.departments[role.department].name if role.department in plan.departments else "",
            ", ".join(person.name for person in plan.holders(role.id)) or vacant,
        ]
        for role in plan.columns
    ]
    if rows:
        heading = translate("Export", "Roles")
        yield f"<h2>{text_of(heading)}</h2>"
        yield from _plain(header, rows)


def _plain(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield '<table class="plain"><thead><tr>'
    yield from (f'<th scope="col">{text_of(text)}</th>' for text in header)
    yield "</tr></thead><tbody>"
    for row in rows:
        yield f"<tr>{''.join(f'<td>{text_of(text)}</td>' for text in row)}</tr>"
    yield "</tbody></table>"
