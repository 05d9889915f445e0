"""Profiling outside of the framework of a training job."""

from __future__ import annotations

from sagemaker.core.debugger.profiler_constants import (
    CPU_PROFILING_DURATION,
    DETAIL_PROF_PROCESSING_DEFAULT_INSTANCE_TYPE,
    DETAIL_PROF_PROCESSING_DEFAULT_VOLUME_SIZE,
    FILE_ROTATION_INTERVAL_DEFAULT,
)


class Profiler:
    """Profiling of CPUs and GPUs outside of the framework.

    Args:
        cpu_profiling_duration: the time in seconds during which CPUs are profiled, as a string.
        file_rotation_interval: the time in seconds after which a new file is begun, as a string.

    Attributes:
        profiling_parameters: ``ProfilingParameters`` of the API.
        instanceType: the instance type of the job that processes the profile.
        volumeSizeInGB: the size of that job's volume.
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
