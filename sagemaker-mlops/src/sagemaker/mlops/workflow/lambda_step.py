"""A step that invokes a Lambda function."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

import attrs

from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.lambda_helper.publication import FunctionArn
from sagemaker.core.requests import StagingSession
from sagemaker.core.workflow.entities import DefaultEnumMeta
from sagemaker.mlops.workflow.step_base import CacheConfig, Step, StepLike, StepTypeEnum
from sagemaker.mlops.workflow.step_base.declared_outputs import (
    DeclaredOutput,
    OutputProperties,
    declare,
    inputs_of,
    output_type,
)

__all__ = ["LambdaOutput", "LambdaStep"]


class LambdaOutputTypeEnum(Enum, metaclass=DefaultEnumMeta):
    """The types that an output can have."""

    String = "String"
    Integer = "Integer"
    Boolean = "Boolean"
    Float = "Float"


def _type(value: Any) -> LambdaOutputTypeEnum:
    kind: LambdaOutputTypeEnum = output_type(LambdaOutputTypeEnum, value)
    return kind


@attrs.define(slots=False)
class LambdaOutput(DeclaredOutput):
    """An output: a member of the dictionary that the function returns.

    Args:
        output_name: the member's key.
        output_type: text by default.
    """

    output_name: str | None = None
    output_type: LambdaOutputTypeEnum = attrs.field(default=LambdaOutputTypeEnum.String, converter=_type)


@attrs.define(eq=False, slots=False)
class LambdaStep(Step):
    """Invokes a function, and waits up to ten minutes for its answer.

    A function with local code is created, or its code updated, when the pipeline is created or updated: it is one of
    `CompiledPipeline.actions`.

    Arguments not listed here are those of `Step`.

    Args:
        lambda_func: the function.
        inputs: the function's event; variables may stand in it at any depth.
        outputs: the members of the function's answer that later steps read.
        cache_config: reuse the result of an identical run.

    Raises:
        TypeError: ``lambda_func`` is not a `Lambda`.
        ValidationError: an output has no name, or the name of another (a `ValueError`).

    Example:
        ```python
        from sagemaker.core.lambda_helper import Lambda
        from sagemaker.core.session import PipelineSession
        from sagemaker.mlops.workflow import LambdaOutput, LambdaStep

        arn = "arn:aws:lambda:eu-west-1:111122223333:function:check"
        function = Lambda(function_arn=arn, session=PipelineSession(region="eu-west-1"))
        check = LambdaStep("Check", function, inputs={"limit": 3}, outputs=[LambdaOutput("Passed")])
        assert check.to_request()["FunctionArn"] == arn
        ```
    """

    name: str
    lambda_func: Lambda
    display_name: str | None = None
    description: str | None = None
    inputs: dict[str, Any] | None = None
    outputs: list[DeclaredOutput] | None = None
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.LAMBDA, init=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.lambda_func, Lambda):
            raise TypeError(
                f"Step {self.name!r}: lambda_func must be a sagemaker.core.lambda_helper.Lambda, not "
                f"{type(self.lambda_func).__name__}."
            )
        self.inputs = inputs_of(self, self.inputs)
        self.outputs = declare(self, self.outputs)

    @property
    def arguments(self) -> dict[str, Any]:
        return self.inputs or {}

    @property
    def properties(self) -> OutputProperties:
        """The outputs as variables, in ``Outputs`` by name."""
        return OutputProperties(self, self.outputs or ())

    def staging_session(self) -> StagingSession | None:
        """Return the function's session where it has code to publish."""
        return self.lambda_func.session if self.lambda_func.has_code else None

    def to_request(self) -> dict[str, Any]:
        """Return the step as a tree, with ``FunctionArn`` and ``OutputParameters``."""
        request = Step.to_request(self)
        function = self.lambda_func
        request["FunctionArn"] = FunctionArn(function) if function.has_code else function.function_arn
        request["OutputParameters"] = [output.to_request() for output in self.outputs or ()]
        return request
