"""A step that ends the execution as failed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, NoReturn

import attrs

from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.mlops.workflow.step_base import Step, StepLike, StepTypeEnum

__all__ = ["FailStep"]


@attrs.define(eq=False, slots=False)
class FailStep(Step):
    """Ends the execution with status ``Failed``.

    Arguments not listed here are those of `Step`.

    Args:
        error_message: the step's failure reason.

    Example:
        ```python
        from sagemaker.core.workflow.functions import Join
        from sagemaker.core.workflow.parameters import ParameterFloat
        from sagemaker.mlops.workflow import FailStep

        accuracy = ParameterFloat("Accuracy")
        stop = FailStep("Stop", error_message=Join(on=" ", values=["accuracy is", accuracy]))
        assert stop.to_request()["Type"] == "Fail"
        ```
    """

    is_placed: ClassVar[bool] = False

    name: str
    error_message: str | PipelineVariable | None = None
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.FAIL, init=False)

    @property
    def arguments(self) -> dict[str, Any]:
        """``ErrorMessage``, which is empty by default."""
        return {"ErrorMessage": "" if self.error_message is None else self.error_message}

    @property
    def properties(self) -> NoReturn:
        """Not available: the step ends the execution.

        Raises:
            RuntimeError: always.
        """
        raise RuntimeError("FailStep is a terminal step and the Properties object is not available for it.")
