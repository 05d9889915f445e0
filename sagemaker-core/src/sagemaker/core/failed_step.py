"""A failed step of an execution, as errors tell of it."""

from __future__ import annotations

from typing import NamedTuple


class FailedStep(NamedTuple):
    """A step that failed in an execution.

    Attributes:
        name: of the step.
        reason: what the service says about it.
        job_arn: of the job that it ran; None when it ran none.
        log_group: of CloudWatch, where the job wrote.
        log_stream_prefix: what the names of the job's streams start with.
        console_url: the job's page in the AWS console.
        log_path: the file with the log of a job that ran on this machine.
    """

    name: str
    reason: str
    job_arn: str | None = None
    log_group: str | None = None
    log_stream_prefix: str | None = None
    console_url: str | None = None
    log_path: str | None = None

    def __str__(self) -> str:
        lines = [f"Step {self.name!r}: {self.reason}"]
        if self.log_path is not None:
            lines.append(f"log {self.log_path}")
        elif self.job_arn is not None:
            logs = f"log group {self.log_group}, streams {self.log_stream_prefix}*"
            lines.append(f"job {self.job_arn}; {logs}; {self.console_url}")
        return "\n    ".join(lines)
