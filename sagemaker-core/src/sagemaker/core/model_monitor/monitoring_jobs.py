"""Jobs that compute baselines or run on a schedule, and the files that they write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import attrs

from sagemaker.core.exceptions import UnexpectedStatusException, ValidationError, is_not_found
from sagemaker.core.model_monitor.monitoring_files import (
    Constraints,
    ConstraintViolations,
    Statistics,
)
from sagemaker.core.processing.processor import Processor
from sagemaker.core.requests import filled
from sagemaker.core.resources import ProcessingJob
from sagemaker.core.session import Session
from sagemaker.core.staging.s3_uri import s3_path_join

if TYPE_CHECKING:
    from typing_extensions import Self

    from sagemaker.core.shapes import ProcessingInput
    from sagemaker.core.workflow.entities import PipelineVariable

STATISTICS_JSON_DEFAULT_FILE_NAME = "statistics.json"
CONSTRAINTS_JSON_DEFAULT_FILE_NAME = "constraints.json"
CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME = "constraint_violations.json"
ANALYSIS_JSON_FILE_NAME = "analysis.json"

_File = TypeVar("_File", Statistics, Constraints, ConstraintViolations)


class BaseliningProcessor(Processor):
    """A processor whose one output is a tree of values, which may hold context values."""

    def start(
        self,
        inputs: Sequence[ProcessingInput | Mapping[str, Any]],
        output: Mapping[str, Any],
        arguments: Sequence[str | PipelineVariable] | None,
        job_name: str,
        wait: bool,
        logs: bool,
    ) -> Any:
        """Run a job; see `Processor.run`."""
        request = self._request(inputs, None, arguments, job_name, None)
        target = filled(Outputs=[output], KmsKeyId=self.output_kms_key)
        members = {**request.arguments, "ProcessingOutputConfig": target}
        return self._submit(attrs.evolve(request, arguments=members), wait, logs)


class ReportingJob:
    """A processing job whose output holds files of statistics, constraints or violations.

    Args:
        sagemaker_session: the session that calls the service; a new `Session` by default.
        job_name: the name of the job.
        inputs: the inputs of the job.
        outputs: the outputs of the job; the first one holds the files.
        output_kms_key: the key that encrypts the outputs.
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
        return self.job_name

    def describe(self) -> dict[str, Any]:
        """Return the response of ``DescribeProcessingJob``."""
        return described(self.sagemaker_session, self.job_name)

    def wait(self, poll: float = 5, timeout: float | None = None, logs: bool = False) -> None:
        """Wait until the job has ended; see `ProcessingJob.wait`.

        Raises:
            JobFailedError, JobStoppedError: the job did not complete.
            WaitTimeoutError: the job has not ended within the timeout.
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
    """A job that computes a baseline; see `ReportingJob` for its arguments."""

    @classmethod
    def from_processing_job(cls, processing_job: Any) -> Self:
        """Return a processing job as a baselining job.

        Args:
            processing_job: a `ProcessingJob`, or another object with ``job_name`` or ``processing_job_name``.
        """
        return cls(*_parts(processing_job))

    def baseline_statistics(
        self, file_name: str = STATISTICS_JSON_DEFAULT_FILE_NAME, kms_key: str | None = None
    ) -> Statistics:
        """Read the statistics of the baseline.

        Raises:
            UnexpectedStatusException: the file does not exist, because the job has not completed.
        """
        return self._file(Statistics, file_name, kms_key)

    def suggested_constraints(
        self, file_name: str = CONSTRAINTS_JSON_DEFAULT_FILE_NAME, kms_key: str | None = None
    ) -> Constraints:
        """Read the constraints that the job suggests.

        Raises:
            UnexpectedStatusException: the file does not exist, because the job has not completed.
        """
        return self._file(Constraints, file_name, kms_key)


class ClarifyBaseliningJob(BaseliningJob):
    """A Clarify job that computes a baseline.

    Args:
        processing_job: see `BaseliningJob.from_processing_job`.
    """

    def __init__(self, processing_job: Any) -> None:
        super().__init__(*_parts(processing_job))

    @classmethod
    def from_processing_job(cls, processing_job: Any) -> Self:
        """Return a processing job as a baselining job; see `BaseliningJob.from_processing_job`."""
        return cls(processing_job)

    def baseline_statistics(self, **_: Any) -> NoReturn:  # type: ignore[override] # the published method refuses, too
        """Not available: Clarify does not write statistics.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(
            "ClarifyBaseliningJob doesn't support statistics; it has suggested_constraints()."
        )

    def suggested_constraints(
        self,
        file_name: str | None = None,  # noqa: ARG002 - Clarify's file has a fixed name
        kms_key: str | None = None,
    ) -> Constraints:
        """Read the constraints that the job suggests, always from ``analysis.json``; ``file_name`` is ignored."""
        return super().suggested_constraints(ANALYSIS_JSON_FILE_NAME, kms_key)


class MonitoringExecution(ReportingJob):
    """A job that a monitoring schedule started.

    Arguments not listed here are those of `ReportingJob`.

    Args:
        output: the output of the job.
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
        return self.outputs[0]

    @classmethod
    def from_processing_arn(cls, sagemaker_session: Session | None, processing_job_arn: str) -> Self:
        """Return the execution with the ARN of a processing job (``DescribeProcessingJob``)."""
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
        """Read the statistics of the monitored data.

        Raises:
            UnexpectedStatusException: the file does not exist, because the job has not completed.
        """
        return self._file(Statistics, file_name, kms_key)

    def constraint_violations(
        self, file_name: str = CONSTRAINT_VIOLATIONS_JSON_DEFAULT_FILE_NAME, kms_key: str | None = None
    ) -> ConstraintViolations:
        """Read the violations that the job found.

        Raises:
            UnexpectedStatusException: the file does not exist, because the job has not completed.
        """
        return self._file(ConstraintViolations, file_name, kms_key)


class ClarifyMonitoringExecution(MonitoringExecution):
    """A Clarify job that a monitoring schedule started; see `MonitoringExecution` for its arguments."""

    def statistics(self, **_: Any) -> NoReturn:  # type: ignore[override] # the published method refuses, too
        """Not available: Clarify does not write statistics.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(
            "ClarifyMonitoringExecution doesn't support statistics; it has constraint_violations()."
        )


def described(session: Session, name: str) -> dict[str, Any]:
    """Return the response of ``DescribeProcessingJob``."""
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
        raise ValidationError(f"{job!r} is not a processing job: it has no name.")
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
