"""Pipelines of functions, run as processes of this machine."""

import pytest

from sagemaker.core.exceptions import PipelineExecutionFailedError
from sagemaker.core.local.local_session import LocalPipelineSession
from sagemaker.core.remote_function import results
from sagemaker.core.workflow.conditions import ConditionGreaterThan
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.parameters import ParameterBoolean, ParameterFloat, ParameterInteger
from sagemaker.mlops.workflow.condition_step import ConditionStep
from sagemaker.mlops.workflow.fail_step import FailStep
from sagemaker.mlops.workflow.function_step import step
from sagemaker.mlops.workflow.pipeline import Pipeline

MACHINE = {"instance_type": "local", "image_uri": "python:3"}
ROLE = "arn:aws:iam::000000000000:role/local"


@pytest.fixture
def session(tmp_path):
    return LocalPipelineSession(root=tmp_path / "plane")


def run(session, *steps, parameters=(), **values):
    pipeline = Pipeline(
        name="store", steps=list(steps), parameters=list(parameters), sagemaker_session=session
    )
    pipeline.upsert(role_arn=ROLE)
    return pipeline.start(parameters=values or None)


def result_of(session, execution, name):
    (arn,) = (
        entry["Metadata"]["TrainingJob"]["Arn"]
        for entry in execution.list_steps()
        if entry["StepName"] == name
    )
    description = session.sagemaker_client.describe_training_job(TrainingJobName=arn.rpartition("/")[2])
    return results.function_result(description, session.s3_client)


def statuses(execution):
    return {entry["StepName"]: entry["StepStatus"] for entry in execution.list_steps()}


class Record:
    def __init__(self, weight):
        self.weight = weight


@step(name="score", **MACHINE)
def score(record, count, share, dry, execution):
    return {"total": record.weight * count * share, "dry": [dry], "execution": execution}


@step(name="prepare", **MACHINE)
def prepare(total, everything):
    return total, [part["dry"][0] for part in everything]


def test_values_conditions_and_variables(session):
    count = ParameterInteger(name="Count", default_value=2)
    share = ParameterFloat(name="Share", default_value=0.5)
    dry = ParameterBoolean(name="Dry", default_value=True)
    scored = score(Record(10), count, share, dry, ExecutionVariables.PIPELINE_EXECUTION_ID)
    heavy = prepare(scored["total"], [scored])
    light = FailStep(name="Light", error_message="too light")
    gate = ConditionStep(
        name="Gate",
        conditions=[ConditionGreaterThan(left=scored["total"], right=9)],
        if_steps=[heavy],
        else_steps=[light],
    )
    parameters = [count, share, dry]
    execution = run(session, gate, parameters=parameters)
    execution.wait()
    assert statuses(execution) == {"score": "Succeeded", "Gate": "Succeeded", "prepare": "Succeeded"}
    assert result_of(session, execution, "prepare") == (10.0, [True])
    scored_result = result_of(session, execution, "score")
    assert scored_result["execution"] == execution.arn.rpartition("/")[2]
    again = run(session, gate, parameters=parameters, Count=1, Dry=False)
    with pytest.raises(PipelineExecutionFailedError, match="too light"):
        again.wait()
    assert result_of(session, again, "score")["dry"] == [False]


def test_a_function_that_raises_fails_its_step(session):
    @step(name="break", **MACHINE)
    def break_it():
        raise ValueError("the depth broke")

    execution = run(session, break_it())
    with pytest.raises(PipelineExecutionFailedError, match="ValueError: the depth broke"):
        execution.wait()
    assert statuses(execution) == {"break": "Failed"}


def test_objects_pass_between_functions_that_declare_pickles(session):
    @step(name="grow", result_format="pickle", **MACHINE)
    def grow():
        return {"record": Record(3)}

    @step(name="check", **MACHINE)
    def check(harvest, record):
        return [type(harvest["record"]).__name__, record.weight, isinstance(record, Record)]

    grown = grow()
    execution = run(session, check(grown, grown["record"]))
    execution.wait()
    assert result_of(session, execution, "check") == ["Record", 3, True]
    assert result_of(session, execution, "grow")["record"].weight == 3


@step(name="count", **MACHINE)
def count_parts(parts):
    return {"parts": len(parts)}


def test_an_execution_gives_the_results_of_its_functions(session):
    counted = count_parts(["red", "blue"])
    lost = FailStep(name="Lost", error_message="no", depends_on=[counted])
    execution = run(session, counted, lost)
    # The execution has failed, and the step has not.
    assert execution.result("count") == {"parts": 2}
    with pytest.raises(ValueError, match=r"Invalid step name prepare: .* has Lost, count"):
        execution.result("prepare")
    with pytest.raises(ValueError, match="created using @step decorator"):
        execution.result("Lost")
