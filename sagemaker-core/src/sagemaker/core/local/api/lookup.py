"""The pipelines and executions that requests name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from sagemaker.core.local.names import Arns
from sagemaker.core.local.service_errors import client_error, invalid
from sagemaker.core.local.state.execution_tables import ExecutionTables
from sagemaker.core.local.state.rows import ExecutionRow, PipelineRow, VersionRow


@attrs.frozen
class PipelineLookup:
    """Finds the rows that a request names.

    Each method raises ``botocore.exceptions.ClientError`` with the code ``ResourceNotFound`` if the row does
    not exist. ``operation`` is the operation of the request.

    Args:
        tables: the tables of pipelines.
        arns: the ARNs of the control plane.
    """

    tables: ExecutionTables
    arns: Arns

    def pipeline(self, operation: str, name_or_arn: str) -> PipelineRow:
        pipeline = self.tables.pipeline(name_or_arn.rpartition("/")[2])
        if pipeline is None:
            arn = name_or_arn if "/" in name_or_arn else self.arns.of("pipeline", name_or_arn)
            raise client_error(operation, "ResourceNotFound", f"Pipeline '{arn}' does not exist.")
        return pipeline

    def version(self, operation: str, pipeline: PipelineRow, number: int | None) -> VersionRow:
        """Return a version of a pipeline, the latest if the number is None."""
        version = self.tables.version(pipeline.name, number)
        if version is None:
            raise client_error(
                operation, "ResourceNotFound", f"Pipeline '{pipeline.arn}' has no version {number}."
            )
        return version

    def execution(self, operation: str, request: Mapping[str, Any]) -> ExecutionRow:
        """Return the execution of the request's ``PipelineExecutionArn``."""
        arn = request.get("PipelineExecutionArn", "")
        execution = self.tables.execution(arn)
        if execution is None:
            raise client_error(
                operation, "ResourceNotFound", f"Pipeline execution with ARN {arn} does not exist."
            )
        return execution


def refuse_unsupported(operation: str, request: Mapping[str, Any], *members: str) -> None:
    """Refuse a request with one of these members, which are not implemented.

    Raises:
        botocore.exceptions.ClientError: code ``ValidationException``; the message names the member.
    """
    for member in members:
        if request.get(member):
            raise invalid(operation, f"{member} is not supported in local mode yet.")
