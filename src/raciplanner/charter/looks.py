"""How closely the matrix is set: comfortably, or for many activities and roles.

Every length is in points.  Nothing is ever set smaller than 8 points.
"""

from __future__ import annotations

from dataclasses import dataclass

from raciplanner.charter.chips import ORDINARY, SMALL, Measures
from raciplanner.charter.style import BODY, MARGIN, MM, QUIET, STRONG, Style


@dataclass(frozen=True, slots=True)
class Look:
    """Styles and measures of the pages of a matrix.

    Parameters
    ----------
    name, role, quiet, strong : Style
        Of activities; of the slanted names of roles; of numbers, captions and words; of titles.
    chip : Measures
        Of the letters.
    edge, foot : float
        Above the title, and from the lower edge of the page to the words for the letters.
    number_width : float
        Of the column of the numbers.
    title_height : float
        What the header takes at least: title, caption and department codes stand there.
    codes_height : float
        Stripe of the departments with their codes, between the slanted names and the first row.
    band_height, least_row, row_padding, legend_line : float
    cell_gap : float
        Between the chips of neighbouring columns.
    least_name, good_name, most_name : float
        Widths of the column of the activities.
    role_lengths : tuple of float
        How long a line of a role's name may be, the shortest that is enough being taken.
    close : bool
        Whether departments may be torn apart where that saves pages.
    """

    name: Style
    role: Style
    quiet: Style
    strong: Style
    chip: Measures
    edge: float
    foot: float
    number_width: float
    title_height: float
    codes_height: float
    band_height: float
    least_row: float
    row_padding: float
    legend_line: float
    cell_gap: float
    least_name: float
    good_name: float
    most_name: float
    role_lengths: tuple[float, ...]
    close: bool = False


OPEN = Look(
    name=Style(BODY.size, 12.0),
    role=Style(BODY.size, 11.0),
    quiet=QUIET,
    strong=STRONG,
    chip=ORDINARY,
    edge=MARGIN,
    foot=MARGIN,
    number_width=26.0,
    title_height=74.0,
    codes_height=22.0,
    band_height=21.0,
    least_row=19.5,
    row_padding=7.5,
    legend_line=19.0,
    cell_gap=3.5,
    least_name=160.0,
    good_name=236.0,
    most_name=330.0,
    role_lengths=(84.0, 104.0, 124.0, 144.0),
)
"""As it is read best."""
CLOSE = Look(
    name=Style(8.0, 9.6),
    role=Style(8.0, 9.2),
    quiet=Style(8.0, 10.5, colour=QUIET.colour),
    strong=Style(8.0, 10.5, bold=True),
    chip=SMALL,
    edge=14 * MM,
    foot=17 * MM,
    number_width=26.0,
    title_height=62.0,
    codes_height=18.0,
    band_height=14.0,
    least_row=12.6,
    row_padding=3.2,
    legend_line=14.0,
    cell_gap=1.6,
    least_name=120.0,
    good_name=150.0,
    most_name=300.0,
    role_lengths=(70.0, 88.0, 104.0, 120.0, 145.0, 170.0),
    close=True,
)
"""For a matrix of more pages than anybody leafs through."""
