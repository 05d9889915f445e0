"""Bringing input data from S3 into a folder, by the rules that training and processing jobs share."""

from __future__ import annotations

import json
from pathlib import Path

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.state.object_store import ObjectStore

_DATA_TYPES = ("S3Prefix", "ManifestFile")


def check_source(place: str, *, data_type: str, input_mode: str, compression: str) -> None:
    """Refuse what needs more than copying objects to files before the start.

    ``FastFile`` is fine: a reader sees the same files. So is ``ShardedByS3Key``: the one host gets all shards.

    Args:
        place: what the data is for, for the message: ``Channel 'train'``.
        data_type: ``S3DataType`` of the source.
        input_mode: ``File``, ``FastFile`` or ``Pipe``.
        compression: the request's compression type, or nothing.

    Raises:
        LocalRuntimeError: the reason.
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
        LocalRuntimeError: there are no such objects, or the manifest is none.
    """
    if data_type == "S3Prefix":
        store.download(uri, folder)
        return
    prefix, names = _read_manifest(store, uri)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        store.fetch(f"{prefix}{name}", folder / name.lstrip("/"))


def _read_manifest(store: ObjectStore, uri: str) -> tuple[str, list[str]]:
    """The prefix and the relative keys of a manifest file."""
    try:
        head, *names = json.loads(store.read(uri))
        prefix = head["prefix"]
    except (ValueError, TypeError, KeyError) as error:
        raise LocalRuntimeError(
            f'{uri} is not a manifest file: a JSON array of {{"prefix": "s3://bucket/path/"}} and relative keys.'
        ) from error
    strangers = [name for name in names if not isinstance(name, str)]
    if strangers or not isinstance(prefix, str):
        raise LocalRuntimeError(f"{uri} is not a manifest file: {(strangers or [prefix])[0]!r} is no text.")
    return prefix, names
