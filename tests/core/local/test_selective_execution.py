"""Selective execution, and the names of versions."""

import json

import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.local.definition.pipeline_document import PipelineDocument
from sagemaker.core.local.execution.selective_execution import reused_names


def config(*names, source=None):
    steps = [{"StepName": name} for name in names]
    return {"SelectedSteps": steps, **({"SourcePipelineExecutionArn": source} if source else {})}


def chain(pipelines):
    """Return First, Second, which reads it, Third, which waits for Second, and Apart, which is independent."""
    name = {"Get": "Steps.First.ProcessingJobName"}
    return [
        pipelines.processing("First"),
        pipelines.processing("Second", "import sys; print('after', sys.argv[1])", arguments=[name]),
        pipelines.condition("Third", 1, 1, DependsOn=["Second"]),
        pipelines.condition("Apart", 1, 1),
    ]


def test_selected_steps_run_on_the_results_of_the_source(pipelines):
    source = pipelines.run(*chain(pipelines))
    arn = pipelines.run(SelectiveExecutionConfig=config("Second", source=source))
    assert pipelines.statuses(arn) == {"First": "Succeeded", "Second": "Succeeded"}
    before, after = pipelines.steps(source), pipelines.steps(arn)
    assert after["First"].pop("SelectiveExecutionResult") == {"SourcePipelineExecutionArn": source}
    assert after["First"] == before["First"]
    assert "SelectiveExecutionResult" not in after["Second"]
    assert after["Second"]["Metadata"] != before["Second"]["Metadata"]
    job = before["First"]["Metadata"]["ProcessingJob"]["Arn"].rpartition("/")[2]
    assert f"after {job}" in pipelines.client.step_log_path(arn, "Second").read_text()
    assert pipelines.describe(arn)["SelectiveExecutionConfig"] == config("Second", source=source)


def test_steps_without_dependencies_need_no_source(pipelines):
    pipelines.put(pipelines.document(*chain(pipelines)))
    arn = pipelines.run(SelectiveExecutionConfig=config("Apart", "First"))
    assert pipelines.statuses(arn) == {"Apart": "Succeeded", "First": "Succeeded"}


def test_a_reused_condition_keeps_its_branch(pipelines):
    gate = pipelines.condition(
        "Gate", 1, 1, then=[pipelines.condition("Yes", 1, 1)], otherwise=[pipelines.condition("No", 1, 1)]
    )
    source = pipelines.run(gate)
    arn = pipelines.run(SelectiveExecutionConfig=config("Yes", "No", source=source))
    assert pipelines.statuses(arn) == {"Gate": "Succeeded", "Yes": "Succeeded"}


def test_a_selection_is_kept_when_the_execution_is_retried(pipelines, tmp_path):
    flag = tmp_path / "flag"
    first, *others = chain(pipelines)
    flaky = pipelines.processing(
        "Second", f"import os, sys; sys.exit(not os.path.exists({str(flag)!r}))", DependsOn=["First"]
    )
    flag.touch()
    source = pipelines.run(first, flaky, *others[1:])
    flag.unlink()
    arn = pipelines.run(SelectiveExecutionConfig=config("Second", source=source))
    assert pipelines.status(arn) == "Failed"
    flag.touch()
    pipelines.client.retry_pipeline_execution(PipelineExecutionArn=arn)
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.statuses(arn) == {"First": "Succeeded", "Second": "Succeeded"}


def test_selections_without_usable_results_are_refused(pipelines):
    broken = [pipelines.fail("Break"), pipelines.condition("After", 1, 1)]
    other = pipelines.run(*broken, name="other")
    failing = pipelines.processing("First", "raise SystemExit(1)")
    failed = pipelines.run(failing, *chain(pipelines)[1:])
    missing = f"{failed[:-12]}abcdefghijkl"
    for names, source, message in (
        (
            ("Second",),
            None,
            "Invalid SourcePipelineExecutionArn: null. The selected steps .*Second.* have dependencies on .*First",
        ),
        (("First", "Third"), failed, "do not form a connected part of the pipeline. Select .*Second"),
        (("Fourth",), failed, "Fourth.* do not exist in the pipeline"),
        (("Second",), failed, "Steps .*First.* did not succeed"),
        (("Second",), other, "is not an execution of pipeline demo"),
        (("Second",), missing, "is not an execution of pipeline demo"),
    ):
        with pytest.raises(ClientError, match=message) as caught:
            pipelines.start(SelectiveExecutionConfig=config(*names, source=source))
        assert caught.value.response["Error"]["Code"] == "ValidationException"
    assert (
        len(pipelines.client.list_pipeline_executions(PipelineName="demo")["PipelineExecutionSummaries"]) == 1
    )


@st.composite
def selections(draw):
    """Draw a graph, as the steps that each step waits for, and a selection of its steps."""
    count = draw(st.integers(1, 9))
    waits = [sorted(draw(st.sets(st.integers(0, index - 1)))) if index else [] for index in range(count)]
    return waits, draw(st.sets(st.integers(0, count - 1), min_size=1))


@given(selections())
def test_reused_are_all_that_selected_steps_wait_for(case):
    waits, selected = case
    steps = [
        {
            "Name": f"S{index}",
            "Type": "Condition",
            "Arguments": {"Conditions": [{"Type": "Equals", "LeftValue": 1, "RightValue": 1}]},
            "DependsOn": [f"S{source}" for source in sources],
        }
        for index, sources in enumerate(waits)
    ]
    document = PipelineDocument.parse(json.dumps({"Version": "2020-12-01", "Steps": steps}))
    before = {index: set(sources).union(*(set() for _ in sources)) for index, sources in enumerate(waits)}
    for index in before:
        before[index] |= set().union(*(before[source] for source in waits[index]))
    needed = set().union(*(before[index] for index in selected)) - selected
    between = {index for index in needed if before[index] & selected}
    asked = config(*(f"S{index}" for index in sorted(selected)), source="arn:x")
    if between:
        with pytest.raises(ValidationError, match=f"S{min(between)}"):
            reused_names(document, asked)
    else:
        assert reused_names(document, asked) == [f"S{index}" for index in sorted(needed)]


def test_versions_have_names(pipelines):
    client = pipelines.client
    pipelines.put(pipelines.document(*chain(pipelines)))
    arn = client.describe_pipeline(PipelineName="demo")["PipelineArn"]
    updated = client.update_pipeline_version(
        PipelineArn=arn,
        PipelineVersionId=1,
        PipelineVersionDisplayName="one",
        PipelineVersionDescription="the first",
    )
    assert updated == {"PipelineArn": arn, "PipelineVersionId": 1}
    client.update_pipeline_version(PipelineArn=arn, PipelineVersionId=1, PipelineVersionDisplayName="uno")
    (listed,) = client.list_pipeline_versions(PipelineName="demo")["PipelineVersionSummaries"]
    described = client.describe_pipeline(PipelineName="demo", PipelineVersionId=1)
    for shown in (listed, described):
        assert shown["PipelineVersionDisplayName"] == "uno"
        assert shown["PipelineVersionDescription"] == "the first"
    with pytest.raises(client.exceptions.ResourceNotFound, match="has no version 7"):
        client.update_pipeline_version(PipelineArn=arn, PipelineVersionId=7)
