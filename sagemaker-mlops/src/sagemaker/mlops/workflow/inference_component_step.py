"""A step that creates an inference component: a model on an endpoint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from sagemaker.core.requests import StepArguments
from sagemaker.mlops.workflow.step_base import StepLike, StepTypeEnum
from sagemaker.mlops.workflow.step_base.request_step import ServiceRequestStep

__all__ = ["InferenceComponentStep"]


@attrs.define(eq=False, slots=False)
class InferenceComponentStep(ServiceRequestStep):
    """Creates an inference component, or updates the one of its name.

    The properties are ``DescribeInferenceComponentOutput`` of the API.

    Arguments not listed here are those of `Step`.

    Args:
        step_args: the result of ``PipelineSession.create_inference_component()``.

    Raises:
        ValidationError: ``step_args`` come from another method (a `ValueError`).
        TypeError: they are missing, or do not come from a session.
    """

    none_error: ClassVar[type[Exception]] = TypeError
    operations: ClassVar[tuple[str, ...]] = ("CreateInferenceComponent",)
    source: ClassVar[str] = "PipelineSession.create_inference_component()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeInferenceComponentOutput",)

    name: str
    step_args: StepArguments = attrs.field(repr=False)
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.INFERENCE_COMPONENT, init=False)
