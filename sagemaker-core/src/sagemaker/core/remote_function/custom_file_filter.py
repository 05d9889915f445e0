"""The selection of files from the working directory that are shipped with a remote function."""

from __future__ import annotations

import fnmatch
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import attrs

from sagemaker.core.staging.assets import ALWAYS_IGNORED, Asset, AssetFile, TreeAsset

FileFilter: TypeAlias = "Callable[[str, list[str]], list[str]] | CustomFileFilter"


class CustomFileFilter:
    """A filter that excludes files and folders by their names.

    Without a filter, only Python files are shipped; with one, all files that it does not exclude.

    Args:
        ignore_name_patterns: patterns in the syntax of `fnmatch`, for instance ``["*.csv", "data"]``.
    """

    def __init__(self, *, ignore_name_patterns: list[str] | None = None) -> None:
        self._patterns = list(ignore_name_patterns or ())
        self._workdir = str(Path.cwd())

    @property
    def ignore_name_patterns(self) -> list[str]:
        return self._patterns

    @property
    def workdir(self) -> str:
        """The directory of the files: the working directory when the filter was created."""
        return self._workdir


@attrs.frozen
class WorkdirAsset(Asset):
    """The files of a working directory that are shipped.

    Args:
        path: the directory.
        choose: a function like ``ignore`` of `shutil.copytree`: it takes a folder and names, and returns the names
            to exclude. None selects Python files only.
    """

    path: Path
    choose: Callable[[str, list[str]], list[str]] | None = attrs.field(default=None, eq=False)

    def files(self) -> Iterator[AssetFile]:
        """Yield the files, sorted by name."""
        names = sorted(self._names())
        chosen = set(names)
        for file in TreeAsset(self.path).files():
            if file.name in chosen:
                yield file

    def _names(self) -> Iterator[str]:
        for folder, folders, names in os.walk(self.path):
            excluded = set(self._ignored(folder, [*folders, *names]))
            folders[:] = sorted(name for name in folders if name not in excluded)
            for name in names:
                if name not in excluded:
                    yield Path(folder, name).relative_to(self.path).as_posix()

    def _ignored(self, folder: str, names: list[str]) -> list[str]:
        ignored = [name for name in names if any(fnmatch.fnmatch(name, part) for part in ALWAYS_IGNORED)]
        if self.choose is not None:
            return [*ignored, *self.choose(folder, names)]
        other = [name for name in names if not name.endswith(".py") and not Path(folder, name).is_dir()]
        return [*ignored, *other]


def workdir_asset(custom_file_filter: FileFilter | None = None) -> WorkdirAsset:
    """Return the working directory with a filter: a `CustomFileFilter`, or a function like ``ignore`` of `copytree`."""
    if custom_file_filter is None:
        return WorkdirAsset(Path.cwd())
    if not isinstance(custom_file_filter, CustomFileFilter):
        return WorkdirAsset(Path.cwd(), custom_file_filter)
    patterns = custom_file_filter.ignore_name_patterns

    def choose(folder: str, names: list[str]) -> list[str]:  # noqa: ARG001 - the interface of copytree
        return [name for name in names if any(fnmatch.fnmatch(name, pattern) for pattern in patterns)]

    return WorkdirAsset(Path(custom_file_filter.workdir), choose)


def copy_workdir(dst: str, custom_file_filter: FileFilter | None = None) -> None:
    """Copy the files that would be shipped with a remote function to a folder."""
    for file in workdir_asset(custom_file_filter).files():
        target = Path(dst, *file.name.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        with file.open() as source, target.open("wb") as copy:
            shutil.copyfileobj(source, copy)
