"""Printing the charter: first the pages, then the printer."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from raciplanner.charter.preview import Preview
from raciplanner.gui.charter.printing import Printing
from tests.charter.reading import charter_of


@pytest.fixture
def printer(qapp, tmp_path):
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(72)
    return made


@pytest.fixture
def preview(document):
    return Preview(charter_of(document.plan).data)


def sizes(path):
    with pypdfium2.PdfDocument(path) as pdf:
        return [tuple(round(side) for side in pdf.get_page_size(i)) for i in range(len(pdf))]


def printed(qtbot, printing):
    told = []
    printing.progressed.connect(told.append)
    printing.start()
    qtbot.waitUntil(lambda: told[-1:] == [None], timeout=30_000)
    return told


def test_every_page_has_the_size_and_direction_of_the_charter(qtbot, preview, printer, tmp_path):
    told = printed(qtbot, Printing(preview, printer, grey=False))
    wanted = [tuple(round(side) for side in size) for size in preview.sizes]
    found = sizes(tmp_path / "printed.pdf")
    assert len(found) == len(wanted)
    for (w, h), (wide, high) in zip(found, wanted, strict=True):
        assert abs(w - wide) <= 2
        assert abs(h - high) <= 2
    assert told[0] == 0.0
    assert told[-2] == 1.0


def test_a_range_in_grey(qtbot, preview, printer, tmp_path):
    printer.setFromTo(2, 3)
    printed(qtbot, Printing(preview, printer, grey=True))
    assert len(sizes(tmp_path / "printed.pdf")) == 2


def test_it_stops_between_two_pages(qtbot, preview, printer):
    printing = Printing(preview, printer, grey=False)
    printing.progressed.connect(lambda share: printing.cancel() if share else None)
    told = printed(qtbot, printing)
    assert max(share for share in told if share is not None) < 1


def test_the_first_ctrl_p_shows_the_pages_the_second_prints(
    window, document, script, printer, qtbot, tmp_path
):
    window.document.replace(document.plan)
    window.files.shown.emit()
    window.commands["print"].trigger()
    assert window.workspace.current == "charter"
    view = window.workspace.view("charter")
    qtbot.waitUntil(lambda: view.pages.preview is not None, timeout=20_000)
    window.commands["print"].trigger()
    assert not (tmp_path / "printed.pdf").exists()
    script.printers.append(printer)
    printer.setFromTo(1, 1)
    window.commands["print"].trigger()
    qtbot.waitUntil((tmp_path / "printed.pdf").exists, timeout=20_000)
    qtbot.waitUntil(window.status.progress.isHidden, timeout=20_000)
