"""Pipeline variables in every field of the configuration of jobs and steps.

Each field either takes a variable of each kind, which then stands in the definition, or refuses it with an error that
names the field. The fields are found by looking at signatures and at the fields of structures; the classes, by looking
at the modules.
"""

from __future__ import annotations

import enum
import re
from pathlib import Path

import pytest
from sample_jobs import SAMPLES
from sample_settings import MORE_SAMPLES
from sdk_classes import classes, least_arguments, name_of, resources_that_are_created
from test_run_methods_make_steps import FOUND
from variable_probe import NOT_SHOWN, Outcome, fault, parameters, probe, text, variables

from sagemaker.core.resources._base import Resource
from sagemaker.core.shapes._base import Shape
from sagemaker.core.workflow.entities import PipelineVariable

STATIC_FIELDS = Path(__file__).parents[2] / "docs/static-fields.md"

# Modules, and single classes, that configure no request: why their classes are not probed.
NOT_PROBED = {
    "sagemaker.core._": "imports on use",
    "sagemaker.core.compatibility": "functions for programs, and what they return",
    "sagemaker.core.workflow": "what variables are made of",
    "sagemaker.core.local": "the service on this machine",
    "sagemaker.core.shapes": "structures; they are probed where a field takes them",
    "sagemaker.core.resources": "resources have a test of their own, and helpers",
    "sagemaker.core.serializers": "bodies of requests to endpoints, which are sent now",
    "sagemaker.core.requests.context": "where requests go",
    "sagemaker.core.requests.leaves": "leaves of requests",
    "sagemaker.core.requests.request": "requests as values",
    "sagemaker.core.requests.resolver": "replaces the leaves of requests",
    "sagemaker.core.requests.static_arguments": "refuses variables in the fields that are walked",
    "sagemaker.core.requests.session_settings": "says where requests go",
    "sagemaker.core.lambda_helper.publication": "uploads",
    "sagemaker.core.staging": "local content and uploads",
    "sagemaker.core.session": "says where requests go",
    "sagemaker.core.config": "defaults files",
    "sagemaker.core.jobs.analytics": "reads what has run",
    "sagemaker.core.lineage.query": "likewise",
    "sagemaker.core.requests.search_expression": "what Search is asked for",
    "sagemaker.core.exceptions": "likewise",
    "sagemaker.core.validation": "checks of requests",
    "sagemaker.core.workflow.definition": "the graph of a definition",
    "sagemaker.core.image_uris": "look-ups of images",
    "sagemaker.core.shapes._unassigned": "the mark of what is not set",
    "sagemaker.core.workflow.variable_types": "annotations",
    "sagemaker.core.remote_function": "functions that run at once, as data; `remote` and `RemoteExecutor` are probed",
    "sagemaker.core.debugger": "profiles are plain numbers in hook parameters; the structures around them are probed",
    "sagemaker.core.processing.spark.history_server": "a process of this machine",
    "sagemaker.core.processing.spark.configuration": "checks",
    "sagemaker.core.processing.spark.processor.FileType": "names",
    "sagemaker.core.model_monitor.monitoring_files": "files of what has run",
    "sagemaker.core.model_monitor.monitoring_jobs": "jobs that have run",
    "sagemaker.core.model_monitor.monitoring_alert": "answers of the service",
    "sagemaker.core.model_monitor.schedules": "how schedules are made",
    "sagemaker.core.model_monitor.baselining": "likewise",
    "sagemaker.core.model_monitor.monitors.clarify_monitor.ClarifyBaseliningConfig": "likewise",
    "sagemaker.core.model_monitor.monitors.clarify_analysis": "the analysis that a monitor suggests",
    "sagemaker.core.model_monitor.cron_expression_generator": "expressions of schedules",
    "sagemaker.core.model_monitor.dataset_format": "names of formats",
    "sagemaker.core.model_monitor.data_quality_monitoring_config": "written to a file when the job is made",
    "sagemaker.core.clarify": "written to the analysis file, where variables are refused by name",
    "sagemaker.core.requests.job_document": "a leaf of requests",
    "sagemaker.core.transformer.DataCapture": "what a member must look like",
    "sagemaker.core.jobs.inputs.CreateModelInput": "of no request here; a plain pair",
    "sagemaker.core.jobs.inputs.ShuffleConfig": "a seed within channels; the structure is probed",
    "sagemaker.core.jobs.inputs.TransformInput": "the arguments of transform(), which are probed, as a value",
    "sagemaker.core.jobs.hyperparameter_ranges.ParameterRange": "the base of ranges, which are probed",
    "sagemaker.train.defaults": "completes the arguments of a trainer",
    "sagemaker.mlops.workflow.compiling": "the compiler, and what it gives",
    "sagemaker.mlops.workflow.deploying": "operations on what was compiled",
    "sagemaker.mlops.workflow.executions": "what has started",
    "sagemaker.mlops.workflow.step_base.declared_outputs": "properties; the steps that declare outputs are probed",
    "sagemaker.mlops.workflow.step_base.repack_step": "made by `ModelStep`",
    "sagemaker.mlops.workflow.step_base.scoped_variables": "variables",
    "sagemaker.mlops.workflow.emr_step.EMRProperties": "properties",
    "sagemaker.mlops.workflow.for_each_step.": "properties of loops; the loop and its selector are probed",
    "sagemaker.mlops.workflow.function_step.DelayedReturn": "a result",
    "sagemaker.mlops.workflow.job_step.": "properties; the step is probed",
    "sagemaker.mlops.workflow.notebook_job_step.NotebookJob": "properties; the step is probed",
    "sagemaker.mlops.workflow.pipeline_experiment_config.": "properties; the configuration is probed",
    "sagemaker.mlops.workflow.step_base.step.AddedDependencies": "a list of steps",
    "sagemaker.mlops.workflow.step_collections": "a list of steps",
    "sagemaker.mlops.local": "the service on this machine",
    "sagemaker.mlops.cli": "texts of a command line",
    "sagemaker.serve.": "what a model is made of, and predictors; `ModelBuilder` is probed",
    "sagemaker.train.agent_rft_job": "a job that runs",
    "sagemaker.train.custom_agent_lambda": "an agent; the trainer that takes it is probed",
    "sagemaker.train.tuner_properties": "parts of the tuner's request",
    "sagemaker.train.tuning_request": "likewise",
}
# Of probed classes, methods that are not called.
NOT_CALLED = {
    "BaseliningProcessor.start": "what monitors call",
    "Hosting.endpoint_from_production_variants": "sends two requests, of create_endpoint_config and create_endpoint",
}

_RESULTS = {}


@pytest.fixture
def results(bench, tmp_path):
    """Field to outcome, of all rigs; found out once, as it takes seconds."""
    if not _RESULTS:
        (tmp_path / "prepare.py").write_text("print('prepare')\n")
        for make in [*SAMPLES.values(), *MORE_SAMPLES.values()]:
            for place, outcome in probe(bench, tmp_path, make).items():
                _RESULTS.setdefault(place, Outcome()).add(outcome)
    return _RESULTS


def test_a_field_takes_variables_or_says_that_it_does_not(results):
    assert len(results) > 1200
    faults = {place: sorted(set(outcome.faults)) for place, outcome in results.items() if outcome.faults}
    assert not faults, "\n".join(f"{place}: {fault}" for place, found in faults.items() for fault in found)


def test_accepted_variables_are_in_the_definition(results):
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


def configures(cls):
    """Whether a class is one of those that a program configures."""
    other = (Shape, Resource, BaseException, enum.Enum, PipelineVariable)
    return (
        not cls.__name__.startswith("_") and not issubclass(cls, other) and not hasattr(cls, "_is_protocol")
    )


def test_every_class_is_probed(results):
    probed = {place.split(".")[0] for place in results}
    bases = {base for cls in classes() if cls.__name__ in probed for base in cls.__mro__}
    missed = [
        name_of(cls)
        for cls in classes()
        if configures(cls) and cls not in bases and not name_of(cls).startswith(tuple(NOT_PROBED))
    ]
    assert not missed, "give them a rig, or say in NOT_PROBED why they need none"


def test_every_method_that_makes_a_request_is_probed(results):
    probed = {place.rpartition(".")[0] for place in results}
    missed = {getattr(cls, method).__qualname__ for cls, method in FOUND} - probed - set(NOT_CALLED)
    assert not missed


@pytest.mark.parametrize("resource", resources_that_are_created(), ids=lambda resource: resource.__name__)
def test_fields_of_resources(bench, resource):
    """Arguments of a resource's create() take variables where the API has plain values."""
    faults = []
    for name, annotation in parameters(resource.create).items():
        if name in {"session", "region"}:
            continue
        for variable, mark in variables(bench, annotation):
            try:
                made = resource.create(**{**least_arguments(resource), name: variable}, session=bench.session)
                wrong = None if mark in text(bench, made) else "lost"
            except Exception as error:  # noqa: BLE001 - which one it is, is what is asked
                plain = re.search(r"\b(Str|Bool|Int|Float)PipeVar\b", annotation) and "[" not in annotation
                wrong = f"refused: {error}" if plain else fault(error, name)
            if wrong:
                faults.append(f"{name} {variable!r}: {wrong}")
    assert not faults, "\n".join(faults)
