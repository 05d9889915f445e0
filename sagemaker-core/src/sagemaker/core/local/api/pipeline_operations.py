"""The operations of the API on pipelines, over those on their executions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.local.api.execution_operations import (
    ExecutionOperations,
    check_call,
    created_between,
    page,
    parallelism_configuration,
)
from sagemaker.core.local.client_errors import client_error
from sagemaker.core.local.definition.pipeline_document import PipelineDocument
from sagemaker.core.local.state.clock import moment, timestamp
from sagemaker.core.local.state.executions import Pipeline, PipelineVersion
from sagemaker.core.local.state.tags import Tags
from sagemaker.core.requests import filled


class PipelineOperations(ExecutionOperations):
    """Keep pipelines and run them. Arguments and responses are those of the API."""

    def create_pipeline(self, **request: Any) -> dict[str, Any]:
        """CreatePipeline: check the definition, and keep it as version 1."""
        operation = "CreatePipeline"
        check_call(operation, request)
        self._refuse_unsupported(operation, request, "PipelineVersionAliases")
        definition = self._definition(operation, request)
        if definition is None:
            raise client_error(
                operation,
                "ValidationException",
                "One of PipelineDefinition and PipelineDefinitionS3Location must be given.",
            )
        name = request["PipelineName"]
        now = timestamp()
        pipeline = Pipeline(
            name, self.plane.arn("pipeline", name), request["RoleArn"], created=now, modified=now
        )
        if not self._state.add_pipeline(_changed(pipeline, request), definition):
            raise client_error(
                operation,
                "ValidationException",
                "Pipeline names must be unique within an AWS account and region. "
                f"Pipeline with name ({name}) already exists.",
            )
        Tags(self.plane.database).add(pipeline.arn, request.get("Tags") or ())
        return {"PipelineArn": pipeline.arn}

    def update_pipeline(self, **request: Any) -> dict[str, Any]:
        """UpdatePipeline: change what is given; another definition is a new version."""
        operation = "UpdatePipeline"
        check_call(operation, request)
        self._refuse_unsupported(operation, request, "PipelineVersionAliases")
        pipeline = self._pipeline(operation, request["PipelineName"])
        definition = self._definition(operation, request)
        changed = _changed(attrs.evolve(pipeline, modified=timestamp()), request)
        version = self._state.change_pipeline(changed, definition)
        return {"PipelineArn": pipeline.arn, "PipelineVersionId": version}

    def describe_pipeline(self, **request: Any) -> dict[str, Any]:
        """DescribePipeline: with its latest definition, or that of a version."""
        operation = "DescribePipeline"
        check_call(operation, request)
        self._refuse_unsupported(operation, request, "PipelineVersionAlias")
        pipeline = self._pipeline(operation, request["PipelineName"])
        version = self._version(operation, pipeline, request.get("PipelineVersionId"))
        return filled(
            PipelineArn=pipeline.arn,
            PipelineName=pipeline.name,
            PipelineDisplayName=pipeline.display_name,
            PipelineDefinition=version.definition,
            PipelineDescription=pipeline.description,
            RoleArn=pipeline.role_arn,
            PipelineStatus="Active",
            CreationTime=moment(pipeline.created),
            LastModifiedTime=moment(pipeline.modified),
            LastRunTime=moment(pipeline.last_run) if pipeline.last_run else None,
            ParallelismConfiguration=parallelism_configuration(pipeline.parallelism),
            PipelineVersionDisplayName=version.display_name,
            PipelineVersionDescription=version.description,
        )

    def update_pipeline_version(self, **request: Any) -> dict[str, Any]:
        """UpdatePipelineVersion: the name and description of a version."""
        operation = "UpdatePipelineVersion"
        check_call(operation, request)
        self._refuse_unsupported(operation, request, "PipelineVersionAliasOperations")
        pipeline = self._pipeline(operation, request["PipelineArn"])
        version = self._version(operation, pipeline, request["PipelineVersionId"])
        changes = filled(
            display_name=request.get("PipelineVersionDisplayName"),
            description=request.get("PipelineVersionDescription"),
        )
        self._state.change_version(attrs.evolve(version, **changes))
        return {"PipelineArn": pipeline.arn, "PipelineVersionId": version.version}

    def delete_pipeline(self, **request: Any) -> dict[str, Any]:
        """DeletePipeline: with its versions and executions, none of which may be running."""
        operation = "DeletePipeline"
        check_call(operation, request)
        pipeline = self._pipeline(operation, request["PipelineName"])
        self._state.executions(pipeline.name)  # an execution whose process has died does not count
        if not self._state.delete_pipeline(pipeline.name):
            raise client_error(
                operation,
                "ConflictException",
                f"Pipeline '{pipeline.arn}' has an execution that is running. Stop it, or wait for its end.",
            )
        Tags(self.plane.database).remove(pipeline.arn)
        return {"PipelineArn": pipeline.arn}

    def list_pipelines(self, **request: Any) -> dict[str, Any]:
        """ListPipelines: the latest first, unless asked otherwise."""
        operation = "ListPipelines"
        check_call(operation, request)
        prefix = request.get("PipelineNamePrefix", "")
        found = [pipeline for pipeline in self._state.pipelines() if pipeline.name.startswith(prefix)]
        if request.get("SortBy") == "Name":
            found.sort(key=lambda pipeline: pipeline.name)
        return page(operation, request, "PipelineSummaries", created_between(request, found), _summary)

    def list_pipeline_versions(self, **request: Any) -> dict[str, Any]:
        """ListPipelineVersions: the latest first, unless asked otherwise."""
        operation = "ListPipelineVersions"
        check_call(operation, request)
        pipeline = self._pipeline(operation, request["PipelineName"])
        versions = created_between(request, self._state.versions(pipeline.name))
        latest = {execution.version: execution.arn for execution in self._state.executions(pipeline.name)}

        def show(version: PipelineVersion) -> dict[str, Any]:
            return filled(
                PipelineArn=pipeline.arn,
                PipelineVersionId=version.version,
                PipelineVersionDisplayName=version.display_name,
                PipelineVersionDescription=version.description,
                CreationTime=moment(version.created),
                LastExecutionPipelineExecutionArn=latest.get(version.version),
            )

        return page(operation, request, "PipelineVersionSummaries", versions, show)

    def _definition(self, operation: str, request: Mapping[str, Any]) -> str | None:
        """The definition that the request brings, checked; None when it brings none."""
        text = request.get("PipelineDefinition")
        location = request.get("PipelineDefinitionS3Location")
        if text is not None and location is not None:
            raise client_error(
                operation,
                "ValidationException",
                "Only one of PipelineDefinition and PipelineDefinitionS3Location can be given.",
            )
        if location is not None:
            text = self._read_definition(operation, location)
        if text is None:
            return None
        try:
            PipelineDocument.parse(text)
        except PipelineDefinitionError as error:
            raise client_error(operation, "ValidationException", str(error)) from error
        return str(text)

    def _read_definition(self, operation: str, location: Mapping[str, str]) -> str:
        uri = f"s3://{location['Bucket']}/{location['ObjectKey']}"
        try:
            return str(self.plane.store.read(uri), "utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise client_error(
                operation, "ValidationException", f"The pipeline definition at {uri} cannot be read: {error}"
            ) from error


def _changed(pipeline: Pipeline, request: Mapping[str, Any]) -> Pipeline:
    changes = filled(
        role_arn=request.get("RoleArn"),
        display_name=request.get("PipelineDisplayName"),
        description=request.get("PipelineDescription"),
        parallelism=(request.get("ParallelismConfiguration") or {}).get("MaxParallelExecutionSteps"),
    )
    return attrs.evolve(pipeline, **changes)


def _summary(pipeline: Pipeline) -> dict[str, Any]:
    return filled(
        PipelineArn=pipeline.arn,
        PipelineName=pipeline.name,
        PipelineDisplayName=pipeline.display_name,
        PipelineDescription=pipeline.description,
        RoleArn=pipeline.role_arn,
        CreationTime=moment(pipeline.created),
        LastModifiedTime=moment(pipeline.modified),
        LastExecutionTime=moment(pipeline.last_run) if pipeline.last_run else None,
    )
