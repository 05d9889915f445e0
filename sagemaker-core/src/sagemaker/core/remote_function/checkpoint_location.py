"""An S3 prefix that a remote function uses as a local folder."""

from __future__ import annotations

import os
import re

from sagemaker.core.exceptions import ValidationError

S3_URI_REGEX_PATTERN = r"^(https|s3)://([^/]+)/?(.*)$"

CHECKPOINT_FOLDER = "/opt/ml/checkpoints/"


class CheckpointLocation(os.PathLike[str]):
    """An argument of a remote function that is a folder in the job, synchronized with S3 while the job runs.

    Args:
        s3_uri: the S3 prefix of the folder's content.

    Raises:
        ValidationError: ``s3_uri`` is not an S3 URI (a `ValueError`).
    """

    def __init__(self, s3_uri: str) -> None:
        if not isinstance(s3_uri, str) or re.match(S3_URI_REGEX_PATTERN, s3_uri) is None:
            raise ValidationError(
                f"CheckpointLocation should be specified with valid s3 URI, s3://bucket/prefix, not {s3_uri!r}."
            )
        self._s3_uri = s3_uri

    @property
    def s3_uri(self) -> str:
        """The S3 prefix of the folder's content."""
        return self._s3_uri

    def __fspath__(self) -> str:
        """Return the folder in the job, ``/opt/ml/checkpoints/``."""
        return CHECKPOINT_FOLDER
