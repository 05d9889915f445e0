"""Options of profiling, and checks of settings."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from enum import Enum
from typing import Any


class PythonProfiler(Enum):
    """The profilers of Python code."""

    CPROFILE = "cprofile"
    PYINSTRUMENT = "pyinstrument"


class cProfileTimer(Enum):  # noqa: N801 - the published name
    """The times that cProfile can measure."""

    TOTAL_TIME = "total_time"
    CPU_TIME = "cpu_time"
    OFF_CPU_TIME = "off_cpu_time"
    DEFAULT = "default"


class ErrorMessages(Enum):
    INVALID_LOCAL_PATH = "local_path must be a string!"
    INVALID_FILE_MAX_SIZE = "file_max_size must be an integer greater than 0!"
    INVALID_FILE_CLOSE_INTERVAL = "file_close_interval must be a float/integer greater than 0!"
    INVALID_FILE_OPEN_FAIL_THRESHOLD = "file_open_fail threshold must be an integer greater than 0!"
    INVALID_PROFILE_DEFAULT_STEPS = "profile_default_steps must be a boolean!"
    INVALID_START_STEP = "start_step must be integer greater or equal to 0!"
    INVALID_NUM_STEPS = "num_steps must be integer greater than 0!"
    INVALID_START_UNIX_TIME = "start_unix_time must be valid integer unix time!"
    INVALID_DURATION = "duration must be float greater than 0!"
    FOUND_BOTH_STEP_AND_TIME_FIELDS = "Both step and time fields cannot be specified in the metrics config!"
    INVALID_METRICS_REGEX = "metrics_regex is invalid!"
    INVALID_PYTHON_PROFILER = "python_profiler must be of type PythonProfiler!"
    INVALID_CPROFILE_TIMER = "cprofile_timer must be of type cProfileTimer"


def require(condition: bool, message: ErrorMessages, value: Any = None) -> None:
    """Check a setting.

    Raises:
        AssertionError: the condition is false (the type of error is that of the published API).
    """
    if not condition:
        raise AssertionError(f"{message.value} It is {value!r}." if value is not None else message.value)


def is_positive(value: Any, kinds: type | tuple[type, ...] = int) -> bool:
    """Return whether a value is of one of the types and greater than 0."""
    return isinstance(value, kinds) and not isinstance(value, bool) and bool(value > 0)  # type: ignore[operator]


def is_valid_regex(regex: Any) -> bool:
    """Return whether a value is a valid regular expression."""
    try:
        re.compile(regex)
    except (re.error, TypeError):
        return False
    return True


def is_valid_unix_time(unix_time: Any) -> bool:
    """Return whether a number of seconds since 1970 can be converted to a date."""
    try:
        time.gmtime(unix_time)
    except (OverflowError, ValueError, OSError, TypeError):
        return False
    return True


def convert_json_config_to_string(config: Mapping[str, Any]) -> str:
    """Return settings in the format of the profiler in the container: JSON with a comma after each member."""
    members = "".join(
        f'"{name}": {value}, ' if isinstance(value, int | float) else f'"{name}": "{value}", '
        for name, value in config.items()
    )
    return f"{{{members}}}"
