"""Walking the fields of what makes a step or a request: each with a pipeline variable of each kind in it."""

from __future__ import annotations

import inspect
import json
import re
import types
import typing

from sagemaker.core import shapes
from sagemaker.core.exceptions import SageMakerError
from sagemaker.core.requests import RequestContext, Resolver, StepArguments
from sagemaker.core.shapes._base import Shape
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import (
    ParameterBoolean,
    ParameterFloat,
    ParameterInteger,
    ParameterString,
)
from sagemaker.mlops.workflow import Pipeline, StepCollection
from sagemaker.mlops.workflow.function_step import DelayedReturn
from sagemaker.mlops.workflow.step_base import Step
from sagemaker.train import configs

S3 = "s3://store/record"
# Arguments that exclude others.
INSTEAD_OF = {
    "instance_preferences": {"instance_type": None},
    "algorithm_name": {"training_image": None},
    "cluster_config": {"cluster_id": None},
    "application_config": {"application_id": None},
    "model_package_name": {
        "model_package_group_name": None,
        "inference_instances": ["ml.m5.large"],
        "transform_instances": ["ml.m5.large"],
        "content_types": ["text/csv"],
        "response_types": ["text/csv"],
    },
    "model_path": {"s3_model_data_url": None},
}


class ProbedArguments:
    """The arguments of each call that makes a step, one of them replaced.

    Without a replacement it only keeps what is called with what.
    """

    def __init__(self, function=None, parameter=None, value=None):
        self._function, self._replaced = function, {**INSTEAD_OF.get(parameter, {}), parameter: value}
        self.found = {}

    def make_structures(self):
        """Make the structures in the replacement; this may refuse the variable in them."""
        self._replaced = {name: made(value) for name, value in self._replaced.items()}

    def __call__(self, function, **arguments):
        """The arguments that the function is called with."""
        self.found[function] = arguments
        return {**arguments, **self._replaced} if function == self._function else arguments


# Finding the fields.


def parameters(function):
    """Name to annotation of what a function or class takes."""
    if hasattr(function, "model_fields"):
        return {name: field.annotation for name, field in function.model_fields.items()}
    found = inspect.signature(function).parameters.values()
    open_ended = {inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL}
    return {
        each.name: each.annotation
        for each in found
        if each.kind not in open_ended and each.name not in {"self", "_func"}
    }


# Classes of the SDK that have the name of a structure.
NAMESAKES = {
    "ParameterRange",
    "ImageConfig",
    "ModelMetrics",
    "DriftCheckBaselines",
    "PipelineExperimentConfig",
    "EndpointInput",
    "BatchTransformInput",
    "MonitoringOutput",
    "Parameter",
    "CollectionConfig",
}


def structures(annotation):
    """The structures that a written annotation names."""
    for name in re.findall(r"\w+", annotation):
        kind = getattr(configs, name, None) or (name in shapes.__all__ and getattr(shapes, name))
        if name not in NAMESAKES and inspect.isclass(kind) and issubclass(kind, Shape):
            yield kind


def placed(label, annotation, variable, seen):
    """Yield the places of a variable in a field: the name of the innermost field, and the value with the variable."""
    if isinstance(annotation, str):
        yield from placed_by_text(label, annotation, variable, seen)
        return
    origin, parts = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in {typing.Union, types.UnionType, typing.Annotated}:
        for part in parts:
            yield from placed(label, part, variable, seen)
    elif origin is list:
        yield from ((inner, [value]) for inner, value in placed(label, parts[0], variable, seen))
    elif origin is dict:
        yield from ((inner, {"Key": value}) for inner, value in placed(label, parts[1], variable, seen))
    else:
        yield label, variable
        if inspect.isclass(annotation) and issubclass(annotation, Shape):
            yield from members(annotation, variable, seen)


def placed_by_text(label, annotation, variable, seen):
    """The same for an annotation that is text."""
    yield label, variable
    many = re.search(r"[lL]ist\[|Sequence\[", annotation)
    keyed = re.search(r"[dD]ict\[|Mapping\[", annotation)
    if keyed:
        yield label, [{"Key": variable}] if many else {"Key": variable}
    elif many:
        yield label, [variable]
    for kind in structures(annotation):
        for inner, value in members(kind, variable, seen):
            yield inner, [value] if many else value


def members(kind, variable, seen):
    """The structure with the variable in each place of its fields."""
    if kind in seen:
        return
    seen.add(kind)
    base = least_fields(kind)
    for name, field in kind.model_fields.items():
        for label, value in placed(f"{kind.__name__}.{name}", field.annotation, variable, seen):
            yield label, Deferred(kind, {**base, name: value})


class Deferred:
    """A structure that is made when it is needed: making it may refuse the variable."""

    def __init__(self, kind, fields):
        self.kind, self.fields = kind, fields


def made(value):
    """The value with its structures made."""
    if isinstance(value, Deferred):
        return value.kind(**{name: made(item) for name, item in value.fields.items()})
    if isinstance(value, list):
        return [made(item) for item in value]
    return {key: made(item) for key, item in value.items()} if isinstance(value, dict) else value


LEAST = {str: S3, int: 1, float: 0.5, bool: True, typing.Any: S3}


# Fields without which a structure is useless, beside those that it requires.
NEEDED = {
    "SourceCode": {"source_dir": "s3://store/source", "entry_script": "prepare.py"},
    "Networking": {"subnets": ["a"], "security_group_ids": ["b"]},
}


def least_fields(kind):
    """The fields that a structure must have."""
    required = {
        name: least(field.annotation) for name, field in kind.model_fields.items() if field.is_required()
    }
    return {**required, **NEEDED.get(kind.__name__, {})}


def least(annotation):
    """The least value of a type."""
    origin, parts = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in {typing.Union, types.UnionType, typing.Annotated}:
        return least(parts[0])
    if origin is list:
        return [least(parts[0])]
    if origin is dict:
        return {"Key": least(parts[1])}
    if inspect.isclass(annotation) and issubclass(annotation, Shape):
        return annotation(**least_fields(annotation))
    return LEAST[annotation]


def parameter_for(annotation):
    """A parameter of the type that the field has."""
    text = str(annotation)
    kinds = {"bool": ParameterBoolean, "int": ParameterInteger, "float": ParameterFloat}
    kind = next(
        (made for name, made in kinds.items() if re.search(rf"\b{name}(PipeVar)?\b", text, re.IGNORECASE)),
        ParameterString,
    )
    return (ParameterString if re.search(r"\b(str|StrPipeVar|Any)\b", text) else kind)(name="Probe")


def variables(bench, annotation):
    """A variable of each kind, with what shows it in a definition."""
    parameter = parameter_for(annotation)
    arn = bench.training("Source").properties.TrainingJobArn
    yield parameter, "Parameters.Probe"
    # The fields in a structure may have other types than the structure's own.
    if type(parameter) is ParameterString:
        for other in (ParameterInteger, ParameterBoolean):
            yield other(name="Probe"), "Parameters.Probe"
    yield parameter.to_string(), "Parameters.Probe"
    yield Join(on="/", values=["a", ParameterString(name="Probe")]), "Parameters.Probe"
    yield arn, "Steps.Source.TrainingJobArn"
    yield ExecutionVariables.START_DATETIME, "Execution.StartDateTime"


# Their outcomes.


# Fields that have another name where they are refused.
ALIASES = {
    "facet_name": "name_or_index",
    "encrypt_inter_container_traffic": "EnableInterContainerTrafficEncryption",
    "max_jobs": "MaxNumberOfTrainingJobs",
    "max_parallel_jobs": "MaxParallelTrainingJobs",
    "total_job_runtime_in_seconds": "MaxAutoMLJobRuntimeInSeconds",
    "pre_training_methods": "methods",
    "post_training_methods": "methods",
}


def squeezed(text):
    """Letters and digits alone: ``volume_size`` and ``VolumeSize`` are one name."""
    return re.sub(r"[^a-z0-9]", "", text.lower())


def fault(error, field):
    """Return the fault of an error; None if it is typed and names the field."""
    text = str(error)
    if "errors.pydantic.dev" in text:
        return "pydantic's own error"
    if not isinstance(error, SageMakerError | TypeError | ValueError | RuntimeError):
        return f"a {type(error).__name__}"
    if squeezed(field) not in squeezed(text) and squeezed(ALIASES.get(field, field)) not in squeezed(text):
        return "does not name the field"
    return None


class Outcome:
    """Outcomes of the places of one field."""

    def __init__(self):
        self.taken, self.lost, self.refusals, self.faults = 0, 0, [], []

    def add(self, other):
        """Add the outcomes of the field elsewhere."""
        self.taken += other.taken
        self.lost += other.lost
        self.refusals += other.refusals
        self.faults += other.faults


def probe(bench, folder, make):
    """Field to outcome, for all fields of all calls that make a step."""
    seen, outcomes = set(), {}
    recorded = ProbedArguments()
    make(bench, folder, recorded)
    for function in recorded.found:
        owner = function.__qualname__.removesuffix(".__init__")
        for parameter, annotation in parameters(function).items():
            label = f"{owner}.{parameter}"
            if parameter in NOT_FIELDS:
                continue
            before = set(seen)
            for variable, mark in variables(bench, annotation):
                again = set(before)
                for place, value in placed(label, annotation, variable, again):
                    outcome = outcomes.setdefault(place, Outcome())
                    attempt(
                        bench, folder, make, ProbedArguments(function, parameter, value), place, mark, outcome
                    )
                seen |= again
    return outcomes


def attempt(bench, folder, make, probed, place, mark, outcome):
    """Make the step or request with the value in its place, and write it."""
    field = place.rpartition(".")[2]
    try:
        probed.make_structures()
        written = text(bench, make(bench, folder, probed))
    except Exception as error:  # noqa: BLE001 - which one it is, is what is asked
        wrong = fault(error, field)
        if wrong:
            outcome.faults.append(f"{wrong}: {type(error).__name__}: {error}")
        else:
            outcome.refusals.append(str(error))
        return
    if mark in written:
        outcome.taken += 1
    else:
        outcome.lost += 1


def text(bench, made):
    """Return the definition text of steps whose names start with Probed, of a pipeline, a request or a value."""
    if isinstance(made, Step | StepCollection | DelayedReturn):
        steps = bench.steps(made)
        return json.dumps([step for step in steps if step["Name"].startswith("Probed")])
    if isinstance(made, Pipeline):
        return made.definition()
    tree = made.request.arguments if isinstance(made, StepArguments) else made
    written = Resolver().resolve(tree, RequestContext(bench.session, scope="sales", step="Probed")).value
    return json.dumps(written, default=lambda value: value.expr)


NOT_FIELDS = {"sagemaker_session", "wait", "logs", "depends_on"}
# Fields that take variables and do not show them in a definition.
NOT_SHOWN = {
    "ConditionStep.if_steps": "the output of a step stands for the step",
    "ConditionStep.else_steps": "likewise",
    "S3CleanupSource.step": "likewise",
    "StepDependency.step": "likewise",
    "Pipeline.steps": "likewise",
    "Pipeline.parameters": "declarations have their names alone",
    "ResourceRequirements.requests": "known names are read alone, and others warned of",
    "ResourceRequirements.limits": "likewise",
    "BatchTransformInput.dataset_format": "known names are read alone",
    "Hosting.create_model.name": "definitions have the names of models only with custom job prefixes",
    "ModelBuilder.instance_type": "the instance type is not a part of a model",
    "job_name": "definitions have the names of jobs only with custom job prefixes",
    "ModelBuilder.build.model_name": "likewise",
    "ModelBuilder.register.model_package_name": "likewise",
    "HyperparameterTuner.tune.model_trainer_kwargs": "only trainers that have names read it",
    "MultiTurnRLTrainer.bedrock_agentcore_qualifier": "only agents of Bedrock have it",
    "SourceCode.requirements": "jobs refuse it; models have no use for it",
    "SourceCode.command": "jobs refuse it; models have no use for it",
}
