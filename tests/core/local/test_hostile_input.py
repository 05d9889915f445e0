"""Definitions, property files and requests that nobody should write: refused with a reason, or a failed step."""

import json
import logging
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.local import LocalPlane, LocalSagemakerClient

ROLE = "arn:aws:iam::000000000000:role/local"
BACKSLASH = "\\"
SURROGATE = f'"{BACKSLASH}ud800"'


def nested(depth, head, tail):
    """Return JSON text that opens and closes ``depth`` times around 1."""
    return head * depth + "1" + tail * depth


# JSON texts that stand as one value.
DEEP = {
    f"{depth} {name}": nested(depth, head, tail)
    for depth in (130, 200, 600, 5000, 100_000)
    for name, head, tail in (
        ("lists", "[", "]"),
        ("objects", '{"a":', "}"),
        ("joins", '{"Std:Join":{"On":"","Values":[', "]}}"),
        ("gets", '{"Get":', "}"),
        ("reads", '{"Std:JsonGet":{"Path":"a","S3Uri":', "}}"),
    )
}
NUMBERS = {
    text[:12]: text
    for text in (
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "-1e999",
        "9" * 5000,
        "-" + "9" * 5000,
        "1" * 400 + "e400",
    )
}
TEXTS = {
    "high surrogate": SURROGATE,
    "low surrogate": f'"{BACKSLASH}udc80"',
    "surrogate in a name": f"{{{SURROGATE}: 1}}",
    "surrogate in a list": f"[{SURROGATE}]",
}
FORMS = {
    text: text
    for text in (
        *('{"Get": 5}', '{"Get": null}', '{"Get": []}', '{"Get": {}}', '{"Get": true}', '{"Get": ""}'),
        *(
            '{"Get": "."}',
            '{"Get": "Steps"}',
            '{"Get": "Steps."}',
            '{"Get": "Steps.A"}',
            '{"Get": "Parameters"}',
        ),
        *(
            '{"Get": "Execution"}',
            '{"Get": "Steps.None.X"}',
            '{"Get": "Nothing.X"}',
            '{"Get": {"Get": "Execution"}}',
        ),
        *(
            '{"Std:Join": 5}',
            '{"Std:Join": null}',
            '{"Std:Join": []}',
            '{"Std:Join": {}}',
            '{"Std:Join": "x"}',
        ),
        *('{"Std:Join": {"On": "", "Values": "ab"}}', '{"Std:Join": {"On": 5, "Values": []}}'),
        *('{"Std:Join": {"On": [], "Values": {}}}', '{"Std:Join": {"Values": [null]}}'),
        *('{"Std:Join": {"Values": [[1]]}}', '{"Std:Join": {"Values": [{"a": 1}]}}'),
        *('{"Std:JsonGet": 5}', '{"Std:JsonGet": {}}', '{"Std:JsonGet": []}', '{"Std:JsonGet": {"Path": 5}}'),
        *('{"Std:JsonGet": {"S3Uri": 5, "Path": "a"}}', '{"Std:JsonGet": {"S3Uri": [], "Path": "a"}}'),
        *(
            '{"Std:JsonGet": {"S3Uri": "x", "Path": "a"}}',
            '{"Std:JsonGet": {"S3Uri": "s3://b/../x", "Path": "a"}}',
        ),
        *(
            '{"Std:JsonGet": {"PropertyFile": 5, "Path": "a"}}',
            '{"Std:JsonGet": {"S3Uri": "s3://b", "Path": "a"}}',
        ),
        *('{"Std:JsonGet": {"PropertyFile": {"Get": 5}, "Path": "a"}}', "[]", "{}", "null", '{"a": 1}'),
    )
}
VALUES = {**DEEP, **NUMBERS, **TEXTS, **FORMS}


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    plane = LocalPlane(tmp_path_factory.mktemp("plane") / "root")
    yield LocalSagemakerClient(plane)
    plane.database.close()


@pytest.fixture
def outcome(client, request, caplog):
    """Create and run a pipeline; return the text of its refusal, or of its failure."""
    name = f"p{abs(hash(request.node.name))}"

    def outcome(definition, **start):
        with caplog.at_level(logging.ERROR):
            try:
                client.create_pipeline(PipelineName=name, PipelineDefinition=definition, RoleArn=ROLE)
                arn = client.start_pipeline_execution(PipelineName=name, **start)["PipelineExecutionArn"]
            except ClientError as error:
                assert error.response["Error"]["Code"] == "ValidationException"  # noqa: PT017 - a run is as good
                return error.response["Error"]["Message"]
            client.wait_for_execution(arn, timeout=60)
        response = client.list_pipeline_execution_steps(PipelineExecutionArn=arn)
        reasons = [step.get("FailureReason", "") for step in response["PipelineExecutionSteps"]]
        reasons.append(client.describe_pipeline_execution(PipelineExecutionArn=arn).get("FailureReason", ""))
        assert not any("InternalServerError" in text or "executor failed" in text for text in reasons), (
            reasons
        )
        assert not [record for record in caplog.records if record.exc_info]
        return "\n".join(reasons)

    return outcome


def definition(steps, **members):
    """Return a definition; ``steps`` and members are JSON text."""
    more = "".join(f', "{name}": {text}' for name, text in members.items())
    return f'{{"Version": "2020-12-01", "Steps": {steps}{more}}}'


def fail_step(message):
    return f'[{{"Name": "A", "Type": "Fail", "Arguments": {{"ErrorMessage": {message}}}}}]'


def condition_step(condition):
    arguments = f'{{"Conditions": [{condition}], "IfSteps": [], "ElseSteps": []}}'
    return f'[{{"Name": "A", "Type": "Condition", "Arguments": {arguments}}}]'


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_a_value_of_a_message(outcome, value):
    assert outcome(definition(fail_step(value)))


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_a_value_of_a_comparison(outcome, value):
    assert outcome(
        definition(condition_step(f'{{"Type": "GreaterThan", "LeftValue": {value}, "RightValue": 1}}'))
    )


@pytest.mark.parametrize("value", [*DEEP.values(), *TEXTS.values(), *FORMS.values()])
def test_a_value_of_a_request(outcome, value):
    steps = f'[{{"Name": "A", "Type": "Processing", "Arguments": {{"ProcessingInputs": {value}}}}}]'
    assert outcome(definition(steps))


@pytest.mark.parametrize("step_type", ["Model", "RegisterModel", "Training", "Processing"])
@pytest.mark.parametrize("value", ["5", "[]", "[1]", '{"a": 1}', "true", '"a/../b"', '"x y"'])
def test_a_name_that_is_not_a_name(outcome, step_type, value):
    members = ("ModelName", "ModelPackageGroupName", "TrainingJobName", "ProcessingJobName")
    arguments = ", ".join(f'"{member}": {value}' for member in members)
    assert outcome(definition(f'[{{"Name": "A", "Type": "{step_type}", "Arguments": {{{arguments}}}}}]'))


@pytest.mark.parametrize("content", VALUES.values(), ids=VALUES)
def test_a_property_file(client, outcome, request, content):
    """A file that is not JSON, or whose value cannot be used, fails the step that reads it."""
    uri = f"s3://b/{abs(hash(request.node.name))}.json"
    client.plane.store.put(uri, f'{{"a": {content}}}'.encode())
    read = f'{{"Std:JsonGet": {{"S3Uri": "{uri}", "Path": "a"}}}}'
    assert "ClientError: " in outcome(definition(fail_step(read)))


@pytest.mark.parametrize(
    "path", ["", ".", "..", "a.", "[", "[]", "[99999999999999999999]", f"[{'9' * 5000}]", "a[-1]", "$"]
)
def test_a_path_in_a_property_file(client, outcome, path):
    client.plane.store.put("s3://b/list.json", b'{"a": [1]}')
    read = json.dumps({"Std:JsonGet": {"S3Uri": "s3://b/list.json", "Path": path}})
    assert "ClientError: " in outcome(definition(fail_step(read)))


@pytest.mark.parametrize(
    "condition",
    [
        {"Type": "In", "QueryValue": "a", "Values": "abc"},
        {"Type": "In", "QueryValue": "a", "Values": 5},
        {"Type": "In", "QueryValue": "a", "Values": None},
        {"Type": "In", "QueryValue": "a", "Values": {"a": 1}},
        {"Type": "Or", "Conditions": "abc"},
        {"Type": "Or", "Conditions": {"Type": "Equals", "LeftValue": 1, "RightValue": 1}},
        {"Type": "Or", "Conditions": [1]},
        {"Type": "Not", "Condition": []},
        {"Type": ["Equals"]},
        {"Type": {"Get": "Equals"}},
        {"Type": "GreaterThan", "LeftValue": "9" * 5000, "RightValue": 1},
        {"Type": "GreaterThan", "LeftValue": "1e999", "RightValue": 1},
        {"Type": "GreaterThan", "LeftValue": "٣", "RightValue": 1},
        {"Type": "GreaterThan", "LeftValue": "1_000", "RightValue": 1},
        {"Type": "GreaterThan", "LeftValue": [], "RightValue": {}},
        5,
        None,
        [],
    ],
    ids=lambda value: json.dumps(value)[:60],
)
def test_a_condition(outcome, condition):
    assert outcome(definition(condition_step(json.dumps(condition))))


def test_conditions_nested_in_conditions(outcome):
    text = '{"Type": "Equals", "LeftValue": 1, "RightValue": 1}'
    for _ in range(300):
        text = f'{{"Type": "Not", "Condition": {text}}}'
    assert "nested" in outcome(definition(condition_step(text)))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("Float", "1_000"),
        ("Float", "1e999"),
        ("Float", "nan"),
        ("Float", "٣"),
        ("Float", "0x1p3"),
        ("Float", ""),
        ("Integer", "1_000"),
        ("Integer", "٣"),
        ("Integer", "9" * 5000),
        ("Integer", "1.0"),
        ("Boolean", "1"),
        ("String", "\ud800"),
    ],
    ids=lambda value: ascii(value)[:20],
)
def test_a_value_at_the_start(outcome, kind, text):
    parameters = json.dumps([{"Name": "P", "Type": kind}])
    text_of = json.dumps({"Std:Join": {"On": "", "Values": [{"Get": "Parameters.P"}]}})
    reason = outcome(
        definition(fail_step(text_of), Parameters=parameters),
        PipelineParameters=[{"Name": "P", "Value": text}],
    )
    assert "'P' must" in reason or "parameter" in reason.lower()


@pytest.mark.parametrize(
    "policy",
    [
        {"MaxAttempts": 1.5},
        {"MaxAttempts": "1"},
        {"MaxAttempts": True},
        {"MaxAttempts": -1},
        {"MaxAttempts": 10**400},
        {"ExpireAfterMin": 0.5},
        {"BackoffRate": []},
        {"IntervalSeconds": None},
        {"ExceptionType": {}},
        {"ExceptionType": [[]]},
    ],
    ids=lambda value: json.dumps(value)[:40],
)
def test_a_retry_policy(outcome, policy):
    policies = json.dumps([{"ExceptionType": ["Step.THROTTLING"], **policy}])
    steps = f'[{{"Name": "A", "Type": "Processing", "Arguments": {{}}, "RetryPolicies": {policies}}}]'
    assert "Unable to parse pipeline definition" in outcome(definition(steps))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "5",
        "null",
        "[]",
        "\ud800",
        "{}",
        '{"Version": NaN}',
        "\0",
        "{" * 100_000,
        "[" * 100_000,
        '"' + "x" * 10**6,
    ],
    ids=lambda value: ascii(value)[:20],
)
def test_a_document(outcome, text):
    assert outcome(text)


@pytest.mark.parametrize(
    "member", ["Metadata", "PipelineExperimentConfig", "Parameters", "MlflowConfig", "Steps"]
)
@pytest.mark.parametrize(
    "value", [DEEP["600 lists"], DEEP["600 joins"], "1e999", SURROGATE, '{"ExperimentName": {"Get": 5}}']
)
def test_a_member_of_the_document(outcome, member, value):
    text = definition(fail_step('"x"'), **{member: value}) if member != "Steps" else definition(value)
    assert outcome(text)


ENTRY = ["/bin/sh", "-c", "true"]


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"Environment": {"X": "a\0b"}}, "Environment variable 'X' has a NUL"),
        (
            {"AppSpecification": {"ImageUri": "i", "ContainerEntrypoint": ["/bin/sh", "-c", "tr\0ue"]}},
            "Argument 2",
        ),
        (
            {
                "ProcessingInputs": [
                    {
                        "InputName": "i",
                        "S3Input": {
                            "S3Uri": "s3://b/x",
                            "LocalPath": "/opt/ml/processing/a\0b",
                            "S3DataType": "S3Prefix",
                        },
                    }
                ]
            },
            "LocalPath",
        ),
    ],
)
def test_a_text_that_no_process_can_get(outcome, members, reason):
    arguments = {
        "RoleArn": ROLE,
        "AppSpecification": {"ImageUri": "i", "ContainerEntrypoint": ENTRY},
        "ProcessingResources": {
            "ClusterConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1}
        },
        **members,
    }
    step = {"Name": "A", "Type": "Processing", "Arguments": arguments}
    assert reason in outcome(definition(json.dumps([step])))


@pytest.mark.parametrize(
    "content", [*DEEP.values(), *NUMBERS.values(), *TEXTS.values(), "[]", "[5]", '[{"prefix": 5}, "a"]']
)
def test_a_manifest(client, tmp_path, content):
    from sagemaker.core.exceptions import SageMakerError
    from sagemaker.core.local.jobs.channels import download_source

    client.plane.store.put("s3://b/m.json", f'[{{"prefix": "s3://b/p/"}}, {content}]'.encode())
    with pytest.raises(SageMakerError, match=r"s3://b/"):
        download_source(client.plane.store, "ManifestFile", "s3://b/m.json", tmp_path / "in")


@pytest.mark.parametrize(
    "control", ["\x1b[31m", "\x1b]0;title\x07", "\x07", "\x9b2J", "\x1bPq\x1b\\", "\r", "\x1b[2J"]
)
def test_a_control_code_in_a_message(outcome, control):
    reason = outcome(definition(fail_step(json.dumps(f"before{control}after"))))
    assert "beforeafter" in reason


def test_nothing_lies_outside_of_the_root(client):
    """The last test of this module: the folder beside the root is empty."""
    assert [path.name for path in Path(client.plane.root).parent.iterdir()] == ["root"]
