"""Walk W9, “Sign here”: from a draft to a signed charter and on to the next draft."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from raciplanner.charter.verify import verify_charter
from raciplanner.library.example import example_plan
from raciplanner.model.change import Change
from raciplanner.model.edits.assignments import clear
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from raciplanner.model.signing import signing_of
from raciplanner.storage.planfile import open_plan, save_plan
from tests.charter.reading import Tagged, page_texts, plain
from tests.e2e.charter_reading import grey_levels, latin_words, pages_of_rows, words_of
from tests.e2e.walking import (
    because,
    begin,
    by_typing,
    charter,
    choose_file,
    click_tab,
    draw,
    end,
    focused,
    from_palette,
    front,
    holds,
    opened,
    press_letter,
    shown_text,
    tick,
)

pytestmark = pytest.mark.xcb

WITHOUT_A = "Take a returned lead back into nurturing"
HAND_OVER, CMO = "Pass a lead to sales as marketing qualified", "Head of Marketing"
REASON, RESERVATION = "Settled at the January review.", "The budget is settled in January."
REFUSAL = "The targets of the second quarter are missing."
SIGNATURE = [(60, 110), (80, 60), (100, 30), (115, 80), (100, 120), (140, 90), (190, 100)]
ALONG = "First version", "Review of the charter, and signing it anew"
"""Texts that come into an English plan when it is put to be signed."""
TALLY = "3 of 5 signed, 1 declined, 1 later"


def settled() -> Plan:
    """The example as five people would sign it, but for one row that nobody answers for."""
    plan = example_plan("en")
    fifth = plan.people["p3"]
    plan = plan.changed([Change("people", fifth.id, fifth, replace(fifth, may_sign=True))])
    return plan.apply(clear(plan, [("mql_decision", "sales_head")]))


def test_a_charter_is_signed_by_five(start, tmp_path: Path):
    file, made = tmp_path / "plan.raciplan", tmp_path / "shown.pdf"
    save_plan(settled(), file)
    person = start(str(file))
    person.sees("the matrix", lambda s: s["in_table"])
    preview(person, made)
    what_stands_in_the_way(person, made)
    digest = frozen(person, file, made)
    read_out(person)
    one_by_one(person, made)
    russian = tmp_path / "russian.pdf"
    in_russian(person, russian, digest)
    signed = tmp_path / "signed.pdf"
    closed(person, signed, digest)
    unchanged = sha256(signed.read_bytes()).hexdigest()
    another_letter(person, made)
    on_paper(person, tmp_path, digest)
    assert sha256(signed.read_bytes()).hexdigest() == unchanged
    checked(person, signed, digest)
    person.press("ctrl+s")
    person.sees("it is saved", lambda s: not s["modified"])
    kept = open_plan(file).plan
    assert signing_of(kept).signoff.content == digest != content_hash(kept)
    person.press("ctrl+q")
    assert person.ends() == 0


def preview(person, made):
    """1. The pages as they will be printed; the first says all that a director asks."""
    click_tab(person, "Charter")
    pages = shown_text(person, made, "pages of a draft", "DRAFT")
    cover = pages[0]
    for words in (
        "Sales and marketing: who answers for what",
        "Larkfield Controls",
        "New customers in the home market",
        "In numbers",
        "Status Draft",
        "Version 0.3 · Draft · ",
        f"Page 1 of {len(pages)}",
        *("Catherine Hale", "Daniel Foster", "Priya Nair", "Marcus Reid", "Hannah Brooks"),
    ):
        assert words in cover, words
    assert all("DRAFT" in page and "Draft" in page for page in pages)
    holds(lambda: person.ask(ask="coloured"), "pages in colour", lambda places: places > 20)
    tick(person, "Grey")
    holds(lambda: [person.ask(ask="coloured")], "pages in grey", lambda seen: seen == [0])
    press_letter(person, "Grey")
    front(person, "colour again", lambda f: "Grey" not in f["ticked"])


def what_stands_in_the_way(person, made):
    """2. A row without A: not signed, linked, and accepted with a reason that is printed."""
    click_tab(person, "Signing")
    charter(person, "a draft", lambda c: c["state"] == "Draft 0.3")
    press_letter(person, "Put to be signed…")
    seen = opened(person, "FreezeDialog")
    (finding,) = seen["lists"]["Findings that stand in the way"]
    assert finding.startswith(f"Nobody is accountable for “{WITHOUT_A}”")
    assert not seen["buttons"]["Put to be signed"]
    focused(person, "Findings that stand in the way")
    person.press("Return")
    seen = person.sees("its row", lambda s: s["in_table"])
    assert seen["activity"] == WITHOUT_A

    click_tab(person, "Charter")
    charter(person, "the tab as it was", lambda c: c["tab"] == "Signing")
    press_letter(person, "Put to be signed…")
    opened(person, "FreezeDialog")
    press_letter(person, "Accept with a reason…")
    assert not opened(person, "AcceptDialog")["buttons"]["OK"]
    person.type(REASON)
    front(person, "a reason", lambda f: f["buttons"]["OK"])
    person.press("Tab")
    person.type("Catherine Hale")
    person.press("Return")
    seen = front(person, "a way", lambda f: f["buttons"].get("Put to be signed"))
    assert "Findings that stand in the way" not in seen["lists"]
    assert len(seen["lists"]["Who signs"]) == 5
    shown_text(person, made, "the risk in the charter", REASON)


def frozen(person, file, made):
    """3. Version 1.0 keeps its hash: saved, opened, in other colours, in another language."""
    person.press("Return")
    seen = charter(person, "version 1.0", lambda c: c["version"] == "1.0" and c["signers"])
    digest = seen["signed_content"]
    assert seen["content"] == digest
    assert any("Version 1.0 is put to be signed; it stays" in " ".join(bar) for bar in seen["bars"])
    footer = f"Version 1.0 · For signature · {digest[:8]} · Page"
    pages = shown_text(person, made, "the hash in the footer", footer, REASON, without=["DRAFT"])
    assert all(footer in page for page in pages)

    click_tab(person, "Matrix")
    person.go_to_matrix()
    person.press("a")
    opened(person, "QMessageBox")
    person.press("Escape")
    seen = person.sees("the matrix", lambda s: s["in_table"])
    assert sorted(person.row(WITHOUT_A).values()) == ["C", "I", "R"]

    person.press("ctrl+s")
    person.sees("it is saved", lambda s: not s["modified"])
    from_palette(person, "theme: dark")
    person.sees("dark colours", lambda s: s["dark"])
    from_palette(person, "language russian")
    person.sees("Russian", lambda s: s["language"] == "ru")
    assert person.ask(ask="charter")["content"] == digest
    person.press("ctrl+w")
    person.sees("no plan", lambda s: not s["has_plan"])
    person.press("ctrl+o")
    choose_file(person, file)
    person.sees("the plan", lambda s: s["has_plan"])
    seen = person.ask(ask="charter")
    assert seen["content"] == seen["signed_content"] == digest
    from_palette(person, "English")
    person.sees("English", lambda s: s["language"] == "en")
    from_palette(person, "theme: light")
    person.sees("light colours", lambda s: not s["dark"])
    return digest


def read_out(person):
    """Before anybody signs, the room hears it."""
    person.press("F5")
    seen = opened(person, "RoomWindow")
    assert "Sales and marketing: who answers for what" in seen["described"]
    person.press("Right")
    front(person, "the goals", lambda f: "Grow revenue in priority segments" in f["described"])
    person.press("End")
    front(person, "those who sign", lambda f: "Catherine Hale" in f["described"])
    person.press("Escape")
    opened(person, "MainWindow")


def one_by_one(person, made):
    """4. Five people: drawn, typed, with a reservation, later, and not at all."""
    click_tab(person, "Charter")
    click_tab(person, "Signing")
    charter(person, "the first in turn", lambda c: c["chosen"] == 0)
    press_letter(person, "Signers")
    begin(person, "Catherine Hale")
    tick(person, "I agree")
    person.press("Return")
    seen = front(person, "a hint", lambda f: "Draw your signature on the pad." in f["texts"])
    assert not seen["buttons"]["Sign"]
    draw(person, SIGNATURE)
    draw(person, [(230, 90), (400, 20)])
    front(person, "two lines", lambda f: f["strokes"] == [2])
    press_letter(person, "Undo the last line")
    front(person, "one line", lambda f: f["strokes"] == [1])
    end(person, 1)

    begin(person, "Daniel Foster")
    tick(person, "I agree")
    by_typing(person, "I, Daniel Foster, agree to version 1.0")
    end(person, 2)

    begin(person, "Priya Nair")
    tick(person, "I agree with a reservation")
    because(person, RESERVATION)
    by_typing(person, "I, Priya Nair, agree to version 1.0 with the reservation written above")
    end(person, 3)

    begin(person, "Marcus Reid")
    tick(person, "Later, in the PDF")
    end(person, 3)

    begin(person, "Hannah Brooks")
    tick(person, "I decline")
    because(person, REFUSAL)
    by_typing(person, "I, Hannah Brooks, decline version 1.0")
    end(person, 3)
    charter(person, "how far it has come", lambda c: c["state"] == f"Version 1.0: {TALLY}")

    pages = shown_text(person, made, "what was said", RESERVATION, REFUSAL, TALLY)
    assert any("Priya Nair" in page and RESERVATION in page for page in pages[1:])
    with pikepdf.open(made) as pdf:
        kinds = {str(one.T): str(one.FT) for one in pdf.Root.AcroForm.Fields}
    texts, boxes = ("name", "date", "remark"), ("agrees", "reservation", "declines")
    expected = dict.fromkeys(texts, "/Tx") | dict.fromkeys(boxes, "/Btn") | {"signature": "/Sig"}
    assert kinds == {f"{name}-4": kind for name, kind in expected.items()}


def in_russian(person, made, digest):
    """5. A charter in Russian from an English window, read with two readers and in grey."""
    person.press("ctrl+e")
    opened(person, "CharterDialog")
    press_letter(person, "Language")
    person.press("Down")
    front(person, "Russian", lambda f: "Русский" in f["chosen"])
    person.press("Return")
    choose_file(person, made)
    person.sees("that it is written", lambda s: made.name in s["status"])
    data = made.read_bytes()
    pages = [plain(text) for text in page_texts(data)]
    for number, page in enumerate(pages, 1):
        end = rf"Версия 1\.0 · .*3 из 5.* · {digest[:8]} · Стр\. {number} из {len(pages)}"
        assert re.search(end, page), page
    own = words_of([settled(), REASON, RESERVATION, REFUSAL, *ALONG])
    assert latin_words(pages) - own == set()
    tagged = Tagged(data)
    assert pages_of_rows(tagged) == {1}
    tables = tagged.tables(tagged.section("Матрица ответственности"))
    assert len(tables) > 1
    assert all(table[:2] == tables[0][:2] for table in tables)
    with pikepdf.open(made) as pdf:
        assert pdf.Root.Lang == "ru"
        with pdf.open_outline() as outline:
            bookmarks = [one.title for one in outline.root]
        boxes = {tuple(sorted(round(float(n)) for n in page.MediaBox)) for page in pdf.pages}
    assert "Матрица ответственности" in bookmarks
    assert latin_words(bookmarks) <= own
    assert boxes == {(0, 0, 595, 842)}
    if shutil.which("pdftotext"):
        read = subprocess.run(["pdftotext", made, "-"], capture_output=True, check=True)
        assert "Ответственный за результат" in plain(read.stdout.decode())
    page = next(i for i, text in enumerate(pages) if text.startswith("Матрица ответственности"))
    levels = sorted(grey_levels(data, page, "RACI"))
    assert min(after - before for before, after in pairwise(levels)) > 15


def closed(person, made, digest):
    """The signing is closed: the PDF is written as it was signed."""
    press_letter(person, "Close the signing…")
    seen = opened(person, "QMessageBox")
    assert f"Close the signing of version 1.0? {TALLY}." in seen["texts"]
    person.press("Return")
    choose_file(person, made)
    seen = person.sees("that it is closed", lambda s: "is closed" in s["status"])
    assert "signed.pdf is written. Signing of version 1.0 is closed." in seen["status"]
    assert "The plan is saved." in seen["status"]
    charter(person, "that it is closed", lambda c: c["closed"] and "closed" in c["tally"])
    verdict = verify_charter(made)
    assert verdict.intact
    assert verdict.content == digest
    assert [one.outcome for one in signing_of(verdict.plan).signatures] == [
        *("agrees", "agrees", "reservation", "", "declines")
    ]


def another_letter(person, made):
    """6. One letter more: version 1.0 keeps its signatures, draft 1.1 has none."""
    click_tab(person, "Matrix")
    person.go_to_matrix()
    person.press("ctrl+f")
    person.sees("a line to search in", lambda s: s["focus"]["kind"] == "QLineEdit")
    person.type(HAND_OVER)
    person.press("Return", "Escape", "Home", "Right")
    person.sees("the cell", lambda s: (s["activity"], s["role"]) == (HAND_OVER, CMO))
    assert person.seen()["letters"] == "A"
    person.press("c")
    seen = opened(person, "QMessageBox")
    assert "Continue as draft 1.1?" in " ".join(seen["texts"])
    person.press("Escape")
    person.sees("the letter as it was", lambda s: s["in_table"] and s["letters"] == "A")
    person.press("c")
    opened(person, "QMessageBox")
    person.press("Return")
    person.sees("the letter", lambda s: s["in_table"] and s["letters"] == "C")
    change = "1 letter changed"
    charter(person, "a bar", lambda c: any(change in " ".join(bar) for bar in c["bars"]))
    click_tab(person, "Charter")
    seen = charter(person, "what has changed", lambda c: c.get("differences"))
    assert seen["version"] == "1.1"
    assert seen["state"] == "Changed since version 1.0 was signed"
    assert f"1.0: {TALLY}" in seen["tally"]
    (line,) = seen["differences"]
    assert line.endswith(f"“{HAND_OVER}”, {CMO}: A → C")
    cover = shown_text(person, made, "a draft", change, "DRAFT", without=[RESERVATION])[0]
    assert f"{change}: “{HAND_OVER}”, {CMO}: A → C" in cover


def on_paper(person, folder, digest):
    """7. What the fourth has signed on paper comes back, with its date and a scan."""
    scan, made = folder / "scan.png", folder / "later.pdf"
    Image.new("L", (300, 100), 255).save(scan)
    press_letter(person, "Signers")
    person.press("Home", "Down", "Down", "Down")
    charter(person, "the fourth", lambda c: c["chosen"] == 3)
    begin(person, "Marcus Reid")
    tick(person, "I agree")
    press_letter(person, "Signed on:")
    person.press("ctrl+a")
    person.type("11/20/26")
    front(person, "the day", lambda f: f["days"] == ["2026-11-20"])
    press_letter(person, "Attach a scan…")
    choose_file(person, scan)
    front(person, "the scan", lambda f: scan.name in f["texts"])
    person.press("Return")
    opened(person, "MainWindow")
    after = "4 of 5 signed, 1 declined"
    seen = charter(person, "that it counts", lambda c: f"1.0: {after}" in c["tally"])
    assert seen["signers"][3].endswith("agrees, on paper, 20 November 2026")
    assert seen["chosen"] == 3
    press_letter(person, "Signed PDF…")
    opened(person, "CharterDialog")
    person.press("Return")
    choose_file(person, made)
    person.sees("that it is written", lambda s: made.name in s["status"])
    verdict = verify_charter(made)
    assert verdict.intact
    assert verdict.content == digest
    assert after in plain(" ".join(page_texts(made.read_bytes())))
    click_tab(person, "History")
    words = "Marcus Reid"
    holds(
        lambda: person.ask(ask="history"),
        "an entry of the history",
        lambda entries: any(words in text for text in entries[0]),
    )


def checked(person, made, digest):
    """The PDF of version 1.0 is what it was, for the program too."""
    from_palette(person, "check a charter")
    choose_file(person, made)
    seen = opened(person, "QMessageBox")
    assert "This charter is as it was made, and fits the plan inside it." in seen["texts"]
    assert any(digest in text and "Version 1.0" in text for text in seen["texts"])
    person.press("Escape")
    opened(person, "MainWindow")
