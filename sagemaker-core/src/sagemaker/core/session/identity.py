"""The identity of a session: its account, and the user or role that a person, a notebook or a Studio app acts as."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from sagemaker.core.session.log import logger
from sagemaker.core.session.clients import Clients

# Written by SageMaker on the machines of notebook instances and of Studio.
NOTEBOOK_METADATA_FILE = "/opt/ml/metadata/resource-metadata.json"

# Roles that the SageMaker console makes lie on this path, which STS leaves out.
_CONSOLE_ROLE = "AmazonSageMaker-ExecutionRole"


class Caller(Protocol):
    """Makes calls to AWS: a session, or its clients."""

    def client(self, service: str) -> Any:
        """Return the client of a service."""
        ...


class Identity:
    """The account and the caller of a session.

    Args:
        clients: make the calls.
        account: the 12-digit account id, if it need not be asked of STS.

    Attributes:
        known_account: the account id; None until it is passed or asked for.
    """

    def __init__(self, clients: Clients, account: str | None = None) -> None:
        self._clients = clients
        self.known_account = account

    def account(self) -> str:
        """Return the 12-digit account id; STS is asked once if it is not known."""
        if self.known_account is None:
            caller = self._clients.client("sts").get_caller_identity()
            self.known_account = cast("str", caller["Account"])
        return self.known_account

    def caller_arn(self) -> str:
        """Return the ARN of the caller; see `caller_identity_arn`."""
        return caller_identity_arn(self._clients)


def caller_identity_arn(clients: Caller, metadata_file: str = NOTEBOOK_METADATA_FILE) -> str:
    """Return the ARN of the caller.

    On a notebook instance and in Studio it is the execution role of the notebook, the user profile or the domain.
    Elsewhere STS is asked; for an assumed role the ARN of the role itself is returned.

    Args:
        clients: make the calls.
        metadata_file: says which notebook or Studio app this is.
    """
    role = _role_of_this_machine(clients, metadata_file)
    return role or _without_session(clients, clients.client("sts").get_caller_identity()["Arn"])


def _role_of_this_machine(clients: Caller, metadata_file: str) -> str | None:
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


def _without_session(clients: Caller, arn: str) -> str:
    """Return the ARN of the role that was assumed. IAM knows its path, if it may be asked."""
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
