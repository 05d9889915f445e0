"""The definition document of a whole pipeline: its declarations around the compiled steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.workflow.definition import DEFINITION_VERSION
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.mlops.workflow.compiling.compiled_pipeline import CompiledPipeline
from sagemaker.mlops.workflow.compiling.compiler import StepsCompiler
from sagemaker.mlops.workflow.compiling.mlflow_config import mlflow_entry, mlflow_members, mlflow_parameters
from sagemaker.mlops.workflow.pipeline_experiment_config import EXPERIMENT_REGIONS, PipelineExperimentConfig


def compile_pipeline(
    compiler: StepsCompiler,
    parameters: Sequence[Parameter],
    experiment: PipelineExperimentConfig | None,
    mlflow_config: Any,
    region: str | None,
) -> CompiledPipeline:
    """Compile a pipeline.

    Args:
        compiler: of its steps.
        parameters: its parameters.
        experiment: its experiment and trial; left out in regions that have no experiments.
        mlflow_config: a ``MlflowConfig``, or a mapping as in the API.
        region: where it will run, if that is known.

    Raises:
        PipelineDefinitionError: see `Pipeline.compile`.
    """
    compilation = compiler.build()
    if region is not None and region not in EXPERIMENT_REGIONS:
        experiment = None
    mlflow = mlflow_members(mlflow_config)
    definition = {
        "Version": DEFINITION_VERSION,
        "Metadata": {},
        "Parameters": _declarations(parameters),
        "PipelineExperimentConfig": experiment and experiment.to_request(),
        "MlflowConfig": mlflow_entry(mlflow),
        "Steps": compilation.steps,
    }
    used: Mapping[str, Parameter] = {
        **compilation.parameters,
        **(experiment.parameters() if experiment else {}),
        **mlflow_parameters(mlflow),
    }
    return CompiledPipeline(
        definition, compilation.placements, compilation.graph, dict(used), compilation.actions
    )


def _declarations(parameters: Sequence[Parameter]) -> list[dict[str, Any]]:
    names: set[str] = set()
    for parameter in parameters:
        if not isinstance(parameter, Parameter):
            raise TypeError(f"Pipeline parameters must be Parameter objects, not {parameter!r}.")
        if parameter.name in names:
            raise PipelineDefinitionError(
                f"Parameter {parameter.name!r} is declared twice. Give one of the two another name."
            )
        names.add(parameter.name)
    return [parameter.to_request() for parameter in parameters]
