"""`MultiTurnRLTrainer`: requests of CreateJob, and the jobs that they start."""

from __future__ import annotations

import datetime as dt
import json

import boto3
import pytest
from botocore.stub import ANY, Stubber

from sagemaker.core.requests import RequestContext, Resolver
from sagemaker.core.session import PipelineSession, Session
from sagemaker.core.shapes import VpcConfig
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.train.agent_rft_job import AgentRFTJob
from sagemaker.train.custom_agent_lambda import CustomAgentLambda
from sagemaker.train.multi_turn_rl_trainer import MultiTurnRLTrainer

PLACE = "us-west-2:123456789012"
MODEL = "arn:aws:sagemaker:us-west-2:aws:hub-content/SageMakerPublicHub/Model/harbour-7b/1.0.0"
FUNCTION = f"arn:aws:lambda:{PLACE}:function:pilot"
RUNTIME = f"arn:aws:bedrock-agentcore:{PLACE}:runtime/my_agent-abcdefghij"
APP = f"arn:aws:sagemaker:{PLACE}:mlflow-app/app-XYZ"
ROLE = "arn:aws:iam::123456789012:role/Execution"


@pytest.fixture
def session():
    """Return a session that cannot make a call."""
    return PipelineSession(region="us-west-2", account="123456789012", default_bucket="bucket")


def trainer(session, **options):
    defaults = {
        "model": MODEL,
        "agent_env": FUNCTION,
        "training_dataset": "s3://bucket/p.jsonl",
        "role": ROLE,
    }
    return MultiTurnRLTrainer(**{**defaults, "sagemaker_session": session, **options})


def resolved(arguments, step=None):
    context = RequestContext(arguments.session, "pipeline", step, job_name="job")
    return Resolver().resolve(dict(arguments.request.arguments), context).value


def document(session, **options):
    """Return the configuration document of a job, with variables as text."""
    text = resolved(trainer(session, **options).train())["JobConfigDocument"]
    if isinstance(text, dict):
        text = "".join(
            part if isinstance(part, str) else json.dumps(part).replace('"', "'")
            for part in text["Std:Join"]["Values"]
        )
    return json.loads(text)


def test_arns_need_no_call(session):
    request = resolved(trainer(session).train(), step="Step")
    assert request["JobCategory"] == "AgentRFT"
    assert request["Tags"][0] == {"Key": "sagemaker-sdk:jumpstart-model-id", "Value": "harbour-7b"}
    assert request["JobConfigDocument"]["Std:Join"]["Values"][1] == {
        "Std:Join": {
            "On": "/",
            "Values": ["s3://bucket/output", {"Get": "Execution.PipelineExecutionId"}, ""],
        }
    }


def test_minimal_request(session):
    assert document(session) == {
        "TrainingConfig": {"BaseModelArn": MODEL, "AcceptEula": False},
        "AgentConfig": {"CustomAgentLambdaConfig": {"LambdaArn": FUNCTION}},
        "InputDataConfig": [
            {
                "ChannelName": "train",
                "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://bucket/p.jsonl"}},
            }
        ],
        "OutputDataConfig": {"S3OutputPath": "s3://bucket/output"},
        "ModelPackageConfig": {
            "OutputModelPackageGroupArn": f"arn:aws:sagemaker:{PLACE}:model-package-group/harbour-7b-mtrl-mpg",
            "IntermediateCheckpointModelPackageGroupArn": (
                f"arn:aws:sagemaker:{PLACE}:model-package-group/harbour-7b-mtrl-checkpoint-mpg"
            ),
        },
    }


@pytest.mark.parametrize(
    ("options", "section", "value"),
    [
        (
            {"agent_env": RUNTIME},
            "AgentConfig",
            {"BedrockAgentCoreConfig": {"AgentRuntimeArn": RUNTIME, "Qualifier": "DEFAULT"}},
        ),
        (
            {"agent_env": "my_agent-abcdefghij", "bedrock_agentcore_qualifier": "prod"},
            "AgentConfig",
            {"BedrockAgentCoreConfig": {"AgentRuntimeArn": RUNTIME, "Qualifier": "prod"}},
        ),
        (
            {"agent_env": CustomAgentLambda(FUNCTION)},
            "AgentConfig",
            {"CustomAgentLambdaConfig": {"LambdaArn": FUNCTION}},
        ),
        (
            {
                "accept_eula": True,
                "mlflow_app_arn": APP,
                "mlflow_experiment_name": "e",
                "mlflow_run_name": "r",
            },
            "TrainingConfig",
            {
                "BaseModelArn": MODEL,
                "AcceptEula": True,
                "MlflowConfig": {
                    "MlflowResourceArn": APP,
                    "MlflowExperimentName": "e",
                    "MlflowRunName": "r",
                },
            },
        ),
        (
            {"s3_output_path": ParameterString("Out"), "kms_key_arn": "key"},
            "OutputDataConfig",
            {"S3OutputPath": "{'Get': 'Parameters.Out'}", "KmsKeyArn": "key"},
        ),
        (
            {"networking": VpcConfig(security_group_ids=["g"], subnets=["s"])},
            "VpcConfig",
            {"SecurityGroupIds": ["g"], "Subnets": ["s"]},
        ),
    ],
)
def test_sections_of_the_document(session, options, section, value):
    assert document(session, **options)[section] == value


def test_datasets_are_s3_uris_or_arns(session):
    arn = "arn:aws:sagemaker:us-west-2:123456789012:hub-content/h/DataSet/d/1"
    channels = document(session, training_dataset=arn, validation_dataset="s3://bucket/v.jsonl")[
        "InputDataConfig"
    ]
    assert channels[0]["DataSource"] == {"DatasetSource": {"DatasetArn": arn}}
    assert channels[1]["ChannelName"] == "validation"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"agent_env": "nope"}, "Invalid agent_env: 'nope'"),
        ({"agent_env": ParameterString("Agent")}, "agent_env must be known"),
        ({"mlflow_app_arn": "foo"}, "Invalid mlflow_app_arn"),
        ({"training_dataset": None}, "needs training_dataset"),
        ({"training_dataset": "local.jsonl"}, "must be an S3 URI or the ARN of a dataset"),
        (
            {"output_model_package_group": "g", "intermediate_checkpoint_model_package_group": "g"},
            "must differ from output_model_package_group",
        ),
        ({"recipe": "r.yaml"}, "does not support recipe"),
        ({"notifications": {"a": 1}}, "does not support notifications"),
        ({"agent_env": CustomAgentLambda.get}, "Invalid agent_env"),
    ],
)
def test_invalid_arguments_are_refused(session, options, message):
    with pytest.raises(ValueError, match=message):
        trainer(session, **options).train()


def test_custom_agent_lambda_takes_the_arn_of_a_function():
    with pytest.raises(ValueError, match="must be the ARN of a Lambda function"):
        CustomAgentLambda("pilot")


def described(name, status):
    return {
        "JobName": name, "JobArn": f"arn:aws:sagemaker:{PLACE}:job/agent-rft/{name}", "RoleArn": ROLE,
        "JobCategory": "AgentRFT", "JobConfigSchemaVersion": "1.0.0", "JobStatus": status,
        "SecondaryStatus": status, "SecondaryStatusTransitions": [], "CreationTime": dt.datetime(2026, 1, 1),
        "LastModifiedTime": dt.datetime(2026, 1, 1),
        "JobConfigDocument": json.dumps({"ServiceOutput": {"OutputModelPackageArn": "arn:package"}, "AgentConfig": {"a": 1}}),
    }  # fmt: skip


def test_model_name_is_looked_up_and_train_waits_for_the_job():
    session = Session(boto3.Session(region_name="us-west-2"), default_bucket="bucket", account="123456789012")
    content = {
        "HubContentName": "harbour-7b", "HubContentArn": MODEL, "HubContentVersion": "1.0.0",
        "HubContentType": "Model", "DocumentSchemaVersion": "2.0.0", "HubName": "SageMakerPublicHub", "HubArn": "arn:h",
        "HubContentDocument": "{}", "HubContentStatus": "Available", "CreationTime": dt.datetime(2026, 1, 1),
    }  # fmt: skip
    with Stubber(session.sagemaker_client) as stubber:
        stubber.add_response("describe_hub_content", content)
        stubber.add_response("create_job", {"JobArn": "arn:job"}, {
            "JobName": ANY, "RoleArn": ROLE, "JobCategory": "AgentRFT", "JobConfigSchemaVersion": "1.0.0",
            "JobConfigDocument": ANY, "Tags": ANY,
        })  # fmt: skip
        stubber.add_response("describe_job", described("job", "Completed"))
        stubber.add_response("describe_job", described("job", "Completed"))
        job = trainer(session, model="harbour-7b").train(wait=True)
        stubber.assert_no_pending_responses()
    assert isinstance(job, AgentRFTJob)
    assert job.job_status == "Completed"
    assert job.output_model_package_arn == "arn:package"
    assert job.agent_config == {"a": 1}
