"""The sections of a charter: which there are, in what order, and which are printed.

A section whose content is a record of the plan is left out while there is none.  Sections with
words of the library are printed only when the plan asks for them: nobody signs a text that
nobody chose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from raciplanner.charter import agreed, changes, insights, record, shared
from raciplanner.charter.agreed import Content
from raciplanner.charter.book import Edition, Flow
from raciplanner.charter.tables import paragraphs
from raciplanner.i18n import Translate
from raciplanner.library.charter_content import charter_content
from raciplanner.model.charter_records import CharterSection
from raciplanner.model.plan import Plan

PAGES = ("cover", "letters", "matrix", "notes", "findings", "roles", "signatures", "role_cards")
"""Sections that are drawn by modules of their own."""
REQUIRED = frozenset({"cover", "matrix", "signatures"})
"""Sections that cannot be switched off."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section made of a record of the plan, of words, or of both.

    Parameters
    ----------
    content : callable or None
        Makes the content for an edition; None where the plan has none.
    words : callable or None
        The words of the library, which the plan may replace.
    optional : bool
        Printed only when the plan asks for it.
    """

    content: Callable[[Edition], Content | None] | None = None
    words: Callable[[Edition], str] | None = None
    optional: bool = False


SECTIONS: Mapping[str, Section] = {
    "cover": Section(),
    "parties": Section(),
    "purpose": Section(words=record.benefits, optional=True),
    "principles": Section(words=record.principles, optional=True),
    "letters": Section(),
    "shared_goals": Section(shared.goals),
    "goal_conflicts": Section(shared.conflicts),
    "customer_profile": Section(),
    "definitions": Section(record.stages, optional=True),
    "matrix": Section(),
    "notes": Section(),
    "boundaries": Section(agreed.boundaries),
    "handoffs": Section(agreed.handovers),
    "marketing_commitments": Section(agreed.commitments("marketing")),
    "sales_commitments": Section(agreed.commitments("sales")),
    "leadership_commitments": Section(agreed.commitments("shared", "support", "external", "")),
    "kpis": Section(shared.indicators),
    "communication": Section(agreed.meetings),
    "feedback_loop": Section(words=record.feedback, optional=True),
    "data_tools": Section(shared.tools),
    "content_brand": Section(),
    "pricing_promo": Section(),
    "conflict_resolution": Section(words=record.disputes, optional=True),
    "training": Section(),
    "maturity": Section(),
    "decisions": Section(agreed.decisions),
    "action_plan": Section(agreed.actions),
    "open_issues": Section(agreed.parked),
    "findings": Section(),
    "insights": Section(insights.pictures, optional=True),
    "review": Section(record.review),
    "changes": Section(changes.changes),
    "roles": Section(),
    "signatures": Section(),
    "minutes": Section(record.minutes, optional=True),
    "role_cards": Section(optional=True),
    "appendix_glossary": Section(record.glossary, optional=True),
}
"""All sections by name, in their ordinary order."""

PRESETS: Mapping[str, tuple[str, ...]] = {
    "short": ("cover", "matrix", "signatures"),
    "standard": tuple(
        name
        for name in SECTIONS
        if name not in {"purpose", "definitions", "feedback_loop", "minutes", "role_cards"}
        and name not in {"appendix_glossary", "insights"}
    ),
    "full": tuple(SECTIONS),
    "cards": ("cover", "matrix", "signatures", "role_cards"),
}
"""Ready-made choices of sections by name."""


def preset_order(preset: str) -> list[tuple[str, bool]]:
    """Every section in its ordinary order, with whether a ready-made choice prints it."""
    return [(name, name in PRESETS[preset]) for name in SECTIONS]


def title_of(name: str, plan: Plan, language: str, translate: Translate) -> str:
    """The heading of a section: the plan's own, or that of the library."""
    own = plan.charter_sections.get(name)
    if own is not None and own.title.strip():
        return own.title.strip()
    titles = {
        "cover": translate("Charter", "Cover"),
        "letters": translate("Charter", "How to read the letters"),
        "matrix": translate("Charter", "Responsibility matrix"),
        "notes": translate("Charter", "Notes to the matrix"),
        "decisions": translate("Charter", "Decisions"),
        "action_plan": translate("Charter", "Action plan"),
        "open_issues": translate("Charter", "Parked questions"),
        "findings": translate("Charter", "Findings"),
        "insights": translate("Charter", "How the plan hangs together"),
        "roles": translate("Charter", "Roles and people"),
        "signatures": translate("Charter", "Signatures"),
        "minutes": translate("Charter", "Minutes"),
        "role_cards": translate("Charter", "Role cards"),
        "appendix_glossary": translate("Charter", "Glossary"),
        "review": translate("Charter", "Review and changes"),
        "changes": translate("Charter", "What is new"),
    }
    return titles.get(name) or charter_content().sections[name].title[language]


def arranged(plan: Plan) -> list[tuple[str, bool]]:
    """Every section with whether the plan wants it printed, in the plan's order.

    A section that the plan says nothing about keeps its ordinary place behind the one before it.
    """
    own = plan.charter_sections
    places: dict[str, tuple[float, int]] = {}
    last = 0.0
    for place, name in enumerate(SECTIONS):
        record_ = own.get(name)
        if record_ is not None and record_.rank:
            last = float(record_.rank)
        places[name] = (last, place)
    order = sorted(SECTIONS, key=places.__getitem__)
    return [(name, is_wanted(plan, name)) for name in order]


def is_wanted(plan: Plan, name: str) -> bool:
    """Whether the plan wants a section printed."""
    own: CharterSection | None = plan.charter_sections.get(name)
    if name in REQUIRED:
        return True
    return own.shown if own is not None else not SECTIONS[name].optional


def draw_section(flow: Flow, name: str) -> bool:
    """Draw a section made of records and words; whether there was anything to draw."""
    edition = flow.book.edition
    kind = SECTIONS[name]
    own = edition.plan.charter_sections.get(name)
    words = own.text.strip() if own is not None else ""
    if not words and kind.words is not None:
        words = kind.words(edition)
    content = kind.content(edition) if kind.content is not None else None
    if not words and content is None:
        return False
    section = flow.section(title_of(name, edition.plan, edition.language, edition.translate))
    if words:
        paragraphs(flow, section, words)
        if content is not None:
            flow.y -= 6
    if content is not None:
        content(flow, section)
    return True
