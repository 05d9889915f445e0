# Made by tools/codegen from botocore's service models; changes here are lost.


"""``Workforce``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.workforce import (
    CreateWorkforceRequest,
    DeleteWorkforceRequest,
    DescribeWorkforceRequest,
    ListWorkforcesRequest,
    UpdateWorkforceRequest,
)
from sagemaker.core.shapes.workforce import Workforce as WorkforceShape

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.workforce import (
        CognitoConfig,
        OidcConfig,
        SourceIpConfig,
        WorkforceVpcConfigRequest,
    )
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar


class Workforce(Resource):
    """``Workforce``, as ``DescribeWorkforce`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "Workforce",
        name="workforce_name",
        identifiers=("workforce_name",),
        describe=("DescribeWorkforce", DescribeWorkforceRequest),
        status="workforce.status",
    )

    workforce_name: str
    workforce: Optional[WorkforceShape] = None

    @classmethod
    def create(
        cls,
        workforce_name: NamePipeVar,
        cognito_config: CognitoConfig | None = None,
        oidc_config: OidcConfig | None = None,
        source_ip_config: SourceIpConfig | None = None,
        tags: list[Tag] | None = None,
        workforce_vpc_config: WorkforceVpcConfigRequest | None = None,
        ip_address_type: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> Workforce:
        """``CreateWorkforce``, then ``DescribeWorkforce``; step arguments under a `PipelineSession`."""
        made: Workforce = cls._create("CreateWorkforce", CreateWorkforceRequest, locals())
        return made

    @classmethod
    def get(
        cls, workforce_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> Workforce:
        """``DescribeWorkforce``."""
        return cls._get(locals())

    def refresh(self) -> Workforce:
        """``DescribeWorkforce`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        source_ip_config: SourceIpConfig | None = None,
        oidc_config: OidcConfig | None = None,
        workforce_vpc_config: WorkforceVpcConfigRequest | None = None,
        ip_address_type: StrPipeVar | None = None,
    ) -> Workforce:
        """``UpdateWorkforce``, then ``DescribeWorkforce``."""
        self._call("UpdateWorkforce", UpdateWorkforceRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteWorkforce``."""
        self._call("DeleteWorkforce", DeleteWorkforceRequest, locals())

    @classmethod
    def get_all(
        cls,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[Workforce]:
        """``ListWorkforces``, all pages, each described."""
        return cls._get_all("ListWorkforces", ListWorkforcesRequest, locals(), "Workforces")

    def wait_for_status(
        self,
        target_status: Literal["Initializing", "Updating", "Deleting", "Failed", "Active"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
