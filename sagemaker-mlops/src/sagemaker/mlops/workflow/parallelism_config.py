"""The number of steps of an execution that may run at once."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sagemaker.core.exceptions import ValidationError

__all__ = ["ParallelismConfiguration"]


@attrs.frozen
class ParallelismConfiguration:
    """A limit on the steps of one execution that run at the same time.

    Args:
        max_parallel_execution_steps: at least 1.

    Raises:
        ValidationError: it is less than 1 (a `ValueError`).
    """

    max_parallel_execution_steps: int = attrs.field()

    @max_parallel_execution_steps.validator
    def _check(self, _attribute: attrs.Attribute[int], value: int) -> None:
        # bool is a subclass of int, and a limit of True steps is a mistake.
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"max_parallel_execution_steps must be an int, not {value!r}.")
        if value < 1:
            raise ValidationError(f"max_parallel_execution_steps must be at least 1, not {value}.")

    def to_request(self) -> dict[str, int]:
        """Return ``ParallelismConfiguration`` of the API."""
        return {"MaxParallelExecutionSteps": self.max_parallel_execution_steps}


def parallelism_members(config: ParallelismConfiguration | Mapping[str, int] | None) -> dict[str, int] | None:
    """Return ``ParallelismConfiguration`` of the API, from the class or a mapping of that form."""
    if config is None:
        return None
    return config.to_request() if isinstance(config, ParallelismConfiguration) else dict(config)
