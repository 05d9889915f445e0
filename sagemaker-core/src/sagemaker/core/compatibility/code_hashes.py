"""Hashes of local code."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from sagemaker.core.exceptions import AssetNotFoundError
from sagemaker.core.staging.assets import BundleAsset, local_asset
from sagemaker.core.staging.s3_uri import is_s3_url

# The number of bytes that are read at once.
BUF_SIZE = 65536


def hash_object(obj: object) -> str:
    """Return the SHA-256 of the text of a value, as 64 hexadecimal digits."""
    return hashlib.sha256(str(obj).encode()).hexdigest()


def hash_file(path: str) -> str:
    """Return the SHA-256 of the bytes of a file, as 64 hexadecimal digits.

    Raises:
        AssetNotFoundError: the file does not exist (a `ValueError`).
    """
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as stream:  # noqa: PTH123 - also of paths with a trailing separator
            while chunk := stream.read(BUF_SIZE):
                digest.update(chunk)
    except OSError as error:
        raise AssetNotFoundError(f"{path} is not a valid file: {error.strerror}.") from error
    return digest.hexdigest()


def hash_files_or_dirs(paths: Sequence[str]) -> str:
    """Return the SHA-256 over names, executable bits and bytes of local files and directories.

    The hash depends neither on the directories that contain them nor on the order of the paths.

    Raises:
        AssetNotFoundError: one of them does not exist (a `ValueError`).
    """
    members = sorted((local_asset(path) for path in paths), key=lambda asset: asset.digest())
    return BundleAsset(tuple(members)).digest()


def get_processing_dependencies(dependency_args: Sequence[Sequence[str] | None]) -> list[str]:
    """Return the paths of all lists, in order; a list may be None."""
    return [path for paths in dependency_args for path in paths or ()]


def get_processing_code_hash(
    code: str | None, source_dir: str | None, dependencies: Sequence[str]
) -> str | None:
    """Return the hash of a processing job's code; None without code, or for code in S3."""
    return _code_hash(source_dir or code, dependencies)


def get_training_code_hash(
    entry_point: str | None, source_dir: str | None, dependencies: str | Sequence[str] | None = None
) -> str | None:
    """Return the hash of a training job's code; None without code, or for code in S3."""
    paths = [dependencies] if isinstance(dependencies, str) else dependencies
    return _code_hash(source_dir or entry_point, paths or ())


def _code_hash(place: str | None, dependencies: Sequence[str]) -> str | None:
    if place is None or is_s3_url(place):
        return None
    return hash_files_or_dirs([place, *dependencies])
