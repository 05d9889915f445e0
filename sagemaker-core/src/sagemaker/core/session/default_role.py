"""The execution role that is made when a caller asks for a default one."""

from __future__ import annotations

from typing import Any

from sagemaker.core.session.clients import Clients
from sagemaker.core.session.log import logger
from sagemaker.core.session.regions import aws_partition

_DEFAULT_ROLE = "AmazonSageMaker-DefaultRole"
_DEFAULT_POLICY = "AmazonSageMakerFullAccess"


def default_execution_role(clients: Clients) -> str:
    """The ARN of ``AmazonSageMaker-DefaultRole``; the role is made, and its policy attached, where that is missing.

    Args:
        clients: make the calls to IAM.
    """
    import json

    iam = clients.client("iam")
    try:
        role = iam.get_role(RoleName=_DEFAULT_ROLE)["Role"]
    except iam.exceptions.NoSuchEntityException:
        role = iam.create_role(RoleName=_DEFAULT_ROLE, AssumeRolePolicyDocument=json.dumps(trust_policy()))[
            "Role"
        ]
        logger(__name__).warning(
            "Created the IAM role %s with the policy %s.", _DEFAULT_ROLE, _DEFAULT_POLICY
        )
    partition = aws_partition(clients.boto_region_name)
    # Attaching what is attached changes nothing.
    iam.attach_role_policy(
        RoleName=_DEFAULT_ROLE, PolicyArn=f"arn:{partition}:iam::aws:policy/{_DEFAULT_POLICY}"
    )
    return str(role["Arn"])


def trust_policy(account: str | None = None, service: Any = "sagemaker.amazonaws.com") -> dict[str, Any]:
    """The policy that lets a service act as a role.

    Args:
        account: for whose resources only.
        service: the service, or a list of services.
    """
    statement: dict[str, Any] = {
        "Effect": "Allow",
        "Principal": {"Service": service},
        "Action": "sts:AssumeRole",
    }
    if account is not None:
        statement["Condition"] = {"StringEquals": {"aws:SourceAccount": account}}
    return {"Version": "2012-10-17", "Statement": [statement]}
