"""Execution roles of a session: the ARN of a role by its name, and the role that is created as the default one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from sagemaker.core.exceptions import MissingRoleError, ValidationError, is_not_found
from sagemaker.core.session.log import logger
from sagemaker.core.session.regions import aws_partition

if TYPE_CHECKING:
    from sagemaker.core.session.clients import Clients
    from sagemaker.core.session.identity import Identity


_DEFAULT_ROLE = "AmazonSageMaker-DefaultRole"
_DEFAULT_POLICY = "AmazonSageMakerFullAccess"


class Roles:
    """The roles of an account.

    Args:
        clients: make the calls to IAM.
        identity: tells the account.
    """

    def __init__(self, clients: Clients, identity: Identity) -> None:
        self._clients = clients
        self._identity = identity

    def known_arn(self, role: str | None) -> str:
        """Return the ARN of a role from its name and the known account, without a call.

        Raises:
            MissingRoleError: the name or the account is missing.
        """
        if role is None:
            raise MissingRoleError("No execution role is known. Pass role=... with the ARN of an IAM role.")
        account = self._identity.known_account
        if account is None:
            raise MissingRoleError(
                f"The ARN of role {role!r} is not known, and a pipeline is compiled without asking AWS. Pass "
                "the whole ARN, or account=... to the session."
            )
        partition = aws_partition(self._clients.known_region() or "")
        return f"arn:{partition}:iam::{account}:role/{role}"

    def expand(self, role: str) -> str:
        """Return the ARN that IAM has for the name of a role. An ARN or a path is returned as it is.

        Raises:
            ValidationError: the role does not exist.
        """
        from botocore.exceptions import ClientError

        if "/" in role:
            return role
        try:
            return cast("str", self._clients.client("iam").get_role(RoleName=role)["Role"]["Arn"])
        except ClientError as error:
            if not is_not_found(error):
                raise
            raise ValidationError(
                f"IAM role {role!r} does not exist. Create it first, or pass the ARN of an existing role."
            ) from error

    def default(self) -> str:
        """Return the ARN of ``AmazonSageMaker-DefaultRole``.

        The role is created if it does not exist, and the policy ``AmazonSageMakerFullAccess`` attached to it.
        """
        import json

        iam = self._clients.client("iam")
        try:
            role = iam.get_role(RoleName=_DEFAULT_ROLE)["Role"]
        except iam.exceptions.NoSuchEntityException:
            document = json.dumps(trust_policy())
            role = iam.create_role(RoleName=_DEFAULT_ROLE, AssumeRolePolicyDocument=document)["Role"]
            logger(__name__).warning(
                "Created the IAM role %s with the policy %s.", _DEFAULT_ROLE, _DEFAULT_POLICY
            )
        partition = aws_partition(self._clients.region)
        # Attaching a policy again changes nothing.
        iam.attach_role_policy(
            RoleName=_DEFAULT_ROLE, PolicyArn=f"arn:{partition}:iam::aws:policy/{_DEFAULT_POLICY}"
        )
        return str(role["Arn"])


def trust_policy(account: str | None = None, service: Any = "sagemaker.amazonaws.com") -> dict[str, Any]:
    """Return the policy that lets a service assume a role.

    Args:
        account: restricts it to resources of this account.
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
