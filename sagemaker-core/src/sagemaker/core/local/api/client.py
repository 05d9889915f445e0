"""The client of the local control plane: the methods of boto3's SageMaker client."""

from __future__ import annotations

import contextlib
import math
import time
from pathlib import Path
from typing import Any

import attrs
from botocore.exceptions import ClientError

from sagemaker.core.exceptions import WaitTimeoutError
from sagemaker.core.local.api.job_operations import JobOperations
from sagemaker.core.local.api.pipeline_operations import PipelineOperations
from sagemaker.core.local.client_errors import service_exceptions
from sagemaker.core.local.jobs.runner import JOB_KINDS
from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.registry.operations import RegistryOperations
from sagemaker.core.local.state.executions import UNFINISHED

# How often an execution of another process is looked at; one of this process is waited for without looking.
_POLL_SECONDS = 0.2


@attrs.frozen
class _ClientMeta:
    region_name: str


class LocalSagemakerClient(JobOperations, RegistryOperations, PipelineOperations):
    """Jobs, models, packages and pipelines of one control plane.

    Methods, arguments, responses and errors are those of ``boto3.client("sagemaker")``; state is kept below
    the plane's root and shared with every other client of it, in this process and in others.
    """

    def __init__(self, plane: LocalPlane) -> None:
        """Work on this control plane."""
        PipelineOperations.__init__(self, plane)
        self.meta = _ClientMeta(plane.region)

    @property
    def exceptions(self) -> Any:
        """The exception classes, as on a boto3 client: ``client.exceptions.ResourceNotFound``."""
        return service_exceptions("sagemaker")

    def wait_for_execution(self, arn: str, timeout: float | None = None) -> None:
        """Wait until an execution has ended, however it ends.

        Args:
            arn: the execution.
            timeout: the most seconds to wait; without an end unless given.

        Raises:
            WaitTimeoutError: the time is up; the execution goes on.
            botocore.exceptions.ClientError: there is no such execution.
        """
        deadline = math.inf if timeout is None else time.monotonic() + timeout
        with self._lock:
            running = self._running.get(arn)
        if running is not None:
            running[0].join(timeout)
            unfinished = running[0].is_alive()
        else:
            unfinished = self._poll_until(arn, deadline)
        if unfinished:
            raise WaitTimeoutError(
                f"The execution {arn} has not ended within {timeout} s; it goes on running."
            )

    def _poll_until(self, arn: str, deadline: float) -> bool:
        """Whether an execution of another process is unfinished when the time is up."""
        while (
            self.describe_pipeline_execution(PipelineExecutionArn=arn)["PipelineExecutionStatus"]
            in UNFINISHED
        ):
            left = deadline - time.monotonic()
            if left <= 0:
                return True
            time.sleep(min(left, _POLL_SECONDS))
        return False

    def step_log_path(self, arn: str, step_name: str) -> Path | None:
        """The log of a step's latest job, complete or still growing; None for a step that runs no job."""
        step = self._state.step(arn, step_name)
        for kind, metadata in (step.metadata if step else {}).items():
            operation = f"Create{kind}"
            if operation not in JOB_KINDS:
                continue
            with contextlib.suppress(ClientError):  # the step has started, and the job has not yet
                path = self.plane.jobs.log_path(operation, metadata["Arn"].rpartition("/")[2])
                return path if path.is_file() else None
        return None
