"""The command line: the same functions as the window, without graphics libraries.

Exit codes: 0 done (and clean, for ``check``), 1 findings at or above ``--fail-on``, 2 an error,
told in one sentence on standard error.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import locale
import os
import sys
from collections.abc import Sequence

from raciplanner.cli.commands import COMMANDS
from raciplanner.cli.parser import language_of, make_parser
from raciplanner.collection import without_collection
from raciplanner.errors import RaciPlannerError
from raciplanner.i18n import LANGUAGES, Translate, translator
from raciplanner.wording.errors import error_text

_WITH_WINDOW = {"open", "demo"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Parameters
    ----------
    argv : sequence of str, optional
        Words after the program's name; ``sys.argv`` by default.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    language = language_of(words) or _system_language()
    translate = translator(language)
    options = make_parser(translate).parse_args(words)
    options.lang = language
    try:
        with _until_its_end(options.command):
            return COMMANDS[options.command](options, translate)
    except RaciPlannerError as error:
        print(f"raciplanner: {_sentence(error, translate)}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of a pipe has gone (``| head``): leave quietly, also at interpreter exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except KeyboardInterrupt:
        return 130


def _until_its_end(command: str) -> contextlib.AbstractContextManager[None]:
    """No search for garbage: a command is over soon and keeps nearly all that it makes, and the end
    of the process frees it in any case.  The window lives for hours.
    """
    if command in _WITH_WINDOW:
        return contextlib.nullcontext()
    atexit.register(gc.freeze)
    return without_collection()


def _sentence(error: RaciPlannerError, translate: Translate) -> str:
    text = error_text(error, translate)
    backup = error.data.get("backup")
    if not backup:
        return text
    way_out = translate("Errors", "The backup: “{backup}”.").format(backup=backup)
    return f"{text} {way_out}"


def _system_language() -> str:
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next((name for name in names if name), "") or locale.getlocale()[0] or ""
    code = name[:2].lower()
    return code if code in LANGUAGES else "en"
