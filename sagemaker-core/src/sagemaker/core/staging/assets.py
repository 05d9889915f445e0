"""Local files as values: content with a digest, and a place in S3 that follows from it.

An `Asset` says which bytes; a `StagedAsset` says where they go when the request that it stands in is sent.
Neither touches S3: publishing is a step of its own (`sagemaker.core.staging.publishing`).

The digest is SHA-256 over relative names, executable bits and bytes. Times, owners, the path that leads
there and files that tools leave behind are no part of it, so a checkout anywhere gives the same digest.

Archive and hash modules are imported where they are used: compiling a pipeline without local files needs none.
"""

from __future__ import annotations

import contextlib
import io
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

import attrs

from sagemaker.core.exceptions import AssetError, AssetNotFoundError

if TYPE_CHECKING:
    import tarfile

# Left behind by interpreters, editors and file managers, never part of a program.
ALWAYS_IGNORED = ("__pycache__", "*.pyc", ".git", ".DS_Store", ".ipynb_checkpoints")

# The names of archives by which frameworks and the service know them.
SOURCE_ARCHIVE = "sourcedir.tar.gz"
MODEL_ARCHIVE = "model.tar.gz"

_CHUNK_BYTES = 1 << 20

# Who wrote a zip archive's file modes.
_UNIX = 3


@attrs.frozen
class AssetFile:
    """One file of an asset: its name relative to the asset, how to open it, and whether it is executable."""

    name: str
    open: Callable[[], io.BufferedIOBase]
    executable: bool = False

    def read(self) -> bytes:
        """The whole content."""
        with self.open() as stream:
            return stream.read()


@attrs.frozen
class Asset:
    """Content made of named files. Subclasses say where the files come from."""

    @property
    def file_name(self) -> str | None:
        """The name of the only file; None for an asset that may have several."""
        return None

    def files(self) -> Iterator[AssetFile]:
        """The files in the order of their names.

        Raises:
            AssetNotFoundError: the file or directory is gone.
        """
        raise NotImplementedError(f"{type(self).__name__} does not define files()")

    def digest(self) -> str:
        """SHA-256 of the content, as 64 hexadecimal digits."""
        import hashlib

        digest = hashlib.sha256()
        for file in self.files():
            digest.update(f"{len(file.name)}:{file.name}:{'x' if file.executable else '-'}:".encode())
            digest.update(_file_digest(file))
        return digest.hexdigest()


@attrs.frozen
class FileAsset(Asset):
    """One local file."""

    path: Path

    @property
    def file_name(self) -> str:
        return self.path.name

    def files(self) -> Iterator[AssetFile]:
        """The file, under its own name."""
        _require_file(self.path)
        yield _local_file(self.path, self.path.name)


@attrs.frozen
class TreeAsset(Asset):
    """A local directory and everything below it.

    Args:
        path: the directory.
        ignore: file name patterns, matched against each name on the way down and the whole relative path.
            `ALWAYS_IGNORED` is left out in any case.
    """

    path: Path
    ignore: tuple[str, ...] = ()

    def files(self) -> Iterator[AssetFile]:
        """The files below the directory; links are followed, but not back to where they lie."""
        if not self.path.is_dir():
            raise AssetNotFoundError(f"The directory {str(self.path)!r} does not exist.")
        names = sorted(self._names())
        for name in names:
            yield _local_file(self.path / name, name)

    def _names(self) -> Iterator[str]:
        patterns = (*ALWAYS_IGNORED, *self.ignore)
        # The real places on the way to each folder. Only these end a loop: what is listed must not depend on the
        # order in which the file system tells names.
        trails: dict[Path, tuple[str, ...]] = {self.path: (os.path.realpath(self.path),)}
        for folder, folders, files in os.walk(self.path, followlinks=True):
            trail = trails.pop(Path(folder))
            relative = Path(folder).relative_to(self.path)
            folders[:] = [name for name in folders if not _ignored(relative / name, patterns)]
            places = {name: os.path.realpath(Path(folder, name)) for name in folders}
            folders[:] = [name for name in folders if places[name] not in trail]
            trails.update((Path(folder, name), (*trail, places[name])) for name in folders)
            for name in files:
                if not _ignored(relative / name, patterns) and Path(folder, name).is_file():
                    yield (relative / name).as_posix()


@attrs.frozen
class MemoryAsset(Asset):
    """Generated files: pairs of a relative name and the content."""

    contents: tuple[tuple[str, bytes], ...]

    def files(self) -> Iterator[AssetFile]:
        """The files in the order of their names; scripts (``.sh``) are executable."""
        for name, content in sorted(self.contents):
            yield AssetFile(name, _reader(content), executable=name.endswith(".sh"))


@attrs.frozen
class ArchiveAsset(Asset):
    """A gzip-compressed tar archive of another asset; equal content gives equal bytes."""

    content: Asset
    name: str = SOURCE_ARCHIVE

    @property
    def file_name(self) -> str:
        return self.name

    def files(self) -> Iterator[AssetFile]:
        """The archive, made when it is read."""
        yield AssetFile(self.name, lambda: io.BytesIO(make_archive(self.content.files())))

    def digest(self) -> str:
        """The digest of what is archived: compressors of different versions may write different bytes."""
        import hashlib

        return hashlib.sha256(f"{self.name}:{self.content.digest()}".encode()).hexdigest()


@attrs.frozen
class ZipAsset(Asset):
    """A zip archive of another asset; equal content gives equal bytes."""

    content: Asset
    name: str = "code.zip"

    @property
    def file_name(self) -> str:
        return self.name

    def files(self) -> Iterator[AssetFile]:
        """The archive, made when it is read."""
        yield AssetFile(self.name, lambda: io.BytesIO(make_zip(self.content.files())))

    def digest(self) -> str:
        """The digest of what is archived, as for `ArchiveAsset`."""
        import hashlib

        return hashlib.sha256(f"{self.name}:{self.content.digest()}".encode()).hexdigest()


@attrs.frozen
class SubfolderAsset(Asset):
    """Another asset's files, below a folder."""

    content: Asset
    folder: str

    def files(self) -> Iterator[AssetFile]:
        """The files under the folder's name."""
        for file in self.content.files():
            yield attrs.evolve(file, name=f"{self.folder}/{file.name}")


@attrs.frozen
class BundleAsset(Asset):
    """Several assets side by side."""

    members: tuple[Asset, ...]

    def files(self) -> Iterator[AssetFile]:
        """The files of all members."""
        for member in self.members:
            yield from member.files()

    def digest(self) -> str:
        """The digest of the members' digests."""
        import hashlib

        return hashlib.sha256(":".join(member.digest() for member in self.members).encode()).hexdigest()


def local_asset(path: str | os.PathLike[str], ignore: Iterable[str] = ()) -> FileAsset | TreeAsset:
    """The asset of a local file or directory; ``file://`` URIs are paths too.

    A relative path is taken from the directory where the program is now.

    Raises:
        AssetNotFoundError: nothing is there.
        AssetError: it is neither a file nor a directory.
    """
    text = os.fspath(path)
    location = Path(text.removeprefix("file://")).expanduser()
    if location.is_dir():
        return TreeAsset(location.absolute(), tuple(ignore))
    _require_file(location)
    return FileAsset(location.absolute())


def make_archive(files: Iterable[AssetFile]) -> bytes:
    """A ``.tar.gz`` of the files, without times, owners or any mode but the executable bit."""
    buffer = io.BytesIO()
    write_archive(buffer, files)
    return buffer.getvalue()


def write_archive(stream: IO[bytes], files: Iterable[AssetFile]) -> None:
    """Write the archive that `make_archive` gives, file by file."""
    with archive_writer(stream) as archive:
        for file in files:
            add_to_archive(archive, file)


@contextlib.contextmanager
def archive_writer(stream: IO[bytes]) -> Iterator[tarfile.TarFile]:
    """A ``.tar.gz`` that is being written; it holds no time of its own."""
    import gzip
    import tarfile

    with (
        gzip.GzipFile(filename="", mode="wb", fileobj=stream, mtime=0) as compressed,
        tarfile.open(mode="w", fileobj=compressed, format=tarfile.PAX_FORMAT) as archive,
    ):
        yield archive


def add_to_archive(archive: tarfile.TarFile, file: AssetFile) -> None:
    """Add one file, without times, owners or any mode but the executable bit."""
    import tarfile

    member = tarfile.TarInfo(file.name)
    member.mode = 0o755 if file.executable else 0o644
    with file.open() as content:
        member.size = content.seek(0, os.SEEK_END)
        content.seek(0)
        archive.addfile(member, content)


def make_zip(files: Iterable[AssetFile]) -> bytes:
    """A zip archive of the files; every file has the earliest time that the format knows."""
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            member = zipfile.ZipInfo(file.name)
            member.create_system = _UNIX
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = (stat.S_IFREG | (0o755 if file.executable else 0o644)) << 16
            archive.writestr(member, file.read())
    return buffer.getvalue()


def _require_file(path: Path) -> None:
    if path.is_file():
        return
    if path.exists():
        raise AssetError(f"{str(path)!r} is neither a file nor a directory.")
    raise AssetNotFoundError(f"The file {str(path)!r} does not exist.")


def _local_file(path: Path, name: str) -> AssetFile:
    # The bit itself, not whether this user on this file system may execute the file.
    executable = os.name == "posix" and bool(path.stat().st_mode & stat.S_IXUSR)
    return AssetFile(name, lambda: path.open("rb"), executable)


def _reader(content: bytes) -> Callable[[], io.BufferedIOBase]:
    return lambda: io.BytesIO(content)


def _file_digest(file: AssetFile) -> bytes:
    import hashlib

    digest = hashlib.sha256()
    with file.open() as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.digest()


def _ignored(relative: Path, patterns: Iterable[str]) -> bool:
    import fnmatch

    whole = relative.as_posix()
    return any(
        fnmatch.fnmatch(relative.name, pattern) or fnmatch.fnmatch(whole, pattern) for pattern in patterns
    )
