"""A person's own certificate with its key, from a file of the kind PKCS#12 (.p12, .pfx)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from raciplanner.charter.reading import read_file
from raciplanner.charter.text import one_line
from raciplanner.errors import CharterError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate as Issued
    from cryptography.x509 import Name
    from pyhanko.sign.signers import SimpleSigner

LIMIT = 1_000_000
"""Largest file that is looked at, in bytes."""
_INSIDE = bytes.fromhex("06092a864886f70d0107")
"""What every file of this kind has near its beginning."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate whose key is at hand.

    Parameters
    ----------
    name, issuer : str
        Of whom it is, and who says so.
    begins, ends : datetime
        Between them it may be used.
    self_made : bool
        Nobody but the holder says whose it is.
    signer : SimpleSigner
        What signs with its key.
    """

    name: str
    issuer: str
    begins: datetime
    ends: datetime
    self_made: bool
    signer: SimpleSigner = field(repr=False)


def open_certificate(path: Path, password: str, now: datetime) -> Certificate:
    """The certificate in the file ``path``; neither it nor the password is kept anywhere.

    Raises
    ------
    CharterError
        ``not_found``, ``not_allowed``, ``unreadable``, ``certificate_kind`` (no such file),
        ``password_wrong``, ``key_missing``, ``key_unknown`` (of a kind that cannot be used here),
        ``certificate_expired``, ``certificate_early``.
    """
    data = read_file(path, LIMIT, "certificate_kind")
    if _INSIDE not in data[:64]:
        raise CharterError("certificate_kind", file=path)
    issued = _opened(path, data, password)
    begins, ends = issued.not_valid_before_utc, issued.not_valid_after_utc
    if now > ends:
        raise CharterError("certificate_expired", file=path, day=ends.date().isoformat())
    if now < begins:
        raise CharterError("certificate_early", file=path, day=begins.date().isoformat())
    from pyhanko.sign.signers import SimpleSigner

    try:
        signer = SimpleSigner.load_pkcs12_data(data, [], password.encode())
    except ValueError as error:
        raise CharterError("key_unknown", file=path) from error
    return Certificate(
        name=_name(issued.subject),
        issuer=_name(issued.issuer),
        begins=begins,
        ends=ends,
        self_made=issued.subject == issued.issuer,
        signer=signer,
    )


def _opened(path: Path, data: bytes, password: str) -> Issued:
    """The certificate itself; its key must lie beside it."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates

    try:
        key, issued, _others = load_key_and_certificates(data, password.encode())
    except UnsupportedAlgorithm as error:
        raise CharterError("key_unknown", file=path) from error
    except ValueError as error:
        raise CharterError(_trouble(str(error)), file=path) from error
    if key is None or issued is None:
        raise CharterError("key_missing", file=path)
    return issued


def _trouble(said: str) -> str:
    """The code for what the library has said: it has one kind of error for everything."""
    if "password" in said.lower():
        return "password_wrong"
    return "certificate_kind" if "deserialize" in said else "key_unknown"


def _name(name: Name) -> str:
    """Whose a certificate is, in one line: the common name, else all that is there."""
    from cryptography.x509.oid import NameOID

    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return one_line(str(found[0].value) if found else name.rfc4514_string())


def now() -> datetime:
    """The time here, with its zone."""
    return datetime.now(UTC).astimezone()
