# Made by tools/codegen from botocore's service models; changes here are lost.

# ruff: noqa: A002 - parameters have the names of the API's members

"""``InferenceExperiment``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.inference_experiment import (
    CreateInferenceExperimentRequest,
    DeleteInferenceExperimentRequest,
    DescribeInferenceExperimentRequest,
    EndpointMetadata,
    InferenceExperimentDataStorageConfig,
    InferenceExperimentSchedule,
    ListInferenceExperimentsRequest,
    ModelVariantConfigSummary,
    ShadowModeConfig,
    StartInferenceExperimentRequest,
    StopInferenceExperimentRequest,
    UpdateInferenceExperimentRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.inference_experiment import ModelVariantConfig
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class InferenceExperiment(Resource):
    """``InferenceExperiment``, as ``DescribeInferenceExperiment`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "InferenceExperiment",
        name="name",
        identifiers=("name",),
        describe=("DescribeInferenceExperiment", DescribeInferenceExperimentRequest),
        status="status",
        reason="status_reason",
    )

    name: str
    arn: Optional[str] = None
    type: Optional[str] = None
    schedule: Optional[InferenceExperimentSchedule] = None
    status: Optional[str] = None
    status_reason: Optional[str] = None
    description: Optional[str] = None
    creation_time: Optional[datetime] = None
    completion_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    role_arn: Optional[str] = None
    endpoint_metadata: Optional[EndpointMetadata] = None
    model_variants: Optional[list[ModelVariantConfigSummary]] = None
    data_storage_config: Optional[InferenceExperimentDataStorageConfig] = None
    shadow_mode_config: Optional[ShadowModeConfig] = None
    kms_key: Optional[str] = None

    @classmethod
    def create(
        cls,
        name: StrPipeVar,
        type: StrPipeVar,
        role_arn: StrPipeVar,
        endpoint_name: NamePipeVar,
        model_variants: list[ModelVariantConfig],
        shadow_mode_config: ShadowModeConfig,
        schedule: InferenceExperimentSchedule | None = None,
        description: StrPipeVar | None = None,
        data_storage_config: InferenceExperimentDataStorageConfig | None = None,
        kms_key: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> InferenceExperiment:
        """``CreateInferenceExperiment``, then ``DescribeInferenceExperiment``; step arguments under a `PipelineSession`."""
        made: InferenceExperiment = cls._create(
            "CreateInferenceExperiment", CreateInferenceExperimentRequest, locals()
        )
        return made

    @classmethod
    def get(
        cls, name: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> InferenceExperiment:
        """``DescribeInferenceExperiment``."""
        return cls._get(locals())

    def refresh(self) -> InferenceExperiment:
        """``DescribeInferenceExperiment`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        schedule: InferenceExperimentSchedule | None = None,
        description: StrPipeVar | None = None,
        model_variants: list[ModelVariantConfig] | None = None,
        data_storage_config: InferenceExperimentDataStorageConfig | None = None,
        shadow_mode_config: ShadowModeConfig | None = None,
    ) -> InferenceExperiment:
        """``UpdateInferenceExperiment``, then ``DescribeInferenceExperiment``."""
        self._call("UpdateInferenceExperiment", UpdateInferenceExperimentRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteInferenceExperiment``."""
        self._call("DeleteInferenceExperiment", DeleteInferenceExperimentRequest, locals())

    def start(self, session: AnySession | None = None, region: str | None = None) -> None:
        """``StartInferenceExperiment``."""
        self._call("StartInferenceExperiment", StartInferenceExperimentRequest, locals())

    def stop(
        self,
        model_variant_actions: dict[str, StrPipeVar],
        desired_model_variants: list[ModelVariantConfig] | None = None,
        desired_state: StrPipeVar | None = None,
        reason: StrPipeVar | None = None,
    ) -> None:
        """``StopInferenceExperiment``."""
        self._call("StopInferenceExperiment", StopInferenceExperimentRequest, locals())

    @classmethod
    def get_all(
        cls,
        name_contains: StrPipeVar | None = None,
        type: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[InferenceExperiment]:
        """``ListInferenceExperiments``, all pages, each described."""
        return cls._get_all(
            "ListInferenceExperiments", ListInferenceExperimentsRequest, locals(), "InferenceExperiments"
        )

    def wait_for_status(
        self,
        target_status: Literal[
            "Creating", "Created", "Updating", "Running", "Starting", "Stopping", "Completed", "Cancelled"
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
