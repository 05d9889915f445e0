"""A step that places a model on an endpoint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core.requests import StepArguments
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.request_step_base import ServiceRequestStep, check_step_arguments
from sagemaker.mlops.workflow.step_base import StepLike, StepTypeEnum


@attrs.define(eq=False, slots=False)
class InferenceComponentStep(ServiceRequestStep):
    """Creates an inference component, or updates the one of its name.

    Args:
        name: see `Step`.
        step_args: what ``PipelineSession.create_inference_component()`` returns.
        display_name: see `Step`.
        description: see `Step`.
        depends_on: see `Step`.

    Raises:
        ValidationError: ``step_args`` are another method's (a `ValueError`).
        TypeError: they are missing, or no session made them.
    """

    none_error: ClassVar[type[Exception]] = TypeError
    operations: ClassVar[tuple[str, ...]] = ("CreateInferenceComponent",)
    source: ClassVar[str] = "PipelineSession.create_inference_component()"

    name: str
    step_args: StepArguments
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.INFERENCE_COMPONENT, init=False)

    def __attrs_post_init__(self) -> None:
        check_step_arguments(self, self.step_args)

    @property
    def properties(self) -> Any:
        """``DescribeInferenceComponentOutput`` of the API, as variables."""
        return Properties(self.name, shape_name="DescribeInferenceComponentOutput", step=self)
