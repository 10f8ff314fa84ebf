"""What is asked about plan files: the sentences and the answers, no dialogs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from raciplanner.errors import PlanFileError
from raciplanner.gui.document import Document
from raciplanner.gui.messages import Question
from raciplanner.gui.times import moment, moment_of
from raciplanner.wording.errors import error_text

if TYPE_CHECKING:
    from raciplanner.storage.recovery import Recovered

translate = QCoreApplication.translate


def locked(error: PlanFileError, here: str, *, read_only: bool = True) -> Question:
    """Somebody else has the plan open.

    Parameters
    ----------
    here : str
        Name of this machine.
    read_only : bool
        It can be looked at without the lock.

    Notes
    -----
    A lock of another machine may have been left by a crash there: nobody can know from here, so
    the person may decide.  A lock of this machine belongs to a program that runs.
    """
    answers = [("read_only", translate("Files", "Open read-only"))] if read_only else []
    answers += [("copy", translate("Files", "Open a copy"))]
    detail = [holder_text(error)]
    if read_only:
        detail.append(translate("Files", "You can look at it read-only, or work on a copy."))
    if str(error.data.get("host", "")) not in ("", here):
        answers.append(("take_over", translate("Files", "Open anyway")))
        detail.append(
            translate(
                "Files",
                "“Open anyway” is for the case that the program there has crashed: what the other "
                "one saves meanwhile would not be overwritten, but asked about.",
            )
        )
    answers.append(("cancel", translate("Files", "Cancel")))
    name = Path(str(error.data.get("file", ""))).name
    text = translate("Files", "“{name}” is already open.").format(name=name)
    return Question(text, "\n".join(filter(None, detail)), tuple(answers), warning=True)


def holder_text(error: PlanFileError) -> str:
    """Who has a plan open, where and since when, as far as that is known."""
    user, host = str(error.data.get("user", "")), str(error.data.get("host", ""))
    since = moment_of(str(error.data.get("since", "")))
    if not host or not since:
        return ""
    if user:
        return translate("Files", "By {user} on {host}, since {time}.").format(
            user=user, host=host, time=since
        )
    return translate("Files", "On {host}, since {time}.").format(host=host, time=since)


def unsaved(document: Document) -> Question:
    """The plan is about to be left, and there is something to save."""
    steps = document.unsaved_steps
    if not steps:
        detail = translate("Files", "This plan has never been saved.")
    elif document.path is None:
        detail = translate("Files", "%n changes are not saved.", None, steps)
    else:
        detail = translate("Files", "%n changes since {time}.", None, steps).format(
            time=moment(document.since)
        )
    answers = (
        ("save", translate("Files", "Save")),
        ("discard", translate("Files", "Don't save")),
        ("cancel", translate("Files", "Cancel")),
    )
    text = translate("Files", "Save changes to “{title}”?")
    return Question(text.format(title=document.plan.info.title), detail, answers)


def not_saved(error: PlanFileError, *, protected: bool) -> Question:
    """The plan could not be written; ``protected`` says that a crash could not take it away."""
    if protected:
        calm = translate("Files", "Your changes are still here, and in the recovery copy.")
    else:
        calm = translate("Files", "Your changes are still here, in this window.")
    detail = "\n".join((error_text(error, translate), calm))
    answers = (("save_as", translate("Files", "Save as…")), *_ways_out(error.code))
    answers = (*answers, ("cancel", translate("Files", "Cancel")))
    return Question(translate("Files", "The plan was not saved."), detail, answers, warning=True)


def _ways_out(code: str) -> tuple[tuple[str, str], ...]:
    if code == "changed":
        return (
            ("compare", translate("Files", "Compare")),
            ("overwrite", translate("Files", "Overwrite")),
        )
    if code == "gone":
        return (("overwrite", translate("Files", "Save it there again")),)
    if code == "locked":
        return ()
    return (("again", translate("Files", "Try again")),)


def not_opened(error: PlanFileError) -> Question:
    """The file could not be read; the backup is offered where it is whole."""
    answers = []
    detail = [error_text(error, translate)]
    backup = str(error.data.get("backup", ""))
    if backup:
        detail.append(_backup_text(Path(backup)))
        if is_whole(Path(backup)):
            answers.append(("backup", translate("Files", "Open the backup")))
    if error.code == "missing":
        answers.append(("locate", translate("Files", "Locate…")))
        answers.append(("forget", translate("Files", "Take it off the list")))
    answers.append(("cancel", translate("Files", "Close")))
    text = translate("Files", "The plan was not opened.")
    return Question(text, "\n".join(detail), tuple(answers), warning=True)


def _backup_text(backup: Path) -> str:
    if not is_whole(backup):
        return translate("Files", "The backup “{name}” beside it cannot be read either.").format(
            name=backup.name
        )
    time = moment(datetime.fromtimestamp(backup.stat().st_mtime).astimezone())
    return translate("Files", "The backup from {time} is whole.").format(time=time)


def is_whole(path: Path) -> bool:
    """Whether ``path`` is a plan file that can be read."""
    from raciplanner.storage.planfile import open_plan

    try:
        open_plan(path)
    except PlanFileError:
        return False
    return True


def recovered(found: Recovered) -> Question:
    """The plan is about to be opened, and a crash has left changes that are not in its file."""
    answers = (
        ("recovered", translate("Files", "Open recovered")),
        ("saved", translate("Files", "Open last saved")),
        ("cancel", translate("Files", "Cancel")),
    )
    detail = translate("Files", "The recovery copy stays until you discard it on the start screen.")
    return Question(recovered_text(found), detail, answers)


def recovered_text(found: Recovered) -> str:
    """What a crash has left, in one sentence."""
    count = sum(entry.how != "joined" and bool(entry.edit) for entry in found.entries)
    values = {"title": found.title, "time": moment_of(found.entries[-1].when)}
    if found.path is None:
        text = translate(
            "Files",
            "The program ended unexpectedly. “{title}” was never saved; there is a recovery copy "
            "from {time}.",
        )
    else:
        text = translate(
            "Files",
            "The program ended unexpectedly. The recovery copy of “{title}” from {time} has "
            "%n changes that were not saved.",
            None,
            count,
        )
    return text.format(**values)
