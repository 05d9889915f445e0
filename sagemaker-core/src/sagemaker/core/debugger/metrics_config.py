"""The profilers of a framework, each with its range of steps or of time."""

from __future__ import annotations

from typing import Any

from sagemaker.core.debugger import profiler_constants as defaults
from sagemaker.core.debugger.utils import (
    ErrorMessages,
    PythonProfiler,
    convert_json_config_to_string,
    cProfileTimer,
    is_positive,
    is_valid_regex,
    is_valid_unix_time,
    require,
)
from sagemaker.core.requests import filled


class StepRange:
    """A range of steps.

    Args:
        start_step: the first step; 0 by default.
        num_steps: the number of steps; 1 by default.
    """

    def __init__(self, start_step: int | None, num_steps: int | None) -> None:
        self.start_step = defaults.START_STEP_DEFAULT if start_step is None else start_step
        self.num_steps = defaults.PROFILING_NUM_STEPS_DEFAULT if num_steps is None else num_steps

    def to_json(self) -> dict[str, Any]:
        return {"StartStep": self.start_step, "NumSteps": self.num_steps}


class TimeRange:
    """A range of time.

    Args:
        start_unix_time: the start in seconds since 1970; the start of training by default.
        duration: the length in seconds; to the end of training by default.
    """

    def __init__(self, start_unix_time: int | None = None, duration: float | None = None) -> None:
        self.start_unix_time = start_unix_time
        self.duration = duration

    def to_json(self) -> dict[str, Any]:
        return filled(StartTimeInSecSinceEpoch=self.start_unix_time, Duration=self.duration)


class MetricsConfigBase:
    """A profiler with its range of steps or of time.

    Arguments not listed here are those of `StepRange` and `TimeRange`.

    Args:
        name: the name of the profiler.

    Raises:
        AssertionError: a value is out of range, or steps and time are both set (the type of error is that of the
            published API).
    """

    def __init__(
        self,
        name: str,
        start_step: int | None,
        num_steps: int | None,
        start_unix_time: int | None,
        duration: float | None,
    ) -> None:
        self.name = name
        check_range(start_step, num_steps, start_unix_time, duration)
        self.range: StepRange | TimeRange = (
            StepRange(start_step, num_steps)
            if start_unix_time is None and duration is None
            else TimeRange(start_unix_time, duration)
        )

    def to_json_string(self) -> str:
        """Return the settings in the format of the profiler."""
        return convert_json_config_to_string(self._members())

    def _members(self) -> dict[str, Any]:
        return self.range.to_json()


class _Profiling(MetricsConfigBase):
    """A profiler with default steps, which it uses when no range is set."""

    config_name = ""
    default_start = defaults.START_STEP_DEFAULT
    default_steps = defaults.PROFILING_NUM_STEPS_DEFAULT

    def __init__(
        self,
        start_step: int | None = None,
        num_steps: int | None = None,
        start_unix_time: int | None = None,
        duration: float | None = None,
        profile_default_steps: bool = False,
    ) -> None:
        require(
            isinstance(profile_default_steps, bool),
            ErrorMessages.INVALID_PROFILE_DEFAULT_STEPS,
            profile_default_steps,
        )
        bounds = (start_step, num_steps, start_unix_time, duration)
        if profile_default_steps or bounds == (None, None, None, None):
            start_step, num_steps = self.default_start, self.default_steps
        super().__init__(self.config_name, start_step, num_steps, start_unix_time, duration)


class DetailedProfilingConfig(_Profiling):
    """The profiler of the framework's operations.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: profile one step, number 5.
    """

    config_name = defaults.DETAILED_PROFILING_CONFIG_NAME
    default_start = defaults.DETAILED_PROFILING_START_STEP_DEFAULT


class HorovodProfilingConfig(_Profiling):
    """The profiler of Horovod.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: profile one step, number 13.
    """

    config_name = defaults.HOROVOD_PROFILING_CONFIG_NAME
    default_start = defaults.HOROVOD_PROFILING_START_STEP_DEFAULT


class SMDataParallelProfilingConfig(_Profiling):
    """The profiler of SageMaker's data parallel library.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: profile one step, number 15.
    """

    config_name = defaults.SMDATAPARALLEL_PROFILING_CONFIG_NAME
    default_start = defaults.SMDATAPARALLEL_PROFILING_START_STEP_DEFAULT


class DataloaderProfilingConfig(_Profiling):
    """The profiler of data loaders.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: profile one step, number 7.
        metrics_regex: a regular expression for the names of metrics to keep.
    """

    config_name = defaults.DATALOADER_PROFILING_CONFIG_NAME
    default_start = defaults.DATALOADER_PROFILING_START_STEP_DEFAULT

    def __init__(
        self,
        start_step: int | None = None,
        num_steps: int | None = None,
        start_unix_time: int | None = None,
        duration: float | None = None,
        profile_default_steps: bool = False,
        metrics_regex: str = ".*",
    ) -> None:
        super().__init__(start_step, num_steps, start_unix_time, duration, profile_default_steps)
        require(is_valid_regex(metrics_regex), ErrorMessages.INVALID_METRICS_REGEX, metrics_regex)
        self.metrics_regex = metrics_regex

    def _members(self) -> dict[str, Any]:
        return {**super()._members(), "MetricsRegex": self.metrics_regex}


class PythonProfilingConfig(_Profiling):
    """The profiler of Python code.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: profile three steps, numbers 9 to 11.
        python_profiler: cProfile or Pyinstrument.
        cprofile_timer: the time that cProfile measures.
    """

    config_name = defaults.PYTHON_PROFILING_CONFIG_NAME
    default_start = defaults.PYTHON_PROFILING_START_STEP_DEFAULT
    default_steps = defaults.PYTHON_PROFILING_NUM_STEPS_DEFAULT

    def __init__(
        self,
        start_step: int | None = None,
        num_steps: int | None = None,
        start_unix_time: int | None = None,
        duration: float | None = None,
        profile_default_steps: bool = False,
        python_profiler: PythonProfiler = PythonProfiler.CPROFILE,
        cprofile_timer: cProfileTimer = cProfileTimer.TOTAL_TIME,
    ) -> None:
        super().__init__(start_step, num_steps, start_unix_time, duration, profile_default_steps)
        require(
            isinstance(python_profiler, PythonProfiler),
            ErrorMessages.INVALID_PYTHON_PROFILER,
            python_profiler,
        )
        require(
            isinstance(cprofile_timer, cProfileTimer), ErrorMessages.INVALID_CPROFILE_TIMER, cprofile_timer
        )
        self.python_profiler = python_profiler
        self.cprofile_timer = cprofile_timer if python_profiler is PythonProfiler.CPROFILE else None

    def _members(self) -> dict[str, Any]:
        timer = {} if self.cprofile_timer is None else {"cProfileTimer": self.cprofile_timer.value}
        return {**super()._members(), "ProfilerName": self.python_profiler.value, **timer}


def check_range(
    start_step: int | None, num_steps: int | None, start_unix_time: int | None, duration: float | None
) -> None:
    """Check that a range is valid, and that it is one of steps or of time, not both.

    Raises:
        AssertionError: it is not (the type of error is that of the published API).
    """
    is_step = isinstance(start_step, int) and start_step >= 0
    require(start_step is None or is_step, ErrorMessages.INVALID_START_STEP, start_step)
    require(num_steps is None or is_positive(num_steps), ErrorMessages.INVALID_NUM_STEPS, num_steps)
    is_time = isinstance(start_unix_time, int) and is_valid_unix_time(start_unix_time)
    require(start_unix_time is None or is_time, ErrorMessages.INVALID_START_UNIX_TIME, start_unix_time)
    is_length = is_positive(duration, (int, float))
    require(duration is None or is_length, ErrorMessages.INVALID_DURATION, duration)
    steps = start_step is not None or num_steps is not None
    times = start_unix_time is not None or duration is not None
    require(not (steps and times), ErrorMessages.FOUND_BOTH_STEP_AND_TIME_FIELDS)
