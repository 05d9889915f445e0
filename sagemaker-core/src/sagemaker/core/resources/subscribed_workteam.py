# Made by tools/codegen from botocore's service models; changes here are lost.


"""``SubscribedWorkteam``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.workforce import DescribeSubscribedWorkteamRequest, ListSubscribedWorkteamsRequest
from sagemaker.core.shapes.workforce import SubscribedWorkteam as SubscribedWorkteamShape

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.workflow.variable_types import StrPipeVar


class SubscribedWorkteam(Resource):
    """``SubscribedWorkteam``, as ``DescribeSubscribedWorkteam`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "SubscribedWorkteam",
        name="workteam_arn",
        identifiers=("workteam_arn",),
        describe=("DescribeSubscribedWorkteam", DescribeSubscribedWorkteamRequest),
    )

    workteam_arn: str
    subscribed_workteam: Optional[SubscribedWorkteamShape] = None

    @classmethod
    def get(
        cls, workteam_arn: StrPipeVar, session: AnySession | None = None, region: str | None = None
    ) -> SubscribedWorkteam:
        """``DescribeSubscribedWorkteam``."""
        return cls._get(locals())

    def refresh(self) -> SubscribedWorkteam:
        """``DescribeSubscribedWorkteam`` again; the attributes change in place."""
        return self._refresh(locals())

    @classmethod
    def get_all(
        cls,
        name_contains: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[SubscribedWorkteam]:
        """``ListSubscribedWorkteams``, all pages, each described."""
        return cls._get_all(
            "ListSubscribedWorkteams", ListSubscribedWorkteamsRequest, locals(), "SubscribedWorkteams"
        )
