"""The buckets of example data for each region, from a JSON document in S3."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from typing import Any, cast

from sagemaker.core.exceptions import ValidationError


class DataConfig(ABC):
    """Base class of the locations of example data."""

    @abstractmethod
    def fetch_data_config(self) -> Any:
        """Read the document and return it."""


class S3DataConfig(DataConfig):
    """A JSON document in S3: region, or ``default``, to the bucket of the data.

    Args:
        sagemaker_session: reads the document; its region is the default.
        bucket_name: of the document.
        prefix: the key of the document.

    Raises:
        ValidationError: bucket_name or prefix is None (a `ValueError`).
    """

    def __init__(self, sagemaker_session: Any, bucket_name: str, prefix: str) -> None:
        if bucket_name is None or prefix is None:
            raise ValidationError(
                "Bucket Name and S3 file Prefix are required arguments and must be provided: "
                f"bucket_name is {bucket_name!r}, prefix is {prefix!r}."
            )
        self.sagemaker_session = sagemaker_session
        self.bucket_name = bucket_name
        self.prefix = prefix

    def fetch_data_config(self) -> dict[str, Any]:
        text = self.sagemaker_session.read_s3_file(self.bucket_name, self.prefix)
        return cast("dict[str, Any]", json.loads(text))

    def get_data_bucket(self, region_requested: str | None = None) -> Any:
        """Return the bucket of a region, the session's by default; the ``default`` bucket if the document lacks it."""
        config = self.fetch_data_config()
        region = region_requested or self.sagemaker_session.boto_region_name
        return config.get(region, config.get("default"))
