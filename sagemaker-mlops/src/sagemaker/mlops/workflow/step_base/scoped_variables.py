"""Variables that have a value only in some places of a pipeline."""

from __future__ import annotations

from typing import Any

from sagemaker.core.workflow.entities import PipelineVariable


class ScopedVariable(PipelineVariable):
    """Base of variables that the compiler refuses in the wrong place."""

    __slots__ = ()

    def misplaced(self, step: Any, holder: Any) -> str | None:
        """Return the reason why the variable has no value in a step; None where it has one.

        Args:
            step: the step that it stands in.
            holder: the step whose branch or body holds that step, where one does.
        """
        raise NotImplementedError(f"{type(self).__name__} does not define misplaced()")
