"""Signatures of what is shipped to jobs, with a key that never leaves this machine (Ed25519)."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sagemaker.core._loading import load_optional
from sagemaker.core.exceptions import AssetNotFoundError, ConfigurationError

_PRIMITIVES = "cryptography.hazmat.primitives"
_MAKE = "Make one with: openssl genpkey -algorithm ed25519 -out key.pem"


class Signature(NamedTuple):
    """A signature, and the public half of the key that made it, in hexadecimal digits."""

    content: bytes
    public_key: str


def sign(message: bytes, key_file: str) -> Signature:
    """Sign with the private key of a PEM file (PKCS 8, without a password).

    Equal messages give equal signatures: the definition of a pipeline does not change with each signing.

    Raises:
        AssetNotFoundError: there is no such file.
        ConfigurationError: it holds no Ed25519 key (a `ValueError`).
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
            f"{str(path)!r} holds no private key that can be read: {error}. {_MAKE}"
        ) from error
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise ConfigurationError(f"{str(path)!r} holds a key of another kind than Ed25519. {_MAKE}")
    return Signature(key.sign(message), key.public_key().public_bytes_raw().hex())
