# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.requests.names` and 3 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "base_from_name",
    "base_name_from_image",
    "create_tar_file",
    "custom_extractall_tarfile",
    "download_file",
    "download_file_from_url",
    "download_folder",
    "get_config_value",
    "name_from_base",
    "name_from_image",
    "repack_model",
    "sagemaker_short_timestamp",
    "sagemaker_timestamp",
    "unique_name_from_base",
    "unique_name_from_base_uuid4",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import (
        base_name_from_image,
        download_file,
        download_file_from_url,
        download_folder,
    )
    from sagemaker.core.config.nested_values import get_config_value
    from sagemaker.core.requests.names import (
        base_from_name,
        name_from_base,
        name_from_image,
        sagemaker_short_timestamp,
        sagemaker_timestamp,
        unique_name_from_base,
        unique_name_from_base_uuid4,
    )
    from sagemaker.core.staging.archives import create_tar_file, custom_extractall_tarfile, repack_model
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["base_name_from_image", "download_file", "download_file_from_url", "download_folder"],
                "sagemaker.core.compatibility.common_functions",
            ),
            "get_config_value": "sagemaker.core.config.nested_values",
            **dict.fromkeys(
                [
                    "base_from_name",
                    "name_from_base",
                    "name_from_image",
                    "sagemaker_short_timestamp",
                    "sagemaker_timestamp",
                    "unique_name_from_base",
                    "unique_name_from_base_uuid4",
                ],
                "sagemaker.core.requests.names",
            ),
            **dict.fromkeys(
                ["create_tar_file", "custom_extractall_tarfile", "repack_model"],
                "sagemaker.core.staging.archives",
            ),
        },
    )
