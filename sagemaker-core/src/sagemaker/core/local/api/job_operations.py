"""The job operations of boto3's SageMaker client."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sagemaker.core.local.request_check import check_request
from sagemaker.core.local.state.records import page

if TYPE_CHECKING:
    from sagemaker.core.local.plane import LocalPlane

_TRAINING_SUMMARY = (
    "TrainingJobName",
    "TrainingJobArn",
    "CreationTime",
    "TrainingEndTime",
    "LastModifiedTime",
)
_PROCESSING_SUMMARY = (
    "ProcessingJobName",
    "ProcessingJobArn",
    "CreationTime",
    "ProcessingEndTime",
    "LastModifiedTime",
    "ProcessingJobStatus",
    "FailureReason",
    "ExitMessage",
)


class JobOperations:
    """Create, describe, list and stop processing and training jobs.

    Arguments and responses are those of the API; bad requests, taken names and missing jobs raise
    ``botocore.exceptions.ClientError`` with the service's codes.
    """

    def __init__(self, plane: LocalPlane) -> None:
        self.plane = plane

    def create_processing_job(self, **request: Any) -> dict[str, Any]:
        """CreateProcessingJob: the job starts at once, in a process of its own."""
        return {"ProcessingJobArn": self.plane.jobs.start("CreateProcessingJob", request).arn}

    def describe_processing_job(self, **request: Any) -> dict[str, Any]:
        """DescribeProcessingJob."""
        check_request("DescribeProcessingJob", request)
        return self.plane.jobs.describe("CreateProcessingJob", request["ProcessingJobName"])

    def list_processing_jobs(self, **request: Any) -> dict[str, Any]:
        """ListProcessingJobs."""
        check_request("ListProcessingJobs", request)
        jobs = self.plane.jobs.descriptions("CreateProcessingJob")
        return page(
            "ListProcessingJobs",
            request,
            (_select(job, _PROCESSING_SUMMARY) for job in jobs),
            result="ProcessingJobSummaries",
            name="ProcessingJobName",
            status="ProcessingJobStatus",
        )

    def stop_processing_job(self, **request: Any) -> None:
        """StopProcessingJob: SIGTERM now, SIGKILL after the runtime's grace."""
        check_request("StopProcessingJob", request)
        self.plane.jobs.stop("CreateProcessingJob", request["ProcessingJobName"])

    def create_training_job(self, **request: Any) -> dict[str, Any]:
        """CreateTrainingJob: the job starts at once, in a process of its own."""
        return {"TrainingJobArn": self.plane.jobs.start("CreateTrainingJob", request).arn}

    def describe_training_job(self, **request: Any) -> dict[str, Any]:
        """DescribeTrainingJob."""
        check_request("DescribeTrainingJob", request)
        return self.plane.jobs.describe("CreateTrainingJob", request["TrainingJobName"])

    def list_training_jobs(self, **request: Any) -> dict[str, Any]:
        """ListTrainingJobs."""
        check_request("ListTrainingJobs", request)
        jobs = self.plane.jobs.descriptions("CreateTrainingJob")
        return page(
            "ListTrainingJobs",
            request,
            (_select(job, (*_TRAINING_SUMMARY, "TrainingJobStatus", "SecondaryStatus")) for job in jobs),
            result="TrainingJobSummaries",
            name="TrainingJobName",
            status="TrainingJobStatus",
        )

    def stop_training_job(self, **request: Any) -> None:
        """StopTrainingJob: SIGTERM now, SIGKILL after the runtime's grace; artifacts are uploaded."""
        check_request("StopTrainingJob", request)
        self.plane.jobs.stop("CreateTrainingJob", request["TrainingJobName"])

    def job_log_path(self, operation: str, name: str) -> Path | None:
        """The log of a local job, if its container has started.

        Args:
            operation: that created the job: ``CreateTrainingJob``.
            name: the job's name.
        """
        path = self.plane.jobs.log_path(operation, name)
        return path if path.exists() else None


def _select(description: Mapping[str, Any], members: tuple[str, ...]) -> dict[str, Any]:
    return {name: description[name] for name in members if name in description}
