"""A verdict on a charter in words, and as data for scripts."""

from __future__ import annotations

from typing import Any

from raciplanner.charter.marks import FIELDS, Mark
from raciplanner.charter.sign_pdf import Signed
from raciplanner.charter.signatures import outcome_words
from raciplanner.charter.standing import Standing
from raciplanner.charter.verify import Verdict
from raciplanner.i18n import Translate
from raciplanner.wording.doubts import doubt_text


def verdict_lines(verdict: Verdict, translate: Translate) -> list[str]:
    """What was found out: first the verdict in one sentence, then what it rests on."""
    lines = [_headline(verdict, translate)]
    lines += [doubt_text(doubt.code, doubt.data, translate) for doubt in verdict.doubts]
    lines += [text for one in verdict.standings if (text := standing_text(one, translate))]
    if any(one.mark is not None for one in verdict.standings):
        lines.append(
            translate(
                "Verify",
                "Whose the certificates are was not checked: a signature shows that what was "
                "signed is unchanged, a certificate that you do not know proves nobody's identity.",
            )
        )
    if verdict.seal is not None:
        says = translate("Verify", "Version {version}, made on {day}, content hash {hash}.")
        seal = verdict.seal
        lines.append(says.format(version=seal.version, day=seal.day.isoformat(), hash=seal.content))
    if verdict.seal is not None and verdict.plan is not None and not verdict.repeated:
        lines.append(
            translate(
                "Verify",
                "It was made by another version of the program, so its pages were compared with "
                "its seal only.",
            )
        )
    return lines


def signed_lines(signed: Signed, translate: Translate) -> list[str]:
    """What was done when somebody signed, and what it proves."""
    certificate = signed.certificate
    says = translate("Verify", "{who} has signed with the certificate of {name}.")
    lines = [says.format(who=signed.who, name=certificate.name)]
    if signed.first:
        lines.append(
            translate(
                "Verify",
                "It is the first signature: from now on fields can be filled in and signed, "
                "every other change breaks it.",
            )
        )
    if signed.open:
        still = translate("Verify", "Not signed yet: {names}.")
        lines.append(still.format(names=", ".join(signed.open)))
    lines.append(
        translate(
            "Verify",
            "The certificate is self-made: it shows that the charter is unchanged since then, "
            "not who has signed.",
        )
        if certificate.self_made
        else translate(
            "Verify",
            "The signature shows that the charter is unchanged since then. Who has signed is for "
            "{issuer} to say, who issued the certificate; nobody was asked now.",
        ).format(issuer=certificate.issuer)
    )
    lines.append(
        translate(
            "Verify",
            "Whether such a signature binds anybody depends on your law and on what you agree.",
        )
    )
    return lines


def _headline(verdict: Verdict, translate: Translate) -> str:
    if verdict.intact:
        return translate("Verify", "This charter is as it was made, and fits the plan inside it.")
    if all(doubt.code == "signature_missing" for doubt in verdict.doubts):
        return translate("Verify", "This charter is as it was made, but a signature is missing:")
    return translate("Verify", "This charter is not as it was made:")


def standing_text(one: Standing, translate: Translate) -> str:
    """What somebody has done who signs in the PDF; empty where a doubt tells it."""
    if one.mark is None:
        if one.filled:
            says = translate(
                "Verify", "{name} has filled in the fields, without a signature: {said}"
            )
            return says.format(name=one.who, said=_said_text(one, translate))
        if one.later:
            return translate("Verify", "{name} has not signed yet.").format(name=one.who)
        return ""
    if not one.mark.sound:
        return ""
    said = f" – {_said_text(one, translate)}" if one.filled else ""
    return f"{one.who}: {_mark_text(one.mark, translate)}{said}"


def _mark_text(mark: Mark, translate: Translate) -> str:
    """What a sound signature is."""
    issuer = (
        translate("Verify", "self-made")
        if mark.self_made
        else translate("Charter", "issued by {issuer}").format(issuer=mark.issuer)
    )
    when = mark.made.isoformat(sep=" ", timespec="minutes") if mark.made else "–"
    parts = [
        translate("Verify", "signed with the certificate of {name} ({issuer})").format(
            name=mark.name, issuer=issuer
        ),
        translate("Verify", "at {time} by the signer's clock").format(time=when),
    ]
    if mark.certifies:
        parts.append(translate("Verify", "allows fields to be filled in and nothing else"))
    if not mark.in_time:
        parts.append(translate("Verify", "the certificate was not valid then"))
    parts.append(
        translate("Verify", "fields were filled in or signed after it")
        if mark.later == FIELDS
        else translate("Verify", "covers the whole file")
    )
    return "; ".join(parts)


def _said_text(one: Standing, translate: Translate) -> str:
    """What was ticked and typed."""
    words = dict(outcome_words(translate))
    ticked = " + ".join(words[outcome] for outcome in one.outcomes)
    remark = translate("Verify", "“{text}”").format(text=one.remark) if one.remark else ""
    return ", ".join(filter(None, (ticked, remark, one.name, one.day)))


def verdict_data(verdict: Verdict, translate: Translate) -> dict[str, Any]:
    """A verdict as JSON types."""
    seal = verdict.seal
    return {
        "intact": verdict.intact,
        "content_hash": seal.content if seal else None,
        "plan_content_hash": verdict.content or None,
        "version": seal.version if seal else None,
        "date": seal.day.isoformat() if seal else None,
        "repeated": verdict.repeated,
        "signers": [_standing_data(one) for one in verdict.standings],
        "doubts": [
            {
                "code": doubt.code,
                "message": doubt_text(doubt.code, doubt.data, translate),
                "data": dict(doubt.data),
            }
            for doubt in verdict.doubts
        ],
    }


def _standing_data(one: Standing) -> dict[str, Any]:
    mark = one.mark
    return {
        "signer": one.who,
        "field": one.field,
        "method": "later" if one.later else "certificate",
        "outcomes": list(one.outcomes),
        "name": one.name,
        "date": one.day,
        "remark": one.remark,
        "signature": mark
        and {
            "certificate": mark.name,
            "issuer": mark.issuer,
            "self_made": mark.self_made,
            "identity": "not checked",
            "time": mark.made.isoformat() if mark.made else None,
            "certificate_valid_then": mark.in_time,
            "intact": mark.intact,
            "covers_whole_file": mark.whole,
            "added_later": mark.later,
            "certifies": mark.certifies,
            "sound": mark.sound,
        },
    }
