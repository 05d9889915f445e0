# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Model``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import VpcConfig
from sagemaker.core.shapes.model import (
    ContainerDefinition,
    CreateModelInput,
    DeleteModelInput,
    DeploymentRecommendation,
    DescribeModelInput,
    InferenceExecutionConfig,
    ListModelMetadataRequest,
    ListModelsInput,
    ModelMetadataSummary,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.model import ModelMetadataSearchExpression
    from sagemaker.core.workflow.variable_types import BoolPipeVar, NamePipeVar, StrPipeVar, TimePipeVar


class Model(Resource):
    """``Model``, as ``DescribeModel`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Model",
        name="model_name",
        identifiers=("model_name",),
        describe=("DescribeModel", DescribeModelInput),
    )

    model_name: str
    primary_container: Optional[ContainerDefinition] = None
    containers: Optional[list[ContainerDefinition]] = None
    inference_execution_config: Optional[InferenceExecutionConfig] = None
    execution_role_arn: Optional[str] = None
    vpc_config: Optional[VpcConfig] = None
    creation_time: Optional[datetime] = None
    model_arn: Optional[str] = None
    enable_network_isolation: Optional[bool] = None
    deployment_recommendation: Optional[DeploymentRecommendation] = None

    @classmethod
    def create(
        cls,
        model_name: NamePipeVar,
        primary_container: ContainerDefinition | None = None,
        containers: list[ContainerDefinition] | None = None,
        inference_execution_config: InferenceExecutionConfig | None = None,
        execution_role_arn: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        vpc_config: VpcConfig | None = None,
        enable_network_isolation: BoolPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Model:
        """``CreateModel``, then ``DescribeModel``; step arguments under a `PipelineSession`."""
        made: Model = cls._create("CreateModel", CreateModelInput, locals())
        return made

    @classmethod
    def get(
        cls, model_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Model:
        """``DescribeModel``."""
        return cls._get(locals())

    def refresh(self) -> Model:
        """``DescribeModel`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteModel``."""
        self._call("DeleteModel", DeleteModelInput, locals())

    @classmethod
    def get_all(
        cls,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Model]:
        """``ListModels``, all pages, each described."""
        return cls._get_all("ListModels", ListModelsInput, locals(), "Models")

    def get_all_metadata(
        self,
        search_expression: ModelMetadataSearchExpression | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ModelMetadataSummary]:
        """``ListModelMetadata``, all pages."""
        return self._list(
            "ListModelMetadata",
            ListModelMetadataRequest,
            locals(),
            "ModelMetadataSummaries",
            ModelMetadataSummary,
        )
