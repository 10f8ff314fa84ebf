from __future__ import annotations

import xml.etree.ElementTree as ET

from raciplanner.drawing import Box, Disc, Label, Path, Picture, svg_text

NS = "{http://www.w3.org/2000/svg}"


def drawn(picture: Picture, scale: float = 1.0) -> ET.Element:
    return ET.fromstring(svg_text(picture, scale))


def test_the_size_and_what_it_says() -> None:
    root = drawn(Picture(120, 80, title="Who & what", description="3 < 4"), scale=2)
    assert (root.get("width"), root.get("height")) == ("240", "160")
    assert root.get("viewBox") == "0 0 120 80"
    assert root.findtext(f"{NS}title") == "Who & what"
    assert root.findtext(f"{NS}desc") == "3 < 4"


def test_every_shape() -> None:
    root = drawn(
        Picture(
            100,
            100,
            (
                Box(1, 2, 3, 4, fill="#112233", radius=2),
                Box(1, 2, 3, 4, stroke="#112233", thickness=1.5, dash=(4, 2)),
                Disc(5, 5, 2.5, fill="#445566"),
                Path(((0, 0), (10, 0), (10, 10)), stroke="#000000", closed=True),
                Path(((0, 0), (1, 1), (2, 2), (3, 3)), stroke="#000000", curved=True),
            ),
            background="#FFFFFF",
        )
    )
    sheet, round_box, dashed = root.findall(f"{NS}rect")
    assert sheet.get("fill") == "#FFFFFF"
    assert (round_box.get("rx"), round_box.get("fill")) == ("2", "#112233")
    assert (dashed.get("stroke-dasharray"), dashed.get("fill")) == ("4 2", "none")
    circle = root.find(f"{NS}circle")
    assert circle is not None
    assert circle.get("r") == "2.5"
    lines, curve = root.findall(f"{NS}path")
    assert lines.get("d") == "M0 0 L10 0 L10 10Z"
    assert curve.get("d") == "M0 0 C1 1 2 2 3 3"


def test_text_stays_text_whatever_is_in_it() -> None:
    nasty = "<draft> & «Лиды» \x00 שלום 🙂"
    root = drawn(
        Picture(9, 9, (Label(1, 2, nasty, "#000000", bold=True, anchor="end", angle=-55),))
    )
    text = root.find(f"{NS}text")
    assert text is not None
    assert text.text == nasty.replace("\x00", "\ufffd")
    assert text.get("text-anchor") == "end"
    assert text.get("font-weight") == "600"
    assert text.get("transform") == "rotate(-55 1 2)"
