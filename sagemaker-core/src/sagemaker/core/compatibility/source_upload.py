"""Source code of a job as one archive in S3, and checks of its location."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests.session_settings import SessionSettings
from sagemaker.core.staging.archives import create_tar_file
from sagemaker.core.staging.s3_uri import is_s3_url
from sagemaker.core.workflow.entities import is_pipeline_variable

# Programs configure the log below ``sagemaker.core`` by this name.
_LOG_NAME = "fw_utils"

_ARCHIVE = "sourcedir.tar.gz"


class UploadedCode(NamedTuple):
    """Source code in S3.

    Attributes:
        s3_prefix: the URI of the archive.
        script_name: the script in it.
    """

    s3_prefix: str
    script_name: str


def tar_and_upload_dir(
    session: Any,
    bucket: str,
    s3_key_prefix: str | None,
    script: str,
    directory: str | None = None,
    dependencies: Sequence[str] | None = None,
    kms_key: str | None = None,
    s3_resource: Any = None,
    settings: SessionSettings | None = None,
    expected_bucket_owner: str | None = None,
) -> UploadedCode:
    """Upload source code as ``sourcedir.tar.gz`` below a prefix.

    Args:
        session: a boto3 session, for the S3 resource.
        bucket: of the archive.
        s3_key_prefix: of the archive.
        script: the script that runs; its path in ``directory``, if that is set.
        directory: the directory with the files to upload; one in S3 is used unchanged. If None, only the script is uploaded.
        dependencies: files and directories to place beside the script.
        kms_key: encrypts the archive.
        s3_resource: a boto3 S3 resource that is used instead of a new one.
        settings: decide whether the archive is encrypted without a key.
        expected_bucket_owner: the account that the bucket must belong to.
    """
    if directory and is_s3_url(directory.lower()):
        return UploadedCode(directory, os.path.basename(script))  # noqa: PTH119 - of a path that need not be here
    key = f"{s3_key_prefix}/{_ARCHIVE}"
    sources = sorted(map(str, Path(directory).iterdir())) if directory else [script]
    with tempfile.TemporaryDirectory() as folder:
        archive = create_tar_file([*sources, *(dependencies or ())], os.path.join(folder, "source.tar.gz"))  # noqa: PTH118
        resource = s3_resource or session.resource("s3", region_name=session.region_name)
        extra = _extra_arguments(kms_key, settings or SessionSettings(), expected_bucket_owner)
        resource.Object(bucket, key).upload_file(archive, ExtraArgs=extra)
    return UploadedCode(f"s3://{bucket}/{key}", os.path.basename(script))  # noqa: PTH119


def validate_source_dir(script: str, directory: str | None) -> bool:
    """Return True if the directory has the script, or if the directory is None.

    Raises:
        ValidationError: it does not have it (a `ValueError`).
    """
    if directory and not Path(directory, script).is_file():
        raise ValidationError(f'No file named "{script}" was found in directory "{directory}".')
    return True


def validate_source_code_input_against_pipeline_variables(
    entry_point: Any = None,
    source_dir: Any = None,
    git_config: Mapping[str, str] | None = None,
    enable_network_isolation: Any = False,
) -> None:
    """Raise an error for pipeline variables if the source code must be known when the pipeline is defined.

    Args:
        entry_point: the script; may be a variable if ``source_dir`` is in S3.
        source_dir: its directory; may be a variable if it is an archive in S3 when the pipeline runs.
        git_config: the repository of both; excludes variables.
        enable_network_isolation: anything but False excludes variables.

    Raises:
        TypeError: an argument may not be a pipeline variable here.
    """
    script_is_late, place_is_late = is_pipeline_variable(entry_point), is_pipeline_variable(source_dir)
    if not script_is_late and not place_is_late:
        return
    if is_pipeline_variable(enable_network_isolation) or enable_network_isolation is True:
        raise TypeError(
            "entry_point, source_dir should not be pipeline variables when enable_network_isolation is a pipeline "
            "variable or it is set to True."
        )
    if git_config:
        raise TypeError("entry_point, source_dir should not be pipeline variables when git_config is given.")
    if script_is_late:
        if not place_is_late and not source_dir:
            raise TypeError("The entry_point should not be a pipeline variable when source_dir is missing.")
        if not place_is_late and not is_s3_url(source_dir.lower()):
            raise TypeError(
                "The entry_point should not be a pipeline variable when source_dir is a local path."
            )
        logging.getLogger("sagemaker.core").getChild(_LOG_NAME).warning(
            "The entry_point is a pipeline variable: %s. During pipeline execution, the interpreted value of "
            "entry_point has to be a local path in the container pointing to a Python source file which is located "
            "at the root of source_dir.",
            type(entry_point),
        )
    if place_is_late:
        logging.getLogger("sagemaker.core").getChild(_LOG_NAME).warning(
            "The source_dir is a pipeline variable: %s. During pipeline execution, the interpreted value of source_dir "
            "has to be an S3 URI and must point to a file with name ``sourcedir.tar.gz``",
            type(source_dir),
        )


def _extra_arguments(
    kms_key: str | None, settings: SessionSettings, owner: str | None
) -> dict[str, str] | None:
    extra: dict[str, str] = {}
    if kms_key:
        extra = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": kms_key}
    elif settings.encrypt_repacked_artifacts:
        extra = {"ServerSideEncryption": "aws:kms"}
    if owner:
        extra["ExpectedBucketOwner"] = owner
    return extra or None
