"""Transform requests, and transform jobs against AWS in this process."""

import time

import pytest

from sagemaker.core.exceptions import ConfigurationError
from sagemaker.core.inputs import BatchDataCaptureConfig
from sagemaker.core.processing import logs_for_processing_job
from sagemaker.core.resources import TransformJob
from sagemaker.core.session import Session
from sagemaker.core.transformer import Transformer, logs_for_transform_job
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString

V = ParameterString(name="V")
N = ParameterInteger(name="N")
SETTINGS = [
    ("strategy", "BatchStrategy", V),
    ("assemble_with", "TransformOutput.AssembleWith", V),
    ("output_path", "TransformOutput.S3OutputPath", V),
    ("output_kms_key", "TransformOutput.KmsKeyId", V),
    ("accept", "TransformOutput.Accept", V),
    ("max_concurrent_transforms", "MaxConcurrentTransforms", N),
    ("max_payload", "MaxPayloadInMB", N),
    ("volume_kms_key", "TransformResources.VolumeKmsKeyId", V),
    ("transform_ami_version", "TransformResources.TransformAmiVersion", V),
    ("instance_count", "TransformResources.InstanceCount", N),
    ("instance_type", "TransformResources.InstanceType", V),
    ("model_name", "ModelName", V),
]
DATA = [
    ("data", "TransformInput.DataSource.S3DataSource.S3Uri"),
    ("data_type", "TransformInput.DataSource.S3DataSource.S3DataType"),
    ("content_type", "TransformInput.ContentType"),
    ("compression_type", "TransformInput.CompressionType"),
    ("split_type", "TransformInput.SplitType"),
    ("input_filter", "DataProcessing.InputFilter"),
    ("output_filter", "DataProcessing.OutputFilter"),
    ("join_source", "DataProcessing.JoinSource"),
]


def make(session, **settings):
    defaults = {"model_name": "model", "instance_count": 1, "instance_type": "ml.m5.large"}
    return Transformer(sagemaker_session=session, **{**defaults, **settings})


def at(tree, path):
    for name in path.split("."):
        tree = tree[name]
    return tree


@pytest.mark.parametrize(("setting", "path", "value"), SETTINGS)
def test_a_setting_may_be_a_variable(pipeline_session, resolve, setting, path, value):
    request = make(pipeline_session, **{setting: value}).transform("s3://b/data")
    assert at(resolve(request).arguments, path) == value.expr


@pytest.mark.parametrize(("argument", "path"), DATA)
def test_an_argument_may_be_a_variable(pipeline_session, resolve, argument, path):
    request = make(pipeline_session).transform(**{"data": "s3://b/data", argument: V})
    assert at(resolve(request).arguments, path) == V.expr


def test_missing_values_are_not_sent(pipeline_session, resolve):
    arguments = resolve(make(pipeline_session).transform("s3://b/data")).arguments
    assert arguments["TransformInput"] == {
        "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://b/data"}}
    }
    assert set(arguments) == {"ModelName", "TransformInput", "TransformOutput", "TransformResources"}


def test_output_has_a_path_for_each_execution(pipeline_session, resolve):
    arguments = resolve(make(pipeline_session).transform("s3://b/data")).arguments
    values = arguments["TransformOutput"]["S3OutputPath"]["Std:Join"]["Values"]
    assert values == ["s3:/", "staging", "Pipe", {"Get": "Execution.PipelineExecutionId"}, "Step"]


@pytest.mark.parametrize(
    "capture", [BatchDataCaptureConfig("s3://b/kept"), {"DestinationS3Uri": "s3://b/kept"}]
)
def test_batch_data_capture_config(pipeline_session, resolve, capture):
    request = make(pipeline_session).transform("s3://b/data", batch_data_capture_config=capture)
    assert resolve(request).arguments["DataCaptureConfig"] == {"DestinationS3Uri": "s3://b/kept"}


def test_falsy_values_are_sent(pipeline_session, resolve):
    transformer = make(pipeline_session, max_payload=0, max_concurrent_transforms=0, env={})
    arguments = resolve(transformer.transform("s3://b/data")).arguments
    assert (arguments["MaxPayloadInMB"], arguments["MaxConcurrentTransforms"]) == (0, 0)
    assert arguments["Environment"] == {}


@pytest.mark.parametrize("data", ["/local/folder", None, "file:///x"])
def test_data_must_be_in_s3(pipeline_session, data):
    with pytest.raises(ConfigurationError, match="Invalid S3 URI"):
        make(pipeline_session).transform(data)


def test_wait_before_transform_is_refused(pipeline_session):
    transformer = make(pipeline_session)
    transformer.transform("s3://b/data")
    for use in (transformer.wait, transformer.stop_transform_job):
        with pytest.raises(ConfigurationError, match="No transform job"):
            use()


def test_job_is_started_and_attached(aws, bucket):
    session = Session(boto_session=aws, default_bucket="staging")
    role = aws.client("iam").create_role(RoleName="R", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    session.sagemaker_client.create_model(
        ModelName="model", ExecutionRoleArn=role, PrimaryContainer={"Image": "image"}
    )
    transformer = make(session, strategy="MultiRecord", max_payload=3, env={"A": "b"}, tags={"a": "b"})
    job = transformer.transform("s3://b/data", content_type="text/csv", wait=False)
    assert isinstance(job, TransformJob)
    assert job.transform_output.s3_output_path == f"s3://staging/{job.transform_job_name}"
    assert job.transform_job_name.startswith("model-")
    assert transformer.output_path == job.transform_output.s3_output_path
    again = transformer.transform("s3://b/data", job_name="again", wait=False)
    assert transformer.output_path == again.transform_output.s3_output_path == "s3://staging/again"
    transformer.output_path = "s3://b/results"
    assert (
        transformer.transform("s3://b/data", wait=False).transform_output.s3_output_path == "s3://b/results"
    )
    transformer.output_path = None
    job = transformer.transform("s3://b/data", wait=False)

    attached = Transformer.attach(job.transform_job_name, session)
    for name in ("model_name", "instance_count", "instance_type", "strategy", "max_payload", "env"):
        assert getattr(attached, name) == getattr(transformer, name)
    assert attached.latest_transform_job == job
    attached.delete_model()
    assert session.sagemaker_client.list_models()["Models"] == []


@pytest.mark.parametrize(
    ("show", "group", "create", "arguments"),
    [
        (
            logs_for_transform_job,
            "TransformJobs",
            "create_transform_job",
            {
                "TransformJobName": "job",
                "ModelName": "m",
                "TransformInput": {
                    "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://b/x"}}
                },
                "TransformOutput": {"S3OutputPath": "s3://b/o"},
                "TransformResources": {"InstanceType": "ml.m5.large", "InstanceCount": 1},
            },
        ),
        (
            logs_for_processing_job,
            "ProcessingJobs",
            "create_processing_job",
            {
                "ProcessingJobName": "job",
                "ProcessingResources": {
                    "ClusterConfig": {
                        "InstanceType": "ml.m5.large",
                        "InstanceCount": 1,
                        "VolumeSizeInGB": 1,
                    }
                },
                "AppSpecification": {"ImageUri": "i"},
                "RoleArn": "arn:aws:iam::123456789012:role/R",
            },
        ),
    ],
)
def test_the_log_of_a_job_is_shown(aws, capsys, show, group, create, arguments):
    logs, name = aws.client("logs"), f"/aws/sagemaker/{group}"
    logs.create_log_group(logGroupName=name)
    logs.create_log_stream(logGroupName=name, logStreamName="job/algo-1")
    event = {"timestamp": int(time.time() * 1000), "message": "ground"}
    logs.put_log_events(logGroupName=name, logStreamName="job/algo-1", logEvents=[event])
    session = Session(boto_session=aws, default_bucket="b")
    getattr(session.sagemaker_client, create)(**arguments)
    show(session, "job")
    assert capsys.readouterr().out == "ground\n"
    show(session, "job", wait=True, poll=0)
    assert "ground\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("settings", "arguments", "error", "message"),
    [
        ({"instance_count": None}, {}, ValueError, "instance_count must be a whole number"),
        ({"instance_count": "two"}, {}, ValueError, "instance_count must be a whole number"),
        ({"env": ["A=b"]}, {}, TypeError, "Transformer.env must be a mapping"),
        ({}, {"model_client_config": "slow"}, TypeError, "model_client_config must be a mapping"),
        ({}, {"experiment_config": "trial"}, TypeError, "experiment_config must be a mapping"),
        ({}, {"batch_data_capture_config": "s3://b"}, TypeError, "capture_config must be a mapping"),
    ],
)
def test_arguments_of_the_wrong_type_are_refused_by_name(
    pipeline_session, settings, arguments, error, message
):
    with pytest.raises(error, match=message):
        make(pipeline_session, **settings).transform(data="s3://bucket/data", **arguments)
