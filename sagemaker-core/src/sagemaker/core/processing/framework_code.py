"""Inputs that bring the code of a `FrameworkProcessor` into a container and start it.

There are three: the code (a ``sourcedir.tar.gz``, or an archive or prefix in S3), the program that installs its
requirements, and ``runproc.sh``, which unpacks the code, installs the requirements and runs the script.
"""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sagemaker.core.exceptions import AssetError, AssetNotFoundError
from sagemaker.core.processing.inputs import (
    AUXILIARY_PATH,
    CODE_PATH,
    ENTRYPOINT_PATH,
    code_not_found,
    s3_input,
)
from sagemaker.core.requests import StagedAsset
from sagemaker.core.staging.assets import (
    SOURCE_ARCHIVE,
    ArchiveAsset,
    Asset,
    BundleAsset,
    FileAsset,
    MemoryAsset,
    SubfolderAsset,
    TreeAsset,
    local_asset,
)
from sagemaker.core.staging.places import named_code_path
from sagemaker.core.staging.s3_uri import is_s3_url

_INSTALLER = "install_requirements.py"
_RUNNER = Path(__file__).with_name("container") / "run_processing.sh"
_INSTALLER_SOURCE = Path(__file__).with_name("container") / _INSTALLER


def framework_inputs(
    code: str,
    *,
    source_dir: str | None,
    dependencies: Sequence[str],
    requirements: str | None,
    command: Sequence[str],
    entry_point: str | None,
    root: str | None,
    job_name: str | None,
) -> list[dict[str, Any]]:
    """Return the inputs that bring code, installer and runner into the container.

    Args:
        code: the script: a path relative to ``source_dir``, or a local file.
        source_dir: a local directory or archive, an S3 archive or prefix, or None for the script alone.
        dependencies: local files and directories that are put beside the script.
        requirements: a requirements file within the source.
        command: the command that runs the script.
        entry_point: a shell script of the source that runs in place of the script.
        root: an S3 prefix for the code, in place of the session's.
        job_name: a job name that the user chose; it becomes part of the code's S3 key.
    """
    path = named_code_path(job_name) if job_name else None
    installer = MemoryAsset(((_INSTALLER, _INSTALLER_SOURCE.read_bytes()),))
    if source_dir is not None and is_s3_url(source_dir):
        archive, location = _remote_source(source_dir)
        staged = StagedAsset(installer, suffix=f"/{_INSTALLER}", root=root, path=path)
        inputs = [s3_input("code", location, f"{CODE_PATH}/"), s3_input("aux", staged, AUXILIARY_PATH)]
        script = code
    else:
        archive, content, script = _local_source(code, source_dir, dependencies)
        bundle = StagedAsset(BundleAsset((content, installer)), suffix="/", root=root, path=path)
        inputs = [s3_input("code", bundle, f"{CODE_PATH}/")]
    runner = _runner(command, script, entry_point, requirements, archive)
    staged_runner = StagedAsset(MemoryAsset((("runproc.sh", runner),)), suffix="/runproc.sh", root=root)
    return [*inputs, s3_input("entrypoint", staged_runner, ENTRYPOINT_PATH)]


def _remote_source(source_dir: str) -> tuple[str, str]:
    """Return the archive's file name (empty for a prefix of plain files), and the S3 prefix to copy."""
    if source_dir.endswith((".tar.gz", ".tgz")):
        folder, _, name = source_dir.rpartition("/")
        return name, f"{folder}/"
    return "", f"{source_dir.rstrip('/')}/"


def _local_source(code: str, source_dir: str | None, dependencies: Sequence[str]) -> tuple[str, Asset, str]:
    """Return the archive's file name, the asset with it, and the script's path in it."""
    if source_dir is None:
        script = Path(code)
        if not script.is_file():
            raise AssetNotFoundError(code_not_found(code, script))
        content: Asset = FileAsset(script.absolute())
        return SOURCE_ARCHIVE, ArchiveAsset(_with_dependencies(content, dependencies)), script.name
    source = local_asset(source_dir)
    if isinstance(source, FileAsset):
        if not source.path.name.endswith((".tar.gz", ".tgz")):
            raise AssetError(f"source_dir {source_dir} is a file; give a directory or a .tar.gz archive.")
        return source.path.name, source, code
    if not (Path(source_dir) / code).is_file():
        raise AssetNotFoundError(f"code {code} wasn't found in source_dir {source_dir}.")
    return SOURCE_ARCHIVE, ArchiveAsset(_with_dependencies(source, dependencies)), code


def _with_dependencies(content: Asset, dependencies: Sequence[str]) -> Asset:
    if not dependencies:
        return content
    return BundleAsset((content, *(_dependency(path) for path in dependencies)))


def _dependency(path: str) -> Asset:
    asset = local_asset(path)
    return SubfolderAsset(asset, asset.path.name) if isinstance(asset, TreeAsset) else asset


def _runner(
    command: Sequence[str], script: str, entry_point: str | None, requirements: str | None, archive: str
) -> bytes:
    started = ["/bin/bash", entry_point] if entry_point else [*command, script]
    settings = {
        "SOURCE_ARCHIVE": archive,
        "REQUIREMENTS": requirements or "requirements.txt",
        "COMMAND": shlex.join(started),
    }
    lines = [f"{name}={shlex.quote(value)}" for name, value in settings.items()]
    head, _, body = _RUNNER.read_text(encoding="utf-8").partition("\n")
    return "\n".join([head, *lines, body]).encode()
