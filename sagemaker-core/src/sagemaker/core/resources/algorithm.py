# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Algorithm``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.model_package import (
    AlgorithmStatusDetails,
    AlgorithmValidationSpecification,
    CreateAlgorithmInput,
    DeleteAlgorithmInput,
    DescribeAlgorithmInput,
    InferenceSpecification,
    ListAlgorithmsInput,
    TrainingSpecification,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import BoolPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class Algorithm(Resource):
    """``Algorithm``, as ``DescribeAlgorithm`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Algorithm",
        name="algorithm_name",
        identifiers=("algorithm_name",),
        describe=("DescribeAlgorithm", DescribeAlgorithmInput),
        status="algorithm_status",
    )

    algorithm_name: str
    algorithm_arn: Optional[str] = None
    algorithm_description: Optional[str] = None
    creation_time: Optional[datetime] = None
    training_specification: Optional[TrainingSpecification] = None
    inference_specification: Optional[InferenceSpecification] = None
    validation_specification: Optional[AlgorithmValidationSpecification] = None
    algorithm_status: Optional[str] = None
    algorithm_status_details: Optional[AlgorithmStatusDetails] = None
    product_id: Optional[str] = None
    certify_for_marketplace: Optional[bool] = None

    @classmethod
    def create(
        cls,
        algorithm_name: NamePipeVar,
        training_specification: TrainingSpecification,
        algorithm_description: StrPipeVar | None = None,
        inference_specification: InferenceSpecification | None = None,
        validation_specification: AlgorithmValidationSpecification | None = None,
        certify_for_marketplace: BoolPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Algorithm:
        """``CreateAlgorithm``, then ``DescribeAlgorithm``; step arguments under a `PipelineSession`."""
        made: Algorithm = cls._create("CreateAlgorithm", CreateAlgorithmInput, locals())
        return made

    @classmethod
    def get(
        cls, algorithm_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Algorithm:
        """``DescribeAlgorithm``."""
        return cls._get(locals())

    def refresh(self) -> Algorithm:
        """``DescribeAlgorithm`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteAlgorithm``."""
        self._call("DeleteAlgorithm", DeleteAlgorithmInput, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Algorithm]:
        """``ListAlgorithms``, all pages, each described."""
        return cls._get_all("ListAlgorithms", ListAlgorithmsInput, locals(), "AlgorithmSummaryList")

    def wait_for_status(
        self,
        target_status: Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
