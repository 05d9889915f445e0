# Made by tools/codegen from botocore's service models; changes here are lost.


"""``AutoMLJobV2``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.automl import (
    AutoMLCandidate,
    AutoMLComputeConfig,
    AutoMLDataSplitConfig,
    AutoMLJobArtifacts,
    AutoMLJobChannel,
    AutoMLJobObjective,
    AutoMLOutputDataConfig,
    AutoMLPartialFailureReason,
    AutoMLProblemTypeConfig,
    AutoMLResolvedAttributes,
    AutoMLSecurityConfig,
    CreateAutoMLJobV2Request,
    DescribeAutoMLJobV2Request,
    ModelDeployConfig,
    ModelDeployResult,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar


class AutoMLJobV2(Resource):
    """``AutoMLJobV2``, as ``DescribeAutoMLJobV2`` describes it."""

    _api_names: ClassVar[dict[str, str]] = {
        "auto_ml_job_name": "AutoMLJobName",
        "auto_ml_job_arn": "AutoMLJobArn",
        "auto_ml_job_input_data_config": "AutoMLJobInputDataConfig",
        "auto_ml_job_objective": "AutoMLJobObjective",
        "auto_ml_problem_type_config": "AutoMLProblemTypeConfig",
        "auto_ml_problem_type_config_name": "AutoMLProblemTypeConfigName",
        "auto_ml_job_status": "AutoMLJobStatus",
        "auto_ml_job_secondary_status": "AutoMLJobSecondaryStatus",
        "auto_ml_job_artifacts": "AutoMLJobArtifacts",
        "auto_ml_compute_config": "AutoMLComputeConfig",
    }

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "AutoMLJobV2",
        name="auto_ml_job_name",
        identifiers=("auto_ml_job_name",),
        describe=("DescribeAutoMLJobV2", DescribeAutoMLJobV2Request),
        status="auto_ml_job_status",
        detail="auto_ml_job_secondary_status",
        reason="failure_reason",
    )

    auto_ml_job_name: str
    auto_ml_job_arn: Optional[str] = None
    auto_ml_job_input_data_config: Optional[list[AutoMLJobChannel]] = None
    output_data_config: Optional[AutoMLOutputDataConfig] = None
    role_arn: Optional[str] = None
    auto_ml_job_objective: Optional[AutoMLJobObjective] = None
    auto_ml_problem_type_config: Optional[AutoMLProblemTypeConfig] = None
    auto_ml_problem_type_config_name: Optional[str] = None
    creation_time: Optional[datetime] = None
    end_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    failure_reason: Optional[str] = None
    partial_failure_reasons: Optional[list[AutoMLPartialFailureReason]] = None
    best_candidate: Optional[AutoMLCandidate] = None
    auto_ml_job_status: Optional[str] = None
    auto_ml_job_secondary_status: Optional[str] = None
    auto_ml_job_artifacts: Optional[AutoMLJobArtifacts] = None
    resolved_attributes: Optional[AutoMLResolvedAttributes] = None
    model_deploy_config: Optional[ModelDeployConfig] = None
    model_deploy_result: Optional[ModelDeployResult] = None
    data_split_config: Optional[AutoMLDataSplitConfig] = None
    security_config: Optional[AutoMLSecurityConfig] = None
    auto_ml_compute_config: Optional[AutoMLComputeConfig] = None

    @classmethod
    def create(
        cls,
        auto_ml_job_name: NamePipeVar,
        auto_ml_job_input_data_config: list[AutoMLJobChannel],
        output_data_config: AutoMLOutputDataConfig,
        auto_ml_problem_type_config: AutoMLProblemTypeConfig,
        role_arn: StrPipeVar,
        tags: list[Tag] | None = None,
        security_config: AutoMLSecurityConfig | None = None,
        auto_ml_job_objective: AutoMLJobObjective | None = None,
        model_deploy_config: ModelDeployConfig | None = None,
        data_split_config: AutoMLDataSplitConfig | None = None,
        auto_ml_compute_config: AutoMLComputeConfig | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> AutoMLJobV2:
        """``CreateAutoMLJobV2``, then ``DescribeAutoMLJobV2``; step arguments under a `PipelineSession`."""
        made: AutoMLJobV2 = cls._create("CreateAutoMLJobV2", CreateAutoMLJobV2Request, locals())
        return made

    @classmethod
    def get(
        cls, auto_ml_job_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> AutoMLJobV2:
        """``DescribeAutoMLJobV2``."""
        return cls._get(locals())

    def refresh(self) -> AutoMLJobV2:
        """``DescribeAutoMLJobV2`` again; the attributes change in place."""
        return self._refresh(locals())

    def wait(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the job has ended; see `sagemaker.core.resources._lifecycle.wait_for_end`."""
        self._wait(locals())
