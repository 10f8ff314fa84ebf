"""Building ``_generated`` in a small checkout."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import generate
import ts_files
from ts_files import Message, TsFile

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>NoteForm</class>
 <widget class="QDialog" name="NoteForm">
  <property name="windowTitle"><string>Note</string></property>
  <layout class="QVBoxLayout" name="layout">
   <item><widget class="QLineEdit" name="note_edit"/></item>
  </layout>
 </widget>
</ui>
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one file of every kind."""
    files = {
        "ui/note_form.ui": FORM,
        "resources/library/content_library.yaml": "roles:\n- id: cmo\n  name_ru: Маркетинг\n",
        "resources/icons/open.svg": "<svg/>",
        "resources/examples/deep/plan.csv": "activity,role,letters\n",
        "src/raciplanner/hello.py": 'translate("Hello", "%n rows", None, n)\n',
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    translations = tmp_path / "resources" / "translations"
    translations.mkdir()
    forms = ("%n строка", "%n строки", "%n строк")
    message = Message("Hello", "%n rows", numerus=True, forms=forms, finished=True)
    ts_files.write(TsFile("ru", (message,)), translations / "raciplanner_ru.ts")
    return tmp_path


def test_every_kind_of_file_is_built(checkout: Path) -> None:
    generate.build(checkout)
    generated = checkout / generate.GENERATED
    assert (generated / "icons/open.svg").read_text() == "<svg/>"
    assert (generated / "examples/deep/plan.csv").is_file()
    library = json.loads((generated / "library/library.json").read_text(encoding="utf-8"))
    assert library == {"roles": [{"id": "cmo", "name_ru": "Маркетинг"}]}
    catalogue = json.loads((generated / "translations/ru.json").read_text(encoding="utf-8"))
    assert catalogue == {"Hello": {"%n rows": ["%n строка", "%n строки", "%n строк"]}}
    assert "def setupUi(self, NoteForm: QDialog) -> None:" in (
        generated / "ui/note_form.py"
    ).read_text(encoding="utf-8")


def test_qt_and_the_catalogue_use_the_same_plural_forms(checkout: Path) -> None:
    generate.build(checkout)
    generated = checkout / generate.GENERATED
    translator = QTranslator()
    assert translator.load(str(generated / "translations/raciplanner_ru.qm"))
    catalogue = json.loads((generated / "translations/ru.json").read_text(encoding="utf-8"))
    for n, form in ((1, 0), (3, 1), (5, 2), (11, 2), (21, 0)):
        assert (
            translator.translate("Hello", "%n rows", "", n) == catalogue["Hello"]["%n rows"][form]
        )


def test_only_what_changed_is_built_again(checkout: Path) -> None:
    generate.build(checkout)
    assert generate.build(checkout) == []
    (checkout / "resources/icons/open.svg").write_text("<svg></svg>")
    assert generate.build(checkout) == ["icons/open.svg"]


def test_a_lost_output_is_built_again_and_a_stranger_removed(checkout: Path) -> None:
    generate.build(checkout)
    generated = checkout / generate.GENERATED
    (generated / "library/library.json").unlink()
    (generated / "old").mkdir()
    (generated / "old/removed.svg").write_text("")
    assert generate.build(checkout) == ["library/library.json"]
    assert not (generated / "old").exists()


def test_the_stamp_of_a_collection_covers_the_files_in_it(checkout: Path) -> None:
    collection = checkout / "resources/icons.qrc"
    collection.write_text("<RCC><qresource><file>icons/open.svg</file></qresource></RCC>")
    job = generate.Job(collection, ("ui/icons_rc.py",), generate.make_collection)
    before = generate.digest(job, "tools")
    (checkout / "resources/icons/open.svg").write_text("<svg id='2'/>")
    assert generate.digest(job, "tools") != before
    assert "ui/icons_rc.py" in generate.build(checkout)


def test_texts_are_collected_from_code_and_forms(checkout: Path) -> None:
    translations = checkout / "resources/translations"
    generate.collect_texts(checkout, translations)
    russian = ts_files.read(translations / "raciplanner_ru.ts")
    assert [(m.context, m.source, m.finished) for m in russian.messages] == [
        ("Hello", "%n rows", True),
        ("NoteForm", "Note", False),
    ]
    english = ts_files.read(translations / "raciplanner_en.ts")
    assert [(m.source, m.numerus, len(m.forms)) for m in english.messages] == [("%n rows", True, 2)]


def test_the_writer_keeps_the_layout_of_lupdate(checkout: Path) -> None:
    path = checkout / "resources/translations/raciplanner_ru.ts"
    generate.collect_texts(checkout, path.parent)
    by_lupdate = path.read_bytes()
    ts_files.write(ts_files.read(path), path)
    assert path.read_bytes() == by_lupdate


def test_a_form_imports_only_what_it_uses():
    code = (
        "from PySide6.QtCore import (QDate, QObject,\n    Qt)\n"
        "from PySide6.QtGui import (QBrush, QImage)\n"
        "from PySide6.QtWidgets import (QLabel, QLabelled)\n\n"
        "class Ui_Form(object):\n    label = QLabel(Qt.Key)\n    # QBrushes, QObject_1\n"
    )
    assert generate.with_used_imports(code) == (
        "from PySide6.QtCore import (Qt)\nfrom PySide6.QtWidgets import (QLabel)\n\n"
        "class Ui_Form(object):\n    label = QLabel(Qt.Key)\n    # QBrushes, QObject_1\n"
    )
