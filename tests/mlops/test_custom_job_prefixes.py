"""Names given to jobs: left to the service, or kept as prefixes."""

import re

import pytest

from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.workflow import ModelStep, PipelineDefinitionConfig, ProcessingStep

PREFIXES = PipelineDefinitionConfig(use_custom_job_prefix=True)
NAME_MEMBERS = {"ProcessingJobName", "TrainingJobName", "ModelName", "ModelPackageName"}


def names(step):
    return {member: value for member, value in step["Arguments"].items() if member in NAME_MEMBERS}


def processing(bench, base=None, **run):
    return ProcessingStep(name="Step", step_args=bench.processor(base_job_name=base).run(**run))


def created(bench, **build):
    return ModelStep(name="Step", step_args=bench.builder().build(**build))


def registered(bench, **register):
    instances = {"inference_instances": ["ml.m5.large"], "transform_instances": ["ml.m5.large"]}
    return ModelStep(name="Step", step_args=bench.builder().register(**{**instances, **register}))


STEPS = {
    "from the image": (processing, {}, {"ProcessingJobName": "cleaner"}),
    "from the base name": (processing, {"base": "My_Clean"}, {"ProcessingJobName": "My-Clean"}),
    "given": (processing, {"job_name": "red"}, {"ProcessingJobName": "red"}),
    "given with a time stamp": (
        processing,
        {"job_name": "red-2031-01-02-03-04-05-678"},
        {"ProcessingJobName": "red"},
    ),
    "model": (created, {"model_name": "table"}, {"ModelName": "table"}),
    "model package": (registered, {"model_package_name": "table"}, {"ModelPackageName": "table"}),
    "model package version": (registered, {"model_package_group_name": "tables"}, {}),
    # The published SDK writes no name for training jobs.
    "training": (lambda bench: bench.training("Step"), {}, {}),
    "fail": (lambda bench: bench.fail("Step"), {}, {}),
    "condition": (lambda bench: bench.condition("Step"), {}, {}),
}


@pytest.mark.parametrize("kind", STEPS)
def test_the_service_names_what_a_step_creates(bench, kind):
    make, arguments, _ = STEPS[kind]
    assert names(bench.step(make(bench, **arguments))) == {}


@pytest.mark.parametrize("kind", STEPS)
def test_with_custom_prefixes_the_given_name_stays(bench, kind):
    make, arguments, expected = STEPS[kind]
    step = make(bench, **arguments)
    assert names(bench.step(step, pipeline_definition_config=PREFIXES)) == expected


def test_a_prefix_may_be_a_parameter(bench):
    name = ParameterString(name="Name", default_value="table")
    step = registered(bench, model_package_name=name)
    written = bench.step(step, parameters=[name], pipeline_definition_config=PREFIXES)
    assert names(written) == {"ModelPackageName": {"Get": "Parameters.Name"}}


def test_a_model_without_a_name_is_named_after_its_step(bench):
    other = ModelStep(name="Other", step_args=bench.builder().build())
    pipeline = bench.pipeline(created(bench), other, pipeline_definition_config=PREFIXES)
    first, second = (names(step)["ModelName"] for step in pipeline.compile().definition["Steps"])
    assert re.fullmatch("model-[0-9a-f]{8}", first)
    assert re.fullmatch("model-[0-9a-f]{8}", second)
    assert first != second
    assert pipeline.definition() == pipeline.definition()


def test_prefixes_do_not_change_the_rest(bench):
    step = processing(bench)
    plain = bench.step(step)
    prefixed = bench.step(step, pipeline_definition_config=PREFIXES)
    assert prefixed["Arguments"].pop("ProcessingJobName")
    assert prefixed == plain
