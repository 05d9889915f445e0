"""Which files of the working directory go with a remote function."""

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
    """Leaves files and folders out by patterns of their names.

    Without a filter only Python files go along; with one, all that it does not leave out.

    Args:
        ignore_name_patterns: as of `fnmatch`, ``["*.csv", "data"]`` for instance.
    """

    def __init__(self, *, ignore_name_patterns: list[str] | None = None) -> None:
        self._patterns = list(ignore_name_patterns or ())
        self._workdir = str(Path.cwd())

    @property
    def ignore_name_patterns(self) -> list[str]:
        """The patterns."""
        return self._patterns

    @property
    def workdir(self) -> str:
        """The directory from which files are taken: the current one when the filter was made."""
        return self._workdir


@attrs.frozen
class WorkdirAsset(Asset):
    """The files of a working directory that go along.

    Args:
        path: the directory.
        choose: like ``ignore`` of `shutil.copytree`: folder and names to the names that are left out; None
            for Python files only.
    """

    path: Path
    choose: Callable[[str, list[str]], list[str]] | None = attrs.field(default=None, eq=False)

    def files(self) -> Iterator[AssetFile]:
        """The files in the order of their names."""
        names = sorted(self._names())
        chosen = set(names)
        for file in TreeAsset(self.path).files():
            if file.name in chosen:
                yield file

    def _names(self) -> Iterator[str]:
        for folder, folders, names in os.walk(self.path):
            left_out = set(self._ignored(folder, [*folders, *names]))
            folders[:] = sorted(name for name in folders if name not in left_out)
            for name in names:
                if name not in left_out:
                    yield Path(folder, name).relative_to(self.path).as_posix()

    def _ignored(self, folder: str, names: list[str]) -> list[str]:
        ignored = [name for name in names if any(fnmatch.fnmatch(name, part) for part in ALWAYS_IGNORED)]
        if self.choose is not None:
            return [*ignored, *self.choose(folder, names)]
        other = [name for name in names if not name.endswith(".py") and not Path(folder, name).is_dir()]
        return [*ignored, *other]


def workdir_asset(custom_file_filter: FileFilter | None = None) -> WorkdirAsset:
    """The working directory through a filter: a `CustomFileFilter`, or a function like `shutil.copytree`'s."""
    if custom_file_filter is None:
        return WorkdirAsset(Path.cwd())
    if not isinstance(custom_file_filter, CustomFileFilter):
        return WorkdirAsset(Path.cwd(), custom_file_filter)
    patterns = custom_file_filter.ignore_name_patterns

    def choose(folder: str, names: list[str]) -> list[str]:  # noqa: ARG001 - the interface of copytree
        return [name for name in names if any(fnmatch.fnmatch(name, pattern) for pattern in patterns)]

    return WorkdirAsset(Path(custom_file_filter.workdir), choose)


def copy_workdir(dst: str, custom_file_filter: FileFilter | None = None) -> None:
    """Copy the files that would go along with a remote function into a new folder."""
    for file in workdir_asset(custom_file_filter).files():
        target = Path(dst, *file.name.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        with file.open() as source, target.open("wb") as copy:
            shutil.copyfileobj(source, copy)
