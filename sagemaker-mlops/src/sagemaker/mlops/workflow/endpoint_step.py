"""Steps that create an endpoint, and its configuration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from sagemaker.core.requests import StepArguments
from sagemaker.mlops.workflow.retry import RetryPolicy
from sagemaker.mlops.workflow.step_base import (
    CacheConfig,
    StepLike,
    StepTypeEnum,
    check_retry_policies,
    retry_policy_list,
)
from sagemaker.mlops.workflow.step_base.request_step import RequestStep, ServiceRequestStep

__all__ = ["EndpointConfigStep", "EndpointStep"]


@attrs.define(eq=False, slots=False)
class EndpointConfigStep(RequestStep):
    """Creates the configuration of an endpoint.

    The properties are ``DescribeEndpointConfigOutput`` of the API.

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        step_args: the result of ``PipelineSession.create_endpoint_config()``.
        cache_config: reuse the result of an identical run.

    Raises:
        ValidationError: ``step_args`` come from another method (a `ValueError`).
        TypeError: they are missing, or do not come from a session.
    """

    none_error: ClassVar[type[Exception]] = TypeError
    operations: ClassVar[tuple[str, ...]] = ("CreateEndpointConfig",)
    source: ClassVar[str] = "PipelineSession.create_endpoint_config()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeEndpointConfigOutput",)

    name: str
    step_args: StepArguments = attrs.field(repr=False)
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    cache_config: CacheConfig | None = None
    retry_policies: list[RetryPolicy] = attrs.field(
        factory=list, converter=retry_policy_list, validator=check_retry_policies
    )
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.ENDPOINT_CONFIG, init=False)


@attrs.define(eq=False, slots=False)
class EndpointStep(ServiceRequestStep):
    """Creates an endpoint, or updates the one of its name, and waits until it is in service.

    The properties are ``DescribeEndpointOutput`` of the API.

    Arguments not listed here are those of `Step`.

    Args:
        step_args: the result of ``PipelineSession.create_endpoint()``.
        cache_config: reuse the result of an identical run.

    Raises:
        ValidationError: ``step_args`` come from another method (a `ValueError`).
        TypeError: they are missing, or do not come from a session.
    """

    none_error: ClassVar[type[Exception]] = TypeError
    operations: ClassVar[tuple[str, ...]] = ("CreateEndpoint",)
    source: ClassVar[str] = "PipelineSession.create_endpoint()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeEndpointOutput",)

    name: str
    step_args: StepArguments = attrs.field(repr=False)
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    cache_config: CacheConfig | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.ENDPOINT, init=False)
