"""A new kind of step, defined in this file and nowhere else, with what it does on this machine."""

from __future__ import annotations

import json
from typing import Any, ClassVar

import attrs
import pytest
from botocore.exceptions import ClientError

from sagemaker.core.exceptions import PipelineExecutionFailedError, PropertyFileError, UnknownPropertyError
from sagemaker.core.local import Outcome, StepBehavior
from sagemaker.core.processing import ScriptProcessor
from sagemaker.core.shapes import ProcessingOutput, ProcessingS3Output
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.core.workflow.properties import Properties, PropertyFile
from sagemaker.mlops.local import LocalPipelineSession
from sagemaker.mlops.workflow import (
    CacheConfig,
    ConditionStep,
    ConfigurableRetryStep,
    FailStep,
    Pipeline,
    ProcessingStep,
    Step,
    StepExceptionTypeEnum,
    StepRetryPolicy,
)


class CountWordsBehavior(StepBehavior):
    """Counts the words of the text."""

    def run(self):
        words = self.arguments["Text"].split()
        if not words:
            return Outcome.failed("the text has no words.")
        return Outcome(
            "Succeeded",
            outputs={"WordCount": len(words), "FirstWord": words[0]},
            metadata={"CountWords": {"WordCount": len(words)}},
        )


@attrs.define(eq=False, slots=False)
class CountWordsStep(ConfigurableRetryStep):
    """Counts the words of a text."""

    local_behavior: ClassVar[type] = CountWordsBehavior

    name: str
    text: str | PipelineVariable = ""
    display_name: str | None = None
    description: str | None = None
    cache_config: CacheConfig | None = None
    depends_on: Any = None
    retry_policies: list[Any] = attrs.field(factory=list)
    step_type: str = attrs.field(default="CountWords", init=False)

    @property
    def arguments(self):
        return {"Text": self.text}

    @property
    def properties(self):
        return Properties(self.name, step=self, members={"WordCount": "integer", "FirstWord": "string"})


@attrs.define(eq=False, slots=False)
class TranslateStep(Step):
    """A kind that does not run on this machine."""

    not_run_locally: ClassVar[str] = "asks a translator, who is not on this machine"

    name: str
    display_name: str | None = None
    description: str | None = None
    depends_on: Any = None
    step_type: str = attrs.field(default="Translate", init=False)

    @property
    def arguments(self):
        return {}


@attrs.define(eq=False, slots=False)
class DescribeSeriesStep(Step):
    """A kind whose properties are a response of the service."""

    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeProcessingJobResponse",)

    name: str
    display_name: str | None = None
    description: str | None = None
    depends_on: Any = None
    step_type: str = attrs.field(default="DescribeSeries", init=False)

    @property
    def arguments(self):
        return {}


TEXT = ParameterString("Text", "one two three")


@pytest.fixture
def session(tmp_path):
    return LocalPipelineSession(root=tmp_path / "root")


def test_it_is_compiled(bench):
    policy = StepRetryPolicy([StepExceptionTypeEnum.THROTTLING], max_attempts=2)
    cache = CacheConfig(enable_caching=True, expire_after="PT1H")
    count = CountWordsStep("Count", TEXT, "Words", cache_config=cache, retry_policies=[policy])
    after = CountWordsStep("After", count.properties.FirstWord)
    pipeline = Pipeline("words", parameters=[TEXT], steps=[count, after], sagemaker_session=bench.session)
    assert json.loads(pipeline.definition())["Steps"] == [
        {
            "Name": "Count",
            "Type": "CountWords",
            "Arguments": {"Text": {"Get": "Parameters.Text"}},
            "DisplayName": "Words",
            "CacheConfig": {"Enabled": True, "ExpireAfter": "PT1H"},
            "RetryPolicies": [policy.to_request()],
        },
        {"Name": "After", "Type": "CountWords", "Arguments": {"Text": {"Get": "Steps.Count.FirstWord"}}},
    ]
    compiled = pipeline.compile()
    assert compiled.graph.upstream[1] == [0]
    assert compiled.validate() == []


def test_it_is_validated(bench):
    count = CountWordsStep("Count", TEXT)
    undeclared = Pipeline("words", steps=[count], sagemaker_session=bench.session)
    assert undeclared.compile().validate() == [
        "Parameter 'Text' is used but not declared: add it to the parameters of the pipeline."
    ]
    with pytest.raises(UnknownPropertyError, match="Step 'Count': its properties has no member 'Words'"):
        _ = count.properties.Words
    read = JsonGet(step=count, property_file="Report", json_path="rows")
    with pytest.raises(PropertyFileError, match="step 'Count' is a CountWordsStep"):
        Pipeline("words", steps=[FailStep("Stop", read)], sagemaker_session=bench.session).compile()
    with pytest.raises(TypeError, match=r"CountWordsStep.display_name must be known"):
        CountWordsStep("Count", "text", TEXT)


def test_properties_may_be_a_response_of_the_service(bench):
    step = DescribeSeriesStep("Series")
    assert step.properties.ProcessingJobArn.expr == {"Get": "Steps.Series.ProcessingJobArn"}


WRITE = """
import json, pathlib
pathlib.Path("/opt/ml/processing/out/report.json").write_text(json.dumps({"title": "a good day"}))
"""
READ = """
import sys
assert sys.argv[1:] == ["--first", "a"], sys.argv
"""


def script(session, folder, name, source, arguments=None, outputs=None, **members):
    path = folder / f"{name}.py"
    path.write_text(source)
    processor = ScriptProcessor(
        image_uri="local:1",
        command=["python3"],
        instance_type="local",
        instance_count=1,
        sagemaker_session=session,
    )
    run = processor.run(code=str(path), arguments=arguments, outputs=outputs)
    return ProcessingStep(name, run, **members)


def test_it_runs_on_this_machine_among_other_steps(session, tmp_path):
    report = PropertyFile(name="Report", output_name="out", path="report.json")
    place = ProcessingS3Output(local_path="/opt/ml/processing/out")
    output = ProcessingOutput(output_name="out", s3_output=place)
    write = script(session, tmp_path, "Write", WRITE, outputs=[output], property_files=[report])
    title = JsonGet(step=write, property_file=report, json_path="title")
    count = CountWordsStep("Count", title, description="words of the title")
    read = script(session, tmp_path, "Read", READ, arguments=["--first", count.properties.FirstWord])
    choose = ConditionStep(
        "Choose",
        conditions=[ConditionEquals(count.properties.WordCount, 3)],
        if_steps=[read],
        else_steps=[FailStep("Stop", "not three words")],
    )
    pipeline = Pipeline("words", steps=[write, count, choose], sagemaker_session=session)
    pipeline.upsert()
    execution = pipeline.start()
    execution.wait()
    steps = {step["StepName"]: step for step in execution.list_steps()}
    assert {name: step["StepStatus"] for name, step in steps.items()} == dict.fromkeys(
        ["Write", "Count", "Choose", "Read"], "Succeeded"
    )
    assert steps["Count"]["Metadata"] == {"CountWords": {"WordCount": 3}}
    assert steps["Count"]["StepDescription"] == "words of the title"
    described = json.loads(pipeline.describe()["PipelineDefinition"])
    assert described["Steps"][1]["Type"] == "CountWords"


def test_it_fails_as_other_steps_do(session):
    count = CountWordsStep("Count", TEXT)
    never = CountWordsStep("Never", count.properties.FirstWord)
    pipeline = Pipeline("words", parameters=[TEXT], steps=[count, never], sagemaker_session=session)
    pipeline.upsert()
    execution = pipeline.start({"Text": " "})
    with pytest.raises(PipelineExecutionFailedError) as caught:
        execution.wait()
    assert caught.value.failed_steps == {"Count": "the text has no words."}
    assert [step["StepName"] for step in execution.list_steps()] == ["Count"]


def test_a_kind_that_does_not_run_here_says_why(session):
    pipeline = Pipeline("words", steps=[TranslateStep("Translate")], sagemaker_session=session)
    pipeline.upsert()
    with pytest.raises(ClientError, match="'Translate' asks a translator, who is not on this machine"):
        pipeline.start()
