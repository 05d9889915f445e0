"""Step type ``Fail``: ends the execution as failed."""

from __future__ import annotations

from sagemaker.core.local.expressions import ExpressionError, render
from sagemaker.core.local.step_types.base import Outcome, StepBehavior


class FailBehavior(StepBehavior):
    """Fails with the user's message; without a message the step has no failure reason either."""

    inline = True
    ends_execution = True
    retryable_errors = ()

    def run(self) -> Outcome:
        try:
            message = render(self.arguments.get("ErrorMessage", ""))
        except ValueError as error:
            raise ExpressionError("ErrorMessage", str(error)) from None
        metadata = {"Fail": {"ErrorMessage": message}}
        return Outcome.failed(message, metadata=metadata) if message else Outcome("Failed", metadata=metadata)
