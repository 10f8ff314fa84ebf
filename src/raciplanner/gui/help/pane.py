"""The help pane: the topic of the area in which one works, and the letters of the plan."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from raciplanner.gui.document import Document
from raciplanner.gui.help.topics import TOPICS, explain
from raciplanner.gui.widgets import Pane, escaped
from raciplanner.model.change import Change
from raciplanner.model.frameworks import in_order
from raciplanner.model.records import Letter, LetterSet

translate = QCoreApplication.translate


class HelpPane(Pane):
    """Shows one topic; on a cell of the matrix, what its letters mean.

    All text is made here from plain text; links lead to other topics only.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.topic = "matrix"
        self._cell = ("", "")
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setUndoRedoEnabled(False)
        self.browser.anchorClicked.connect(self._follow_link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser)
        explain(self, "letters")
        document.changed.connect(self._follow)
        document.replaced.connect(self.refresh)
        self.retranslate()

    def show_topic(self, topic: str) -> None:
        """Show ``topic`` from its beginning."""
        self.topic = topic
        self.refresh()
        self.browser.verticalScrollBar().setValue(0)

    def show_cell(self, activity: str, role: str) -> None:
        """The cursor of the matrix is on another cell (ids, either may be empty)."""
        self._cell = (activity, role)
        if self.topic == "letters":
            self.refresh()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        tables = {change.table for change in changes}
        if self.topic == "letters" and tables & {"info", "letter_sets", "assignments"}:
            self.refresh()

    def _follow_link(self, link: QUrl) -> None:
        self.show_topic(link.toString())

    # Text

    def refresh(self) -> None:
        """Write the topic anew, as far as anybody sees it."""
        if not self.isVisible():
            return
        topic = TOPICS[self.topic]
        parts = [f"<h3>{escaped(topic.title())}</h3>"]
        if self.topic == "letters":
            parts += self._letters()
        parts += [f"<p>{escaped(paragraph)}</p>" for paragraph in topic.paragraphs]
        more = translate("Help", "More")
        parts.append(f"<h4>{escaped(more)}</h4>")
        parts += [
            f'<p style="margin: 2px 0"><a href="{name}">{escaped(other.title())}</a></p>'
            for name, other in TOPICS.items()
            if name != self.topic
        ]
        self.browser.setHtml("".join(parts))

    def _letters(self) -> list[str]:
        """The letters of the cell at the cursor, how A and R differ, then all letters."""
        plan = self._document.plan
        activity, role = (plan.activities.get(self._cell[0]), plan.roles.get(self._cell[1]))
        parts = []
        if activity and role:
            parts.append(f"<p><b>{escaped(f'{role.name} · {activity.name}')}</b></p>")
            functions = in_order(plan.assignment(activity.id, role.id).functions)
            held = [plan.letters.letter(function) for function in functions]
            parts += _explained((one for one in held if one), plan.info.language)
            if not functions:
                nothing = translate("Help", "This cell is empty: the role takes no part.")
                parts.append(f"<p>{escaped(nothing)}</p>")
        difference = difference_text(plan.letters)
        if difference:
            parts.append(f"<p>{escaped(difference)}</p>")
        title = translate("Help", "All letters of {name}").format(name=plan.letters.name)
        parts.append(f"<p><b>{escaped(title)}</b></p>")
        return parts + _explained(plan.letters.letters, plan.info.language)

    def retranslate(self) -> None:
        """Set every text."""
        self.browser.setAccessibleName(translate("Help", "Help"))
        self.refresh()

    def recolour(self) -> None:
        """Links are written in the colour of the palette."""
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def _explained(letters: Iterable[Letter], language: str) -> list[str]:
    """A line for each letter: letter, word, meaning, in the words of the plan."""
    return [
        f"<p><b>{escaped(letter.char)} — {escaped(letter.word(language))}.</b> "
        f"{escaped(letter.meaning(language))}</p>"
        for letter in letters
    ]


def difference_text(letters: LetterSet) -> str:
    """How the one who answers differs from the ones who do the work."""
    owner, doer = letters.letter(letters.owner), letters.letter(letters.doer)
    if owner is None or doer is None or owner is doer:
        return ""
    return translate(
        "Letters",
        "{doer} does the work, and there may be several. {owner} answers for the result: "
        "one role only, also when others do all the work.",
    ).format(doer=doer.char, owner=owner.char)
