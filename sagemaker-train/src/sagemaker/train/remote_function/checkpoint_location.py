"""Published import path of `CheckpointLocation`."""

from sagemaker.core.remote_function.checkpoint_location import S3_URI_REGEX_PATTERN, CheckpointLocation

__all__ = ["S3_URI_REGEX_PATTERN", "CheckpointLocation"]
