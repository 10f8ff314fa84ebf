"""Self-made certificates for the tests of signing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PASSWORD = "пароль"
TODAY = datetime.now(UTC)


@cache
def issued(
    name: str, kind: str = "ec", issuer: str = "", since: int = -1, until: int = 30
) -> tuple[object, x509.Certificate]:
    """A key and its certificate, valid for some days around today."""
    key = {
        "ec": lambda: ec.generate_private_key(ec.SECP256R1()),
        "rsa": lambda: rsa.generate_private_key(65537, 2048),
        "ed25519": ed25519.Ed25519PrivateKey.generate,
    }[kind]()
    holder = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    by = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]) if issuer else holder
    builder = (
        x509.CertificateBuilder()
        .subject_name(holder)
        .issuer_name(by)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(TODAY + timedelta(days=since))
        .not_valid_after(TODAY + timedelta(days=until))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(
                digital_signature=True,
                content_commitment=True,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=False,
                crl_sign=False,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
    )
    return key, builder.sign(key, None if kind == "ed25519" else hashes.SHA256())


def certificate_file(
    folder: Path, name: str, *, password: str = PASSWORD, key: bool = True, **options
) -> Path:
    """A file with the certificate of somebody, and its key."""
    private, cert = issued(name, **options)
    encrypted = (
        serialization.BestAvailableEncryption(password.encode())
        if password
        else serialization.NoEncryption()
    )
    file = folder / f"{name}.p12"
    file.write_bytes(
        pkcs12.serialize_key_and_certificates(
            name.encode(),
            private if key else None,
            cert if key else None,
            None if key else [cert],
            encrypted,
        )
    )
    return file
