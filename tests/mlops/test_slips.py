"""Common mistakes: each message names the place, and what to write instead."""

import pytest

from sagemaker.core import image_uris
from sagemaker.core.parameter import ContinuousParameter
from sagemaker.core.processing import ScriptProcessor
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.workflow import ConditionStep, Pipeline, TuningStep
from sagemaker.mlops.workflow.function_step import step
from sagemaker.train import HyperparameterTuner
from sagemaker.train.configs import InputData, SourceCode

PARAMETER = ParameterString("Record")


@step(name="score", instance_type="ml.m5.large", image_uri="python:3.11", role="arn:aws:iam::1:role/r")
def score():
    return 1


def misspelt_dependency(bench):
    bench.compile(bench.processing("Prepare"), bench.training("Train", depends_on=["Preprae"]))


def a_name_instead_of_a_step(bench):
    bench.compile("Prepare")


def a_function_that_is_not_called(bench):
    bench.compile(score)


def a_step_instead_of_steps(bench):
    Pipeline(name="sales", steps=bench.processing("Prepare"))


def a_result_instead_of_steps(_):
    Pipeline(name="sales", steps=score())


def a_parameter_instead_of_parameters(_):
    Pipeline(name="sales", parameters=PARAMETER)


def a_condition_instead_of_conditions(_):
    ConditionStep(name="Gate", conditions=ConditionEquals(PARAMETER, "red"))


def a_step_instead_of_a_branch(bench):
    ConditionStep(name="Gate", conditions=[], if_steps=bench.processing("Prepare"))


def a_step_instead_of_its_name(bench):
    JsonGet(step_name=bench.processing("Prepare"), property_file="report", json_path="a").expr  # noqa: B018


def a_list_of_start_values(bench):
    bench.pipeline(parameters=[PARAMETER]).start(parameters=["red"])


def one_text_of_arguments(bench):
    bench.processing("Prepare", arguments="--depth 3")


def one_text_as_entrypoint(bench):
    bench.processor(entrypoint="python3 main.py").run()


def places_of_channels_by_name(bench):
    bench.trainer().train({"train": "s3://store/red"})


def places_instead_of_channels(bench):
    bench.trainer().train(["s3://store/red"])


def one_channel_instead_of_channels(bench):
    bench.trainer().train(InputData(channel_name="train", data_source="s3://store/red"))


def a_list_of_hyperparameters(bench):
    bench.trainer(hyperparameters=["depth"])


def a_number_as_hyperparameter(bench):
    bench.trainer(hyperparameters={1: "depth"})


def another_working_directory(bench):
    bench.trainer(source_code=SourceCode(source_dir="src", entry_script="train.py"))


def another_working_directory_of_a_script(bench):
    processor = ScriptProcessor(
        image_uri=bench.image,
        command=["python3"],
        role=bench.role,
        instance_type="ml.m5.large",
        instance_count=1,
        sagemaker_session=bench.session,
    )
    processor.run(code="prepare.py")


def a_mapping_as_cache(bench):
    bench.compile(bench.processing("Prepare", cache_config={"Enabled": True}))


def a_name_as_property_file(bench):
    bench.processing("Prepare", property_files=["report"])


def a_rank_in_text(bench):
    tuner = HyperparameterTuner(
        bench.trainer(), "auc", {"eta": ContinuousParameter(0.1, 0.3)}, [{"Name": "auc", "Regex": "a"}]
    )
    TuningStep(name="Tune", step_args=tuner.tune()).get_top_model_s3_uri("0", "store")


def one_text_as_command(bench):
    ScriptProcessor(
        image_uri=bench.image,
        command="python3",
        role=bench.role,
        instance_type="ml.m5.large",
        instance_count=1,
        sagemaker_session=bench.session,
    ).run(code=__file__)


def misspelt_framework(_):
    image_uris.retrieve("skleran", "eu-west-1", version="1.2-1")


SLIPS = [
    (misspelt_dependency, ["step 'Train'", "Did you mean 'Prepare'?"]),
    (a_name_instead_of_a_step, ["'Prepare': give the step itself"]),
    (a_function_that_is_not_called, ["score(...)"]),
    (a_step_instead_of_steps, ["Pipeline.steps must be a list", "steps=[...]"]),
    (a_result_instead_of_steps, ["Pipeline.steps must be a list"]),
    (a_parameter_instead_of_parameters, ["Pipeline.parameters must be a list", "Record"]),
    (a_condition_instead_of_conditions, ["conditions", "[...]", "ConditionEquals"]),
    (a_step_instead_of_a_branch, ["if_steps", "[...]", "'Prepare'"]),
    (a_step_instead_of_its_name, ["JsonGet.step_name", "'Prepare'"]),
    (a_list_of_start_values, ["mapping of name to value", "['red']", "start(parameters={"]),
    (one_text_of_arguments, ["arguments", "must be a list", "'--depth 3'"]),
    (one_text_as_entrypoint, ["entrypoint", "must be a list"]),
    (places_of_channels_by_name, ["input_data_config", "InputData(channel_name="]),
    (places_instead_of_channels, ["input_data_config", "not 's3://store/red'"]),
    (one_channel_instead_of_channels, ["input_data_config is a list"]),
    (a_list_of_hyperparameters, ["hyperparameters", "mapping of names to values"]),
    (a_number_as_hyperparameter, ["hyperparameters", "text, not 1"]),
    (another_working_directory, ["SourceCode.source_dir 'src'", "{cwd}"]),
    (another_working_directory_of_a_script, ["prepare.py", "{cwd}"]),
    (a_mapping_as_cache, ["'Prepare'", "CacheConfig(enable_caching=True"]),
    (a_name_as_property_file, ["PropertyFile(name=", "'report'"]),
    (a_rank_in_text, ["'Tune'", "top_k must be from 0", "'0'"]),
    (one_text_as_command, ["command", "must be a list", "'python3'"]),
    (misspelt_framework, ["Did you mean 'sklearn'?"]),
]


@pytest.mark.parametrize(("slip", "texts"), SLIPS, ids=[slip.__name__ for slip, _ in SLIPS])
def test_a_slip_is_told_where_and_what_to_write(bench, tmp_path, monkeypatch, slip, texts):
    monkeypatch.chdir(tmp_path)
    with pytest.raises((TypeError, ValueError, FileNotFoundError)) as caught:
        slip(bench)
    for text in texts:
        assert text.replace("{cwd}", str(tmp_path)) in str(caught.value)


def test_two_steps_of_a_name_are_told_once_where_they_stand(bench):
    with pytest.raises(ValueError, match="two steps stand in the pipeline's steps: rename"):
        bench.compile(bench.processing("Prepare"), bench.training("Prepare"))


def test_reprs_are_short(bench):
    """No request, no type of a type: a line that says which one it is."""
    pipeline = bench.pipeline(bench.training("Train"), parameters=[PARAMETER])
    assert repr(pipeline) == "Pipeline('sales')"
    assert repr(PARAMETER) == "ParameterString(name='Record', default_value=None, enum_values=None)"
    assert repr(ConditionEquals(1, 2)) == "ConditionEquals(left=1, right=2)"
    assert repr(bench.session) == "PipelineSession(region='eu-west-1', default_bucket='store')"
    for made in (bench.training("Train"), bench.processing("Prepare"), bench.model("Model")):
        assert made.name in repr(made)
        assert len(repr(made)) < 300


@pytest.mark.parametrize("value", ["Prepare", ("Prepare",), "a step", {"Prepare"}], ids=str)
def test_one_step_to_wait_for_needs_no_list(bench, value):
    prepare = bench.processing("Prepare")
    waits = prepare if value == "a step" else value
    after = bench.training("Train", depends_on=waits)
    after.add_depends_on("Clean")
    written = bench.steps(prepare, bench.processing("Clean"), after)[2]
    assert written["DependsOn"] == ["Prepare", "Clean"]
