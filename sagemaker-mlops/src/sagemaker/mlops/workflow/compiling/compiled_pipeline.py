"""A compiled pipeline: its document, and the local content that the document refers to."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.requests import Placement, PublicationAction
from sagemaker.core.workflow.definition import StepGraph
from sagemaker.core.workflow.parameters import Parameter


@attrs.frozen(eq=False)
class CompiledPipeline:
    """The result of `Pipeline.compile`.

    Attributes:
        definition: the definition document.
        assets: the content that must be in S3 before the pipeline runs, and its places there.
        graph: all steps, and the steps that each waits for.
        parameters: the parameters that the steps and the experiment's names read, by name.
        actions: calls, beside uploads, that are made when the pipeline is created or updated: functions are updated
            to their local code.
    """

    definition: dict[str, Any]
    assets: tuple[Placement, ...]
    graph: StepGraph
    parameters: dict[str, Parameter]
    actions: tuple[PublicationAction, ...] = ()

    def to_json(self) -> str:
        """Return the document as text: the same bytes for the same pipeline, on every machine.

        Raises:
            PipelineDefinitionError: a number is not finite, or conditions are nested by the hundreds.
        """
        import json

        try:
            return json.dumps(self.definition, allow_nan=False)
        except ValueError as error:
            raise PipelineDefinitionError(f"The definition cannot be written as JSON: {error}.") from error
        except TypeError as error:
            raise PipelineDefinitionError(
                f"The definition holds a value that JSON does not have: {error}."
            ) from error
        except RecursionError as error:
            raise PipelineDefinitionError(
                "The definition is nested too deeply to be written as JSON. Put the inner conditions into "
                "steps of the pipeline that depend on the outer ones."
            ) from error

    def validate(self) -> list[str]:
        """Return what the service would refuse in the document, one text per finding."""
        declared = {parameter["Name"] for parameter in self.definition["Parameters"]}
        return [
            f"Parameter {name!r} is used but not declared: add it to the parameters of the pipeline."
            for name in self.parameters
            if name not in declared
        ]
