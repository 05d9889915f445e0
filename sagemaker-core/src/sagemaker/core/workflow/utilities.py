"""Published import path of functions on requests, step arguments and hashes of local code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.code_hashes import (
        BUF_SIZE,
        get_processing_code_hash,
        get_processing_dependencies,
        get_training_code_hash,
        hash_file,
        hash_files_or_dirs,
        hash_object,
    )
    from sagemaker.core.names import (
        base_from_name,
    )
    from sagemaker.core.step_requests import (
        list_to_request,
        trim_request_dict,
        validate_step_args_input,
    )

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
        "BUF_SIZE": "sagemaker.core.code_hashes",
        "base_from_name": "sagemaker.core.names",
        "get_processing_code_hash": "sagemaker.core.code_hashes",
        "get_processing_dependencies": "sagemaker.core.code_hashes",
        "get_training_code_hash": "sagemaker.core.code_hashes",
        "hash_file": "sagemaker.core.code_hashes",
        "hash_files_or_dirs": "sagemaker.core.code_hashes",
        "hash_object": "sagemaker.core.code_hashes",
        "list_to_request": "sagemaker.core.step_requests",
        "trim_request_dict": "sagemaker.core.step_requests",
        "validate_step_args_input": "sagemaker.core.step_requests",
    },
)
