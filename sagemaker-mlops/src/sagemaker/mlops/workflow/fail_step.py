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
        error_message: text or a variable; becomes the step's failure reason.
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
        """``ErrorMessage``; empty when none was given."""
        return {"ErrorMessage": "" if self.error_message is None else self.error_message}

    @property
    def properties(self) -> NoReturn:
        """A failed execution has no use for outputs.

        Raises:
            RuntimeError: always.
        """
        raise RuntimeError("FailStep is a terminal step and the Properties object is not available for it.")
