# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.compatibility.code_hashes` and 2 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.compatibility.code_hashes import (
        BUF_SIZE,
        get_processing_code_hash,
        get_processing_dependencies,
        get_training_code_hash,
        hash_file,
        hash_files_or_dirs,
        hash_object,
    )
    from sagemaker.core.compatibility.step_requests import (
        list_to_request,
        trim_request_dict,
        validate_step_args_input,
    )
    from sagemaker.core.requests.names import base_from_name

__all__ = [
    "BUF_SIZE",
    "base_from_name",
    "get_processing_code_hash",
    "get_processing_dependencies",
    "get_training_code_hash",
    "hash_file",
    "hash_files_or_dirs",
    "hash_object",
    "list_to_request",
    "trim_request_dict",
    "validate_step_args_input",
]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            [
                "BUF_SIZE",
                "get_processing_code_hash",
                "get_processing_dependencies",
                "get_training_code_hash",
                "hash_file",
                "hash_files_or_dirs",
                "hash_object",
            ],
            "sagemaker.core.compatibility.code_hashes",
        ),
        **dict.fromkeys(
            ["list_to_request", "trim_request_dict", "validate_step_args_input"],
            "sagemaker.core.compatibility.step_requests",
        ),
        "base_from_name": "sagemaker.core.requests.names",
    },
)
