"""Published import path of `Session` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach
from sagemaker.core.caller_identity import NOTEBOOK_METADATA_FILE
from sagemaker.core.hosting_requests import container_def, production_variant
from sagemaker.core.model_package_changes import (
    get_add_model_package_inference_args,
    get_update_model_package_inference_args,
)
from sagemaker.core.nested_values import update_args
from sagemaker.core.regions import sts_regional_endpoint
from sagemaker.core.retrying import retries
from sagemaker.core.s3_uri import s3_path_join
from sagemaker.core.session import Session, botocore_resolver, expand_role, get_execution_role
from sagemaker.core.session_catalog import get_log_events_for_inference_recommender
from sagemaker.core.session_settings import SessionSettings
from sagemaker.core.tags import format_tags
from sagemaker.core.training_status import (
    secondary_training_status_changed,
    secondary_training_status_message,
)

if TYPE_CHECKING:
    from sagemaker.core.common_utils import (
        LogState,
        Tags,
        TagsDict,
        create_paginator_config,
        get_sagemaker_config_value,
        instance_supports_kms,
        resolve_value_from_config,
        update_list_of_dicts_with_values_from_config,
        update_nested_dictionary_with_values_from_config,
        validate_path_within_directory,
    )
    from sagemaker.core.config import load_sagemaker_config, validate_sagemaker_config
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

DEFAULT_EP_POLL = 30
EP_LOGGER_POLL = 30
MODEL_MONITOR_ONE_TIME_SCHEDULE = "NOW"

# With these come archives, prices and the keys of defaults documents, which a session does not need.
__getattr__ = attach(
    __name__,
    {
        **dict.fromkeys(
            [
                "LogState",
                "Tags",
                "TagsDict",
                "create_paginator_config",
                "get_sagemaker_config_value",
                "instance_supports_kms",
                "resolve_value_from_config",
                "update_list_of_dicts_with_values_from_config",
                "update_nested_dictionary_with_values_from_config",
                "validate_path_within_directory",
            ],
            "sagemaker.core.common_utils",
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
    },
)[0]


def __dir__() -> list[str]:
    return sorted(__all__)
