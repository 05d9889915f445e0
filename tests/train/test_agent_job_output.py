"""Members that the service adds to the document of an agent job, and ARNs of agent runtimes."""

from __future__ import annotations

import json

import pytest

from sagemaker.core.resources import Job
from sagemaker.core.session import PipelineSession
from sagemaker.train.agent_rft_job import AgentRFTJob
from sagemaker.train.multi_turn_rl_trainer import MultiTurnRLTrainer

OUTPUT = {
    "OutputModelPackageArn": "arn:package",
    "MlflowDetails": {"a": 1},
    "BillableTokenUsage": {"t": 2},
    "ProgressInfo": {"MaxSteps": 10, "CurrentStep": 2},
}
PLACE = "us-west-2:123456789012"


def job(document):
    return AgentRFTJob(
        Job(job_name="j", job_category="AgentRFT", job_arn="arn", job_config_document=json.dumps(document))
    )


def output_of(document):
    found = job(document)
    return (
        found.output_model_package_arn,
        found.mlflow_details,
        found.billable_token_usage,
        found.progress_info,
    )


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"ServiceOutput": OUTPUT}, tuple(OUTPUT.values())),
        (OUTPUT, (None, None, None, None)),
        ({}, (None, None, None, None)),
        ({"ServiceOutput": None}, (None, None, None, None)),
    ],
)
def test_the_output_stands_below_service_output(document, expected):
    assert output_of(document) == expected


@pytest.mark.parametrize(
    ("progress", "is_known"),
    [
        ({"MaxSteps": 10}, True),
        ({"MaxEpoch": 3, "StepsPerEpoch": 5, "CurrentEpoch": 1}, True),
        ({"MaxEpoch": 3, "CurrentEpoch": 1}, False),
        ({"CurrentStep": 1}, False),
        ({}, False),
    ],
)
def test_progress_is_known_with_its_end(progress, is_known):
    found = job({"ServiceOutput": {"ProgressInfo": progress}}).progress_info
    assert found == (progress if is_known else None)


def agent_config(agent_env):
    session = PipelineSession(region="us-west-2", account="123456789012", default_bucket="bucket")
    trainer = MultiTurnRLTrainer(
        model="arn:aws:sagemaker:us-west-2:aws:hub-content/SageMakerPublicHub/Model/m/1.0.0",
        agent_env=agent_env,
        training_dataset="s3://bucket/p.jsonl",
        role="arn:aws:iam::123456789012:role/Execution",
        sagemaker_session=session,
    )
    arguments = trainer.train().request.arguments
    return str(arguments["JobConfigDocument"])


@pytest.mark.parametrize(
    "runtime", ["my_agent-abcdefghij", "agent", "1-2_3", "a" * 111, "a" * 100 + "-abcdefghij"]
)
def test_an_agent_runtime_by_its_arn(runtime):
    arn = f"arn:aws:bedrock-agentcore:{PLACE}:runtime/{runtime}"
    assert arn in agent_config(arn)


def test_an_agent_runtime_by_its_id():
    runtime = "a" * 100 + "-abcdefghij"
    assert f"runtime/{runtime}" in agent_config(runtime)


@pytest.mark.parametrize("runtime", ["", "a" * 112, "a/b", "a b"])
def test_other_arns_are_refused(runtime):
    with pytest.raises(ValueError, match="Invalid agent_env"):
        agent_config(f"arn:aws:bedrock-agentcore:{PLACE}:runtime/{runtime}")
