"""Collections: several steps under one name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.mlops.workflow.step_base import Step, StepLike

__all__ = ["StepCollection"]


@attrs.define(eq=False, slots=False)
class StepCollection:
    """Steps that belong together; stands for them in a pipeline's ``steps`` and in ``depends_on``.

    Args:
        name: of the collection; it does not appear in the definition.
        steps: in order; a step that depends on the collection waits for the last one.
        depends_on: the steps that the first one waits for.
    """

    name: str
    steps: list[Step] = attrs.field(factory=list)
    depends_on: Sequence[StepLike] | None = None

    def __attrs_post_init__(self) -> None:
        if self.depends_on and self.steps:
            self.steps[0].add_depends_on(list(self.depends_on))

    @property
    def properties(self) -> Any:
        """The properties of the last step."""
        return self.steps[-1].properties if self.steps else None

    def add_depends_on(self, step_names: Sequence[StepLike] | StepLike) -> None:
        """Let the first step wait for one more step, or for several."""
        if not self.steps:
            raise ValidationError(f"Step collection {self.name!r} has no step that could wait for another.")
        self.steps[0].add_depends_on(step_names)

    def request_dicts(self) -> list[dict[str, Any]]:
        """Return the requests of the steps, in their order."""
        return [step.to_request() for step in self.steps]
