"""A step that runs a job of ``CreateJob``."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sagemaker.core.exceptions import UnknownPropertyError
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.step_base import StepTypeEnum
from sagemaker.mlops.workflow.step_base.request_step import JobRequestStep

__all__ = ["JobStep"]


class JobDocumentProperty(Properties):
    """A value in the configuration of a job. It has no shape: every member, key and index is valid."""

    __slots__ = ()

    def __getattr__(self, name: str) -> JobDocumentProperty:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._at(f".{name}")

    def __getitem__(self, item: int | str) -> JobDocumentProperty:
        if isinstance(item, bool) or not isinstance(item, int | str):
            raise UnknownPropertyError(
                f"Step {self.step_name!r}: {self.path} is indexed with a number or a name, not {item!r}."
            )
        return self._at(f"[{item}]" if isinstance(item, int) else f"['{item}']")

    def _at(self, suffix: str) -> JobDocumentProperty:
        return type(self)(self.step_name, f"{self.path}{suffix}", step=self._step, members={})


class JobProperties(Properties):
    """``DescribeJobResponse`` of the API, as variables.

    Attributes:
        JobConfigDocument: the job's configuration, a JSON text into which paths may lead:
            ``JobConfigDocument.OutputModelPackageArn``.
    """

    __slots__ = ()

    @property
    def JobConfigDocument(self) -> JobDocumentProperty:  # noqa: N802 - the service's name
        """The job's configuration when the job has ended."""
        return JobDocumentProperty(self.step_name, "JobConfigDocument", step=self._step, members={})


@attrs.define(eq=False, slots=False)
class JobStep(JobRequestStep):
    """Runs a job of ``CreateJob``, whose configuration is a document of its category.

    The properties are ``DescribeJobResponse`` of the API.

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        step_args: the result of ``train()`` of a trainer that makes such jobs, under a `PipelineSession`: a
            ``CreateJob`` request, its ``JobConfigDocument`` a `JobDocument`.
        cache_config: reuse the result of an identical run.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateJob",)
    source: ClassVar[str] = "a producer that creates a SageMaker job via CreateJob"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeJobResponse",)
    checks_late: ClassVar[bool] = True

    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.JOB, init=False)

    @property
    def properties(self) -> JobProperties:
        """``DescribeJobResponse`` of the API, as variables."""
        return JobProperties(self.name, shape_names=list(self.response_shapes), step=self)
