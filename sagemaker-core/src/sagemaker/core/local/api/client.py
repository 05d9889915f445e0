"""The client of the local control plane: the methods of boto3's SageMaker client."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs

from sagemaker.core.local.api.execution_operations import ExecutionOperations
from sagemaker.core.local.api.job_operations import JobOperations
from sagemaker.core.local.api.lookup import PipelineLookup
from sagemaker.core.local.api.pipeline_operations import PipelineOperations
from sagemaker.core.local.execution.execution_threads import ExecutionThreads
from sagemaker.core.local.jobs.processing_job import ProcessingJob
from sagemaker.core.local.jobs.training_job import TrainingJob
from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.registry.operations import RegistryOperations
from sagemaker.core.local.service_errors import service_exceptions
from sagemaker.core.local.state.execution_tables import ExecutionTables
from sagemaker.core.local.state.tag_table import TagTable


@attrs.frozen
class _ClientMeta:
    region_name: str


class LocalSagemakerClient:
    """Jobs, models, packages and pipelines of one control plane.

    Methods, arguments, responses and errors are those of ``boto3.client("sagemaker")``. The state lies below the
    plane's root and is shared with every other client of it, in this process and in others.

    Each method passes its request on to the operations of one kind of resource.

    Args:
        plane: the control plane.
    """

    def __init__(self, plane: LocalPlane) -> None:
        self.plane = plane
        self.meta = _ClientMeta(plane.region)
        tables = ExecutionTables(plane.database)
        lookup = PipelineLookup(tables, plane.arns)
        read_object = plane.store.read
        self._processing_jobs = JobOperations(plane.jobs, ProcessingJob)
        self._training_jobs = JobOperations(plane.jobs, TrainingJob)
        self._registry = RegistryOperations(plane)
        self._pipelines = PipelineOperations(tables, lookup, TagTable(plane.database), read_object)
        threads = ExecutionThreads(plane, tables)
        self._executions = ExecutionOperations(tables, lookup, threads, read_object, plane.jobs)

    @property
    def exceptions(self) -> Any:
        """The exception classes, as on a boto3 client: ``client.exceptions.ResourceNotFound``."""
        return service_exceptions("sagemaker")

    # Training jobs.

    def create_training_job(self, **request: Any) -> dict[str, Any]:
        return self._training_jobs.create(**request)

    def describe_training_job(self, **request: Any) -> dict[str, Any]:
        return self._training_jobs.describe(**request)

    def list_training_jobs(self, **request: Any) -> dict[str, Any]:
        return self._training_jobs.list(**request)

    def stop_training_job(self, **request: Any) -> None:
        self._training_jobs.stop(**request)

    # Processing jobs.

    def create_processing_job(self, **request: Any) -> dict[str, Any]:
        return self._processing_jobs.create(**request)

    def describe_processing_job(self, **request: Any) -> dict[str, Any]:
        return self._processing_jobs.describe(**request)

    def list_processing_jobs(self, **request: Any) -> dict[str, Any]:
        return self._processing_jobs.list(**request)

    def stop_processing_job(self, **request: Any) -> None:
        self._processing_jobs.stop(**request)

    # Models, model packages, groups and tags.

    def create_model(self, **request: Any) -> dict[str, Any]:
        return self._registry.create_model(**request)

    def describe_model(self, **request: Any) -> dict[str, Any]:
        return self._registry.describe_model(**request)

    def list_models(self, **request: Any) -> dict[str, Any]:
        return self._registry.list_models(**request)

    def delete_model(self, **request: Any) -> None:
        self._registry.delete_model(**request)

    def create_model_package(self, **request: Any) -> dict[str, Any]:
        return self._registry.create_model_package(**request)

    def describe_model_package(self, **request: Any) -> dict[str, Any]:
        return self._registry.describe_model_package(**request)

    def update_model_package(self, **request: Any) -> dict[str, Any]:
        return self._registry.update_model_package(**request)

    def list_model_packages(self, **request: Any) -> dict[str, Any]:
        return self._registry.list_model_packages(**request)

    def delete_model_package(self, **request: Any) -> None:
        self._registry.delete_model_package(**request)

    def create_model_package_group(self, **request: Any) -> dict[str, Any]:
        return self._registry.create_model_package_group(**request)

    def describe_model_package_group(self, **request: Any) -> dict[str, Any]:
        return self._registry.describe_model_package_group(**request)

    def list_model_package_groups(self, **request: Any) -> dict[str, Any]:
        return self._registry.list_model_package_groups(**request)

    def delete_model_package_group(self, **request: Any) -> None:
        self._registry.delete_model_package_group(**request)

    def add_tags(self, **request: Any) -> dict[str, Any]:
        return self._registry.add_tags(**request)

    def list_tags(self, **request: Any) -> dict[str, Any]:
        return self._registry.list_tags(**request)

    def delete_tags(self, **request: Any) -> dict[str, Any]:
        return self._registry.delete_tags(**request)

    # Pipelines.

    def create_pipeline(self, **request: Any) -> dict[str, Any]:
        return self._pipelines.create_pipeline(**request)

    def update_pipeline(self, **request: Any) -> dict[str, Any]:
        return self._pipelines.update_pipeline(**request)

    def describe_pipeline(self, **request: Any) -> dict[str, Any]:
        return self._pipelines.describe_pipeline(**request)

    def update_pipeline_version(self, **request: Any) -> dict[str, Any]:
        return self._pipelines.update_pipeline_version(**request)

    def delete_pipeline(self, **request: Any) -> dict[str, Any]:
        return self._pipelines.delete_pipeline(**request)

    def list_pipelines(self, **request: Any) -> dict[str, Any]:
        return self._pipelines.list_pipelines(**request)

    def list_pipeline_versions(self, **request: Any) -> dict[str, Any]:
        return self._pipelines.list_pipeline_versions(**request)

    # Executions.

    def start_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        return self._executions.start_pipeline_execution(**request)

    def retry_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        return self._executions.retry_pipeline_execution(**request)

    def stop_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        return self._executions.stop_pipeline_execution(**request)

    def update_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        return self._executions.update_pipeline_execution(**request)

    def describe_pipeline_execution(self, **request: Any) -> dict[str, Any]:
        return self._executions.describe_pipeline_execution(**request)

    def describe_pipeline_definition_for_execution(self, **request: Any) -> dict[str, Any]:
        return self._executions.describe_pipeline_definition_for_execution(**request)

    def list_pipeline_executions(self, **request: Any) -> dict[str, Any]:
        return self._executions.list_pipeline_executions(**request)

    def list_pipeline_execution_steps(self, **request: Any) -> dict[str, Any]:
        return self._executions.list_pipeline_execution_steps(**request)

    def list_pipeline_parameters_for_execution(self, **request: Any) -> dict[str, Any]:
        return self._executions.list_pipeline_parameters_for_execution(**request)

    # Beyond boto3.

    def wait_for_execution(self, arn: str, timeout: float | None = None) -> None:
        """Wait until an execution has ended; see `ExecutionOperations.wait_for_execution`."""
        self._executions.wait_for_execution(arn, timeout)

    def interrupt_execution(self, arn: str) -> None:
        """Stop an execution that runs in this process and wait for its end; do nothing for other executions."""
        self._executions.threads.interrupt(arn)

    def step_log_path(self, arn: str, step_name: str) -> Path | None:
        """Return the log of a step; see `ExecutionOperations.step_log_path`."""
        return self._executions.step_log_path(arn, step_name)

    def job_log_path(self, operation: str, name: str) -> Path | None:
        """Return the log of a job; None before its container has started.

        Args:
            operation: the operation that created the job: ``CreateTrainingJob``.
            name: the job's name.
        """
        path = self.plane.jobs.log_path(operation, name)
        return path if path.exists() else None
