"""The archives that a training job uploads; equal contents give equal bytes."""

from __future__ import annotations

import gzip
import logging
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

_log = logging.getLogger(__name__)

# The default of gzip, 9, takes twice the time and saves a few per cent of the size.
_COMPRESSION_LEVEL = 6


def write_archive(folder: Path, target: Path) -> None:
    """Write the contents of a folder as a ``.tar.gz``, without times and owners, sorted by name.

    A symbolic link to something in the folder is kept; any other link is left out with a warning.
    """
    with (
        target.open("wb") as stream,
        gzip.GzipFile(
            filename="", mode="wb", fileobj=stream, compresslevel=_COMPRESSION_LEVEL, mtime=0
        ) as packed,
        tarfile.open(mode="w", fileobj=packed, format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted(_contents(folder)):
            member = _member(path, path.relative_to(folder).as_posix())
            if member.isreg():
                with path.open("rb") as content:
                    archive.addfile(member, content)
            else:
                archive.addfile(member)


def _contents(folder: Path) -> Iterator[Path]:
    """Yield the paths below a folder that an archive can hold."""
    root = folder.resolve()
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(parent, name)
            if path.is_symlink() and not _leads_inside(path, root):
                _log.warning(
                    "%s is left out of the archive: it links to something outside of the folder.", path
                )
            elif path.is_symlink() or path.is_dir() or path.is_file():
                yield path


def _leads_inside(link: Path, root: Path) -> bool:
    return not link.readlink().is_absolute() and link.resolve().is_relative_to(root)


def _member(path: Path, name: str) -> tarfile.TarInfo:
    """Return the archive member of a path; owner and time stay zero."""
    member = tarfile.TarInfo(name)
    member.mode = 0o755
    if path.is_symlink():
        member.type = tarfile.SYMTYPE
        member.linkname = str(path.readlink())
    elif path.is_dir():
        member.type = tarfile.DIRTYPE
    else:
        member.size = path.stat().st_size
        member.mode = 0o755 if os.access(path, os.X_OK) else 0o644
    return member
