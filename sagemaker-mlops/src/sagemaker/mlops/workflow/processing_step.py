"""A step that runs a processing job."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from sagemaker.core.requests import StepArguments
from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops.workflow.step_base import (
    CacheConfig,
    ConfigurableRetryStep,
    StepLike,
    StepTypeEnum,
    check_retry_policies,
    retry_policy_list,
)
from sagemaker.mlops.workflow.step_base.request_step import RequestStep

if TYPE_CHECKING:
    from sagemaker.mlops.workflow.retry import RetryPolicy

__all__ = ["ProcessingStep"]


def _property_file_list(entries: Sequence[PropertyFile] | None) -> list[PropertyFile]:
    files = list(entries or ())
    wrong = next((file for file in files if not isinstance(file, PropertyFile)), None)
    if wrong is not None:
        raise TypeError(
            f"property_files must be a list of PropertyFile, not {wrong!r}. Write "
            "PropertyFile(name=..., output_name=..., path=...)."
        )
    return files


@attrs.define(eq=False, slots=False)
class ProcessingStep(RequestStep):
    """Runs a processing job.

    The properties are ``DescribeProcessingJobResponse`` of the API.

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        step_args: the result of ``Processor.run()`` under a `PipelineSession`.
        property_files: JSON files that the job writes and that `JsonGet` reads.
        cache_config: reuse the result of an identical run.

    Example:
        ```python
        from sagemaker.core.processing import Processor
        from sagemaker.core.session import PipelineSession
        from sagemaker.mlops.workflow import ProcessingStep

        session = PipelineSession(region="eu-west-1", account="111122223333", default_bucket="bucket")
        processor = Processor(
            role="arn:aws:iam::111122223333:role/Jobs",
            image_uri="111122223333.dkr.ecr.eu-west-1.amazonaws.com/prepare:1",
            instance_count=1, instance_type="ml.m5.large",
            sagemaker_session=session,
        )
        prepare = ProcessingStep("Prepare", step_args=processor.run(arguments=["--rows", "100"]))
        assert prepare.arguments["AppSpecification"]["ContainerArguments"] == ["--rows", "100"]
        ```
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateProcessingJob",)
    source: ClassVar[str] = "processor.run()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeProcessingJobResponse",)

    name: str
    step_args: StepArguments | None = attrs.field(default=None, repr=False)
    display_name: str | None = None
    description: str | None = None
    property_files: list[PropertyFile] = attrs.field(factory=list, converter=_property_file_list)
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    retry_policies: list[RetryPolicy] = attrs.field(
        factory=list, converter=retry_policy_list, validator=check_retry_policies
    )
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.PROCESSING, init=False)

    def declared_property_files(self) -> list[PropertyFile]:
        return self.property_files

    def to_request(self) -> dict[str, Any]:
        """Return the step as a tree, with its property files."""
        request = ConfigurableRetryStep.to_request(self)
        if self.property_files:
            request["PropertyFiles"] = [file.expr for file in self.property_files]
        return request
