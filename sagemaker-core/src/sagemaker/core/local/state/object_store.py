"""S3 on the local disk: the object ``s3://bucket/key`` is the file ``root/bucket/key``.

Folders beside the buckets hold the objects and data that do not fit into a plain file tree:

* ``.aside``: objects whose key cannot be a path, because other keys lie below it (``a/b`` next to ``a/b/c``) or
  because it has empty segments (``a//b``, ``a/``);
* ``.records``: key and user metadata of objects that have metadata or lie aside;
* ``.incoming``: objects being written. One rename moves them to their place, so that every reader, in any
  process, sees either the old object or the new one.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from sagemaker.core.exceptions import LocalRuntimeError, ObjectNotFoundError, RequestValidationError

_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,254}")
_MAX_KEY_BYTES = 1024
_MAX_SEGMENT_BYTES = 255

# Another process can create a folder or an object on the path of a key while this one writes. Each retry needs
# one more such coincidence.
_ATTEMPTS = 20


@attrs.frozen
class ObjectInfo:
    """The properties of an object: size in bytes, time of the last write, entity tag, user metadata."""

    size: int
    modified: datetime
    etag: str
    metadata: Mapping[str, str]


@attrs.frozen
class _Place:
    """The possible places of an object; ``path`` is None for a key that cannot be a path."""

    uri: str
    bucket: str
    key: str
    path: Path | None
    aside: Path
    record: Path

    @property
    def candidates(self) -> tuple[Path, ...]:
        return (self.aside,) if self.path is None else (self.path, self.aside)


class ObjectStore:
    """Objects by S3 URI below one folder. Threads and processes may use the same folder at once.

    Buckets need not be created. Every method raises `RequestValidationError` for a text that is not an S3 URI,
    and for a key with the segment ``.`` or ``..``.
    """

    def __init__(self, root: Path) -> None:
        self.root = Path(root)

    # Writing.

    def put(self, uri: str, data: bytes, metadata: Mapping[str, str] | None = None) -> None:
        """Write one object, with its user metadata."""
        self._store(uri, lambda incoming: incoming.write_bytes(data), metadata)

    def put_file(self, uri: str, path: Path, metadata: Mapping[str, str] | None = None) -> None:
        """Copy a file to an object."""
        self._store(uri, lambda incoming: shutil.copyfile(path, incoming), metadata)

    def upload_tree(self, folder: Path, prefix_uri: str) -> None:
        """Copy all files below a folder to the prefix; links and empty folders are left out."""
        prefix = prefix_uri.rstrip("/")
        for name in sorted(_files_below(folder)):
            self.put_file(f"{prefix}/{name}", folder / name)

    def delete(self, uri: str) -> None:
        """Remove an object if it exists."""
        place = self._place(uri)
        for candidate in (*place.candidates, place.record):
            if candidate.is_file():
                candidate.unlink(missing_ok=True)

    # Reading.

    def open(self, uri: str) -> BinaryIO:
        """Open an object for reading.

        Raises:
            ObjectNotFoundError: the object does not exist.
        """
        place = self._place(uri)
        # Twice: an object can move aside between the looks at the two places.
        for candidate in place.candidates * 2:
            stream = _open_file(candidate)
            if stream is not None:
                return stream
        raise ObjectNotFoundError(f"The object {uri} does not exist in the local store at {self.root}.")

    def read(self, uri: str) -> bytes:
        """Return the content of an object.

        Raises:
            ObjectNotFoundError: the object does not exist.
        """
        with self.open(uri) as stream:
            return stream.read()

    def exists(self, uri: str) -> bool:
        """Return whether an object with exactly this URI exists."""
        return any(candidate.is_file() for candidate in self._place(uri).candidates)

    def info(self, uri: str) -> ObjectInfo:
        """Return size, time, entity tag and metadata of an object.

        Raises:
            ObjectNotFoundError: the object does not exist.
        """
        with self.open(uri) as stream:
            stat = os.fstat(stream.fileno())
        # Every write creates a new file, so inode and time distinguish two contents without reading them.
        tag = hashlib.sha256(f"{stat.st_ino}:{stat.st_mtime_ns}:{stat.st_size}".encode()).hexdigest()[:32]
        modified = datetime.fromtimestamp(stat.st_mtime, timezone.utc)
        metadata = _read_record(self._place(uri).record).get("Metadata", {})
        return ObjectInfo(stat.st_size, modified, tag, metadata)

    def list(self, prefix_uri: str) -> list[str]:
        """Return the URIs of all objects whose URI starts with this text, in the order of their keys."""
        bucket, prefix = _split(prefix_uri)
        keys = {key for key in self._keys_aside(bucket) if key.startswith(prefix)}
        keys.update(self._keys_in_tree(bucket, prefix))
        return [f"s3://{bucket}/{key}" for key in sorted(keys, key=os.fsencode)]

    def fetch(self, uri: str, path: Path) -> None:
        """Copy one object to a file, and create the folders of its path; an existing file is replaced.

        Raises:
            ObjectNotFoundError: the object does not exist.
            LocalRuntimeError: the path of a folder is a file already, or the other way round.
        """
        try:
            with self.open(uri) as source:
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("wb") as target:
                    shutil.copyfileobj(source, target)
        except (FileExistsError, NotADirectoryError, IsADirectoryError) as error:
            raise LocalRuntimeError(
                f"{uri} cannot become the file {path}: another object of the same prefix is a file or a folder "
                "of that name. Do not use keys that are prefixes of each other."
            ) from error

    def download(self, uri: str, target: Path) -> None:
        """Copy all objects of a prefix into a folder, as S3 input channels do.

        A key below the prefix, taken as a folder, keeps its path below that folder. Any other key, of a prefix that
        ends within a name, keeps its path from the prefix's last slash on: ``data/train`` places
        ``data/train/a.csv`` as ``a.csv`` and ``data/train-a.csv`` as ``train-a.csv``. Keys that end in a slash
        become folders.

        Raises:
            ObjectNotFoundError: no object has the prefix.
            LocalRuntimeError: two objects would become one file, or a file would lie outside of the folder.
        """
        found = self.list(uri)
        if not found:
            raise ObjectNotFoundError(f"No S3 objects found under S3 URL {uri!r} in the local store.")
        target.mkdir(parents=True, exist_ok=True)
        taken: dict[Path, str] = {}
        for object_uri in found:
            path = path_inside(target, _relative_key(object_uri, uri), object_uri)
            if object_uri.endswith("/"):
                path.mkdir(parents=True, exist_ok=True)
                continue
            other = taken.setdefault(path, object_uri)
            if other != object_uri:
                raise LocalRuntimeError(
                    f"{other} and {object_uri} have the prefix {uri}, and both would become the file {path}. End "
                    "the prefix with a slash."
                )
            self.fetch(object_uri, path)

    # Places.

    def _place(self, uri: str) -> _Place:
        bucket, key = _split(uri)
        if not key:
            raise RequestValidationError(f"{uri!r} names a bucket, not an object; expected s3://bucket/key.")
        digest = hashlib.sha256(os.fsencode(key)).hexdigest()
        return _Place(
            uri=uri,
            bucket=bucket,
            key=key,
            path=self.root / bucket / key if _is_path(key) else None,
            aside=self.root / ".aside" / bucket / digest,
            record=self.root / ".records" / bucket / f"{digest}.json",
        )

    def _store(self, uri: str, write: Callable[[Path], object], metadata: Mapping[str, str] | None) -> None:
        place = self._place(uri)
        incoming = self._incoming()
        try:
            write(incoming)
            self._settle(incoming, place, metadata or {})
        except BaseException:
            incoming.unlink(missing_ok=True)
            raise

    def _settle(self, incoming: Path, place: _Place, metadata: Mapping[str, str]) -> None:
        if place.path is None or not self._move(incoming, place.path, place):
            self._write_record(place, metadata)
            place.aside.parent.mkdir(parents=True, exist_ok=True)
            incoming.replace(place.aside)
        elif metadata:
            self._write_record(place, metadata)
        else:
            place.record.unlink(missing_ok=True)

    def _move(self, incoming: Path, path: Path, place: _Place) -> bool:
        """Move a written file to its path; return False if the path is a folder."""
        for _ in range(_ATTEMPTS):
            if _replace(incoming, path):
                return True
            if path.is_dir():
                return False
            self._make_parents(place, path)
        raise LocalRuntimeError(f"{place.uri} could not be written: other writers kept changing its folder.")

    def _make_parents(self, place: _Place, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            segments = place.key.split("/")
            for depth in range(1, len(segments)):
                self._set_aside(f"s3://{place.bucket}/{'/'.join(segments[:depth])}")

    def _set_aside(self, uri: str) -> None:
        """Move an object aside if its file is in the way of keys below it."""
        place = self._place(uri)
        if place.path is None or not place.path.is_file():
            return
        self._write_record(place, _read_record(place.record).get("Metadata", {}))
        place.aside.parent.mkdir(parents=True, exist_ok=True)
        # First a second name, so that readers never miss the object; not all file systems have hard links.
        with contextlib.suppress(OSError):
            place.aside.hardlink_to(place.path)
        moved = self._incoming()
        # Only a file can be moved onto a file. If another writer was faster, the place is a folder by now.
        moved.touch()
        if _replace(place.path, moved):
            moved.replace(place.aside)
        moved.unlink(missing_ok=True)

    def _write_record(self, place: _Place, metadata: Mapping[str, str]) -> None:
        place.record.parent.mkdir(parents=True, exist_ok=True)
        incoming = self._incoming()
        incoming.write_text(json.dumps({"Key": place.key, "Metadata": dict(metadata)}), encoding="utf-8")
        incoming.replace(place.record)

    def _incoming(self) -> Path:
        folder = self.root / ".incoming"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{os.getpid()}-{secrets.token_hex(8)}"

    # Listing.

    def _keys_aside(self, bucket: str) -> Iterator[str]:
        folder = self.root / ".aside" / bucket
        if not folder.is_dir():
            return
        for name in os.listdir(folder):  # noqa: PTH208 - names are all that is needed, without paths
            key = _read_record(self.root / ".records" / bucket / f"{name}.json").get("Key")
            if key is not None:
                yield key

    def _keys_in_tree(self, bucket: str, prefix: str) -> Iterator[str]:
        folder, slash, start = prefix.rpartition("/")
        if slash and not _is_path(folder):
            return
        base = self.root / bucket / folder
        for name in _files_below(base, start):
            yield f"{folder}{slash}{name}"


def path_inside(folder: Path, relative: str, source: str) -> Path:
    """Return the path of a file below a folder.

    Args:
        folder: the folder.
        relative: the path below the folder; slashes at its start do not count.
        source: the origin of the file, for the message.

    Raises:
        LocalRuntimeError: the path leads out of the folder, also through a link in the folder.
    """
    name = relative.lstrip("/")
    if (
        "\0" in name
        or ".." in name.split("/")
        or not (folder / name).resolve().is_relative_to(folder.resolve())
    ):
        raise LocalRuntimeError(
            f"{source}: {relative!r} leads out of the folder of its input. Use a key without '..'."
        )
    return folder / name


def _relative_key(object_uri: str, prefix_uri: str) -> str:
    """Return the path of an object that a prefix has found, below the folder of the input."""
    folder = prefix_uri if prefix_uri.endswith("/") else f"{prefix_uri}/"
    if object_uri.startswith(folder):
        return object_uri[len(folder) :]
    bucket, key = _split(prefix_uri)
    return object_uri[len(f"s3://{bucket}/") + key.rfind("/") + 1 :]


def _split(uri: str) -> tuple[str, str]:
    """Return bucket and key of an S3 URI; the key may be empty."""
    scheme, separator, rest = uri.partition("://")
    bucket, _, key = rest.partition("/")
    if scheme != "s3" or not separator or not _BUCKET.fullmatch(bucket):
        raise RequestValidationError(f"{uri!r} is not an S3 URI; expected s3://bucket/key.")
    try:
        length = len(os.fsencode(key))
    except UnicodeEncodeError:
        raise RequestValidationError(f"The key of {uri!r} cannot be encoded in UTF-8.") from None
    if length > _MAX_KEY_BYTES:
        raise RequestValidationError(f"The key of {uri!r} is longer than {_MAX_KEY_BYTES} bytes.")
    if "\0" in key or any(segment in {".", ".."} for segment in key.split("/")):
        raise RequestValidationError(
            f"The key of {uri!r} has a '.' or '..' segment or a NUL character and could lead out of the local "
            "object store. Use the key that it resolves to."
        )
    return bucket, key


def _is_path(key: str) -> bool:
    """Return whether a key can be a relative path."""
    return all(0 < len(os.fsencode(segment)) <= _MAX_SEGMENT_BYTES for segment in key.split("/"))


def _files_below(folder: Path, start: str = "") -> Iterator[str]:
    """Yield the relative paths of the regular files in a folder; ``start`` is the start of the first-level names."""
    pending = [""]
    while pending:
        relative = pending.pop()
        try:
            entries = list(os.scandir(folder / relative))
        except (FileNotFoundError, NotADirectoryError):
            continue
        for entry in entries:
            if not relative and not entry.name.startswith(start):
                continue
            name = f"{relative}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                pending.append(f"{name}/")
            elif entry.is_file(follow_symlinks=False):
                yield name


def _open_file(path: Path) -> BinaryIO | None:
    try:
        return path.open("rb")
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None


def _replace(source: Path, target: Path) -> bool:
    """Move a file; return False if source or target is a folder, or a folder of a path does not exist."""
    try:
        source.replace(target)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False
    return True


def _read_record(path: Path) -> dict[str, Any]:
    try:
        record: dict[str, Any] = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    return record
