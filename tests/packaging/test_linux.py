"""The files for Linux desktops agree with one another and with the plan file."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ET
from pathlib import Path

from raciplanner.storage.schema import APPLICATION_ID

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
NAMESPACE = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


def test_the_desktop_entry_opens_the_type_of_plan_files() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / "raciplanner.desktop", encoding="utf-8")
    mime = ET.parse(LINUX / "raciplanner.xml").getroot().find("m:mime-type", NAMESPACE)
    assert mime is not None
    assert entry["Desktop Entry"]["MimeType"] == f"{mime.get('type')};"


def test_the_magic_bytes_are_those_of_a_plan_file() -> None:
    root = ET.parse(LINUX / "raciplanner.xml").getroot()
    (match,) = root.iterfind(".//m:match[@offset='68']", NAMESPACE)
    assert match.get("value", "").encode() == APPLICATION_ID.to_bytes(4, "big")


def test_the_icon_named_exists() -> None:
    icons = LINUX.parents[1] / "resources" / "icons"
    assert (icons / "raciplanner.svg").is_file()
