"""Small functions of `sagemaker.core.common_utils` that this SDK does not need itself."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from enum import Enum
from types import ModuleType
from typing import Any, Union

from sagemaker.core.config.config_manager import SageMakerConfig
from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.requests.names import (
    repository_name,
)
from sagemaker.core.staging import transfer
from sagemaker.core.staging.s3_uri import is_s3_url, s3_path_join
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

ECR_URI_PATTERN = r"^(\d+)(\.)dkr(\.)ecr(\.)(.+)(\.)(.*)(/)(.*:.*)$"
MODEL_ARN_PATTERN = r"arn:aws([a-z\-]*):sagemaker:([a-z0-9\-]*):([0-9]{12}):model/(.*)"
MODEL_PACKAGE_ARN_PATTERN = r"arn:aws([a-z\-]*)?:sagemaker:([a-z0-9\-]*):([0-9]{12}):model-package/(.*)"
MAX_BUCKET_PATHS_COUNT = 5
S3_PREFIX = "s3://"
HTTP_PREFIX = "http://"
HTTPS_PREFIX = "https://"
MAX_ITEMS = 100
PAGE_SIZE = 10
ALTERNATE_DOMAINS = {
    "cn-north-1": "amazonaws.com.cn",
    "cn-northwest-1": "amazonaws.com.cn",
    "us-iso-east-1": "c2s.ic.gov",
    "us-iso-west-1": "c2s.ic.gov",
    "us-isob-east-1": "sc2s.sgov.gov",
    "us-isob-west-1": "sc2s.sgov.gov",
    "us-isof-south-1": "csp.hci.ic.gov",
    "us-isof-east-1": "csp.hci.ic.gov",
    "eu-isoe-west-1": "cloud.adc-e.uk",
    "eusc-de-east-1": "amazonaws.eu",
}

# Look-up of values in defaults documents; see the methods of `SageMakerConfig`.
_DEFAULTS = SageMakerConfig()
get_sagemaker_config_value = _DEFAULTS.get_sagemaker_config_value
resolve_value_from_config = _DEFAULTS.resolve_value_from_config
resolve_class_attribute_from_config = _DEFAULTS.resolve_class_attribute_from_config
resolve_nested_dict_value_from_config = _DEFAULTS.resolve_nested_dict_value_from_config
update_list_of_dicts_with_values_from_config = _DEFAULTS.update_list_of_dicts_with_values_from_config
update_nested_dictionary_with_values_from_config = _DEFAULTS.update_nested_dictionary_with_values_from_config

# Programs pass these to pydantic and to `typing.get_type_hints`, also on Python 3.10, which needs Union instead of `|`.
TagsDict = dict[str, Union[str, PipelineVariable]]  # noqa: UP007
Tags = Union[list[TagsDict], TagsDict]  # noqa: UP007


class ModelApprovalStatusEnum(str, Enum):
    """The approval statuses of a model package."""

    APPROVED = "Approved"
    REJECTED = "Rejected"
    PENDING_MANUAL_APPROVAL = "PendingManualApproval"


class LogState:
    """The states of a job and its log while both are followed."""

    STARTING = 1
    WAIT_IN_PROGRESS = 2
    TAILING = 3
    JOB_COMPLETE = 4
    COMPLETE = 5


class DeferredError:
    """A stand-in for a module that could not be imported; every access to an attribute raises the error.

    Args:
        exception: the error of the import.
    """

    def __init__(self, exception: BaseException) -> None:
        self.exc = exception

    def __getattr__(self, name: str) -> Any:
        raise self.exc


def base_name_from_image(image: str | PipelineVariable, default_base_name: str | None = None) -> str:
    """Return the repository name of an image URI, without registry and tag.

    A parameter stands for its default value; without one, the name is ``default_base_name``, or ``base_name``.
    """
    return repository_name(image, default_base_name)


def get_short_version(framework_version: str) -> str:
    """Return the first two parts of a version: ``1.2`` for ``1.2.3``."""
    return ".".join(framework_version.split(".")[:2])


def get_resource_name_from_arn(arn: str) -> str:
    """Return the name after the resource type of an ARN: ``abc`` for ``arn:aws:sagemaker:...:model/abc``.

    Raises:
        ValidationError: the text is not an ARN that ends with type and name.
    """
    fields = arn.split(":", 5)
    _, found, name = fields[-1].partition("/")
    if len(fields) < 6 or not found:  # noqa: PLR2004 - the fields of an ARN
        raise ValidationError(f"{arn!r} is not an ARN that ends in <type>/<name>.")
    return name


def to_string(obj: Any) -> Any:
    """Return the text of a value; for a pipeline variable, the variable whose value is its text."""
    return obj.to_string() if is_pipeline_variable(obj) else str(obj)


def stringify_object(obj: Any) -> str:
    """Return the class name of an object and its attributes that are not None, as text."""
    attributes = {name: value for name, value in vars(obj).items() if value is not None}
    return f"{type(obj).__name__}: {attributes}"


def get_module(module_name: str) -> ModuleType:
    """Import a module by its name.

    Raises:
        ConfigurationError: the module cannot be imported.
    """
    try:
        return importlib.import_module(module_name)
    except ImportError as error:
        raise ConfigurationError(f"Cannot import module {module_name}, please try again.") from error


def create_paginator_config(max_items: int | None = None, page_size: int | None = None) -> dict[str, int]:
    """Return the ``PaginationConfig`` of a boto3 paginator; 100 items in pages of 10 by default."""
    return {"MaxItems": max_items or MAX_ITEMS, "PageSize": page_size or PAGE_SIZE}


def can_model_package_source_uri_autopopulate(source_uri: str) -> bool:
    """Return whether a URI is the ARN of a model or a model package, from which the service reads the rest."""
    return any(re.match(pattern, source_uri) for pattern in (MODEL_PACKAGE_ARN_PATTERN, MODEL_ARN_PATTERN))


def check_and_get_run_experiment_config(
    experiment_config: Mapping[str, Any] | None = None,
) -> Mapping[str, Any] | None:
    """Return the experiment configuration; None for an empty one."""
    return experiment_config or None


def download_file(bucket_name: str, path: str, target: str, sagemaker_session: Any) -> None:
    """Download one object to a path.

    Args:
        bucket_name: the bucket.
        path: the key.
        target: the local path.
        sagemaker_session: makes the call.
    """
    transfer.download_file(sagemaker_session.s3_client, s3_path_join(S3_PREFIX, bucket_name, path), target)


def download_folder(bucket_name: str, prefix: str, target: str, sagemaker_session: Any) -> None:
    """Download the objects below a prefix, or the single object of this key, into a directory.

    Args:
        bucket_name: the bucket.
        prefix: of the keys.
        target: the directory.
        sagemaker_session: makes the calls.
    """
    uri = f"{S3_PREFIX}{bucket_name}/{prefix.lstrip('/')}"
    transfer.download(sagemaker_session.s3_client, uri, target)


def download_file_from_url(url: str, dst: str, sagemaker_session: Any) -> None:
    """Download the object of an S3 URI to a path.

    Raises:
        ValidationError: ``url`` is not an S3 URI.
    """
    if not is_s3_url(url):
        raise ValidationError(f"{url!r} is not an S3 URI: pass one like s3://bucket/key.")
    transfer.download_file(sagemaker_session.s3_client, url, dst)
