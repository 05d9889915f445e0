"""The definition as a whole: parameters, configurations, and that compiling changes nothing."""

import copy
import hashlib
import json
import string

import pytest

from sagemaker.core.exceptions import ParameterValueError, PipelineDefinitionError
from sagemaker.core.requests import JobName
from sagemaker.core.session import PipelineSession
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import (
    ParameterBoolean,
    ParameterFloat,
    ParameterInteger,
    ParameterString,
)
from sagemaker.mlops.workflow import (
    ConditionStep,
    Pipeline,
    PipelineExperimentConfig,
    ProcessingStep,
    StepCollection,
    TrainingStep,
)
from sagemaker.train.configs import SourceCode

DEFAULT_EXPERIMENT = {
    "ExperimentName": {"Get": "Execution.PipelineName"},
    "TrialName": {"Get": "Execution.PipelineExecutionId"},
}


def test_an_empty_pipeline_has_all_members(bench):
    assert bench.document() == {
        "Version": "2020-12-01",
        "Metadata": {},
        "Parameters": [],
        "PipelineExperimentConfig": DEFAULT_EXPERIMENT,
        "MlflowConfig": None,
        "Steps": [],
    }


def test_parameters_are_declared_in_order_used_or_not(bench):
    parameters = [
        ParameterFloat(name="Moisture", default_value=1),
        ParameterString(name="Record", default_value="red", enum_values=["red", "blue"]),
        ParameterInteger(name="Depths"),
        ParameterBoolean(name="Fine", default_value=False),
    ]
    assert bench.document(parameters=parameters)["Parameters"] == [
        {"Name": "Moisture", "Type": "Float", "DefaultValue": 1},
        {"Name": "Record", "Type": "String", "DefaultValue": "red", "EnumValues": ["red", "blue"]},
        {"Name": "Depths", "Type": "Integer"},
        {"Name": "Fine", "Type": "Boolean", "DefaultValue": False},
    ]


def test_a_parameter_declared_twice_is_refused(bench):
    twice = [ParameterString(name="Record"), ParameterInteger(name="Record")]
    with pytest.raises(PipelineDefinitionError, match="'Record' is declared twice"):
        bench.document(parameters=twice)


def test_parameters_and_conditions_are_of_their_kinds(bench):
    with pytest.raises(TypeError, match="must be Parameter objects, not 'Record'"):
        bench.document(parameters=["Record"])
    with pytest.raises(TypeError, match="Step 'Gate': conditions must be Condition objects"):
        bench.document(ConditionStep(name="Gate", conditions=["red"]))


def test_a_prefix_is_as_long_as_in_a_generated_name():
    name = JobName("ProcessingJobName", "p" * 80)
    assert name.prefix == "p" * 39
    assert name.generate().startswith(f"{name.prefix}-2")


def test_an_undeclared_parameter_compiles_and_validate_reports_it(bench):
    known, unknown = ParameterString(name="Known"), ParameterString(name="Unknown")
    steps = [
        bench.processing("Clean", arguments=[Join(on="", values=["-", unknown]), known]),
        bench.condition("Gate", ConditionEquals(left=unknown, right="x")),
    ]
    compiled = bench.compile(*steps, parameters=[known])
    assert json.loads(compiled.to_json())["Parameters"] == [{"Name": "Known", "Type": "String"}]
    (finding,) = compiled.validate()
    assert "'Unknown' is used but not declared" in finding
    assert bench.compile(*steps, parameters=[known, unknown]).validate() == []


def test_the_names_of_an_experiment_may_be_parameters(bench):
    name = ParameterString(name="Experiment")
    config = PipelineExperimentConfig(name, Join(on="-", values=["trial", ExecutionVariables.START_DATETIME]))
    compiled = bench.compile(parameters=[name], pipeline_experiment_config=config)
    assert compiled.definition["PipelineExperimentConfig"] == {
        "ExperimentName": {"Get": "Parameters.Experiment"},
        "TrialName": {"Std:Join": {"On": "-", "Values": ["trial", {"Get": "Execution.StartDateTime"}]}},
    }
    assert compiled.validate() == []
    (finding,) = bench.compile(pipeline_experiment_config=config).validate()
    assert "'Experiment' is used but not declared" in finding


def test_an_experiment_can_be_switched_off(bench):
    assert bench.document(pipeline_experiment_config=None)["PipelineExperimentConfig"] is None


@pytest.mark.parametrize(
    ("region", "written"), [("us-east-1", DEFAULT_EXPERIMENT), ("eu-central-2", None), ("mx-central-1", None)]
)
def test_no_experiment_in_regions_that_have_none(region, written):
    session = PipelineSession(region=region, account="111122223333")
    config = PipelineExperimentConfig("experiment", "trial")
    document = json.loads(Pipeline(name="p", sagemaker_session=session).definition())
    assert document["PipelineExperimentConfig"] == written
    pipeline = Pipeline(name="p", pipeline_experiment_config=config, sagemaker_session=session)
    chosen = json.loads(pipeline.definition())["PipelineExperimentConfig"]
    assert chosen == (written and {"ExperimentName": "experiment", "TrialName": "trial"})


def test_mlflow_is_written_as_given(bench):
    config = {"MlflowResourceArn": "arn:aws:sagemaker:eu-west-1:111122223333:mlflow-tracking-server/m"}
    assert bench.document(mlflow_config=config)["MlflowConfig"] == config


def test_another_kind_of_definition_settings_is_refused(bench):
    with pytest.raises(
        TypeError, match="'sales': pipeline_definition_config must be a PipelineDefinitionConfig"
    ):
        bench.pipeline(pipeline_definition_config={"use_custom_job_prefix": True})


def everything(bench, tmp_path):
    """A pipeline with every kind of step, a collection, branches and staged code."""
    (tmp_path / "train.py").write_text("print('ground')")
    source = SourceCode(source_dir=str(tmp_path), entry_script="train.py")
    rounds = ParameterInteger(name="Rounds", default_value=3)
    store = bench.processing("Clean", arguments=["--rounds", rounds.to_string()], outputs=["table"])
    prepare = TrainingStep(
        name="Prepare", step_args=bench.trainer(source_code=source).train(), depends_on=[store]
    )
    gate = bench.condition(
        "Gate",
        ConditionEquals(left=prepare.properties.TrainingJobStatus, right="Completed"),
        then=[bench.model("Create"), bench.registration("Register")],
        otherwise=[bench.fail("Stop", Join(on=" ", values=["after", rounds]))],
    )
    group = StepCollection(name="Group", steps=[bench.processing("First"), bench.processing("Second")])
    return bench.pipeline(group, gate, parameters=[rounds])


def test_compiling_twice_gives_the_same_bytes(bench, tmp_path):
    pipeline = everything(bench, tmp_path)
    texts = {pipeline.definition() for _ in range(3)} | {pipeline.compile().to_json()}
    assert len({hashlib.sha256(text.encode()).hexdigest() for text in texts}) == 1


def test_two_pipelines_written_alike_compile_alike(bench, tmp_path):
    assert everything(bench, tmp_path).definition() == everything(bench, tmp_path).definition()


def state(steps):
    """All that steps hold, as far as it compares."""
    return [
        {name: copy.copy(value) for name, value in vars(step).items() if name != "step_args"}
        for step in steps
    ]


def test_compiling_changes_no_step(bench, tmp_path):
    pipeline = everything(bench, tmp_path)
    steps = list(pipeline.compile_steps().step_map().values())
    before, requests = state(steps), [step.to_request() for step in steps]
    pipeline.compile()
    pipeline.definition()
    assert state(steps) == before
    assert [step.to_request() for step in steps] == requests
    assert [type(item).__name__ for item in pipeline.steps] == ["StepCollection", "ConditionStep"]


def test_changing_a_document_changes_no_later_one(bench, tmp_path):
    pipeline = everything(bench, tmp_path)
    text = pipeline.definition()
    compiled = pipeline.compile()
    compiled.definition["Steps"].clear()
    compiled.definition["Parameters"][0]["Name"] = "Changed"
    branches = pipeline.compile().definition["Steps"][2]["Arguments"]
    branches["IfSteps"].clear()
    assert pipeline.definition() == text


@pytest.mark.parametrize(
    "names",
    [
        ("A" * 64, "a" * 64),
        ("-", "_"),
        ("0", "00"),
        ("Steps", "Parameters"),
        ("Get", "Name"),
        ("IfSteps", "ElseSteps"),
        ("A-1", "A_1"),
        (string.ascii_letters, string.digits),
    ],
)
def test_any_name_that_the_service_takes(bench, names):
    first = bench.processing(names[0])
    second = bench.processing(names[1], arguments=[first.properties.ProcessingJobArn])
    document = bench.document(first, bench.condition("Gate", then=[second]))
    graph = bench.graph(document)
    assert set(graph.names) == {*names, "Gate"}
    assert {graph.names[index] for index in graph.upstream[graph.position[names[1]]]} == {names[0], "Gate"}


@pytest.mark.parametrize("text", ["", "é ß 漢字 🌾", "line\nbreak\ttab", '"quoted" \\ back', "x" * 100_000])
def test_any_text_survives(bench, text):
    step = bench.processing("Clean", arguments=[text], description="d")
    document = bench.document(step, name=text[:200])
    assert document["Steps"][0]["Arguments"]["AppSpecification"]["ContainerArguments"] == [text]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, object(), b"bytes"])
def test_values_outside_of_json_are_refused(bench, value):
    with pytest.raises(PipelineDefinitionError, match="JSON"):
        bench.document(bench.fail("Stop", value))


def test_a_pipeline_without_a_session_or_a_region_compiles(offline, bench):
    step = ProcessingStep(name="Clean", step_args=bench.processor().run())
    document = json.loads(Pipeline(name="p", steps=[step]).definition())
    assert document["PipelineExperimentConfig"] == DEFAULT_EXPERIMENT
    assert [step["Name"] for step in document["Steps"]] == ["Clean"]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"Green": 1}, r"Unknown parameter 'Green': pipeline 'sales' declares Depths, Fine, Record"),
        ({"Depths": "many"}, r"'Depths': it is of type Integer and cannot be 'many'"),
        ({"Depths": 1.5}, r"'Depths': it is of type Integer"),
        ({"Fine": "maybe"}, r"'Fine': it is of type Boolean"),
        ({"Record": "barley"}, r"'Record' takes one of \['red', 'blue'\]"),
    ],
)
def test_a_wrong_value_is_refused_before_anything_is_called(offline, bench, values, message):
    parameters = [
        ParameterInteger(name="Depths"),
        ParameterBoolean(name="Fine"),
        ParameterString(name="Record", enum_values=["red", "blue"]),
    ]
    with pytest.raises(ParameterValueError, match=message):
        bench.pipeline(parameters=parameters).start(parameters=values)
