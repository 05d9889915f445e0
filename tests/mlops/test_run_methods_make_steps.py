"""Every class with a run-like method: under a `PipelineSession` it calls nothing, and some kind of step takes what it gives.

The classes are found in the source: those with a public method that leads to ``session.submit``. A new one that is
not called here, or whose request no step takes, fails.
"""

from __future__ import annotations

import ast
import functools
import inspect
import sys

import boto3
import pytest
from sdk_classes import classes, least_arguments, modules, name_of, resources_that_are_created

from sagemaker.core import lineage
from sagemaker.core.clarify import BiasConfig, DataConfig, ModelConfig, SHAPConfig
from sagemaker.core.model_monitor import DatasetFormat, MonitoringOutput
from sagemaker.core.parameter import IntegerParameter
from sagemaker.core.requests import StepArguments
from sagemaker.core.resources._base import Resource
from sagemaker.core.session import Session
from sagemaker.core.shapes import ProcessingOutput, ProcessingS3Output
from sagemaker.mlops.workflow import LineageStep
from sagemaker.mlops.workflow.step_base.request_step import ServiceRequestStep
from sagemaker.train.automl import AutoMLInput

# Functions that send requests, and names under which methods hold them.
SENDS = {"submit", "send"}
RUNS = {"run", "start", "train", "transform", "tune"}
HOLDERS = {"processor", "trainer", "transformer", "tuner"}

NO_REQUESTS = {
    "sagemaker.core.local.execution.running_execution.RunningExecution": "hands steps to threads",
    "sagemaker.core.remote_function.client.RemoteExecutor": "hands functions to threads, each to run at once",
    "sagemaker.core.remote_function.client.Future": "the thread of one function",
    "sagemaker.core.session.session.Session": "what the methods lead to; its subclass for pipelines is called",
    "sagemaker.core.session.hosting.Hosting": "a part of sessions, which have its methods",
    "sagemaker.core.local.local_session.LocalSession": "likewise",
    "sagemaker.core.local.local_session.LocalPipelineSession": "likewise",
    "sagemaker.core.model_monitor.monitors.defined_monitor.DefinedMonitor": "has no image; its subclasses are called",
    "sagemaker.core.remote_function.client._start": "runs at once; functions of pipelines are decorated with @step",
}
# Of the classes that are called, methods that make nothing.
MAKE_NOTHING = {
    "update_monitoring_schedule": "changes a schedule that exists, which it asks the service for",
    "send": "takes a request",
}
NO_STEP = {
    "create_monitoring_schedule": "pipelines have no step type for schedules",
    "Association.create": "a LineageStep takes associations as LineageAssociation, which can name its own entities",
}


# The functions that send, found in the source.


def leads_on(call, known):
    """Whether a call sends a request, or is one of these methods of the object itself."""
    if not isinstance(call.func, ast.Attribute):
        return False
    receiver = call.func.value
    if call.func.attr in SENDS:
        return True
    if isinstance(receiver, ast.Name) and receiver.id in HOLDERS:
        return call.func.attr in RUNS
    own = isinstance(receiver, ast.Name) and receiver.id in {"self", "cls"}
    return call.func.attr in known and (own or ast.unparse(receiver) == "super()")


@functools.cache
def bodies(cls):
    """The calls in each method of a class, those that it inherits included."""
    calls = {}
    for kind in reversed(cls.__mro__):
        if kind.__module__.startswith("sagemaker."):
            for function in parsed_class(kind).body:
                if isinstance(function, ast.FunctionDef):
                    found = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
                    calls[function.name] = calls.get(function.name, []) + found
                for name, found in bodies_of_part(kind, function).items():
                    calls[name] = calls.get(name, []) + found
    return calls


def bodies_of_part(cls, node):
    """The calls in the methods of a part, where this node of a class delegates to one: ``x = _method_of("y", Part.x)``."""
    value = getattr(node, "value", None)
    if not isinstance(value, ast.Call) or ast.unparse(value.func) != "_method_of":
        return {}
    return bodies(getattr(sys.modules[cls.__module__], value.args[1].value.id))


@functools.cache
def parsed(module):
    return ast.parse(inspect.getsource(sys.modules[module]))


def parsed_class(kind):
    return next(
        (node for node in parsed(kind.__module__).body if getattr(node, "name", "") == kind.__name__),
        ast.Module([], []),
    )


def sending_methods(cls):
    """The public methods that lead to a request."""
    known = set()
    while True:
        more = {
            name for name, calls in bodies(cls).items() if any(leads_on(call, known) for call in calls)
        } - known
        if not more:
            return sorted(name for name in known if not name.startswith("_"))
        known |= more


def found_methods():
    """Class and public method that leads to a request, of job classes."""
    return [
        (cls, method)
        for cls in classes()
        if name_of(cls) not in NO_REQUESTS and not issubclass(cls, Resource)
        if not cls.__name__.startswith("_")
        for method in sending_methods(cls)
        if method not in MAKE_NOTHING and getattr(cls, method).__annotations__.get("return") != "NoReturn"
    ]


# Arguments of the calls: required parameters by name, and further ones that a class needs.


def named(bench, folder):
    """A value for each name of a parameter that some class or method requires."""
    script = folder / "prepare.py"
    script.write_text("print('prepare')\n")
    machine = {"role": bench.role, "instance_count": 1, "instance_type": "ml.m5.large"}
    output = ProcessingOutput(
        output_name="table", s3_output=ProcessingS3Output(s3_uri="s3://store/out", local_path="/opt/out")
    )
    return {
        **machine,
        "image_uri": bench.image,
        "training_image": bench.image,
        "primary_container": bench.image,
        "role_arn": bench.role,
        "sagemaker_session": bench.session,
        "framework_version": "3.3",
        "command": ["python3"],
        "code": str(script),
        "submit_app": str(script),
        "submit_class": "org.store.Prepare",
        "model_name": "table",
        "data": "s3://store/record",
        "inputs": [AutoMLInput(inputs="s3://store/record.csv", target_attribute_name="weight")],
        "model_trainer": bench.trainer(),
        "objective_metric_name": "loss",
        "hyperparameter_ranges": {"depths": IntegerParameter(1, 4)},
        "model": "arn:aws:sagemaker:eu-west-1:aws:hub-content/Hub/Model/store-7b/1.0.0",
        "agent_env": "arn:aws:lambda:eu-west-1:111122223333:function:pilot",
        "data_config": DataConfig("s3://store/record.csv", "s3://store/out", label="a", headers=["a", "b"]),
        "bias_config": BiasConfig([1], "b"),
        "data_bias_config": BiasConfig([1], "b"),
        "model_config": ModelConfig("table", 1, "ml.m5.large", "text/csv"),
        "explainability_config": SHAPConfig([[1]], 1, "mean_abs"),
        "baseline_inputs": [],
        "output": output,
        "outputs": [output],
        "arguments": ["--fine"],
        "job_name": "prepare",
        "wait": False,
        "logs": False,
        "baseline_dataset": "s3://store/record.csv",
        "dataset_format": DatasetFormat.csv(),
        "problem_type": "Regression",
        "source_arn": "arn:one",
        "destination_arn": "arn:other",
        "name": "table",
        "endpoint_name": "store",
        "config_name": "store",
        "inference_component_name": "depth",
        "variant_name": "one",
        "specification": {"ModelName": "table"},
        "production_variants": [{"VariantName": "one"}],
    }


def _entity(kind):
    lower = kind.__name__.lower()
    return {f"{lower}_name": "prepare", f"{lower}_type": "T", "source_uri": "s3://store/record"}


# Of settings that are optional by the signature, those that a class or method does not go without.
NEEDED = {
    "ModelTrainer": {
        "training_image": ...,
        "role": ...,
        "sagemaker_session": ...,
        "base_job_name": "prepare",
    },
    "ModelBuilder": {"image_uri": ..., "s3_model_data_url": "s3://store/model.tar.gz", "role_arn": ...},
    "AutoML": {"role": ..., "target_attribute_name": "weight", "mode": "ENSEMBLING"},
    "MultiTurnRLTrainer": {"role": ..., "training_dataset": "s3://store/p.jsonl"},
    "AutoML.fit": {"inputs": ...},
    "Processor": {"image_uri": ..., "instance_count": ..., "instance_type": ..., "role": ...},
    "ScriptProcessor": {"command": ...},
    "_SparkProcessorBase": {"framework_version": ...},
    "HyperparameterTuner": {"max_jobs": 4},
    "ModelMonitor": {"image_uri": ..., "role": ...},
    "SageMakerClarifyProcessor.run_post_training_bias": {"model_config": ...},
    "SageMakerClarifyProcessor.run_bias": {"model_config": ...},
    "SageMakerClarifyProcessor.run_bias_and_explainability": {"model_config": ...},
    "SageMakerClarifyProcessor.run_explainability": {"model_config": ...},
    "BaseliningProcessor.start": {"inputs": [], "output": {"OutputName": "table"}, "arguments": ["--fine"]},
    "ModelBiasMonitor.create_monitoring_schedule": {"analysis_config": "s3://store/analysis.json"},
    "ModelExplainabilityMonitor.create_monitoring_schedule": {"analysis_config": "s3://store/analysis.json"},
    "create_monitoring_schedule": {"endpoint_input": "store", "output_s3_uri": "s3://store/out"},
    "ModelMonitor.create_monitoring_schedule": {
        "endpoint_input": "store",
        "output": MonitoringOutput(source="/opt/out", destination="s3://store/out"),
    },
    "Action.create": _entity(lineage.Action),
    "Artifact.create": _entity(lineage.Artifact),
    "Context.create": _entity(lineage.Context),
    "build": {"model_name": ...},
    "create_model": {"primary_container": ..., "role": ...},
}


def arguments_for(function, values, *needs):
    """The required arguments of a function, and the others that it needs, by name."""
    arguments = {}
    for need in needs:
        arguments.update(NEEDED.get(need, {}))
    parameters = inspect.signature(function).parameters
    for name, parameter in parameters.items():
        required = parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
        if name in {"wait", "logs", "sagemaker_session"} or (required and name not in {"self", *arguments}):
            arguments[name] = ...
    unknown = [name for name, value in arguments.items() if value is ... and name not in values]
    assert not unknown, f"{function.__qualname__} needs {unknown}: say in named() what they may be"
    taken = {name: values[name] if value is ... else value for name, value in arguments.items()}
    open_ended = any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters.values())
    return {name: value for name, value in taken.items() if open_ended or name in parameters}


def called(cls, method, values):
    """Return the result of the method of an object with the fewest settings."""
    inherited = [kind.__name__ for kind in reversed(cls.__mro__)]
    calls = [method, *(f"{kind}.{method}" for kind in inherited)]
    if isinstance(inspect.getattr_static(cls, method), classmethod):
        function = getattr(cls, method)
        return function(**arguments_for(function, values, *calls))
    if issubclass(cls, Session):
        made = values["sagemaker_session"]
    else:
        settings = arguments_for(cls.__init__, values, *inherited)
        made = cls(**settings)
    function = getattr(made, method)
    return function(**arguments_for(function, values, *calls))


# The step kinds that take them.


def subclasses(kind):
    for below in kind.__subclasses__():
        yield below
        yield from subclasses(below)


def accepting(operation):
    """Makes a step of step arguments of the operation; None if no kind of step takes it."""
    for kind in subclasses(ServiceRequestStep):
        if operation in kind.operations and not kind.__name__.startswith("_"):
            return lambda request: kind(name="Step", step_args=request)
    if operation in {"CreateAction", "CreateArtifact", "CreateContext"}:
        slot = f"{operation.removeprefix('Create').lower()}s"
        return lambda request: LineageStep(name="Step", **{slot: request})
    return None


@pytest.fixture
def no_clients(monkeypatch):
    """Whoever makes a client, or asks one of the session, fails."""

    def refuse(self, *values, **options):
        raise AssertionError(f"a client is made: {values} {options}")

    monkeypatch.setattr(boto3.Session, "client", refuse)
    monkeypatch.setattr(boto3.Session, "resource", refuse)
    monkeypatch.setattr("botocore.session.Session.create_client", refuse)
    monkeypatch.setattr("botocore.client.BaseClient._make_api_call", refuse)


def reason_for_no_step(cls, method):
    return NO_STEP.get(f"{cls.__name__}.{method}") or NO_STEP.get(method)


FOUND = found_methods()


@pytest.mark.parametrize(("cls", "method"), FOUND, ids=[f"{cls.__name__}.{method}" for cls, method in FOUND])
def test_a_run_method_calls_nothing_and_a_step_takes_what_it_gives(bench, tmp_path, no_clients, cls, method):
    returned = called(cls, method, named(bench, tmp_path))
    assert isinstance(returned, StepArguments)
    assert returned.session is bench.session
    make = accepting(returned.request.operation)
    if make is None:
        assert reason_for_no_step(cls, method), f"no step takes {returned.request.operation}"
        return
    assert not NO_STEP.get(f"{cls.__name__}.{method}")
    written = bench.step(make(returned))
    assert written["Name"] == "Step"
    assert written["Arguments"]


# Other functions that send, and resources.


def sending_functions():
    """The functions of modules that send a request."""
    for module in modules():
        for function in parsed(module.__name__).body:
            if isinstance(function, ast.FunctionDef) and any(
                isinstance(node, ast.Call) and leads_on(node, ()) for node in ast.walk(function)
            ):
                yield getattr(module, function.name)


CAPTURED = {
    "capture_create_job_request": {
        "job_name": "prepare",
        "role_arn": "arn:role",
        "job_category": "AgentRFT",
        "schema_version": "1.0.0",
        "job_config": {"Agent": "pilot"},
    },
    "capture_training_request": {"create_args": {"training_job_name": "prepare", "role_arn": "arn:role"}},
    "create_model_package_from_containers": {
        "model_package_group_name": "flour",
        "containers": [{"Image": "image", "ModelDataUrl": "s3://bucket/model.tar.gz"}],
    },
}


def test_functions_that_send_requests_make_steps_too(bench, no_clients):
    found = [function for function in sending_functions() if name_of(function) not in NO_REQUESTS]
    assert {function.__name__ for function in found} == set(CAPTURED)
    for function in found:
        returned = function(bench.session, **CAPTURED[function.__name__])
        assert bench.step(accepting(returned.request.operation)(returned))["Arguments"]


def test_create_of_resources_returns_step_arguments(bench, no_clients):
    made = resources_that_are_created()
    assert len(made) > 50
    taken = set()
    for cls in made:
        returned = cls.create(**least_arguments(cls), session=bench.session)
        assert isinstance(returned, StepArguments), cls
        make = accepting(returned.request.operation)
        if make is not None:
            taken.add(cls.__name__)
            assert "Arguments" in bench.step(make(returned)), cls
    assert {
        "TrainingJob",
        "ProcessingJob",
        "TransformJob",
        "Model",
        "ModelPackage",
        "EndpointConfig",
    } <= taken


def test_the_methods_are_found():
    found = {f"{cls.__name__}.{method}" for cls, method in FOUND}
    assert {
        "Processor.run",
        "ModelTrainer.train",
        "Transformer.transform",
        "HyperparameterTuner.tune",
        "ModelBuilder.register",
        "AutoML.fit",
        "PySparkProcessor.run",
        "DefaultModelMonitor.suggest_baseline",
    } <= found
    assert all(
        name in {name_of(cls) for cls in classes()} or name.endswith("._start") for name in NO_REQUESTS
    )
