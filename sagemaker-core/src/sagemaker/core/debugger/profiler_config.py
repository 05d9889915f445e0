"""``ProfilerConfig`` of a training job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sagemaker.core.debugger.framework_profile import FrameworkProfile
from sagemaker.core.debugger.profiler import Profiler
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments

if TYPE_CHECKING:
    from sagemaker.core.workflow.entities import PipelineVariable


@static_arguments
class ProfilerConfig:
    """The monitoring of a job's resources, and the profiling of its code.

    Args:
        s3_output_path: the S3 prefix of the measurements.
        system_monitor_interval_millis: the time between two measurements of resources, in milliseconds: 100, 200,
            500, 1000, 5000 or 60000.
        framework_profile_params: profiling inside the framework.
        profile_params: profiling outside of the framework; excludes ``framework_profile_params``.
        disable_profiler: disable monitoring and profiling.

    Raises:
        AssertionError: ``framework_profile_params`` is not a `FrameworkProfile` (the type of error is that of the
            published API).
        ValidationError: both kinds of profiling are set (a `ValueError`).
    """

    def __init__(
        self,
        s3_output_path: str | PipelineVariable | None = None,
        system_monitor_interval_millis: int | PipelineVariable | None = None,
        framework_profile_params: FrameworkProfile | None = None,
        profile_params: Profiler | None = None,
        disable_profiler: bool | str | PipelineVariable | None = False,
    ) -> None:
        if framework_profile_params is not None and not isinstance(
            framework_profile_params, FrameworkProfile
        ):
            raise AssertionError("framework_profile_params must be of type FrameworkProfile if specified.")
        if framework_profile_params is not None and profile_params is not None:
            raise ValidationError("Profiler will not work when Framework Profiler is ON. Give one of them.")
        self.s3_output_path = s3_output_path
        self.system_monitor_interval_millis = system_monitor_interval_millis
        self.framework_profile_params = framework_profile_params
        self.profile_params = profile_params
        self.disable_profiler = disable_profiler

    def to_request(self) -> dict[str, Any]:
        """Return ``ProfilerConfig`` of the API."""
        profile = self.framework_profile_params or self.profile_params
        # A disabled profiler has no output. A variable may disable it later, when the pipeline runs.
        output = None if self.disable_profiler is True else self.s3_output_path
        return filled(
            S3OutputPath=output,
            DisableProfiler=self.disable_profiler,
            ProfilingIntervalInMilliseconds=self.system_monitor_interval_millis,
            ProfilingParameters=profile.profiling_parameters if profile else None,
        )

    _to_request_dict = to_request

    @classmethod
    def _to_profiler_disabled_request_dict(cls) -> dict[str, Any]:
        return {"DisableProfiler": True}
