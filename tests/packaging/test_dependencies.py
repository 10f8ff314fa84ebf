"""The libraries the program imports are those it declares, no more and no fewer."""

from __future__ import annotations

import ast
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
USED_BY_OTHERS = {"defusedxml"}
"""openpyxl guards its XML reader with it when it is installed."""


def imported_modules(path: Path) -> set[str]:
    modules: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules.add(node.module.partition(".")[0])
    return modules - set(sys.stdlib_module_names) - {"raciplanner"}


def test_imports_and_declared_dependencies_are_the_same() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {canonicalize_name(Requirement(item).name) for item in project["dependencies"]}
    modules = set[str]()
    for path in (ROOT / "src" / "raciplanner").rglob("*.py"):
        modules |= imported_modules(path)
    owners = packages_distributions()
    imported = {canonicalize_name(owners[module][0]) for module in modules}
    assert imported | USED_BY_OTHERS == declared
