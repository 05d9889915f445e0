"""Models, model packages, groups and tags of the local control plane."""

import threading

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.registry.operations import RegistryOperations
from sagemaker.core.validation.service_model import operation_model

ROLE = "arn:aws:iam::000000000000:role/local"
PREFIX = "arn:aws:sagemaker:us-west-2:000000000000"
SPECIFICATION = {
    "Containers": [{"Image": "image", "ModelDataUrl": "s3://bucket/model.tar.gz"}],
    "SupportedContentTypes": ["text/csv"],
    "SupportedResponseMIMETypes": ["text/csv"],
}


@pytest.fixture
def client(tmp_path):
    plane = LocalPlane(tmp_path / "root")
    yield RegistryOperations(plane)
    plane.database.close()


@pytest.fixture
def group(client):
    client.create_model_package_group(ModelPackageGroupName="group", ModelPackageGroupDescription="text")
    return "group"


def code_of(error):
    return error.value.response["Error"]["Code"]


def has_required_members(operation, response):
    return set(operation_model(operation).output_shape.required_members) <= set(response)


def test_models(client):
    container = {"Image": "image", "ModelDataUrl": "s3://bucket/model.tar.gz", "Environment": {"A": "b"}}
    arn = client.create_model(ModelName="m-1", PrimaryContainer=container, ExecutionRoleArn=ROLE)["ModelArn"]
    assert arn == f"{PREFIX}:model/m-1"
    description = client.describe_model(ModelName="m-1")
    assert description["PrimaryContainer"] == container
    assert has_required_members("DescribeModel", description)
    client.create_model(ModelName="m-2", PrimaryContainer=container, ExecutionRoleArn=ROLE)
    assert [model["ModelName"] for model in client.list_models()["Models"]] == ["m-2", "m-1"]
    assert [model["ModelName"] for model in client.list_models(NameContains="1")["Models"]] == ["m-1"]
    client.delete_model(ModelName="m-1")
    with pytest.raises(ClientError, match=f'Could not find model "{arn}"') as missing:
        client.describe_model(ModelName="m-1")
    assert code_of(missing) == "ValidationException"


def test_a_model_name_is_taken_once(client):
    client.create_model(ModelName="m")
    with pytest.raises(ClientError, match="Cannot create already existing model") as taken:
        client.create_model(ModelName="m")
    assert code_of(taken) == "ValidationException"
    with pytest.raises(ClientError, match="regular expression pattern"):
        client.create_model(ModelName="m_1")


def test_versions_count_from_one_in_each_group(client, group):
    client.create_model_package_group(ModelPackageGroupName="other")
    made = [
        client.create_model_package(ModelPackageGroupName=name, InferenceSpecification=SPECIFICATION)
        for name in (group, group, "other", f"{PREFIX}:model-package-group/{group}")
    ]
    assert [package["ModelPackageArn"] for package in made] == [
        f"{PREFIX}:model-package/{name}" for name in ("group/1", "group/2", "other/1", "group/3")
    ]


def test_versions_are_unique_also_when_made_at_once(client, group):
    def register():
        for _ in range(5):
            client.create_model_package(ModelPackageGroupName=group)
        client.plane.database.close()

    threads = [threading.Thread(target=register) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    listed = client.list_model_packages(ModelPackageGroupName=group)["ModelPackageSummaryList"]
    assert sorted(package["ModelPackageVersion"] for package in listed) == list(range(1, 21))


def test_a_description_has_every_member_of_the_request(client, group):
    request = {
        "ModelPackageGroupName": group,
        "ModelPackageDescription": "text",
        "InferenceSpecification": SPECIFICATION,
        "ModelApprovalStatus": "Approved",
        "ModelMetrics": {
            "ModelQuality": {"Statistics": {"ContentType": "json", "S3Uri": "s3://bucket/statistics.json"}}
        },
        "DriftCheckBaselines": {"Bias": {"ConfigFile": {"S3Uri": "s3://bucket/bias.json"}}},
        "CustomerMetadataProperties": {"größe": "1"},
        "ModelLifeCycle": {"Stage": "Development", "StageStatus": "Pending"},
        "MetadataProperties": {"CommitId": "abc"},
        "Domain": "MACHINE_LEARNING",
        "SkipModelValidation": "All",
    }
    arn = client.create_model_package(**request, Tags=[{"Key": "k", "Value": "v"}])["ModelPackageArn"]
    description = client.describe_model_package(ModelPackageName=arn)
    assert {name: description[name] for name in request} == request
    assert description["ModelPackageVersion"] == 1
    assert description["ModelPackageStatus"] == "Completed"
    assert has_required_members("DescribeModelPackage", description)
    assert "Tags" not in description
    assert client.list_tags(ResourceArn=arn) == {"Tags": [{"Key": "k", "Value": "v"}]}


def test_a_version_waits_for_approval_unless_told(client, group):
    arn = client.create_model_package(ModelPackageGroupName=group)["ModelPackageArn"]
    assert (
        client.describe_model_package(ModelPackageName=arn)["ModelApprovalStatus"] == "PendingManualApproval"
    )


def test_a_package_without_group_has_a_name_of_its_own(client):
    arn = client.create_model_package(ModelPackageName="own", InferenceSpecification=SPECIFICATION)[
        "ModelPackageArn"
    ]
    assert arn == f"{PREFIX}:model-package/own"
    assert client.describe_model_package(ModelPackageName="own")["ModelPackageArn"] == arn
    with pytest.raises(ClientError, match="already exists") as taken:
        client.create_model_package(ModelPackageName="own")
    assert code_of(taken) == "ConflictException"


@pytest.mark.parametrize("request_", [{}, {"ModelPackageName": "a", "ModelPackageGroupName": "group"}])
def test_a_package_has_a_name_or_a_group(client, group, request_):
    with pytest.raises(
        ClientError, match="Exactly one of ModelPackageName and ModelPackageGroupName"
    ) as error:
        client.create_model_package(**request_)
    assert code_of(error) == "ValidationException"


def test_a_missing_group_is_an_error_or_made(client):
    with pytest.raises(ClientError, match="model-package-group/new does not exist") as missing:
        client.create_model_package(ModelPackageGroupName="new")
    assert code_of(missing) == "ValidationException"
    assert client.ensure_model_package_group("new") == f"{PREFIX}:model-package-group/new"
    assert client.ensure_model_package_group("new") == f"{PREFIX}:model-package-group/new"
    client.create_model_package(ModelPackageGroupName="new")
    with pytest.raises(ClientError, match="regular expression pattern"):
        client.ensure_model_package_group("no_name")


def test_updates(client, group):
    arn = client.create_model_package(
        ModelPackageGroupName=group,
        CustomerMetadataProperties={"a": "1", "b": "2"},
        ModelPackageDescription="text",
    )["ModelPackageArn"]
    extra = {"Name": "extra", **SPECIFICATION}
    client.update_model_package(
        ModelPackageArn=arn,
        ModelApprovalStatus="Approved",
        ApprovalDescription="good",
        CustomerMetadataProperties={"b": "3", "c": "4"},
        CustomerMetadataPropertiesToRemove=["a"],
        AdditionalInferenceSpecificationsToAdd=[extra],
        ModelLifeCycle={"Stage": "Production", "StageStatus": "Approved"},
    )
    description = client.describe_model_package(ModelPackageName=arn)
    assert description["ModelApprovalStatus"] == "Approved"
    assert description["ApprovalDescription"] == "good"
    assert description["CustomerMetadataProperties"] == {"b": "3", "c": "4"}
    assert description["AdditionalInferenceSpecifications"] == [extra]
    assert description["ModelLifeCycle"]["Stage"] == "Production"
    assert description["ModelPackageDescription"] == "text"
    assert description["LastModifiedTime"] > description["CreationTime"]
    with pytest.raises(ClientError, match="does not exist"):
        client.update_model_package(ModelPackageArn=f"{arn}9", ModelApprovalStatus="Approved")


def test_listing_packages(client, group):
    for status in ("Approved", "Rejected", "Approved"):
        client.create_model_package(ModelPackageGroupName=group, ModelApprovalStatus=status)
    client.create_model_package(ModelPackageName="own")

    def names(**request):
        summaries = client.list_model_packages(**request)["ModelPackageSummaryList"]
        return [summary["ModelPackageName"] for summary in summaries]

    assert names() == ["own"]
    assert names(ModelPackageGroupName=group) == ["group/1", "group/2", "group/3"]
    assert names(
        ModelPackageGroupName=group, ModelApprovalStatus="Approved", SortOrder="Descending", MaxResults=1
    ) == ["group/3"]
    assert len(names(ModelPackageType="Both")) == 4
    assert len(names(ModelPackageType="Versioned")) == 3
    with pytest.raises(ClientError, match="does not exist"):
        names(ModelPackageGroupName="none")


def test_groups(client, group):
    description = client.describe_model_package_group(ModelPackageGroupName=group)
    assert description["ModelPackageGroupDescription"] == "text"
    assert description["ModelPackageGroupStatus"] == "Completed"
    assert has_required_members("DescribeModelPackageGroup", description)
    with pytest.raises(ClientError, match="already exists") as taken:
        client.create_model_package_group(ModelPackageGroupName=group)
    assert code_of(taken) == "ValidationException"
    arn = client.create_model_package(ModelPackageGroupName=group)["ModelPackageArn"]
    with pytest.raises(ClientError, match="has model packages") as held:
        client.delete_model_package_group(ModelPackageGroupName=group)
    assert code_of(held) == "ConflictException"
    client.delete_model_package(ModelPackageName=arn)
    client.delete_model_package_group(ModelPackageGroupName=group)
    assert client.list_model_package_groups()["ModelPackageGroupSummaryList"] == []
    with pytest.raises(ClientError, match="does not exist"):
        client.describe_model_package_group(ModelPackageGroupName=group)


def test_tags(client):
    arn = client.create_model(ModelName="m", Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])[
        "ModelArn"
    ]
    client.add_tags(ResourceArn=arn, Tags=[{"Key": "b", "Value": "3"}, {"Key": "c", "Value": "4"}])
    client.delete_tags(ResourceArn=arn, TagKeys=["a"])
    tags = client.list_tags(ResourceArn=arn)["Tags"]
    assert {tag["Key"]: tag["Value"] for tag in tags} == {"b": "3", "c": "4"}
    client.delete_model(ModelName="m")
    assert client.list_tags(ResourceArn=arn)["Tags"] == []
