"""Local content as values with a digest.

An `Asset` is content; a `StagedAsset` of `sagemaker.core.requests` is the URI of content in a request, and
`sagemaker.core.staging.places` has the rules for it. `sagemaker.core.staging.publishing` uploads content.

The digest is SHA-256 over relative names, executable bits and bytes. It does not depend on times, owners, the path of
the content, or files that tools leave behind: two checkouts of a program have the same digest.

The modules that write archives are imported on use: they cost 4 to 11 ms, and compiling a pipeline needs none of them.
"""

from __future__ import annotations

import contextlib
import fnmatch
import hashlib
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

# Files of interpreters, editors and file managers, which are never part of a program.
ALWAYS_IGNORED = ("__pycache__", "*.pyc", ".git", ".DS_Store", ".ipynb_checkpoints")

# The names of archives by which frameworks and the service know them.
SOURCE_ARCHIVE = "sourcedir.tar.gz"
MODEL_ARCHIVE = "model.tar.gz"

_CHUNK_BYTES = 1 << 20

# The system whose file modes a zip archive has.
_UNIX = 3


@attrs.frozen
class AssetFile:
    """A file of an asset.

    Attributes:
        name: relative to the asset.
        open: returns a binary stream of the content.
        executable: whether the owner may execute it.
    """

    name: str
    open: Callable[[], io.BufferedIOBase]
    executable: bool = False

    def read(self) -> bytes:
        with self.open() as stream:
            return stream.read()


@attrs.frozen
class Asset:
    """Content made of named files. Subclasses know where the files come from."""

    @property
    def file_name(self) -> str | None:
        """The name of the only file; None for an asset that may have several."""
        return None

    def files(self) -> Iterator[AssetFile]:
        """Yield the files in the order of their names.

        Raises:
            AssetNotFoundError: the file or directory does not exist any more.
        """
        raise NotImplementedError(f"{type(self).__name__} does not define files()")

    def digest(self) -> str:
        """Return the SHA-256 of the content, as 64 hexadecimal digits."""
        digest = hashlib.sha256()
        for file in self.files():
            digest.update(f"{len(file.name)}:{file.name}:{'x' if file.executable else '-'}:".encode())
            digest.update(_file_digest(file))
        return digest.hexdigest()


@attrs.frozen
class FileAsset(Asset):
    """The content of a local file."""

    path: Path

    @property
    def file_name(self) -> str:
        return self.path.name

    def files(self) -> Iterator[AssetFile]:
        """Yield the file under its own name."""
        _require_file(self.path)
        yield _local_file(self.path, self.path.name)


@attrs.frozen
class TreeAsset(Asset):
    """A local directory with the files below it.

    Args:
        path: the directory.
        ignore: file name patterns, matched against the name of each file and directory and against its whole relative
            path. `ALWAYS_IGNORED` is ignored in any case.
    """

    path: Path
    ignore: tuple[str, ...] = ()

    def files(self) -> Iterator[AssetFile]:
        """Yield the files below the directory; follow links, except those to a directory above them."""
        if not self.path.is_dir():
            raise AssetNotFoundError(f"The directory {str(self.path)!r} does not exist.")
        names = sorted(self._names())
        for name in names:
            yield _local_file(self.path / name, name)

    def _names(self) -> Iterator[str]:
        patterns = (*ALWAYS_IGNORED, *self.ignore)
        # The real paths of each folder and those above it. Only a link to one of these closes a loop; remembering all
        # visited folders would make the result depend on the order in which the file system lists names.
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
                    _require_unicode(Path(folder, name))
                    yield (relative / name).as_posix()


def _require_unicode(path: Path) -> None:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        raise AssetError(
            f"The name of the file {str(path)!a} is not UTF-8, and keys of S3 are. Rename the file, or exclude it."
        ) from None


@attrs.frozen
class MemoryAsset(Asset):
    """Generated files, as pairs of a relative name and the content."""

    contents: tuple[tuple[str, bytes], ...]

    def files(self) -> Iterator[AssetFile]:
        """Yield the files in the order of their names; scripts (``.sh``) are executable."""
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
        """Yield the archive, which is written when it is opened."""
        yield AssetFile(self.name, lambda: io.BytesIO(make_archive(self.content.files())))

    def digest(self) -> str:
        """Return a digest of the content; versions of the compressor may write different bytes for it."""
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
        """Yield the archive, which is written when it is opened."""
        yield AssetFile(self.name, lambda: io.BytesIO(make_zip(self.content.files())))

    def digest(self) -> str:
        """Return a digest of the content; versions of the compressor may write different bytes for it."""
        return hashlib.sha256(f"{self.name}:{self.content.digest()}".encode()).hexdigest()


@attrs.frozen
class SubfolderAsset(Asset):
    """The files of another asset, below a folder."""

    content: Asset
    folder: str

    def files(self) -> Iterator[AssetFile]:
        """Yield the files with the folder in their names."""
        for file in self.content.files():
            yield attrs.evolve(file, name=f"{self.folder}/{file.name}")


@attrs.frozen
class BundleAsset(Asset):
    """Several assets side by side."""

    members: tuple[Asset, ...]

    def files(self) -> Iterator[AssetFile]:
        """Yield the files of all members."""
        for member in self.members:
            yield from member.files()

    def digest(self) -> str:
        """Return a digest of the digests of the members."""
        return hashlib.sha256(":".join(member.digest() for member in self.members).encode()).hexdigest()


def local_asset(path: str | os.PathLike[str], ignore: Iterable[str] = ()) -> FileAsset | TreeAsset:
    """Return the asset of a local file or directory.

    Args:
        path: a path or ``file://`` URI; a relative path starts from the current directory.
        ignore: see `TreeAsset`.

    Raises:
        AssetNotFoundError: the path does not exist.
        AssetError: the path is neither a file nor a directory.
    """
    text = os.fspath(path)
    location = Path(text.removeprefix("file://")).expanduser()
    if location.is_dir():
        return TreeAsset(location.absolute(), tuple(ignore))
    _require_file(location)
    return FileAsset(location.absolute())


def make_archive(files: Iterable[AssetFile]) -> bytes:
    """Return a ``.tar.gz`` of the files, without times, owners and modes other than the executable bit."""
    buffer = io.BytesIO()
    write_archive(buffer, files)
    return buffer.getvalue()


def write_archive(stream: IO[bytes], files: Iterable[AssetFile]) -> None:
    """Write the archive of `make_archive` to a stream, file by file."""
    with archive_writer(stream) as archive:
        for file in files:
            add_to_archive(archive, file)


@contextlib.contextmanager
def archive_writer(stream: IO[bytes]) -> Iterator[tarfile.TarFile]:
    """Open a ``.tar.gz`` for writing, without a time stamp of its own."""
    import gzip
    import tarfile

    with (
        gzip.GzipFile(filename="", mode="wb", fileobj=stream, mtime=0) as compressed,
        tarfile.open(mode="w", fileobj=compressed, format=tarfile.PAX_FORMAT) as archive,
    ):
        yield archive


def add_to_archive(archive: tarfile.TarFile, file: AssetFile) -> None:
    """Add a file without times, owners and modes other than the executable bit."""
    import tarfile

    member = tarfile.TarInfo(file.name)
    member.mode = 0o755 if file.executable else 0o644
    with file.open() as content:
        member.size = content.seek(0, os.SEEK_END)
        content.seek(0)
        archive.addfile(member, content)


def make_zip(files: Iterable[AssetFile]) -> bytes:
    """Return a zip archive of the files; each has the earliest time that the format can represent."""
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
    # The bit itself: os.access would depend on the user and the file system.
    executable = os.name == "posix" and bool(path.stat().st_mode & stat.S_IXUSR)
    return AssetFile(name, lambda: path.open("rb"), executable)


def _reader(content: bytes) -> Callable[[], io.BufferedIOBase]:
    return lambda: io.BytesIO(content)


def _file_digest(file: AssetFile) -> bytes:
    digest = hashlib.sha256()
    with file.open() as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.digest()


def _ignored(relative: Path, patterns: Iterable[str]) -> bool:
    whole = relative.as_posix()
    return any(
        fnmatch.fnmatch(relative.name, pattern) or fnmatch.fnmatch(whole, pattern) for pattern in patterns
    )
