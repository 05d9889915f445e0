"""Names, nested values, regions, instance types, tags, retries, training statuses."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from botocore.exceptions import ClientError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagemaker.core import common_utils as utils
from sagemaker.core import utils as published
from sagemaker.core.exceptions import ConfigurationError, RetriesExhaustedError, ValidationError
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString

# The machine may be busy with other tests.
CALM = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])

STAMP = r"\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-\d{3}"
KEYS = st.text("abcd", min_size=1, max_size=3)
TREES = st.dictionaries(
    KEYS,
    st.recursive(
        st.integers() | st.none() | st.lists(st.integers(), max_size=2),
        lambda inner: st.dictionaries(KEYS, inner, max_size=3),
        max_leaves=12,
    ),
    max_size=4,
)


@CALM
@given(st.text("abcdefgh-", max_size=90), st.integers(26, 80))
def test_names_keep_their_base_and_fit(base, length):
    for make, stamp in [
        (utils.name_from_base, STAMP),
        (utils.unique_name_from_base, r"\d{10}-[0-9a-f]{4}"),
    ]:
        name = make(base, length)
        assert len(name) <= length
        assert re.search(rf"-{stamp}$", name)
        assert base.startswith(re.sub(rf"-{stamp}$", "", name))


def test_kinds_of_names():
    assert re.fullmatch(r"job-\d{6}-\d{4}", utils.name_from_base("job", short=True))
    assert re.fullmatch(
        rf"my-repo-{STAMP}", utils.name_from_image("1.dkr.ecr.us-west-2.amazonaws.com/my-repo:1")
    )
    assert re.fullmatch(r"job-[0-9a-f-]{36}", utils.unique_name_from_base_uuid4("job"))
    assert re.fullmatch(STAMP, utils.sagemaker_timestamp())
    assert re.fullmatch(r"\d{6}-\d{4}", utils.sagemaker_short_timestamp())
    assert published.name_from_base is utils.name_from_base


@pytest.mark.parametrize(
    ("image", "name"),
    [
        ("1.dkr.ecr.us-west-2.amazonaws.com/a/my_repo:1.0", "my_repo"),
        ("host:5000/repo:tag", "repo"),
        ("repo", "repo"),
        ("", ""),
        (ParameterString("Image", "1.dkr/zz:1"), "zz"),
        (ParameterString("Image"), "base_name"),
    ],
)
def test_base_name_of_an_image(image, name):
    assert utils.base_name_from_image(image) == name


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("job-2019-01-01-00-00-00-000", "job"),
        ("job-190101-0000", "job"),
        ("job", "job"),
        ("job-1234567890-abcd", "job-1234567890-abcd"),
        ("-2019-01-01-00-00-00-000", "-2019-01-01-00-00-00-000"),
    ],
)
def test_base_of_a_name(name, base):
    assert utils.base_from_name(name) == base


@CALM
@given(TREES)
def test_flattening_loses_nothing(tree):
    assert utils.unflatten_dict(utils.flatten_dict(tree)) == tree


@CALM
@given(TREES, st.integers(1, 3))
def test_flattening_stops_at_a_depth(tree, depth):
    flat = utils.flatten_dict(tree, depth)
    assert all(len(path) <= depth for path in flat)
    assert utils.unflatten_dict(flat) == tree


@CALM
@given(TREES, TREES)
def test_overriding_keeps_what_is_not_overridden(low, high):
    merged = utils.deep_override_dict(low, high)
    for path, value in utils.flatten_dict(high).items():
        if value != {}:
            assert utils.get_nested_value(merged, path) == value
    assert set(merged) == set(low) | set(high)
    assert utils.deep_override_dict(low, high, skip_keys=list(high)) == low


@CALM
@given(TREES, st.lists(KEYS, min_size=1, max_size=4), st.integers())
def test_nested_values_are_set_and_found(tree, path, value):
    assert utils.get_nested_value(utils.set_nested_value(tree, path, value), path) == value


def test_missing_nested_values():
    assert utils.get_nested_value({"a": None}, ["a", "b"]) is None
    assert utils.get_nested_value(None, ["a"]) is None
    assert utils.get_config_value("a.b", {"a": {"b": 1}}) == 1
    assert utils.get_config_value("a.b.c", {"a": {"b": 1}}) is None
    with pytest.raises(ValidationError, match="Expected value of type dict at key 'a' but got 1"):
        utils.get_nested_value({"a": 1}, ["a", "b"])


def test_keys_of_json():
    tree = {"model_name": {"sub_key": [{"x_y": 1}, 2]}, "metrics": {"keep_me": 1}}
    assert utils.walk_and_apply_json(tree, str.upper) == {
        "MODEL_NAME": {"SUB_KEY": [{"X_Y": 1}, 2]},
        "METRICS": {"keep_me": 1},
    }
    assert utils.camel_case_to_pascal_case({"volume_size": {"kmsKey": 1}}) == {"VolumeSize": {"KmsKey": 1}}
    assert utils.camel_to_snake("S3Uri") == "s3_uri"


@pytest.mark.parametrize(
    ("region", "partition", "domain"),
    [
        ("us-west-2", "aws", "amazonaws.com"),
        ("cn-north-1", "aws-cn", "amazonaws.com.cn"),
        ("us-gov-west-1", "aws-us-gov", "amazonaws.com"),
        ("us-iso-east-1", "aws-iso", "c2s.ic.gov"),
        ("us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov"),
        ("us-isof-south-1", "aws-iso-f", "csp.hci.ic.gov"),
        ("eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk"),
        ("eusc-de-east-1", "aws-eusc", "amazonaws.eu"),
    ],
)
def test_partitions(region, partition, domain):
    assert utils.aws_partition(region) == partition
    assert (
        utils.get_domain_for_region(region) == utils.ALTERNATE_DOMAINS.get(region, "amazonaws.com") == domain
    )
    assert utils.sts_regional_endpoint(region) == f"https://sts.{region}.{domain}"


LOCAL_DISKS = [
    "c5d",
    "c6gd",
    "c6id",
    "dl1",
    "g4dn",
    "g5",
    "g6",
    "g6e",
    "g7e",
    "m5d",
    "m6gd",
    "m6id",
    "p3dn",
    "p4d",
    "p4de",
    "p5",
    "p5e",
    "p5en",
    "p6-b200",
    "r5d",
    "r6gd",
    "r6id",
    "r7gd",
    "trn1",
    "trn1n",
    "trn2",
]
VOLUMES = [
    "c4",
    "c5",
    "c5n",
    "c6a",
    "c6g",
    "c6gn",
    "c6i",
    "c6in",
    "c7g",
    "c7i-flex",
    "c7i",
    "c8g",
    "eia2",
    "g7",
    "geospatial",
    "gr6",
    "i3en",
    "inf1",
    "inf2",
    "m4",
    "m5",
    "m6a",
    "m6g",
    "m6i",
    "m7g",
    "m7i-flex",
    "m7i",
    "m8g",
    "p2",
    "p3",
    "p6-b300",
    "p6e-gb200",
    "r5",
    "r6g",
    "r6i",
    "r7i",
    "r8g",
    "t2",
    "t3",
]


def test_instance_types_with_volumes():
    types = [f"ml.{family}.xlarge" for family in LOCAL_DISKS + VOLUMES]
    expected = [False] * len(LOCAL_DISKS) + [True] * len(VOLUMES)
    assert [utils.volume_size_supported(name) for name in types] == expected
    assert [utils.instance_supports_kms(name) for name in types] == expected
    assert [utils.get_instance_type_family(name) for name in types] == LOCAL_DISKS + VOLUMES
    variable = ParameterString("Type", "ml.m5.large")
    assert not utils.volume_size_supported("local_gpu")
    assert not utils.volume_size_supported(variable)
    assert utils.get_instance_type_family(variable) == ""
    with pytest.raises(ValidationError, match="Failed to parse instance type 'm5'"):
        utils.volume_size_supported("m5")


def test_tags():
    variable = ParameterString("Owner")
    tags = {"team": 1, "owner": variable}
    listed = [{"Key": "team", "Value": "1"}, {"Key": "owner", "Value": variable}]
    assert utils.format_tags(tags) == listed
    assert utils.format_tags(listed) == listed
    assert utils.format_tags(None) is None
    assert utils.remove_tag_with_key("team", tags) == listed[1:]
    assert utils.remove_tag_with_key("team", {"team": 1}) is None
    assert utils.tag_exists({"Key": "team", "Value": "x"}, tags)
    assert not utils.tag_exists({"Key": "other", "Value": "x"}, None)
    with pytest.raises(TypeError, match="is not a tag"):
        utils.format_tags("team")


def test_listed_tags_leave_out_those_of_aws():
    class Client:
        pages = [  # noqa: RUF012
            {"Tags": [{"Key": "a", "Value": "1"}, {"Key": "aws:x", "Value": "2"}], "NextToken": "t"},
            {"Tags": [{"Key": "b", "Value": "3"}]},
        ]

        def list_tags(self, **arguments):
            assert arguments == {"ResourceArn": "arn", "MaxResults": 50} | (
                {"NextToken": "t"} if len(self.pages) == 1 else {}
            )
            return self.pages.pop(0)

    class Session:
        sagemaker_client = Client()

    assert utils.list_tags(Session(), "arn") == [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "3"}]


@pytest.fixture
def waits(monkeypatch):
    slept = []
    monkeypatch.setattr("time.sleep", slept.append)
    return slept


class Flaky:
    def __init__(self, failures, error):
        self.calls, self.failures, self.error = 0, failures, error

    def __call__(self):
        self.calls += 1
        if self.calls <= self.failures:
            raise self.error
        return self.calls


DENIED = ClientError({"Error": {"Code": "AccessDenied", "Message": "no"}}, "Op")


@pytest.mark.parametrize(
    ("failures", "error", "options", "calls"),
    [
        (2, OSError("x"), {}, 3),
        (2, DENIED, {"botocore_client_error_code": "AccessDenied"}, 3),
        (0, OSError("x"), {"num_attempts": 1}, 1),
    ],
)
def test_calls_that_are_tried_again(waits, failures, error, options, calls):
    assert utils.retry_with_backoff(Flaky(failures, error), **options) == calls
    assert [int(seconds) for seconds in waits] == [2**attempt for attempt in range(failures)]


@pytest.mark.parametrize(
    ("failures", "error", "options", "calls"),
    [
        (9, OSError("x"), {}, 8),
        (1, OSError("x"), {"num_attempts": 1}, 1),
        (1, DENIED, {"botocore_client_error_code": "Other"}, 1),
        (1, OSError("AccessDenied"), {"botocore_client_error_code": "AccessDenied"}, 1),
    ],
)
def test_calls_that_are_given_up(waits, failures, error, options, calls):
    flaky = Flaky(failures, error)
    with pytest.raises(type(error)):
        utils.retry_with_backoff(flaky, **options)
    assert flaky.calls == calls


def test_attempts_are_counted(waits):
    with pytest.raises(ValidationError, match="num_attempts must be >= 1"):
        utils.retry_with_backoff(lambda: 1, 0)
    seen = []
    with pytest.raises(RetriesExhaustedError, match="'look' has reached the maximum retry count of 3"):
        seen.extend(attempt for attempt in utils.retries(3, "look", 5))
    assert waits == [5, 5]


TIME = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc)


def described(*transitions):
    return {
        "SecondaryStatusTransitions": [{"Status": s, "StatusMessage": m} for s, m in transitions],
        "LastModifiedTime": TIME,
    }


@pytest.mark.parametrize(
    ("current", "previous", "changed", "shown"),
    [
        (None, None, False, []),
        (described(), None, False, []),
        (described(("A", "x")), None, True, ["A - x"]),
        (described(("A", "x")), described(("A", "x")), False, ["A - x"]),
        (described(("A", "y")), described(("A", "x")), True, ["A - y"]),
        (described(("A", "x"), ("B", "y"), ("C", "z")), described(("A", "x")), True, ["B - y", "C - z"]),
        (described(("A", "x"), ("B", "y")), described(), True, ["A - x", "B - y"]),
    ],
)
def test_secondary_status(current, previous, changed, shown):
    assert utils.secondary_training_status_changed(current, previous) is changed
    message = utils.secondary_training_status_message(current, previous)
    assert message.splitlines() == [f"2024-01-02 03:04:05 {line}" for line in shown]


def test_text_of_values():
    count = ParameterInteger("Count")
    assert utils.to_string(1) == "1"
    assert utils.to_string(count).expr == {"Std:Join": {"On": "", "Values": [{"Get": "Parameters.Count"}]}}
    assert utils.get_short_version("1.10.0.1") == "1.10"
    assert (
        utils.get_resource_name_from_arn("arn:aws:sagemaker:us-west-2:1:pipeline/a/execution/b")
        == "a/execution/b"
    )
    with pytest.raises(ValidationError, match="is not an ARN"):
        utils.get_resource_name_from_arn("arn:aws:s3:::bucket")


def test_containers_for_the_recommender():
    given_members = {"framework": "PYTORCH", "framework_version": "2.0", "nearest_model_name": "bert"}
    filled = {"Framework": "PYTORCH", "FrameworkVersion": "2.0", "NearestModelName": "bert"}
    update = utils.update_container_with_inference_params
    assert update(**given_members, container_def={"Image": "i"}) == {"Image": "i", **filled}
    assert update(container_list=[{"Image": "i"}], data_input_configuration="d") == [
        {"Image": "i", "ModelInput": {"DataInputConfig": "d"}}
    ]
    assert update(**given_members) is None


def test_prices():
    entry = {"priceDimensions": {"y": {"pricePerUnit": {"USD": "0.2345678"}}}}
    price = {"unit": "USD/Hr", "value": "0.235", "name": "On-demand Instance Rate"}
    assert utils.extract_instance_rate_per_hour({"terms": {"OnDemand": {"x": entry}}}) == price
    assert utils.extract_instance_rate_per_hour({}) is None


def test_modules_and_deferred_errors():
    assert utils.get_module("json").__name__ == "json"
    with pytest.raises(ConfigurationError, match="Cannot import module nowhere_at_all"):
        utils.get_module("nowhere_at_all")
    late = utils.DeferredError(ImportError("numpy"))
    with pytest.raises(ImportError, match="numpy"):
        late.array()


@pytest.mark.parametrize(
    ("uri", "answer"),
    [
        ("arn:aws:sagemaker:us-west-2:123456789012:model-package/g/1", True),
        ("arn:aws-cn:sagemaker:cn-north-1:123456789012:model/m", True),
        ("s3://bucket/model", False),
    ],
)
def test_sources_that_the_service_reads(uri, answer):
    assert utils.can_model_package_source_uri_autopopulate(uri) is answer
