"""The executions of one pipeline: starting one, and looking at earlier ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.session import Session
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.mlops.workflow.executions.pipeline_execution import PipelineExecution
from sagemaker.mlops.workflow.executions.start_parameters import (
    check_start_parameters,
    format_start_parameters,
)
from sagemaker.mlops.workflow.selective_execution_config import SelectiveExecutionConfig


@attrs.frozen
class PipelineExecutions:
    """The executions of the pipeline of a name.

    Args:
        pipeline_name: of the pipeline.
        session: through which the service is called.
    """

    pipeline_name: str
    session: Session

    def page(
        self,
        sort_by: str | None = None,
        sort_order: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> dict[str, Any]:
        """Return a page of them (``ListPipelineExecutions``); see `Pipeline.list_executions`."""
        page = self._call(
            "list_pipeline_executions",
            SortBy=sort_by,
            SortOrder=sort_order,
            MaxResults=max_results,
            NextToken=next_token,
        )
        return {name: page[name] for name in ("PipelineExecutionSummaries", "NextToken") if name in page}

    def start(
        self,
        declared: Sequence[Parameter],
        parameters: Mapping[str, Any] | None,
        selection: SelectiveExecutionConfig | None,
        **members: Any,
    ) -> PipelineExecution:
        """Start an execution (``StartPipelineExecution``); see `Pipeline.start`.

        Args:
            declared: the parameters of the pipeline.
            parameters: value by name.
            selection: the steps to run, where not all of them run.
            members: the other members of the request; those that are None are left out.
        """
        check_start_parameters(
            self.pipeline_name, declared, parameters or {}, complete=members.get("PipelineVersionId") is None
        )
        response = self._call(
            "start_pipeline_execution",
            PipelineParameters=None if parameters is None else format_start_parameters(parameters),
            SelectiveExecutionConfig=self._selection(selection),
            **members,
        )
        return PipelineExecution(response["PipelineExecutionArn"], self.session)

    def parameters_of(self, execution_arn: str, overrides: Mapping[str, Any]) -> dict[str, Any]:
        """Return the parameters of an execution with some values replaced.

        Raises:
            ValidationError: the execution has no parameter of an override's name (a `ValueError`).
        """
        values = PipelineExecution(execution_arn, self.session).parameter_values()
        unknown = set(overrides) - set(values)
        if unknown:
            raise ValidationError(
                f"The following parameter overrides provided: {unknown} are not present in the pipeline "
                f"execution: {execution_arn}"
            )
        return {**values, **overrides}

    def _selection(self, selection: SelectiveExecutionConfig | None) -> dict[str, Any] | None:
        if selection is None:
            return None
        request = selection.to_request()
        if selection.needs_latest_execution:
            latest = self.page("CreationTime", "Descending", 1)["PipelineExecutionSummaries"]
            # Without a history there is nothing to refer to; the service says so when it is needed.
            if latest:
                request["SourcePipelineExecutionArn"] = latest[0]["PipelineExecutionArn"]
        return request

    def _call(self, method: str, **members: Any) -> dict[str, Any]:
        """Call the service about this pipeline, with the members that are not None."""
        call = getattr(self.session.sagemaker_client, method)
        response: dict[str, Any] = call(PipelineName=self.pipeline_name, **filled(**members))
        return response
