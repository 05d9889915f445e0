"""Published import path of functions that live in `sagemaker.core.common_utils` and with their subjects.

The names are loaded on first use: the modules of this package are imported where those functions are not needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.common_utils import (
        base_from_name,
        base_name_from_image,
        create_tar_file,
        custom_extractall_tarfile,
        download_file,
        download_file_from_url,
        download_folder,
        get_config_value,
        name_from_base,
        name_from_image,
        repack_model,
        sagemaker_short_timestamp,
        sagemaker_timestamp,
        unique_name_from_base,
        unique_name_from_base_uuid4,
    )

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

__getattr__, __dir__, _ = attach(__name__, dict.fromkeys(__all__, "sagemaker.core.common_utils"))
