"""Values that a trainer takes from a defaults document."""

from sagemaker.core.requests import RequestContext, Resolver
from sagemaker.core.session import PipelineSession
from sagemaker.train import ModelTrainer
from sagemaker.train.configs import Compute, Networking

ROLE = "arn:aws:iam::123456789012:role/FromFile"
VPC = {"Subnets": ["subnet-file"], "SecurityGroupIds": ["sg-file"]}
TRAINING = {
    "RoleArn": ROLE,
    "EnableNetworkIsolation": True,
    "EnableInterContainerTrafficEncryption": True,
    "Environment": {"FROM": "file"},
    "OutputDataConfig": {"KmsKeyId": "output"},
    "ResourceConfig": {"VolumeKmsKeyId": "volume"},
    "VpcConfig": VPC,
    "Tags": [{"Key": "from", "Value": "file"}],
}


def arguments(**settings):
    document = {"SchemaVersion": "1.0", "SageMaker": {"TrainingJob": TRAINING}}
    session = PipelineSession(region="us-west-2", default_bucket="b", sagemaker_config=document)
    trainer = ModelTrainer(training_image="image", base_job_name="job", sagemaker_session=session, **settings)
    taken = trainer.train()
    return Resolver().resolve(taken.request.arguments, RequestContext(session, "pipeline", "Step")).value


def test_missing_values_come_from_the_document():
    found = arguments()
    for name in ("RoleArn", "EnableNetworkIsolation", "EnableInterContainerTrafficEncryption", "Environment", "VpcConfig", "Tags"):  # fmt: skip
        assert found[name] == TRAINING[name]
    assert found["OutputDataConfig"]["KmsKeyId"] == "output"
    assert found["ResourceConfig"]["VolumeKmsKeyId"] == "volume"


def test_arguments_override_the_document():
    found = arguments(
        role="arn:aws:iam::123456789012:role/Code",
        environment={"FROM": "code"},
        networking=Networking(enable_network_isolation=False, subnets=["s"], security_group_ids=["g"]),
        compute=Compute(instance_type="ml.m5.large", instance_count=1, volume_kms_key_id="code"),
    )
    assert found["RoleArn"].endswith("Code")
    assert found["Environment"] == {"FROM": "code"}
    assert found["EnableNetworkIsolation"] is False
    assert found["VpcConfig"] == {"Subnets": ["s"], "SecurityGroupIds": ["g"]}
    assert found["ResourceConfig"]["VolumeKmsKeyId"] == "code"
