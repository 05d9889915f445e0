"""The one place where pickles are loaded: whole, and only when their digest is the expected one.

A pickle is a program. On the way to a job the digest comes with the request, which nobody can change who can
merely write to the bucket. On the way back a digest proves nothing of that kind: whoever calls this for a
result has been told by the user that the place where it lies is trusted.
"""

from __future__ import annotations

import hashlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class IntegrityError(Exception):
    """Content is not what its digest says; it was not loaded."""


def check_digest(name: str, content: bytes, digest: str) -> bytes:
    """The content.

    Raises:
        IntegrityError: its SHA-256 is another.
    """
    found = hashlib.sha256(content).hexdigest()
    if found != digest:
        raise IntegrityError(
            f"{name} was changed after it was written: its SHA-256 is {found}, expected {digest}. It was not loaded."
        )
    return content


def load_verified(name: str, content: bytes, digest: str) -> Any:
    """The object of a pickle whose digest is known from a trusted place.

    Raises:
        IntegrityError: the content has another digest.
    """
    check_digest(name, content, digest)
    import pickle

    return pickle.loads(content)  # noqa: S301 - verified above
