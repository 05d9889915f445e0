"""Profiling of a framework from within."""

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
    """What is profiled, and how it is written; every profiler when none is named.

    Args:
        local_path: the folder in the container.
        file_max_size: after how many bytes a file is followed by another.
        file_close_interval: after how many seconds.
        file_open_fail_threshold: after how many failures writing is given up.
        detailed_profiling_config: see `DetailedProfilingConfig`.
        dataloader_profiling_config: see `DataloaderProfilingConfig`.
        python_profiling_config: see `PythonProfilingConfig`.
        horovod_profiling_config: see `HorovodProfilingConfig`.
        smdataparallel_profiling_config: see `SMDataParallelProfilingConfig`.
        start_step: of every profiler, when none is named; see `StepRange`.
        num_steps: likewise.
        start_unix_time: likewise; see `TimeRange`.
        duration: likewise.

    Attributes:
        profiling_parameters: ``ProfilingParameters`` of the API.

    Raises:
        AssertionError: a value is out of range; the published API has it so.
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
        named: list[MetricsConfigBase | None] = [
            detailed_profiling_config,
            dataloader_profiling_config,
            python_profiling_config,
            horovod_profiling_config,
            smdataparallel_profiling_config,
        ]
        profilers = [config for config in named if config is not None]
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
    given = (start_step, num_steps, start_unix_time, duration)
    check_range(*given)
    if given == (None, None, None, None):
        python = PythonProfilingConfig(cprofile_timer=cProfileTimer.DEFAULT)
        others = (kind() for kind in ALL_METRIC_CONFIGS if kind is not PythonProfilingConfig)
        return [*others, python]
    return [kind(*given) for kind in ALL_METRIC_CONFIGS]
