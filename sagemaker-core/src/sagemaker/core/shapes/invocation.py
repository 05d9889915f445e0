# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: invocation."""

from typing import ClassVar, Optional

from sagemaker.core.shapes._base import Blob, Shape
from sagemaker.core.workflow.variable_types import IntPipeVar, NamePipeVar, StrPipeVar


class InternalDependencyException(Shape):
    """``InternalDependencyException``."""

    message: Optional[StrPipeVar] = None


class InternalFailure(Shape):
    """``InternalFailure``."""

    message: Optional[StrPipeVar] = None


class InternalStreamFailure(Shape):
    """``InternalStreamFailure``."""

    message: Optional[StrPipeVar] = None


class InvokeEndpointAsyncInput(Shape):
    """``InvokeEndpointAsyncInput``.

    request_ttl_seconds: 60..21600
    invocation_timeout_seconds: 1..3600
    """

    _api_names: ClassVar[dict[str, str]] = {"request_ttl_seconds": "RequestTTLSeconds"}

    endpoint_name: NamePipeVar
    content_type: Optional[StrPipeVar] = None
    accept: Optional[StrPipeVar] = None
    custom_attributes: Optional[StrPipeVar] = None
    inference_id: Optional[StrPipeVar] = None
    input_location: Optional[StrPipeVar] = None
    s3_output_path_extension: Optional[StrPipeVar] = None
    filename: Optional[StrPipeVar] = None
    request_ttl_seconds: Optional[IntPipeVar] = None
    invocation_timeout_seconds: Optional[IntPipeVar] = None
    body: Optional[Blob] = None


class InvokeEndpointAsyncOutput(Shape):
    """``InvokeEndpointAsyncOutput``."""

    inference_id: Optional[StrPipeVar] = None
    output_location: Optional[StrPipeVar] = None
    failure_location: Optional[StrPipeVar] = None


class InvokeEndpointInput(Shape):
    """``InvokeEndpointInput``."""

    endpoint_name: NamePipeVar
    body: Blob
    content_type: Optional[StrPipeVar] = None
    accept: Optional[StrPipeVar] = None
    custom_attributes: Optional[StrPipeVar] = None
    target_model: Optional[StrPipeVar] = None
    target_variant: Optional[StrPipeVar] = None
    target_container_hostname: Optional[StrPipeVar] = None
    inference_id: Optional[StrPipeVar] = None
    enable_explanations: Optional[StrPipeVar] = None
    inference_component_name: Optional[NamePipeVar] = None
    session_id: Optional[StrPipeVar] = None
    prefix_aware_id: Optional[StrPipeVar] = None


class InvokeEndpointOutput(Shape):
    """``InvokeEndpointOutput``."""

    body: Blob
    content_type: Optional[StrPipeVar] = None
    invoked_production_variant: Optional[StrPipeVar] = None
    custom_attributes: Optional[StrPipeVar] = None
    new_session_id: Optional[StrPipeVar] = None
    closed_session_id: Optional[StrPipeVar] = None


class InvokeEndpointWithResponseStreamInput(Shape):
    """``InvokeEndpointWithResponseStreamInput``."""

    endpoint_name: NamePipeVar
    body: Blob
    content_type: Optional[StrPipeVar] = None
    accept: Optional[StrPipeVar] = None
    custom_attributes: Optional[StrPipeVar] = None
    target_variant: Optional[StrPipeVar] = None
    target_container_hostname: Optional[StrPipeVar] = None
    inference_id: Optional[StrPipeVar] = None
    inference_component_name: Optional[NamePipeVar] = None
    session_id: Optional[StrPipeVar] = None
    prefix_aware_id: Optional[StrPipeVar] = None


class PayloadPart(Shape):
    """``PayloadPart``."""

    bytes: Optional[Blob] = None


class ModelStreamError(Shape):
    """``ModelStreamError``."""

    message: Optional[StrPipeVar] = None
    error_code: Optional[StrPipeVar] = None


class ResponseStream(Shape):
    """``ResponseStream``."""

    payload_part: Optional[PayloadPart] = None
    model_stream_error: Optional[ModelStreamError] = None
    internal_stream_failure: Optional[InternalStreamFailure] = None


class InvokeEndpointWithResponseStreamOutput(Shape):
    """``InvokeEndpointWithResponseStreamOutput``."""

    body: ResponseStream
    content_type: Optional[StrPipeVar] = None
    invoked_production_variant: Optional[StrPipeVar] = None
    custom_attributes: Optional[StrPipeVar] = None


class ModelError(Shape):
    """``ModelError``."""

    message: Optional[StrPipeVar] = None
    original_status_code: Optional[IntPipeVar] = None
    original_message: Optional[StrPipeVar] = None
    log_stream_arn: Optional[StrPipeVar] = None


class ModelNotReadyException(Shape):
    """``ModelNotReadyException``."""

    message: Optional[StrPipeVar] = None


class ServiceUnavailable(Shape):
    """``ServiceUnavailable``."""

    message: Optional[StrPipeVar] = None


class ValidationError(Shape):
    """``ValidationError``."""

    message: Optional[StrPipeVar] = None
