"""The pictures of the documentation: taken from the program, small, all of them used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

import screenshots

ROOT = Path(__file__).parents[2]


def test_every_scene_is_known():
    assert {picture.scene for picture in screenshots.PICTURES.values()} == set(screenshots.SCENES)


@pytest.mark.parametrize("scene", sorted(screenshots.SCENES))
def test_a_scene_is_drawn(scene, tmp_path, qapp, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))  # a scene may set it
    target = tmp_path / "picture.png"
    screenshots.draw(screenshots.Picture(scene, width=1024, height=700), target)
    with Image.open(target) as picture:
        assert picture.width >= 560
        assert len(picture.getcolors(256) or ()) > 16
    assert target.stat().st_size < screenshots.LARGEST


def test_the_pictures_that_are_kept_are_small_and_there():
    for path in screenshots.IMAGES.glob("*.png"):
        assert path.stat().st_size <= screenshots.LARGEST, path.name
    for page in (ROOT / "README.md", *ROOT.joinpath("docs").glob("*.md")):
        for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / name).exists(), f"{page.name}: {name}"
