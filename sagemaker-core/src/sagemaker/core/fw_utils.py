# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.distribution_checks` and 5 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "DEBUGGER_UNSUPPORTED_REGIONS",
    "GRAVITON_ALLOWED_FRAMEWORKS",
    "GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY",
    "PARAMETER_SERVER_MULTI_GPU_WARNING",
    "PROFILER_UNSUPPORTED_REGIONS",
    "PYTHON_2_DEPRECATION_WARNING",
    "SINGLE_GPU_INSTANCE_TYPES",
    "SMDISTRIBUTED_SUPPORTED_STRATEGIES",
    "SM_DATAPARALLEL_SUPPORTED_FRAMEWORK_VERSIONS",
    "SM_DATAPARALLEL_SUPPORTED_INSTANCE_TYPES",
    "TORCH_DISTRIBUTED_GPU_SUPPORTED_FRAMEWORK_VERSIONS",
    "TRAINIUM_SUPPORTED_DISTRIBUTION_STRATEGIES",
    "TRAINIUM_SUPPORTED_TORCH_DISTRIBUTED_FRAMEWORK_VERSIONS",
    "InstanceGroup",
    "SessionSettings",
    "UploadedCode",
    "create_image_uri",
    "framework_name_from_image",
    "framework_version_from_tag",
    "get_mp_parameters",
    "model_code_key_prefix",
    "parse_mp_parameters",
    "profiler_config_deprecation_warning",
    "python_deprecation_warning",
    "tar_and_upload_dir",
    "validate_distribution",
    "validate_distribution_for_instance_type",
    "validate_mp_config",
    "validate_smdistributed",
    "validate_source_code_input_against_pipeline_variables",
    "validate_source_dir",
    "validate_torch_distributed_distribution",
    "validate_version_or_image_args",
    "warn_if_parameter_server_with_multi_gpu",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.distribution_checks import (
        DEBUGGER_UNSUPPORTED_REGIONS,
        PARAMETER_SERVER_MULTI_GPU_WARNING,
        PROFILER_UNSUPPORTED_REGIONS,
        SINGLE_GPU_INSTANCE_TYPES,
        SM_DATAPARALLEL_SUPPORTED_FRAMEWORK_VERSIONS,
        SM_DATAPARALLEL_SUPPORTED_INSTANCE_TYPES,
        SMDISTRIBUTED_SUPPORTED_STRATEGIES,
        TORCH_DISTRIBUTED_GPU_SUPPORTED_FRAMEWORK_VERSIONS,
        TRAINIUM_SUPPORTED_DISTRIBUTION_STRATEGIES,
        TRAINIUM_SUPPORTED_TORCH_DISTRIBUTED_FRAMEWORK_VERSIONS,
        get_mp_parameters,
        parse_mp_parameters,
        validate_distribution,
        validate_distribution_for_instance_type,
        validate_mp_config,
        validate_smdistributed,
        validate_torch_distributed_distribution,
        warn_if_parameter_server_with_multi_gpu,
    )
    from sagemaker.core.compatibility.framework_names import (
        PYTHON_2_DEPRECATION_WARNING,
        create_image_uri,
        framework_name_from_image,
        framework_version_from_tag,
        model_code_key_prefix,
        profiler_config_deprecation_warning,
        python_deprecation_warning,
        validate_version_or_image_args,
    )
    from sagemaker.core.compatibility.source_upload import (
        UploadedCode,
        tar_and_upload_dir,
        validate_source_code_input_against_pipeline_variables,
        validate_source_dir,
    )
    from sagemaker.core.image_uris.selection import (
        GRAVITON_ALLOWED_FRAMEWORKS,
        GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY,
    )
    from sagemaker.core.jobs.instance_group import InstanceGroup
    from sagemaker.core.requests.session_settings import SessionSettings
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "DEBUGGER_UNSUPPORTED_REGIONS",
                    "PARAMETER_SERVER_MULTI_GPU_WARNING",
                    "PROFILER_UNSUPPORTED_REGIONS",
                    "SINGLE_GPU_INSTANCE_TYPES",
                    "SMDISTRIBUTED_SUPPORTED_STRATEGIES",
                    "SM_DATAPARALLEL_SUPPORTED_FRAMEWORK_VERSIONS",
                    "SM_DATAPARALLEL_SUPPORTED_INSTANCE_TYPES",
                    "TORCH_DISTRIBUTED_GPU_SUPPORTED_FRAMEWORK_VERSIONS",
                    "TRAINIUM_SUPPORTED_DISTRIBUTION_STRATEGIES",
                    "TRAINIUM_SUPPORTED_TORCH_DISTRIBUTED_FRAMEWORK_VERSIONS",
                    "get_mp_parameters",
                    "parse_mp_parameters",
                    "validate_distribution",
                    "validate_distribution_for_instance_type",
                    "validate_mp_config",
                    "validate_smdistributed",
                    "validate_torch_distributed_distribution",
                    "warn_if_parameter_server_with_multi_gpu",
                ],
                "sagemaker.core.compatibility.distribution_checks",
            ),
            **dict.fromkeys(
                [
                    "PYTHON_2_DEPRECATION_WARNING",
                    "create_image_uri",
                    "framework_name_from_image",
                    "framework_version_from_tag",
                    "model_code_key_prefix",
                    "profiler_config_deprecation_warning",
                    "python_deprecation_warning",
                    "validate_version_or_image_args",
                ],
                "sagemaker.core.compatibility.framework_names",
            ),
            **dict.fromkeys(
                [
                    "UploadedCode",
                    "tar_and_upload_dir",
                    "validate_source_code_input_against_pipeline_variables",
                    "validate_source_dir",
                ],
                "sagemaker.core.compatibility.source_upload",
            ),
            **dict.fromkeys(
                ["GRAVITON_ALLOWED_FRAMEWORKS", "GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY"],
                "sagemaker.core.image_uris.selection",
            ),
            "InstanceGroup": "sagemaker.core.jobs.instance_group",
            "SessionSettings": "sagemaker.core.requests.session_settings",
        },
    )
