"""Values that a model takes from a defaults document."""

from sagemaker.core.requests import RequestContext, Resolver
from sagemaker.core.session import PipelineSession
from sagemaker.serve.model_builder import ModelBuilder

ROLE = "arn:aws:iam::123456789012:role/FromFile"
MODEL = {
    "ExecutionRoleArn": ROLE,
    "EnableNetworkIsolation": True,
    "VpcConfig": {"Subnets": ["subnet-file"], "SecurityGroupIds": ["sg-file"]},
    "Tags": [{"Key": "from", "Value": "file"}],
    "PrimaryContainer": {"Environment": {"A": "file", "B": "file"}},
}


def arguments(**settings):
    document = {"SchemaVersion": "1.0", "SageMaker": {"Model": MODEL}}
    session = PipelineSession(region="us-west-2", default_bucket="b", sagemaker_config=document)
    builder = ModelBuilder(
        image_uri="image", s3_model_data_url="s3://b/model.tar.gz", sagemaker_session=session, **settings
    )
    taken = builder.build()
    return Resolver().resolve(taken.request.arguments, RequestContext(session, "pipeline", "Step")).value


def test_missing_values_come_from_the_document():
    found = arguments()
    for name in ("ExecutionRoleArn", "EnableNetworkIsolation", "VpcConfig", "Tags"):
        assert found[name] == MODEL[name]


def test_variables_of_the_container_are_joined():
    found = arguments(env_vars={"A": "code"})
    assert found["PrimaryContainer"]["Environment"] == {"A": "code", "B": "file"}
