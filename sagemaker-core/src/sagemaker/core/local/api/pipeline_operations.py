"""The operations of the API on pipelines and their versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.local.api.lookup import PipelineLookup, refuse_unsupported
from sagemaker.core.local.api.summaries import (
    created_between,
    parallelism,
    parallelism_configuration,
    pipeline_summary,
)
from sagemaker.core.local.definition.pipeline_document import PipelineDocument
from sagemaker.core.local.paging import page
from sagemaker.core.local.service_errors import client_error, invalid, refuse_invalid
from sagemaker.core.local.state.clock import moment, timestamp
from sagemaker.core.local.state.execution_tables import ExecutionTables
from sagemaker.core.local.state.rows import PipelineRow, VersionRow
from sagemaker.core.local.state.tag_table import TagTable
from sagemaker.core.requests import filled


@attrs.frozen
class PipelineOperations:
    """Create, describe, change and delete pipelines. Arguments and responses are those of the API.

    Args:
        tables: the tables of pipelines.
        lookup: finds the rows that requests name.
        tags: the tags of resources.
        read_object: returns the content of an object by its S3 URI.
    """

    tables: ExecutionTables
    lookup: PipelineLookup
    tags: TagTable
    read_object: Callable[[str], bytes]

    def create_pipeline(self, **request: Any) -> dict[str, Any]:
        """CreatePipeline: check the definition and store it as version 1."""
        operation = "CreatePipeline"
        refuse_invalid(operation, request)
        refuse_unsupported(operation, request, "PipelineVersionAliases")
        definition = self._definition(operation, request)
        if definition is None:
            raise invalid(
                operation, "One of PipelineDefinition and PipelineDefinitionS3Location must be given."
            )
        name = request["PipelineName"]
        now = timestamp()
        pipeline = PipelineRow(
            name, self.lookup.arns.of("pipeline", name), request["RoleArn"], created=now, modified=now
        )
        if not self.tables.add_pipeline(_changed(pipeline, request), definition):
            raise invalid(
                operation,
                "Pipeline names must be unique within an AWS account and region. "
                f"Pipeline with name ({name}) already exists.",
            )
        self.tags.add(pipeline.arn, request.get("Tags") or ())
        return {"PipelineArn": pipeline.arn}

    def update_pipeline(self, **request: Any) -> dict[str, Any]:
        """UpdatePipeline: change the members of the request; a different definition becomes a new version."""
        operation = "UpdatePipeline"
        refuse_invalid(operation, request)
        refuse_unsupported(operation, request, "PipelineVersionAliases")
        pipeline = self.lookup.pipeline(operation, request["PipelineName"])
        definition = self._definition(operation, request)
        changed = _changed(attrs.evolve(pipeline, modified=timestamp()), request)
        version = self.tables.change_pipeline(changed, definition)
        return {"PipelineArn": pipeline.arn, "PipelineVersionId": version}

    def describe_pipeline(self, **request: Any) -> dict[str, Any]:
        """DescribePipeline: with the latest definition, or the definition of the version that the request names."""
        operation = "DescribePipeline"
        refuse_invalid(operation, request)
        refuse_unsupported(operation, request, "PipelineVersionAlias")
        pipeline = self.lookup.pipeline(operation, request["PipelineName"])
        version = self.lookup.version(operation, pipeline, request.get("PipelineVersionId"))
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
        """UpdatePipelineVersion: change the display name and the description of a version."""
        operation = "UpdatePipelineVersion"
        refuse_invalid(operation, request)
        refuse_unsupported(operation, request, "PipelineVersionAliasOperations")
        pipeline = self.lookup.pipeline(operation, request["PipelineArn"])
        version = self.lookup.version(operation, pipeline, request["PipelineVersionId"])
        changes = filled(
            display_name=request.get("PipelineVersionDisplayName"),
            description=request.get("PipelineVersionDescription"),
        )
        self.tables.change_version(attrs.evolve(version, **changes))
        return {"PipelineArn": pipeline.arn, "PipelineVersionId": version.version}

    def delete_pipeline(self, **request: Any) -> dict[str, Any]:
        """DeletePipeline: with its versions and executions; refused while an execution is running."""
        operation = "DeletePipeline"
        refuse_invalid(operation, request)
        pipeline = self.lookup.pipeline(operation, request["PipelineName"])
        self.tables.executions(pipeline.name)  # records executions whose process has died as failed
        if not self.tables.delete_pipeline(pipeline.name):
            raise client_error(
                operation,
                "ConflictException",
                f"Pipeline '{pipeline.arn}' has an execution that is running. Stop it, or wait for its end.",
            )
        self.tags.remove(pipeline.arn)
        return {"PipelineArn": pipeline.arn}

    def list_pipelines(self, **request: Any) -> dict[str, Any]:
        """ListPipelines: by default the latest first."""
        operation = "ListPipelines"
        refuse_invalid(operation, request)
        prefix = request.get("PipelineNamePrefix", "")
        found = [pipeline for pipeline in self.tables.pipelines() if pipeline.name.startswith(prefix)]
        if request.get("SortBy") == "Name":
            found.sort(key=lambda pipeline: pipeline.name)
        return page(
            operation, request, "PipelineSummaries", created_between(request, found), pipeline_summary
        )

    def list_pipeline_versions(self, **request: Any) -> dict[str, Any]:
        """ListPipelineVersions: by default the latest first."""
        operation = "ListPipelineVersions"
        refuse_invalid(operation, request)
        pipeline = self.lookup.pipeline(operation, request["PipelineName"])
        versions = created_between(request, self.tables.versions(pipeline.name))
        latest = {execution.version: execution.arn for execution in self.tables.executions(pipeline.name)}

        def summary(version: VersionRow) -> dict[str, Any]:
            return filled(
                PipelineArn=pipeline.arn,
                PipelineVersionId=version.version,
                PipelineVersionDisplayName=version.display_name,
                PipelineVersionDescription=version.description,
                CreationTime=moment(version.created),
                LastExecutionPipelineExecutionArn=latest.get(version.version),
            )

        return page(operation, request, "PipelineVersionSummaries", versions, summary)

    def _definition(self, operation: str, request: Mapping[str, Any]) -> str | None:
        """Return the definition in the request, checked; None for a request without one."""
        text = request.get("PipelineDefinition")
        location = request.get("PipelineDefinitionS3Location")
        if text is not None and location is not None:
            raise invalid(
                operation,
                "Only one of PipelineDefinition and PipelineDefinitionS3Location can be given.",
            )
        if location is not None:
            text = self._read_definition(operation, location)
        if text is None:
            return None
        try:
            PipelineDocument.parse(text)
        except PipelineDefinitionError as error:
            raise invalid(operation, str(error)) from error
        return str(text)

    def _read_definition(self, operation: str, location: Mapping[str, str]) -> str:
        uri = f"s3://{location['Bucket']}/{location['ObjectKey']}"
        try:
            return str(self.read_object(uri), "utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise invalid(operation, f"The pipeline definition at {uri} cannot be read: {error}") from error


def _changed(pipeline: PipelineRow, request: Mapping[str, Any]) -> PipelineRow:
    changes = filled(
        role_arn=request.get("RoleArn"),
        display_name=request.get("PipelineDisplayName"),
        description=request.get("PipelineDescription"),
        parallelism=parallelism(request),
    )
    return attrs.evolve(pipeline, **changes)
