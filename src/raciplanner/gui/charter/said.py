"""What was said to a sign-off, and how far it has come, in words for the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from raciplanner.charter.dates import long_date
from raciplanner.charter.record import iso_day, tally
from raciplanner.charter.text import one_line
from raciplanner.model.charter_records import Signature
from raciplanner.model.plan import Plan
from raciplanner.model.signing import NEAR, Signing

translate = QCoreApplication.translate

MARKS = {"agrees": "✓", "reservation": "≈", "declines": "✕"}


def state_text(plan: Plan, signing: Signing | None) -> str:
    """The state of the plan on its way to be signed."""
    if signing is None:
        return translate("Signing", "Draft {version}").format(version=plan.info.version).strip()
    version = signing.signoff.version
    if not signing.current:
        begun = signing.signed or signing.declined
        says = (
            translate("Signing", "Changed since version {version} was signed")
            if begun
            else translate("Signing", "Changed since version {version} was put to be signed")
        )
        return says.format(version=version)
    if not signing.signed and not signing.declined and not signing.later:
        return translate("Signing", "Version {version} is put to be signed").format(version=version)
    if signing.signed == len(signing.signatures):
        return translate("Signing", "Version {version} is signed").format(version=version)
    return translate("Signing", "Version {version}: {tally}").format(
        version=version, tally=tally(plan, signing.signoff, translate)
    )


def tally_text(plan: Plan, signing: Signing | None) -> str:
    """What stands below the state: the present draft, how far the signed version has come."""
    parts = []
    if signing is None:
        return translate("Signing", "Nothing was put to be signed yet.")
    if not signing.current:
        draft = translate("Signing", "Now draft {version}").format(version=plan.info.version)
        said = tally(plan, signing.signoff, translate)
        parts += [draft, f"{signing.signoff.version}: {said}"]
    if signing.signoff.closed:
        parts.append(translate("Signing", "signing is closed"))
    digest = signing.signoff.content[:8]
    parts.append(translate("Signing", "content hash {digest}").format(digest=digest))
    text = " · ".join(parts)
    return f"{text[:1].upper()}{text[1:]}"


def frozen_text(plan: Plan, signing: Signing) -> str:
    """That a version stays as it is, with how far it was signed."""
    version = signing.signoff.version
    if not signing.signed and not signing.declined and not signing.later:
        says = translate("Signing", "Version {version} is put to be signed; it stays as it is.")
        return says.format(version=version)
    says = translate("Signing", "Version {version}: {tally}. It stays as it is.")
    return says.format(version=version, tally=tally(plan, signing.signoff, translate))


def review_text(plan: Plan, signing: Signing | None, today: date) -> str:
    """That the review of what was signed is near, or past; empty while it is far."""
    day = plan.info.review_date
    if signing is None or not signing.current or day is None or (day - today).days > NEAR:
        return ""
    says = (
        translate("Signing", "The review of version {version} was due on {date}.")
        if day < today
        else translate("Signing", "The review of version {version} is due on {date}.")
    )
    # An abbreviation at the end of a date ends the sentence as well.
    when = long_date(day, translate).rstrip(".")
    return says.format(version=signing.signoff.version, date=when)


def signer_text(signature: Signature) -> str:
    """One signer in two lines: who, and what was said."""
    name = one_line(signature.name) or translate("Signing", "Name still open")
    who = f"{name} – {one_line(signature.role)}" if signature.role else name
    return f"{MARKS.get(signature.outcome, '○')} {who}\n{said_text(signature)}"


def said_text(signature: Signature) -> str:
    """What somebody said, how and when."""
    if not signature.outcome:
        if signature.method == "later":
            return translate("Signing", "signs later")
        return translate("Signing", "has not signed yet")
    parts = [
        {
            "agrees": translate("Signing", "agrees"),
            "reservation": translate("Signing", "agrees with a reservation"),
            "declines": translate("Signing", "declines"),
        }.get(signature.outcome, ""),
        {
            "drawn": translate("Signing", "drawn"),
            "typed": translate("Signing", "typed"),
            "paper": translate("Signing", "on paper"),
            "certificate": translate("Signing", "by certificate"),
        }.get(signature.method, ""),
        iso_day(signature.made, translate),
    ]
    remark = f" – {one_line(signature.remark)}" if signature.remark else ""
    return ", ".join(filter(None, parts)) + remark


def before_text(plan: Plan, record: Signature) -> str:
    """What somebody said to a version before, and what is new since; empty the first time."""
    signoff = plan.signoffs[record.signoff]
    earlier = [
        (plan.signoffs[one.signoff], one)
        for one in plan.signatures.values()
        if one.signoff in plan.signoffs and one.outcome and _is_same(one, record)
    ]
    found = [pair for pair in earlier if pair[0].made < signoff.made]
    if not found:
        return ""
    before, said = max(found, key=lambda pair: pair[0].made)
    says = translate("Signing", "Your word to version {version}: {said}.")
    parts = [says.format(version=before.version, said=said_text(said).rstrip("."))]
    if signoff.summary:
        new = translate("Signing", "New in version {version}: {summary}.")
        parts.append(new.format(version=signoff.version, summary=signoff.summary.rstrip(".")))
    return "\n".join(parts)


def _is_same(one: Signature, other: Signature) -> bool:
    """Whether two signatures are of one person: by id, else by name."""
    if one.person and other.person:
        return one.person == other.person
    return bool(one.name) and one.name == other.name
