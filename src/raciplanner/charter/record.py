"""The sections that say how the charter came about: versions, review, who was there."""

from __future__ import annotations

from datetime import date

from raciplanner.charter.agreed import Content
from raciplanner.charter.book import Edition, Flow
from raciplanner.charter.dates import long_date
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY
from raciplanner.charter.tables import Column, text_list, text_table
from raciplanner.charter.text import one_line
from raciplanner.i18n import Translate
from raciplanner.library.charter_content import charter_content
from raciplanner.model.charter_records import Signoff
from raciplanner.model.plan import Plan


def review(edition: Edition) -> Content | None:
    """Versions that were put to be signed, and when the charter is looked at again."""
    plan, translate = edition.plan, edition.translate
    rows = [_version_row(plan, one, translate) for one in signoffs_of(plan)]
    if rows and edition.signoff is None:
        draft = translate("Charter", "{version} (draft)").format(version=plan.info.version)
        new = edition.since.summary(translate) if edition.since else ""
        rows.append((draft.strip(), "", "", "", new))
    day = plan.info.review_date
    if not rows and day is None:
        return None
    columns = (
        Column(translate("Charter", "Version"), 1.2),
        Column(translate("Charter", "Put to be signed"), 1.6, whole=True),
        Column(translate("Charter", "By"), 1.6),
        Column(translate("Charter", "Signed"), 2),
        Column(translate("Charter", "What is new"), 3),
    )

    def draw(flow: Flow, section: Node) -> None:
        if day is not None:
            says = translate("Charter", "The next review is due by {date}.")
            text = says.format(date=long_date(day, translate))
            flow.text(text, BODY, section.add("P"), width=flow.paper.span(9))
        changes = translate(
            "Charter",
            "Any later change makes a new version that is signed anew; this one and its "
            "signatures stay as they are.",
        )
        flow.text(changes, BODY, section.add("P"), width=flow.paper.span(9))
        if rows:
            flow.y -= 8
            text_table(flow, section, columns, rows)

    return draw


def _version_row(plan: Plan, one: Signoff, translate: Translate) -> tuple[str, ...]:
    made = iso_day(one.made, translate)
    return one.version, made, one.by, tally(plan, one, translate), one.summary


def signoffs_of(plan: Plan) -> list[Signoff]:
    """Sign-offs, the oldest first."""
    return sorted(plan.signoffs.values(), key=lambda one: (one.made, one.id))


def tally(plan: Plan, signoff: Signoff, translate: Translate) -> str:
    """How far a sign-off has come: ``3 of 5 signed, 1 declined, 1 later``."""
    found = [one for one in plan.signatures.values() if one.signoff == signoff.id]
    signed = sum(one.outcome in {"agrees", "reservation"} for one in found)
    says = translate("Charter", "{signed} of {total} signed")
    parts = [says.format(signed=signed, total=len(found))]
    if declined := sum(one.outcome == "declines" for one in found):
        parts.append(translate("Charter", "%n declined", None, declined))
    if later := sum(not one.outcome and one.method == "later" for one in found):
        parts.append(translate("Charter", "%n later", None, later))
    return ", ".join(parts)


def iso_day(moment: str, translate: Translate) -> str:
    """The day of a moment in ISO 8601, in words."""
    try:
        return long_date(date.fromisoformat(moment[:10]), translate)
    except ValueError:
        return moment


def minutes(edition: Edition) -> Content | None:
    """Who took part, who did not, and how many questions were settled."""
    plan, translate = edition.plan, edition.translate
    people = plan.people.ordered
    if not people:
        return None

    def draw(flow: Flow, section: Node) -> None:
        for present, title in (
            (True, translate("Charter", "Took part")),
            (False, translate("Charter", "Did not take part")),
        ):
            some = [one for one in people if one.present is present]
            if some:
                flow.subsection(title, section)
                text_list(flow, section, [_person(plan, one.id) for one in some])
        counts = (
            translate("Charter", "%n decisions", None, len(plan.decisions)),
            translate("Charter", "%n parked questions", None, len(plan.parked)),
            translate("Charter", "%n actions", None, len(plan.actions)),
        )
        flow.y -= 6
        flow.text(", ".join(counts), BODY, section.add("P"))

    return draw


def _person(plan: Plan, key: str) -> str:
    person = plan.people[key]
    roles = ", ".join(one_line(plan.roles[one].name) for one in person.roles if one in plan.roles)
    return f"{one_line(person.name)} ({roles})" if roles else one_line(person.name)


def principles(edition: Edition) -> str:
    """The principles of the library, one a line."""
    return _list([one[edition.language] for one in charter_content().principles])


def benefits(edition: Edition) -> str:
    """What the two sides gain, one a line."""
    lead = edition.translate("Charter", "We agree because we want:")
    return f"{lead}\n{_list([one[edition.language] for one in charter_content().benefits])}"


def disputes(edition: Edition) -> str:
    """The steps of the resolution of a dispute."""
    lines = []
    for step in charter_content().steps:
        days = edition.translate("Charter", "within %n working days", None, step.days)
        lines.append(f"{step.text[edition.language]} ({days})")
    return _list(lines)


def feedback(edition: Edition) -> str:
    """What each side tells the other."""
    translate, language = edition.translate, edition.language
    titles = {
        "sales_to_marketing": translate("Charter", "Sales tells marketing:"),
        "marketing_to_sales": translate("Charter", "Marketing tells sales:"),
    }
    parts = []
    for direction, texts in charter_content().feedback.items():
        parts.append(titles.get(direction, ""))
        parts.append(_list([one[language] for one in texts]))
    return "\n".join(filter(None, parts))


def _list(lines: list[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def stages(edition: Edition) -> Content:
    """The stages of a lead, as the library defines them."""
    translate, language = edition.translate, edition.language
    rows = [
        (one.name[language], one.meaning[language], one.entry[language], one.time_limit[language])
        for one in charter_content().stages
    ]
    columns = (
        Column(translate("Charter", "Stage"), 1.6),
        Column(translate("Charter", "Meaning"), 3),
        Column(translate("Charter", "Begins when"), 2.4),
        Column(translate("Charter", "Time limit"), 1.4),
    )
    return lambda flow, section: text_table(flow, section, columns, rows)


def glossary(edition: Edition) -> Content:
    """The terms of the library in both languages."""
    other = "ru" if edition.language == "en" else "en"
    rows = sorted((one[edition.language], one[other]) for one in charter_content().glossary)
    columns = (
        Column(edition.translate("Charter", "Term"), 1),
        Column(edition.translate("Charter", "In the other language"), 1),
    )
    return lambda flow, section: text_table(flow, section, columns, rows)
