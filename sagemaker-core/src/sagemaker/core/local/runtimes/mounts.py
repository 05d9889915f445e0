"""A private ``/opt/ml`` for one process tree, by a Linux mount namespace.

A folder is bound to ``/opt/ml`` for the program alone: the namespace ends with the program, and the host does not
see it. If ``/opt/ml`` does not exist (the usual case), ``/opt`` is replaced, inside the namespace, by a folder
with the same children and ``ml``.

The tools of util-linux do the work: ``unshare`` makes the namespace, and one ``mount`` call reads all mounts from
a table in the format of fstab(5).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import attrs

from sagemaker.core.local.runtimes.container import CONTAINER_ROOT, HOST_NAME

_HOSTS = Path("/etc/hosts")
_MOUNT_FAILED = 125
_PROBE_SECONDS = 30.0

# $1: the mount program, $2: the table; the rest is the program to run. It replaces the shell, so it gets the
# signals, and its exit code becomes that of the container.
_SCRIPT = f"""
"$1" -a -T "$2" && cd {CONTAINER_ROOT} || exit {_MOUNT_FAILED}
shift 2
unset OLDPWD
exec "$@"
"""


@attrs.frozen
class MountNamespace:
    """The way to start a program with a private ``/opt/ml`` on this machine.

    Attributes:
        unshare: the command that makes the namespace.
        mount: the mount program.
    """

    unshare: tuple[str, ...]
    mount: str

    @classmethod
    def probe(cls, opt_ml: Path) -> MountNamespace | None:
        """Return the way that works on this machine, found by a trial; None if mount namespaces are not allowed.

        Args:
            opt_ml: a folder for the trial; its content does not change.
        """
        unshare, mount = shutil.which("unshare"), shutil.which("mount")
        if unshare is None or mount is None or not Path(CONTAINER_ROOT).parent.is_dir():
            return None
        # An unprivileged user needs a user namespace. Root avoids it if possible: inside a user namespace it
        # could not reach the files of other users.
        options = [("--user", "--map-root-user", "--mount"), ("--mount",)]
        for option in reversed(options) if os.geteuid() == 0 else options[:1]:
            candidate = cls((unshare, *option), mount)
            if candidate._works(opt_ml):
                return candidate
        return None

    def command(self, opt_ml: Path, command: list[str], first: str = "") -> list[str]:
        """Return the command that runs ``command`` in ``/opt/ml``, with ``opt_ml`` in its place.

        Its exit code is 125 if the mounts failed.

        Args:
            opt_ml: the folder.
            command: program and arguments.
            first: a line of shell that runs before, inside the namespace.
        """
        table = _write_table(opt_ml)
        return [*self.unshare, "/bin/sh", "-c", first + _SCRIPT, "sh", self.mount, str(table), *command]

    def _works(self, opt_ml: Path) -> bool:
        try:
            result = subprocess.run(  # noqa: S603 - a fixed command
                self.command(opt_ml, ["true"]),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_PROBE_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return result.returncode == 0


def _write_table(opt_ml: Path) -> Path:
    folder = opt_ml.parent
    mounts = list(_mounts(opt_ml, folder))
    table = folder / "mounts"
    table.write_text(
        "".join(f"{_escape(source)} {_escape(target)} none rbind 0 0\n" for source, target in mounts),
        encoding="utf-8",
        errors="surrogateescape",
    )
    return table


def _mounts(opt_ml: Path, folder: Path) -> Iterator[tuple[Path, Path]]:
    root = Path(CONTAINER_ROOT)
    if root.is_dir():
        yield opt_ml, root
    else:
        replacement = folder / root.parent.name
        yield from _same_children(root.parent, replacement)
        (replacement / root.name).mkdir(parents=True, exist_ok=True)
        yield opt_ml, replacement / root.name
        yield replacement, root.parent
    if _HOSTS.is_file():
        hosts = folder / "hosts"
        hosts.write_bytes(_HOSTS.read_bytes().rstrip(b"\n") + f"\n127.0.0.1 {HOST_NAME}\n".encode())
        yield hosts, _HOSTS


def _same_children(original: Path, replacement: Path) -> Iterator[tuple[Path, Path]]:
    """Create an empty entry for each child of a folder; yield pairs of an original and the entry to bind it to."""
    replacement.mkdir(exist_ok=True)
    for child in original.iterdir():
        place = replacement / child.name
        if child.is_symlink():
            if not place.is_symlink():
                place.symlink_to(child.readlink())
        elif child.is_dir():
            place.mkdir(exist_ok=True)
            yield child, place
        else:
            place.touch()
            yield child, place


def _escape(path: Path) -> str:
    # fstab(5) separates its columns by blanks, and has octal escapes.
    text = str(path)
    for character in ("\\", " ", "\t", "\n"):
        text = text.replace(character, f"\\{ord(character):03o}")
    return text
