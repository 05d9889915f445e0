"""Input data of training and processing jobs: checks, and the copy from S3 into a folder."""

from __future__ import annotations

from pathlib import Path

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.json_document import read_json, value_problem
from sagemaker.core.local.state.object_store import ObjectStore, path_inside

_DATA_TYPES = ("S3Prefix", "ManifestFile")


def check_source(place: str, *, data_type: str, input_mode: str, compression: str) -> None:
    """Refuse a source that needs more than a copy of its objects before the job starts.

    ``FastFile`` is accepted, since a reader sees the same files; so is ``ShardedByS3Key``, since the one host
    gets all shards.

    Args:
        place: the start of the error message: ``Channel 'train'``.
        data_type: ``S3DataType`` of the source.
        input_mode: ``File``, ``FastFile`` or ``Pipe``.
        compression: the compression type; empty for a request without one.

    Raises:
        LocalRuntimeError: the message has the reason.
    """
    if input_mode == "Pipe":
        raise LocalRuntimeError(
            f"{place}: input mode Pipe is not supported in local mode; use File or FastFile."
        )
    if data_type not in _DATA_TYPES:
        raise LocalRuntimeError(
            f"{place}: S3DataType {data_type} is not supported in local mode; use one of {', '.join(_DATA_TYPES)}."
        )
    if compression not in {"", "None"}:
        raise LocalRuntimeError(
            f"{place}: compression type {compression} is for input mode Pipe only, which is not supported in local "
            "mode. Leave it out, and let the program read the compressed files."
        )


def download_source(store: ObjectStore, data_type: str, uri: str, folder: Path) -> None:
    """Copy the objects of a prefix or of a manifest into a folder.

    Raises:
        LocalRuntimeError: the objects do not exist, the manifest is not valid, or one of its keys leads out of
            the folder.
    """
    if data_type == "S3Prefix":
        store.download(uri, folder)
        return
    prefix, names = _read_manifest(store, uri)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        store.fetch(f"{prefix}{name}", path_inside(folder, name, f"The manifest file {uri}"))


def _read_manifest(store: ObjectStore, uri: str) -> tuple[str, list[str]]:
    """Return the prefix and the relative keys of a manifest file."""
    try:
        head, *names = read_json(store.read(uri))
        prefix = head["prefix"]
    except (ValueError, TypeError, KeyError) as error:
        raise LocalRuntimeError(
            f'{uri} is not a manifest file: a JSON array of {{"prefix": "s3://bucket/path/"}} and relative keys.'
        ) from error
    wrong = [name for name in names if not isinstance(name, str)]
    if wrong or not isinstance(prefix, str):
        raise LocalRuntimeError(f"{uri} is not a manifest file: {(wrong or [prefix])[0]!r} is not text.")
    if any(not name.strip("/") or name.endswith("/") for name in names):
        raise LocalRuntimeError(f"{uri} is not a manifest file: each relative key must name a file.")
    problem = value_problem([prefix, *names])
    if problem:
        raise LocalRuntimeError(f"{uri} is not a manifest file: {problem}.")
    return prefix, names
