"""Permissions of execution roles, by role type.

The statements are in ``iam_policies.json``: role type to the name of the role, the service that assumes it, and its
policies. Placeholders stand for the account, the S3 and KMS resources, and the roles that may be passed on.
"""

from __future__ import annotations

import copy
import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sagemaker.core.session.roles import trust_policy

ACCOUNT_PLACE = "ACCOUNT_PLACEHOLDER"
S3_PLACE = "S3_PLACEHOLDER"
KMS_PLACE = "KMS_PLACEHOLDER"
PASSED_ROLES_PLACE = "IAM_PASSROLE_PLACEHOLDER"

# Actions that the caller who starts an evaluation needs, besides the role that the evaluation runs as.
EVALUATION_CALLER_ACTIONS = (
    "sagemaker:CreatePipeline",
    "sagemaker:UpdatePipeline",
    "sagemaker:DescribePipeline",
    "sagemaker:ListPipelines",
    "sagemaker:StartPipelineExecution",
    "sagemaker:DescribePipelineExecution",
    "sagemaker:ListPipelineExecutionSteps",
    "sagemaker:StopPipelineExecution",
    "sagemaker:ListTags",
    "sagemaker:AddTags",
    "sagemaker:DescribeTrainingJob",
    "sagemaker:DescribeHubContent",
    "sagemaker:ListHubContents",
    "sagemaker:DescribeHub",
    "sagemaker:ListHubs",
    "sagemaker:CreateArtifact",
    "sagemaker:ListArtifacts",
    "sagemaker:DescribeArtifact",
    "s3:PutObject",
    "s3:GetObject",
    "s3:ListBucket",
)


if TYPE_CHECKING:
    IAM_POLICY_CONFIG: dict[str, Any]


def policy_config() -> dict[str, Any]:
    """Return, for each role type, a copy of its ``role_name``, ``trust_policy`` and ``policies`` as IAM documents."""
    return copy.deepcopy(_documents())


@lru_cache(maxsize=1)
def _documents() -> dict[str, Any]:
    path = Path(__file__).with_name("iam_policies.json")
    statements = json.loads(path.read_text(encoding="utf-8"))
    return {kind: _role(facts) for kind, facts in statements.items()}


def _role(facts: dict[str, Any]) -> dict[str, Any]:
    policies = {
        name: {"Version": "2012-10-17", "Statement": [_statement(item) for item in items]}
        for name, items in facts["policies"].items()
    }
    return {
        "role_name": facts["role_name"],
        "trust_policy": trust_policy(ACCOUNT_PLACE, facts["service"]),
        "policies": policies,
    }


def _statement(item: dict[str, Any]) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": item["actions"], "Resource": item["resource"]}
    return statement | ({"Condition": item["condition"]} if "condition" in item else {})


def __getattr__(name: str) -> Any:
    if name == "IAM_POLICY_CONFIG":
        return policy_config()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
