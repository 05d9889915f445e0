"""The only module that loads pickles, after checking their digests.

A pickle can run any code. The digest of a pickle for a job is part of the request, which cannot be changed by
somebody who can only write to the bucket. The digest of a pickle in a result gives no such protection: callers load
one only if the user has declared that the location of the results is trusted.
"""

from __future__ import annotations

import hashlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class IntegrityError(Exception):
    """Content does not match its digest, and was not loaded."""


def check_digest(name: str, content: bytes, digest: str) -> bytes:
    """Return the content if its SHA-256 is the digest.

    Raises:
        IntegrityError: it is not.
    """
    found = hashlib.sha256(content).hexdigest()
    if found != digest:
        raise IntegrityError(
            f"{name} was changed after it was written: its SHA-256 is {found}, expected {digest}. It was not loaded."
        )
    return content


def load_verified(name: str, content: bytes, digest: str) -> Any:
    """Return the object of a pickle whose digest comes from a trusted source.

    Raises:
        IntegrityError: the content does not match the digest.
    """
    check_digest(name, content, digest)
    import pickle

    return pickle.loads(content)  # noqa: S301 - verified above
