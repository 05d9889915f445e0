"""Every key of a defaults document reaches the request that its path names."""

import pytest

from sagemaker.core.config._keys import KEYS
from sagemaker.core.network import NetworkConfig
from sagemaker.core.processing import Processor
from sagemaker.core.requests import ExecutionRole, JobName, Request
from sagemaker.core.session import PipelineSession
from sagemaker.core.shapes import (
    AthenaDatasetDefinition,
    DatasetDefinition,
    ProcessingInput,
    ProcessingOutput,
    ProcessingS3Output,
)
from sagemaker.core.transformer import Transformer

ROLE = "arn:aws:iam::123456789012:role/FromFile"
VALUES = {
    "switch": True,
    "list": ["from-file"],
    "map": {"FROM": "file"},
    "tags": [{"Key": "from", "Value": "file"}],
}
# Read by the classes that they are about, and tested there.
MODULES = "SageMaker.PythonSDK."
REQUEST_KEYS = sorted(path for path in KEYS if path.startswith("SageMaker.") and not path.startswith(MODULES))


def value_of(path):
    kind = KEYS[path]
    return (
        ROLE if kind.type == "text" and "role" in (kind.pattern or "") else VALUES.get(kind.type, "from-file")
    )


def tree(names, leaf):
    """Nested dicts of these names; ``[]`` behind a name makes a list of one."""
    for name in reversed(names):
        leaf = {name[:-2]: [leaf]} if name.endswith("[]") else {name: leaf}
    return leaf


def at(arguments, names):
    for name in names:
        arguments = arguments[name[:-2]][0] if name.endswith("[]") else arguments[name]
    return arguments


def session_with(settings, **options):
    document = {"SchemaVersion": "1.0", "SageMaker": settings}
    return PipelineSession(region="us-west-2", default_bucket="b", sagemaker_config=document, **options)


@pytest.fixture(scope="module")
def model():
    import botocore.session

    return botocore.session.get_session().get_service_model("sagemaker")


@pytest.mark.parametrize("path", REQUEST_KEYS)
def test_a_key_reaches_the_request_where_the_model_has_it(model, path):
    resource, *names = path.removeprefix("SageMaker.").split(".")
    value = value_of(path)
    session = session_with({resource: tree(names, value)})
    # The structures around the key are given: a default alone does not switch a feature on.
    around = [name for name in names[:-1] if name != "VpcConfig"]
    request = Request(f"Create{resource}", tree(around, {}), JobName("Name"), "test")
    arguments = session.submit(request).request.arguments
    assert at(arguments, names) == value

    shape = model.operation_model(f"Create{resource}").input_shape
    for name in names:
        shape = shape.members[name.removesuffix("[]")]
        shape = shape.member if name.endswith("[]") else shape


@pytest.mark.parametrize("path", REQUEST_KEYS)
def test_an_explicit_value_wins(path):
    resource, *names = path.removeprefix("SageMaker.").split(".")
    kind = KEYS[path].type
    value = {"switch": False, "list": ["code"], "map": {}, "tags": [{"Key": "from", "Value": ""}]}.get(
        kind, ""
    )
    request = Request(f"Create{resource}", tree(names, value), JobName("Name"), "test")
    found = at(session_with({resource: tree(names, value_of(path))}).submit(request).request.arguments, names)
    joined = kind == "map" and any("Container" in name for name in names)
    assert found == (VALUES["map"] if joined else value)


def test_tags_are_joined_by_key():
    session = session_with(
        {"ProcessingJob": {"Tags": [{"Key": "a", "Value": "file"}, {"Key": "b", "Value": "file"}]}}
    )
    request = Request(
        "CreateProcessingJob", {"Tags": [{"Key": "a", "Value": "code"}]}, JobName("Name"), "test"
    )
    assert session.submit(request).request.arguments["Tags"] == [
        {"Key": "a", "Value": "code"},
        {"Key": "b", "Value": "file"},
    ]


def test_a_tuning_job_gets_the_defaults_of_training():
    session = session_with({"TrainingJob": {"RoleArn": ROLE, "ResourceConfig": {"VolumeKmsKeyId": "k"}}})
    definition = {"RoleArn": ExecutionRole(None), "ResourceConfig": {"InstanceCount": 1}}
    for arguments in ({"TrainingJobDefinition": definition}, {"TrainingJobDefinitions": [definition]}):
        request = Request("CreateHyperParameterTuningJob", arguments, JobName("Name"), "tune")
        (found,) = session.submit(request).request.arguments.values()
        found = found[0] if isinstance(found, list) else found
        assert found == {"RoleArn": ROLE, "ResourceConfig": {"InstanceCount": 1, "VolumeKmsKeyId": "k"}}


def test_the_serving_module_has_defaults_of_models():
    serve = {"RoleArn": ROLE, "EnvironmentVariables": {"A": "serve", "B": "serve"}}
    session = session_with({"PythonSDK": {"Modules": {"Serve": serve}}})
    arguments = {"ExecutionRoleArn": ExecutionRole(None), "PrimaryContainer": {"Environment": {"A": "code"}}}
    request = Request("CreateModel", arguments, JobName("ModelName"), "build")
    assert session.submit(request).request.arguments == {
        "ExecutionRoleArn": ROLE,
        "PrimaryContainer": {"Environment": {"A": "code", "B": "serve"}},
    }


PROCESSING = {
    "RoleArn": ROLE,
    "Environment": {"FROM": "file"},
    "NetworkConfig": {
        "EnableNetworkIsolation": True,
        "EnableInterContainerTrafficEncryption": True,
        "VpcConfig": {"Subnets": ["subnet-file"], "SecurityGroupIds": ["sg-file"]},
    },
    "ProcessingOutputConfig": {"KmsKeyId": "output"},
    "ProcessingResources": {"ClusterConfig": {"VolumeKmsKeyId": "volume"}},
    "ProcessingInputs": [{}, {"DatasetDefinition": {"AthenaDatasetDefinition": {"KmsKeyId": "athena"}}}],
}


def processor(**settings):
    session = session_with({"ProcessingJob": PROCESSING})
    machine = {"image_uri": "i", "instance_count": 1, "instance_type": "ml.m5.large"}
    return Processor(sagemaker_session=session, **{**machine, **settings})


def test_a_processor_gets_defaults_for_unset_arguments(resolve):
    arguments = resolve(processor().run()).arguments
    assert arguments == {
        "AppSpecification": {"ImageUri": "i"},
        "Environment": {"FROM": "file"},
        "NetworkConfig": PROCESSING["NetworkConfig"],
        "ProcessingResources": {
            "ClusterConfig": {
                "InstanceCount": 1,
                "InstanceType": "ml.m5.large",
                "VolumeSizeInGB": 30,
                "VolumeKmsKeyId": "volume",
            }
        },
        "RoleArn": ROLE,
    }


def test_isolation_of_a_network_has_a_default(resolve):
    network = NetworkConfig(subnets=["subnet-code"], security_group_ids=["sg-code"])
    arguments = resolve(processor(network_config=network).run()).arguments
    assert arguments["NetworkConfig"] == {
        "EnableNetworkIsolation": True,
        "EnableInterContainerTrafficEncryption": True,
        "VpcConfig": {"Subnets": ["subnet-code"], "SecurityGroupIds": ["sg-code"]},
    }


def test_a_processor_keeps_its_arguments(resolve):
    network = NetworkConfig(enable_network_isolation=False, subnets=["subnet-code"])
    arguments = resolve(processor(network_config=network, env={}, volume_kms_key="").run()).arguments
    assert arguments["Environment"] == {}
    assert arguments["ProcessingResources"]["ClusterConfig"]["VolumeKmsKeyId"] == ""
    assert arguments["NetworkConfig"] == {
        "EnableNetworkIsolation": False,
        "EnableInterContainerTrafficEncryption": True,
        "VpcConfig": {"Subnets": ["subnet-code"]},
    }


def test_inputs_and_outputs_get_their_keys(resolve):
    query = {
        "catalog": "c",
        "database": "d",
        "query_string": "q",
        "output_s3_uri": "s3://b/q",
        "output_format": "PARQUET",
    }
    inputs = [
        ProcessingInput(
            input_name=name,
            dataset_definition=DatasetDefinition(
                local_path="/opt/ml/processing/x", athena_dataset_definition=AthenaDatasetDefinition(**query)
            ),
        )
        for name in ("first", "second")
    ]
    output = ProcessingOutput(
        output_name="o", s3_output=ProcessingS3Output(s3_uri="s3://b/o", local_path="/o")
    )
    arguments = resolve(processor().run(inputs=inputs, outputs=[output])).arguments
    keys = [
        item["DatasetDefinition"]["AthenaDatasetDefinition"].get("KmsKeyId")
        for item in arguments["ProcessingInputs"]
    ]
    assert keys == [None, "athena"]
    assert arguments["ProcessingOutputConfig"]["KmsKeyId"] == "output"


def test_a_transformer_gets_defaults_for_unset_arguments(resolve):
    session = session_with(
        {
            "TransformJob": {
                "Environment": {"FROM": "file"},
                "DataCaptureConfig": {"KmsKeyId": "capture"},
                "TransformOutput": {"KmsKeyId": "output"},
                "TransformResources": {"VolumeKmsKeyId": "volume"},
            }
        }
    )
    transformer = Transformer("m", 1, "ml.m5.large", sagemaker_session=session)
    arguments = resolve(transformer.transform("s3://b/x")).arguments
    assert arguments["Environment"] == {"FROM": "file"}
    assert arguments["TransformOutput"]["KmsKeyId"] == "output"
    assert arguments["TransformResources"]["VolumeKmsKeyId"] == "volume"
    assert "DataCaptureConfig" not in arguments
