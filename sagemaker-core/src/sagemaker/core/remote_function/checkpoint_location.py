"""A place in S3 that a remote function sees as a folder."""

from __future__ import annotations

import os
import re

from sagemaker.core.exceptions import ValidationError

S3_URI_REGEX_PATTERN = r"^(https|s3)://([^/]+)/?(.*)$"

CHECKPOINT_FOLDER = "/opt/ml/checkpoints/"


class CheckpointLocation(os.PathLike[str]):
    """An argument of a remote function that is a folder in the job, kept in step with S3 while it runs.

    Args:
        s3_uri: where the folder's content is kept.

    Raises:
        ValidationError: it is no S3 URI (a `ValueError`).
    """

    def __init__(self, s3_uri: str) -> None:
        if not isinstance(s3_uri, str) or re.match(S3_URI_REGEX_PATTERN, s3_uri) is None:
            raise ValidationError(
                f"CheckpointLocation should be specified with valid s3 URI, s3://bucket/prefix, not {s3_uri!r}."
            )
        self._s3_uri = s3_uri

    @property
    def s3_uri(self) -> str:
        """The place in S3."""
        return self._s3_uri

    def __fspath__(self) -> str:
        """The folder in the job, ``/opt/ml/checkpoints/``."""
        return CHECKPOINT_FOLDER
