# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ModelPackage``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.model_package import (
    AdditionalInferenceSpecificationDefinition,
    BatchDescribeModelPackageInput,
    BatchDescribeModelPackageOutput,
    CreateModelPackageInput,
    DeleteModelPackageInput,
    DescribeModelPackageInput,
    DriftCheckBaselines,
    InferenceSpecification,
    ListModelPackagesInput,
    MetadataProperties,
    ModelLifeCycle,
    ModelMetrics,
    ModelPackageModelCard,
    ModelPackageSecurityConfig,
    ModelPackageStatusDetails,
    ModelPackageValidationSpecification,
    SourceAlgorithmSpecification,
    UpdateModelPackageInput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import BoolPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class ModelPackage(Resource):
    """``ModelPackage``, as ``DescribeModelPackage`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ModelPackage",
        name="model_package_name",
        identifiers=("model_package_name",),
        describe=("DescribeModelPackage", DescribeModelPackageInput),
        status="model_package_status",
        arn="model_package_arn",
    )

    model_package_name: Optional[str] = None
    model_package_group_name: Optional[str] = None
    model_package_version: Optional[int] = None
    model_package_registration_type: Optional[str] = None
    model_package_arn: Optional[str] = None
    model_package_description: Optional[str] = None
    creation_time: Optional[datetime] = None
    inference_specification: Optional[InferenceSpecification] = None
    source_algorithm_specification: Optional[SourceAlgorithmSpecification] = None
    validation_specification: Optional[ModelPackageValidationSpecification] = None
    model_package_status: Optional[str] = None
    model_package_status_details: Optional[ModelPackageStatusDetails] = None
    certify_for_marketplace: Optional[bool] = None
    model_approval_status: Optional[str] = None
    created_by: Optional[UserContext] = None
    metadata_properties: Optional[MetadataProperties] = None
    model_metrics: Optional[ModelMetrics] = None
    last_modified_time: Optional[datetime] = None
    last_modified_by: Optional[UserContext] = None
    approval_description: Optional[str] = None
    domain: Optional[str] = None
    task: Optional[str] = None
    sample_payload_url: Optional[str] = None
    customer_metadata_properties: Optional[dict[str, str]] = None
    drift_check_baselines: Optional[DriftCheckBaselines] = None
    additional_inference_specifications: Optional[list[AdditionalInferenceSpecificationDefinition]] = None
    skip_model_validation: Optional[str] = None
    source_uri: Optional[str] = None
    security_config: Optional[ModelPackageSecurityConfig] = None
    model_card: Optional[ModelPackageModelCard] = None
    model_life_cycle: Optional[ModelLifeCycle] = None
    managed_storage_type: Optional[str] = None

    @classmethod
    def create(
        cls,
        model_package_name: NamePipeVar | None = None,
        model_package_group_name: NamePipeVar | None = None,
        model_package_description: StrPipeVar | None = None,
        model_package_registration_type: StrPipeVar | None = None,
        inference_specification: InferenceSpecification | None = None,
        validation_specification: ModelPackageValidationSpecification | None = None,
        source_algorithm_specification: SourceAlgorithmSpecification | None = None,
        certify_for_marketplace: BoolPipeVar | None = None,
        tags: list[Tag] | None = None,
        model_approval_status: StrPipeVar | None = None,
        metadata_properties: MetadataProperties | None = None,
        model_metrics: ModelMetrics | None = None,
        client_token: StrPipeVar | None = None,
        domain: StrPipeVar | None = None,
        task: StrPipeVar | None = None,
        sample_payload_url: StrPipeVar | None = None,
        customer_metadata_properties: dict[str, StrPipeVar] | None = None,
        drift_check_baselines: DriftCheckBaselines | None = None,
        additional_inference_specifications: list[AdditionalInferenceSpecificationDefinition] | None = None,
        skip_model_validation: StrPipeVar | None = None,
        source_uri: StrPipeVar | None = None,
        security_config: ModelPackageSecurityConfig | None = None,
        model_card: ModelPackageModelCard | None = None,
        model_life_cycle: ModelLifeCycle | None = None,
        managed_storage_type: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelPackage:
        """``CreateModelPackage``, then ``DescribeModelPackage``; step arguments under a `PipelineSession`."""
        made: ModelPackage = cls._create("CreateModelPackage", CreateModelPackageInput, locals())
        return made

    @classmethod
    def get(
        cls,
        model_package_name: NamePipeVar,
        included_data: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelPackage:
        """``DescribeModelPackage``."""
        return cls._get(locals())

    def refresh(self, included_data: StrPipeVar | None = None) -> ModelPackage:
        """``DescribeModelPackage`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        model_approval_status: StrPipeVar | None = None,
        model_package_registration_type: StrPipeVar | None = None,
        approval_description: StrPipeVar | None = None,
        customer_metadata_properties: dict[str, StrPipeVar] | None = None,
        customer_metadata_properties_to_remove: list[StrPipeVar] | None = None,
        additional_inference_specifications_to_add: list[AdditionalInferenceSpecificationDefinition]
        | None = None,
        inference_specification: InferenceSpecification | None = None,
        source_uri: StrPipeVar | None = None,
        model_card: ModelPackageModelCard | None = None,
        model_life_cycle: ModelLifeCycle | None = None,
        client_token: StrPipeVar | None = None,
        model_package_arn: StrPipeVar | None = None,
    ) -> ModelPackage:
        """``UpdateModelPackage``, then ``DescribeModelPackage``."""
        self._call("UpdateModelPackage", UpdateModelPackageInput, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteModelPackage``."""
        self._call("DeleteModelPackage", DeleteModelPackageInput, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        model_approval_status: StrPipeVar | None = None,
        model_package_group_name: NamePipeVar | None = None,
        model_package_type: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ModelPackage]:
        """``ListModelPackages``, all pages, each described."""
        return cls._get_all("ListModelPackages", ListModelPackagesInput, locals(), "ModelPackageSummaryList")

    def batch_get(
        self,
        model_package_arn_list: list[StrPipeVar],
        session: AnySession | None = None,
        region: str | None = None,
    ) -> BatchDescribeModelPackageOutput:
        """``BatchDescribeModelPackage``."""
        return BatchDescribeModelPackageOutput.from_response(
            self._call("BatchDescribeModelPackage", BatchDescribeModelPackageInput, locals())
        )

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
