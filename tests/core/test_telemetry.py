"""The names of the published telemetry are there; nothing is collected or sent."""

from __future__ import annotations

import os
import platform

import pytest

from sagemaker.core import telemetry
from sagemaker.core.resources import TrainingJob
from sagemaker.core.telemetry import constants, resource_creation, telemetry_logging
from sagemaker.core.telemetry.attribution import Attribution, set_attribution


def test_a_decorated_function_is_the_function_itself():
    def function():
        return 1

    decorated = telemetry_logging._telemetry_emitter(telemetry.Feature.MLOPS, "name")(function)
    assert decorated is function


def test_codes_and_names():
    assert telemetry_logging.FEATURE_TO_CODE["MODEL_TRAINER"] == constants.Feature.MODEL_TRAINER.value == 14
    assert telemetry_logging.STATUS_TO_CODE == {"SUCCESS": 1, "FAILURE": 0}
    assert len(constants.Region) == 30
    assert constants.Region("eu-central-1").name == "EU_CENTRAL_1"
    assert platform.python_version() == telemetry_logging.PYTHON_VERSION
    assert telemetry_logging.OS_NAME_VERSION.startswith(telemetry_logging.OS_NAME)


def test_the_tool_that_wrote_a_program_is_noted(monkeypatch):
    monkeypatch.setenv("SAGEMAKER_PYSDK_CREATED_BY", "")
    set_attribution(Attribution.SAGEMAKER_AGENT_PLUGIN)
    assert os.environ["SAGEMAKER_PYSDK_CREATED_BY"] == "awslabs/agent-plugins/sagemaker-ai"
    with pytest.raises(TypeError, match="must be an Attribution enum member"):
        set_attribution("x")


def test_the_arn_of_what_was_created():
    job = TrainingJob(training_job_name="a", training_job_arn="arn:aws:x")
    assert resource_creation.get_resource_arn(job) == "arn:aws:x"
    assert resource_creation.get_resource_arn({"TrainingJobArn": "arn"}) is None
    assert resource_creation.get_resource_arn(None) is None
