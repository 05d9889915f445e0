"""The configuration document of ``CreateJob``, as a leaf of a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from sagemaker.core.requests import ContextValue, RequestContext, Resolver
from sagemaker.core.staging.places import execution_output
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.core.workflow.job_config_document import convert_job_config_document_to_string


@attrs.frozen(eq=False)
class JobDocument(ContextValue):
    """A document that the request holds as JSON text.

    In a pipeline its ``OutputDataConfig.S3OutputPath`` gets a folder for each execution, so that executions do
    not overwrite each other.

    Attributes:
        document: mappings, lists and plain values; variables and context values may stand as values.
    """

    document: Mapping[str, Any]

    def resolve(self, context: RequestContext, resolver: Resolver) -> str | PipelineVariable:
        """The text; a `Join` where there are variables."""
        document = _settled(self.document, context, resolver)
        if context.step is not None:
            document = _for_each_execution(document)
        return convert_job_config_document_to_string(document)


def _settled(tree: Any, context: RequestContext, resolver: Resolver) -> Any:
    if isinstance(tree, Mapping):
        return {key: _settled(value, context, resolver) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [_settled(item, context, resolver) for item in tree]
    return tree.resolve(context, resolver) if isinstance(tree, ContextValue) else tree


def _for_each_execution(document: dict[str, Any]) -> dict[str, Any]:
    output: Any = document.get("OutputDataConfig")
    path = output.get("S3OutputPath") if isinstance(output, Mapping) else None
    if path is None:
        return document
    return {**document, "OutputDataConfig": {**output, "S3OutputPath": execution_output(path)}}
