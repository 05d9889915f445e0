"""A group of equal instances of a training job."""

from __future__ import annotations

from typing import Any


class InstanceGroup:
    """Instances of one type, under a name that channels and distributions refer to.

    Args:
        instance_group_name: the name.
        instance_type: of the instances: ``ml.p4d.24xlarge``.
        instance_count: how many.
    """

    def __init__(
        self,
        instance_group_name: Any = None,
        instance_type: Any = None,
        instance_count: Any = None,
    ) -> None:
        self.instance_group_name = instance_group_name
        self.instance_type = instance_type
        self.instance_count = instance_count

    def to_request(self) -> dict[str, Any]:
        """Return the group as a request has it."""
        return {
            "InstanceGroupName": self.instance_group_name,
            "InstanceType": self.instance_type,
            "InstanceCount": self.instance_count,
        }

    def _to_request_dict(self) -> dict[str, Any]:
        return self.to_request()
