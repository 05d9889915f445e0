"""A step that asks a program outside of SageMaker to do the work, through a queue, and waits for its answer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.workflow.entities import DefaultEnumMeta, PipelineVariable
from sagemaker.mlops.workflow.step_base import CacheConfig, Step, StepLike, StepTypeEnum
from sagemaker.mlops.workflow.step_base.declared_outputs import (
    DeclaredOutput,
    OutputProperties,
    declare,
    inputs_of,
    output_type,
)

__all__ = ["CallbackOutput", "CallbackStep"]


class CallbackOutputTypeEnum(Enum, metaclass=DefaultEnumMeta):
    """The types that an output can have."""

    String = "String"
    Integer = "Integer"
    Boolean = "Boolean"
    Float = "Float"


def _type(value: Any) -> CallbackOutputTypeEnum:
    kind: CallbackOutputTypeEnum = output_type(CallbackOutputTypeEnum, value)
    return kind


@attrs.define(slots=False)
class CallbackOutput(DeclaredOutput):
    """An output that is sent with the answer (``SendPipelineExecutionStepSuccess``).

    Args:
        output_name: its name in the answer.
        output_type: text by default.
    """

    output_name: str | None = None
    output_type: CallbackOutputTypeEnum = attrs.field(default=CallbackOutputTypeEnum.String, converter=_type)


@attrs.define(eq=False, slots=False)
class CallbackStep(Step):
    """Puts a message with a token and the inputs into a queue, and waits until the token is sent back.

    Arguments not listed here are those of `Step`.

    Args:
        sqs_queue_url: the URL of the queue.
        inputs: sent with the message; variables may stand in it at any depth.
        outputs: the outputs that the answer brings.
        cache_config: reuse the result of an identical run.

    Raises:
        ValidationError: the queue is missing, or an output has no name or the name of another (a `ValueError`).

    Example:
        ```python
        from sagemaker.mlops.workflow import CallbackOutput, CallbackStep

        review = CallbackStep(
            "Review",
            sqs_queue_url="https://sqs.eu-west-1.amazonaws.com/111122223333/reviews",
            inputs={"table": "s3://bucket/table.csv"},
            outputs=[CallbackOutput("Verdict")],
        )
        verdict = review.properties.Outputs["Verdict"]
        assert verdict.expr == {"Get": "Steps.Review.OutputParameters['Verdict']"}
        ```
    """

    name: str
    sqs_queue_url: str | PipelineVariable
    inputs: dict[str, Any]
    outputs: list[DeclaredOutput]
    display_name: str | None = None
    description: str | None = None
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.CALLBACK, init=False)

    def __attrs_post_init__(self) -> None:
        if self.sqs_queue_url is None:
            raise ValidationError(f"Step {self.name!r}: sqs_queue_url is required, the URL of an SQS queue.")
        self.inputs = inputs_of(self, self.inputs)
        self.outputs = declare(self, self.outputs)

    @property
    def arguments(self) -> dict[str, Any]:
        return self.inputs

    @property
    def properties(self) -> OutputProperties:
        """The outputs as variables, in ``Outputs`` by name."""
        return OutputProperties(self, self.outputs)

    def to_request(self) -> dict[str, Any]:
        """Return the step as a tree, with ``SqsQueueUrl`` and ``OutputParameters``."""
        request = Step.to_request(self)
        request["SqsQueueUrl"] = self.sqs_queue_url
        request["OutputParameters"] = [output.to_request() for output in self.outputs]
        return request
