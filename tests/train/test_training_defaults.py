"""Defaults and constants of training jobs: `sagemaker.train.defaults`, `.constants`, `.utils`."""

from __future__ import annotations

from pathlib import Path

import pytest

from sagemaker.core.shapes import InstanceGroup, InstancePreference
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.core.workflow.pipeline_context import Session
from sagemaker.train import constants, model_trainer, utils
from sagemaker.train.configs import Compute, OutputDataConfig, StoppingCondition
from sagemaker.train.defaults import TrainDefaults

VARIABLE = ParameterString(name="Later")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("b", "a", "i"), "b"),
        ((None, "alg", None), "alg-job"),
        ((None, None, "123.dkr.ecr.us-west-2.amazonaws.com/my-img:1"), "my-img-job"),
        ((None, None, None), None),
        (("", None, "i/x:1"), ""),
    ],
)
def test_base_job_name(arguments, expected):
    assert TrainDefaults.get_base_job_name(*arguments) == expected


GROUP = InstanceGroup(instance_group_name="a", instance_type="ml.m5.large", instance_count=1)
COUNTED = InstancePreference(instance_type="ml.m5.large", instance_count=2)


@pytest.mark.parametrize(
    ("compute", "expected"),
    [
        (None, ("ml.m5.xlarge", 1, 30)),
        (Compute(), ("ml.m5.xlarge", 1, 30)),
        (Compute(instance_type="ml.p3.2xlarge"), ("ml.p3.2xlarge", 1, 30)),
        (Compute(instance_count=3, volume_size_in_gb=None), ("ml.m5.xlarge", 3, 30)),
        (Compute(instance_groups=[GROUP]), (None, None, 30)),
        (Compute(instance_preferences=[COUNTED]), (None, None, 30)),
    ],
)
def test_compute(compute, expected):
    filled = TrainDefaults.get_compute(compute)
    assert (filled.instance_type, filled.instance_count, filled.volume_size_in_gb) == expected
    assert compute is None or filled is compute


def test_stopping_condition():
    assert TrainDefaults.get_stopping_condition().max_runtime_in_seconds == 3600
    config = StoppingCondition(max_wait_time_in_seconds=5)
    assert TrainDefaults.get_stopping_condition(config) is config
    assert config.max_runtime_in_seconds is None


@pytest.mark.parametrize(
    ("prefix", "partial", "expected"),
    [
        (None, None, ("s3://bkt/base", None, "GZIP")),
        ("pre", None, ("s3://bkt/pre/base", None, "GZIP")),
        (None, OutputDataConfig(kms_key_id="k"), ("s3://bkt/base", "k", "GZIP")),
        (
            None,
            OutputDataConfig(s3_output_path="s3://x", compression_type="NONE"),
            ("s3://x", None, "NONE"),
        ),
    ],
)
def test_output_data_config(prefix, partial, expected):
    session = Session(region="us-west-2", default_bucket="bkt", default_bucket_prefix=prefix)
    config = TrainDefaults.get_output_data_config("base", partial, session)
    assert (config.s3_output_path, config.kms_key_id, config.compression_type) == expected


def test_the_session_is_made_where_there_is_none():
    session = Session(region="us-west-2")
    assert TrainDefaults.get_sagemaker_session(session) is session
    assert isinstance(TrainDefaults.get_sagemaker_session(), Session)


def test_constants():
    assert constants.DEFAULT_CONTAINER_ENTRYPOINT == ["/bin/bash"]
    assert constants.DEFAULT_CONTAINER_ARGUMENTS == [
        "-c",
        "chmod +x /opt/ml/input/data/sm_drivers/sm_train.sh && /opt/ml/input/data/sm_drivers/sm_train.sh",
    ]
    assert constants.SM_RECIPE_CONTAINER_PATH == "/opt/ml/input/data/recipe/recipe.yaml"
    assert (Path(constants.SM_DRIVERS_LOCAL_PATH) / constants.TRAIN_SCRIPT).is_file()
    assert constants.get_sagemaker_hub_name() == "SageMakerPublicHub"


def test_another_hub_is_named_in_the_environment(monkeypatch):
    monkeypatch.setenv("SAGEMAKER_HUB_NAME", "mine")
    assert constants.get_sagemaker_hub_name() == "mine"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", "a"),
        (1, "1"),
        (True, "true"),
        (None, "null"),
        ({"a": 1}, '{"a": 1}'),
        ((1,), "[1]"),
        (b"x", "b'x'"),
    ],
)
def test_safe_serialize(value, expected):
    assert utils.safe_serialize(value) == expected


def test_safe_serialize_keeps_pipeline_variables():
    assert utils.safe_serialize(VARIABLE) is VARIABLE


@pytest.mark.parametrize(
    "name", ["Torchrun", "MPI", "SMP", "PipelineSession", "TrainingJob", "TrainDefaults", "SM_CODE"]
)
def test_names_are_found_beside_the_trainer(name):
    assert getattr(model_trainer, name) is not None
    assert name in model_trainer.__all__
