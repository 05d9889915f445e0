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
    """A document that a request contains as JSON text.

    In a pipeline, a folder for each execution is added to its ``OutputDataConfig.S3OutputPath``, so that executions do not
    overwrite each other's output.

    Attributes:
        document: mappings, lists, plain values, variables and context values.
    """

    document: Mapping[str, Any]

    def resolve(self, context: RequestContext, resolver: Resolver) -> str | PipelineVariable:
        """Return the text; a `Join` if the document has variables."""
        document = _resolved(self.document, context, resolver)
        if context.step is not None:
            document = _per_execution(document)
        return convert_job_config_document_to_string(document)


def _resolved(tree: Any, context: RequestContext, resolver: Resolver) -> Any:
    if isinstance(tree, Mapping):
        return {key: _resolved(value, context, resolver) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [_resolved(item, context, resolver) for item in tree]
    return tree.resolve(context, resolver) if isinstance(tree, ContextValue) else tree


def _per_execution(document: dict[str, Any]) -> dict[str, Any]:
    output: Any = document.get("OutputDataConfig")
    path = output.get("S3OutputPath") if isinstance(output, Mapping) else None
    if path is None:
        return document
    return {**document, "OutputDataConfig": {**output, "S3OutputPath": execution_output(path)}}
