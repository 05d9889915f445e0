"""A step that runs a batch transform job."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sagemaker.mlops.workflow.step_base import StepTypeEnum
from sagemaker.mlops.workflow.step_base.request_step import JobRequestStep

__all__ = ["TransformStep"]


@attrs.define(eq=False, slots=False)
class TransformStep(JobRequestStep):
    """Runs a batch transform job: a model over data.

    The properties are ``DescribeTransformJobResponse`` of the API.

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        step_args: the result of ``Transformer.transform()`` under a `PipelineSession`.
        cache_config: reuse the result of an identical run.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateTransformJob",)
    source: ClassVar[str] = "transformer.transform()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeTransformJobResponse",)

    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.TRANSFORM, init=False)
