"""What the defaults document says about monitoring jobs; baselining jobs and check steps take it, too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from sagemaker.core.config.defaults import configured

_JOB = "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition"


class ConfiguredSession(Protocol):
    """The part of a session that knows the document."""

    @property
    def sagemaker_config(self) -> Mapping[str, Any]:
        """The document."""
        ...


def or_default(given: Any, session: ConfiguredSession, path: str) -> Any:
    """A setting; the document's when it is None.

    Args:
        given: the setting.
        session: whose document it is.
        path: below ``MonitoringJobDefinition``: ``RoleArn`` for instance.
    """
    return configured(session.sagemaker_config, f"{_JOB}.{path}") if given is None else given
