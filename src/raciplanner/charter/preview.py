"""Pages of a PDF as pictures, made by a real renderer."""

from __future__ import annotations

from threading import Lock
from typing import NamedTuple

_ONE_AT_A_TIME = Lock()
"""The renderer keeps state of its own: two threads never use it together."""


class Raster(NamedTuple):
    """A picture: width and height in pixels, and its rows of 32-bit BGRX pixels."""

    width: int
    height: int
    stride: int
    pixels: bytes


class Preview:
    """The pages of one PDF file.

    Attributes
    ----------
    data : bytes
        The file itself.
    sizes : list of (float, float)
        Width and height of every page in points.
    """

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        self.data = data
        with _ONE_AT_A_TIME, pypdfium2.PdfDocument(data) as pdf:
            self.sizes = [pdf.get_page_size(i) for i in range(len(pdf))]

    def page(self, number: int, scale: float, *, grey: bool = False) -> Raster:
        """Page ``number`` (from 0), ``scale`` pixels a point; ``grey`` as a grey printer has it."""
        import pypdfium2

        with _ONE_AT_A_TIME, pypdfium2.PdfDocument(self.data) as pdf:
            page = pdf[number]
            bitmap = page.render(scale=scale, grayscale=grey, prefer_bgrx=True)
            try:
                return Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()
                page.close()
