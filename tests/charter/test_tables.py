"""Plain tables: columns make room for their words."""

from __future__ import annotations

from dataclasses import replace

import pikepdf

from raciplanner.library.example import example_plan
from raciplanner.model.change import Change
from raciplanner.model.figures import exact
from raciplanner.model.plan import Plan
from tests.charter.reading import Tagged, _code_map, charter_of, page_texts


def with_sources(source: str, target: str = "60000000") -> Plan:
    plan = example_plan("en")
    fields = {"source": source, "target": exact(target), "unit": "EUR"}
    changes = [Change("kpis", key, kpi, replace(kpi, **fields)) for key, kpi in plan.kpis.items()]
    return plan.changed(changes)


def lines_of(plan: Plan) -> list[str]:
    return [
        line.strip() for text in page_texts(charter_of(plan).data) for line in text.splitlines()
    ]


def test_a_column_is_as_wide_as_its_widest_word() -> None:
    long = "Verwaltungsgemeinschaft"
    lines = " | ".join(lines_of(with_sources(f"{long} weekly")))
    assert long in lines


def test_a_word_wider_than_a_third_of_the_page_is_broken_and_kept_whole_in_sum() -> None:
    word = "W" * 60
    text = "".join("".join(lines_of(with_sources(word))).split())
    assert text.count("W" * 12) >= 1
    assert "60,000,000" in text


def test_figures_stand_in_the_manner_of_the_language() -> None:
    plan = with_sources("CRM")
    assert any("60,000,000" in line for line in lines_of(plan))
    russian = page_texts(charter_of(plan, language="ru").data)
    assert any("60 000 000" in text.replace("\u00a0", " ") for text in russian)


def test_what_is_said_below_a_name_belongs_to_it_and_is_less_prominent() -> None:
    plan = example_plan("en")
    data = charter_of(plan).data
    tagged = Tagged(data)
    (table,) = tagged.tables(tagged.section("Shared indicators and measurement"))
    names = [row[0] for row in table[1:]]
    assert names == [f"{kpi.name} joint" if kpi.joint else kpi.name for kpi in plan.kpis.ordered]
    assert any(kpi.joint for kpi in plan.kpis.values())
    bold = "".join(piece for page in tagged.pdf.pages for piece in bold_texts(page))
    assert "Revenue target attainment" in bold
    assert "joint" not in bold


def bold_texts(page) -> list[str]:
    """What is set in the heavier face on a page."""
    fonts = {
        str(name): "SmBld" in str(font.BaseFont) for name, font in page.obj.Resources.Font.items()
    }
    maps = {str(name): _code_map(font) for name, font in page.obj.Resources.Font.items()}
    font, found = "", []
    for step in pikepdf.parse_content_stream(page):
        if str(step.operator) == "Tf":
            font = str(step.operands[0])
        elif str(step.operator) == "Tj" and fonts[font]:
            found.append("".join(maps[font][code] for code in bytes(step.operands[0])))
    return found
