"""Commands about what a plan was: its history, its versions, what differs; and plain copies."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from raciplanner.cli.files import check_free, open_whole, print_json, say_written
from raciplanner.errors import PlanFileError
from raciplanner.i18n import Translate

if TYPE_CHECKING:
    from raciplanner.model.plan import Plan
    from raciplanner.storage.history import Entry
    from raciplanner.storage.planfile import Opened
    from raciplanner.storage.versions import Version


def compare(options: Namespace, translate: Translate) -> int:
    """Show what differs between two plans, two versions, or a version and its plan."""
    from raciplanner.model.compare import aligned
    from raciplanner.model.compare import compare as compare_plans
    from raciplanner.wording.differences import difference_data, difference_text

    if options.after is None and not options.version:
        raise PlanFileError("nothing_to_compare", file=options.before)
    before = _plan_of(options.before, options.version)
    after = aligned(_plan_of(options.after or options.before, options.to), before)
    changes = compare_plans(before, after)
    if options.json:
        print_json([difference_data(one, before, after) for one in changes])
        return 0
    for one in changes:
        print(difference_text(one, before, after, translate))
    if not changes:
        print(translate("CommandLine", "No difference."))
    return 0


def _plan_of(path: Any, version: str | None) -> Plan:
    opened = open_whole(path)
    return _version(opened, path, version).plan() if version else opened.plan


def _version(opened: Opened, path: Any, name: str) -> Version:
    """The version called ``name``, the latest of several."""
    for version in reversed(opened.versions):
        if version.name == name:
            return version
    names = ", ".join(f"“{one.name}”" for one in opened.versions) or "–"
    raise PlanFileError("no_version", file=path, version=name, names=names)


def versions(options: Namespace, translate: Translate) -> int:
    """List the named versions in a plan."""
    from raciplanner.model.fingerprint import content_hash

    found = open_whole(options.plan).versions
    if options.json:
        print_json(
            [
                {
                    "name": one.name,
                    "author": one.author,
                    "made": one.made,
                    "content_hash": content_hash(one.plan()),
                }
                for one in found
            ]
        )
        return 0
    for one in found:
        print("  ".join(filter(None, (_moment(one.made), one.author, one.name))))
    if not found:
        print(translate("CommandLine", "There are no versions."))
    return 0


def copy(options: Namespace, translate: Translate) -> int:
    """Write a copy, or a version, as a plan file of its own."""
    from raciplanner.storage.planfile import save_plan

    check_free(options.output, force=options.force)
    opened = open_whole(options.plan)
    plan = opened.plan
    if options.version:
        plan = _version(opened, options.plan, options.version).plan()
    if options.version or options.no_history:
        save_plan(plan, options.output)
    else:
        save_plan(plan, options.output, history=opened.history, versions=opened.versions)
    say_written(options.output, plan, translate)
    return 0


def history(options: Namespace, translate: Translate) -> int:
    """Show who did what and when."""
    from raciplanner.wording.errors import notice_text

    opened = open_whole(options.plan)
    for notice in opened.notices:
        if notice.code == "history_broken":
            print(notice_text(notice.code, notice.data, translate), file=sys.stderr)
    found = list(_chosen(opened, options.who, options.since))
    if options.json:
        print_json([_entry_data(number, one, opened.plan) for number, one in found])
        return 0
    for number, one in found:
        print(_entry_text(number, one, translate))
        if options.changes:
            for line in _changes_text(one, opened.plan, translate):
                print(f"        {line}")
    if not found:
        print(translate("CommandLine", "There is no history."))
    return 0


def _chosen(opened: Opened, who: str | None, since: date | None) -> Iterator[tuple[int, Entry]]:
    """Number and entry of those that are asked for."""
    for number, one in enumerate(opened.history, 1):
        if (who is None or one.who == who) and (since is None or _is_since(one.when, since)):
            yield number, one


def _is_since(when: str, day: date) -> bool:
    # The day at the place where it was done; a time that nobody can read is not left out.
    try:
        return datetime.fromisoformat(when).date() >= day
    except ValueError:
        return True


def _moment(when: str) -> str:
    return when[:16].replace("T", " ")


def _entry_text(number: int, entry: Entry, translate: Translate) -> str:
    how = {
        "undone": translate("CommandLine", "undone"),
        "redone": translate("CommandLine", "redone"),
        "version": translate("CommandLine", "version"),
        "unreadable": translate("CommandLine", "unreadable"),
    }.get(entry.how, "")
    parts = (_moment(entry.when), entry.who, entry.what, f"({how})" if how else "")
    return f"{number:6}  " + "  ".join(filter(None, parts))


def _changes_text(entry: Entry, plan: Plan, translate: Translate) -> Iterator[str]:
    from raciplanner.wording.differences import difference_text

    for change in entry.changes:
        yield difference_text(change, plan, plan, translate)


def _entry_data(number: int, entry: Entry, plan: Plan) -> dict[str, Any]:
    from raciplanner.wording.differences import difference_data

    return {
        "number": number,
        "when": entry.when,
        "who": entry.who,
        "how": entry.how,
        "edit": entry.edit.name,
        "what": entry.what,
        "changes": [difference_data(one, plan, plan) for one in entry.changes],
    }
