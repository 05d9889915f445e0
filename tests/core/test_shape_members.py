"""What programs do with shapes: give, assign, leave out, misspell."""

from __future__ import annotations

import copy
import datetime as dt
import inspect
import pickle

import pydantic
import pytest

from sagemaker.core import shapes
from sagemaker.core.shapes import (
    Channel,
    CreateEndpointInput,
    CreateTrainingJobRequest,
    MonitoringDatasetFormat,
    MonitoringJsonDatasetFormat,
    PipelineExecutionStepMetadata,
    ProcessingInput,
    ProcessingOutput,
    ProcessingS3Input,
    ProcessingS3Output,
    ResourceConfig,
    SearchExpression,
    StoppingCondition,
    Tag,
    TrainingJobSummary,
    TrainingSessionDetail,
    VpcConfig,
)
from sagemaker.core.shapes.model_card_shapes import ModelCardContent, ModelOverview, RiskRating
from sagemaker.core.shapes.shapes import Tag as TagAtPublishedPath
from sagemaker.core.utils.utils import Unassigned
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString

NAME = ParameterString("Name")
COUNT = ParameterInteger("Count")


def test_members_are_written_with_the_names_of_the_api():
    config = ResourceConfig(instance_type="ml.m5.xlarge", instance_count=1, volume_size_in_gb=30)
    assert config.to_request() == {"InstanceType": "ml.m5.xlarge", "InstanceCount": 1, "VolumeSizeInGB": 30}


def test_unset_is_none_and_false_values_are_kept():
    config = ResourceConfig(instance_count=0, instance_type="", instance_groups=[])
    assert config.volume_size_in_gb is None
    assert config.model_fields_set == {"instance_count", "instance_type", "instance_groups"}
    assert config.to_request() == {"InstanceCount": 0, "InstanceType": "", "InstanceGroups": []}
    output = ProcessingOutput(output_name="o", app_managed=False)
    assert output.to_request() == {"OutputName": "o", "AppManaged": False}


def test_defaults_of_the_sdk():
    assert ProcessingS3Input(s3_uri="s3://b").to_request() == {"S3Uri": "s3://b", "S3DataType": "S3Prefix"}
    assert ProcessingS3Output(local_path="/o").to_request() == {"LocalPath": "/o", "S3UploadMode": "EndOfJob"}
    assert ProcessingS3Input.from_response({"S3Uri": "s3://b"}).s3_data_type is None


def test_variables_stand_for_values_at_any_depth():
    given = CreateTrainingJobRequest(
        training_job_name=NAME,
        role_arn=NAME,
        stopping_condition=StoppingCondition(max_runtime_in_seconds=COUNT),
        resource_config={"instance_count": COUNT, "volume_size_in_gb": COUNT},
        hyper_parameters={"depth": NAME},
        vpc_config=VpcConfig(security_group_ids=[NAME], subnets=["s", NAME]),
        output_data_config={"s3_output_path": NAME},
        enable_network_isolation=ParameterString("Any"),
    )
    request = given.to_request()
    assert request["HyperParameters"]["depth"] is NAME
    assert request["VpcConfig"]["Subnets"][1] is NAME
    assert request["ResourceConfig"] == {"InstanceCount": COUNT, "VolumeSizeInGB": COUNT}


@pytest.mark.parametrize(
    ("given", "place", "text"),
    [
        (
            lambda: VpcConfig(security_group_ids=NAME, subnets=["s"]),
            ("security_group_ids",),
            "pipeline variable",
        ),
        (lambda: ProcessingOutput(output_name="o", s3_output=NAME), ("s3_output",), "pipeline variable"),
        (lambda: ProcessingS3Output(s3url="s3://b"), ("s3url",), "did you mean 's3_uri'?"),
        (lambda: Tag(key="k", value="v", colour=1), ("colour",), "it has key, value"),
        (lambda: Tag(key="k"), ("value",), "required"),
        (lambda: Tag(key="k", value=Unassigned()), ("value",), "required"),
        (lambda: Tag(key="k", value=None), ("value",), "valid string, or a pipeline variable"),
        (lambda: Tag(key="k", value=3), ("value",), "valid string, or a pipeline variable"),
        (
            lambda: StoppingCondition(max_runtime_in_seconds="long"),
            ("max_runtime_in_seconds",),
            "valid integer",
        ),
        (
            lambda: ProcessingInput(input_name="i", s3_input={"s3_uri": "s3://b", "mode": 1}),
            ("s3_input", "mode"),
            "ProcessingS3Input has no such member",
        ),
        (
            lambda: CreateEndpointInput(endpoint_name=3, endpoint_config_name="c"),
            ("endpoint_name",),
            "string",
        ),
    ],
)
def test_what_is_wrong_is_said_once_and_in_its_place(given, place, text):
    with pytest.raises(pydantic.ValidationError) as caught:
        given()
    assert isinstance(caught.value, ValueError)
    (error,) = caught.value.errors()
    assert error["loc"] == place
    assert text in error["msg"]
    assert "errors.pydantic.dev" not in str(caught.value)


def test_assignment_is_checked_too():
    tag = Tag(key="k", value="v")
    with pytest.raises(ValueError, match="valid string, or a pipeline variable"):
        tag.value = 3
    with pytest.raises(ValueError, match="did you mean 'value'"):
        tag.valu = "w"
    tag.value = NAME
    assert tag.to_request() == {"Key": "k", "Value": NAME}


def test_all_that_is_wrong_is_reported_together():
    with pytest.raises(ValueError, match="3 validation errors for ProcessingOutput"):
        ProcessingOutput(output_name=1, s3_output={"s3_uri": 2}, extra=3)


def test_names_that_python_and_pydantic_use_themselves():
    assert MonitoringDatasetFormat(json=MonitoringJsonDatasetFormat(line=True)).to_request() == {
        "Json": {"Line": True}
    }
    metadata = PipelineExecutionStepMetadata(**{"lambda": {"arn": "a"}})
    assert metadata.lambda_.arn == "a"
    assert metadata.to_request() == {"Lambda": {"Arn": "a"}}
    assert PipelineExecutionStepMetadata.from_response({"Lambda": {"Arn": "a"}}) == metadata
    with pytest.raises(ValueError, match="valid dictionary or instance"):
        PipelineExecutionStepMetadata(lambda_=3)
    detail = TrainingSessionDetail.from_response({"ModelConfig": {"ModelId": "m"}})
    assert "model_config_" in detail.model_fields_set


def test_resources_stand_for_their_names():
    class Named:
        def get_name(self):
            return "mine"

    given = CreateEndpointInput(endpoint_name="e", endpoint_config_name=Named())
    assert given.to_request() == {"EndpointName": "e", "EndpointConfigName": "mine"}


def test_a_structure_within_itself():
    expression = SearchExpression(sub_expressions=[SearchExpression(operator="And")])
    assert expression.to_request() == {"SubExpressions": [{"Operator": "And"}]}
    assert SearchExpression.from_response(expression.to_request()) == expression


def test_a_response_is_taken_as_it_is():
    now = dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)
    summary = TrainingJobSummary.from_response(
        {
            "TrainingJobName": "j",
            "CreationTime": now,
            "TrainingJobStatus": "StatusOfTomorrow",
            "WarmPoolStatus": {"Status": "New", "More": {}},
            "More": 1,
        }
    )
    assert summary.creation_time is now
    assert summary.training_job_arn is None  # required, and not in the response
    assert summary.training_job_status == "StatusOfTomorrow"
    assert summary.warm_pool_status.to_request() == {"Status": "New"}


def test_unassigned_is_what_none_is():
    channel = Channel(channel_name="train", data_source={}, content_type=Unassigned())
    assert isinstance(channel.content_type, Unassigned)
    assert not isinstance("", Unassigned)
    assert "content_type" not in channel.model_fields_set
    channel.content_type = "text/csv"
    channel.content_type = Unassigned()
    assert channel.to_request() == {"ChannelName": "train", "DataSource": {}}
    unassigned = Unassigned()
    assert not unassigned
    assert list(unassigned) == []
    assert (str(unassigned), repr(unassigned)) == ("", "Unassigned()")
    assert pickle.loads(pickle.dumps(unassigned)) is copy.deepcopy(unassigned) is Unassigned()


def test_shapes_are_copied_compared_and_pickled():
    shape = ProcessingInput(input_name="i", s3_input=ProcessingS3Input(s3_uri="s3://b"))
    assert pickle.loads(pickle.dumps(shape)) == copy.deepcopy(shape) == shape
    assert repr(Tag(key="k", value="v")) == "Tag(key='k', value='v')"
    assert "s3_compression_type" not in repr(shape)


def test_the_constructor_shows_its_members():
    assert str(inspect.signature(Tag)).startswith("(*, key: ")
    parameters = inspect.signature(ResourceConfig).parameters
    assert list(parameters)[:2] == ["instance_type", "instance_count"]
    assert parameters["volume_size_in_gb"].default is None
    ResourceConfig()
    assert list(inspect.signature(ResourceConfig).parameters) == list(parameters)


def test_model_cards_have_the_names_of_their_document():
    content = ModelCardContent(
        model_overview=ModelOverview(model_creator="me"),
        intended_uses={"risk_rating": "High"},
        evaluation_details=[
            {
                "name": "e",
                "metric_groups": [
                    {"name": "g", "metric_data": [{"name": "m", "type": "matrix", "value": [[1]]}]}
                ],
            }
        ],
    )
    assert content.intended_uses.risk_rating is RiskRating.HIGH
    document = content.to_request()
    assert document["model_overview"] == {"model_creator": "me"}
    assert document["evaluation_details"][0]["metric_groups"][0]["metric_data"][0]["value"] == [[1]]
    with pytest.raises(ValueError, match="did you mean 'model_creator'"):
        ModelOverview(model_creater="me")


def test_the_published_path_has_the_same_classes():
    assert TagAtPublishedPath is Tag
    assert dir(shapes.shapes) == shapes.__all__
    with pytest.raises(AttributeError, match="Missing"):
        shapes.shapes.Missing  # noqa: B018
