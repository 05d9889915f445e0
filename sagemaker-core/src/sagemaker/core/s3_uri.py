"""S3 URIs: taken apart and put together. Imports only the standard library and the error tree."""

from __future__ import annotations

from urllib.parse import urlparse

from sagemaker.core.exceptions import ConfigurationError


def parse_s3_url(url: str) -> tuple[str, str]:
    """Bucket and key of an ``s3://`` URI.

    Raises:
        ConfigurationError: it is not one (a `ValueError`).
    """
    parsed = urlparse(url, allow_fragments=False)
    if parsed.scheme != "s3":
        raise ConfigurationError(f"Expecting 's3' scheme, got: {parsed.scheme} in {url}.")
    return parsed.netloc, parsed.path.lstrip("/")


def is_s3_url(url: str) -> bool:
    """Whether the text is an ``s3://`` URI."""
    return urlparse(url).scheme == "s3"


def s3_path_join(*args: str | None, with_end_slash: bool = False) -> str:
    """The parts joined by single slashes; ``s3://`` at the start is kept, None and empty parts are not."""
    scheme = "s3://" if args and args[0] and args[0].startswith("s3://") else ""
    words = [word for part in args if part for word in part.removeprefix("s3://").split("/") if word]
    joined = scheme + "/".join(words)
    return f"{joined}/" if with_end_slash and not joined.endswith("/") else joined
