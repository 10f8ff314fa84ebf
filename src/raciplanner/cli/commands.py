"""What each command does.  Each imports the heavy parts of the program it needs, and no others."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from raciplanner.cli import past
from raciplanner.cli.files import (
    ask_password,
    check_free,
    open_file,
    open_whole,
    print_json,
    say_written,
)
from raciplanner.cli.progress import Progress
from raciplanner.errors import CharterError, ImportFailed
from raciplanner.i18n import Translate

if TYPE_CHECKING:
    from raciplanner.charter.document import Charter
    from raciplanner.charter.poster import Poster
    from raciplanner.exchange import Proposal
    from raciplanner.model.plan import Plan
    from raciplanner.storage.planfile import Opened
    from raciplanner.storage.versions import Version

Command = Callable[[Namespace, Translate], int]


def _save(plan: Plan, path: Path, *, force: bool, versions: Sequence[Version] = ()) -> None:
    from raciplanner.storage.planfile import save_plan

    check_free(path, force=force)
    save_plan(plan, path, versions=versions)


def open_window(options: Namespace, _translate: Translate) -> int:
    """Start the window; graphics libraries are loaded only here."""
    from raciplanner import app

    return app.run(options.plan, example=options.example)


def new(options: Namespace, translate: Translate) -> int:
    """Make a plan from the content library, an empty one, or the example."""
    from raciplanner.model.edits.settings import change_info

    plan = _new_plan(options, translate)
    if options.title:
        plan = plan.apply(change_info(plan, title=options.title))
    _save(plan, options.output, force=options.force)
    say_written(options.output, plan, translate)
    return 0


def _new_plan(options: Namespace, translate: Translate) -> Plan:
    from raciplanner.model.plan import Plan
    from raciplanner.model.records import PlanInfo

    if options.empty:
        title = translate("CommandLine", "New plan")
        return Plan(PlanInfo(title=title, language=options.lang))
    from raciplanner.library import example_plan, new_plan

    if options.example:
        return example_plan(options.lang)
    return new_plan(options.preset, options.lang)


def read(options: Namespace, translate: Translate) -> int:
    """Import: list the matrices of a file, or make plans of one or all of them."""
    from raciplanner.exchange import propose, read_tables

    if not options.list and options.output is None:
        raise ImportFailed("no_output", file=options.file)
    with Progress(translate("CommandLine", "Reading {file}").format(file=options.file.name)):
        proposals = propose(read_tables(options.file))
    if options.list:
        _list_proposals(proposals, translate, as_json=options.json)
        return 0
    if not proposals:
        raise ImportFailed("no_matrix", file=options.file)
    if options.all:
        return _import_all(options, proposals, translate)
    _import_one(_chosen(options, proposals), options.file, options.output, options, translate)
    return 0


def _chosen(options: Namespace, proposals: list[Proposal]) -> Proposal:
    from raciplanner.exchange import best

    if options.table is None:
        return best(proposals)
    for proposal in proposals:
        if proposal.index == options.table:
            return proposal
    raise ImportFailed("no_such_table", file=options.file, table=options.table)


def _import_all(options: Namespace, proposals: list[Proposal], translate: Translate) -> int:
    from raciplanner.exchange import file_name

    targets = [options.output / f"{file_name(one)}.raciplan" for one in proposals]
    for target in targets:
        check_free(target, force=options.force)
    options.output.mkdir(parents=True, exist_ok=True)
    for proposal, target in zip(proposals, targets, strict=True):
        _import_one(proposal, options.file, target, options, translate)
    return 0


def _import_one(
    proposal: Proposal, source: Path, target: Path, options: Namespace, translate: Translate
) -> None:
    from raciplanner.exchange import to_plan
    from raciplanner.wording.imports import problem_text

    plan = to_plan(proposal, title=proposal.title or source.stem, language=options.lang)
    _save(plan, target, force=options.force)
    say_written(target, plan, translate)
    for problem in proposal.problems:
        print(f"  {problem_text(problem, translate)}", file=sys.stderr)


def _list_proposals(proposals: list[Proposal], translate: Translate, *, as_json: bool) -> None:
    from raciplanner.wording.imports import proposal_data, proposal_text

    if as_json:
        print_json([proposal_data(one) for one in proposals])
        return
    if not proposals:
        print(translate("CommandLine", "No table here looks like a responsibility matrix."))
    for one in proposals:
        print(proposal_text(one, translate))


def check(options: Namespace, translate: Translate) -> int:
    """Check plans; exit code 1 where an open finding is at least as severe as asked."""
    from raciplanner.analysis.check import check as check_plan
    from raciplanner.analysis.findings import SEVERITIES
    from raciplanner.cli.report import Report, report_json, report_sarif, report_text
    from raciplanner.cli.rules import chosen_rules

    chosen = chosen_rules(options.select, options.ignore)
    reports = []
    for path in options.plans:
        plan = open_file(path)
        text = translate("CommandLine", "Checking {file}").format(file=path.name)
        with Progress(text) as progress:
            found = check_plan(plan, progress)
        kept = tuple(finding for finding in found if finding.rule in chosen)
        reports.append(Report(path, plan, kept, date.today(), chosen))
    {"text": report_text, "json": report_json, "sarif": report_sarif}[options.format](
        reports, translate
    )
    limit = SEVERITIES.index(options.fail_on)
    severe = any(
        SEVERITIES.index(finding.severity) <= limit for report in reports for finding in report.open
    )
    return 1 if severe else 0


def rules(options: Namespace, translate: Translate) -> int:
    """List the rules, or explain some of them."""
    from raciplanner.cli.rules import print_rules

    print_rules(options.rules, translate, as_json=options.json)
    return 0


def insights(options: Namespace, translate: Translate) -> int:
    """Show how a plan hangs together."""
    from raciplanner.analysis.insights import insights as look
    from raciplanner.cli.rules import print_insights

    plan = open_file(options.plan)
    text = translate("CommandLine", "Looking at {file}").format(file=options.plan.name)
    with Progress(text) as progress:
        found = look(plan, progress=progress)
    print_insights(found, translate, as_json=options.json)
    return 0


def export(options: Namespace, translate: Translate) -> int:
    """Write the matrix into a file of another kind."""
    from raciplanner.exchange.writers import export_plan

    plan = open_file(options.plan)
    with Progress(translate("CommandLine", "Writing {file}").format(file=options.output.name)):
        if options.what == "goals":
            from raciplanner.exchange.writers_goals import export_goals

            scale, clear = options.scale, options.transparent
            export_goals(plan, options.output, scale=scale, transparent=clear)
        else:
            export_plan(plan, options.output, form=options.form)
    return 0


def read_goals(options: Namespace, translate: Translate) -> int:
    """Import goals: into a new plan, or a copy of another one with them."""
    from raciplanner.exchange.goals_to_plan import import_goals
    from raciplanner.exchange.read_goals import read_goals as read_file
    from raciplanner.model.plan import Plan
    from raciplanner.model.records import PlanInfo
    from raciplanner.wording.imports_goals import goal_notice_text

    check_free(options.output, force=options.force)
    new = PlanInfo(title=options.file.stem, language=options.lang)
    plan = open_file(options.plan) if options.plan else Plan(new)
    with Progress(translate("CommandLine", "Reading {file}").format(file=options.file.name)):
        found = import_goals(plan, read_file(options.file), top=options.top)
    _save(plan.apply(found.edit), options.output, force=options.force)
    goals = translate("CommandLine", "%n goals", None, found.goals)
    kpis = translate("CommandLine", "%n KPIs", None, found.kpis)
    print(f"{options.output}: {goals}, {kpis}")
    for notice in found.notices:
        print(f"  {goal_notice_text(notice, translate)}", file=sys.stderr)
    return 0


def charter(options: Namespace, translate: Translate) -> int:
    """Write the charter, a poster or the role cards as PDF, in the language of the plan."""
    if options.paper not in {"a4", "letter"} and not options.poster:
        raise CharterError("paper_of_posters", sheet=options.paper.upper())
    opened = open_whole(options.plan)
    text = translate("CommandLine", "Writing {file}").format(file=options.output.name)
    with Progress(text) as progress:
        warnings = _write_charter(opened, options, progress).warnings(translate)
    for warning in warnings:
        print(warning, file=sys.stderr)
    return 0


def _write_charter(opened: Opened, options: Namespace, progress: Progress) -> Charter | Poster:
    plan, path, paper = opened.plan, options.output, options.paper
    day = options.date or date.today()
    if options.poster:
        from raciplanner.charter.poster import write_poster

        return write_poster(plan, options.poster, path, day=day, paper=paper, progress=progress)
    if options.cards:
        from raciplanner.charter.role_cards import write_role_cards

        return write_role_cards(plan, path, day=day, paper=paper, progress=progress)
    from raciplanner.charter.document import write_charter

    return write_charter(
        plan,
        path,
        paper=paper,
        day=day,
        attach=not options.no_plan,
        versions=opened.versions,
        progress=progress,
    )


def verify(options: Namespace, translate: Translate) -> int:
    """Check a charter; exit code 1 where it is not as it was made."""
    from raciplanner.charter.verdict_text import verdict_data, verdict_lines
    from raciplanner.charter.verify import verify_charter

    with Progress(translate("CommandLine", "Checking {file}").format(file=options.charter.name)):
        known = open_file(options.against) if options.against else None
        verdict = verify_charter(options.charter, known)
    if options.json:
        print_json(verdict_data(verdict, translate))
    else:
        print("\n  ".join(verdict_lines(verdict, translate)))
    if options.plan and verdict.plan is not None:
        check_free(options.plan, force=options.force)
        _save(verdict.plan, options.plan, force=True, versions=verdict.versions)
        say_written(options.plan, verdict.plan, translate)
    return 0 if verdict.intact else 1


def sign(options: Namespace, translate: Translate) -> int:
    """Put a signature by certificate into a charter."""
    from raciplanner.charter.sign_pdf import sign_charter
    from raciplanner.charter.verdict_text import signed_lines

    source: Path = options.charter
    target = options.output or source.with_name(f"{source.stem}-signed.pdf")
    check_free(target, force=options.force)
    password = ask_password(options.certificate, translate)
    with Progress(translate("CommandLine", "Signing {file}").format(file=source.name)):
        signed = sign_charter(
            source,
            target,
            options.certificate,
            password,
            signer=options.signer,
            outcome=options.outcome,
            remark=options.remark,
        )
    print("\n  ".join([f"{target}:", *signed_lines(signed, translate)]))
    return 0


def info(options: Namespace, translate: Translate) -> int:
    """Show what is in a plan."""
    from raciplanner.cli.report import info_data, info_text

    data = info_data(open_file(options.plan))
    if options.json:
        print_json(data)
    else:
        print(info_text(data, translate))
    return 0


def demo(options: Namespace, translate: Translate) -> int:
    """Write everything the example plan can become: plan, charter, workbook, picture."""
    from raciplanner.cli.demo import write_demo

    return write_demo(options.output, options.lang, translate)


COMMANDS: Mapping[str, Command] = {
    "open": open_window,
    "new": new,
    "import": read,
    "import-goals": read_goals,
    "check": check,
    "rules": rules,
    "insights": insights,
    "export": export,
    "charter": charter,
    "sign": sign,
    "verify": verify,
    "info": info,
    "compare": past.compare,
    "history": past.history,
    "versions": past.versions,
    "copy": past.copy,
    "demo": demo,
}
"""Commands by the word that starts them."""
