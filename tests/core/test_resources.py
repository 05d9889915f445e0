"""Every resource and every operation of the service models: called through the resource, nothing lost."""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib.util
import inspect
import io
import re
from pathlib import Path

import boto3
import pytest
from botocore import xform_name
from botocore.stub import Stubber

from sagemaker.core import resources, shapes
from sagemaker.core.exceptions import (
    ConfigurationError,
    LocalRuntimeError,
    RequestValidationError,
    ValidationError,
)
from sagemaker.core.local import LocalSession
from sagemaker.core.resources import Base, Resource, ResourceIterator
from sagemaker.core.session import PipelineSession, Session
from sagemaker.core.shapes._api_names import member_name, snake_case
from sagemaker.core.workflow.parameters import ParameterString

SERVICES = ("sagemaker", "sagemaker-runtime", "sagemaker-featurestore-runtime", "sagemaker-metrics")
TIME = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc)
# Shapes are found beside the resources, and are tested for themselves.
NAMES = [
    name
    for name in resources.__all__
    if name not in {"Base", "Resource", "ResourceIterator"}
    and issubclass(getattr(resources, name), resources.Resource)
]
# Waits are calls of refresh; what they do is tested elsewhere.
UNIFORM = {"get_name", "wait", "wait_for_status", "wait_for_delete"}


def operation_table():
    """The generator's table: it needs nothing but Python."""
    path = Path(__file__).parents[2] / "tools/codegen/operations.py"
    spec = importlib.util.spec_from_file_location("operations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def clients():
    keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret", "region_name": "us-west-2"}
    session = boto3.Session(**keys)
    return {name: session.client(name) for name in SERVICES}


def session_of(clients):
    """A session with these clients, and without defaults."""
    members = {f"{name.replace('-', '_')}_client": client for name, client in clients.items()}
    return Session(**members, sagemaker_config={}, region="us-west-2")


@pytest.fixture
def unchecked(monkeypatch):
    """The values that tests make up have the right types and lengths, and do not match all patterns."""
    monkeypatch.setattr("sagemaker.core.validation.require_valid_request", lambda *_: None)


@pytest.fixture(scope="module")
def operations(clients):
    """Operation to the service that has it, and its model."""
    found = {}
    for service, client in clients.items():
        for name in client.meta.service_model.operation_names:
            found.setdefault(name, (service, client.meta.service_model.operation_model(name)))
    return found


def value(shape, path=()):
    """A value with every member, as the service has it; recursion is cut off."""
    if shape.type_name == "structure":
        if shape.name in path:
            return {}
        needed = shape.required_members
        members = [
            name for name in shape.members if known(shape, name) and (name != "NextToken" or name in needed)
        ]
        members = members[:1] if shape.is_tagged_union else members
        return {name: value(shape.members[name], (*path, shape.name)) for name in members}
    if shape.type_name == "list":
        return [value(shape.member, path)] * max(shape.metadata.get("min", 0), 1)
    if shape.type_name == "map":
        return {scalar(shape.key): value(shape.value, path)}
    return scalar(shape)


def known(shape, member):
    """Whether the generated class has the member: a newer botocore may have more."""
    return shape.name not in shapes.__all__ or member_name(member) in getattr(shapes, shape.name).model_fields


def scalar(shape):
    low = shape.metadata.get("min", 0)
    if shape.type_name == "string":
        return (shape.metadata.get("enum") or ["x" * max(low, 1)])[0]
    if shape.type_name == "blob":
        return io.BytesIO(b"{}")
    values = {"boolean": True, "timestamp": TIME, "float": float(low), "double": float(low)}
    return values.get(shape.type_name, max(int(low), 1))


def given(shape, tree):
    """A value as programs give it: structures as shapes."""
    if shape.type_name == "structure":
        return getattr(shapes, shape.name).from_response(tree)
    if shape.type_name == "list":
        return [given(shape.member, item) for item in tree]
    if shape.type_name == "map":
        return {key: given(shape.value, item) for key, item in tree.items()}
    return tree


def calls_of(name):
    """The methods of a resource that call an operation, with the operation's name."""
    for method, function in vars(getattr(resources, name)).items():
        text = inspect.getdoc(function) or ""
        found = re.match(r"``(\w+)``", text)
        if found and method not in UNIFORM and not method.startswith("_"):
            yield method, found.group(1)


@contextlib.contextmanager
def stubbed(clients, operations, *expected):
    """A session that answers these operations, in this order, with everything that their responses may have."""
    with contextlib.ExitStack() as stack:
        stubs = {}
        for operation in expected:
            service, model = operations[operation]
            if service not in stubs:
                stubs[service] = stack.enter_context(Stubber(clients[service]))
            response = value(model.output_shape) if model.output_shape else {}
            stubs[service].add_response(xform_name(operation), response)
        yield session_of(clients)
        for stub in stubs.values():
            stub.assert_no_pending_responses()


def described(name, operations):
    """A resource with all attributes."""
    described = operations.get(f"Describe{name}")
    cls = getattr(resources, name)
    if described is None:
        fields = dict.fromkeys(cls.model_fields, "x")
        return cls.model_construct(**fields)
    resource = cls.from_response(value(described[1].output_shape))
    for identifier in cls._resource_type.identifiers:
        if identifier in cls.model_fields and getattr(resource, identifier) is None:
            resource.__dict__[identifier] = "x"
    return resource


def names_of(member):
    """The names of the parameters that may be for a member: pydantic's own are free in signatures."""
    return {member_name(member), snake_case(member)}


def run(name, method, operation, clients, operations):
    """Call a method with all its parameters, against the stubs."""
    cls = getattr(resources, name)
    shape = operations[operation][1].input_shape
    parameters = inspect.signature(getattr(cls, method)).parameters
    found = shape.members if shape else {}
    members = {name: target for member, target in found.items() for name in names_of(member)}
    arguments = {key: given(members[key], value(members[key])) for key in parameters if key in members}
    follows = method in {"create", "load", "update", "get_all"} and cls._resource_type.describe
    if method == "get_all_versions" and name == "HubContent":
        follows = cls._resource_type.describe
    if (name, method) == ("Workteam", "get_all_labeling_jobs"):
        follows = ("DescribeLabelingJob", None)
    with stubbed(clients, operations, operation, *([follows[0]] if follows else [])) as session:
        if isinstance(inspect.getattr_static(cls, method), classmethod):
            result = getattr(cls, method)(**arguments, session=session)
        else:
            resource = described(name, operations)
            resource._session = session
            result = getattr(resource, method)(**arguments)
        return [*result] if isinstance(result, ResourceIterator) else result


@pytest.mark.parametrize("name", NAMES)
def test_every_call_of_a_resource_is_one_that_the_service_takes(name, clients, operations, unchecked):
    for method, operation in calls_of(name):
        result = run(name, method, operation, clients, operations)
        if method in {"create", "get", "refresh", "load", "update"}:
            assert isinstance(result, getattr(resources, name)), method
        if method.startswith("get_all"):
            assert len(result) == 1, method


def test_every_operation_is_a_call_or_has_a_reason(operations):
    called = {operation for name in NAMES for _, operation in calls_of(name)}
    reasons = operation_table().NO_CALL
    assert all(reasons.values())
    assert not called & set(reasons)
    # botocore may be newer than the one that the classes were made from, but not by much.
    missing = {name for name in operations if name not in called and name not in reasons}
    assert len(missing) < 10, missing
    assert len(called) >= 430


@pytest.mark.parametrize("name", [name for name in NAMES if getattr(resources, name)._resource_type.describe])
def test_a_description_is_read_without_loss(name, operations):
    response = value(operations[f"Describe{name}"][1].output_shape)
    assert getattr(resources, name).from_response(response).to_request() == response


@pytest.mark.parametrize("name", NAMES)
def test_a_resource_has_a_name(name, operations):
    cls = getattr(resources, name)
    if cls._resource_type.name:
        assert isinstance(described(name, operations).get_name(), str)


def answers(clients, service, *responses):
    stub = Stubber(clients[service])
    for method, response, parameters in responses:
        stub.add_response(method, response, parameters)
    return stub


JOB = {
    "TrainingJobName": "job",
    "TrainingJobArn": "arn:aws:sagemaker:us-west-2:111122223333:training-job/job",
    "ModelArtifacts": {"S3ModelArtifacts": "s3://b/m"},
    "TrainingJobStatus": "InProgress",
    "SecondaryStatus": "Training",
    "StoppingCondition": {"MaxRuntimeInSeconds": 60},
    "CreationTime": TIME,
}


def test_refresh_changes_a_resource_in_place_and_unset_attributes_are_none(clients):
    name = {"TrainingJobName": "job"}
    later = {**JOB, "TrainingJobStatus": "Failed", "FailureReason": "because", "HyperParameters": {}}
    stub = answers(
        clients,
        "sagemaker",
        ("describe_training_job", JOB, name),
        ("describe_training_job", later, name),
    )
    with stub:
        job = resources.TrainingJob.get("job", session=session_of(clients))
        assert job.failure_reason is None
        assert job.model_artifacts.s3_model_artifacts == "s3://b/m"
        assert job.refresh() is job
    assert (job.training_job_status, job.failure_reason, job.hyper_parameters) == ("Failed", "because", {})


def test_lists_are_read_page_by_page_when_they_are_asked_for(clients):
    def summary(name):
        return {"EndpointConfigName": name, "EndpointConfigArn": "a" * 20, "CreationTime": TIME}

    def described(name):
        return {**summary(name), "ProductionVariants": [{"VariantName": "v"}]}

    list_all, describe = "list_endpoint_configs", "describe_endpoint_config"
    stub = answers(
        clients,
        "sagemaker",
        (list_all, {"EndpointConfigs": [summary("a")], "NextToken": "t"}, {"NameContains": "x"}),
        (describe, described("a"), {"EndpointConfigName": "a"}),
        (list_all, {"EndpointConfigs": []}, {"NameContains": "x", "NextToken": "t"}),
    )
    with stub:
        found = resources.EndpointConfig.get_all(name_contains="x", session=session_of(clients))
        first = next(found)
        assert first.production_variants[0].variant_name == "v"
        assert next(found, None) is None
        stub.assert_no_pending_responses()
    assert first._session is not None


def test_what_is_needed_to_update_is_what_it_was_unless_it_is_given(clients):
    name = {"EndpointName": "e"}
    endpoint = {
        **name, "EndpointArn": "a" * 20, "EndpointConfigName": "one", "EndpointStatus": "InService",
        "CreationTime": TIME, "LastModifiedTime": TIME,
    }  # fmt: skip
    again = ("describe_endpoint", endpoint, name)
    updated = {"EndpointArn": "a" * 20}
    stub = answers(
        clients,
        "sagemaker",
        again,
        ("update_endpoint", updated, {**name, "EndpointConfigName": "one"}),
        again,
        ("update_endpoint", updated, {**name, "EndpointConfigName": "two"}),
        again,
    )
    with stub:
        resource = resources.Endpoint.get("e", session=session_of(clients))
        resource.update()
        resource.update(endpoint_config_name="two")
        stub.assert_no_pending_responses()


def test_an_update_sends_what_it_was_told_to_change_and_nothing_else(clients):
    name = {"TrainingJobName": "job"}
    job = {**JOB, "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 30}}
    stub = answers(
        clients,
        "sagemaker",
        ("describe_training_job", job, name),
        (
            "update_training_job",
            {"TrainingJobArn": JOB["TrainingJobArn"]},
            {**name, "ProfilerConfig": {"DisableProfiler": True}},
        ),
        ("describe_training_job", job, name),
    )
    with stub:
        resource = resources.TrainingJob.get("job", session=session_of(clients))
        resource.update(profiler_config={"disable_profiler": True})
        stub.assert_no_pending_responses()


def test_a_version_of_a_package_group_is_known_by_its_arn(clients):
    arn = "arn:aws:sagemaker:us-west-2:111122223333:model-package/g/1"
    package = {
        "ModelPackageName": "g", "ModelPackageGroupName": "g", "ModelPackageVersion": 1, "ModelPackageArn": arn,
        "CreationTime": TIME, "ModelPackageStatus": "Completed", "ModelPackageStatusDetails": {"ValidationStatuses": []},
    }  # fmt: skip
    by_arn = ("describe_model_package", package, {"ModelPackageName": arn})
    stub = answers(
        clients,
        "sagemaker",
        ("create_model_package", {"ModelPackageArn": arn}, {"ModelPackageGroupName": "g"}),
        by_arn,
        by_arn,
        ("delete_model_package", {}, {"ModelPackageName": arn}),
    )
    with stub:
        version = resources.ModelPackage.create(model_package_group_name="g", session=session_of(clients))
        version.refresh().delete()
        stub.assert_no_pending_responses()


class Upper:
    def serialize(self, data):
        return data.upper()

    def deserialize(self, stream, content_type):
        return f"{content_type}: {stream.read().decode()}"


def test_an_endpoint_is_invoked_with_bytes_or_through_serializers(clients):
    body, kind = io.BytesIO(b"answer"), {"ContentType": "text/plain"}
    stub = answers(
        clients,
        "sagemaker-runtime",
        ("invoke_endpoint", {"Body": body, **kind}, {"EndpointName": "e", "Body": b"x", **kind}),
        ("invoke_endpoint", {"Body": body, **kind}, {"EndpointName": "e", "Body": "X"}),
    )
    endpoint = resources.Endpoint(endpoint_name="e")
    endpoint._session = session_of(clients)
    with stub:
        assert endpoint.invoke(body=b"x", content_type="text/plain").body.read() == b"answer"
        body.seek(0)
        endpoint.serializer = endpoint.deserializer = Upper()
        assert endpoint.invoke(body="x").body == "text/plain: answer"
    endpoint.deserializer = None
    with pytest.raises(ValidationError, match="Both serializer and deserializer"):
        endpoint.invoke(body="x")


def test_a_resource_stands_for_its_name(clients):
    config = resources.EndpointConfig(endpoint_config_name="config")
    endpoint = {
        "EndpointName": "e", "EndpointArn": "a" * 20, "EndpointStatus": "Creating", "CreationTime": TIME,
        "LastModifiedTime": TIME,
    }  # fmt: skip
    stub = answers(
        clients,
        "sagemaker",
        ("create_endpoint", {"EndpointArn": "a" * 20}, {"EndpointName": "e", "EndpointConfigName": "config"}),
        ("describe_endpoint", endpoint, {"EndpointName": "e"}),
    )
    with stub:
        made = resources.Endpoint.create("e", config, session=session_of(clients))
    assert made.endpoint_status == "Creating"


def test_under_a_pipeline_session_creating_calls_nothing_and_gives_step_arguments():
    session = PipelineSession(region="us-west-2", account="111122223333", default_bucket="b")
    name = ParameterString(name="Name")
    arguments = resources.EndpointConfig.create(
        endpoint_config_name=name,
        production_variants=[shapes.ProductionVariant(variant_name="v", model_name=name)],
        session=session,
    )
    assert arguments.request.operation == "CreateEndpointConfig"
    assert arguments.request.arguments == {
        "EndpointConfigName": name,
        "ProductionVariants": [{"VariantName": "v", "ModelName": name}],
    }
    assert arguments.producer == "EndpointConfig.create"


@pytest.mark.parametrize(
    "make", [Session, lambda region: Session(boto3.Session(region_name=region), sagemaker_config={})]
)
def test_a_variable_in_a_call_that_is_made_now_is_refused(make, clients):
    session = make(region="us-west-2")
    session.use_client("sagemaker", clients["sagemaker"])
    with pytest.raises(ConfigurationError, match=r"EndpointConfig.create\(\).*PipelineSession"):
        resources.EndpointConfig.create(
            ParameterString(name="Name"),
            [shapes.ProductionVariant(variant_name="v", model_name="m")],
            session=session,
        )
    with pytest.raises(ConfigurationError, match=r"DescribeEndpointConfig.*EndpointConfigName"):
        resources.EndpointConfig.get(ParameterString(name="Name"), session=session)


def test_a_wrong_argument_names_its_member(clients):
    with pytest.raises(ValueError, match="primary_container"):
        resources.Model.create("m", primary_container=3, session=session_of(clients))


def test_what_the_service_would_refuse_is_refused_before_it_is_asked(clients):
    session = session_of(clients)
    with pytest.raises(RequestValidationError, match="CreateModel: ModelName"):
        resources.Model.create("no spaces please", session=session)
    with pytest.raises(RequestValidationError, match=r"ListModels.*SortOrder"):
        next(resources.Model.get_all(sort_order="Upward", session=session))


def test_what_the_local_control_plane_has_not_says_so(tmp_path):
    with pytest.raises(LocalRuntimeError, match="CreateEndpointConfig"):
        resources.EndpointConfig.create(
            "c",
            [shapes.ProductionVariant(variant_name="v", model_name="m")],
            session=LocalSession(root=tmp_path),
        )


def test_the_published_name_of_the_base():
    assert Base is Resource
    assert all(issubclass(getattr(resources, name), Base) for name in NAMES)
