"""Reading what people have (workbooks, texts, documents) and writing for other programs.

The way of an import::

    source = read_tables(path)          # every table of the file, as rows of texts
    proposals = propose(source)         # which of them are matrices, read cell by cell
    plan = to_plan(best(proposals), title="Launch", language="en")

These names are found when they are asked for: the window uses a few small parts of this package
and is not to wait for the rest.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from raciplanner.exchange.into_plan import file_name, to_plan
    from raciplanner.exchange.proposal import Problem, Proposal, best
    from raciplanner.exchange.recognise import propose
    from raciplanner.exchange.source import read_tables

__all__ = ["Problem", "Proposal", "best", "file_name", "propose", "read_tables", "to_plan"]

_MODULES = {
    "Problem": "proposal",
    "Proposal": "proposal",
    "best": "proposal",
    "file_name": "into_plan",
    "propose": "recognise",
    "read_tables": "source",
    "to_plan": "into_plan",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
