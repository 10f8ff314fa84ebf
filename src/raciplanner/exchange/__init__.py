"""Reading what people have (workbooks, texts, documents) and writing for other programs.

The way of an import::

    source = read_tables(path)          # every table of the file, as rows of texts
    proposals = propose(source)         # which of them are matrices, read cell by cell
    plan = to_plan(best(proposals), title="Launch", language="en")
"""

from raciplanner.exchange.proposal import Problem, Proposal, best
from raciplanner.exchange.recognise import propose
from raciplanner.exchange.source import read_tables
from raciplanner.exchange.to_plan import file_name, to_plan

__all__ = ["Problem", "Proposal", "best", "file_name", "propose", "read_tables", "to_plan"]
