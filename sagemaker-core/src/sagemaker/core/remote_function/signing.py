"""Ed25519 signatures of the files that are shipped to jobs; the private key never leaves this machine."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sagemaker.core._loading import load_optional
from sagemaker.core.exceptions import AssetNotFoundError, ConfigurationError

_PRIMITIVES = "cryptography.hazmat.primitives"
_MAKE = "Make one with: openssl genpkey -algorithm ed25519 -out key.pem"


class Signature(NamedTuple):
    """A signature, and the public key that verifies it, in hexadecimal digits."""

    content: bytes
    public_key: str


def sign(message: bytes, key_file: str) -> Signature:
    """Sign a message with the private key of a PEM file (PKCS 8, without a password).

    Equal messages have equal signatures, so that signing does not change the definition of a pipeline.

    Raises:
        AssetNotFoundError: the file does not exist.
        ConfigurationError: the file does not hold an Ed25519 key (a `ValueError`).
        MissingExtraError: cryptography is not installed.
    """
    serialization = load_optional(f"{_PRIMITIVES}.serialization", "signing", "Signing")
    ed25519 = load_optional(f"{_PRIMITIVES}.asymmetric.ed25519", "signing", "Signing")
    path = Path(key_file).expanduser()
    if not path.is_file():
        raise AssetNotFoundError(f"The signing key {str(path)!r} does not exist. {_MAKE}")
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError) as error:
        raise ConfigurationError(
            f"{str(path)!r} does not hold a readable private key: {error}. {_MAKE}"
        ) from error
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise ConfigurationError(f"{str(path)!r} holds a key that is not an Ed25519 key. {_MAKE}")
    return Signature(key.sign(message), key.public_key().public_bytes_raw().hex())
