"""How many steps of an execution may run at once."""

from __future__ import annotations

import attrs


@attrs.frozen
class ParallelismConfiguration:
    """A limit on the steps of one execution that run at the same time.

    Args:
        max_parallel_execution_steps: at least 1.
    """

    max_parallel_execution_steps: int

    def to_request(self) -> dict[str, int]:
        """``ParallelismConfiguration`` of the API."""
        return {"MaxParallelExecutionSteps": self.max_parallel_execution_steps}
