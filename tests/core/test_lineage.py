"""Lineage entities against a stubbed service: what is sent, and what is made of the answers."""

from __future__ import annotations

import datetime as dt

import boto3
import pytest
from botocore.stub import Stubber

from sagemaker.core.exceptions import ConfigurationError
from sagemaker.core.lineage import Action, Artifact, Association, Context
from sagemaker.core.session import Session
from sagemaker.core.workflow.parameters import ParameterString

ARN = "arn:aws:sagemaker:eu-west-1:111122223333"
CREATED = dt.datetime(2026, 1, 2, tzinfo=dt.timezone.utc)


@pytest.fixture
def service():
    client = boto3.client("sagemaker", region_name="eu-west-1")
    with Stubber(client) as stub:
        stub.session = Session(sagemaker_client=client, region="eu-west-1")
        yield stub
        stub.assert_no_pending_responses()


@pytest.mark.parametrize(
    ("entity", "arguments", "operation", "sent"),
    [
        (
            Action,
            {
                "action_name": "train",
                "source_uri": "s3://run",
                "source_type": "run",
                "action_type": "T",
                "status": "Completed",
            },
            "create_action",
            {
                "ActionName": "train",
                "Source": {"SourceUri": "s3://run", "SourceType": "run"},
                "ActionType": "T",
                "Status": "Completed",
            },
        ),
        (
            Artifact,
            {
                "artifact_name": "table",
                "source_uri": "s3://table",
                "artifact_type": "DataSet",
                "tags": {"a": "b"},
            },
            "create_artifact",
            {
                "ArtifactName": "table",
                "Source": {"SourceUri": "s3://table"},
                "ArtifactType": "DataSet",
                "Tags": [{"Key": "a", "Value": "b"}],
            },
        ),
        (
            Context,
            {
                "context_name": "project",
                "source_uri": "x",
                "context_type": "Project",
                "description": "d",
                "properties": {"a": "b"},
            },
            "create_context",
            {
                "ContextName": "project",
                "Source": {"SourceUri": "x"},
                "ContextType": "Project",
                "Description": "d",
                "Properties": {"a": "b"},
            },
        ),
    ],
    ids=["action", "artifact", "context"],
)
def test_an_entity_is_created_saved_and_deleted(service, entity, arguments, operation, sent):
    kind = operation.removeprefix("create_")
    arn = f"{ARN}:{kind}/one"
    service.add_response(operation, {f"{entity.__name__}Arn": arn}, sent)
    made = entity.create(**arguments, sagemaker_session=service.session)
    assert made.arn == arn
    key = "ArtifactArn" if entity is Artifact else f"{entity.__name__}Name"
    identity = {key: arn if entity is Artifact else sent[key]}
    made.properties = {"score": "1"}
    changed = {"Properties": {"score": "1"}}
    if entity is Artifact:
        changed["ArtifactName"] = "table"
    if sent.get("Description"):
        changed["Description"] = sent["Description"]
    if sent.get("Status"):
        changed["Status"] = sent["Status"]
    service.add_response(f"update_{kind}", {}, {**identity, **changed})
    assert made.save() is made
    service.add_response(
        "add_tags",
        {"Tags": [{"Key": "k", "Value": "v"}]},
        {"ResourceArn": arn, "Tags": [{"Key": "k", "Value": "v"}]},
    )
    assert made.set_tag({"Key": "k", "Value": "v"}) == [{"Key": "k", "Value": "v"}]
    service.add_response(
        "list_associations",
        {"AssociationSummaries": [{"SourceArn": arn, "DestinationArn": "arn:b"}]},
        {"SourceArn": arn},
    )
    service.add_response("delete_association", {}, {"SourceArn": arn, "DestinationArn": "arn:b"})
    service.add_response("list_associations", {"AssociationSummaries": []}, {"DestinationArn": arn})
    service.add_response(f"delete_{kind}", {}, identity)
    made.delete(disassociate=True)


def test_an_entity_is_read(service):
    service.add_response(
        "describe_action",
        {"ActionName": "train", "ActionArn": f"{ARN}:action/train", "CreationTime": CREATED},
        {"ActionName": "train"},
    )
    action = Action.load("train", sagemaker_session=service.session)
    assert (action.action_arn, action.creation_time, action.status) == (f"{ARN}:action/train", CREATED, None)
    service.add_response("describe_artifact", {"ArtifactName": "table"}, {"ArtifactArn": "arn:table"})
    assert Artifact.load("arn:table", service.session).artifact_name == "table"


def test_lists_request_pages_as_needed(service):
    first = {"ArtifactSummaries": [{"ArtifactName": "one"}], "NextToken": "more"}
    service.add_response("list_artifacts", first, {"SourceUri": "s3://table", "CreatedAfter": CREATED})
    found = Artifact.list(source_uri="s3://table", created_after=CREATED, sagemaker_session=service.session)
    assert next(found).artifact_name == "one"
    service.add_response(
        "list_artifacts",
        {"ArtifactSummaries": [{"ArtifactName": "two"}]},
        {"SourceUri": "s3://table", "CreatedAfter": CREATED, "NextToken": "more"},
    )
    assert [entity.artifact_name for entity in found] == ["two"]


def test_associations(service):
    ends = {"SourceArn": f"{ARN}:artifact/a", "DestinationArn": f"{ARN}:action/b"}
    service.add_response("add_association", ends, {**ends, "AssociationType": "Produced"})
    made = Association.create(*ends.values(), "Produced", sagemaker_session=service.session)
    assert (made.source_arn, made.association_type) == (ends["SourceArn"], "Produced")
    service.add_response(
        "list_associations",
        {"AssociationSummaries": [{**ends, "SourceName": "a"}]},
        {"SourceType": "DataSet"},
    )
    (found,) = Association.list(source_type="DataSet", sagemaker_session=service.session)
    assert found.source_name == "a"
    service.add_response("delete_association", ends, ends)
    found.delete()


def test_a_variable_is_refused_in_a_call_that_is_made_now(service):
    with pytest.raises(ConfigurationError, match="PipelineSession"):
        Context.create(
            context_name=ParameterString(name="Name"), context_type="T", sagemaker_session=service.session
        )
