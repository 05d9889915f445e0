"""Profiling inside the framework of a training job."""

from __future__ import annotations

from sagemaker.core.debugger import profiler_constants as defaults
from sagemaker.core.debugger.metrics_config import (
    DataloaderProfilingConfig,
    DetailedProfilingConfig,
    HorovodProfilingConfig,
    MetricsConfigBase,
    PythonProfilingConfig,
    SMDataParallelProfilingConfig,
    check_range,
)
from sagemaker.core.debugger.utils import ErrorMessages, cProfileTimer, is_positive, require

ALL_METRIC_CONFIGS = [
    DetailedProfilingConfig,
    DataloaderProfilingConfig,
    PythonProfilingConfig,
    HorovodProfilingConfig,
    SMDataParallelProfilingConfig,
]


class FrameworkProfile:
    """The profilers of a training job, and the files that they write.

    When no profiler is configured, all of them run, over the range of steps or time that is set here.

    Args:
        local_path: the folder of the files in the container.
        file_max_size: the size in bytes at which a new file is begun.
        file_close_interval: the time in seconds after which a new file is begun.
        file_open_fail_threshold: the number of failures to open a file after which profiling stops.
        detailed_profiling_config: see `DetailedProfilingConfig`.
        dataloader_profiling_config: see `DataloaderProfilingConfig`.
        python_profiling_config: see `PythonProfilingConfig`.
        horovod_profiling_config: see `HorovodProfilingConfig`.
        smdataparallel_profiling_config: see `SMDataParallelProfilingConfig`.
        start_step: see `StepRange`.
        num_steps: see `StepRange`.
        start_unix_time: see `TimeRange`.
        duration: see `TimeRange`.

    Attributes:
        profiling_parameters: ``ProfilingParameters`` of the API.

    Raises:
        AssertionError: a value is out of range (the type of error is that of the published API).
    """

    def __init__(
        self,
        local_path: str = defaults.BASE_FOLDER_DEFAULT,
        file_max_size: int = defaults.MAX_FILE_SIZE_DEFAULT,
        file_close_interval: float = defaults.CLOSE_FILE_INTERVAL_DEFAULT,
        file_open_fail_threshold: int = defaults.FILE_OPEN_FAIL_THRESHOLD_DEFAULT,
        detailed_profiling_config: DetailedProfilingConfig | None = None,
        dataloader_profiling_config: DataloaderProfilingConfig | None = None,
        python_profiling_config: PythonProfilingConfig | None = None,
        horovod_profiling_config: HorovodProfilingConfig | None = None,
        smdataparallel_profiling_config: SMDataParallelProfilingConfig | None = None,
        start_step: int | None = None,
        num_steps: int | None = None,
        start_unix_time: int | None = None,
        duration: float | None = None,
    ) -> None:
        require(isinstance(local_path, str), ErrorMessages.INVALID_LOCAL_PATH, local_path)
        require(is_positive(file_max_size), ErrorMessages.INVALID_FILE_MAX_SIZE, file_max_size)
        require(
            is_positive(file_close_interval, (int, float)),
            ErrorMessages.INVALID_FILE_CLOSE_INTERVAL,
            file_close_interval,
        )
        require(
            is_positive(file_open_fail_threshold),
            ErrorMessages.INVALID_FILE_OPEN_FAIL_THRESHOLD,
            file_open_fail_threshold,
        )
        configured: list[MetricsConfigBase | None] = [
            detailed_profiling_config,
            dataloader_profiling_config,
            python_profiling_config,
            horovod_profiling_config,
            smdataparallel_profiling_config,
        ]
        profilers = [config for config in configured if config is not None]
        if not profilers:
            profilers = _every_profiler(start_step, num_steps, start_unix_time, duration)
        self.profiling_parameters: dict[str, str] = {
            "LocalPath": local_path,
            "RotateMaxFileSizeInBytes": str(file_max_size),
            "RotateFileCloseIntervalInSeconds": str(file_close_interval),
            "FileOpenFailThreshold": str(file_open_fail_threshold),
            **{config.name: config.to_json_string() for config in profilers},
        }


def _every_profiler(
    start_step: int | None, num_steps: int | None, start_unix_time: int | None, duration: float | None
) -> list[MetricsConfigBase]:
    bounds = (start_step, num_steps, start_unix_time, duration)
    check_range(*bounds)
    if bounds == (None, None, None, None):
        python = PythonProfilingConfig(cprofile_timer=cProfileTimer.DEFAULT)
        others = (kind() for kind in ALL_METRIC_CONFIGS if kind is not PythonProfilingConfig)
        return [*others, python]
    return [kind(*bounds) for kind in ALL_METRIC_CONFIGS]
