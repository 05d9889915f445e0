"""Every operation of pipelines and executions, on the local control plane."""

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.exceptions import LocalRuntimeError, PipelineExecutionFailedError
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.local.local_pipeline_session import LocalPipelineSession
from sagemaker.mlops.workflow import (
    ConditionStep,
    FailStep,
    ParallelismConfiguration,
    Pipeline,
    PipelineExecution,
    PipelineSchedule,
    SelectiveExecutionConfig,
)

RECORD = ParameterString("Record", "red")


@pytest.fixture
def session(tmp_path):
    return LocalPipelineSession(root=tmp_path / "root")


def gate(name, *, then=(), otherwise=(), **members):
    conditions = [ConditionEquals(RECORD, "red")]
    return ConditionStep(name=name, conditions=conditions, if_steps=then, else_steps=otherwise, **members)


def pipeline(session, *steps):
    return Pipeline("sales", parameters=[RECORD], steps=steps, sagemaker_session=session)


def statuses(execution):
    return {step["StepName"]: step["StepStatus"] for step in execution.list_steps()}


def test_the_life_of_a_pipeline(session, capsys):
    first = gate("First")
    store = pipeline(
        session, first, gate("Second", depends_on=[first], otherwise=[FailStep("Wrong", "not red")])
    )
    assert store.delete() == {}
    arn = store.create(description="d", tags={"a": "b"}, parallelism_config=ParallelismConfiguration(2))[
        "PipelineArn"
    ]
    assert store.upsert(description="d", tags={"c": "d"})["PipelineArn"] == arn
    described = store.describe()
    assert described["ParallelismConfiguration"] == {"MaxParallelExecutionSteps": 2}
    tags = session.sagemaker_client.list_tags(ResourceArn=arn)["Tags"]
    assert {tag["Key"]: tag["Value"] for tag in tags} == {"a": "b", "c": "d"}
    # An unchanged upsert does not write, hence the time of modification stays.
    store.upsert(description="d", tags={"c": "d"})
    assert store.describe()["LastModifiedTime"] == described["LastModifiedTime"]
    store.steps.append(gate("Third"))
    store.update()
    assert store.latest_pipeline_version_id == 2
    numbers = [row["PipelineVersionId"] for row in store.list_pipeline_versions()["PipelineVersionSummaries"]]
    assert numbers == [2, 1]

    earlier = store.start({"Record": "red"}, "name", "text", pipeline_version_id=1)
    earlier.wait()
    assert statuses(earlier) == {"First": "Succeeded", "Second": "Succeeded"}
    assert earlier.list_parameters()["PipelineParameters"] == [{"Name": "Record", "Value": "red"}]
    assert store.build_parameters_from_execution(earlier.arn, {"Record": "blue"}) == {"Record": "blue"}
    earlier.update("other", "renamed")
    assert earlier.describe()["PipelineExecutionDisplayName"] == "renamed"

    part = store.start(selective_execution_config=SelectiveExecutionConfig(["Second"]))
    part.wait()
    assert statuses(part) == {"First": "Succeeded", "Second": "Succeeded"}
    (reused,) = [step for step in part.list_steps() if "SelectiveExecutionResult" in step]
    assert reused["SelectiveExecutionResult"] == {"SourcePipelineExecutionArn": earlier.arn}

    failed = store.start({"Record": "blue"})
    with pytest.raises(PipelineExecutionFailedError) as caught:
        failed.wait()
    assert caught.value.failed_steps == {"Wrong": "not red"}
    with pytest.raises(ClientError, match="Fail step"):
        failed.retry()
    listed = store.list_executions(sort_order="Ascending")["PipelineExecutionSummaries"]
    assert [row["PipelineExecutionArn"] for row in listed] == [earlier.arn, part.arn, failed.arn]
    assert "First: Succeeded" in capsys.readouterr().out
    assert store.delete() == {"PipelineArn": arn}


def test_the_session_creates_and_starts_pipelines_of_other_sessions(session, bench):
    store = pipeline(bench.session, gate("First"))
    session.create_pipeline(store, "d")
    assert session.describe_pipeline("sales")["PipelineDescription"] == "d"
    session.update_pipeline(store, "e")
    assert session.describe_pipeline("sales")["PipelineDescription"] == "e"
    assert store.sagemaker_session is bench.session
    arn = session.start_pipeline_execution("sales", PipelineParameters=[{"Name": "Record", "Value": "blue"}])[
        "PipelineExecutionArn"
    ]
    PipelineExecution(arn, session).wait()
    session.delete_pipeline("sales")
    for call in (session.describe_pipeline, session.start_pipeline_execution):
        with pytest.raises(ClientError) as caught:
            call("sales")
        assert caught.value.response["Error"]["Code"] == "ResourceNotFound"


def test_this_machine_has_no_schedules(session):
    store = pipeline(session, gate("First"))
    store.create()
    with pytest.raises(LocalRuntimeError, match="has no schedules"):
        store.put_triggers([PipelineSchedule(rate=(1, "hour"))])
