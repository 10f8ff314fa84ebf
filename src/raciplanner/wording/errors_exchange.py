"""Sentences for reading and writing foreign files, by error code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.i18n import Translate

Sentence = Callable[[Translate], str]

IMPORT_SENTENCES: Mapping[str, Sentence] = {}

EXPORT_SENTENCES: Mapping[str, Sentence] = {}
