"""Signing a charter on the command line."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from raciplanner.charter.document import write_charter
from raciplanner.cli.files import PASSWORD as VARIABLE
from raciplanner.model.edits.charter import sign
from raciplanner.storage.planfile import open_plan, save_plan
from tests.builders import PMBOK, plan_from
from tests.charter.certificates import PASSWORD, certificate_file
from tests.charter.plans import NOW, put_to_be_signed
from tests.charter.reading import DAY
from tests.cli.test_commands import run


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv(VARIABLE, PASSWORD)


@pytest.fixture
def charter(tmp_path: Path) -> Path:
    plan = put_to_be_signed(plan_from(PMBOK), ["Анна", "Boris"])
    plan = plan.apply(sign(plan, "Анна", outcome="agrees", method="certificate", made=NOW))
    plan = plan.apply(sign(plan, "Boris", outcome="", method="later", made=NOW))
    path = tmp_path / "charter.pdf"
    write_charter(plan, path, day=DAY)
    return path


def test_two_sign_one_after_the_other(tmp_path, charter, capsys):
    anna, boris = (certificate_file(tmp_path, name) for name in ("Анна", "Boris"))
    code, out, err = run(capsys, "sign", charter, "--certificate", anna, "--signer", "анна")
    assert (code, err) == (0, "")
    once = tmp_path / "charter-signed.pdf"
    assert str(once) in out
    assert "Not signed yet: Boris." in out
    twice = tmp_path / "twice.pdf"
    words = ("--certificate", boris, "-o", twice, "--outcome", "declines", "--remark", "No")
    code, out, _err = run(capsys, "sign", once, *words)
    assert code == 0
    assert twice.read_bytes().startswith(once.read_bytes())
    code, out, _err = run(capsys, "verify", twice)
    assert code == 0
    assert "I decline, “No”, Boris" in out
    assert run(capsys, "verify", once)[0] == 0
    code, out, _err = run(capsys, "verify", charter)
    assert code == 1
    assert "a signature is missing" in out
    known = tmp_path / "known.raciplan"
    assert run(capsys, "verify", twice, "--plan", known)[0] == 0
    plan = open_plan(known).plan
    said = {"outcome": "declines", "remark": "No", "method": "certificate", "made": NOW}
    save_plan(plan.apply(sign(plan, "Boris", **said)), known)
    assert run(capsys, "verify", twice, "--against", known)[0] == 0
    code, out, _err = run(capsys, "verify", once, "--against", known)
    assert code == 1
    assert "The signature of Boris is not in the file" in out


def test_a_file_that_is_there_stays(tmp_path, charter, capsys):
    anna = certificate_file(tmp_path, "Анна")
    target = tmp_path / "charter-signed.pdf"
    target.write_bytes(b"mine")
    words = ("sign", charter, "--certificate", anna, "--signer", "Анна")
    code, _out, err = run(capsys, *words)
    assert code == 2
    assert "--force" in err
    assert target.read_bytes() == b"mine"
    assert run(capsys, *words, "--force")[0] == 0


def test_the_password_comes_from_the_environment_or_the_terminal(
    tmp_path, charter, capsys, monkeypatch
):
    anna = certificate_file(tmp_path, "Анна")
    words = ("sign", charter, "--certificate", anna, "--signer", "Анна")
    monkeypatch.setenv(VARIABLE, "wrong")
    code, _out, err = run(capsys, *words)
    assert code == 2
    assert "does not open “Анна.p12”" in err
    monkeypatch.delenv(VARIABLE)
    code, _out, err = run(capsys, *words)
    assert code == 2
    assert VARIABLE in err
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: PASSWORD)
    code, out, err = run(capsys, *words)
    assert (code, err) == (0, "")
    assert PASSWORD not in out
