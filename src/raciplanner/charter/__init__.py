"""The charter: the plan as a PDF that both sides can read, sign and check.

Sections (:mod:`cover`, :mod:`letters`, :mod:`matrix`, :mod:`notes`, :mod:`findings`,
:mod:`roles`, :mod:`signatures`) draw on a :class:`~raciplanner.charter.book.Book`; nothing is
laid out by reportlab, which makes the font subsets.  Everything drawn is either part of the
document's structure or marked as decoration, so the file is a tagged one.
"""
