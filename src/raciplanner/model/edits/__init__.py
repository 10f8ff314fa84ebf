"""Editing functions: each reads a plan and returns the Edit of one action of a person.

All are pure.  A wish that makes no sense raises :class:`raciplanner.errors.InvalidEdit`; a wish
that is already fulfilled returns an Edit without changes.  Cascades are part of the Edit.
"""
