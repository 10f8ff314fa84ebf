"""The sentences of edits that solve findings: in the list of candidates, for undo, in history."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.i18n import Translate

FIX_SENTENCES: Mapping[str, Callable[[Translate, int], str]] = {
    "fix_owner": lambda translate, _n: translate("Fixes", "Make {role} accountable: {letters}"),
    "fix_owner_now": lambda translate, _n: translate(
        "Fixes", "Make {role} accountable: {letters} instead of {now}"
    ),
    "fix_keep_owner": lambda translate, _n: translate(
        "Fixes", "Keep {letter} for {role} alone; {others}"
    ),
    "fix_doer": lambda translate, _n: translate("Fixes", "Let {role} do the work: {letters}"),
    "fix_doer_now": lambda translate, _n: translate(
        "Fixes", "Let {role} do the work: {letters} instead of {now}"
    ),
    "fix_owner_doer": lambda translate, _n: translate(
        "Fixes", "Let {role} do it and answer for it: {letters}"
    ),
    "fix_owner_doer_now": lambda translate, _n: translate(
        "Fixes", "Let {role} do it and answer for it: {letters} instead of {now}"
    ),
    "fix_keep_doer": lambda translate, _n: translate(
        "Fixes", "Let {role} alone do the work; {others}"
    ),
    "fix_give": lambda translate, _n: translate("Fixes", "Give {role} {letters}"),
    "fix_give_now": lambda translate, _n: translate(
        "Fixes", "Give {role} {letters} instead of {now}"
    ),
    "fix_give_in": lambda translate, _n: translate(
        "Fixes", "Give {role} {letters} in “{activity}”"
    ),
    "fix_verify": lambda translate, _n: translate("Fixes", "Let {role} check it: {letters}"),
    "fix_verify_now": lambda translate, _n: translate(
        "Fixes", "Let {role} check it: {letters} instead of {now}"
    ),
    "fix_sign": lambda translate, _n: translate("Fixes", "Let {role} sign: {letters}"),
    "fix_sign_now": lambda translate, _n: translate(
        "Fixes", "Let {role} sign: {letters} instead of {now}"
    ),
    "fix_consult": lambda translate, _n: translate("Fixes", "Consult {role}: {letters}"),
    "fix_consult_now": lambda translate, _n: translate(
        "Fixes", "Consult {role}: {letters} instead of {now}"
    ),
    "fix_inform": lambda translate, _n: translate("Fixes", "Inform {role}: {letters}"),
    "fix_inform_now": lambda translate, _n: translate(
        "Fixes", "Inform {role}: {letters} instead of {now}"
    ),
    "fix_only_inform": lambda translate, n: translate(
        "Fixes", "Only inform %n roles: {roles}", None, n
    ),
    "fix_leave_out": lambda translate, n: translate(
        "Fixes", "Leave %n roles out: {roles}", None, n
    ),
    "fix_library": lambda translate, _n: translate(
        "Fixes", "Fill in what the library proposes: {others}"
    ),
    "fix_like": lambda translate, _n: translate("Fixes", "Fill in as in “{activity}”: {others}"),
    "fix_keep_letters": lambda translate, _n: translate("Fixes", "Leave {role} only {letters}"),
    "fix_letter": lambda translate, _n: translate(
        "Fixes", "Give {role} {letters} instead of {now}"
    ),
    "fix_letter_everywhere": lambda translate, n: translate(
        "Fixes", "Write {letters} instead of {now} in all %n cells", None, n
    ),
    "fix_take": lambda translate, _n: translate("Fixes", "Take {letters} from {role}"),
    "fix_orphans": lambda translate, n: translate("Fixes", "Remove the %n cells", None, n),
    "fix_push_down": lambda translate, n: translate(
        "Fixes", "In %n activities of {role} let those who do the work answer for it", None, n
    ),
    "fix_silence": lambda translate, n: translate(
        "Fixes", "Leave {role} out of %n activities of which it is only informed", None, n
    ),
    "fix_ask_less": lambda translate, n: translate(
        "Fixes", "Only inform {role} of %n activities on which many are consulted", None, n
    ),
    "fix_person": lambda translate, _n: translate("Fixes", "Let {person} hold the role {role}"),
    "fix_person_leaves": lambda translate, _n: translate(
        "Fixes", "Take the role {role} from {person}: others hold it too"
    ),
    "fix_person_instead": lambda translate, _n: translate(
        "Fixes", "Pass the role {role} from {person} to {other}"
    ),
    "fix_spelling": lambda translate, _n: translate("Fixes", "Spell it “{name}”"),
    "fix_deputy": lambda translate, _n: translate("Fixes", "Name {target} as deputy of {role}"),
    "fix_link": lambda translate, _n: translate(
        "Fixes", "Let “{activity}” no longer wait for “{other}”"
    ),
    "fix_unlink": lambda translate, _n: translate(
        "Fixes", "Let the activity no longer stand for {goals}"
    ),
    "fix_dates": lambda translate, _n: translate(
        "Fixes", "Set the dates of “{name}” inside those it supports"
    ),
    "hand_over": lambda translate, n: translate(
        "Fixes", "Hand {letters} of %n activities from {role} to {target}", None, n
    ),
    "stand_in": lambda translate, n: translate(
        "Fixes", "Let the deputies of %n roles take over: {roles}", None, n
    ),
    "suggestion": lambda translate, n: translate("Fixes", "Take %n proposals over", None, n),
    "merge_activities": lambda translate, n: translate(
        "Fixes", "Merge %n activities into “{name}”", None, n
    ),
    "merge_roles": lambda translate, n: translate("Fixes", "Merge %n roles into {name}", None, n),
    "split_activity": lambda translate, n: translate(
        "Fixes", "Split “{name}” into %n activities, one for each doer", None, n
    ),
}
"""By name of the edit; a name that ends in ``_now`` is for a role that had another letter."""
