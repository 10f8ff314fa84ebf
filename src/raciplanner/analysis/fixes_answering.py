"""Ways to solve findings about who answers, who does and who checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from raciplanner.analysis.place import Functions, Place, few, kept
from raciplanner.model.change import Edit
from raciplanner.model.edits.merging import split_activity

Fixer = Callable[[Place], Iterator[Edit]]
"""Yields the candidates for a finding, the likeliest first."""


def make_owner(at: Place) -> Iterator[Edit]:
    """Make one role accountable: who does the work, who is proposed, who is near."""
    near = (at.doer, "drive", "support", "two_way", "one_way")
    for role in few(at.candidates(at.owner, *near)):
        yield at.give("fix_owner", role, at.owner)


def keep_owner(at: Place) -> Iterator[Edit]:
    """Keep one of the accountable roles; the others do the work or are consulted."""
    owners = at.holders(at.owner)
    asked, doing = at.first("two_way", "one_way"), at.first(at.doer)
    worked = bool(at.holders(at.doer))
    for instead in (asked, doing) if worked else (doing, asked):
        for keep in owners:
            yield _keep(at, "fix_keep_owner", at.owner, keep, instead)


def _keep(at: Place, name: str, function: str, keep: str, instead: Functions) -> Edit:
    cells = {
        role: kept(at.functions(role), function, instead)
        for role in at.holders(function)
        if role != keep
    }
    letter = at.written({function})
    return at.in_row(name, cells, role=at.name(keep), letter=letter, others=at.outcome(cells))


def make_doer(at: Place) -> Iterator[Edit]:
    """Let the accountable role do it, or another one that is near."""
    if at.finding.form == "nobody":
        for role in few(at.candidates(at.doer, "support", "two_way", "one_way")):
            yield at.give("fix_owner_doer", role, at.owner, at.doer)
        return
    for role in at.holders(at.owner):
        yield at.give("fix_doer", role, at.doer)
    for role in few(at.candidates(at.doer, "support", "drive", "two_way", "one_way")):
        if role not in at.holders(at.owner):
            yield at.give("fix_doer", role, at.doer)


def keep_doer(at: Place) -> Iterator[Edit]:
    """Let one role do it and the others help, or make one activity for each."""
    instead = at.first("support", "two_way", "one_way")
    doers = at.holders(at.doer)
    for keep in few(doers):
        yield _keep(at, "fix_keep_doer", at.doer, keep, instead)
    if len(doers) > 1:
        yield split_activity(at.plan, at.activity)


def second_eyes(at: Place) -> Iterator[Edit]:
    """Let a second role check the result, or ask it before."""
    near = ("one_way", "support", at.owner)
    for function, name in (("verify", "fix_verify"), ("two_way", "fix_consult")):
        if at.letters.letter(function):
            for role in few(at.candidates(function, *near)):
                if role != at.role:
                    yield at.give(name, role, function)


def another_checks(at: Place) -> Iterator[Edit]:
    """Let somebody else check, or somebody else do."""
    mine = at.functions(at.role)
    if at.holders("verify") != [at.role]:
        yield _keeps(at, mine - {"verify"})
    if at.holders(at.doer) != [at.role]:
        yield _keeps(at, mine - {at.doer})
    others = {at.role: mine - {"verify"}}
    for role in few(at.candidates("verify", "two_way", "support", "one_way")):
        yield at.give("fix_verify", role, "verify", others=others)


def _keeps(at: Place, functions: Functions) -> Edit:
    data = {"role": at.name(at.role), "letters": at.written(functions)}
    return at.in_row("fix_keep_letters", {at.role: functions}, **data)


def owner_signs(at: Place) -> Iterator[Edit]:
    """Let the accountable role sign, or make the signatory accountable."""
    owners, signers = at.holders(at.owner), at.holders("sign")
    asked = at.first("two_way", "one_way")
    for owner in owners:
        others = {r: kept(at.functions(r), "sign", asked) for r in signers if r != owner}
        yield at.give("fix_sign", owner, "sign", others=others)
    for signer in signers:
        others = {r: kept(at.functions(r), at.owner, asked) for r in owners if r != signer}
        yield at.give("fix_owner", signer, at.owner, others=others)


def nearer_owner(at: Place) -> Iterator[Edit]:
    """Make a role accountable that stands between the accountable one and the work."""
    told = at.first("one_way", "two_way")
    mine = {at.role: kept(at.functions(at.role), at.owner, told)}
    doers = at.holders(at.doer)
    above = [at.plan.roles[doer].reports_to for doer in doers]
    for role in dict.fromkeys([*above, *doers]):
        yield at.give("fix_owner", role, at.owner, others=mine)


def letter_count(at: Place) -> Iterator[Edit]:
    """Give the missing letter to somebody, or keep it for one role only."""
    functions = at.finding.data.get("functions", ())
    function = functions[0] if isinstance(functions, tuple) else ""
    if at.finding.form == "few":
        for role in few(at.candidates(function, at.doer, "support", "two_way", "one_way")):
            yield at.give("fix_give", role, function)
        return
    for role in few(at.holders(function)):
        yield _keep(at, "fix_keep_owner", function, role, at.first("two_way", "one_way"))


FIXES: Mapping[str, Fixer] = {
    "H01": make_owner,
    "H02": keep_owner,
    "H03": make_doer,
    "H04": keep_doer,
    "H05": keep_doer,
    "H13": second_eyes,
    "H14": another_checks,
    "H15": owner_signs,
    "H16": nearer_owner,
    "H20": letter_count,
}
