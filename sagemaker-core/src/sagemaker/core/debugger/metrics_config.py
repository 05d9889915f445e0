"""Which steps, or which time, a profiler looks at."""

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
        start_step: the first one; 0 by default.
        num_steps: how many; 1 by default.
    """

    def __init__(self, start_step: int | None, num_steps: int | None) -> None:
        self.start_step = defaults.START_STEP_DEFAULT if start_step is None else start_step
        self.num_steps = defaults.PROFILING_NUM_STEPS_DEFAULT if num_steps is None else num_steps

    def to_json(self) -> dict[str, Any]:
        """Its members."""
        return {"StartStep": self.start_step, "NumSteps": self.num_steps}


class TimeRange:
    """A range of time.

    Args:
        start_unix_time: seconds since 1970; the start of training by default.
        duration: in seconds; to the end by default.
    """

    def __init__(self, start_unix_time: int | None = None, duration: float | None = None) -> None:
        self.start_unix_time = start_unix_time
        self.duration = duration

    def to_json(self) -> dict[str, Any]:
        """Its members."""
        return filled(StartTimeInSecSinceEpoch=self.start_unix_time, Duration=self.duration)


class MetricsConfigBase:
    """A profiler, and its range of steps or of time.

    Arguments not listed here are those of `StepRange` and `TimeRange`.

    Args:
        name: of the profiler.

    Raises:
        AssertionError: a value is out of range, or both kinds of range are given; the published API has it so.
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
        """The settings as the profiler reads them."""
        return convert_json_config_to_string(self._members())

    def _members(self) -> dict[str, Any]:
        return self.range.to_json()


class _Profiling(MetricsConfigBase):
    """A profiler with steps of its own that it looks at when no range is given."""

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
        given = (start_step, num_steps, start_unix_time, duration)
        if profile_default_steps or given == (None, None, None, None):
            start_step, num_steps = self.default_start, self.default_steps
        super().__init__(self.config_name, start_step, num_steps, start_unix_time, duration)


class DetailedProfilingConfig(_Profiling):
    """Details of the framework's operations.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: one step from the 5th on.
    """

    config_name = defaults.DETAILED_PROFILING_CONFIG_NAME
    default_start = defaults.DETAILED_PROFILING_START_STEP_DEFAULT


class HorovodProfilingConfig(_Profiling):
    """Horovod.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: one step from the 13th on.
    """

    config_name = defaults.HOROVOD_PROFILING_CONFIG_NAME
    default_start = defaults.HOROVOD_PROFILING_START_STEP_DEFAULT


class SMDataParallelProfilingConfig(_Profiling):
    """The data parallel library.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: one step from the 15th on.
    """

    config_name = defaults.SMDATAPARALLEL_PROFILING_CONFIG_NAME
    default_start = defaults.SMDATAPARALLEL_PROFILING_START_STEP_DEFAULT


class DataloaderProfilingConfig(_Profiling):
    """Data loaders.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: one step from the 7th on.
        metrics_regex: which metrics are kept.
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
    """Python code.

    Arguments not listed here are those of `MetricsConfigBase`.

    Args:
        profile_default_steps: three steps from the 9th on.
        python_profiler: cProfile or Pyinstrument.
        cprofile_timer: what cProfile measures.
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
    """Refuse a range that is none, or two kinds of range at once.

    Raises:
        AssertionError: which it is; the published API has it so.
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
