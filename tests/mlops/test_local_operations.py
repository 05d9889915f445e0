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

GRAIN = ParameterString("Grain", "rye")


@pytest.fixture
def session(tmp_path):
    return LocalPipelineSession(root=tmp_path / "root")


def gate(name, *, then=(), otherwise=(), **members):
    conditions = [ConditionEquals(GRAIN, "rye")]
    return ConditionStep(name=name, conditions=conditions, if_steps=then, else_steps=otherwise, **members)


def pipeline(session, *steps):
    return Pipeline("milling", parameters=[GRAIN], steps=steps, sagemaker_session=session)


def statuses(execution):
    return {step["StepName"]: step["StepStatus"] for step in execution.list_steps()}


def test_a_life(session, capsys):
    first = gate("First")
    mill = pipeline(
        session, first, gate("Second", depends_on=[first], otherwise=[FailStep("Wrong", "not rye")])
    )
    assert mill.delete() == {}
    arn = mill.create(description="d", tags={"a": "b"}, parallelism_config=ParallelismConfiguration(2))[
        "PipelineArn"
    ]
    assert mill.upsert(description="d", tags={"c": "d"})["PipelineArn"] == arn
    described = mill.describe()
    assert described["ParallelismConfiguration"] == {"MaxParallelExecutionSteps": 2}
    tags = session.sagemaker_client.list_tags(ResourceArn=arn)["Tags"]
    assert {tag["Key"]: tag["Value"] for tag in tags} == {"a": "b", "c": "d"}
    # The same again is no write, hence no other time of modification.
    mill.upsert(description="d", tags={"c": "d"})
    assert mill.describe()["LastModifiedTime"] == described["LastModifiedTime"]
    mill.steps.append(gate("Third"))
    mill.update()
    assert mill.latest_pipeline_version_id == 2
    numbers = [row["PipelineVersionId"] for row in mill.list_pipeline_versions()["PipelineVersionSummaries"]]
    assert numbers == [2, 1]

    earlier = mill.start({"Grain": "rye"}, "name", "text", pipeline_version_id=1)
    earlier.wait()
    assert statuses(earlier) == {"First": "Succeeded", "Second": "Succeeded"}
    assert earlier.list_parameters()["PipelineParameters"] == [{"Name": "Grain", "Value": "rye"}]
    assert mill.build_parameters_from_execution(earlier.arn, {"Grain": "oat"}) == {"Grain": "oat"}
    earlier.update("other", "renamed")
    assert earlier.describe()["PipelineExecutionDisplayName"] == "renamed"

    part = mill.start(selective_execution_config=SelectiveExecutionConfig(["Second"]))
    part.wait()
    assert statuses(part) == {"First": "Succeeded", "Second": "Succeeded"}
    (reused,) = [step for step in part.list_steps() if "SelectiveExecutionResult" in step]
    assert reused["SelectiveExecutionResult"] == {"SourcePipelineExecutionArn": earlier.arn}

    failed = mill.start({"Grain": "oat"})
    with pytest.raises(PipelineExecutionFailedError) as caught:
        failed.wait()
    assert caught.value.failed_steps == {"Wrong": "not rye"}
    with pytest.raises(ClientError, match="Fail step"):
        failed.retry()
    listed = mill.list_executions(sort_order="Ascending")["PipelineExecutionSummaries"]
    assert [row["PipelineExecutionArn"] for row in listed] == [earlier.arn, part.arn, failed.arn]
    assert "First: Succeeded" in capsys.readouterr().out
    assert mill.delete() == {"PipelineArn": arn}


def test_the_session_creates_and_starts_pipelines_of_other_sessions(session, bench):
    mill = pipeline(bench.session, gate("First"))
    session.create_pipeline(mill, "d")
    assert session.describe_pipeline("milling")["PipelineDescription"] == "d"
    session.update_pipeline(mill, "e")
    assert session.describe_pipeline("milling")["PipelineDescription"] == "e"
    assert mill.sagemaker_session is bench.session
    arn = session.start_pipeline_execution("milling", PipelineParameters=[{"Name": "Grain", "Value": "oat"}])[
        "PipelineExecutionArn"
    ]
    PipelineExecution(arn, session).wait()
    session.delete_pipeline("milling")
    for call in (session.describe_pipeline, session.start_pipeline_execution):
        with pytest.raises(ClientError) as caught:
            call("milling")
        assert caught.value.response["Error"]["Code"] == "ResourceNotFound"


def test_this_machine_has_no_schedules(session):
    mill = pipeline(session, gate("First"))
    mill.create()
    with pytest.raises(LocalRuntimeError, match="has no schedules"):
        mill.put_triggers([PipelineSchedule(rate=(1, "hour"))])
