"""A step that deletes what other steps wrote to S3."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.workflow.entities import PipelineVariable, StepOutput
from sagemaker.mlops.workflow.step_base import Step, StepLike, StepTypeEnum

__all__ = ["CleanupStep", "S3CleanupSource"]


class S3CleanupSource:
    """The objects that one step wrote.

    Args:
        step: the step, its name, or one of its outputs.
        s3_uris: objects below the outputs of a processing or transform step; variables may stand among them. For a
            training step the service finds them itself.

    Raises:
        ValidationError: the list of objects is empty (a `ValueError`).
    """

    def __init__(
        self, step: Step | StepOutput | str, s3_uris: Sequence[str | PipelineVariable] | None = None
    ) -> None:
        if not isinstance(step, Step | StepOutput | str):
            raise TypeError(
                f"S3CleanupSource: step must be a step or the name of one, not {type(step).__name__}."
            )
        if s3_uris is not None and not isinstance(s3_uris, list | tuple):
            raise TypeError(f"S3CleanupSource: s3_uris must be a list of S3 URIs, not {s3_uris!r}.")
        if s3_uris is not None and not s3_uris:
            raise ValidationError("s3_uris must be omitted or contain at least one URI.")
        self.step = step
        self.s3_uris = s3_uris

    @property
    def step_name(self) -> str:
        if isinstance(self.step, str):
            return self.step
        source: Any = self.step.step if isinstance(self.step, StepOutput) else self.step
        name: str = source.name
        return name

    def to_request(self) -> dict[str, Any]:
        """Return the source as it stands in the arguments: ``{"StepName", "S3Uris"}``."""
        request: dict[str, Any] = {"StepName": self.step_name}
        if self.s3_uris is not None:
            request["S3Uris"] = list(self.s3_uris)
        return request


@attrs.define(eq=False, slots=False)
class CleanupStep(Step):
    """Deletes objects that other steps wrote, after these have completed.

    Arguments not listed here are those of `Step`.

    Args:
        s3_sources: the objects to delete. The step waits for the steps of all sources; a `StepDependency` in
            ``depends_on`` says how one of them must have ended.

    Raises:
        ValidationError: the list of sources is empty (a `ValueError`).
    """

    name: str
    s3_sources: Sequence[S3CleanupSource]
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.CLEANUP, init=False)

    def __attrs_post_init__(self) -> None:
        sources: Any = self.s3_sources
        if sources is not None and not isinstance(sources, list | tuple):
            raise TypeError(f"Step {self.name!r}: s3_sources must be a list, not {type(sources).__name__}.")
        if not sources:
            raise ValidationError(
                f"Step {self.name!r}: s3_sources must contain at least one S3CleanupSource."
            )
        for source in sources:
            if not isinstance(source, S3CleanupSource):
                raise TypeError(
                    f"Step {self.name!r}: s3_sources must be S3CleanupSource, not {type(source).__name__}."
                )

    @property
    def arguments(self) -> dict[str, Any]:
        """``Resources``, with the sources below ``S3``."""
        return {"Resources": {"S3": [source.to_request() for source in self.s3_sources]}}

    @property
    def properties(self) -> NoReturn:
        """Not available: the step has no outputs.

        Raises:
            RuntimeError: always.
        """
        raise RuntimeError("The Properties object is not available for the CleanupStep.")

    def implied_dependencies(self) -> Sequence[StepLike]:
        """Return the steps of the sources."""
        return [source.step for source in self.s3_sources]
