"""Jobs that train a model by letting it act in an environment (``CreateJob`` of the category ``AgentRFT``).

Most attributes of `AgentRFTJob` are members of ``DescribeJob`` or of the configuration document in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sagemaker.core.exceptions import ConfigurationError
from sagemaker.core.resources import Job

JOB_CATEGORY = "AgentRFT"
TERMINAL_STATUSES = ("Completed", "Failed", "Stopped")


class AgentRFTJob:
    """A job that a `MultiTurnRLTrainer` has started.

    Args:
        job: the job at the service.
    """

    JOB_CATEGORY = JOB_CATEGORY

    def __init__(self, job: Job) -> None:
        self._job = job

    @classmethod
    def from_job(cls, job: Job) -> AgentRFTJob:
        """Return a job of this category.

        Raises:
            ConfigurationError: the job is of another category (a `ValueError`).
        """
        if job.job_category != JOB_CATEGORY:
            raise ConfigurationError(
                f"Job {job.job_name!r} is of category {job.job_category}, not {JOB_CATEGORY}."
            )
        return cls(job)

    @classmethod
    def get(cls, job_name: str, session: Any = None) -> AgentRFTJob:
        """Return a job by its name (``DescribeJob``)."""
        return cls(Job.get(job_name=job_name, job_category=JOB_CATEGORY, session=session))

    @classmethod
    def get_all(cls, session: Any = None, **filters: Any) -> Iterator[AgentRFTJob]:
        """Yield the jobs of this category, newest first by default (``ListJobs``).

        Args:
            session: the session that calls the service; a new one by default.
            filters: arguments of ``Job.get_all``: ``status_equals``, ``name_contains``, ...
        """
        for job in Job.get_all(job_category=JOB_CATEGORY, session=session, **filters):
            yield cls(job)

    def refresh(self) -> AgentRFTJob:
        """Read the job from the service again (``DescribeJob``); this object is updated and returned."""
        self._job.refresh()
        return self

    def wait(self, poll: int = 5, timeout: int | None = 3000, max_log_lines: int = 20) -> None:
        """Wait until the job has ended.

        Args:
            poll: seconds between two polls.
            timeout: seconds after which to stop waiting; None for no limit.
            max_log_lines: accepted for compatibility; status lines are shown.

        Raises:
            JobFailedError, JobStoppedError: the job did not complete.
            WaitTimeoutError: the job has not ended in time.
        """
        del max_log_lines
        self._job.wait(poll=poll, timeout=timeout)

    def stop(self) -> None:
        """Stop the job (``StopJob``); this does not wait until it has stopped."""
        self._job.stop()

    def delete(self) -> None:
        self._job.delete()

    # Members of DescribeJob.

    @property
    def job_name(self) -> str:
        return self._job.job_name

    @property
    def job_arn(self) -> str | None:
        return self._job.job_arn

    @property
    def job_status(self) -> str | None:
        """``InProgress``, ``Completed``, ``Failed``, ``Stopping``, ``Stopped``, ..."""
        return self._job.job_status

    @property
    def secondary_status(self) -> str | None:
        return self._job.secondary_status

    @property
    def secondary_status_transitions(self) -> list[Any]:
        return list(self._job.secondary_status_transitions or ())

    @property
    def failure_reason(self) -> str | None:
        return self._job.failure_reason

    @property
    def creation_time(self) -> Any:
        return self._job.creation_time

    @property
    def last_modified_time(self) -> Any:
        return self._job.last_modified_time

    @property
    def end_time(self) -> Any:
        return self._job.end_time

    # Members of the configuration document.

    @property
    def description(self) -> dict[str, Any]:
        """The configuration document of the job, including members that the service has added."""
        document: dict[str, Any] = json.loads(self._job.job_config_document or "{}")
        return document

    @property
    def agent_config(self) -> dict[str, Any] | None:
        return self.description.get("AgentConfig")

    @property
    def training_config(self) -> dict[str, Any] | None:
        return self.description.get("TrainingConfig")

    @property
    def s3_output_path(self) -> str | None:
        path: str | None = self.description.get("OutputDataConfig", {}).get("S3OutputPath")
        return path

    @property
    def output_model_package_arn(self) -> str | None:
        return self._service_output().get("OutputModelPackageArn")

    @property
    def progress_info(self) -> dict[str, Any] | None:
        """Return ``ProgressInfo`` once it has ``MaxSteps``, or ``MaxEpoch`` and ``StepsPerEpoch``; None before."""
        progress: dict[str, Any] = self._service_output().get("ProgressInfo") or {}
        by_epochs = progress.get("MaxEpoch") and progress.get("StepsPerEpoch")
        return progress if by_epochs or progress.get("MaxSteps") else None

    @property
    def mlflow_details(self) -> dict[str, Any] | None:
        return self._service_output().get("MlflowDetails")

    @property
    def billable_token_usage(self) -> dict[str, Any] | None:
        return self._service_output().get("BillableTokenUsage")

    def _service_output(self) -> dict[str, Any]:
        return self.description.get("ServiceOutput") or {}
