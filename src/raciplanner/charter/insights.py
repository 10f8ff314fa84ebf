"""The section about how the plan hangs together: pictures with what each says."""

from __future__ import annotations

from dataclasses import replace

from raciplanner.charter.agreed import Content
from raciplanner.charter.book import Edition, Flow
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, MARGIN

SHOWN = ("together", "role_load", "department_hand_overs", "coverage")
_POINTS = 0.62
"""Points for each pixel of a picture: its text is then as large as small print."""


def pictures(edition: Edition) -> Content | None:
    """Who works with whom, load, hand-overs and coverage; nothing for a plan without letters."""
    from raciplanner.analysis.insights import insights
    from raciplanner.charter.pictures import draw
    from raciplanner.charts.gallery import PICTURES
    from raciplanner.charts.look import Look

    if not edition.plan.assignments:
        return None
    found, look = insights(edition.plan), Look()
    made = [
        replace(PICTURES[name](found, look, edition.translate), background="") for name in SHOWN
    ]

    def draw_all(flow: Flow, section: Node) -> None:
        for picture in made:
            if not picture.shapes:
                continue
            room = flow.full_room - 80
            width = min(flow.paper.inner_width, picture.width * _POINTS)
            width = min(width, picture.width * room / picture.height)
            height = width * picture.height / picture.width
            flow.subsection(picture.title, section, keep=height + 40)
            flow.text(picture.description, BODY, section.add("P"), width=flow.paper.span(9))
            flow.y -= 6
            flow.y -= draw(flow.page, picture, MARGIN, flow.y, width, section) + 8

    return draw_all
