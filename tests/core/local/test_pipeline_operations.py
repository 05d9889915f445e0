"""Pipelines and executions through the API of the client."""

import datetime as dt
import json

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.exceptions import WaitTimeoutError
from sagemaker.core.local.step_types.not_run import NOT_RUN

ROLE = "arn:aws:iam::000000000000:role/local"


def code(caught):
    return caught.value.response["Error"]["Code"]


@pytest.fixture
def client(pipelines):
    return pipelines.client


def simple(pipelines, **members):
    return pipelines.document(pipelines.condition("Gate", 1, 1), **members)


def test_a_pipeline_from_creation_to_deletion(pipelines, client):
    before = dt.datetime.now(dt.timezone.utc)
    created = client.create_pipeline(
        PipelineName="demo",
        PipelineDefinition=simple(pipelines),
        RoleArn=ROLE,
        PipelineDisplayName="Demo",
        PipelineDescription="A demo",
        ParallelismConfiguration={"MaxParallelExecutionSteps": 3},
        ClientRequestToken="t" * 32,
        Tags=[{"Key": "a", "Value": "b"}],
    )
    arn = created["PipelineArn"]
    assert arn == "arn:aws:sagemaker:us-west-2:000000000000:pipeline/demo"
    assert {"Key": "a", "Value": "b"} in client.list_tags(ResourceArn=arn)["Tags"]
    described = client.describe_pipeline(PipelineName="demo")
    assert described == client.describe_pipeline(PipelineName=arn)
    assert before <= described.pop("CreationTime") == described.pop("LastModifiedTime")
    assert described == {
        "PipelineArn": arn,
        "PipelineName": "demo",
        "PipelineDisplayName": "Demo",
        "PipelineDefinition": simple(pipelines),
        "PipelineDescription": "A demo",
        "RoleArn": ROLE,
        "PipelineStatus": "Active",
        "ParallelismConfiguration": {"MaxParallelExecutionSteps": 3},
    }
    assert client.delete_pipeline(PipelineName="demo") == {"PipelineArn": arn}
    for call in (client.describe_pipeline, client.delete_pipeline, client.start_pipeline_execution):
        with pytest.raises(client.exceptions.ResourceNotFound, match=f"Pipeline '{arn}' does not exist"):
            call(PipelineName="demo")


def test_a_name_can_be_used_once(pipelines, client):
    pipelines.put(simple(pipelines))
    with pytest.raises(ClientError, match=r"names must be unique .* already exists") as caught:
        pipelines.put(simple(pipelines))
    assert code(caught) == "ValidationException"


def test_a_changed_definition_is_a_new_version(pipelines, client):
    first, second = simple(pipelines), simple(pipelines, Metadata={"a": "b"})
    pipelines.put(first)
    arn = pipelines.run()
    for definition, version in ((first, 1), (second, 2), (second, 2)):
        updated = client.update_pipeline(PipelineName="demo", PipelineDefinition=definition)
        assert updated["PipelineVersionId"] == version
    client.update_pipeline(PipelineName="demo", PipelineDescription="Changed")
    assert client.describe_pipeline(PipelineName="demo")["PipelineDefinition"] == second
    assert client.describe_pipeline(PipelineName="demo")["PipelineDescription"] == "Changed"
    assert client.describe_pipeline(PipelineName="demo", PipelineVersionId=1)["PipelineDefinition"] == first
    versions = client.list_pipeline_versions(PipelineName="demo")["PipelineVersionSummaries"]
    assert [version["PipelineVersionId"] for version in versions] == [2, 1]
    assert versions[1]["LastExecutionPipelineExecutionArn"] == arn
    used = client.describe_pipeline_definition_for_execution(PipelineExecutionArn=arn)
    assert used["PipelineDefinition"] == first
    old = client.start_pipeline_execution(PipelineName="demo", PipelineVersionId=1)["PipelineExecutionArn"]
    assert pipelines.describe(old)["PipelineVersionId"] == 1
    client.wait_for_execution(old)
    with pytest.raises(client.exceptions.ResourceNotFound, match="has no version 9"):
        client.start_pipeline_execution(PipelineName="demo", PipelineVersionId=9)


def test_a_definition_in_s3(pipelines, client):
    pipelines.store.put("s3://bucket/definition.json", simple(pipelines).encode())
    location = {"Bucket": "bucket", "ObjectKey": "definition.json"}
    client.create_pipeline(PipelineName="demo", PipelineDefinitionS3Location=location, RoleArn=ROLE)
    assert client.describe_pipeline(PipelineName="demo")["PipelineDefinition"] == simple(pipelines)
    with pytest.raises(ClientError, match="s3://bucket/nothing cannot be read"):
        client.update_pipeline(
            PipelineName="demo", PipelineDefinitionS3Location={**location, "ObjectKey": "nothing"}
        )
    for call in (client.create_pipeline, client.update_pipeline):
        with pytest.raises(ClientError, match="Only one of PipelineDefinition"):
            call(
                PipelineName="demo",
                PipelineDefinition=simple(pipelines),
                PipelineDefinitionS3Location=location,
                RoleArn=ROLE,
            )
    with pytest.raises(ClientError, match="One of PipelineDefinition"):
        client.create_pipeline(PipelineName="other", RoleArn=ROLE)


GATE = {
    "Name": "Gate",
    "Type": "Condition",
    "Arguments": {"Conditions": [{"Type": "Equals", "LeftValue": 1, "RightValue": 1}]},
}


RETRY = {"ExceptionType": ["Step.THROTTLING"], "MaxAttempts": 1}


def changed(**members):
    return {**GATE, **members}


def where(**condition):
    return changed(Arguments={"Conditions": [condition]})


JOINED = {"Std:Join": {"On": "", "Values": ["a"]}}
REPORT = {
    "Std:JsonGet": {"PropertyFile": {"Get": "Steps.{}.PropertyFiles.Report"}, "Path": "a"},
}
FILE = {"PropertyFileName": "Report", "OutputName": "quality", "FilePath": "a.json"}


def reading(value, source="Report"):
    """Return a condition on a value; ``{}`` in the value becomes the name of a step."""
    text = json.dumps(value).replace("{}", source)
    return where(Type="Equals", LeftValue=json.loads(text), RightValue=1)


def written(name, *files):
    """Return a processing step with one output, ``quality``, and these property files."""
    outputs = {"ProcessingOutputConfig": {"Outputs": [{"OutputName": "quality"}]}}
    return {"Name": name, "Type": "Processing", "Arguments": outputs, "PropertyFiles": list(files)}


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ([GATE, GATE], "two steps are called 'Gate'"),
        ([changed(Name="a b")], "Step name 'a b'"),
        (["Gate"], "must be an object"),
        ([{"Name": "Gate"}], "has no Type"),
        ([changed(DependsOn=["Gone"])], "depends on or references step 'Gone', which is undefined"),
        ([changed(DependsOn="Gone")], "Expecting start of Json Array"),
        ([changed(DependsOn=[{"Step": "Gate", "Trigger": "Never"}])], "Trigger of Completed"),
        ([changed(DependsOn=["Gate"])], "Cycle detected"),
        (
            [changed(Description={"Get": "Parameters.Gone"})],
            "references parameter 'Gone', which is undefined",
        ),
        ([changed(Arguments={"Conditions": []})], "at least one condition"),
        ([changed(Arguments=[])], "Arguments must be an object"),
        (
            [changed(DependsOn=["Stop"]), {"Name": "Stop", "Type": "Fail", "Arguments": {}}],
            "can not depend on FailStep 'Stop'",
        ),
        (
            [changed(DependsOn=["A", {"Step": "A", "Trigger": "Any"}]), changed(Name="A")],
            "conflicting triggers",
        ),
        ([changed(RetryPolicies={"a": 1})], "RetryPolicies: Expecting start of Json Array"),
        ([changed(RetryPolicies=[{"MaxAttempts": 1}])], "needs ExceptionType"),
        (
            [changed(RetryPolicies=[{**RETRY, "ExpireAfterMin": 1}])],
            "MaxAttempts or ExpireAfterMin, not both",
        ),
        (
            [changed(RetryPolicies=[{**RETRY, "BackoffRate": -1}])],
            "BackoffRate of a retry policy cannot be -1",
        ),
        ([changed(Argument={})], "Step 'Gate': Cannot parse object, unknown property 'Argument'"),
        ([{"Name": "Gate", "Type": "Training"}], "has no Arguments"),
        ([changed(DisplayName={"Get": "Execution.PipelineName"})], "DisplayName must be text"),
        ([changed(DisplayName="d" * 257)], "up to 256 characters"),
        ([changed(Description="d" * 3073)], "up to 3072 characters"),
        ([where(Type="Like")], "Type of a condition is one of Equals, .*not 'Like'"),
        ([where(Type="In", LeftValue=1)], "type In needs QueryValue"),
        ([where(Type="Not", Condition={"Type": "Not", "Expression": 1})], "type Not needs Condition"),
        ([where(Type="Or", Conditions=[{"Type": "Equals", "LeftValue": 1}])], "needs RightValue"),
        ([where(Type="Or", Conditions=1)], "Type of a condition"),
        ([changed(RetryPolicies=[{**RETRY, "ExceptionType": ["Any"]}])], "ExceptionType of a Condition step"),
        ([changed(RetryPolicies=[{**RETRY, "ExceptionType": 1}])], "ExceptionType of a Condition step"),
        ([changed(RetryPolicies=[{**RETRY, "MaxAttempts": 21}])], "it is 0 to 20"),
        ([changed(RetryPolicies=[{**RETRY, "IntervalSeconds": 43_201}])], "it is 0 to 43200"),
        (
            [{"Name": "F", "Type": "Fail", "Arguments": {}, "RetryPolicies": [RETRY]}],
            "type Fail has no RetryPolicies",
        ),
        (
            [changed(Type="Model", RetryPolicies=[{**RETRY, "ExceptionType": "SageMaker.CAPACITY_ERROR"}])],
            "Step.SERVICE_FAULT, Step.THROTTLING; not 'SageMaker.CAPACITY_ERROR'",
        ),
        (
            [reading({"Get": "Execution.PipelinName"})],
            "Execution.PipelinName, which is undefined. Available: ",
        ),
        ([reading({"Get": "Pipeline.Name"})], "references start with Steps, Parameters"),
        ([reading({"Std:JsonGet": {"Path": "a"}})], "needs one of PropertyFile and S3Uri"),
        ([reading({"Std:JsonGet": {"S3Uri": "s3://b/k", "Path": JOINED}})], "needs a literal Path"),
        ([written("Report"), reading(REPORT)], "PropertyFiles.Report, which no Processing step declares"),
        ([written("Report", {"OutputName": "quality"})], "needs the text PropertyFileName"),
        (
            [written("Report", {**FILE, "OutputName": "other"})],
            "which the step does not write. It writes: quality",
        ),
        ([written("Report", FILE), written("Other"), reading(REPORT, "Other")], "Declared: Steps.Report."),
        ([], "at least one step"),
    ],
)
def test_definitions_are_checked(pipelines, client, steps, reason):
    with pytest.raises(ClientError, match=reason) as caught:
        pipelines.put(pipelines.document(*steps))
    assert code(caught) == "ValidationException"
    assert client.list_pipelines()["PipelineSummaries"] == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "It is not valid JSON"),
        ("[]", "Expecting start of Json Object"),
        ('{"Version": "2020-12-01", "Steps": {}}', "Steps: Expecting start of Json Array"),
        ('{"Version": "2020-12-01", "Steps": [], "Step": 1}', "Cannot parse object, unknown property 'Step'"),
        ('{"Version": "1", "Steps": []}', "Version must be '2020-12-01'"),
        ("[" * 5000, "It is not valid JSON"),
    ],
)
def test_texts_that_are_not_definitions(pipelines, text, reason):
    with pytest.raises(ClientError, match=f"Unable to parse pipeline definition. .*{reason}"):
        pipelines.put(text)


@pytest.mark.parametrize(
    ("declaration", "reason"),
    [
        ({"Name": "a b", "Type": "String"}, "Name must be"),
        ({"Name": "P", "Type": "Text"}, "Type must be one of"),
        ({"Name": "P", "Type": "Integer", "DefaultValue": True}, "True is not of type Integer"),
        ({"Name": "P", "Type": "String", "DefaultValue": 1}, "1 is not of type String"),
        ({"Name": "P", "Type": "String", "DefaultValue": "c", "EnumValues": ["a"]}, "must be one of a"),
        ({"Name": "P", "Type": "Integer", "EnumValues": ["1"]}, "parameters of type String, not Integer"),
        ({"Name": "P", "Type": "String", "EnumValues": ["a"] * 17}, "up to 16 texts"),
        ({"Name": "P", "Type": "String", "EnumValues": [1]}, "up to 16 texts"),
    ],
)
def test_parameter_declarations_are_checked(pipelines, declaration, reason):
    with pytest.raises(ClientError, match=reason):
        pipelines.put(simple(pipelines, parameters=[declaration]))


def test_a_pipeline_has_no_more_parameters_than_a_start_takes(pipelines):
    declarations = [{"Name": f"P{index}", "Type": "String", "DefaultValue": "a"} for index in range(201)]
    with pytest.raises(ClientError, match="200 parameters, not 201"):
        pipelines.put(simple(pipelines, parameters=declarations))


PARAMETERS = [
    {"Name": "Text", "Type": "String", "EnumValues": ["a", "b"], "DefaultValue": "a"},
    {"Name": "Count", "Type": "Integer"},
    {"Name": "Ratio", "Type": "Float", "DefaultValue": 0.5},
    {"Name": "Flag", "Type": "Boolean", "DefaultValue": False},
]


def start_with(client, **values):
    parameters = [{"Name": name, "Value": value} for name, value in values.items()]
    return client.start_pipeline_execution(PipelineName="demo", PipelineParameters=parameters)[
        "PipelineExecutionArn"
    ]


def test_parameters_of_an_execution(pipelines, client):
    pipelines.put(simple(pipelines, parameters=PARAMETERS))
    arn = start_with(client, Count="7", Flag="True")
    client.wait_for_execution(arn)
    listed = client.list_pipeline_parameters_for_execution(PipelineExecutionArn=arn)["PipelineParameters"]
    values = {parameter["Name"]: parameter["Value"] for parameter in listed}
    assert values == {"Text": "a", "Count": "7", "Ratio": "0.5", "Flag": "True"}


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, "Parameter 'Count' is undefined"),
        ({"Count": "1", "Other": "x"}, "Unknown parameter 'Other'"),
        ({"Count": "1.5"}, "Unexpected type of parameter 'Count'"),
        ({"Count": "1", "Ratio": "nan"}, "Unexpected type of parameter 'Ratio'"),
        ({"Count": "1", "Flag": "1"}, "Unexpected type of parameter 'Flag'"),
        ({"Count": "1", "Text": "c"}, "must be one of a, b"),
        ({"Count": "1", "Text": ""}, "parameter 'Text' is too short"),
    ],
)
def test_parameters_are_checked_at_the_start(pipelines, client, values, reason):
    pipelines.put(simple(pipelines, parameters=PARAMETERS))
    with pytest.raises(ClientError, match=reason) as caught:
        start_with(client, **values)
    assert code(caught) == "ValidationException"
    assert client.list_pipeline_executions(PipelineName="demo")["PipelineExecutionSummaries"] == []


def test_an_unsupported_step_is_refused_at_the_start(pipelines, client):
    other = {"Name": "Email", "Type": "Lambda", "FunctionArn": "f", "Arguments": {}}
    pipelines.put(pipelines.document(pipelines.condition("Gate", 1, 1, then=[other])))
    with pytest.raises(
        ClientError, match=r"Step type Lambda is not supported in local mode\..*'Email'"
    ) as caught:
        client.start_pipeline_execution(PipelineName="demo")
    assert code(caught) == "ValidationException"
    with pytest.raises(ClientError, match="PipelineVersionAlias is not supported") as caught:
        client.start_pipeline_execution(PipelineName="demo", PipelineVersionAlias="prod")
    assert code(caught) == "ValidationException"


@pytest.mark.parametrize("kind", [*NOT_RUN, "Athena"])
def test_each_type_that_does_not_run_here_says_why(pipelines, client, kind):
    pipelines.put(pipelines.document({"Name": "Odd", "Type": kind, "Arguments": {}}))
    with pytest.raises(ClientError, match=f"Step type {kind} is not supported in local mode") as caught:
        client.start_pipeline_execution(PipelineName="demo")
    reason = NOT_RUN[kind].reason if kind in NOT_RUN else "is of a type that is not known"
    assert f"Step 'Odd' {reason}. Run the pipeline at the service, or without the step" in str(caught.value)


def test_listing_pipelines(pipelines, client):
    for name in ("b", "a", "bb"):
        pipelines.put(simple(pipelines), name=name)

    def names(**request):
        return [summary["PipelineName"] for summary in client.list_pipelines(**request)["PipelineSummaries"]]

    assert names() == ["bb", "a", "b"]
    assert names(SortOrder="Ascending") == ["b", "a", "bb"]
    assert names(SortBy="Name", SortOrder="Ascending") == ["a", "b", "bb"]
    assert names(PipelineNamePrefix="b") == ["bb", "b"]
    assert names(CreatedAfter=dt.datetime.now(dt.timezone.utc)) == []
    first = client.list_pipelines(MaxResults=2)
    second = client.list_pipelines(MaxResults=2, NextToken=first["NextToken"])
    assert (len(first["PipelineSummaries"]), len(second["PipelineSummaries"])) == (2, 1)
    assert "NextToken" not in second
    with pytest.raises(ClientError, match="token"):
        client.list_pipelines(NextToken="nonsense")


def test_listing_executions_and_steps(pipelines, client):
    gate = pipelines.condition(
        "Second", 1, 1, DependsOn=["First"], DisplayName="The second", Description="Text"
    )
    pipelines.put(pipelines.document(pipelines.condition("First", 1, 1), gate))
    arns = [
        pipelines.run(PipelineExecutionDisplayName=f"run-{number}", PipelineExecutionDescription="d")
        for number in range(3)
    ]
    summaries = client.list_pipeline_executions(PipelineName="demo")["PipelineExecutionSummaries"]
    assert [summary["PipelineExecutionArn"] for summary in summaries] == arns[::-1]
    assert summaries[0]["PipelineExecutionDisplayName"] == "run-2"
    assert summaries[0]["PipelineExecutionStatus"] == "Succeeded"
    newest = client.list_pipeline_executions(PipelineName="demo", MaxResults=1, SortOrder="Descending")
    assert newest["PipelineExecutionSummaries"][0]["PipelineExecutionArn"] == arns[-1]
    assert client.describe_pipeline(PipelineName="demo")["LastRunTime"] == summaries[0]["StartTime"]
    steps = client.list_pipeline_execution_steps(PipelineExecutionArn=arns[0])["PipelineExecutionSteps"]
    assert [step["StepName"] for step in steps] == ["Second", "First"]
    assert (steps[0]["StepDisplayName"], steps[0]["StepDescription"]) == ("The second", "Text")
    assert steps[1]["StartTime"] <= steps[1]["EndTime"] <= steps[0]["StartTime"]
    client.update_pipeline_execution(PipelineExecutionArn=arns[0], PipelineExecutionDisplayName="renamed")
    assert pipelines.describe(arns[0])["PipelineExecutionDisplayName"] == "renamed"


@pytest.mark.parametrize(
    "method",
    [
        "describe_pipeline_execution",
        "list_pipeline_execution_steps",
        "list_pipeline_parameters_for_execution",
        "describe_pipeline_definition_for_execution",
        "stop_pipeline_execution",
        "retry_pipeline_execution",
        "update_pipeline_execution",
    ],
)
def test_executions_that_do_not_exist(client, method):
    arn = "arn:aws:sagemaker:us-west-2:000000000000:pipeline/demo/execution/abcdefghijkl"
    with pytest.raises(client.exceptions.ResourceNotFound, match="does not exist"):
        getattr(client, method)(PipelineExecutionArn=arn)


def test_requests_are_checked_against_the_model(client):
    with pytest.raises(ClientError, match="pipelineName") as caught:
        client.create_pipeline(PipelineName="under_score", PipelineDefinition="{}", RoleArn=ROLE)
    assert code(caught) == "ValidationException"
    with pytest.raises(ClientError, match="PipelineName"):
        client.describe_pipeline()


def test_a_running_pipeline_cannot_be_deleted(pipelines, client):
    arn = pipelines.start(pipelines.processing("Slow", "import time; time.sleep(600)"))
    with pytest.raises(client.exceptions.ConflictException, match="running"):
        client.delete_pipeline(PipelineName="demo")
    with pytest.raises(WaitTimeoutError, match="goes on running"):
        client.wait_for_execution(arn, timeout=0.05)
    client.stop_pipeline_execution(PipelineExecutionArn=arn)
    client.wait_for_execution(arn, timeout=60)
    client.delete_pipeline(PipelineName="demo")
    with pytest.raises(client.exceptions.ResourceNotFound):
        pipelines.describe(arn)


def test_another_client_sees_and_stops_the_execution(pipelines):
    from sagemaker.core.local import LocalPlane, LocalSagemakerClient

    arn = pipelines.start(pipelines.processing("Slow", "import time; time.sleep(600)"))
    plane = LocalPlane(pipelines.root)
    other = LocalSagemakerClient(plane)
    described = other.describe_pipeline_execution(PipelineExecutionArn=arn)
    assert described["PipelineExecutionStatus"] == "Executing"
    other.stop_pipeline_execution(PipelineExecutionArn=arn)
    other.wait_for_execution(arn, timeout=60)
    assert pipelines.status(arn) == "Stopped"
    plane.database.close()


def test_the_metadata_of_steps_is_json_in_the_database(pipelines):
    arn = pipelines.run(pipelines.condition("Gate", 1, 1))
    row = pipelines.plane.database.connection.execute(
        "SELECT metadata FROM pipeline_steps WHERE execution = ?", (arn,)
    ).fetchone()
    assert json.loads(row["metadata"]) == {"Condition": {"Outcome": "True"}}
