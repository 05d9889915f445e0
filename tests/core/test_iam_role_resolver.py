"""Execution roles against moto: made, checked, deleted; simulation is answered by a stub."""

from __future__ import annotations

import json

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.exceptions import RoleAutoCreationError, RoleValidationError, ValidationError
from sagemaker.core.helper import IamRoleResolver, iam_policies, resolve_and_validate_role
from sagemaker.core.helper.iam_role_resolver import (
    ROLE_TYPES,
    verify_evaluation_caller_permissions,
    verify_hyperpod_connect_permissions,
)
from sagemaker.core.session import Session

ACCOUNT = "123456789012"
OTHER_POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"}],
}


@pytest.fixture
def session(aws):
    return Session(boto_session=aws, default_bucket="staging")


@pytest.fixture
def iam(session):
    return session.client("iam")


@pytest.fixture
def simulation(iam, monkeypatch):
    """What IAM's simulation denies, and what it was asked; ``error`` is raised."""

    class Simulation:
        denied = frozenset()
        error = None
        asked = []  # noqa: RUF012

    state = Simulation()
    state.asked = []
    real = type(iam)._make_api_call

    def call(client, operation, arguments):
        if operation != "SimulatePrincipalPolicy":
            return real(client, operation, arguments)
        state.asked.append(arguments)
        if state.error is not None:
            raise ClientError({"Error": {"Code": state.error, "Message": "no"}}, operation)
        results = [
            {
                "EvalActionName": action,
                "EvalDecision": "implicitDeny" if action in state.denied else "allowed",
            }
            for action in arguments["ActionNames"]
        ]
        return {"EvaluationResults": results, "IsTruncated": False}

    monkeypatch.setattr(type(iam), "_make_api_call", call)
    return state


def make_role(iam, name, service="sagemaker.amazonaws.com"):
    document = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}],
    }
    return iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(document))["Role"]["Arn"]


def attached(iam, name):
    pages = iam.get_paginator("list_attached_role_policies").paginate(RoleName=name)
    return {item["PolicyName"]: item["PolicyArn"] for page in pages for item in page["AttachedPolicies"]}


def document_of(iam, arn):
    version = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
    return iam.get_policy_version(PolicyArn=arn, VersionId=version)["PolicyVersion"]["Document"]


def test_constructing_calls_nothing():
    IamRoleResolver(Session())


@pytest.mark.parametrize("role_type", ROLE_TYPES)
def test_a_role_of_every_type_is_made_and_deleted(session, iam, role_type):
    resolver = IamRoleResolver(session)
    arn = resolver.create_execution_role(role_type)
    facts = iam_policies.IAM_POLICY_CONFIG[role_type]
    name = facts["role_name"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:role/{name}"
    policies = attached(iam, name)
    assert set(policies) == {f"{name}-{policy}" for policy in facts["policies"]}
    granted = {
        action
        for policy in policies.values()
        for statement in document_of(iam, policy)["Statement"]
        for action in statement["Action"]
    }
    assert granted == set(resolver.get_required_actions(role_type))
    trust = iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]["Statement"][0]
    assert trust["Condition"] == {"StringEquals": {"aws:SourceAccount": ACCOUNT}}
    assert "PLACEHOLDER" not in json.dumps([document_of(iam, policy) for policy in policies.values()])
    resolver.delete_execution_role(role_type)
    resolver.delete_execution_role(role_type)
    assert iam.list_roles()["Roles"] == []
    assert iam.list_policies(Scope="Local")["Policies"] == []


def test_resources_narrow_the_permissions(session, iam):
    IamRoleResolver(session).create_execution_role(
        "training",
        role_name="Mine",
        s3_resource=["data", "arn:aws:s3:::other/x*"],
        kms_resource="arn:aws:kms:us-west-2:1:key/k",
    )
    policies = attached(iam, "Mine")
    assert document_of(iam, policies["Mine-s3_policy"])["Statement"][0]["Resource"] == [
        "arn:aws:s3:::data",
        "arn:aws:s3:::data/*",
        "arn:aws:s3:::other/x*",
    ]
    assert (
        document_of(iam, policies["Mine-kms_policy"])["Statement"][0]["Resource"]
        == "arn:aws:kms:us-west-2:1:key/k"
    )


def test_policies_are_brought_up_to_date_when_asked_to(session, iam):
    resolver = IamRoleResolver(session)
    resolver.create_execution_role("serving", role_name="Mine")
    policy = attached(iam, "Mine")["Mine-s3_policy"]
    resolver.create_execution_role("serving", role_name="Mine", s3_resource="data", update_if_exists=False)
    assert document_of(iam, policy)["Statement"][0]["Resource"] == "*"
    for bucket in "abcdef":
        resolver.create_execution_role("serving", role_name="Mine", s3_resource=bucket)
    assert document_of(iam, policy)["Statement"][0]["Resource"] == ["arn:aws:s3:::f", "arn:aws:s3:::f/*"]
    assert len(iam.list_policy_versions(PolicyArn=policy)["Versions"]) == 5
    resolver.delete_execution_role("serving", role_name="Mine")
    assert iam.list_policies(Scope="Local")["Policies"] == []


def test_a_role_of_somebody_else_is_left_alone(session, iam):
    make_role(iam, "Theirs")
    with pytest.raises(RoleAutoCreationError, match="was not made by the SDK"):
        IamRoleResolver(session).create_execution_role("training", role_name="Theirs")
    assert attached(iam, "Theirs") == {}


def test_who_may_not_make_roles_is_told_what_it_takes(session, iam, monkeypatch):
    def refuse(_client, operation, _arguments):
        raise ClientError({"Error": {"Code": "AccessDenied", "Message": "no"}}, operation)

    session.account_id()
    monkeypatch.setattr(type(iam), "_make_api_call", refuse)
    with pytest.raises(RoleAutoCreationError, match="iam:CreateRole, iam:CreatePolicy"):
        IamRoleResolver(session).create_execution_role("training")


def test_policies_of_others_survive_the_role(session, iam):
    resolver = IamRoleResolver(session)
    resolver.create_execution_role("bedrock", role_name="Mine")
    other = iam.create_policy(PolicyName="Other", PolicyDocument=json.dumps(OTHER_POLICY))["Policy"]["Arn"]
    iam.attach_role_policy(RoleName="Mine", PolicyArn=other)
    resolver.delete_execution_role("bedrock", role_name="Mine")
    assert [item["PolicyName"] for item in iam.list_policies(Scope="Local")["Policies"]] == ["Other"]


def test_a_good_role_is_resolved(session, iam, simulation):
    arn = make_role(iam, "Good", ["ec2.amazonaws.com", "sagemaker.amazonaws.com"])
    resolver = IamRoleResolver(session)
    assert resolver.resolve_and_validate_role(arn) == arn
    assert resolver.resolve_and_validate_role("Good") == arn
    assert resolver.resolve_and_validate_role(role_arn=arn, role_type="serving") == arn
    assert resolve_and_validate_role(arn, "pipeline", session) == arn
    assert simulation.asked[0]["ActionNames"][:2] == ["ecr:GetAuthorizationToken", "cloudwatch:PutMetricData"]
    assert "s3:GetObject" not in simulation.asked[0]["ActionNames"]


def test_what_is_missing_is_listed(session, iam, simulation):
    arn = make_role(iam, "Poor")
    simulation.denied = {"ecr:GetAuthorizationToken", "cloudwatch:PutMetricData"}
    with pytest.raises(
        RoleValidationError, match="Missing permissions: cloudwatch:PutMetricData, ecr:GetAuthorizationToken"
    ) as caught:
        resolve_and_validate_role(arn, sagemaker_session=session)
    assert "create_execution_role(role_type='training')" in str(caught.value)
    assert resolve_and_validate_role(arn, sagemaker_session=session, validate_role=False) == arn


def test_a_role_must_trust_the_service(session, iam, simulation):
    arn = make_role(iam, "Elsewhere", "ec2.amazonaws.com")
    for role, kind in ((arn, "training"), (arn, "bedrock"), (f"{arn}-absent", "training")):
        with pytest.raises(RoleValidationError, match="trust policy does not allow"):
            resolve_and_validate_role(role, kind, session)


def test_what_iam_does_not_tell_counts_as_good(session, iam, simulation):
    arn = make_role(iam, "Unknown")
    simulation.error = "AccessDenied"
    assert resolve_and_validate_role(arn, sagemaker_session=session) == arn
    simulation.error = "NoSuchEntity"
    with pytest.raises(RoleValidationError, match="Missing permissions"):
        resolve_and_validate_role(arn, sagemaker_session=session)


def test_without_a_role_the_callers_own_is_taken(session, iam, simulation, monkeypatch):
    with pytest.raises(RoleValidationError, match="No IAM role could be resolved from your caller identity"):
        resolve_and_validate_role(sagemaker_session=session)
    arn = make_role(iam, "Own")
    monkeypatch.setattr(Session, "get_caller_identity_arn", lambda _: arn)
    assert resolve_and_validate_role(sagemaker_session=session) == arn


@pytest.mark.parametrize("method", ["get_required_actions", "create_execution_role", "delete_execution_role"])
def test_unknown_types_and_names(session, method):
    resolver = IamRoleResolver(session)
    with pytest.raises(ValidationError, match=r"Invalid role_type 'cooking'\. Must be one of"):
        getattr(resolver, method)("cooking")
    with pytest.raises(ValidationError, match="IAM role 'Nobody' does not exist"):
        resolver.resolve_and_validate_role("Nobody")


def test_permissions_of_the_caller(session, iam, simulation, monkeypatch, caplog):
    assert verify_evaluation_caller_permissions(session) is None
    monkeypatch.setattr(Session, "get_caller_identity_arn", lambda _: make_role(iam, "Own"))
    arn = session.get_caller_identity_arn()
    monkeypatch.setattr(Session, "get_caller_identity_arn", lambda _: arn)
    assert verify_evaluation_caller_permissions(session) is True
    assert verify_hyperpod_connect_permissions(session) is True
    simulation.denied = {"sagemaker:CreatePipeline", "eks:DescribeCluster"}
    with pytest.raises(RoleValidationError, match="sagemaker:CreatePipeline"):
        verify_evaluation_caller_permissions(session)
    assert verify_hyperpod_connect_permissions(session, "big") is False
    assert "HyperPod cluster 'big'; missing: eks:DescribeCluster" in caplog.text
