"""Who calls AWS: the ARN of a user, or of the role that a person, a notebook or a Studio app acts as."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from sagemaker.core.session.clients import Clients
from sagemaker.core.session.log import logger

# Written by SageMaker on the machines of notebook instances and of Studio.
NOTEBOOK_METADATA_FILE = "/opt/ml/metadata/resource-metadata.json"

# Roles that the SageMaker console makes lie on this path, which STS leaves out.
_CONSOLE_ROLE = "AmazonSageMaker-ExecutionRole"


def caller_identity_arn(clients: Clients, metadata_file: str = NOTEBOOK_METADATA_FILE) -> str:
    """The ARN of the caller.

    On a notebook instance and in Studio, the execution role of the notebook, the user profile or the domain;
    elsewhere STS is asked, and of an assumed role the ARN of the role itself is given.

    Args:
        clients: make the calls.
        metadata_file: tells which notebook or Studio app this is.
    """
    role = _role_of_this_machine(clients, metadata_file)
    return role or _without_session(clients, clients.client("sts").get_caller_identity()["Arn"])


def _role_of_this_machine(clients: Clients, metadata_file: str) -> str | None:
    if not os.path.exists(metadata_file):  # noqa: PTH110 - pathlib is the heaviest module of a session
        return None
    import json

    with open(metadata_file, encoding="utf-8") as stream:  # noqa: PTH123
        metadata = json.load(stream)
    if metadata.get("ExecutionRoleArn"):
        return str(metadata["ExecutionRoleArn"])
    from botocore.exceptions import ClientError

    try:
        return _described_role(clients.client("sagemaker"), metadata)
    except ClientError as error:
        logger(__name__).debug("The role of this notebook cannot be described: %s", error)
        return None


def _described_role(client: Any, metadata: Mapping[str, Any]) -> str | None:
    domain = metadata.get("DomainId")
    if domain is None:
        return _text(
            client.describe_notebook_instance(NotebookInstanceName=metadata["ResourceName"]), "RoleArn"
        )
    profile = metadata.get("UserProfileName")
    if profile is not None:
        described = client.describe_user_profile(DomainId=domain, UserProfileName=profile)
        role = _text(described.get("UserSettings", {}), "ExecutionRole")
        if role is not None:
            return role
    settings = "DefaultUserSettings" if profile is not None else "DefaultSpaceSettings"
    return _text(client.describe_domain(DomainId=domain).get(settings, {}), "ExecutionRole")


def _without_session(clients: Clients, arn: str) -> str:
    """The ARN of the role for that of an assumed role; IAM knows its path, where it may be asked."""
    head, assumed, rest = arn.partition(":assumed-role/")
    if not assumed:
        return arn
    name = rest.partition("/")[0]
    from botocore.exceptions import ClientError

    try:
        return str(clients.client("iam").get_role(RoleName=name)["Role"]["Arn"])
    except ClientError as error:
        logger(__name__).debug("IAM does not tell the ARN of role %s: %s", name, error)
    path = "service-role/" if name.startswith(_CONSOLE_ROLE) else ""
    return f"{head.replace(':sts:', ':iam:')}:role/{path}{name}"


def _text(members: Mapping[str, Any], name: str) -> str | None:
    value = members.get(name)
    return None if value is None else str(value)
