"""Requests are checked against the service model, completely and in the words of both sides."""

from __future__ import annotations

import re

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sagemaker.core.exceptions import RequestValidationError
from sagemaker.core.requests import OutputLocation
from sagemaker.core.validation import check_request, require_valid_request
from sagemaker.core.workflow import ExecutionVariables, Join, ParameterInteger, ParameterString, Properties
from sagemaker.core.workflow.parameters import ParameterBoolean, ParameterFloat

MODEL = ServiceModel(Loader().load_service_model("sagemaker", "service-2"), "sagemaker")
NUMBERS = {"integer", "long", "float", "double"}


class Field:
    """A value that an operation takes, and the request around it."""

    def __init__(self, operation, steps, shape):
        self.operation, self.steps, self.shape = operation, steps, shape

    def findings(self, value):
        """Return the findings about the value, or about an entry of it."""
        request = value
        for kind, name in reversed(self.steps):
            request = {name: request} if kind == "member" else [request]
        path = ""
        for kind, name in self.steps:
            path = f"{path}[0]" if kind == "item" else f"{path}.{name}" if path else name
        return [found for found in check_request(self.operation, request) if found.path == path]


def walk(operation, steps, shape, seen):
    if shape.metadata and shape.type_name not in {"structure", "map"}:
        yield Field(operation, steps, shape)
    if shape.type_name == "structure" and shape.name not in seen:
        for name, member in shape.members.items():
            yield from walk(operation, [*steps, ("member", name)], member, {*seen, shape.name})
    elif shape.type_name == "list":
        yield from walk(operation, [*steps, ("item", 0)], shape.member, seen)


def fields():
    """One field for each shape and each operation that takes it."""
    found = {}
    for operation in MODEL.operation_names:
        shape = MODEL.operation_model(operation).input_shape
        if shape is not None:
            for field in walk(operation, [], shape, set()):
                found.setdefault((operation, field.shape.name), field)
    return list(found.values())


FIELDS = fields()


def sized(shape, size):
    if shape.type_name == "string":
        return "x" * size
    return [None] * size if shape.type_name == "list" else b"x" * size if shape.type_name == "blob" else size


def with_bound(bound, least):
    return [f for f in FIELDS if bound in f.shape.metadata and f.shape.metadata[bound] >= least]


@pytest.mark.parametrize(
    ("bound", "least", "outside", "wording"),
    [("max", 0, 1, "less than or equal to"), ("min", 1, -1, "greater than or equal to")],
)
def test_every_bound_of_the_model_is_kept(bound, least, outside, wording):
    tested = with_bound(bound, least)
    assert len(tested) > 400
    missed = []
    for field in tested:
        limit = field.shape.metadata[bound]
        rule = "range" if field.shape.type_name in NUMBERS else "length"
        if limit > 2_000_000 and rule == "length":
            continue
        broken = [f for f in field.findings(sized(field.shape, limit + outside)) if f.rule == rule]
        kept = [f for f in field.findings(sized(field.shape, limit)) if f.rule == rule]
        if not broken or f"{wording} {limit}" not in broken[0].service_text or kept:
            missed.append((field.operation, field.steps))
    assert not missed


def test_every_enumeration_of_the_model_is_kept():
    tested = [field for field in FIELDS if field.shape.metadata.get("enum")]
    assert len(tested) > 200
    for field in tested:
        assert [f.rule for f in field.findings("no such value") if f.rule == "enum"] == ["enum"]
        assert not [f for value in field.shape.metadata["enum"] for f in field.findings(value)]


def test_every_pattern_of_the_model_is_kept():
    tested = []
    for field in FIELDS:
        pattern = field.shape.metadata.get("pattern", r"\p")
        if r"\p" in pattern or r"\uD800" in pattern:
            continue
        outside = next((text for text in ("\n", "!", "\x00", "é!") if not re.fullmatch(pattern, text)), None)
        if outside is not None:
            tested.append(field)
            assert "pattern" in {finding.rule for finding in field.findings(outside)}, field.steps
    assert len(tested) > 1000


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.data())
def test_texts_of_a_pattern_are_accepted(data):
    with_pattern = [
        f for f in FIELDS if "pattern" in f.shape.metadata and "\\p" not in f.shape.metadata["pattern"]
    ]
    field = data.draw(st.sampled_from(with_pattern))
    metadata = field.shape.metadata
    assume(r"\uD800" not in metadata["pattern"])
    ascii_text = st.characters(min_codepoint=32, max_codepoint=126)
    text = data.draw(
        st.from_regex(re.compile(metadata["pattern"], re.ASCII), fullmatch=True, alphabet=ascii_text)
    )
    findings = field.findings(text)
    assert not [finding for finding in findings if finding.rule == "pattern"]
    too_long = len(text) > metadata.get("max", len(text)) or len(text) < metadata.get("min", 0)
    assert bool(findings) == too_long


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Straße 1_/+-@", True),
        ("数据", True),
        ("a\u00a0b", True),
        ("a!", False),
        ("a\nb", False),
        ("a\u0301", False),  # a combining mark
    ],
)
def test_unicode_categories_of_tags(text, fits):
    findings = check_request(
        "AddTags",
        {
            "ResourceArn": "arn:aws:sagemaker:us-west-2:123456789012:model/m",
            "Tags": [{"Key": text, "Value": text}],
        },
    )
    assert [finding.rule for finding in findings] == ([] if fits else ["pattern", "pattern"])


def test_patterns_of_java_alone():
    endpoint = {"EndpointName": "e", "Body": b"", "CustomAttributes": "text"}
    assert not check_request("InvokeEndpoint", endpoint, service="sagemaker-runtime")
    findings = check_request("InvokeEndpoint", {**endpoint, "CustomAttributes": "é"}, "sagemaker-runtime")
    assert [finding.path for finding in findings] == ["CustomAttributes"]
    assert "é" not in str(findings[0])  # the member is marked as a secret
    assert [len(athena({"Catalog": text})) for text in ("c\U0001f600", "c\x00")] == [0, 1]


def athena(members):
    """Return the findings of patterns for an Athena data set."""
    definition = {"DatasetDefinition": {"AthenaDatasetDefinition": members}}
    findings = check_request("CreateProcessingJob", {"ProcessingInputs": [definition]})
    return [finding for finding in findings if finding.rule == "pattern"]


def test_a_pattern_of_exponential_time():
    weights = [{"Name": "0" * 60 + "!", "Weight": 1}]
    request = {"Name": "n", "ClusterArn": "a", "SchedulerConfig": {"PriorityClasses": weights}}
    findings = check_request("CreateClusterSchedulerConfig", request)
    assert "SchedulerConfig.PriorityClasses[0].Name" in {finding.path for finding in findings}


def training(**changes):
    request = {
        "TrainingJobName": "job",
        "RoleArn": "arn:aws:iam::123456789012:role/job",
        "AlgorithmSpecification": {"TrainingImage": "image", "TrainingInputMode": "File"},
        "OutputDataConfig": {"S3OutputPath": "s3://bucket/out"},
        "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
        "StoppingCondition": {"MaxRuntimeInSeconds": 60},
    }
    return {**request, **changes}


def test_all_findings_of_a_request_with_their_paths():
    request = training(
        TrainingJobName="my_job",
        AlgorithmSpecification={"TrainingImage": "x" * 256, "TrainingInputMod": "File"},
        InputDataConfig=[{"ChannelName": "a"}, {"ChannelName": "a b", "DataSource": {}}],
        HyperParameters={"rate": 0.1, "text": "a\nb"},
        EnableNetworkIsolation="yes",
    )
    del request["RoleArn"]
    found = {(finding.path, finding.rule) for finding in check_request("CreateTrainingJob", request)}
    assert found == {
        ("RoleArn", "required"),
        ("TrainingJobName", "pattern"),
        ("AlgorithmSpecification.TrainingImage", "length"),
        ("AlgorithmSpecification.TrainingInputMod", "unknown"),
        ("AlgorithmSpecification.TrainingInputMode", "required"),
        ("InputDataConfig[0].DataSource", "required"),
        ("InputDataConfig[1].ChannelName", "pattern"),
        ("HyperParameters['rate']", "type"),
        ("HyperParameters['text']", "pattern"),
        ("EnableNetworkIsolation", "type"),
    }
    with pytest.raises(RequestValidationError) as caught:
        require_valid_request("CreateTrainingJob", request)
    message = str(caught.value)
    assert message.startswith("CreateTrainingJob: the request has 10 problems:\n  1. ")
    assert "did you mean TrainingInputMode?" in message
    assert {(finding.path, finding.rule) for finding in caught.value.findings} == found


@pytest.mark.parametrize(
    ("changes", "path", "text", "service_text"),
    [
        (
            {"ResourceConfig": {"InstanceCount": True}},
            "ResourceConfig.InstanceCount",
            "must be an integer, not of type bool",
            "Value 'True' at 'resourceConfig.instanceCount' failed to satisfy constraint: Member must be a number",
        ),
        (
            {"StoppingCondition": {"MaxRuntimeInSeconds": 0}},
            "StoppingCondition.MaxRuntimeInSeconds",
            "must be at least 1; got '0'",
            "at 'stoppingCondition.maxRuntimeInSeconds' failed to satisfy constraint: Member must have value greater",
        ),
        (
            {"StoppingCondition": None},
            "StoppingCondition",
            "must be a structure, not None",
            "Invalid type for parameter StoppingCondition, value: None",
        ),
        (
            {"Tags": [{"Key": "k", "Value": "v"}] * 51},
            "Tags",
            "must have at most 50 items; it has 51",
            "at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
        ),
        (
            {"AlgorithmSpecification": {"TrainingImage": "i", "TrainingInputMode": "fast"}},
            "AlgorithmSpecification.TrainingInputMode",
            "must be one of Pipe, File, FastFile; got 'fast'",
            "Member must satisfy enum value set: [Pipe, File, FastFile]",
        ),
        (
            {"ResourceConfig": {"InstanceType": "huge"}},
            "ResourceConfig.InstanceType",
            "is not one of the",
            "Member must satisfy enum value set: [ml.",
        ),
        (
            {"Environment": {"1": "v"}},
            "Environment['1']",
            "its key must match the pattern",
            "Value '{'1': 'v'}' at 'environment' failed to satisfy constraint: Map keys must satisfy constraint: [",
        ),
    ],
)
def test_the_wording_of_both_sides(changes, path, text, service_text):
    (finding,) = check_request("CreateTrainingJob", training(**changes))
    assert finding.path == path
    assert text in finding.text
    assert service_text in finding.service_text
    assert finding.severity == "error"
    assert str(finding) == f"{path}: {finding.text}"


def test_unknown_instance_types_are_warnings():
    request = training(
        ResourceConfig={"InstanceType": "ml.z99.large", "InstanceCount": 1, "VolumeSizeInGB": 1}
    )
    (finding,) = check_request("CreateTrainingJob", request)
    assert (finding.rule, finding.severity) == ("enum", "warning")
    require_valid_request("CreateTrainingJob", request)


@pytest.mark.parametrize(
    "members", [{}, {"S3Uri": "s3://b", "Nope": 1}, {"MaxWaitTimeInSeconds": 1, "Other": 2}]
)
def test_exactly_one_member_of_a_union(members):
    shape = next(
        (operation, name, member)
        for operation in MODEL.operation_names
        if (input_shape := MODEL.operation_model(operation).input_shape) is not None
        for name, member in input_shape.members.items()
        if member.type_name == "structure" and member.is_tagged_union
    )
    operation, name, member = shape
    findings = [f for f in check_request(operation, {name: members}) if f.rule == "union"]
    assert [f.path for f in findings] == [name]
    assert all(choice in findings[0].text for choice in member.members)


PROPERTIES = Properties("Train", shape_name="DescribeTrainingJobResponse")


@pytest.mark.parametrize(
    "value",
    [
        ParameterString("P"),
        Join(on="/", values=["a", ParameterInteger("I")]),
        ExecutionVariables.PIPELINE_NAME,
        PROPERTIES.ModelArtifacts.S3ModelArtifacts,
        OutputLocation("out"),
        {"Get": "Steps.A.ModelName"},
        {"Std:JsonGet": {}},
        {"Std:Join": {"On": "", "Values": []}},
    ],
)
def test_text_may_be_an_expression_of_text(value):
    assert not check_request("CreateTrainingJob", training(OutputDataConfig={"S3OutputPath": value}))


@pytest.mark.parametrize(
    ("changes", "path", "text"),
    [
        (
            {"OutputDataConfig": {"S3OutputPath": ParameterInteger("I")}},
            "OutputDataConfig.S3OutputPath",
            "Join(on=''",
        ),
        ({"OutputDataConfig": ParameterString("P")}, "OutputDataConfig", "only stand for the values in it"),
        ({"InputDataConfig": {"Get": "Parameters.P"}}, "InputDataConfig", "only stand for the values in it"),
        (
            {"ResourceConfig": {"InstanceCount": ParameterFloat("F")}},
            "ResourceConfig.InstanceCount",
            "must be an integer, and the expression is of type Float",
        ),
        ({"EnableNetworkIsolation": ParameterString("P")}, "EnableNetworkIsolation", "a truth value"),
        ({"HyperParameters": {"a": PROPERTIES.ResourceConfig}}, "HyperParameters['a']", "of type structure"),
        (
            {"HyperParameters": {"a": PROPERTIES.ResourceConfig.InstanceCount}},
            "HyperParameters['a']",
            "or write Join",
        ),
    ],
)
def test_expressions_of_the_wrong_type(changes, path, text):
    (finding,) = check_request("CreateTrainingJob", training(**changes))
    assert (finding.path, finding.rule) == (path, "expression")
    assert text in finding.text


def test_parameters_of_a_definition_have_the_types_that_it_declares():
    request = training(
        OutputDataConfig={"S3OutputPath": {"Get": "Parameters.Out"}},
        StoppingCondition={"MaxRuntimeInSeconds": {"Get": "Parameters.Out"}},
        EnableNetworkIsolation={"Get": "Parameters.Unknown"},
    )
    assert not check_request("CreateTrainingJob", request)
    (finding,) = check_request("CreateTrainingJob", request, parameters={"Out": "String"})
    assert finding.path == "StoppingCondition.MaxRuntimeInSeconds"
    assert "the expression is of type String" in finding.text


def test_default_values_that_break_rules_are_warnings():
    request = training(
        StoppingCondition={"MaxRuntimeInSeconds": ParameterInteger("Seconds", default_value=0)},
        EnableNetworkIsolation=ParameterBoolean("Isolated", default_value=True),
        OutputDataConfig={"S3OutputPath": Join(on="", values=["/tmp", "/out"])},
        AlgorithmSpecification={
            "TrainingImage": ParameterString("Image", default_value="image"),
            "TrainingInputMode": ParameterString("Mode", default_value="File", enum_values=["File", "Quick"]),
        },
    )
    found = {finding.path: finding for finding in check_request("CreateTrainingJob", request)}
    assert {path: finding.severity for path, finding in found.items()} == {
        "StoppingCondition.MaxRuntimeInSeconds": "warning",
        "OutputDataConfig.S3OutputPath": "warning",
        "AlgorithmSpecification.TrainingInputMode": "error",
    }
    assert "by default it must be at least 1" in found["StoppingCondition.MaxRuntimeInSeconds"].text
    # In a map of texts, the name of a function is a key like others.
    assert not check_request("CreateTrainingJob", training(Environment={"Get": "Parameters.Name"}))


@pytest.mark.parametrize(
    ("time", "right"),
    [("2026-01-02T03:04:05Z", True), (1767323045, True), ("", False), ("soon", False), (True, False)],
)
def test_times_are_times(time, right):
    findings = check_request("ListTrainingJobs", {"CreationTimeAfter": time})
    assert [finding.rule for finding in findings] == ([] if right else ["type"])


def test_secrets_are_not_shown():
    secret = "hunter2"
    operation, path, limit = next(
        (operation, name, member.metadata["max"])
        for operation in MODEL.operation_names
        if (shape := MODEL.operation_model(operation).input_shape) is not None
        for name, member in shape.members.items()
        if member.metadata.get("sensitive") and "max" in member.metadata
    )
    for value in (secret * (limit // len(secret) + 1), [secret]):
        findings = [finding for finding in check_request(operation, {path: value}) if finding.path == path]
        assert findings
        assert all(secret not in f"{f} {f.service_text} {f.value}" for f in findings)
