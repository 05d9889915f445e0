"""The files of a `SourceCode`, and the channels that copy them from S3 into a container."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests.input_locations import staged
from sagemaker.core.staging.assets import FileAsset, TreeAsset, local_asset
from sagemaker.core.staging.s3_uri import names_s3

if TYPE_CHECKING:
    from sagemaker.core.jobs.training_configs import SourceCode

CODE_CHANNEL = "code"
DRIVERS_CHANNEL = "sm_drivers"

_AUTO_REQUIREMENTS = "auto"


def s3_channel(name: Any, location: Any) -> dict[str, Any]:
    """Return a ``Channel`` of the API that copies everything below an S3 location into the container."""
    source = {"S3DataType": "S3Prefix", "S3Uri": location, "S3DataDistributionType": "FullyReplicated"}
    return {"ChannelName": name, "DataSource": {"S3DataSource": source}, "InputMode": "File"}


def check_source_files(source: SourceCode) -> None:
    """Check that local source exists and contains the files that the job needs.

    Raises:
        ValidationError: the source directory, entry script or requirements file does not exist, or the source
            is a file other than a ``.tar.gz`` archive.
    """
    if not is_local_source(source.source_dir):
        return
    folder = _local_path(source)
    if not folder.exists():
        raise ValidationError(
            f"SourceCode.source_dir {source.source_dir!r} does not exist in {str(Path.cwd())!r}."
        )
    if folder.is_file():
        if not folder.name.endswith(".tar.gz"):
            raise ValidationError(
                f"SourceCode.source_dir {source.source_dir!r} is neither a directory nor a .tar.gz."
            )
        return
    needed = {"entry_script": source.entry_script, "requirements": source.requirements}
    for name, value in needed.items():
        if value is not None and value != _AUTO_REQUIREMENTS and not _holds(folder, str(value)):
            raise ValidationError(
                f"SourceCode.{name} {value!r} does not exist in {source.source_dir!r}: give its path relative to "
                "source_dir. The job gets only the code in source_dir."
            )


def _holds(folder: Path, name: str) -> bool:
    relative = PurePath(os.path.normpath(name))
    return not relative.is_absolute() and ".." not in relative.parts and (folder / relative).is_file()


def source_asset(source: SourceCode) -> FileAsset | TreeAsset:
    """Return the local source: a directory without the ignored files, or an archive."""
    return local_asset(str(source.source_dir), source.ignore_patterns or ())


def source_location(source: SourceCode, scope: str | None = None) -> Any:
    """Return the location that a channel copies the source from: an S3 URI, or a staged asset if it is local.

    Args:
        source: source code with a ``source_dir``.
        scope: the S3 prefix that the user chose for inputs.
    """
    if not is_local_source(source.source_dir):
        return source.source_dir
    return staged(source_asset(source), scope=scope)


def is_local_source(source_dir: Any) -> bool:
    """Return whether the source is a local file or directory: not in S3, and not a pipeline variable."""
    return isinstance(source_dir, str) and not names_s3(source_dir)


def _local_path(source: SourceCode) -> Path:
    return Path(str(source.source_dir).removeprefix("file://"))
