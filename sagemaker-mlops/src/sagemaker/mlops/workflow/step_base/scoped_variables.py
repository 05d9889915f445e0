"""Variables that have a value in some places of a pipeline only."""

from __future__ import annotations

from typing import Any

from sagemaker.core.workflow.entities import PipelineVariable


class ScopedVariable(PipelineVariable):
    """Base of variables that the compiler finds a place for, or refuses."""

    __slots__ = ()

    def misplaced(self, step: Any, holder: Any) -> str | None:
        """Why the variable has no value in a step; None where it has one.

        Args:
            step: the step that it stands in.
            holder: the step whose branch or body holds that step, where one does.
        """
        raise NotImplementedError(f"{type(self).__name__} does not define misplaced()")
