"""Jobs that train a model by letting it act in an environment (``CreateJob`` of the category ``AgentRFT``)."""

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
        """The job as one of this category.

        Raises:
            ConfigurationError: it is of another one (a `ValueError`).
        """
        if job.job_category != JOB_CATEGORY:
            raise ConfigurationError(
                f"Job {job.job_name!r} is of category {job.job_category}, not {JOB_CATEGORY}."
            )
        return cls(job)

    @classmethod
    def get(cls, job_name: str, session: Any = None) -> AgentRFTJob:
        """A job by its name (``DescribeJob``)."""
        return cls(Job.get(job_name=job_name, job_category=JOB_CATEGORY, session=session))

    @classmethod
    def get_all(cls, session: Any = None, **filters: Any) -> Iterator[AgentRFTJob]:
        """The jobs of this category, newest first unless said otherwise (``ListJobs``).

        Args:
            session: the session to ask.
            filters: of ``Job.get_all``: ``status_equals``, ``name_contains``, ...
        """
        for job in Job.get_all(job_category=JOB_CATEGORY, session=session, **filters):
            yield cls(job)

    def refresh(self) -> AgentRFTJob:
        """Ask the service again; the attributes change in place."""
        self._job.refresh()
        return self

    def wait(self, poll: int = 5, timeout: int | None = 3000, max_log_lines: int = 20) -> None:
        """Wait for the end.

        Args:
            poll: seconds between two looks.
            timeout: seconds after which waiting is given up; None for never.
            max_log_lines: accepted for compatibility; status lines are shown.

        Raises:
            JobFailedError, JobStoppedError: it did not complete.
            WaitTimeoutError: it goes on, but the time is up.
        """
        del max_log_lines
        self._job.wait(poll=poll, timeout=timeout)

    def stop(self) -> None:
        """Ask the service to stop the job (``StopJob``)."""
        self._job.stop()

    def delete(self) -> None:
        """Delete the job (``DeleteJob``)."""
        self._job.delete()

    # What the service says.

    @property
    def job_name(self) -> str:
        """The name of the job."""
        return self._job.job_name

    @property
    def job_arn(self) -> str | None:
        """The ARN of the job."""
        return self._job.job_arn

    @property
    def job_status(self) -> str | None:
        """``InProgress``, ``Completed``, ``Failed``, ``Stopping``, ``Stopped``, ..."""
        return self._job.job_status

    @property
    def secondary_status(self) -> str | None:
        """What the job does now."""
        return self._job.secondary_status

    @property
    def secondary_status_transitions(self) -> list[Any]:
        """What it did before."""
        return list(self._job.secondary_status_transitions or ())

    @property
    def failure_reason(self) -> str | None:
        """Why it failed."""
        return self._job.failure_reason

    @property
    def creation_time(self) -> Any:
        """When it was made."""
        return self._job.creation_time

    @property
    def last_modified_time(self) -> Any:
        """When it changed last."""
        return self._job.last_modified_time

    @property
    def end_time(self) -> Any:
        """When it ended."""
        return self._job.end_time

    @property
    def description(self) -> dict[str, Any]:
        """The configuration document of the job, with what the service has added to it."""
        document: dict[str, Any] = json.loads(self._job.job_config_document or "{}")
        return document

    @property
    def agent_config(self) -> dict[str, Any] | None:
        """``AgentConfig`` of the document."""
        return self.description.get("AgentConfig")

    @property
    def training_config(self) -> dict[str, Any] | None:
        """``TrainingConfig`` of the document."""
        return self.description.get("TrainingConfig")

    @property
    def s3_output_path(self) -> str | None:
        """Where the outputs go."""
        place: str | None = self.description.get("OutputDataConfig", {}).get("S3OutputPath")
        return place

    @property
    def output_model_package_arn(self) -> str | None:
        """The model package that the job has registered."""
        return self._service_output().get("OutputModelPackageArn")

    @property
    def progress_info(self) -> dict[str, Any] | None:
        """How far the job is, once the service says how far it goes: ``MaxSteps``, or epochs and steps of each."""
        progress: dict[str, Any] = self._service_output().get("ProgressInfo") or {}
        by_epochs = progress.get("MaxEpoch") and progress.get("StepsPerEpoch")
        return progress if by_epochs or progress.get("MaxSteps") else None

    @property
    def mlflow_details(self) -> dict[str, Any] | None:
        """``MlflowDetails`` of what the service has added to the document."""
        return self._service_output().get("MlflowDetails")

    @property
    def billable_token_usage(self) -> dict[str, Any] | None:
        """``BillableTokenUsage`` of what the service has added to the document."""
        return self._service_output().get("BillableTokenUsage")

    def _service_output(self) -> dict[str, Any]:
        return self.description.get("ServiceOutput") or {}
