"""`IamRoleResolver`: finds, checks, creates and deletes execution roles with the permissions of a role type."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sagemaker.core.exceptions import (
    RoleAutoCreationError,
    RoleValidationError,
    ValidationError,
    is_not_found,
)
from sagemaker.core.session import Session
from sagemaker.core.session.iam_policies import (
    ACCOUNT_PLACE,
    EVALUATION_CALLER_ACTIONS,
    KMS_PLACE,
    PASSED_ROLES_PLACE,
    S3_PLACE,
    policy_config,
)
from sagemaker.core.session.regions import aws_partition

_LOG = logging.getLogger(__name__)

ROLE_TYPES = ("training", "serving", "pipeline", "feature_store", "bedrock", "hyperpod", "model_eval")
HYPERPOD_CLI_CONNECT_ACTIONS = (
    "sagemaker:DescribeCluster",
    "eks:DescribeCluster",
    "eks:AccessKubernetesApi",
)

# The limit of IAM on versions of a policy.
_POLICY_VERSIONS = 5
_CREATED_BY = {"Key": "CreatedBy", "Value": "sagemaker-python-sdk"}
_REMEDY = (
    "To fix this, either:\n"
    "  1. Grant the permissions above (and let {service!r} assume the role) to a role, and pass it as role or "
    "role_arn; or\n"
    "  2. Make a role with just these permissions and pass its ARN:\n"
    "       from sagemaker.core.helper import IamRoleResolver\n"
    "       role_arn = IamRoleResolver().create_execution_role(role_type={role_type!r})"
)


class IamRoleResolver:
    """Finds, checks, creates and deletes execution roles.

    Args:
        sagemaker_session: makes the calls; one from the environment if None.
    """

    def __init__(self, sagemaker_session: Session | None = None) -> None:
        self.sagemaker_session = sagemaker_session or Session()

    def get_required_actions(self, role_type: str) -> list[str]:
        """Return the IAM actions that a role of a type needs.

        Args:
            role_type: one of `ROLE_TYPES`.

        Raises:
            ValidationError: the type is unknown.
        """
        return _required_actions(role_type)

    def resolve_and_validate_role(
        self,
        provided_role: str | None = None,
        role_type: str = "training",
        *,
        role_arn: str | None = None,
        validate_role: bool = True,
    ) -> str:
        """Return the ARN of a role, or of the role that the caller acts as, and check that it can be used.

        Permissions are simulated and the trust policy is read, unless ``validate_role`` is off. A check that IAM does
        not allow the caller to make is passed over.

        Args:
            provided_role: the ARN or the name of a role.
            role_type: one of `ROLE_TYPES`.
            role_arn: the same as ``provided_role``, which wins.
            validate_role: check that the role can be used.

        Raises:
            ValidationError: the role type is unknown, or the role does not exist.
            RoleValidationError: the role cannot be used, or none is known.
        """
        _require_role_type(role_type)
        role = provided_role or role_arn
        arn = self._arn_of(role) if role else self._own_role(role_type)
        if validate_role:
            self._validate(arn, role_type)
        return arn

    def create_execution_role(
        self,
        role_type: str,
        *,
        role_name: str | None = None,
        s3_resource: str | list[str] = "*",
        kms_resource: str | list[str] = "*",
        update_if_exists: bool = True,
    ) -> str:
        """Create a role with the permissions of a type. IAM takes some seconds until it can be used everywhere.

        Args:
            role_type: one of `ROLE_TYPES`.
            role_name: the name of the role, and the prefix of the names of its policies.
            s3_resource: names of buckets, or ARNs, for S3 permissions.
            kms_resource: ARNs for KMS permissions.
            update_if_exists: update the policies of a role that this method created before.

        Returns:
            The ARN of the role.

        Raises:
            ValidationError: the role type is unknown.
            RoleAutoCreationError: the caller may not create roles, or a role of this name was not created by this method.
        """
        _require_role_type(role_type)
        facts = policy_config()[role_type]
        name = role_name or facts["role_name"]
        account = self.sagemaker_session.account_id()
        places = {
            ACCOUNT_PLACE: account,
            PASSED_ROLES_PLACE: f"arn:{self._partition}:iam::{account}:role/SageMaker-AutoRole-*",
            S3_PLACE: _s3_arns(s3_resource, self._partition),
            KMS_PLACE: kms_resource,
        }
        documents = {policy: _filled(document, places) for policy, document in facts["policies"].items()}
        return self._make_role(
            name, role_type, _filled(facts["trust_policy"], places), documents, update=update_if_exists
        )

    def delete_execution_role(self, role_type: str, *, role_name: str | None = None) -> None:
        """Delete a role that `create_execution_role` created, and its policies. A role that does not exist is ignored.

        Args:
            role_type: one of `ROLE_TYPES`.
            role_name: the name that the role was created with.

        Raises:
            ValidationError: the role type is unknown.
        """
        _require_role_type(role_type)
        name = role_name or policy_config()[role_type]["role_name"]
        iam = self._iam
        try:
            attached = list(_attached_policies(iam, name))
        except iam.exceptions.NoSuchEntityException:
            return
        for policy in attached:
            iam.detach_role_policy(RoleName=name, PolicyArn=policy["PolicyArn"])
            # Policies of others stay.
            if policy["PolicyName"].startswith(f"{name}-"):
                _delete_policy(iam, policy["PolicyArn"])
        iam.delete_role(RoleName=name)

    @property
    def _iam(self) -> Any:
        return self.sagemaker_session.client("iam")

    @property
    def _partition(self) -> str:
        return aws_partition(self.sagemaker_session.boto_region_name)

    def _arn_of(self, role: str) -> str:
        if role.startswith("arn:"):
            return role
        iam = self._iam
        try:
            return str(iam.get_role(RoleName=role)["Role"]["Arn"])
        except iam.exceptions.NoSuchEntityException as error:
            raise ValidationError(
                f"IAM role {role!r} does not exist. Create it first (see IamRoleResolver().create_execution_role) or "
                "pass an existing role."
            ) from error

    def _own_role(self, role_type: str) -> str:
        arn = self.sagemaker_session.get_caller_identity_arn()
        if ":role/" in arn:
            return arn
        raise RoleValidationError(
            f"No IAM role could be resolved from your caller identity for {role_type!r} workloads: {arn} is not a role.\n"
            f"{_needed(role_type)}"
        )

    def _validate(self, arn: str, role_type: str) -> None:
        problem = f"IAM role {arn!r} cannot be used for {role_type!r} workloads."
        missing = _denied(self._iam, arn, _simulated_actions(role_type))
        if missing:
            raise RoleValidationError(
                f"{problem}\nMissing permissions: {', '.join(sorted(missing))}\n\n{_remedy(role_type)}"
            )
        absent = _untrusted_services(self._iam, arn.rpartition("/")[2], _services(role_type))
        if absent:
            raise RoleValidationError(
                f"{problem}\nIts trust policy does not allow {', '.join(absent)!r} to assume it, or the role does not "
                f"exist.\n{_needed(role_type)}"
            )

    def _make_role(
        self, name: str, role_type: str, trust: Any, documents: dict[str, Any], *, update: bool
    ) -> str:
        from botocore.exceptions import ClientError

        try:
            arn, new = self._created_or_own(name, role_type, trust)
            if new or update:
                self._put_policies(name, documents)
        except ClientError as error:
            if error.response["Error"]["Code"] not in {"AccessDenied", "AccessDeniedException"}:
                raise
            raise RoleAutoCreationError(
                f"Cannot create IAM role {name!r}. Your IAM identity needs: iam:CreateRole, iam:CreatePolicy, "
                "iam:AttachRolePolicy, iam:GetRole, iam:TagRole. Or have a role made that SageMaker can assume, and "
                f"pass it as role. {error}"
            ) from error
        return arn

    def _created_or_own(self, name: str, role_type: str, trust: Any) -> tuple[str, bool]:
        """Return the ARN of the role, and whether it is new.

        Raises:
            RoleAutoCreationError: somebody else created a role of this name.
        """
        iam = self._iam
        try:
            made = iam.create_role(
                RoleName=name,
                AssumeRolePolicyDocument=json.dumps(trust),
                Description=f"Created by SageMaker Python SDK for {role_type} workloads. "
                "Safe to delete if no longer needed.",
                Tags=[_CREATED_BY, {"Key": "RoleType", "Value": role_type}],
            )
        except iam.exceptions.EntityAlreadyExistsException:
            role = iam.get_role(RoleName=name)["Role"]
        else:
            return str(made["Role"]["Arn"]), True
        if _CREATED_BY not in iam.list_role_tags(RoleName=name)["Tags"]:
            raise RoleAutoCreationError(
                f"IAM role {name!r} exists and was not made by the SDK, so its policies are left alone. Pass another "
                f"role_name, or pass {role['Arn']} as role."
            )
        return str(role["Arn"]), False

    def _put_policies(self, name: str, documents: dict[str, Any]) -> None:
        attached = {policy["PolicyName"] for policy in _attached_policies(self._iam, name)}
        account = self.sagemaker_session.account_id()
        for policy, document in documents.items():
            full_name = f"{name}-{policy}"
            arn = f"arn:{self._partition}:iam::{account}:policy/{full_name}"
            _put_policy(self._iam, full_name, arn, document)
            if full_name not in attached:
                self._iam.attach_role_policy(RoleName=name, PolicyArn=arn)


def resolve_and_validate_role(
    provided_role: str | None = None,
    role_type: str = "training",
    sagemaker_session: Session | None = None,
    validate_role: bool = True,
    *,
    role_arn: str | None = None,
) -> str:
    """Return the ARN of a role that can be used; see `IamRoleResolver.resolve_and_validate_role`."""
    resolver = IamRoleResolver(sagemaker_session)
    return resolver.resolve_and_validate_role(
        provided_role, role_type, role_arn=role_arn, validate_role=validate_role
    )


def verify_evaluation_caller_permissions(sagemaker_session: Session | None = None) -> bool | None:
    """Return True if the caller may start evaluations that run as pipelines; None if IAM does not tell.

    Raises:
        RoleValidationError: permissions are missing.
    """
    session = sagemaker_session or Session()
    arn, missing = _own_denied_actions(session, EVALUATION_CALLER_ACTIONS)
    if not missing:
        return None if missing is None else True
    raise RoleValidationError(
        f"Your identity {arn!r} is missing IAM permissions required to orchestrate SageMaker Pipeline-based "
        f"evaluations: {', '.join(sorted(missing))}. The evaluation pipeline is created and started with your "
        "credentials: grant them these actions."
    )


def verify_hyperpod_connect_permissions(
    sagemaker_session: Session | None = None, cluster_name: str | None = None
) -> bool | None:
    """Return whether the caller may connect to a HyperPod cluster; None if IAM does not tell.

    Missing permissions are logged.
    """
    session = sagemaker_session or Session()
    arn, missing = _own_denied_actions(session, HYPERPOD_CLI_CONNECT_ACTIONS)
    if missing:
        cluster = f"HyperPod cluster {cluster_name!r}" if cluster_name else "HyperPod clusters"
        _LOG.warning("%s may not connect to %s; missing: %s", arn, cluster, ", ".join(sorted(missing)))
    return None if missing is None else not missing


def _require_role_type(role_type: str) -> None:
    if role_type not in ROLE_TYPES:
        raise ValidationError(f"Invalid role_type {role_type!r}. Must be one of: {ROLE_TYPES}")


def _statements(role_type: str) -> Iterator[dict[str, Any]]:
    for document in policy_config()[role_type]["policies"].values():
        yield from document["Statement"]


def _required_actions(role_type: str) -> list[str]:
    _require_role_type(role_type)
    return list(dict.fromkeys(action for item in _statements(role_type) for action in item["Action"]))


def _simulated_actions(role_type: str) -> list[str]:
    """Return the actions on all resources: only these can be simulated without naming a resource."""
    everywhere = (
        item for item in _statements(role_type) if item["Resource"] == "*" and "Condition" not in item
    )
    return list(dict.fromkeys(action for item in everywhere for action in item["Action"]))


def _services(role_type: str) -> list[str]:
    service = policy_config()[role_type]["trust_policy"]["Statement"][0]["Principal"]["Service"]
    return [service] if isinstance(service, str) else service


def _needed(role_type: str) -> str:
    return f"Required permissions: {', '.join(sorted(_required_actions(role_type)))}\n\n{_remedy(role_type)}"


def _remedy(role_type: str) -> str:
    return _REMEDY.format(service=", ".join(_services(role_type)), role_type=role_type)


def _filled(document: Any, places: dict[str, Any]) -> Any:
    if isinstance(document, dict):
        return {key: _filled(value, places) for key, value in document.items()}
    if isinstance(document, list):
        return [_filled(item, places) for item in document]
    return places.get(document, document)


def _s3_arns(resource: str | list[str], partition: str) -> str | list[str]:
    """Return the ARNs of buckets and of the objects in them; ``*`` stays."""
    if resource == "*":
        return resource
    names = [resource] if isinstance(resource, str) else resource
    arns = [name if name.startswith("arn:") else f"arn:{partition}:s3:::{name}" for name in names]
    return [each for arn in arns for each in ([arn] if "/" in arn else [arn, f"{arn}/*"])]


def _own_denied_actions(session: Session, actions: Sequence[str]) -> tuple[str, list[str] | None]:
    arn = session.get_caller_identity_arn()
    return arn, _denied(session.client("iam"), arn, actions) if ":role/" in arn else None


def _denied(iam: Any, arn: str, actions: Sequence[str]) -> list[str] | None:
    """Return the actions that IAM's simulation denies; None if the caller may not simulate."""
    from botocore.exceptions import ClientError

    if not actions:
        return []
    try:
        pages = iam.get_paginator("simulate_principal_policy").paginate(
            PolicySourceArn=arn, ActionNames=list(actions)
        )
        results = [item for page in pages for item in page["EvaluationResults"]]
    except ClientError as error:
        if is_not_found(error):
            return list(actions)
        _LOG.info("The permissions of %s cannot be simulated: %s", arn, error)
        return None
    return [item["EvalActionName"] for item in results if item["EvalDecision"] != "allowed"]


def _untrusted_services(iam: Any, name: str, services: Iterable[str]) -> list[str]:
    """Return the services that a role's trust policy does not name; an empty list if it may not be read."""
    from botocore.exceptions import ClientError

    try:
        document = iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]
    except ClientError as error:
        if is_not_found(error):
            return list(services)
        _LOG.info("The trust policy of %s cannot be read: %s", name, error)
        return []
    trusted: set[str] = set()
    for statement in document.get("Statement", []):
        principal = statement.get("Principal", {})
        if statement.get("Effect") == "Allow" and isinstance(principal, dict):
            named = principal.get("Service", [])
            trusted.update([named] if isinstance(named, str) else named)
    return [service for service in services if service not in trusted]


def _attached_policies(iam: Any, role_name: str) -> Iterator[dict[str, Any]]:
    for page in iam.get_paginator("list_attached_role_policies").paginate(RoleName=role_name):
        yield from page["AttachedPolicies"]


def _put_policy(iam: Any, name: str, arn: str, document: Any) -> None:
    """Create a policy, or add a version to the existing one if its document differs."""
    text = json.dumps(document)
    try:
        iam.create_policy(PolicyName=name, PolicyDocument=text)
    except iam.exceptions.EntityAlreadyExistsException:
        current = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
        version = iam.get_policy_version(PolicyArn=arn, VersionId=current)["PolicyVersion"]
        if version["Document"] == document:
            return
        _make_room(iam, arn)
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=text, SetAsDefault=True)


def _make_room(iam: Any, arn: str) -> None:
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    if len(versions) >= _POLICY_VERSIONS:
        old = [version for version in versions if not version["IsDefaultVersion"]]
        oldest = min(old, key=lambda version: version["CreateDate"])
        iam.delete_policy_version(PolicyArn=arn, VersionId=oldest["VersionId"])


def _delete_policy(iam: Any, arn: str) -> None:
    for version in iam.list_policy_versions(PolicyArn=arn)["Versions"]:
        if not version["IsDefaultVersion"]:
            iam.delete_policy_version(PolicyArn=arn, VersionId=version["VersionId"])
    iam.delete_policy(PolicyArn=arn)
