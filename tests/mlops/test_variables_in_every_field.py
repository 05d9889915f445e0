"""Pipeline variables in every field of the configuration of jobs and steps.

Each field either takes a variable of each kind, which then stands in the definition, or refuses it with an error that
names the field. The fields are found by looking at signatures and at the fields of structures.
"""

from __future__ import annotations

import inspect
import json
import re
import types
import typing
from pathlib import Path

import pytest

from sagemaker.core import lineage, shapes
from sagemaker.core.clarify import BiasConfig, DataConfig, ModelConfig, SageMakerClarifyProcessor, SHAPConfig
from sagemaker.core.drift_check_baselines import DriftCheckBaselines
from sagemaker.core.exceptions import SageMakerError
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.model_metrics import FileSource, MetricsSource, ModelMetrics
from sagemaker.core.model_monitor import DatasetFormat
from sagemaker.core.network import NetworkConfig
from sagemaker.core.parameter import CategoricalParameter, ContinuousParameter, IntegerParameter
from sagemaker.core.processing import FrameworkProcessor, Processor, ScriptProcessor
from sagemaker.core.shapes._base import Shape
from sagemaker.core.spark.processing import PySparkProcessor, SparkJarProcessor
from sagemaker.core.transformer import Transformer
from sagemaker.core.workflow.conditions import ConditionEquals, ConditionIn
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import (
    ParameterBoolean,
    ParameterFloat,
    ParameterInteger,
    ParameterString,
)
from sagemaker.mlops import ModelBuilder
from sagemaker.mlops.workflow import (
    CallbackStep,
    EMRServerlessJobConfig,
    EMRServerlessStep,
    EMRStep,
    EMRStepConfig,
    EndpointConfigStep,
    EndpointStep,
    FailStep,
    InferenceComponentStep,
    JobStep,
    LambdaStep,
    LineageStep,
    ModelStep,
    NotebookJobStep,
    ProcessingStep,
    TrainingStep,
    TransformStep,
    TuningStep,
)
from sagemaker.mlops.workflow.automl_step import AutoMLStep
from sagemaker.mlops.workflow.check_job_config import CheckJobConfig
from sagemaker.mlops.workflow.clarify_check_step import ClarifyCheckStep, DataBiasCheckConfig
from sagemaker.mlops.workflow.cleanup_step import CleanupStep, S3CleanupSource
from sagemaker.mlops.workflow.condition_step import ConditionStep
from sagemaker.mlops.workflow.for_each_step import ForEachStep
from sagemaker.mlops.workflow.function_step import step as function_step
from sagemaker.mlops.workflow.quality_check_step import (
    DataQualityCheckConfig,
    ModelQualityCheckConfig,
    QualityCheckStep,
)
from sagemaker.mlops.workflow.retry import (
    SageMakerJobExceptionTypeEnum,
    SageMakerJobStepRetryPolicy,
    StepExceptionTypeEnum,
    StepRetryPolicy,
)
from sagemaker.mlops.workflow.step_base import CacheConfig
from sagemaker.train import ModelTrainer, configs
from sagemaker.train.automl import AutoML, AutoMLInput
from sagemaker.train.multi_turn_rl_trainer import MultiTurnRLTrainer
from sagemaker.train.tuner import HyperparameterTuner

STATIC_FIELDS = Path(__file__).parents[2] / "docs/static-fields.md"
S3 = "s3://mill/grain"
NETWORK = {"subnets": ["a"], "security_group_ids": ["b"]}


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


class Given:
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


# How a step of each kind is made.


def _machine(bench):
    return {"role": bench.role, "image_uri": bench.image, "instance_count": 1, "instance_type": "ml.m5.large"}


def processing(cls, **arguments):
    """A processing step; what the method is called with."""

    def make(bench, folder, given):
        network = NetworkConfig(**given(NetworkConfig, **NETWORK))
        settings = {**_machine(bench), "sagemaker_session": bench.session, "network_config": network}
        if cls is ScriptProcessor:
            settings["command"] = ["python3"]
        if issubclass(cls, PySparkProcessor | SparkJarProcessor):
            settings["framework_version"] = "3.3"
        processor = cls(**given(cls, **settings))
        filled = {
            name: str(folder / "grind.py") if value is ... else value for name, value in arguments.items()
        }
        place = shapes.ProcessingS3Output(s3_uri=S3, local_path="/opt/out")
        output = shapes.ProcessingOutput(output_name="flour", s3_output=place)
        return ProcessingStep("Probed", processor.run(**given(cls.run, outputs=[output], **filled)))

    return make


def clarify(bench, folder, given):
    data = DataConfig(
        **given(
            DataConfig,
            s3_data_input_path=S3,
            s3_output_path=S3,
            s3_analysis_config_output_path=S3,
            label="a",
            headers=["a", "b"],
        )
    )
    bias = BiasConfig(**given(BiasConfig, label_values_or_threshold=[1], facet_name="b"))
    model = ModelConfig(
        **given(
            ModelConfig, model_name="m", instance_count=1, instance_type="ml.m5.large", accept_type="text/csv"
        )
    )
    shap = SHAPConfig(**given(SHAPConfig, baseline=[[1]], num_samples=1, agg_method="mean_abs"))
    settings = {k: v for k, v in _machine(bench).items() if k != "image_uri"}
    processor = SageMakerClarifyProcessor(
        **given(SageMakerClarifyProcessor, **settings, sagemaker_session=bench.session)
    )
    run = processor.run_bias_and_explainability(
        **given(
            SageMakerClarifyProcessor.run_bias_and_explainability,
            data_config=data,
            bias_config=bias,
            model_config=model,
            explainability_config=shap,
        )
    )
    return ProcessingStep("Probed", run)


def training(bench, folder, given):
    settings = {"training_image": bench.image, "role": bench.role, "base_job_name": "grind"}
    source = configs.SourceCode(source_dir=str(folder), entry_script="grind.py")
    trainer = ModelTrainer(
        **given(ModelTrainer, source_code=source, sagemaker_session=bench.session, **settings)
    )
    for name in (name for name in dir(ModelTrainer) if name.startswith("with_")):
        method = getattr(ModelTrainer, name)
        arguments = given(method)
        if arguments:
            getattr(trainer, name)(**arguments)
    return TrainingStep("Probed", trainer.train(**given(ModelTrainer.train)))


def transform(bench, folder, given):
    settings = {"model_name": "m", "instance_count": 1, "instance_type": "ml.m5.large"}
    transformer = Transformer(**given(Transformer, sagemaker_session=bench.session, **settings))
    return TransformStep("Probed", transformer.transform(**given(Transformer.transform, data=S3)))


def tuning(bench, folder, given):
    ranges = {
        "a": IntegerParameter(**given(IntegerParameter, min_value=1, max_value=4)),
        "b": ContinuousParameter(**given(ContinuousParameter, min_value=0.1, max_value=0.4)),
        "c": CategoricalParameter(**given(CategoricalParameter, values=["x", "y"])),
    }
    settings = {"model_trainer": bench.trainer(), "objective_metric_name": "ash", "max_jobs": 4}
    tuner = HyperparameterTuner(
        **given(
            HyperparameterTuner,
            hyperparameter_ranges=ranges,
            metric_definitions=[{"Name": "ash", "Regex": "ash=(.*)"}],
            **settings,
        )
    )
    return TuningStep("Probed", tuner.tune(**given(HyperparameterTuner.tune)))


def _builder(bench, given):
    settings = {"image_uri": bench.image, "s3_model_data_url": f"{S3}.tar.gz", "role_arn": bench.role}
    return ModelBuilder(**given(ModelBuilder, sagemaker_session=bench.session, **settings))


def creation(bench, folder, given):
    return ModelStep("Probed", _builder(bench, given).build(**given(ModelBuilder.build, model_name="flour")))


def registration(bench, folder, given):
    source = MetricsSource(**given(MetricsSource, content_type="application/json", s3_uri=S3))
    metrics = ModelMetrics(**given(ModelMetrics, model_statistics=source))
    file = FileSource(**given(FileSource, s3_uri=S3))
    drift = DriftCheckBaselines(**given(DriftCheckBaselines, bias_config_file=file))
    return ModelStep(
        "Probed",
        _builder(bench, given).register(
            **given(
                ModelBuilder.register,
                model_package_group_name="flours",
                model_metrics=metrics,
                drift_check_baselines=drift,
            )
        ),
    )


def automl(channels):
    """An AutoML step over channels, or over a place alone."""

    def make(bench, folder, given):
        settings = {"role": bench.role, "target_attribute_name": "weight", "mode": "ENSEMBLING"}
        settings |= {"problem_type": "Regression", "job_objective": {"MetricName": "MSE"}}
        job = AutoML(**given(AutoML, sagemaker_session=bench.session, **settings))
        if not channels:
            return AutoMLStep("Probed", job.fit(inputs=S3))
        source = AutoMLInput(**given(AutoMLInput, inputs=S3, target_attribute_name="weight"))
        return AutoMLStep("Probed", job.fit(**given(AutoML.fit, inputs=[source])))

    return make


def agent_training(bench, folder, given):
    model = "arn:aws:sagemaker:eu-west-1:aws:hub-content/Hub/Model/mill-7b/1.0.0"
    trainer = MultiTurnRLTrainer(
        **given(
            MultiTurnRLTrainer,
            model=model,
            agent_env="arn:aws:lambda:eu-west-1:111122223333:function:pilot",
            training_dataset=S3,
            role=bench.role,
            sagemaker_session=bench.session,
        )
    )
    return JobStep("Probed", trainer.train(**given(MultiTurnRLTrainer.train)))


def endpoint_config(bench, folder, given):
    create = type(bench.session).create_endpoint_config
    arguments = {"name": "mill", "production_variants": [{"VariantName": "one"}]}
    return EndpointConfigStep("Probed", create(bench.session, **given(create, **arguments)))


def endpoint(bench, folder, given):
    create = type(bench.session).create_endpoint
    return EndpointStep(
        "Probed", create(bench.session, **given(create, endpoint_name="mill", config_name="mill"))
    )


def component(bench, folder, given):
    create = type(bench.session).create_inference_component
    arguments = {"inference_component_name": "m", "endpoint_name": "mill", "variant_name": "one"}
    specification = {"ModelName": "flour"}
    return InferenceComponentStep(
        "Probed", create(bench.session, **given(create, specification=specification, **arguments))
    )


def entity(kind):
    lower = kind.__name__.lower()

    def make(bench, folder, given):
        arguments = {f"{lower}_name": "grind", f"{lower}_type": "T", "source_uri": S3}
        made = kind.create(**given(kind.create, sagemaker_session=bench.session, **arguments))
        return LineageStep("Probed", **{f"{lower}s": made})

    return make


def call(bench, folder, given):
    function = Lambda(
        function_arn="arn:aws:lambda:eu-west-1:111122223333:function:weigh", session=bench.session
    )
    return LambdaStep(**given(LambdaStep, name="Probed", lambda_func=function))


def callback(bench, folder, given):
    arguments = {"sqs_queue_url": "https://queue", "inputs": {}, "outputs": []}
    return CallbackStep(**given(CallbackStep, name="Probed", **arguments))


def emr(bench, folder, given):
    config = EMRStepConfig(**given(EMRStepConfig, jar="s3://mill/x.jar"))
    arguments = {"display_name": None, "description": None, "cluster_id": "j-1", "step_config": config}
    return EMRStep(**given(EMRStep, name="Probed", **arguments))


def emr_serverless(bench, folder, given):
    config = EMRServerlessJobConfig(
        **given(EMRServerlessJobConfig, job_driver={"sparkSubmit": {}}, execution_role_arn="arn:role")
    )
    arguments = {"display_name": None, "description": None, "job_config": config, "application_id": "a"}
    return EMRServerlessStep(**given(EMRServerlessStep, name="Probed", **arguments))


def fail(bench, folder, given):
    return FailStep(**given(FailStep, name="Probed"))


def condition(bench, folder, given):
    compared = ConditionEquals(**given(ConditionEquals, left="a", right="b"))
    listed = ConditionIn(**given(ConditionIn, value="a", in_values=["b"]))
    arguments = {"conditions": [compared, listed], "if_steps": [FailStep(name="Spoilt")], "else_steps": []}
    return ConditionStep(**given(ConditionStep, name="Probed", **arguments))


def cleanup(bench, folder, given):
    bench.processing("Sift")
    source = S3CleanupSource(**given(S3CleanupSource, step=bench.processing("Sift"), s3_uris=[S3]))
    return CleanupStep(**given(CleanupStep, name="Probed", s3_sources=[source]))


def loop(bench, folder, given):
    arguments = {"iterable_items": [1, 2], "max_concurrency": 2, "for_each_body": [bench.training("Grind")]}
    return ForEachStep(**given(ForEachStep, name="Probed", **arguments))


def retried(bench, folder, given):
    faults = [StepExceptionTypeEnum.SERVICE_FAULT]
    jobs = [SageMakerJobExceptionTypeEnum.CAPACITY_ERROR]
    policies = [
        StepRetryPolicy(**given(StepRetryPolicy, exception_types=faults, max_attempts=2)),
        SageMakerJobStepRetryPolicy(
            **given(SageMakerJobStepRetryPolicy, exception_types=jobs, max_attempts=2)
        ),
    ]
    cache = CacheConfig(**given(CacheConfig, enable_caching=True))
    arguments = {"step_args": bench.trainer().train(), "cache_config": cache, "retry_policies": policies}
    return TrainingStep(**given(TrainingStep, name="Probed", **arguments))


def _check_job(bench, given):
    return CheckJobConfig(**given(CheckJobConfig, role=bench.role, sagemaker_session=bench.session))


def data_quality(bench, folder, given):
    config = DataQualityCheckConfig(
        **given(DataQualityCheckConfig, baseline_dataset=S3, dataset_format=DatasetFormat.csv())
    )
    arguments = {"quality_check_config": config, "check_job_config": _check_job(bench, given)}
    return QualityCheckStep(**given(QualityCheckStep, name="Probed", **arguments))


def model_quality(bench, folder, given):
    config = ModelQualityCheckConfig(
        **given(
            ModelQualityCheckConfig,
            baseline_dataset=S3,
            dataset_format=DatasetFormat.csv(),
            problem_type="Regression",
        )
    )
    return QualityCheckStep("Probed", config, _check_job(bench, given))


def data_bias(bench, folder, given):
    data = DataConfig(s3_data_input_path=S3, s3_output_path=S3, label="a", headers=["a", "b"])
    config = DataBiasCheckConfig(
        **given(DataBiasCheckConfig, data_config=data, data_bias_config=BiasConfig([1], "b"))
    )
    arguments = {"clarify_check_config": config, "check_job_config": _check_job(bench, given)}
    return ClarifyCheckStep(**given(ClarifyCheckStep, name="Probed", **arguments))


def notebook(bench, folder, given):
    (folder / "grind.ipynb").write_text("{}")
    arguments = {"input_notebook": str(folder / "grind.ipynb"), "kernel_name": "python3"}
    settings = {"name": "Probed", "notebook_job_name": "grind", "role": bench.role, "image_uri": bench.image}
    return NotebookJobStep(**given(NotebookJobStep, **arguments, **settings, **NETWORK))


def grind(grain):
    return grain


def function(bench, folder, given):
    settings = {
        "name": "Probed",
        "role": bench.role,
        "image_uri": bench.image,
        "instance_type": "ml.m5.large",
    }
    return function_step(**given(function_step, **settings, **NETWORK))(grind)("rye")


RIGS = {
    "processor": processing(Processor),
    "script processor": processing(ScriptProcessor, code=...),
    "framework processor": processing(FrameworkProcessor, code=...),
    "PySpark processor": processing(PySparkProcessor, submit_app=...),
    "Spark jar processor": processing(SparkJarProcessor, submit_app=..., submit_class="org.mill.Grind"),
    "Clarify processor": clarify,
    "trainer": training,
    "transformer": transform,
    "tuner": tuning,
    "model builder, build": creation,
    "model builder, register": registration,
    "AutoML of a place": automl(channels=False),
    "AutoML of channels": automl(channels=True),
    "agent trainer": agent_training,
    "endpoint configuration": endpoint_config,
    "endpoint": endpoint,
    "inference component": component,
    **{kind.__name__: entity(kind) for kind in (lineage.Action, lineage.Artifact, lineage.Context)},
    "lambda": call,
    "callback": callback,
    "EMR": emr,
    "EMR Serverless": emr_serverless,
    "fail": fail,
    "condition": condition,
    "clean-up": cleanup,
    "loop": loop,
    "retry policies and cache": retried,
    "data quality": data_quality,
    "model quality": model_quality,
    "data bias": data_bias,
    "notebook": notebook,
    "function": function,
}

# Which fields there are.


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
NAMESAKES = {"ParameterRange", "ImageConfig", "ModelMetrics", "DriftCheckBaselines"}


def structures(annotation):
    """The structures that a written annotation names."""
    for name in re.findall(r"\w+", annotation):
        kind = getattr(configs, name, None) or (name in shapes.__all__ and getattr(shapes, name))
        if name not in NAMESAKES and inspect.isclass(kind) and issubclass(kind, Shape):
            yield kind


def placed(label, annotation, variable, seen):
    """Where in a field a variable may stand: the name of the field that it then is in, and the value."""
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


# What a structure is of no use without, beside the fields that it requires.
NEEDED = {
    "SourceCode": {"source_dir": "s3://mill/source", "entry_script": "grind.py"},
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
    kind = next((made for name, made in kinds.items() if re.search(rf"\b{name}\b", text)), ParameterString)
    return (ParameterString if re.search(r"\bstr\b|\bAny\b", text) else kind)(name="Probe")


def variables(bench, annotation):
    """A variable of each kind, with what shows it in a definition."""
    parameter = parameter_for(annotation)
    arn = bench.training("Source").properties.TrainingJobArn
    yield parameter, "Parameters.Probe"
    yield parameter.to_string(), "Parameters.Probe"
    yield Join(on="/", values=["a", ParameterString(name="Probe")]), "Parameters.Probe"
    yield arn, "Steps.Source.TrainingJobArn"
    yield ExecutionVariables.START_DATETIME, "Execution.StartDateTime"


# What becomes of them.


# Fields that have another name where they are refused.
ALIASES = {
    "facet_name": "name_or_index",
    "pre_training_methods": "methods",
    "post_training_methods": "methods",
}


def squeezed(text):
    """Letters and digits alone: ``volume_size`` and ``VolumeSize`` are one name."""
    return re.sub(r"[^a-z0-9]", "", text.lower())


def fault(error, field):
    """What is wrong with an error; None if it is as it should be."""
    text = str(error)
    if "errors.pydantic.dev" in text:
        return "pydantic's own error"
    if not isinstance(error, SageMakerError | TypeError | ValueError | RuntimeError):
        return f"a {type(error).__name__}"
    if squeezed(field) not in squeezed(text) and squeezed(ALIASES.get(field, field)) not in squeezed(text):
        return "does not name the field"
    return None


class Outcome:
    """What the places of one field did with variables."""

    def __init__(self):
        self.taken, self.lost, self.refusals, self.faults = 0, 0, [], []

    def add(self, other):
        """What the field did elsewhere."""
        self.taken += other.taken
        self.lost += other.lost
        self.refusals += other.refusals
        self.faults += other.faults


def probe(bench, folder, make):
    """Field to outcome, for all fields of all calls that make a step."""
    seen, outcomes = set(), {}
    recorded = Given()
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
                    attempt(bench, folder, make, Given(function, parameter, value), place, mark, outcome)
                seen |= again
    return outcomes


def attempt(bench, folder, make, given, place, mark, outcome):
    """Make the step with the value in its place, and compile it."""
    field = place.rpartition(".")[2]
    try:
        given.make_structures()
        written = bench.steps(make(bench, folder, given))
    except Exception as error:  # noqa: BLE001 - which one it is, is what is asked
        wrong = fault(error, field)
        if wrong:
            outcome.faults.append(f"{wrong}: {type(error).__name__}: {error}")
        else:
            outcome.refusals.append(str(error))
        return
    if any(step["Name"] == "Probed" and mark in json.dumps(step) for step in written):
        outcome.taken += 1
    else:
        outcome.lost += 1


NOT_FIELDS = {"sagemaker_session", "wait", "logs", "depends_on"}
# Fields that take variables and do not show them in a definition.
NOT_SHOWN = {
    "ConditionStep.if_steps": "the output of a step stands for the step",
    "ConditionStep.else_steps": "likewise",
    "S3CleanupSource.step": "likewise",
    "ModelBuilder.instance_type": "what the model is meant for is no part of a model",
    "job_name": "definitions have the names of jobs only with custom job prefixes",
    "ModelBuilder.build.model_name": "likewise",
    "ModelBuilder.register.model_package_name": "likewise",
    "HyperparameterTuner.tune.model_trainer_kwargs": "only trainers that have names read it",
    "MultiTurnRLTrainer.bedrock_agentcore_qualifier": "only agents of Bedrock have it",
    "SourceCode.requirements": "jobs refuse it; models have no use for it",
    "SourceCode.command": "jobs refuse it; models have no use for it",
}

_RESULTS = {}


@pytest.fixture
def results(bench, tmp_path):
    """Field to outcome, of all rigs; found out once, as it takes seconds."""
    if not _RESULTS:
        (tmp_path / "grind.py").write_text("print('grind')\n")
        for make in RIGS.values():
            for place, outcome in probe(bench, tmp_path, make).items():
                _RESULTS.setdefault(place, Outcome()).add(outcome)
    return _RESULTS


def test_a_field_takes_variables_or_says_that_it_does_not(results):
    assert len(results) > 600
    faults = {place: sorted(set(outcome.faults)) for place, outcome in results.items() if outcome.faults}
    assert not faults, "\n".join(f"{place}: {fault}" for place, found in faults.items() for fault in found)


def test_what_is_taken_is_in_the_definition(results):
    lost = [
        place
        for place, outcome in results.items()
        if outcome.lost and not outcome.taken and not {place, place.rpartition(".")[2]} & set(NOT_SHOWN)
    ]
    assert not lost


def static_fields(results):
    """The fields that take no variable at all."""
    return {place for place, outcome in results.items() if outcome.refusals and not outcome.taken}


def test_fields_that_must_be_static_are_written_down(results):
    written = set(re.findall(r"`([\w.]+)`", STATIC_FIELDS.read_text(encoding="utf-8").partition("## ")[2]))
    found = {place.removeprefix("Hosting.").removeprefix("_") for place in static_fields(results)}
    assert written == found, (
        f"write down {sorted(found - written)}; no longer static: {sorted(written - found)}"
    )
