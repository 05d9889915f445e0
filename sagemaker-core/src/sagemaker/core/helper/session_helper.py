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
        instance_supports_kms,
        validate_path_within_directory,
    )

__all__ = [
    "DEFAULT_EP_POLL",
    "EP_LOGGER_POLL",
    "MODEL_MONITOR_ONE_TIME_SCHEDULE",
    "NOTEBOOK_METADATA_FILE",
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
    "get_update_model_package_inference_args",
    "instance_supports_kms",
    "production_variant",
    "retries",
    "s3_path_join",
    "secondary_training_status_changed",
    "secondary_training_status_message",
    "sts_regional_endpoint",
    "update_args",
    "validate_path_within_directory",
]

DEFAULT_EP_POLL = 30
EP_LOGGER_POLL = 30
MODEL_MONITOR_ONE_TIME_SCHEDULE = "NOW"

# With these come archives and prices, which a session does not need.
__getattr__, __dir__, _ = attach(
    __name__,
    dict.fromkeys(
        [
            "LogState",
            "Tags",
            "TagsDict",
            "create_paginator_config",
            "instance_supports_kms",
            "validate_path_within_directory",
        ],
        "sagemaker.core.common_utils",
    ),
)
