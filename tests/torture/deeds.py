"""Programs that save or journal a plan in the present folder, well, or badly on purpose.

``python deeds.py NAME`` prints a line for everything that it acknowledges.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from raciplanner.errors import PlanFileError
from raciplanner.i18n import translator
from raciplanner.library import example_plan
from raciplanner.model.change import Edit
from raciplanner.model.edits.settings import change_info
from raciplanner.model.plan import Plan
from raciplanner.storage import journal, planfile, recovery, schema
from raciplanner.storage.history import Entry
from raciplanner.wording.errors import error_text

PLAN = Path("plan.raciplan")
STATE = Path("state")
EDITS = 3


def edit(plan: Plan, number: int) -> Edit:
    """The edit ``number`` that the deeds make."""
    return change_info(plan, title=f"Edit {number}")


def acknowledge() -> None:
    """Say that something is safe."""
    _tell(sys.stdout.fileno(), "safe")


def _tell(handle: int, text: str) -> None:
    # Not with a plain write: the harness may let every one of them fail.
    os.writev(handle, [text.encode() + b"\n"])


def save() -> None:
    """The save of the program."""
    opened = planfile.open_plan(PLAN)
    plan = opened.plan.apply(edit(opened.plan, 1))
    planfile.save_plan(
        plan, PLAN, expect=opened.stamp, history=opened.history, versions=opened.versions
    )
    acknowledge()


def write_down() -> None:
    """The journal of the program: three edits of an open plan, one after the other."""
    opened = planfile.open_plan(PLAN)
    kept = journal.Journal(STATE)
    kept.rebase(opened.plan, path=PLAN, stamp=opened.stamp, history=opened.history)
    plan = opened.plan
    for number in range(1, EDITS + 1):
        made = edit(plan, number)
        plan = plan.apply(made)
        kept.append(Entry("done", "Ann", f"2026-11-26T10:0{number}:00Z", "Title", made))
        acknowledge()


def save_window() -> None:
    """The save of an open plan: after a failure it must still be marked as modified."""
    from raciplanner.gui.document import Document

    document = Document()
    document.open(PLAN)
    document.perform(edit(document.plan, 1))
    try:
        document.save()
    except PlanFileError:
        assert document.modified
        raise
    assert not document.modified
    acknowledge()


# Bad on purpose: the harness must find them out.


def _new_bytes() -> bytes:
    opened = planfile.open_plan(PLAN)
    aside = Path(os.environ.get("TMPDIR", "/tmp"), f"deed-{os.getpid()}.raciplan")
    planfile.save_plan(opened.plan.apply(edit(opened.plan, 1)), aside)
    data = aside.read_bytes()
    aside.unlink()
    return data


def _write(file: Path, data: bytes, *, flush: bool = True) -> None:
    with file.open("wb") as opened:
        opened.write(data)
        opened.flush()
        if flush:
            os.fsync(opened.fileno())


def overwrite_in_place() -> None:
    """Writes over the old plan."""
    _write(PLAN, _new_bytes())
    _flush_folder()
    acknowledge()


def remove_then_rename() -> None:
    """There is a moment without a plan."""
    _write(Path("new"), _new_bytes())
    PLAN.unlink()
    Path("new").rename(PLAN)
    _flush_folder()
    acknowledge()


def no_flush() -> None:
    """The name may reach the disk before the bytes."""
    _write(Path("new"), _new_bytes(), flush=False)
    Path("new").replace(PLAN)
    _flush_folder()
    acknowledge()


def no_folder_flush() -> None:
    """The new name may never reach the disk."""
    _write(Path("new"), _new_bytes())
    Path("new").replace(PLAN)
    acknowledge()


def _flush_folder() -> None:
    handle = os.open(".", os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


BAD: Mapping[str, Callable[[], None]] = {
    one.__name__: one for one in (overwrite_in_place, remove_then_rename, no_flush, no_folder_flush)
}
GOOD: Mapping[str, Callable[[], None]] = {
    one.__name__: one for one in (save, save_window, write_down)
}


# What a folder holds afterwards


def plans() -> tuple[Plan, ...]:
    """The plan before, and after each edit."""
    found = [example_plan("en")]
    for number in range(1, EDITS + 1):
        found.append(found[-1].apply(edit(found[-1], number)))
    return tuple(found)


def saved_state(folder: Path) -> int:
    """0 for the old plan, 1 for the new one; the backup must be whole if it is there."""
    old, new, *_ = plans()
    for backup in folder.glob("*.bak"):
        planfile.open_plan(backup)
    strange = {file.name for file in folder.iterdir() if not _may_be_there(file.name)}
    assert not strange, strange
    return (old, new).index(planfile.open_plan(folder / PLAN).plan)


def titled_state(folder: Path) -> int:
    """The same for any plan, told by its title."""
    for backup in folder.glob("*.bak"):
        planfile.open_plan(backup)
    return int(planfile.open_plan(folder / PLAN).plan.info.title == "Edit 1")


def _may_be_there(name: str) -> bool:
    return name.startswith((PLAN.name, ".save-", "new"))


def journal_state(folder: Path) -> int:
    """Number of edits that come back; the plan itself must be untouched."""
    states = plans()
    assert planfile.open_plan(folder / PLAN).plan == states[0]
    found = recovery.recoverable(folder / STATE)
    assert len(found) <= 1
    return states.index(found[0].steps.plan) if found else 0


def main() -> int:
    """Do what the first word says."""
    # Made before the disk fails: it is not the import that is tried.
    made = schema.statements()
    assert all((made.create, made.insert, made.select, made.columns))
    translate = translator("en")
    try:
        {**GOOD, **BAD}[sys.argv[1]]()
    except PlanFileError as error:
        _tell(sys.stderr.fileno(), error_text(error, translate))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
