"""A real window in a process of its own, told by lines on its input what to do.

``python -m tests.e2e.program HOME NAME``: each line is a JSON list of a command and its words; the
answer is a JSON value on a line.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from raciplanner.app import make_application, make_window
from raciplanner.gui.messages import Messages, Question
from raciplanner.gui.preferences import Preferences
from raciplanner.gui.recovery import offer_recovery
from raciplanner.model.edits.activities import change_activity


class Answers(Messages):
    """A user who gives the answers laid down, and cancels otherwise."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self.answers: list[str] = []
        self.asked: list[str] = []

    def ask(self, parent: Any, question: Question) -> str:
        self.asked.append(f"{question.text}\n{question.detail}")
        return self.answers.pop(0) if self.answers else "cancel"

    def save_file(self, parent: Any, title: str, proposal: str, patterns: Any) -> Path | None:
        return Path(self.answers.pop(0)) if self.answers else None


class Program:
    """The window and its user."""

    def __init__(self, home: Path, name: str) -> None:
        application = make_application()
        preferences = Preferences(QSettings(str(home / f"{name}.ini"), QSettings.Format.IniFormat))
        preferences.user_name = name
        self.messages = Answers(preferences)
        self.window = make_window(
            application,
            preferences,
            messages=self.messages,
            language="en",
            journals=home / "journals",
        )
        self.window.restore()
        self.window.show()
        self.offered = offer_recovery(self.window, home / "journals")

    def open(self, path: str, *answers: str) -> list[str]:
        self.messages.answers = list(answers)
        self.messages.asked = []
        self.window.files.open(Path(path))
        return self.messages.asked

    def describe(self, text: str) -> bool:
        document = self.window.document
        return document.attempt(change_activity, document.plan.rows[0].id, description=text)

    def save(self, *answers: str) -> list[str]:
        self.messages.answers = list(answers)
        self.messages.asked = []
        self.window.files.save()
        return self.messages.asked

    def state(self) -> dict[str, Any]:
        document = self.window.document
        return {
            "text": document.plan.rows[0].description if document.plan.rows else "",
            "modified": document.modified,
            "read_only": document.read_only,
            "path": str(document.path or ""),
            "offered": self.offered,
        }

    def close(self) -> bool:
        self.messages.answers = ["discard"]
        return self.window.close()


def main() -> None:
    program = Program(Path(sys.argv[1]), sys.argv[2])
    for line in sys.stdin:
        command, *words = json.loads(line)
        sys.stdout.write(json.dumps(getattr(program, command)(*words)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
