"""The files that a container has left in a folder, with those that symbolic links name."""

from __future__ import annotations

import os
from pathlib import Path

import attrs

from sagemaker.core.local.runtimes.container import CONTAINER_ROOT

# As many as Linux follows.
_MAX_LINKS = 40


@attrs.frozen
class OutputFiles:
    """The files below a folder.

    Attributes:
        files: the files by relative path; the content of a link is that of its target.
        left_out: the relative paths of links that lead out of the folder, to nothing, or to a folder above them.
    """

    files: dict[str, Path]
    left_out: list[str]


def find_output_files(folder: Path, opt_ml: Path) -> OutputFiles:
    """Return the files below a folder; links to something in the folder are followed.

    Args:
        folder: the folder.
        opt_ml: the folder that the container sees as ``/opt/ml``, for absolute links.
    """
    found = OutputFiles({}, [])
    root = folder.resolve()
    pending = [("", root, frozenset({root}))]
    while pending:
        relative, directory, above = pending.pop()
        if not directory.is_dir():
            continue
        for entry in os.scandir(directory):
            name, path = f"{relative}{entry.name}", Path(entry.path)
            target = _target(path, opt_ml) if entry.is_symlink() else path
            if target is None or not target.is_relative_to(root) or target in above:
                found.left_out.append(name)
            elif target.is_dir():
                pending.append((f"{name}/", target, above | {target}))
            elif target.is_file():
                found.files[name] = target
    return found


def _target(link: Path, opt_ml: Path) -> Path | None:
    """Return the real path that a link leads to; None if it leads to nothing."""
    path = link
    for _ in range(_MAX_LINKS):
        if not path.is_symlink():
            real = path.resolve()
            return real if real.exists() else None
        text = str(path.readlink())
        if text == CONTAINER_ROOT or text.startswith(f"{CONTAINER_ROOT}/"):
            text = f"{opt_ml}{text[len(CONTAINER_ROOT) :]}"
        path = path.parent.resolve() / text
    return None
