"""The logical structure of a document: headings, paragraphs, tables, lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from raciplanner.charter.pdffile import PdfFile, pdf_text

_REFERENCE = "%d 0 R".__mod__
Mark = tuple[int, int]
"""Number of a page (from 0) and of the marked content on it."""


class Node:
    """A structure element of a tagged PDF.

    Parameters
    ----------
    role : str
        A standard structure type, for example ``"H1"`` or ``"TD"``.
    attributes : str
        Entries of its table attributes as PDF text, for example ``"/Scope/Column"``.
    entries : str
        Further entries of the element itself as PDF text, for example an alternative text.
    """

    __slots__ = ("attributes", "entries", "kids", "number", "role")

    def __init__(self, role: str, attributes: str = "", entries: str = "") -> None:
        self.role = role
        self.attributes = attributes
        self.entries = entries
        self.kids: list[Node | Mark | Annotation | int] = []
        self.number = 0

    def add(self, role: str, attributes: str = "") -> Node:
        """A new last child."""
        node = Node(role, attributes)
        self.kids.append(node)
        return node

    def add_figure(self, said: str, area: tuple[float, float, float, float]) -> Node:
        """A picture as last child, with its alternative text and its place on the page in points:
        left, bottom, right, top.
        """
        place = " ".join(f"{edge:.2f}" for edge in area)
        figure = Node(
            "Figure", entries=f"/Alt{pdf_text(said)}/A<</O/Layout/BBox[{place}]/Placement/Block>>"
        )
        self.kids.append(figure)
        return figure

    def add_gap(self, columns: int) -> None:
        """An empty cell over some ``columns`` of a table row as last child.

        It is kept as a number: most cells of a large matrix are empty.
        """
        self.kids.append(columns)


class Annotation:
    """Something that lies on a page, for example a field: a kid of ``node``.

    Parameters
    ----------
    page : int
        Number of the page, from 0.
    node : Node
        The element it belongs to.

    Attributes
    ----------
    number : int
        Number of its object, given before the structure is written.
    """

    __slots__ = ("node", "number", "page")

    def __init__(self, page: int, node: Node) -> None:
        self.page = page
        self.node = node
        self.number = 0
        node.kids.append(self)


def write_structure(
    file: PdfFile,
    root: Node,
    owners: list[list[Node]],
    pages: list[int],
    annotations: Sequence[Annotation] = (),
) -> int:
    """Add the structure tree to ``file``; returns the number of its root.

    Parameters
    ----------
    root : Node
        The element of the whole document.
    owners : list of list of Node
        For each page the elements that its marked contents belong to, in their order.
    pages : list of int
        Object numbers of the pages.
    annotations : sequence of Annotation
        Each has its place in this list, counted on from the number of pages, as its key.
    """
    tree = file.reserve(2)
    root.number = file.reserve()
    waiting = [(root, tree)]
    while waiting:
        node, parent = waiting.pop()
        waiting += _write_node(file, node, parent, pages)
    numbers = [
        f"{page}[{' '.join([_REFERENCE(node.number) for node in nodes])}]"
        for page, nodes in enumerate(owners)
    ]
    numbers += [f" {key} {one.node.number} 0 R" for key, one in enumerate(annotations, len(pages))]
    file.put(tree + 1, f"<</Nums[{''.join(numbers)}]>>")
    file.put(
        tree,
        f"<</Type/StructTreeRoot/K {root.number} 0 R/ParentTree {tree + 1} 0 R"
        f"/ParentTreeNextKey {len(pages) + len(annotations)}>>",
    )
    return tree


def _write_node(file: PdfFile, node: Node, parent: int, pages: list[int]) -> list[tuple[Node, int]]:
    """Write one element; its own page is that of its first marked content.

    Returns
    -------
    list of (Node, int)
        Its children, still to be written, with the number of their parent.
    """
    own = -1
    kids: list[str] = []
    below: list[tuple[Node, int]] = []
    for kid in node.kids:
        if isinstance(kid, Node):
            if _is_cell(kid):
                kid.number = file.add(_cell(kid, node.number, pages))
            else:
                kid.number = file.reserve()
                below.append((kid, node.number))
            kids.append(_REFERENCE(kid.number))
        elif isinstance(kid, tuple):
            page, mark = kid
            own = page if own < 0 else own
            kids.append(
                str(mark) if page == own else f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {mark}>>"
            )
        elif isinstance(kid, int):
            gap = f"<</S/TD/P {node.number} 0 R/A<</O/Table/ColSpan {kid}>>>>"
            kids.append(_REFERENCE(file.add(gap)))
        else:
            own = kid.page if own < 0 else own
            kids.append(f"<</Type/OBJR/Pg {pages[kid.page]} 0 R/Obj {kid.number} 0 R>>")
    page_of = "" if own < 0 else f"/Pg {pages[own]} 0 R"
    inside = f"/K[{' '.join(kids)}]" if kids else ""
    if len(kids) == 1 and isinstance(node.kids[0], Annotation):
        inside = f"/K{kids[0]}"  # without a list around it: who checks signatures expects it so
    attributes = f"/A<</O/Table{node.attributes}>>" if node.attributes else ""
    file.put(
        node.number, f"<</S/{node.role}/P {parent} 0 R{page_of}{inside}{attributes}{node.entries}>>"
    )
    return below


def _is_cell(node: Node) -> bool:
    """Whether an element is one piece of text and nothing else, as nearly all are."""
    return len(node.kids) == 1 and isinstance(node.kids[0], tuple)


def _cell(node: Node, parent: int, pages: list[int]) -> str:
    ((page, mark),) = cast("list[Mark]", node.kids)
    attributes = f"/A<</O/Table{node.attributes}>>" if node.attributes else ""
    return (
        f"<</S/{node.role}/P {parent} 0 R/Pg {pages[page]} 0 R/K {mark}{attributes}{node.entries}>>"
    )
