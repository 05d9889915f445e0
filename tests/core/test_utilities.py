"""Functions of `sagemaker.core.utils.utils`, with the values that the published SDK gives."""

from __future__ import annotations

import datetime as dt
import logging

import pytest

from sagemaker.core.resources import TrainingJob
from sagemaker.core.shapes import Channel, DataSource, S3DataSource, StoppingCondition, Tag
from sagemaker.core.utils import utils
from sagemaker.core.workflow.parameters import ParameterString

VARIABLE = ParameterString(name="Later")
UNASSIGNED = utils.Unassigned()
CHANNEL = Channel(
    channel_name="c",
    data_source=DataSource(s3_data_source=S3DataSource(s3_data_type="S3Prefix", s3_uri="s3://a")),
)


class Attributes:
    def __init__(self):
        self.a = 1
        self.some_thing = "x"


SERIALIZED = [
    (None, None),
    (UNASSIGNED, None),
    (True, True),
    (1.5, 1.5),
    ([1, UNASSIGNED, None], [1]),
    ({"a": UNASSIGNED, "b": None, "c": 1}, {"c": 1}),
    ({"a": {}, "b": []}, {"a": {}, "b": []}),
    (Tag(key="k", value="v"), {"Key": "k", "Value": "v"}),
    (StoppingCondition(max_runtime_in_seconds=5), {"MaxRuntimeInSeconds": 5}),
    ([{"a": Tag(key="1", value="2")}], [{"a": {"Key": "1", "Value": "2"}}]),
    (
        CHANNEL,
        {
            "ChannelName": "c",
            "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://a"}},
        },
    ),
    (dt.datetime(2026, 1, 1), dt.datetime(2026, 1, 1)),
    (Attributes(), {"A": 1, "SomeThing": "x"}),
]


@pytest.mark.parametrize(("value", "expected"), SERIALIZED)
def test_serialize(value, expected):
    assert utils.serialize(value) == expected


def test_serialize_keeps_pipeline_variables():
    assert utils.serialize(VARIABLE) is VARIABLE
    assert utils.serialize({"a": VARIABLE})["a"] is VARIABLE


@pytest.mark.parametrize("value", [(1, 2), {1, 2}])
def test_serialize_refuses_what_has_no_attributes(value):
    with pytest.raises(TypeError):
        utils.serialize(value)


NAMES = [
    ("VolumeSizeInGB", "volume_size_in_gb", "VolumeSizeInGB"),
    ("AutoMLJobArn", "auto_ml_job_arn", "AutoMlJobArn"),
    ("S3Uri", "s3_uri", "S3Uri"),
    ("KmsKeyId", "kms_key_id", "KmsKeyId"),
]


@pytest.mark.parametrize(("pascal", "snake", "back"), NAMES)
def test_names(pascal, snake, back):
    assert utils.pascal_to_snake(pascal) == utils.convert_to_snake_case(pascal) == snake
    assert utils.snake_to_pascal(snake) == back


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a_b", True),
        ("ab", True),
        ("aB", True),
        ("", False),
        ("Ab", False),
        ("a__b", False),
        ("a_", False),
        ("aB_c", False),
    ],
)
def test_is_snake_case(name, expected):
    assert utils.is_snake_case(name) == expected


def test_texts():
    assert utils.add_indent("a\n\nb", 2) == "  a\n  \n  b"
    assert utils.remove_html_tags("<p>a <b>c</b></p>") == "a c"
    assert utils.clean_documentaion("<p>a <b>c</b></p>\n<code>q</code>") == "a <b>c</b>\n'q'"
    assert utils.escape_special_rst_characters("a_ *x* `y` |z|") == r"a_ \*x* `y` \|z|"


@pytest.mark.parametrize(
    ("value", "not_primitive", "not_str_dict"),
    [(1, False, True), ("a", False, True), (None, True, True), ({}, True, False), ({1: "a"}, True, True)],
)
def test_kinds_of_values(value, not_primitive, not_str_dict):
    assert (utils.is_not_primitive(value), utils.is_not_str_dict(value)) == (not_primitive, not_str_dict)
    assert [utils.is_primitive_list(items) for items in ([1, "a"], [], [[1]], [None])] == [
        True,
        True,
        False,
        False,
    ]
    assert [utils.is_primitive_class(kind) for kind in (str, int, dt.datetime, list)] == [
        True,
        True,
        True,
        False,
    ]


class Pages:
    """A client of which each call answers with the next page."""

    def __init__(self, *pages):
        self.pages = list(pages)
        self.calls = []

    def list_things(self, **arguments):
        self.calls.append(arguments)
        return self.pages.pop(0)


class Thing:
    training_job_name: str
    name: str

    def __init__(self, **members):
        self.members = members
        self.refreshed = 0

    def refresh(self):
        self.refreshed += 1


def listed(client, resource_cls=Thing, **more):
    return utils.ResourceIterator(
        client=client,
        summaries_key="Things",
        summary_name="TrainingJobSummary",
        resource_cls=resource_cls,
        list_method="list_things",
        **more,
    )


def thing(name):
    return {"TrainingJobName": name, "TrainingJobArn": f"arn:{name}"}


def test_a_list_is_read_page_by_page():
    client = Pages(
        {"Things": [thing("a"), thing("b")], "NextToken": "t"}, {"Things": []}, {"Things": [thing("never")]}
    )
    iterator = listed(client, list_method_kwargs={"SortBy": "Name"})
    assert iter(iterator) is iterator
    assert next(iterator).members == {"training_job_name": "a"}
    assert client.calls == [{"SortBy": "Name"}]
    assert [item.members for item in iterator] == [{"training_job_name": "b"}]
    assert client.calls == [{"SortBy": "Name"}, {"SortBy": "Name", "NextToken": "t"}]
    with pytest.raises(StopIteration):
        next(iterator)


def test_an_empty_page_is_not_the_end():
    client = Pages({"Things": [], "NextToken": "t"}, {"Things": [thing("b")]})
    (item,) = listed(client)
    assert (item.members, item.refreshed) == ({"training_job_name": "b"}, 1)


def test_members_of_entries_may_have_other_names():
    (item,) = listed(Pages({"Things": [thing("a")]}), custom_key_mapping={"training_job_name": "name"})
    assert item.members == {"name": "a"}


def test_structures_are_not_asked_for_their_description():
    tags = listed(Pages({"Things": [{"Key": "a", "Value": "b"}]}), Tag)
    assert list(tags) == [Tag(key="a", value="b")]


def test_resources_are_asked_through_the_session(monkeypatch):
    seen = []
    monkeypatch.setattr(TrainingJob, "refresh", lambda job: seen.append(job.session.known_region()))
    (job,) = listed(Pages({"Things": [thing("a")]}), TrainingJob, session=_session(), region="eu-west-1")
    assert (job.training_job_name, job.training_job_arn, seen) == ("a", "arn:a", ["eu-west-1"])


def _session():
    import boto3

    return boto3.Session(region_name="us-west-2")


@pytest.fixture
def root_logger():
    root = logging.getLogger()
    before = (root.level, list(root.handlers))
    yield root
    root.setLevel(before[0])
    root.handlers[:] = before[1]


@pytest.mark.parametrize(
    ("level", "expected"), [(None, logging.INFO), ("DEBUG", logging.DEBUG), ("error", logging.ERROR)]
)
def test_configure_logging(level, expected, root_logger):
    utils.configure_logging(level)
    utils.configure_logging(level)
    assert root_logger.level == expected
    assert [type(handler).__name__ for handler in root_logger.handlers].count("RichHandler") == 1


def test_the_level_of_the_log_may_come_from_the_environment(root_logger, monkeypatch):
    monkeypatch.setenv("LOG_LEVEL", "ERROR")
    utils.configure_logging()
    assert root_logger.level == logging.ERROR
    with pytest.raises(ValueError, match="not one of DEBUG, INFO"):
        utils.configure_logging("loud")


@pytest.mark.parametrize(
    ("text", "expected"), [("1", True), ("True", True), ("yes", True), ("0", False), ("", False)]
)
def test_colours_are_asked_for_in_the_environment(text, expected, monkeypatch):
    monkeypatch.setenv(utils.RICH_LOGGING_OPT_IN_ENV_VAR, text)
    assert utils.is_rich_logging_enabled() == expected


def test_a_logger_without_colours_is_a_plain_one():
    logger = utils.get_textual_rich_logger("some.name")
    assert (logger.name, logger.level, logger.handlers) == ("some.name", 0, [])


def test_clients_are_made_once_for_each_identity():
    utils.SageMakerClient.reset()
    first = utils.SageMakerClient(region_name="eu-west-1")
    assert utils.SageMakerClient() is first
    assert utils.SageMakerClient(region_name="us-east-1") is not first
    assert first.get_client("sagemaker-runtime") is first.sagemaker_runtime_client
    assert first.sagemaker_client.meta.region_name == "eu-west-1"
    with pytest.raises(AttributeError):
        first.get_client("s3")
    utils.SageMakerClient.reset()
    assert utils.SageMakerClient(region_name="eu-west-1") is not first
