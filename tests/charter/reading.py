"""Reading a finished charter back: its text by page, and its tables by their tags."""

from __future__ import annotations

import io
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

import pikepdf
import pypdfium2

from raciplanner.charter.document import Charter, make_charter
from raciplanner.model.plan import Plan

DAY = date(2026, 11, 24)

Table = list[list[str]]


def charter_of(plan: Plan, **options) -> Charter:
    """The charter of ``plan`` on one day."""
    return make_charter(plan, **{"day": DAY, **options})


def page_texts(data: bytes) -> list[str]:
    """Text of every page as a reader program extracts it."""
    with pypdfium2.PdfDocument(data) as pdf:
        texts = []
        for page in pdf:
            text = page.get_textpage()
            texts.append(text.get_text_range())
            text.close()
            page.close()
        return texts


def squeezed(text: str) -> str:
    """``text`` without spaces and without what is not drawn, compatibility forms undone."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(
        char for char in text if not char.isspace() and unicodedata.category(char) != "Cf"
    )


def plain(text: str) -> str:
    """``text`` with every run of spaces as one."""
    return " ".join(text.split())


class Tagged:
    """The structure of a charter with the text that belongs to each element."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        pages = [page.obj.objgen for page in self.pdf.pages]
        self._texts = {
            objgen: marked_texts(page) for objgen, page in zip(pages, self.pdf.pages, strict=True)
        }
        self.root = self.pdf.Root.StructTreeRoot.K

    def elements(self, role: str, below=None) -> list:
        """Elements of a role in reading order."""
        return [one for one in self._walk(below or self.root) if str(one.S) == f"/{role}"]

    def text(self, element) -> str:
        """Everything an element and those below it say."""
        return plain("".join(self._marked(element)))

    def tables(self, below=None) -> list[Table]:
        """Cells of every table, row by row; an empty one for each column of a gap."""
        return [
            [self._cells(row) for row in table.K if str(row.S) == "/TR"]
            for table in self.elements("Table", below)
        ]

    def _cells(self, row) -> list[str]:
        cells: list[str] = []
        for cell in row.K:
            gap = "/A" in cell and str(cell.S) == "/TD"
            cells += [""] * int(cell.A.ColSpan) if gap else [self.text(cell)]
        return cells

    def section(self, title: str):
        """The section with a heading."""
        for section in self.elements("Sect"):
            if any(self.text(one) == title for one in self.elements("H2", section)):
                return section
        raise KeyError(title)

    def _walk(self, element) -> Iterator:
        yield element
        for kid in _kids(element):
            if _is_element(kid):
                yield from self._walk(kid)

    def _marked(self, element) -> Iterator[str]:
        for kid in _kids(element):
            if _is_element(kid):
                yield from self._marked(kid)
                yield " "
            elif isinstance(kid, int):
                yield self._texts[element.Pg.objgen][kid]
            else:
                yield self._texts[kid.Pg.objgen][kid.MCID]


def _kids(element) -> list:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _is_element(kid) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def marked_texts(page) -> dict[int, str]:
    """Text of each marked content of a page, by its number; -1 is all decoration."""
    maps = {str(name): _code_map(font) for name, font in page.obj.Resources.Font.items()}
    texts: dict[int, str] = defaultdict(str)
    owner = -1
    inside: list[tuple[int, str | None]] = []
    stand_in: str | None = None
    codes: dict[int, str] = {}
    for step in pikepdf.parse_content_stream(page):
        operands, name = step.operands, str(step.operator)
        if name in {"BDC", "BMC"}:
            properties: Any = operands[1] if name == "BDC" else {}
            inside.append((owner, stand_in))
            owner = int(properties.get("/MCID", owner))
            if "/ActualText" in properties:
                stand_in = str(properties["/ActualText"])
                texts[owner] += stand_in
        elif name == "EMC":
            owner, stand_in = inside.pop()
        elif name == "Tf":
            codes = maps[str(operands[0])]
        elif name == "Tj" and stand_in is None:
            texts[owner] += "".join(codes[code] for code in bytes(operands[0]))
    assert not inside
    return texts


def _code_map(font) -> dict[int, str]:
    text = font.ToUnicode.read_bytes().decode("ascii")
    entries = re.findall(r"^<(\w\w)> <(\w{4,})>$", text, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(char).decode("utf-16-be") for code, char in entries}
