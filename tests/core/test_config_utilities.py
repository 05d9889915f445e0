"""The schemas of defaults files, and the log of what is taken from them."""

from __future__ import annotations

import logging

import pytest

from sagemaker.core import config
from sagemaker.core.config import config_schema, config_utils
from sagemaker.core.exceptions import ValidationError

jsonschema = pytest.importorskip("jsonschema")

SCHEMA = config_schema.SAGEMAKER_PYTHON_SDK_CONFIG_SCHEMA
ROLE = "arn:aws:iam::123456789012:role/Name"


def test_constants_are_found_in_the_package_too():
    assert config.TRAINING_JOB_ROLE_ARN_PATH == "SageMaker.TrainingJob.RoleArn"
    assert config.SAGEMAKER_PYTHON_SDK_LOCAL_MODE_CONFIG_SCHEMA["required"] == ["local"]


GOOD = [
    {"SchemaVersion": "1.0"},
    {"SchemaVersion": "1.0", "SageMaker": {"TrainingJob": {"RoleArn": ROLE}}},
    {"SchemaVersion": "1.0", "SageMaker": {"Model": {"Containers": [{"Environment": {"A": "b"}}]}}},
    {"SchemaVersion": "1.0", "SageMaker": {"Pipeline": {"Tags": [{"Key": "a", "Value": ""}]}}},
    {"SchemaVersion": "1.0", "SageMaker": {"PythonSDK": {"Modules": {"TelemetryOptOut": True}}}},
]
BAD = [
    {},
    {"SchemaVersion": "2.0"},
    {"SchemaVersion": "1.0", "Other": {}},
    {"SchemaVersion": "1.0", "SageMaker": {"TrainingJob": {"RoleArn": "role"}}},
    {"SchemaVersion": "1.0", "SageMaker": {"TrainingJob": {"RoleARN": ROLE}}},
    {"SchemaVersion": "1.0", "SageMaker": {"Pipeline": {"Tags": [{"Key": "a"}]}}},
    {"SchemaVersion": "1.0", "SageMaker": {"TrainingJob": {"VpcConfig": {"Subnets": []}}}},
    {"SchemaVersion": "1.0", "SageMaker": {"TrainingJob": {"EnableNetworkIsolation": "yes"}}},
]


@pytest.mark.parametrize("document", GOOD)
def test_a_document_that_is_allowed(document):
    jsonschema.validate(document, SCHEMA)
    config.validate_sagemaker_config(document)


@pytest.mark.parametrize("document", BAD)
def test_a_document_that_is_refused(document):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)
    if document:
        with pytest.raises(ValidationError):
            config.validate_sagemaker_config(document)


def test_the_schema_of_local_mode():
    schema = config_schema.SAGEMAKER_PYTHON_SDK_LOCAL_MODE_CONFIG_SCHEMA
    jsonschema.validate({"local": {"local_code": True, "serving_port": 8080}}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"local": {"serving_port": "8080"}}, schema)


def test_the_logger():
    logger = config_utils.get_sagemaker_config_logger()
    assert (logger.name, logger.level, logger.propagate) == ("sagemaker.config", logging.INFO, True)


@pytest.mark.parametrize(
    ("cache_size", "expected"),
    [(100, ["a", "b 1", "b 2"]), (1, ["a", "b 1", "b 2", "a"])],
)
def test_what_was_just_logged_is_not_logged_again(cache_size, expected, caplog):
    log = config_utils.non_repeating_log_factory(logging.getLogger("some"), "info", cache_size)
    with caplog.at_level(logging.INFO):
        for message in [("a",), ("a",), ("b %s", 1), ("b %s", 1), ("b %s", 2), ("a",)]:
            log(*message)
    assert [record.getMessage() for record in caplog.records] == expected


def test_a_method_that_loggers_do_not_have_is_refused():
    with pytest.raises(ValueError, match="Not supported logging method"):
        config_utils.non_repeating_log_factory(logging.getLogger("some"), "nope")
