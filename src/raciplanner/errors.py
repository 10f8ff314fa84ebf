"""The three kinds of trouble a person can be told about.

An error carries a ``code`` and ``data``; the sentence (problem, cause, way out) is made in
:mod:`raciplanner.wording`, in the language of the reader.  Anything else that is raised is a bug.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


class RaciPlannerError(Exception):
    """Base of every error with a sentence of its own.

    Parameters
    ----------
    code : str
        Name of the sentence, for example ``"newer_version"``.
    **data : str, int or Path
        Values for the sentence.

    >>> InvalidEdit("name_empty", kind="role").data["kind"]
    'role'
    """

    def __init__(self, code: str, /, **data: object) -> None:
        super().__init__(code, data)
        self.code = code
        self.data: Mapping[str, object] = data

    def __str__(self) -> str:
        values = ", ".join(f"{key}={value}" for key, value in self.data.items())
        return f"{self.code} ({values})" if values else self.code


class InvalidEdit(RaciPlannerError):
    """A wish that makes no sense for this plan: told in the status bar, nothing is changed."""


class FileTrouble(RaciPlannerError):
    """Trouble with a file: ``file`` and, where known, the ``place`` inside it."""

    def __init__(
        self, code: str, /, *, file: str | Path = "", place: str = "", **data: object
    ) -> None:
        super().__init__(code, file=str(file), place=place, **data)

    @property
    def file(self) -> str:
        """Path of the file as the person named it."""
        return str(self.data["file"])

    @property
    def place(self) -> str:
        """Place inside the file (sheet and cell, line and column), or empty."""
        return str(self.data["place"])


class PlanFileError(FileTrouble):
    """A plan file that cannot be opened or saved."""


class ImportFailed(FileTrouble):
    """A foreign file that cannot be read as a responsibility matrix."""


class ExportFailed(FileTrouble):
    """A file that cannot be written."""


class CharterError(FileTrouble):
    """A charter that cannot be made or checked."""
