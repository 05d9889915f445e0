# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.config.config_schema` and 17 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "DEFAULT_EP_POLL",
    "ENDPOINT",
    "ENDPOINT_CONFIG",
    "ENDPOINT_CONFIG_ASYNC_INFERENCE_PATH",
    "ENDPOINT_CONFIG_DATA_CAPTURE_PATH",
    "ENDPOINT_CONFIG_ENABLE_NETWORK_ISOLATION_PATH",
    "ENDPOINT_CONFIG_EXECUTION_ROLE_ARN_PATH",
    "ENDPOINT_CONFIG_KMS_KEY_ID_PATH",
    "ENDPOINT_CONFIG_PRODUCTION_VARIANTS_PATH",
    "ENDPOINT_CONFIG_VPC_CONFIG_PATH",
    "EP_LOGGER_POLL",
    "INFERENCE_COMPONENT",
    "KEY",
    "MODEL",
    "MODEL_CONTAINERS_PATH",
    "MODEL_ENABLE_NETWORK_ISOLATION_PATH",
    "MODEL_EXECUTION_ROLE_ARN_PATH",
    "MODEL_MONITOR_ONE_TIME_SCHEDULE",
    "MODEL_PRIMARY_CONTAINER_PATH",
    "MODEL_VPC_CONFIG_PATH",
    "NOTEBOOK_METADATA_FILE",
    "SAGEMAKER",
    "SESSION_DEFAULT_S3_BUCKET_PATH",
    "SESSION_DEFAULT_S3_OBJECT_KEY_PREFIX_PATH",
    "TAGS",
    "LogState",
    "Session",
    "SessionSettings",
    "Tags",
    "TagsDict",
    "botocore_resolver",
    "container_def",
    "create_paginator_config",
    "expand_role",
    "format_tags",
    "get_add_model_package_inference_args",
    "get_execution_role",
    "get_log_events_for_inference_recommender",
    "get_sagemaker_config_value",
    "get_update_model_package_inference_args",
    "instance_supports_kms",
    "load_sagemaker_config",
    "production_variant",
    "resolve_value_from_config",
    "retries",
    "s3_path_join",
    "secondary_training_status_changed",
    "secondary_training_status_message",
    "sts_regional_endpoint",
    "update_args",
    "update_list_of_dicts_with_values_from_config",
    "update_nested_dictionary_with_values_from_config",
    "validate_path_within_directory",
    "validate_sagemaker_config",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import (
        LogState,
        Tags,
        TagsDict,
        create_paginator_config,
        get_sagemaker_config_value,
        resolve_value_from_config,
        update_list_of_dicts_with_values_from_config,
        update_nested_dictionary_with_values_from_config,
    )
    from sagemaker.core.compatibility.constants import (
        DEFAULT_EP_POLL,
        EP_LOGGER_POLL,
        MODEL_MONITOR_ONE_TIME_SCHEDULE,
    )
    from sagemaker.core.compatibility.model_package_changes import (
        get_add_model_package_inference_args,
        get_update_model_package_inference_args,
    )
    from sagemaker.core.compatibility.training_status import (
        secondary_training_status_changed,
        secondary_training_status_message,
    )
    from sagemaker.core.config.config import load_sagemaker_config, validate_sagemaker_config
    from sagemaker.core.config.config_schema import (
        ENDPOINT,
        ENDPOINT_CONFIG,
        ENDPOINT_CONFIG_ASYNC_INFERENCE_PATH,
        ENDPOINT_CONFIG_DATA_CAPTURE_PATH,
        ENDPOINT_CONFIG_ENABLE_NETWORK_ISOLATION_PATH,
        ENDPOINT_CONFIG_EXECUTION_ROLE_ARN_PATH,
        ENDPOINT_CONFIG_KMS_KEY_ID_PATH,
        ENDPOINT_CONFIG_PRODUCTION_VARIANTS_PATH,
        ENDPOINT_CONFIG_VPC_CONFIG_PATH,
        INFERENCE_COMPONENT,
        KEY,
        MODEL,
        MODEL_CONTAINERS_PATH,
        MODEL_ENABLE_NETWORK_ISOLATION_PATH,
        MODEL_EXECUTION_ROLE_ARN_PATH,
        MODEL_PRIMARY_CONTAINER_PATH,
        MODEL_VPC_CONFIG_PATH,
        SAGEMAKER,
        SESSION_DEFAULT_S3_BUCKET_PATH,
        SESSION_DEFAULT_S3_OBJECT_KEY_PREFIX_PATH,
        TAGS,
    )
    from sagemaker.core.config.nested_values import update_args
    from sagemaker.core.requests.hosting import container_def, production_variant
    from sagemaker.core.requests.instance_volumes import instance_supports_kms
    from sagemaker.core.requests.session_settings import SessionSettings
    from sagemaker.core.requests.tags import format_tags
    from sagemaker.core.session.catalog import get_log_events_for_inference_recommender
    from sagemaker.core.session.identity import NOTEBOOK_METADATA_FILE
    from sagemaker.core.session.regions import sts_regional_endpoint
    from sagemaker.core.session.retries import retries
    from sagemaker.core.session.session import Session, botocore_resolver, expand_role, get_execution_role
    from sagemaker.core.staging.archives import validate_path_within_directory
    from sagemaker.core.staging.s3_uri import s3_path_join
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "LogState",
                    "Tags",
                    "TagsDict",
                    "create_paginator_config",
                    "get_sagemaker_config_value",
                    "resolve_value_from_config",
                    "update_list_of_dicts_with_values_from_config",
                    "update_nested_dictionary_with_values_from_config",
                ],
                "sagemaker.core.compatibility.common_functions",
            ),
            **dict.fromkeys(
                ["DEFAULT_EP_POLL", "EP_LOGGER_POLL", "MODEL_MONITOR_ONE_TIME_SCHEDULE"],
                "sagemaker.core.compatibility.constants",
            ),
            **dict.fromkeys(
                ["get_add_model_package_inference_args", "get_update_model_package_inference_args"],
                "sagemaker.core.compatibility.model_package_changes",
            ),
            **dict.fromkeys(
                ["secondary_training_status_changed", "secondary_training_status_message"],
                "sagemaker.core.compatibility.training_status",
            ),
            **dict.fromkeys(
                ["load_sagemaker_config", "validate_sagemaker_config"], "sagemaker.core.config.config"
            ),
            **dict.fromkeys(
                [
                    "ENDPOINT",
                    "ENDPOINT_CONFIG",
                    "ENDPOINT_CONFIG_ASYNC_INFERENCE_PATH",
                    "ENDPOINT_CONFIG_DATA_CAPTURE_PATH",
                    "ENDPOINT_CONFIG_ENABLE_NETWORK_ISOLATION_PATH",
                    "ENDPOINT_CONFIG_EXECUTION_ROLE_ARN_PATH",
                    "ENDPOINT_CONFIG_KMS_KEY_ID_PATH",
                    "ENDPOINT_CONFIG_PRODUCTION_VARIANTS_PATH",
                    "ENDPOINT_CONFIG_VPC_CONFIG_PATH",
                    "INFERENCE_COMPONENT",
                    "KEY",
                    "MODEL",
                    "MODEL_CONTAINERS_PATH",
                    "MODEL_ENABLE_NETWORK_ISOLATION_PATH",
                    "MODEL_EXECUTION_ROLE_ARN_PATH",
                    "MODEL_PRIMARY_CONTAINER_PATH",
                    "MODEL_VPC_CONFIG_PATH",
                    "SAGEMAKER",
                    "SESSION_DEFAULT_S3_BUCKET_PATH",
                    "SESSION_DEFAULT_S3_OBJECT_KEY_PREFIX_PATH",
                    "TAGS",
                ],
                "sagemaker.core.config.config_schema",
            ),
            "update_args": "sagemaker.core.config.nested_values",
            **dict.fromkeys(["container_def", "production_variant"], "sagemaker.core.requests.hosting"),
            "instance_supports_kms": "sagemaker.core.requests.instance_volumes",
            "SessionSettings": "sagemaker.core.requests.session_settings",
            "format_tags": "sagemaker.core.requests.tags",
            "get_log_events_for_inference_recommender": "sagemaker.core.session.catalog",
            "NOTEBOOK_METADATA_FILE": "sagemaker.core.session.identity",
            "sts_regional_endpoint": "sagemaker.core.session.regions",
            "retries": "sagemaker.core.session.retries",
            **dict.fromkeys(
                ["Session", "botocore_resolver", "expand_role", "get_execution_role"],
                "sagemaker.core.session.session",
            ),
            "validate_path_within_directory": "sagemaker.core.staging.archives",
            "s3_path_join": "sagemaker.core.staging.s3_uri",
        },
    )
