"""Tuning requests, which contain the training request of a `ModelTrainer`."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagemaker.core.parameter import CategoricalParameter, ContinuousParameter, IntegerParameter
from sagemaker.core.requests import RequestContext, Resolver
from sagemaker.core.session import PipelineSession
from sagemaker.core.shapes import (
    HyperParameterTuningInstanceConfig,
    HyperParameterTuningJobWarmStartConfig,
    ParentHyperParameterTuningJob,
)
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString
from sagemaker.train import ModelTrainer
from sagemaker.train.configs import (
    CheckpointConfig,
    Compute,
    InputData,
    MetricDefinition,
    Networking,
    OutputDataConfig,
    RetryStrategy,
    SourceCode,
    StoppingCondition,
    Tag,
    TensorBoardOutputConfig,
)
from sagemaker.train.tuner import HyperparameterTuner, WarmStartTypes

ROLE = "arn:aws:iam::123456789012:role/Execution"
RANGES = {"lift": ContinuousParameter(0.1, 9.5)}


@pytest.fixture(scope="module")
def session():
    return PipelineSession(region="us-west-2", default_bucket="bucket")


def trainer(session, **options):
    defaults = {
        "training_image": "image:1",
        "role": ROLE,
        "base_job_name": "kite",
        "sagemaker_session": session,
    }
    return ModelTrainer(**{**defaults, **options})


def resolve(arguments):
    context = RequestContext(arguments.session, "pipeline", "Step")
    return Resolver().resolve(dict(arguments.request.arguments), context).value


def tuned(session, *, tune=(), ranges=None, **options):
    """Return the resolved request of a tuner with one trainer."""
    settings = options.pop("trainer", {})
    one = settings if isinstance(settings, ModelTrainer) else trainer(session, **settings)
    tuner = HyperparameterTuner(one, "altitude", RANGES if ranges is None else ranges, **options)
    return resolve(tuner.tune(**dict(tune)))


@st.composite
def trainer_settings(draw):
    """Draw settings of a trainer; each may be missing."""
    choices = {
        "compute": Compute(
            instance_type="ml.m5.large",
            instance_count=2,
            keep_alive_period_in_seconds=60,
            volume_kms_key_id="key",
            enable_managed_spot_training=draw(st.booleans()),
        ),
        "networking": Networking(
            subnets=["s"],
            security_group_ids=["g"],
            enable_network_isolation=draw(st.booleans()),
            enable_inter_container_traffic_encryption=draw(st.booleans()),
        ),
        "stopping_condition": StoppingCondition(max_runtime_in_seconds=60, max_wait_time_in_seconds=90),
        "output_data_config": OutputDataConfig(
            s3_output_path="s3://o", kms_key_id="k", compression_type="NONE"
        ),
        "checkpoint_config": CheckpointConfig(s3_uri="s3://c/p"),
        "input_data_config": [
            InputData(channel_name="wind", data_source="s3://wind", content_type="text/csv")
        ],
        "training_input_mode": "Pipe",
        "environment": {"A": ParameterString("E")},
        "hyperparameters": {"tail": 3, "flag": True, "none": None, "list": [1], "text": "long"},
    }
    return {name: value for name, value in choices.items() if draw(st.booleans())}


@settings(max_examples=40, deadline=None)
@given(trainer_settings())
def test_definition_equals_the_training_request(session, options):
    trained = resolve(trainer(session, **options).train())
    definition = tuned(session, trainer=options, max_jobs=2)["TrainingJobDefinition"]
    static = definition.pop("StaticHyperParameters", {})
    assert static == trained.pop("HyperParameters")
    for channel in trained.get("InputDataConfig", []):
        channel.pop("InputMode")  # a tuned channel follows TrainingInputMode
    assert definition == trained


def test_source_code_becomes_sagemaker_hyperparameters(session, tmp_path):
    (tmp_path / "train.py").write_text("print('up')")
    code = SourceCode(source_dir=str(tmp_path), entry_script="train.py")
    definition = tuned(session, trainer={"source_code": code})["TrainingJobDefinition"]
    static = definition["StaticHyperParameters"]
    assert static["sagemaker_program"] == "train.py"
    assert static["sagemaker_submit_directory"].endswith("/sourcedir.tar.gz")
    assert [channel["ChannelName"] for channel in definition["InputDataConfig"]] == ["sm_drivers"]
    assert set(definition["AlgorithmSpecification"]) == {"TrainingImage", "TrainingInputMode"}


def test_a_command_is_refused(session, tmp_path):
    code = SourceCode(source_dir=str(tmp_path), command="python train.py")
    with pytest.raises(ValueError, match=r"SourceCode\.command cannot run in a tuning job"):
        tuned(session, trainer={"source_code": code})


def test_settings_that_tuning_jobs_lack_are_warned_about(session):
    one = trainer(session).with_tensorboard_output_config(TensorBoardOutputConfig(s3_output_path="s3://t"))
    with pytest.warns(UserWarning, match="Tuning jobs have no TensorBoardOutputConfig"):
        tuned(session, trainer=one)


def test_settings_of_with_methods_are_kept(session):
    one = trainer(session).with_retry_strategy(RetryStrategy(maximum_retry_attempts=2))
    one = one.with_metric_definitions([MetricDefinition(name="drag", regex="d=(.*)")])
    definition = tuned(session, trainer=one)["TrainingJobDefinition"]
    assert definition["RetryStrategy"] == {"MaximumRetryAttempts": 2}
    assert definition["AlgorithmSpecification"]["MetricDefinitions"] == [{"Name": "drag", "Regex": "d=(.*)"}]


@pytest.mark.parametrize(
    ("inputs", "names"),
    [
        ("s3://a", ["training"]),
        (ParameterString("Data"), ["training"]),
        ({"train": "s3://a", "val": ParameterString("Data")}, ["train", "val"]),
        ([InputData(channel_name="train", data_source="s3://a")], ["train"]),
        (None, []),
    ],
)
def test_inputs_are_a_location_locations_by_name_or_channels(session, inputs, names):
    definition = tuned(session, tune={"inputs": inputs})["TrainingJobDefinition"]
    assert [channel["ChannelName"] for channel in definition.get("InputDataConfig", [])] == names


@pytest.mark.parametrize(
    ("options", "limits"),
    [
        ({}, {"MaxNumberOfTrainingJobs": 1, "MaxParallelTrainingJobs": 1}),
        ({"strategy": "Grid"}, {"MaxParallelTrainingJobs": 1}),
        (
            {"max_jobs": ParameterInteger("Jobs"), "max_parallel_jobs": ParameterInteger("Parallel")},
            {
                "MaxNumberOfTrainingJobs": {"Get": "Parameters.Jobs"},
                "MaxParallelTrainingJobs": {"Get": "Parameters.Parallel"},
            },
        ),
        (
            {"max_jobs": 3, "max_runtime_in_seconds": 60},
            {"MaxNumberOfTrainingJobs": 3, "MaxParallelTrainingJobs": 1, "MaxRuntimeInSeconds": 60},
        ),
    ],
)
def test_limits(session, options, limits):
    assert tuned(session, **options)["HyperParameterTuningJobConfig"]["ResourceLimits"] == limits


def test_random_seed_zero_is_sent(session):
    assert tuned(session, random_seed=0)["HyperParameterTuningJobConfig"]["RandomSeed"] == 0


def test_tags_of_the_tuner_override_those_of_the_trainer(session):
    own = trainer(session, tags=[Tag(key="a", value="trainer"), Tag(key="b", value="trainer")])
    request = tuned(session, trainer=own, tags={"a": "tuner"})
    assert request["Tags"] == [{"Key": "a", "Value": "tuner"}, {"Key": "b", "Value": "trainer"}]


def test_autotune_sends_only_static_hyperparameters(session):
    request = tuned(
        session,
        trainer={"hyperparameters": {"coal": "black", "draft": 7, "lift": 2}},
        autotune=True,
        hyperparameters_to_keep_static=["coal"],
    )
    assert request["Autotune"] == {"Mode": "Enabled"}
    assert request["TrainingJobDefinition"]["StaticHyperParameters"] == {"coal": "black"}


def test_instance_configs_replace_the_compute(session):
    tuner = HyperparameterTuner(trainer(session), "altitude", RANGES)
    tuner.override_resource_config(
        [
            HyperParameterTuningInstanceConfig(
                instance_type="ml.c5.large", instance_count=1, volume_size_in_gb=3
            )
        ]
    )
    definition = resolve(tuner.tune())["TrainingJobDefinition"]
    assert "ResourceConfig" not in definition
    assert definition["HyperParameterTuningResourceConfig"]["InstanceConfigs"] == [
        {"InstanceType": "ml.c5.large", "InstanceCount": 1, "VolumeSizeInGB": 3}
    ]


def several(session):
    return HyperparameterTuner.create(
        {"one": trainer(session), "two": trainer(session, hyperparameters={"x": 1})},
        {"one": "altitude", "two": "speed"},
        {"one": RANGES, "two": {"x": IntegerParameter(1, 2), "c": CategoricalParameter(["a"])}},
        metric_definitions_dict={"two": [{"Name": "speed", "Regex": "s=(.*)"}]},
        max_jobs=4,
    )


def test_several_trainers_give_several_definitions(session):
    request = resolve(several(session).tune(inputs={"two": "s3://a"}))
    first, second = request["TrainingJobDefinitions"]
    assert [first["DefinitionName"], second["DefinitionName"]] == ["one", "two"]
    assert second["TuningObjective"] == {"Type": "Maximize", "MetricName": "speed"}
    assert set(second["HyperParameterRanges"]) == {"IntegerParameterRanges", "CategoricalParameterRanges"}
    assert "InputDataConfig" not in first
    assert second["InputDataConfig"][0]["ChannelName"] == "training"
    assert not {"HyperParameterTuningJobObjective", "ParameterRanges"} & set(
        request["HyperParameterTuningJobConfig"]
    )


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (
            lambda s: HyperparameterTuner(trainer(s), "m", {}),
            ValueError,
            "Need to specify hyperparameter ranges",
        ),
        (
            lambda s: HyperparameterTuner(trainer(s), "m", {"a": 5}),
            TypeError,
            r"hyperparameter_ranges\['a'\]",
        ),
        (
            lambda s: HyperparameterTuner(trainer(s), "m", RANGES, hyperparameters_to_keep_static=["a"]),
            ValueError,
            "Autotune mode is not enabled",
        ),
        (
            lambda s: HyperparameterTuner(
                trainer(s), "m", RANGES, autotune=True, hyperparameters_to_keep_static=["a"]
            ),
            ValueError,
            "must be members of model_trainer's hyperparameters",
        ),
        (lambda s: several(s).tune(inputs="s3://a"), ValueError, "must be a dictionary using"),
        (lambda s: several(s).tune(inputs={"three": "s3://a"}), ValueError, "must be a subset of"),
        (
            lambda s: HyperparameterTuner.create({"a": trainer(s)}, {}, {"a": RANGES}),
            ValueError,
            "objective_metric_name_dict' must be the same as",
        ),
        (
            lambda s: HyperparameterTuner(trainer(s), "m", RANGES).tune(inputs=["s3://a"]),
            ValueError,
            "Name the channel",
        ),
        (
            lambda s: HyperparameterTuner(trainer(s), "m", RANGES).tune(inputs=5),
            ValueError,
            "inputs is a list",
        ),
        (
            lambda s: HyperparameterTuner(trainer(s), "m", RANGES, [{"name": "m"}], max_jobs=1).tune(),
            ValueError,
            "metric_definitions needs",
        ),
        (lambda _: HyperparameterTuner("image", "m", RANGES), TypeError, "must be a ModelTrainer"),
        (lambda _: HyperparameterTuner.create(None, None, None), ValueError, "at least one trainer"),
        (
            lambda s: HyperparameterTuner(trainer(s), "m", RANGES).describe(),
            ValueError,
            "No tuning job available",
        ),
    ],
)
def test_invalid_arguments_are_refused(session, call, error, message):
    with pytest.raises(error, match=message):
        call(session)


def test_warm_start(session):
    config = HyperParameterTuningJobWarmStartConfig(
        warm_start_type=WarmStartTypes.TRANSFER_LEARNING.value,
        parent_hyper_parameter_tuning_jobs=[
            ParentHyperParameterTuningJob(hyper_parameter_tuning_job_name="old")
        ],
    )
    assert tuned(session, warm_start_config=config)["WarmStartConfig"] == {
        "ParentHyperParameterTuningJobs": [{"HyperParameterTuningJobName": "old"}],
        "WarmStartType": "TransferLearning",
    }


def test_parameter_ranges_of_the_api(session):
    tuner = HyperparameterTuner(
        trainer(session), "m", {"a": IntegerParameter(1, 2), "c": CategoricalParameter([1, "x"])}
    )
    assert tuner.hyperparameter_ranges() == {
        "CategoricalParameterRanges": [{"Name": "c", "Values": ["1", "x"]}],
        "IntegerParameterRanges": [{"Name": "a", "MinValue": "1", "MaxValue": "2", "ScalingType": "Auto"}],
    }
