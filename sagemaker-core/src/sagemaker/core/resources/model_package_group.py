# Made by tools/codegen from botocore's service models; changes here are lost.


"""``ModelPackageGroup``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.common import UserContext
from sagemaker.core.shapes.model_package import (
    CreateModelPackageGroupInput,
    DeleteModelPackageGroupInput,
    DeleteModelPackageGroupPolicyInput,
    DescribeModelPackageGroupInput,
    GetModelPackageGroupPolicyInput,
    ListModelPackageGroupsInput,
    ManagedConfiguration,
    PutModelPackageGroupPolicyInput,
    PutModelPackageGroupPolicyOutput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class ModelPackageGroup(Resource):
    """``ModelPackageGroup``, as ``DescribeModelPackageGroup`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "ModelPackageGroup",
        name="model_package_group_name",
        identifiers=("model_package_group_name",),
        describe=("DescribeModelPackageGroup", DescribeModelPackageGroupInput),
        status="model_package_group_status",
    )

    model_package_group_name: str
    model_package_group_arn: Optional[str] = None
    model_package_group_description: Optional[str] = None
    creation_time: Optional[datetime] = None
    created_by: Optional[UserContext] = None
    model_package_group_status: Optional[str] = None
    managed_configuration: Optional[ManagedConfiguration] = None

    @classmethod
    def create(
        cls,
        model_package_group_name: NamePipeVar,
        model_package_group_description: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        managed_configuration: ManagedConfiguration | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelPackageGroup:
        """``CreateModelPackageGroup``, then ``DescribeModelPackageGroup``; step arguments under a `PipelineSession`."""
        made: ModelPackageGroup = cls._create(
            "CreateModelPackageGroup", CreateModelPackageGroupInput, locals()
        )
        return made

    @classmethod
    def get(
        cls,
        model_package_group_name: NamePipeVar,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ModelPackageGroup:
        """``DescribeModelPackageGroup``."""
        return cls._get(locals())

    def refresh(self) -> ModelPackageGroup:
        """``DescribeModelPackageGroup`` again; the attributes change in place."""
        return self._refresh(locals())

    def delete(self) -> None:
        """``DeleteModelPackageGroup``."""
        self._call("DeleteModelPackageGroup", DeleteModelPackageGroupInput, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        cross_account_filter_option: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[ModelPackageGroup]:
        """``ListModelPackageGroups``, all pages, each described."""
        return cls._get_all(
            "ListModelPackageGroups", ListModelPackageGroupsInput, locals(), "ModelPackageGroupSummaryList"
        )

    def get_policy(self, session: AnySession | None = None, region: str | None = None) -> str | None:
        """``GetModelPackageGroupPolicy``."""
        return self._call("GetModelPackageGroupPolicy", GetModelPackageGroupPolicyInput, locals()).get(
            "ResourcePolicy"
        )

    def put_policy(
        self, resource_policy: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> PutModelPackageGroupPolicyOutput:
        """``PutModelPackageGroupPolicy``."""
        return PutModelPackageGroupPolicyOutput.from_response(
            self._call("PutModelPackageGroupPolicy", PutModelPackageGroupPolicyInput, locals())
        )

    def delete_policy(self, session: AnySession | None = None, region: str | None = None) -> None:
        """``DeleteModelPackageGroupPolicy``."""
        self._call("DeleteModelPackageGroupPolicy", DeleteModelPackageGroupPolicyInput, locals())

    def wait_for_status(
        self,
        target_status: Literal["Pending", "InProgress", "Completed", "Failed", "Deleting", "DeleteFailed"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
