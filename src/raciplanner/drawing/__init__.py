"""Pictures as data: shapes in a plane, made below the window and drawn wherever they are needed.

A picture is made once by a pure function and painted by the window, written as SVG, and set into
the charter.  Nothing here knows what it shows.
"""

from raciplanner.drawing.shapes import Box, Disc, Label, Path, Picture, Point, Shape
from raciplanner.drawing.svg import svg_text

__all__ = ["Box", "Disc", "Label", "Path", "Picture", "Point", "Shape", "svg_text"]
