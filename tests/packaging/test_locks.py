"""The lock files agree with one another and with what the project asks for."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = PROJECT["dependency-groups"]


def pinned(name: str) -> dict[str, str]:
    lines = (ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines()
    pairs = [line.partition(";")[0].strip().split("==") for line in lines]
    return {canonicalize_name(package): version for package, version in pairs}


def asked(items: list[Any]) -> list[Requirement]:
    return [Requirement(item) for item in items if isinstance(item, str)]


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [
        ("requirements.lock", PROJECT["project"]["dependencies"]),
        ("requirements-build.lock", GROUPS["build"]),
        ("requirements-dev.lock", GROUPS["dev"]),
    ],
)
def test_a_lock_pins_what_the_project_asks_for(lock: str, requirements: list[Any]) -> None:
    versions = pinned(lock)
    for requirement in asked(requirements):
        assert versions[canonicalize_name(requirement.name)] in requirement.specifier


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-build.lock"])
def test_the_lock_for_development_holds_the_others(lock: str) -> None:
    assert pinned(lock).items() <= pinned("requirements-dev.lock").items()


def test_what_builds_the_package_is_locked() -> None:
    versions = pinned("requirements.lock") | pinned("requirements-build.lock")
    for requirement in asked(PROJECT["build-system"]["requires"]):
        assert versions[canonicalize_name(requirement.name)] in requirement.specifier
