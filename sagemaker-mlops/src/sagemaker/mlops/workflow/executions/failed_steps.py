"""The failed steps of an execution: their reasons, jobs and logs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from sagemaker.core.exceptions import FailedStep

if TYPE_CHECKING:
    from pathlib import Path

# Members of a step's metadata that point to a job: the log group it writes to, and its page in the console.
_JOBS = {
    "TrainingJob": ("/aws/sagemaker/TrainingJobs", "jobs"),
    "ProcessingJob": ("/aws/sagemaker/ProcessingJobs", "processing-jobs"),
    "TransformJob": ("/aws/sagemaker/TransformJobs", "transform-jobs"),
    "TuningJob": ("/aws/sagemaker/TrainingJobs", "hyper-tuning-jobs"),
    "AutoMLJob": ("/aws/sagemaker/TrainingJobs", "autopilot-jobs"),
    "QualityCheck": ("/aws/sagemaker/ProcessingJobs", "processing-jobs"),
    "ClarifyCheck": ("/aws/sagemaker/ProcessingJobs", "processing-jobs"),
}
_CONSOLES = {
    "aws": "console.aws.amazon.com",
    "aws-cn": "console.amazonaws.cn",
    "aws-us-gov": "console.amazonaws-us-gov.com",
}
_NO_REASON = "The service gave no reason."


def failed_steps(
    records: Iterable[Mapping[str, Any]], log_path: Callable[[str], Path | None] | None = None
) -> list[FailedStep]:
    """Return the failed steps among the records of ``ListPipelineExecutionSteps``, in their order.

    Args:
        records: the records.
        log_path: returns the log of a step by its name, for executions on this machine.
    """
    failed = [_failed_step(record) for record in records if record["StepStatus"] == "Failed"]
    return failed if log_path is None else [_on_this_machine(step, log_path(step.name)) for step in failed]


def _on_this_machine(step: FailedStep, log: Path | None) -> FailedStep:
    return FailedStep(step.name, step.reason, step.job_arn, log_path=None if log is None else str(log))


def _failed_step(record: Mapping[str, Any]) -> FailedStep:
    name, reason = record["StepName"], record.get("FailureReason", _NO_REASON)
    for member, details in (record.get("Metadata") or {}).items():
        arn = details.get("Arn") or details.get("CheckJobArn") if isinstance(details, Mapping) else None
        if arn and member in _JOBS:
            group, page = _JOBS[member]
            job = arn.rpartition("/")[2]
            return FailedStep(name, reason, arn, group, f"{job}/", _console_url(arn, page, job))
    return FailedStep(name, reason)


def _console_url(arn: str, page: str, job: str) -> str:
    _, partition, _, region, *_ = arn.split(":")
    domain = _CONSOLES.get(partition, _CONSOLES["aws"])
    from urllib.parse import quote

    return f"https://{region}.{domain}/sagemaker/home?region={region}#/{page}/{quote(job)}"
