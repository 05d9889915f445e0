"""Defaults of pipelines from a defaults document."""

import pytest

from sagemaker.core.session import PipelineSession
from sagemaker.mlops.workflow import FailStep, Pipeline

ROLE = "arn:aws:iam::123456789012:role/FromFile"
DOCUMENT = {
    "SchemaVersion": "1.0",
    "SageMaker": {"Pipeline": {"RoleArn": ROLE, "Tags": [{"Key": "from", "Value": "file"}]}},
}


class Service:
    """Keeps what it is sent."""

    def __init__(self):
        self.sent = []

    def create_pipeline(self, **request):
        self.sent.append(request)
        return {"PipelineArn": "arn"}


@pytest.mark.parametrize(
    ("method", "tags", "sent"),
    [
        ("create", None, {"from": "file"}),
        ("create", {"mine": "1"}, {"mine": "1", "from": "file"}),
        ("upsert", {"from": "code"}, {"from": "code"}),
    ],
)
def test_role_and_tags(method, tags, sent):
    service = Service()
    session = PipelineSession(
        sagemaker_client=service,
        default_bucket="b",
        sagemaker_config=DOCUMENT,
        region="us-west-2",
        account="1" * 12,
    )
    pipeline = Pipeline(name="p", steps=[FailStep(name="Stop")], sagemaker_session=session)
    getattr(pipeline, method)(tags=tags)
    (request,) = service.sent
    assert request["RoleArn"] == ROLE
    assert {tag["Key"]: tag["Value"] for tag in request["Tags"]} == sent
