# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.code_hashes` and 5 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "BUF_SIZE",
    "Entity",
    "Parameter",
    "PipelineDefinitionConfig",
    "RequestType",
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

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
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
    from sagemaker.core.workflow.entities import Entity, RequestType
    from sagemaker.core.workflow.parameters import Parameter
    from sagemaker.core.workflow.pipeline_definition_config import PipelineDefinitionConfig
else:
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
            **dict.fromkeys(["Entity", "RequestType"], "sagemaker.core.workflow.entities"),
            "Parameter": "sagemaker.core.workflow.parameters",
            "PipelineDefinitionConfig": "sagemaker.core.workflow.pipeline_definition_config",
        },
    )
