"""Putting a signature by certificate into a charter: questions, work in a thread, what was done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from raciplanner.errors import CharterError
from raciplanner.gui.messages import Messages, Question
from raciplanner.gui.work import Work
from raciplanner.wording.errors import error_text

if TYPE_CHECKING:
    from raciplanner.charter.sign_pdf import Signed
    from raciplanner.charter.standing import Standing
    from raciplanner.charter.verify import Verdict
    from raciplanner.gui.charter.certificate_dialog import Wish

translate = QCoreApplication.translate

_ASKED_AGAIN = {
    "password_wrong",
    "certificate_kind",
    "certificate_expired",
    "certificate_early",
    "key_missing",
    "key_unknown",
}
"""Trouble that another password or another file can end."""


class CertificateSigning(QObject):
    """Asks for a charter and a certificate, and signs.

    Signals
    -------
    progressed(object)
        0.0 when work begins, None when it has ended in any way.
    told(str)
        Something for the status bar.
    failed(Exception)
        The file cannot be signed.
    """

    progressed = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._messages, self._window = messages, window
        self._work: Work | None = None

    def sign(self) -> None:
        """Ask for a charter, look whether it can be signed, and go on from there."""
        if self._work is not None:
            self.told.emit(translate("Certificate", "A charter is being signed already."))
            return
        title = translate("Certificate", "Sign a charter with a certificate")
        pattern = translate("Check charter", "Charters") + " (*.pdf)"
        path = self._messages.open_file(self._window, title, [pattern])
        if path is not None:
            self._check(path)

    def cancel(self) -> None:
        """Take no notice of what is found out; a file that is signed by then is not written."""
        if self._work is not None:
            self._work.cancel()

    def _check(self, path: Path) -> None:
        def verify(_progress: object) -> Verdict:
            from raciplanner.charter.sign_pdf import require_signable
            from raciplanner.charter.verify import verify_charter

            verdict = verify_charter(path)
            require_signable(path, verdict)
            return verdict

        self.told.emit(translate("Check charter", "Checking {name}…").format(name=path.name))
        self._start(verify, lambda verdict: self._choose(path, verdict), self.failed.emit)

    def _start(
        self,
        work: Callable[[Callable[[float], None]], object],
        then: Callable[[Any], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Do some work beside the window; what comes of it is looked at when the work is over."""
        ends: list[Callable[[], None]] = []
        self._work = Work(work, self)
        self._work.done.connect(lambda result: ends.append(lambda: then(result)))
        self._work.failed.connect(lambda error: ends.append(lambda: otherwise(error)))
        self._work.finished.connect(lambda: self._end(ends))
        self.progressed.emit(0.0)
        self._work.start()

    def _end(self, ends: list[Callable[[], None]]) -> None:
        self._work = None
        self.progressed.emit(None)
        for end in ends:
            end()

    def _choose(self, path: Path, verdict: Verdict) -> None:
        """Ask who signs; a charter in which nobody can is told."""
        places = [one for one in verdict.standings if one.open]
        if places:
            self._ask(path, places)
            return
        signed = ", ".join(one.who for one in verdict.standings if one.mark is not None)
        code = "signed_already" if signed else "no_places"
        self.failed.emit(CharterError(code, file=path, names=signed))

    def _ask(self, path: Path, places: list[Standing], before: Wish | None = None) -> None:
        from raciplanner.gui.charter.certificate_dialog import CertificateDialog

        dialog = CertificateDialog(path.name, places, self._choose_file, before, self._window)
        if not dialog.ask():
            return
        wish = dialog.wish()
        title = translate("Certificate", "Save the signed charter")
        pattern = translate("Check charter", "Charters") + " (*.pdf)"
        proposal = translate("Certificate", "{name} signed").format(name=path.stem) + ".pdf"
        target = self._messages.save_file(self._window, title, proposal, [pattern])
        if target is not None:
            self._sign(path, target, places, wish)

    def _choose_file(self, parent: QWidget) -> Path | None:
        title = translate("Certificate", "Choose a certificate")
        pattern = translate("Certificate", "Certificates") + " (*.p12 *.pfx)"
        return self._messages.open_file(parent, title, [pattern])

    def _sign(self, path: Path, target: Path, places: list[Standing], wish: Wish) -> None:
        def work(progress: Callable[[float], None]) -> Signed:
            from raciplanner.charter.sign_pdf import sign_charter

            return sign_charter(
                path,
                target,
                wish.certificate,
                wish.password,
                signer=wish.place,
                outcome=wish.outcome,
                remark=wish.remark,
                progress=progress,
            )

        self.told.emit(translate("Certificate", "Signing {name}…").format(name=path.name))
        self._start(
            work,
            lambda signed: self._tell(target, signed),
            lambda error: self._fail(path, places, wish, error),
        )

    def _fail(self, path: Path, places: list[Standing], wish: Wish, error: Exception) -> None:
        """Tell about trouble; a wrong password is asked for again."""
        if not isinstance(error, CharterError) or error.code not in _ASKED_AGAIN:
            self.failed.emit(error)
            return
        answers = [("again", translate("Certificate", "Try again"))]
        if self._messages.error(self._window, error_text(error, translate), answers) == "again":
            self._ask(path, places, wish)

    def _tell(self, target: Path, signed: Signed) -> None:
        """What was done, and what it proves."""
        from raciplanner.charter.verdict_text import signed_lines

        headline, *lines = signed_lines(signed, translate)
        self.told.emit(headline)
        answers = [
            ("cancel", translate("Certificate", "Close")),
            ("show", translate("Certificate", "Open the PDF")),
        ]
        question = Question(headline, "\n".join([target.name, "", *lines]), answers)
        if self._messages.ask(self._window, question) == "show":
            self._messages.show_file(target)
