"""Arguments of ``UpdateModelPackage`` that replace or add inference specifications."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sagemaker.core.requests import filled


def get_update_model_package_inference_args(
    model_package_arn: str,
    containers: Sequence[Any] | None = None,
    content_types: Sequence[str] | None = None,
    response_types: Sequence[str] | None = None,
    inference_instances: Sequence[str] | None = None,
    transform_instances: Sequence[str] | None = None,
) -> dict[str, Any]:
    """Return arguments that replace the inference specification; none without containers.

    Args:
        model_package_arn: the package.
        containers: ``Containers`` of the API.
        content_types: MIME types of requests.
        response_types: MIME types of responses.
        inference_instances: types for endpoints.
        transform_instances: types for transform jobs.
    """
    if not containers:
        return {}
    specification = _specification(
        containers, content_types, response_types, inference_instances, transform_instances
    )
    return {"InferenceSpecification": specification, "ModelPackageArn": model_package_arn}


def get_add_model_package_inference_args(
    model_package_arn: str,
    name: str,
    containers: Sequence[Any] | None = None,
    content_types: Sequence[str] | None = None,
    response_types: Sequence[str] | None = None,
    inference_instances: Sequence[str] | None = None,
    transform_instances: Sequence[str] | None = None,
    description: str | None = None,
) -> dict[str, Any]:
    """Return arguments that add an inference specification; none without containers.

    Args:
        model_package_arn: the package.
        name: of the specification.
        containers: ``Containers`` of the API.
        content_types: MIME types of requests.
        response_types: MIME types of responses.
        inference_instances: types for endpoints.
        transform_instances: types for transform jobs.
        description: of the specification.
    """
    if not containers:
        return {}
    specification = _specification(
        containers, content_types, response_types, inference_instances, transform_instances
    )
    named = filled(Name=name, Description=description)
    return {
        "AdditionalInferenceSpecificationsToAdd": [{**specification, **named}],
        "ModelPackageArn": model_package_arn,
    }


def _specification(
    containers: Sequence[Any],
    content_types: Sequence[str] | None,
    response_types: Sequence[str] | None,
    inference_instances: Sequence[str] | None,
    transform_instances: Sequence[str] | None,
) -> dict[str, Any]:
    return filled(
        Containers=containers,
        SupportedContentTypes=content_types,
        SupportedResponseMIMETypes=response_types,
        SupportedRealtimeInferenceInstanceTypes=inference_instances,
        SupportedTransformInstanceTypes=transform_instances,
    )
