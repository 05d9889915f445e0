"""Findings of the compiler: one typed error each, or a report of several."""

import pytest

from sagemaker.core.exceptions import (
    AssetConflictError,
    CycleError,
    DuplicateStepError,
    MissingBucketError,
    MissingRoleError,
    PipelineDefinitionError,
    PipelineDefinitionReport,
    PropertyFileError,
    StepArgumentsError,
    UnknownPropertyError,
    UnknownStepError,
    ValidationError,
)
from sagemaker.core.processing import Processor
from sagemaker.core.session import PipelineSession
from sagemaker.core.shapes import ProcessingInput, ProcessingS3Input
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops.workflow import (
    FailStep,
    ModelStep,
    ProcessingStep,
    StepDependency,
    TrainingStep,
    TriggerCondition,
)

REPORT = PropertyFile(name="Report", output_name="quality", path="report.json")


def finding(bench, *steps, **settings):
    """The one error that compiling these steps raises."""
    with pytest.raises(PipelineDefinitionError) as caught:
        bench.compile(*steps, **settings)
    assert isinstance(caught.value, ValueError)
    return caught.value


def check(error, kind, step, *texts):
    assert type(error) is kind
    assert error.step == step
    for text in texts:
        assert text in str(error)


# Names.


def test_two_steps_of_one_name(bench):
    error = finding(bench, bench.fail("Clean"), bench.processing("Clean"))
    check(error, DuplicateStepError, "Clean", "duplicate names", "two steps stand", "rename or remove one")


def test_one_step_listed_twice(bench):
    step = bench.fail("Clean")
    check(finding(bench, step, step), DuplicateStepError, "Clean", "duplicate names", "one step stands")


def test_one_step_in_a_branch_and_in_the_list(bench):
    step = bench.fail("Clean")
    error = finding(bench, step, bench.condition("Gate", otherwise=[step]))
    check(error, DuplicateStepError, "Clean", "the pipeline's steps", "ElseSteps of 'Gate'")


def test_one_step_in_both_branches(bench):
    step = bench.fail("Clean")
    error = finding(bench, bench.condition("Gate", then=[step], otherwise=[step]))
    check(error, DuplicateStepError, "Clean", "IfSteps of 'Gate'", "ElseSteps of 'Gate'")


def test_a_condition_in_its_own_branch(bench):
    gate = bench.condition("Gate")
    gate.if_steps.append(gate)
    check(finding(bench, gate), DuplicateStepError, "Gate", "IfSteps of 'Gate'")


def test_a_namesake_that_is_only_reached(bench):
    other = bench.processing("Clean")
    reader = bench.processing("Read", arguments=[other.properties.ProcessingJobArn] * 2, depends_on=[other])
    check(finding(bench, bench.processing("Clean"), reader), DuplicateStepError, "Clean", "duplicate names")


def test_a_listed_namesake_that_is_also_read_is_one_finding(bench):
    second = bench.processing("Clean")
    reader = bench.processing("Read", arguments=[second.properties.ProcessingJobArn])
    error = finding(bench, bench.processing("Clean"), second, reader)
    check(error, DuplicateStepError, "Clean", "duplicate names")


# Dependencies of steps.


@pytest.mark.parametrize(
    "waiting",
    [
        lambda: FailStep(name="Stop", depends_on=["Nowhere"]),
        lambda: FailStep(name="Stop", depends_on=[StepDependency("Nowhere", TriggerCondition.ANY)]),
        lambda: FailStep(name="Stop", error_message=JsonGet("Nowhere", "Report", "x")),
    ],
)
def test_an_unknown_step(bench, waiting):
    error = finding(bench, bench.processing("Clean"), waiting())
    check(
        error,
        UnknownStepError,
        "Stop",
        "Step Nowhere is undefined",
        "do not contain the step of name: Nowhere",
        "'Stop' waits for it",
        "Add it to the pipeline, or correct the name",
    )


@pytest.mark.parametrize("entry", [3, None, object(), ["Clean"]])
def test_a_dependency_that_is_not_a_step(bench, entry):
    error = finding(bench, FailStep(name="Stop", depends_on=[entry]))
    check(error, PipelineDefinitionError, "Stop", "Invalid input step type", "'Stop'", "made of steps")


@pytest.mark.parametrize("entry", [3, None, "Clean"])
def test_an_entry_that_is_not_a_step(bench, entry):
    check(finding(bench, entry), PipelineDefinitionError, None, "Invalid input step type", "made of steps")
    error = finding(bench, bench.condition("Gate", then=[entry]))
    check(error, PipelineDefinitionError, "Gate", "Invalid input step type", "'Gate'")


def test_conflicting_triggers(bench):
    first = bench.processing("First")
    waiting = FailStep(name="Stop", depends_on=[first, StepDependency("First", TriggerCondition.FAILED)])
    error = finding(bench, first, waiting)
    check(error, PipelineDefinitionError, "Stop", "conflicting triggers: Completed and Failed.", "Keep one")


def ring(bench, size):
    steps = [bench.processing(f"S{index}") for index in range(size)]
    for step, before in zip(steps, [steps[-1], *steps[:-1]], strict=True):
        step.add_depends_on(before)
    return steps


@pytest.mark.parametrize("size", [1, 2, 5])
def test_the_error_of_a_cycle_names_its_path(bench, size):
    error = finding(bench, *ring(bench, size), bench.fail("Outside"))
    assert error.path[0] == error.path[-1]
    assert set(error.path) == {f"S{index}" for index in range(size)}
    for before, after in zip(error.path, error.path[1:], strict=False):
        assert int(after[1:]) == (int(before[1:]) + 1) % size
    check(error, CycleError, error.path[0], "Cycle detected", " -> ".join(error.path), "Remove one")


def test_steps_behind_a_cycle_are_not_part_of_it(bench):
    steps = ring(bench, 2)
    before = bench.processing("Before")
    steps[0].add_depends_on(before)
    after = bench.fail("After", depends_on=[steps[1]])
    assert set(finding(bench, before, after, *steps).path) == {"S0", "S1"}


def test_a_cycle_through_references_and_branches(bench):
    inner = bench.processing("Inner")
    gate = bench.condition(
        "Gate", ConditionEquals(left=inner.properties.ProcessingJobStatus, right="Completed"), then=[inner]
    )
    assert set(finding(bench, gate).path) == {"Gate", "Inner"}


def test_a_cycle_of_unlisted_steps(bench):
    hidden = ring(bench, 3)
    assert len(finding(bench, bench.fail("Stop", depends_on=[hidden[0]])).path) == 4


# Properties and property files.


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("ModelArtefacts", "Did you mean ModelArtifacts"),
        ("S3ModelArtifacts", "Did you mean ModelArtifacts"),
        ("Zzz", "It has: AlgorithmSpecification"),
    ],
)
def test_an_unknown_property(bench, name, hint):
    step = bench.training("Prepare")
    with pytest.raises(UnknownPropertyError, match=rf"Step 'Prepare'.*{name}.*{hint}"):
        getattr(step.properties, name)


def test_a_fail_step_has_no_properties(bench):
    with pytest.raises(RuntimeError, match="terminal step"):
        _ = bench.fail("Stop").properties


def reader(step, file="Report"):
    return FailStep(name="Stop", error_message=JsonGet(step_name=step, property_file=file, json_path="x"))


def test_an_undeclared_property_file(bench):
    measure = bench.processing("Measure", outputs=["quality"], property_files=[REPORT])
    error = finding(bench, measure, reader("Measure", "Other"))
    check(
        error,
        PropertyFileError,
        "Stop",
        "'Other' is undefined in step 'Measure'",
        "It declares: Report",
        "Add it to property_files",
    )


@pytest.mark.parametrize("kind", ["training", "model", "condition", "fail"])
def test_a_property_file_of_a_step_that_writes_none(bench, kind):
    producer = getattr(bench, kind)("Producer")
    error = finding(bench, producer, reader("Producer"))
    check(
        error,
        PropertyFileError,
        "Stop",
        "can only be evaluated on processing step outputs",
        f"'Producer' is a {type(producer).__name__}",
    )


def test_a_property_file_of_an_output_that_the_step_does_not_have(bench):
    measure = bench.processing("Measure", outputs=["table", "rest"], property_files=[REPORT])
    error = finding(bench, measure, reader("Measure"))
    check(
        error,
        PropertyFileError,
        "Stop",
        "'quality' defined in property file 'Report' not found in processing step 'Measure'",
        "table, rest",
    )


def test_a_property_file_read_in_a_condition_of_a_branch(bench):
    measure = bench.processing("Measure")
    read = JsonGet(step=measure, property_file="Report", json_path="x")
    inner = bench.condition("Inner", ConditionEquals(left=read, right=1))
    error = finding(bench, bench.condition("Outer", then=[inner]))
    check(error, PropertyFileError, "Inner", "'Report' is undefined in step 'Measure'", "It declares: none")


# Step arguments.


def test_a_training_step_without_arguments_is_found_when_it_is_compiled(bench):
    error = finding(bench, TrainingStep(name="Prepare"))
    check(
        error,
        StepArgumentsError,
        "Prepare",
        "step_args input is required",
        "'Prepare'",
        "under a PipelineSession",
    )


def test_a_processing_step_without_arguments_is_refused():
    with pytest.raises(ValidationError, match=r"step_args is required.*'Clean'.*under a PipelineSession"):
        ProcessingStep(name="Clean", step_args=None)


def test_a_model_step_without_arguments_is_refused():
    with pytest.raises(TypeError, match=r"must be obtained from ModelBuilder\.build\(\).*'Create'"):
        ModelStep(name="Create", step_args=None)


@pytest.mark.parametrize("value", ["s3://store/x", {"RoleArn": "r"}, 3])
@pytest.mark.parametrize(
    ("kind", "source"),
    [
        (ProcessingStep, r"processor\.run\(\)"),
        (TrainingStep, r"model_trainer\.train\(\)"),
        (ModelStep, r"ModelBuilder\.build\(\) or ModelBuilder\.register\(\)"),
    ],
)
def test_arguments_that_no_job_class_made(kind, source, value):
    with pytest.raises(
        TypeError, match=rf"must be obtained from {source} .*not {type(value).__name__}.*'Step'"
    ):
        kind(name="Step", step_args=value)


def test_arguments_of_another_job_class(bench):
    run, trained = bench.processor().run(), bench.trainer().train()
    wrong = [
        (ProcessingStep, trained, r"processor\.run\(\), not train\(\)"),
        (TrainingStep, run, r"model_trainer\.train\(\), not run\(\)"),
        (ModelStep, run, r"ModelBuilder\.register\(\), not run\(\)"),
    ]
    for kind, value, message in wrong:
        with pytest.raises(ValidationError, match=rf"{message}\. The step is 'Step'"):
            kind(name="Step", step_args=value)


# Sessions that do not know enough, and places in S3.


def processing(session, role, inputs=()):
    processor = Processor(
        role=role,
        image_uri="store:1",
        instance_count=1,
        instance_type="ml.m5.large",
        sagemaker_session=session,
    )
    return processor.run(inputs=list(inputs))


def local_input(path, name="record"):
    return ProcessingInput(
        input_name=name, s3_input=ProcessingS3Input(s3_uri=str(path), local_path="/opt/in")
    )


def test_a_bucket_that_is_not_known_is_not_asked_for(bench, tmp_path):
    session = PipelineSession(region="eu-west-1")
    step = ProcessingStep(name="Clean", step_args=processing(session, bench.role, [local_input(tmp_path)]))
    with pytest.raises(MissingBucketError, match=r"default_bucket=\.\.\.") as caught:
        bench.compile(step)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("role", [None, "Builder"])
def test_a_role_that_is_not_known_is_not_asked_for(bench, role):
    session = PipelineSession(region="eu-west-1", default_bucket="store")
    step = ProcessingStep(name="Clean", step_args=processing(session, role))
    with pytest.raises(MissingRoleError, match="ARN"):
        bench.compile(step)


def test_an_account_turns_names_into_arns_and_buckets(bench, tmp_path):
    session = PipelineSession(region="cn-north-1", account="444455556666")
    step = ProcessingStep(name="Clean", step_args=processing(session, "Builder", [local_input(tmp_path)]))
    arguments = bench.step(step)["Arguments"]
    assert arguments["RoleArn"] == "arn:aws-cn:iam::444455556666:role/Builder"
    (job_input,) = arguments["ProcessingInputs"]
    assert job_input["S3Input"]["S3Uri"] == "s3://sagemaker-cn-north-1-444455556666/sales/Clean/input/record"


def test_two_contents_for_one_place(bench, tmp_path):
    for name in ("red", "blue"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "record.txt").write_text(name)
    inputs = [local_input(tmp_path / name) for name in ("red", "blue")]
    step = ProcessingStep(name="Clean", step_args=processing(bench.session, bench.role, inputs))
    check(
        finding(bench, step), AssetConflictError, "Clean", "s3://store/sales/Clean/input/record", "input name"
    )


# Several at once.


def test_several_findings_make_one_report(bench):
    measure = bench.processing("Measure", property_files=[REPORT])
    error = finding(
        bench,
        measure,
        bench.fail("Twice"),
        bench.fail("Twice"),
        TrainingStep(name="Empty"),
        bench.fail("Lost", depends_on=["Nowhere"]),
        reader("Measure"),
    )
    assert type(error) is PipelineDefinitionReport
    assert [(type(each), each.step) for each in error.findings] == [
        (DuplicateStepError, "Twice"),
        (StepArgumentsError, "Empty"),
        (UnknownStepError, "Lost"),
        (PropertyFileError, "Stop"),
    ]
    assert error.step == "Twice"
    text = str(error)
    assert text.startswith("The pipeline has 4 problems:")
    for number, each in enumerate(error.findings, 1):
        assert f"{number}. {each}" in text


def test_a_report_is_the_same_each_time(bench):
    pipeline = bench.pipeline(
        bench.fail("A", depends_on=["X", "Y"]), bench.fail("A"), bench.fail("B", depends_on=["Z"])
    )
    texts = set()
    for _ in range(3):
        with pytest.raises(PipelineDefinitionReport) as caught:
            pipeline.definition()
        texts.add(str(caught.value))
    assert len(texts) == 1
