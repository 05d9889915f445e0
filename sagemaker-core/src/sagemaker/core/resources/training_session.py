# Made by tools/codegen from botocore's service models; changes here are lost.


"""``TrainingSession``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.job import (
    CreateTrainingSessionRequest,
    DeleteTrainingSessionRequest,
    DescribeTrainingSessionRequest,
    ListTrainingSessionsRequest,
    LoraConfig,
    StopTrainingSessionRequest,
    TrainingSessionDetail,
    TrainingSessionModelConfig,
    TrainingSessionOutputConfig,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag, VpcConfig
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class TrainingSession(Resource):
    """``TrainingSession``, as ``DescribeTrainingSession`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "TrainingSession",
        name="training_session_name",
        identifiers=("training_session_name",),
        describe=("DescribeTrainingSession", DescribeTrainingSessionRequest),
        status="training_session_detail.training_session_status",
        renamed={"TrainingSessionArn": "training_session_name"},
    )

    training_session_name: str
    training_session_detail: Optional[TrainingSessionDetail] = None

    @classmethod
    def create(
        cls,
        training_session_name: NamePipeVar,
        lora_config: LoraConfig,
        role_arn: StrPipeVar,
        model_config: TrainingSessionModelConfig,
        output_config: TrainingSessionOutputConfig,
        model_package_group_arn: StrPipeVar | None = None,
        vpc_config: VpcConfig | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> TrainingSession:
        """``CreateTrainingSession``, then ``DescribeTrainingSession``; step arguments under a `PipelineSession`."""
        made: TrainingSession = cls._create("CreateTrainingSession", CreateTrainingSessionRequest, locals())
        return made

    @classmethod
    def get(
        cls, training_session_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> TrainingSession:
        """``DescribeTrainingSession``."""
        return cls._get(locals())

    def refresh(self) -> TrainingSession:
        """``DescribeTrainingSession`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteTrainingSession``."""
        self._call("DeleteTrainingSession", DeleteTrainingSessionRequest, locals())

    def stop(self) -> None:
        """``StopTrainingSession``."""
        self._call("StopTrainingSession", StopTrainingSessionRequest, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        status_equals: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[TrainingSession]:
        """``ListTrainingSessions``, all pages, each described."""
        return cls._get_all(
            "ListTrainingSessions", ListTrainingSessionsRequest, locals(), "TrainingSessionSummaries"
        )

    def wait_for_status(
        self,
        target_status: Literal[
            "Created",
            "Blocked",
            "Running",
            "Failed",
            "Scheduled",
            "Stopping",
            "Stopped",
            "Expired",
            "Deleting",
            "DeletionFailed",
        ],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
