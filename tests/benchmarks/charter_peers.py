"""The pages of a matrix made by other means: a bare reportlab canvas, fpdf2 and typst.

Each draws the same: on every page a title, slanted (typst, fpdf2: upright) names of the roles,
numbered activities, each letter in a coloured box, a legend and a footer.  A program of its own,
so that it runs in an environment that has these libraries::

    python charter_peers.py canvas|fpdf2|typst MATRIX.json ROUNDS

prints the seconds of every round, or nothing where the library is absent.
"""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

Matrix = dict[str, Any]
"""``title``, ``header`` (names of roles), ``rows`` (name, letters of each role), ``columns`` and
``lines`` of a page, ``looks`` (colours of fill, text and border by letter, and its word),
``regular`` and ``bold`` (font files), ``footer``."""

Places = Mapping[str, list[tuple[float, float]]]
"""Where the boxes of a page stand, by letter."""

_WIDTH, _HEIGHT = 841.89, 595.28
_EDGE = 56.7


def pages(matrix: Matrix) -> Iterator[tuple[int, list[Any], int, list[str]]]:
    """First row, rows, first column and names of the columns of each page."""
    for top in range(0, len(matrix["rows"]), matrix["lines"]):
        for left in range(0, len(matrix["header"]), matrix["columns"]):
            names = matrix["header"][left : left + matrix["columns"]]
            yield top, matrix["rows"][top : top + matrix["lines"]], left, names


def measures(matrix: Matrix) -> tuple[float, float]:
    """Width of a column and height of a row."""
    columns, lines = matrix["columns"], matrix["lines"]
    return (_WIDTH - 2 * _EDGE - 190) / columns, (_HEIGHT - 2 * _EDGE - 100) / lines


def broken(name: str, room: float, width: Callable[[str], float]) -> list[str]:
    """``name`` in lines of at most ``room`` points."""
    lines = [""]
    for word in name.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and width(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def canvas(matrix: Matrix) -> Callable[[], bytes]:
    """The floor: strings and boxes on a reportlab canvas, without tags and any other section.

    It is used sparingly: one text object a page, colours set once for each letter, and no second
    coding of what is compressed.
    """
    from reportlab import rl_config
    from reportlab.lib.colors import HexColor
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0
    for name in ("regular", "bold"):
        pdfmetrics.registerFont(TTFont(name, matrix[name]))
    looks = {
        letter: (HexColor(fill), HexColor(ink), HexColor(border))
        for letter, (fill, ink, border, _) in matrix["looks"].items()
    }

    def draw() -> bytes:
        file = io.BytesIO()
        paper = Canvas(file, pagesize=(_WIDTH, _HEIGHT), initialFontName="regular")
        for number, (top, rows, left, names) in enumerate(pages(matrix)):
            places: dict[str, list[tuple[float, float]]] = {letter: [] for letter in looks}
            column, height = measures(matrix)
            for i, (_, letters) in enumerate(rows, start=1):
                y = _HEIGHT - _EDGE - 90 - i * height
                for j, letter in enumerate(letters[left : left + len(names)]):
                    if letter:
                        places[letter].append((_EDGE + 160 + j * column, y))
            _canvas_boxes(paper, looks, places, column - 2, height - 2)
            _canvas_text(paper, matrix, looks, places, (top, number, rows))
            _canvas_names(paper, names, column)
            paper.showPage()
        paper.save()
        return file.getvalue()

    return draw


def _canvas_boxes(
    paper: Any, looks: Mapping[str, Any], places: Places, width: float, height: float
) -> None:
    for letter, some in places.items():
        fill, _, border = looks[letter]
        paper.setFillColor(fill)
        paper.setStrokeColor(border)
        for x, y in some:
            paper.rect(x + 1, y + 1, width, height, stroke=1, fill=1)


def _canvas_text(
    paper: Any, matrix: Matrix, looks: Mapping[str, Any], places: Places, page: Any
) -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    top, number, rows = page
    column, height = measures(matrix)
    paper.setLineWidth(0.4)
    right = _EDGE + 160 + column * matrix["columns"]
    text = paper.beginText()
    text.setFont("regular", 8)
    text.setFillGray(0)
    for i, (name, _) in enumerate(rows, start=1):
        y = _HEIGHT - _EDGE - 90 - i * height
        paper.line(_EDGE, y, right, y)
        text.setTextOrigin(_EDGE, y + 3.5)
        text.textOut(str(top + i))
        for k, line in enumerate(broken(name, 130, lambda text: stringWidth(text, "regular", 8))):
            text.setTextOrigin(_EDGE + 26, y + 3.5 - 9 * k)
            text.textOut(line)
    for j, (letter, (*_, word)) in enumerate(matrix["looks"].items()):
        text.setTextOrigin(_EDGE + 100 * j, _EDGE - 14)
        text.textOut(f"{letter}  {word}")
    text.setTextOrigin(_EDGE, _EDGE / 2)
    text.textOut(f"{matrix['title']}  {matrix['footer']}  {number + 1}")
    for letter, some in places.items():
        text.setFillColor(looks[letter][1])
        for x, y in some:
            text.setTextOrigin(x + column / 2 - 3, y + 3.5)
            text.textOut(letter)
    text.setFillGray(0)
    text.setFont("bold", 15)
    text.setTextOrigin(_EDGE, _HEIGHT - _EDGE - 12)
    text.textOut(matrix["title"])
    paper.drawText(text)


def _canvas_names(paper: Any, names: list[str], column: float) -> None:
    """Slanted names of the roles."""
    paper.setFont("regular", 8)
    for j, name in enumerate(names):
        paper.saveState()
        paper.translate(_EDGE + 160 + (j + 0.5) * column, _HEIGHT - _EDGE - 72)
        paper.rotate(60)
        paper.drawString(0, 0, name)
        paper.restoreState()


def fpdf2(matrix: Matrix) -> Callable[[], bytes]:
    """Cells of fpdf2."""
    import fpdf

    def draw() -> bytes:
        paper = fpdf.FPDF("landscape", "pt", "A4")
        paper.set_auto_page_break(auto=False)
        for name, style in (("regular", ""), ("bold", "B")):
            paper.add_font("Face", style, matrix[name])
        for number, (top, rows, left, names) in enumerate(pages(matrix)):
            paper.add_page()
            _fpdf_page(paper, matrix, number, top, rows, left, names)
        return bytes(paper.output())

    return draw


def _fpdf_page(
    paper: Any, matrix: Matrix, number: int, top: int, rows: list[Any], left: int, names: list[str]
) -> None:
    column, row = measures(matrix)
    x0, y = _EDGE + 160, _EDGE + 90
    paper.set_font("Face", "B", 15)
    paper.text(_EDGE, _EDGE + 12, matrix["title"])
    paper.set_font("Face", "", 8)
    for j, name in enumerate(names):
        x = x0 + (j + 0.5) * column
        with paper.rotation(60, x, y - 18):
            paper.text(x, y - 18, name)
    paper.set_line_width(0.4)
    for i, (name, letters) in enumerate(rows):
        base = y + (i + 1) * row - 3.5
        paper.set_draw_color("#D6DBE1")
        paper.line(_EDGE, base + 3.5, x0 + column * len(names), base + 3.5)
        paper.text(_EDGE, base, str(top + i + 1))
        for k, line in enumerate(broken(name, 130, paper.get_string_width)):
            paper.text(_EDGE + 26, base + 9 * k, line)
        for j, letter in enumerate(letters[left : left + len(names)]):
            if letter:
                fill, ink, border, _ = matrix["looks"][letter]
                paper.set_fill_color(fill)
                paper.set_draw_color(border)
                paper.set_text_color(ink)
                x = x0 + j * column
                paper.rect(x + 1, base - row + 4.5, column - 2, row - 2, "DF", True, 2)
                paper.text(x + column / 2 - paper.get_string_width(letter) / 2, base, letter)
        paper.set_text_color("#1B1F24")
    for j, (letter, (*_, word)) in enumerate(matrix["looks"].items()):
        paper.text(_EDGE + 100 * j, _HEIGHT - _EDGE + 14, f"{letter}  {word}")
    paper.text(_EDGE, _HEIGHT - _EDGE / 2, matrix["title"])
    paper.text(_WIDTH - _EDGE - 80, _HEIGHT - _EDGE / 2, f"{matrix['footer']}  {number + 1}")


def typst(matrix: Matrix) -> Callable[[], bytes]:
    """A table of typst, whose source is part of the work."""
    import typst as compiler

    folder = Path(matrix["regular"]).parent

    def draw() -> bytes:
        fonts = [str(folder)]
        return bytes(compiler.compile(_typst_source(matrix).encode(), font_paths=fonts))

    return draw


def _typst_source(matrix: Matrix) -> str:
    column, row = measures(matrix)
    legend = "  ".join(f"{letter} {word}" for letter, (*_, word) in matrix["looks"].items())
    footer = _typst_text(f"{legend}  {matrix['title']}")
    head = f'#set page("a4", flipped: true, margin: {_EDGE}pt, footer: [{footer}])'
    parts = [head, '\n#set text(font: "IBM Plex Sans", size: 8pt)\n#set table(stroke: none)\n']
    for letter, (fill, ink, border, _) in matrix["looks"].items():
        box = f'box(fill: rgb("{fill}"), stroke: 0.6pt + rgb("{border}"), radius: 2pt, inset: 1pt, '
        parts.append(f'#let {_chip(letter)} = {box}text(fill: rgb("{ink}"))[{letter}])\n')
    for number, (top, rows, left, names) in enumerate(pages(matrix)):
        parts.append("#pagebreak()\n" if number else "")
        parts.append(
            f"= {_typst_text(matrix['title'])}\n#table(columns: (26pt, 134pt, "
            f"..({column:.2f}pt,) * {len(names)}), rows: (auto, ..({row:.2f}pt,) * {len(rows)}), "
            "inset: 1pt,\n[], [],"
        )
        parts += [f"rotate(-60deg, reflow: true)[{_typst_text(name)}]," for name in names]
        for i, (name, letters) in enumerate(rows):
            parts.append(f"\n[{top + i + 1}],[{_typst_text(name)}],")
            for letter in letters[left : left + len(names)]:
                parts.append(f"{_chip(letter)}," if letter else "[],")
        parts.append(")\n")
    return "".join(parts)


def _chip(letter: str) -> str:
    return "chip" + letter.replace("/", "")


def _typst_text(text: str) -> str:
    return "".join(f"\\{char}" if char in "\\#[]*_$`<>@=-+/" else char for char in text)


MAKERS = {"canvas": canvas, "fpdf2": fpdf2, "typst": typst}


def main() -> None:
    """Make the pages as often as asked for."""
    name, source, rounds = sys.argv[1:]
    matrix = json.loads(Path(source).read_text(encoding="utf-8"))
    try:
        make = MAKERS[name](matrix)
    except ImportError:
        return
    Path(source).with_name(f"{name}.pdf").write_bytes(make())
    for _ in range(int(rounds)):
        start = time.perf_counter()
        make()
        print(time.perf_counter() - start)


if __name__ == "__main__":
    main()
