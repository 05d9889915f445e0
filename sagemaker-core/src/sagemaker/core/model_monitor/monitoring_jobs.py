"""Jobs that computed a baseline or ran on a schedule, and the files they wrote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from sagemaker.core.exceptions import UnexpectedStatusException, ValidationError, is_not_found
from sagemaker.core.model_monitor.monitoring_files import (
    Constraints,
    ConstraintViolations,
    Statistics,
)
from sagemaker.core.resources import ProcessingJob
from sagemaker.core.session import Session
from sagemaker.core.staging.s3_uri import s3_path_join

if TYPE_CHECKING:
    from typing_extensions import Self

STATISTICS_JSON_DEFAULT_FILE_NAME = "statistics.json"
CONSTRAINTS_JSON_DEFAULT_FILE_NAME = "constraints.json"
CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME = "constraint_violations.json"
ANALYSIS_JSON_FILE_NAME = "analysis.json"

_File = TypeVar("_File", Statistics, Constraints, ConstraintViolations)


class ReportingJob:
    """A processing job that writes files for monitors.

    Args:
        sagemaker_session: through which it was started.
        job_name: its name.
        inputs: what it reads.
        outputs: what it writes; the first holds the files.
        output_kms_key: encrypts them.
    """

    def __init__(
        self,
        sagemaker_session: Session | None,
        job_name: str,
        inputs: Sequence[Any] | None,
        outputs: Sequence[Any] | None,
        output_kms_key: Any = None,
    ) -> None:
        self.sagemaker_session = sagemaker_session or Session()
        self.job_name = job_name
        self.inputs = list(inputs or ())
        self.outputs = list(outputs or ())
        self.output_kms_key = output_kms_key

    @property
    def processing_job_name(self) -> str:
        """The job's name."""
        return self.job_name

    def describe(self) -> dict[str, Any]:
        """``DescribeProcessingJob`` of the API."""
        return described(self.sagemaker_session, self.job_name)

    def wait(self, poll: float = 5, timeout: float | None = None, logs: bool = False) -> None:
        """Wait for the end; see `ProcessingJob.wait`.

        Raises:
            JobFailedError, JobStoppedError: it did not complete.
            WaitTimeoutError: it goes on, but the time is up.
        """
        job = ProcessingJob.get(self.job_name, session=self.sagemaker_session)
        job.wait(poll=poll, timeout=timeout, logs=logs)

    def stop(self) -> None:
        """Ask the service to stop the job."""
        self.sagemaker_session.sagemaker_client.stop_processing_job(ProcessingJobName=self.job_name)

    def _file(self, kind: type[_File], file_name: str, kms_key: str | None) -> _File:
        from botocore.exceptions import ClientError

        description = self.describe()
        uri = s3_path_join(_output_uri(description), file_name)
        try:
            return kind.from_s3_uri(uri, kms_key=kms_key, sagemaker_session=self.sagemaker_session)
        except ClientError as error:
            status = description["ProcessingJobStatus"]
            if not is_not_found(error) or status == "Completed":
                raise
            raise UnexpectedStatusException(
                f"The underlying job is not in 'Completed' state. You may only retrieve {file_name} of a job that has "
                f"completed successfully. {self.job_name} is {status}.",
                ["Completed"],
                status,
            ) from error


class BaseliningJob(ReportingJob):
    """A job that computed a baseline; see `ReportingJob` for its arguments."""

    @classmethod
    def from_processing_job(cls, processing_job: Any) -> Self:
        """The baselining job that a processing job is.

        Args:
            processing_job: a `ProcessingJob`, or what else has ``job_name`` or ``processing_job_name`` of one.
        """
        return cls(*_parts(processing_job))

    def baseline_statistics(
        self, file_name: str = STATISTICS_JSON_DEFAULT_FILE_NAME, kms_key: str | None = None
    ) -> Statistics:
        """The statistics of the baseline.

        Raises:
            UnexpectedStatusException: there are none, for the job has not completed.
        """
        return self._file(Statistics, file_name, kms_key)

    def suggested_constraints(
        self, file_name: str = CONSTRAINTS_JSON_DEFAULT_FILE_NAME, kms_key: str | None = None
    ) -> Constraints:
        """The constraints that the baseline suggests.

        Raises:
            UnexpectedStatusException: there are none, for the job has not completed.
        """
        return self._file(Constraints, file_name, kms_key)


class ClarifyBaseliningJob(BaseliningJob):
    """A job of Clarify that computed a baseline.

    Args:
        processing_job: see `BaseliningJob.from_processing_job`.
    """

    def __init__(self, processing_job: Any) -> None:
        super().__init__(*_parts(processing_job))

    @classmethod
    def from_processing_job(cls, processing_job: Any) -> Self:
        """The baselining job that a processing job is."""
        return cls(processing_job)

    def baseline_statistics(self, **_: Any) -> NoReturn:  # type: ignore[override] # Clarify writes none
        """Not available.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(
            "ClarifyBaseliningJob doesn't support statistics; it has suggested_constraints()."
        )

    def suggested_constraints(
        self,
        file_name: str | None = None,  # noqa: ARG002 - Clarify has one name for it
        kms_key: str | None = None,
    ) -> Constraints:
        """The constraints that the analysis suggests; always ``analysis.json``, whatever name is given."""
        return super().suggested_constraints(ANALYSIS_JSON_FILE_NAME, kms_key)


class MonitoringExecution(ReportingJob):
    """A job that ran on a schedule.

    Arguments not listed here are those of `ReportingJob`.

    Args:
        output: what it writes.
    """

    def __init__(
        self,
        sagemaker_session: Session | None,
        job_name: str,
        inputs: Sequence[Any] | None,
        output: Any,
        output_kms_key: Any = None,
    ) -> None:
        super().__init__(sagemaker_session, job_name, inputs, [output], output_kms_key)

    @property
    def output(self) -> Any:
        """What it writes."""
        return self.outputs[0]

    @classmethod
    def from_processing_arn(cls, sagemaker_session: Session | None, processing_job_arn: str) -> Self:
        """The execution of a processing job, as the service describes it."""
        session = sagemaker_session or Session()
        name = processing_job_arn.rpartition("/")[2]
        description = described(session, name)
        outputs = description["ProcessingOutputConfig"]
        return cls(
            session, name, description.get("ProcessingInputs"), outputs["Outputs"][0], outputs.get("KmsKeyId")
        )

    def statistics(
        self, file_name: str = STATISTICS_JSON_DEFAULT_FILE_NAME, kms_key: str | None = None
    ) -> Statistics:
        """The statistics of what was monitored.

        Raises:
            UnexpectedStatusException: there are none, for the job has not completed.
        """
        return self._file(Statistics, file_name, kms_key)

    def constraint_violations(
        self, file_name: str = CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME, kms_key: str | None = None
    ) -> ConstraintViolations:
        """The violations that were found.

        Raises:
            UnexpectedStatusException: there are none, for the job has not completed.
        """
        return self._file(ConstraintViolations, file_name, kms_key)


class ClarifyMonitoringExecution(MonitoringExecution):
    """A job of Clarify that ran on a schedule; see `MonitoringExecution` for its arguments."""

    def statistics(self, **_: Any) -> NoReturn:  # type: ignore[override] # Clarify writes none
        """Not available.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(
            "ClarifyMonitoringExecution doesn't support statistics; it has constraint_violations()."
        )


def described(session: Session, name: str) -> dict[str, Any]:
    """``DescribeProcessingJob`` of the API."""
    description: dict[str, Any] = session.sagemaker_client.describe_processing_job(ProcessingJobName=name)
    return description


def _parts(job: Any) -> tuple[Session | None, str, Any, Any, str | None]:
    name = next(
        (
            getattr(job, attribute)
            for attribute in ("job_name", "processing_job_name")
            if isinstance(getattr(job, attribute, None), str)
        ),
        None,
    )
    if name is None:
        raise ValidationError(f"{job!r} is no processing job: it has no name.")
    session = getattr(job, "sagemaker_session", None) or getattr(job, "session", None)
    return (
        session,
        name,
        getattr(job, "inputs", None),
        getattr(job, "outputs", None),
        getattr(job, "output_kms_key", None),
    )


def _output_uri(description: dict[str, Any]) -> str:
    uri: str = description["ProcessingOutputConfig"]["Outputs"][0]["S3Output"]["S3Uri"]
    return uri
