"""When the results of an analysis are uploaded."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from sagemaker.core.clarify.data_config import DatasetType


class ProcessingOutputHandler:
    """When results are uploaded: images while the job runs, everything else at its end."""

    class S3UploadMode(Enum):
        """The API's values of ``S3UploadMode``."""

        CONTINUOUS = "Continuous"
        ENDOFJOB = "EndOfJob"

    @classmethod
    def get_s3_upload_mode(cls, analysis_config: Mapping[str, Any]) -> str:
        """``Continuous`` for image data, otherwise ``EndOfJob``."""
        is_image = analysis_config["dataset_type"] == DatasetType.IMAGE.value
        mode = cls.S3UploadMode.CONTINUOUS if is_image else cls.S3UploadMode.ENDOFJOB
        value: str = mode.value
        return value
