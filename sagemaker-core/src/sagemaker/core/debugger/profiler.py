"""The profiler of SageMaker."""

from __future__ import annotations

from sagemaker.core.debugger.profiler_constants import (
    CPU_PROFILING_DURATION,
    DETAIL_PROF_PROCESSING_DEFAULT_INSTANCE_TYPE,
    DETAIL_PROF_PROCESSING_DEFAULT_VOLUME_SIZE,
    FILE_ROTATION_INTERVAL_DEFAULT,
)


class Profiler:
    """Profiling of CPUs and GPUs from outside of the framework.

    Args:
        cpu_profiling_duration: in seconds, as text.
        file_rotation_interval: in seconds, as text.

    Attributes:
        profiling_parameters: ``ProfilingParameters`` of the API.
        instanceType: of the job that processes the profile.
        volumeSizeInGB: of its volume.
    """

    def __init__(
        self,
        cpu_profiling_duration: str = str(CPU_PROFILING_DURATION),
        file_rotation_interval: str = str(FILE_ROTATION_INTERVAL_DEFAULT),
    ) -> None:
        self.profiling_parameters = {
            "CPUProfilingDuration": str(cpu_profiling_duration),
            "SMPFileRotationSecs": str(file_rotation_interval),
        }
        self.instanceType = DETAIL_PROF_PROCESSING_DEFAULT_INSTANCE_TYPE
        self.volumeSizeInGB = DETAIL_PROF_PROCESSING_DEFAULT_VOLUME_SIZE
