"""The final values of a training job's metrics, from its log.

Rules: "Define Metrics" of the SageMaker developer guide.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path

import attrs

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.jobs import metric_search

# The processor time for one metric: a second, and one more for each part of the log of this size. An ordinary
# expression needs a tenth of it.
_SECONDS = 1.0
_BYTES_PER_SECOND = 2_000_000
# The limit on the clock, for a machine that is busy with other work.
_PATIENCE = 30.0


@attrs.frozen
class FinalMetrics:
    """The result of a search.

    Attributes:
        values: the last value of each metric that has one, by name.
        given_up: the names of the metrics whose search took too long.
    """

    values: Mapping[str, float]
    given_up: tuple[str, ...]


def check_metric(name: str, regex: str) -> None:
    """Refuse a regular expression that is not valid.

    Raises:
        LocalRuntimeError: the message has the reason.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            re.compile(regex)
    except (re.error, OverflowError, RecursionError) as error:
        raise LocalRuntimeError(
            f"Metric {name!r}: {regex!r} is not a regular expression: {error}."
        ) from error


def find_metrics(metrics: Mapping[str, str], log: Path) -> FinalMetrics:
    """Return the last values of metrics in a log; each metric has a limit on its time.

    Args:
        metrics: the regular expressions by name.
        log: the path of the log.
    """
    seconds = _SECONDS + log.stat().st_size / _BYTES_PER_SECOND
    pending = list(metrics.items())
    values: dict[str, float] = {}
    given_up: list[str] = []
    while pending:
        found = _search(pending, log, seconds)
        for (name, _), value in zip(pending, found, strict=False):
            if value is not None:
                values[name] = value
        given_up += [name for name, _ in pending[len(found) : len(found) + 1]]
        pending = pending[len(found) + 1 :]
    return FinalMetrics({name: values[name] for name in metrics if name in values}, tuple(given_up))


def _search(metrics: list[tuple[str, str]], log: Path, seconds: float) -> list[float | None]:
    """Search in another process; the list is shorter than the metrics if one of them took too long."""
    request = json.dumps({"log": str(log), "seconds": seconds, "metrics": metrics})
    command = [sys.executable, "-I", "-S", metric_search.__file__]
    with subprocess.Popen(  # noqa: S603 - a fixed command
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            output, _ = process.communicate(request, timeout=len(metrics) * seconds + _PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
    return [json.loads(line) for line in output.splitlines()]
