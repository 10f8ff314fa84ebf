"""Build hook: every wheel, and every editable install, starts from a fresh ``_generated``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GenerateHook(BuildHookInterface[Any]):
    """Runs ``generate.py`` of the source tree that is being built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Called by hatchling before it collects the files."""
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        import generate

        generate.build(Path(self.root))
