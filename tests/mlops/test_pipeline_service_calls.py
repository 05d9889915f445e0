"""Calls of pipelines to the service: requests and responses, and no writes when nothing has changed."""

import copy
import datetime as dt
import json
import logging

import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from sagemaker.core.exceptions import (
    ParameterValueError,
    PipelineNotFoundError,
    SageMakerError,
    ValidationError,
)
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import (
    ParameterBoolean,
    ParameterFloat,
    ParameterInteger,
    ParameterString,
)
from sagemaker.mlops.workflow import (
    ParallelismConfiguration,
    PipelineSchedule,
    SelectiveExecutionConfig,
    Trigger,
)
from sagemaker.mlops.workflow.executions.start_parameters import check_start_parameters
from sagemaker.mlops.workflow.pipeline import format_start_parameters

PIPELINE_ARN = "arn:aws:sagemaker:eu-west-1:111122223333:pipeline/sales"
EXECUTION_ARN = f"{PIPELINE_ARN}/execution/abc123def456"


def refusal(code, message="no"):
    """An answer that is an error."""
    return {"Error": {"Code": code, "Message": message}}


ROLE = "arn:aws:iam::111122223333:role/Builder"
EXISTS = refusal("ValidationException", "Pipeline with name (sales) already exists.")
GONE = refusal("ResourceNotFound", "Pipeline does not exist.")
NO_SCHEDULE = refusal("ResourceNotFoundException", "Schedule does not exist.")
ARN = {"PipelineArn": PIPELINE_ARN}
SCHEDULE = {
    "Name": "nightly",
    "Arn": "arn:aws:scheduler:eu-west-1:111122223333:schedule/default/nightly",
    "ScheduleExpression": "rate(1 day)",
    "State": "ENABLED",
    "StartDate": dt.datetime(2031, 2, 3, 4, 5, 6, tzinfo=dt.timezone.utc),
    "Target": {"Arn": PIPELINE_ARN, "RoleArn": ROLE},
    "FlexibleTimeWindow": {"Mode": "OFF"},
    "ResponseMetadata": {},
}


@pytest.fixture
def pipeline(bench):
    return bench.pipeline(bench.fail("Stop"))


def operations(calls):
    return [operation for operation, _ in calls]


def test_an_update_gives_what_is_given_and_leaves_the_rest(service, pipeline):
    calls = service(UpdatePipeline=[ARN])
    pipeline.update(ROLE)
    pipeline.update(ROLE, "d", ParallelismConfiguration(3))
    assert set(calls[0][1]) == {"PipelineName", "PipelineDefinition", "RoleArn"}
    assert calls[1][1]["ParallelismConfiguration"] == {"MaxParallelExecutionSteps": 3}
    assert calls[1][1]["PipelineDescription"] == "d"


def test_create_with_a_taken_name_hints_at_upsert_and_raises_what_the_service_said(service, pipeline, caplog):
    service(CreatePipeline=[EXISTS])
    with pytest.raises(ClientError, match="already exists"):
        pipeline.create(ROLE)
    assert "upsert()" in caplog.text


def test_upsert_creates_or_updates_and_merges_tags(service, pipeline):
    present = {"Tags": [{"Key": "old", "Value": "o"}], "NextToken": "t"}
    more = {"Tags": [{"Key": "both", "Value": "service"}]}
    calls = service(CreatePipeline=[EXISTS], UpdatePipeline=[ARN], ListTags=[present, more], AddTags=[{}])
    assert pipeline.upsert(ROLE, tags={"both": "mine"}) == ARN
    assert operations(calls) == ["CreatePipeline", "UpdatePipeline", "ListTags", "ListTags", "AddTags"]
    assert calls[-1][1]["Tags"] == [{"Key": "both", "Value": "mine"}, {"Key": "old", "Value": "o"}]


def test_merging_tags_leaves_the_given_ones_alone(service, pipeline):
    present = {"Tags": [{"Key": "old", "Value": "o"}]}
    calls = service(CreatePipeline=[EXISTS], UpdatePipeline=[ARN], ListTags=[present], AddTags=[{}])
    mine = [{"Key": "new", "Value": "n"}]
    pipeline.upsert(ROLE, tags=mine)
    assert mine == [{"Key": "new", "Value": "n"}]
    assert calls[-1][1]["Tags"] == [*mine, *present["Tags"]]


def test_upsert_branches_on_what_the_service_refused(service, pipeline):
    calls = service(CreatePipeline=[refusal("ValidationException", "The definition is not valid")])
    with pytest.raises(ClientError, match="not valid"):
        pipeline.upsert(ROLE)
    assert operations(calls) == ["CreatePipeline"]


def described(pipeline, **changes):
    return {
        **ARN,
        "PipelineName": pipeline.name,
        "RoleArn": ROLE,
        # As the service may give it back: other spaces, other order.
        "PipelineDefinition": json.dumps(json.loads(pipeline.definition()), sort_keys=True, indent=1),
        "ParallelismConfiguration": {"MaxParallelExecutionSteps": 2},
        **changes,
    }


def test_an_unchanged_upsert_describes_once_and_writes_nothing(service, pipeline):
    calls = service(CreatePipeline=[ARN], DescribePipeline=[described(pipeline)])
    pipeline.upsert(ROLE, parallelism_config={"MaxParallelExecutionSteps": 2})
    calls.clear()
    again = pipeline.upsert(ROLE, parallelism_config={"MaxParallelExecutionSteps": 2})
    assert again == ARN
    assert operations(calls) == ["DescribePipeline"]


def test_only_the_same_upsert_again_looks_first(service, pipeline):
    calls = service(CreatePipeline=[ARN], UpdatePipeline=[ARN])
    pipeline.create(ROLE)
    pipeline.upsert(ROLE)
    pipeline.upsert(ROLE, "other")
    assert operations(calls) == ["CreatePipeline"] * 3


def test_roles_and_tags_have_configured_defaults(service, bench):
    bench.session.sagemaker_config = {
        "SchemaVersion": "1.0",
        "SageMaker": {"Pipeline": {"RoleArn": ROLE, "Tags": [{"Key": "team", "Value": "store"}]}},
    }
    calls = service(CreatePipeline=[ARN], DescribePipeline=[ARN], UpdateSchedule=[{"ScheduleArn": "arn:one"}])
    pipeline = bench.pipeline(bench.fail("Stop"))
    pipeline.create()
    pipeline.put_triggers([PipelineSchedule(rate=(1, "hour"))])
    assert (calls[0][1]["RoleArn"], calls[0][1]["Tags"]) == (ROLE, [{"Key": "team", "Value": "store"}])
    assert calls[-1][1]["Target"]["RoleArn"] == ROLE


def test_a_new_object_looks_first_when_asked_to(service, pipeline):
    calls = service(DescribePipeline=[described(pipeline)], ListTags=[{"Tags": [{"Key": "a", "Value": "b"}]}])
    assert pipeline.upsert(ROLE, tags={"a": "b"}, only_if_changed=True) == ARN
    assert operations(calls) == ["DescribePipeline", "ListTags"]


@pytest.mark.parametrize(
    "changes",
    [
        {"RoleArn": "arn:aws:iam::111122223333:role/Other"},
        {"PipelineDefinition": '{"Version": "2020-12-01"}'},
        {"PipelineDefinition": "not JSON"},
        {"PipelineDescription": "another"},
        {"ParallelismConfiguration": {"MaxParallelExecutionSteps": 9}},
    ],
)
def test_whatever_differs_at_the_service_is_written(service, pipeline, changes):
    calls = service(
        DescribePipeline=[described(pipeline, **changes)], CreatePipeline=[EXISTS], UpdatePipeline=[ARN]
    )
    pipeline.upsert(ROLE, "d", None, {"MaxParallelExecutionSteps": 2}, only_if_changed=True)
    assert operations(calls) == ["DescribePipeline", "CreatePipeline", "UpdatePipeline"]


def test_a_missing_tag_and_a_missing_pipeline_are_written(service, pipeline):
    calls = service(
        DescribePipeline=[described(pipeline), GONE],
        ListTags=[{"Tags": []}],
        CreatePipeline=[EXISTS, ARN],
        UpdatePipeline=[ARN],
        AddTags=[{}],
    )
    pipeline.upsert(ROLE, tags={"a": "b"}, only_if_changed=True)
    assert operations(calls)[-1] == "AddTags"
    pipeline.upsert(ROLE, only_if_changed=True)
    assert operations(calls)[-2:] == ["DescribePipeline", "CreatePipeline"]


def test_deleting_twice_is_deleting(service, pipeline):
    service(DeletePipeline=[ARN, GONE, refusal("ConflictException")])
    assert pipeline.delete() == ARN
    assert pipeline.delete() == {}
    with pytest.raises(ClientError, match="Conflict"):
        pipeline.delete()


def test_versions_and_executions_are_listed_page_by_page(service, pipeline):
    summaries = {"PipelineExecutionSummaries": [], "NextToken": "more", "ResponseMetadata": {}}
    versions = {"PipelineVersionSummaries": [{"PipelineVersionId": 7}]}
    calls = service(
        ListPipelineExecutions=[summaries],
        ListPipelineVersions=[versions, versions, {"PipelineVersionSummaries": []}],
        DescribePipeline=[ARN],
    )
    page = pipeline.list_executions("CreationTime", "Ascending", 3, "token")
    assert page == {"PipelineExecutionSummaries": [], "NextToken": "more"}
    assert pipeline.list_pipeline_versions("Descending", 2, "q") == versions
    assert (pipeline.latest_pipeline_version_id, pipeline.latest_pipeline_version_id) == (7, None)
    pipeline.describe(4)
    assert [request for _, request in calls] == [
        {
            "PipelineName": "sales",
            "SortBy": "CreationTime",
            "SortOrder": "Ascending",
            "MaxResults": 3,
            "NextToken": "token",
        },
        {"PipelineName": "sales", "SortOrder": "Descending", "MaxResults": 2, "NextToken": "q"},
        {"PipelineName": "sales", "MaxResults": 1},
        {"PipelineName": "sales", "MaxResults": 1},
        {"PipelineName": "sales", "PipelineVersionId": 4},
    ]


# Starting.


def test_a_start_sends_what_is_given(service, bench):
    calls = service(StartPipelineExecution=[{"PipelineExecutionArn": EXECUTION_ARN}])
    pipeline = bench.pipeline(bench.fail("Stop"), parameters=[ParameterBoolean("B", False)])
    pipeline.start()
    execution = pipeline.start(
        {"B": True},
        execution_display_name="tuesday",
        execution_description="run",
        parallelism_config={"MaxParallelExecutionSteps": 8},
        selective_execution_config=SelectiveExecutionConfig(["Stop"], source_pipeline_execution_arn="arn:x"),
        mlflow_experiment_name="table",
        pipeline_version_id=6,
    )
    assert execution.arn == EXECUTION_ARN
    assert [request for _, request in calls] == [
        {"PipelineName": "sales"},
        {
            "PipelineName": "sales",
            "PipelineParameters": [{"Name": "B", "Value": "True"}],
            "PipelineExecutionDisplayName": "tuesday",
            "PipelineExecutionDescription": "run",
            "ParallelismConfiguration": {"MaxParallelExecutionSteps": 8},
            "SelectiveExecutionConfig": {
                "SelectedSteps": [{"StepName": "Stop"}],
                "SourcePipelineExecutionArn": "arn:x",
            },
            "MlflowExperimentName": "table",
            "PipelineVersionId": 6,
        },
    ]


def test_a_selection_refers_to_the_latest_execution_unless_told_otherwise(service, pipeline):
    latest = {"PipelineExecutionSummaries": [{"PipelineExecutionArn": EXECUTION_ARN}]}
    calls = service(
        ListPipelineExecutions=[latest, {"PipelineExecutionSummaries": []}],
        StartPipelineExecution=[{"PipelineExecutionArn": EXECUTION_ARN}],
    )
    for config in (
        SelectiveExecutionConfig(["Stop"]),
        SelectiveExecutionConfig(["Stop"]),
        SelectiveExecutionConfig(["Stop"], reference_latest_execution=False),
    ):
        pipeline.start(selective_execution_config=config)
    started = [request["SelectiveExecutionConfig"] for name, request in calls if name.startswith("Start")]
    assert [config.get("SourcePipelineExecutionArn") for config in started] == [EXECUTION_ARN, None, None]
    assert len(calls) == 5


def test_a_parameter_without_a_default_needs_a_value(service, bench):
    calls = service(StartPipelineExecution=[{"PipelineExecutionArn": EXECUTION_ARN}])
    pipeline = bench.pipeline(parameters=[ParameterString("Record"), ParameterInteger("Depths", 2)])
    with pytest.raises(ParameterValueError, match="'Record' of pipeline 'sales' is undefined"):
        pipeline.start()
    assert calls == []
    pipeline.start({"Record": "red"})
    # Another version may declare other parameters.
    pipeline.start({"Wind": 3}, pipeline_version_id=2)
    assert len(calls) == 2


def test_a_pipeline_known_by_name_alone_is_started_with_anything(service, bench):
    calls = service(StartPipelineExecution=[{"PipelineExecutionArn": EXECUTION_ARN}])
    bench.pipeline().start({"Green": 1})
    assert calls[0][1]["PipelineParameters"] == [{"Name": "Green", "Value": "1"}]


DECLARED = [
    ParameterString("S", "s"),
    ParameterInteger("I", 1),
    ParameterFloat("F", 0.5),
    ParameterBoolean("B", False),
]
FITTING = {
    "S": st.text() | st.integers() | st.floats(allow_nan=False) | st.booleans(),
    "I": st.integers() | st.integers().map(str),
    "F": st.floats(allow_nan=False) | st.integers() | st.floats(allow_nan=False).map(str),
    "B": st.booleans() | st.sampled_from(["true", "False", "TRUE"]),
}


@given(st.fixed_dictionaries({}, optional=FITTING))
def test_valid_start_parameters_are_sent_as_text(values):
    check_start_parameters("sales", DECLARED, values)
    sent = format_start_parameters(values)
    assert [entry["Name"] for entry in sent] == list(values)
    assert [entry["Value"] for entry in sent] == [str(value) for value in values.values()]


NO_NUMBER = st.text().filter(lambda text: not any(character.isdigit() for character in text))


@given(
    st.one_of(
        st.tuples(st.just("I"), st.floats() | st.booleans() | NO_NUMBER),
        st.tuples(st.just("F"), st.booleans() | NO_NUMBER.filter(lambda t: "n" not in t.lower())),
        st.tuples(st.just("B"), st.integers() | st.floats() | st.sampled_from(["yes", "1", ""])),
        st.tuples(st.sampled_from("SIFB"), st.none() | st.lists(st.integers()) | st.binary()),
        st.tuples(st.text().filter(lambda name: name not in "SIFB"), st.integers()),
    )
)
def test_invalid_start_parameters_are_refused_by_name(case):
    name, value = case
    with pytest.raises(ParameterValueError) as caught:
        check_start_parameters("sales", DECLARED, {name: value})
    assert repr(name) in str(caught.value)


def test_parameters_of_an_earlier_execution_start_a_new_one(service, pipeline):
    pages = [
        {"PipelineParameters": [{"Name": "A", "Value": "1"}], "NextToken": "t"},
        {"PipelineParameters": [{"Name": "C", "Value": "3"}]},
    ]
    calls = service(ListPipelineParametersForExecution=pages)
    values = pipeline.build_parameters_from_execution(EXECUTION_ARN, {"C": 4})
    assert values == {"A": "1", "C": 4}
    assert calls[1][1] == {"PipelineExecutionArn": EXECUTION_ARN, "NextToken": "t"}


# Triggers.


def test_triggers_are_created_where_an_update_finds_none(service, pipeline):
    calls = service(
        DescribePipeline=[ARN],
        UpdateSchedule=[NO_SCHEDULE, {"ScheduleArn": "arn:two"}],
        CreateSchedule=[{"ScheduleArn": "arn:one"}],
    )
    starts = dt.datetime(2031, 1, 1)
    hourly = PipelineSchedule(rate=(1, "hour"), start_date=starts)
    midnight = PipelineSchedule(name="off", cron="0 0 * * ? *", enabled=False, start_date=starts)
    assert pipeline.put_triggers([hourly, midnight], ROLE) == ["arn:one", "arn:two"]
    assert operations(calls) == ["DescribePipeline", "UpdateSchedule", "CreateSchedule", "UpdateSchedule"]
    assert calls[1][1] == calls[2][1]
    assert calls[1][1] == {
        "Name": "sales",
        "ScheduleExpression": "rate(1 hour)",
        "State": "ENABLED",
        "StartDate": starts,
        "FlexibleTimeWindow": {"Mode": "OFF"},
        "Target": {"Arn": PIPELINE_ARN, "RoleArn": ROLE, "SageMakerPipelineParameters": {}},
    }
    assert (calls[3][1]["Name"], calls[3][1]["State"]) == ("off", "DISABLED")


def test_a_moment_is_told_in_utc():
    zone = dt.timezone(dt.timedelta(hours=2))
    moment = dt.datetime(2031, 2, 3, 4, 5, 6, tzinfo=zone)
    assert PipelineSchedule(at=moment).resolve_schedule_expression() == "at(2031-02-03T02:05:06)"
    naive = moment.replace(tzinfo=None)
    assert PipelineSchedule(at=naive).resolve_schedule_expression() == "at(2031-02-03T04:05:06)"


HOURLY = PipelineSchedule(rate=(1, "hour"))


@pytest.mark.parametrize(
    ("triggers", "kind", "message"),
    [
        ([], TypeError, "No Triggers provided"),
        (None, TypeError, "No Triggers provided"),
        ([HOURLY, Trigger(name="t")], TypeError, "Unsupported TriggerType: Trigger"),
        ([7], TypeError, "Unsupported TriggerType: int"),
        ([HOURLY, HOURLY], ValidationError, "Two triggers are called 'sales'"),
        ([PipelineSchedule()], ValidationError, "No schedule type specified"),
        ([PipelineSchedule(at="soon")], TypeError, "Incorrect type specified for at= schedule"),
        ([PipelineSchedule(rate="1 hour")], TypeError, "Incorrect type specified for rate= schedule"),
        ([PipelineSchedule(rate=(5,))], TypeError, "Incorrect type specified for rate= schedule"),
        ([PipelineSchedule(cron=5)], TypeError, "Incorrect type specified for cron= schedule"),
        ([PipelineSchedule(rate=(1, "day"), cron="x")], TypeError, "Too many types specified"),
        ([PipelineSchedule(rate=(1, "day"), start_date="soon")], TypeError, "start_date"),
    ],
)
def test_no_trigger_is_written_when_one_is_wrong(service, pipeline, triggers, kind, message):
    calls = service(DescribePipeline=[ARN])
    with pytest.raises(kind, match=message):
        pipeline.put_triggers(triggers, ROLE)
    assert set(operations(calls)) <= {"DescribePipeline"}


def test_a_schedule_starts_only_what_needs_no_value(service, bench):
    service(DescribePipeline=[ARN])
    with pytest.raises(ValueError, match=r"don't have defaults \['Record'\]"):
        bench.pipeline(parameters=[ParameterString("Record")]).put_triggers([HOURLY], ROLE)


def test_a_pipeline_that_does_not_exist_has_no_triggers(service, pipeline):
    service(DescribePipeline=[GONE])
    with pytest.raises(PipelineNotFoundError, match="does not exist") as caught:
        pipeline.put_triggers([HOURLY], ROLE)
    assert isinstance(caught.value, RuntimeError)
    assert isinstance(caught.value, SageMakerError)


def test_a_trigger_is_described(service, pipeline):
    service(GetSchedule=[SCHEDULE])
    assert pipeline.describe_trigger("nightly") == {
        "Schedule_Arn": SCHEDULE["Arn"],
        "Schedule_Expression": "rate(1 day)",
        "Schedule_State": "ENABLED",
        "Schedule_Start_Date": "2031-02-03T04:05:06Z",
        "Schedule_Role": ROLE,
    }
    with pytest.raises(TypeError, match="No trigger name provided"):
        pipeline.describe_trigger("")


def test_disabling_keeps_everything_else(service, pipeline):
    calls = service(GetSchedule=[SCHEDULE], UpdateSchedule=[{}])
    pipeline.disable_triggers(["nightly"])
    pipeline.enable_triggers(["nightly"])
    assert operations(calls) == ["GetSchedule", "UpdateSchedule", "GetSchedule"]
    kept = {name: SCHEDULE[name] for name in SCHEDULE if name not in ("Arn", "State", "ResponseMetadata")}
    assert calls[1][1] == {**kept, "State": "DISABLED"}


def test_deleting_a_trigger_that_is_gone_is_deleting_it(service, pipeline):
    calls = service(DeleteSchedule=[{}, NO_SCHEDULE])
    pipeline.delete_triggers(["nightly", "gone"])
    assert [request for _, request in calls] == [{"Name": "nightly"}, {"Name": "gone"}]


def test_own_triggers_come_and_go_with_the_pipeline(service, bench):
    calls = service(
        CreatePipeline=[ARN],
        DescribePipeline=[ARN],
        UpdateSchedule=[{"ScheduleArn": "arn:one"}],
        DeleteSchedule=[{}],
        DeletePipeline=[ARN],
    )
    pipeline = bench.pipeline(bench.fail("Stop"), triggers=[HOURLY])
    pipeline.create(ROLE)
    pipeline.delete()
    assert operations(calls) == [
        "CreatePipeline",
        "DescribePipeline",
        "UpdateSchedule",
        "DeleteSchedule",
        "DeletePipeline",
    ]


def test_deleting_a_pipeline_names_the_triggers_that_stay(service, pipeline, caplog):
    service(DescribePipeline=[ARN], UpdateSchedule=[{"ScheduleArn": "arn:one"}], DeletePipeline=[ARN])
    pipeline.put_triggers([HOURLY], ROLE)
    with caplog.at_level(logging.WARNING):
        pipeline.delete()
    assert "go on starting pipeline 'sales'" in caplog.text


# Settings.


@pytest.mark.parametrize(
    ("make", "kind", "message"),
    [
        (lambda: SelectiveExecutionConfig([]), ValidationError, "selected_steps is empty"),
        (lambda: SelectiveExecutionConfig("Clean"), TypeError, "list of step names"),
        (lambda: SelectiveExecutionConfig([1]), TypeError, "list of step names"),
        (lambda: ParallelismConfiguration(0), ValidationError, "at least 1"),
        (lambda: ParallelismConfiguration("2"), TypeError, "must be an int"),
        (lambda: ParallelismConfiguration(True), TypeError, "must be an int"),
    ],
)
def test_settings_are_refused_where_they_are_made(make, kind, message):
    with pytest.raises(kind, match=message):
        make()


def test_mlflow_settings_stand_in_the_definition(bench):
    server = ParameterString("Server", "arn:s")
    config = {"MlflowResourceArn": Join("", [server, "/x"]), "MlflowExperimentName": "table"}
    written = bench.document(bench.fail("Stop"), mlflow_config=config, parameters=[server])
    assert written["MlflowConfig"] == {
        "MlflowResourceArn": {"Std:Join": {"On": "", "Values": [{"Get": "Parameters.Server"}, "/x"]}},
        "MlflowExperimentName": "table",
    }
    # The parameter counts as used.
    undeclared = bench.compile(bench.fail("Stop"), mlflow_config=copy.copy(config)).validate()
    assert len(undeclared) == 1
    assert "'Server'" in undeclared[0]


@pytest.mark.parametrize("config", ["arn:x", {}, {"MlflowExperimentName": "e"}, 3])
def test_mlflow_settings_need_a_server(bench, config):
    with pytest.raises(ValueError, match="mlflow_config takes a MlflowConfig with mlflow_resource_arn"):
        bench.pipeline(bench.fail("Stop"), mlflow_config=config).definition()
