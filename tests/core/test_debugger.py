"""Debugger, profilers and explainers: what their settings become in a request."""

import pytest

from sagemaker.core.debugger import (
    CollectionConfig,
    DataloaderProfilingConfig,
    DebuggerHookConfig,
    DetailedProfilerProcessingJobConfig,
    DetailedProfilingConfig,
    FrameworkProfile,
    HorovodProfilingConfig,
    Profiler,
    ProfilerConfig,
    ProfilerRule,
    PythonProfiler,
    PythonProfilingConfig,
    Rule,
    SMDataParallelProfilingConfig,
    TensorBoardOutputConfig,
    cProfileTimer,
    get_default_profiler_processing_job,
    get_rule_container_image_uri,
)
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.explainer import (
    ClarifyExplainerConfig,
    ClarifyInferenceConfig,
    ClarifyShapBaselineConfig,
    ClarifyShapConfig,
    ClarifyTextConfig,
    ExplainerConfig,
)
from sagemaker.core.workflow.parameters import ParameterString

VARIABLE = ParameterString(name="Later")
VANISHING = {
    "DebugRuleConfiguration": {
        "RuleConfigurationName": "VanishingGradient",
        "RuleParameters": {"rule_to_invoke": "VanishingGradient"},
    },
    "CollectionConfigurations": [
        {"CollectionName": "gradients", "CollectionParameters": {"save_interval": "5"}}
    ],
}


def test_a_hook_saves_collections():
    hook = DebuggerHookConfig(VARIABLE, "/opt/tensors", {"save": "1"}, [CollectionConfig("weights")])
    assert hook.to_request() == {
        "S3OutputPath": VARIABLE,
        "LocalPath": "/opt/tensors",
        "HookParameters": {"save": "1"},
        "CollectionConfigurations": [{"CollectionName": "weights"}],
    }
    assert TensorBoardOutputConfig("s3://b/events").to_request() == {"S3OutputPath": "s3://b/events"}


def test_collections_are_equal_by_name_and_parameters():
    assert CollectionConfig("a", {"x": "1"}) == CollectionConfig("a", {"x": "1"})
    assert CollectionConfig("a") != CollectionConfig("b")
    assert len({CollectionConfig("a"), CollectionConfig("a")}) == 1
    with pytest.raises(TypeError, match="only comparable"):
        _ = CollectionConfig("a") == "a"


def test_a_built_in_rule():
    rule = Rule.sagemaker(VANISHING, rule_parameters={"t": "1"}, other_trials_s3_input_paths=["s3://b/other"])
    assert rule.collection_configs == [CollectionConfig("gradients", {"save_interval": "5"})]
    assert rule.to_debugger_rule_config_dict() == {
        "RuleConfigurationName": "VanishingGradient",
        "RuleEvaluatorImage": "DEFAULT_RULE_EVALUATOR_IMAGE",
        "RuleParameters": {
            "rule_to_invoke": "VanishingGradient",
            "other_trial_0": "s3://b/other",
            "t": "1",
        },
    }


@pytest.mark.parametrize(
    ("make", "request_of"),
    [
        (Rule.custom, lambda rule: rule.to_debugger_rule_config_dict()),
        (ProfilerRule.custom, lambda rule: rule.to_profiler_rule_config_dict()),
    ],
)
def test_a_custom_rule(make, request_of):
    rule = make("mine", "image:1", "ml.m5.large", 10, source="s3://b/rule.py", rule_to_invoke="Mine")
    assert request_of(rule) == {
        "RuleConfigurationName": "mine",
        "RuleEvaluatorImage": "image:1",
        "InstanceType": "ml.m5.large",
        "VolumeSizeInGB": 10,
        "RuleParameters": {"source_s3_uri": "s3://b/rule.py", "rule_to_invoke": "Mine"},
    }
    with pytest.raises(ValidationError, match="you must also provide a rule to invoke"):
        make("mine", "image:1", "ml.m5.large", 10, source="s3://b/rule.py")


def test_actions_get_the_name_of_their_job():
    class Actions:
        prefix = None

        def update_training_job_prefix_if_not_specified(self, name):
            self.prefix = name

        def serialize(self):
            return f'{{"stop": "{self.prefix}"}}'

    rule = Rule.sagemaker(VANISHING, actions=Actions())
    rule.prepare_actions("train-1")
    assert rule.rule_parameters["action_json"] == '{"stop": "train-1"}'


def test_the_job_that_processes_a_profile():
    rule = get_default_profiler_processing_job(volume_size_in_gb=7)
    assert rule.name.startswith("DetailedProfilerProcessingJobConfig-")
    assert (rule.instance_type, rule.volume_size_in_gb) == ("ml.m5.4xlarge", 7)
    own = ProfilerRule.sagemaker(DetailedProfilerProcessingJobConfig())
    assert own.to_profiler_rule_config_dict()["RuleParameters"] == {
        "rule_to_invoke": "DetailedProfilerProcessing"
    }


def test_the_image_of_the_rules():
    uri = get_rule_container_image_uri("VanishingGradient", "eu-west-1")
    assert uri == "929884845733.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-debugger-rules:latest"


PROFILERS = {
    "default": (DetailedProfilingConfig(), '{"StartStep": 5, "NumSteps": 1, }'),
    "steps": (DetailedProfilingConfig(3, 4), '{"StartStep": 3, "NumSteps": 4, }'),
    "from a step on": (HorovodProfilingConfig(start_step=7), '{"StartStep": 7, "NumSteps": 1, }'),
    "time": (
        SMDataParallelProfilingConfig(start_unix_time=1900000000, duration=1.5),
        '{"StartTimeInSecSinceEpoch": 1900000000, "Duration": 1.5, }',
    ),
    "loaders": (
        DataloaderProfilingConfig(profile_default_steps=True, metrics_regex="a.*"),
        '{"StartStep": 7, "NumSteps": 1, "MetricsRegex": "a.*", }',
    ),
    "cProfile": (
        PythonProfilingConfig(cprofile_timer=cProfileTimer.CPU_TIME),
        '{"StartStep": 9, "NumSteps": 3, "ProfilerName": "cprofile", "cProfileTimer": "cpu_time", }',
    ),
    "Pyinstrument": (
        PythonProfilingConfig(python_profiler=PythonProfiler.PYINSTRUMENT),
        '{"StartStep": 9, "NumSteps": 3, "ProfilerName": "pyinstrument", }',
    ),
}


@pytest.mark.parametrize("kind", PROFILERS)
def test_profilers_get_their_range(kind):
    config, text = PROFILERS[kind]
    assert config.to_json_string() == text
    assert FrameworkProfile(python_profiling_config=config).profiling_parameters[config.name] == text


def test_all_profilers_run_by_default():
    parameters = FrameworkProfile(start_step=2, num_steps=3).profiling_parameters
    assert parameters.pop("LocalPath") == "/opt/ml/output/profiler"
    assert parameters.pop("RotateMaxFileSizeInBytes") == "10485760"
    assert parameters.pop("RotateFileCloseIntervalInSeconds") == "60"
    assert parameters.pop("FileOpenFailThreshold") == "50"
    assert set(parameters) == {
        "DetailedProfilingConfig",
        "DataloaderProfilingConfig",
        "PythonProfilingConfig",
        "HorovodProfilingConfig",
        "SMDataParallelProfilingConfig",
    }
    assert all(text.startswith('{"StartStep": 2, "NumSteps": 3, ') for text in parameters.values())


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: DetailedProfilingConfig(start_step=-1), "start_step must be integer"),
        (lambda: DetailedProfilingConfig(num_steps=0), "num_steps must be integer"),
        (lambda: DetailedProfilingConfig(start_unix_time="x"), "start_unix_time must be valid"),
        (lambda: DetailedProfilingConfig(duration=0), "duration must be float"),
        (lambda: DetailedProfilingConfig(start_step=1, duration=3), "Both step and time fields"),
        (lambda: DetailedProfilingConfig(profile_default_steps=1), "profile_default_steps must be"),
        (lambda: DataloaderProfilingConfig(metrics_regex="("), "metrics_regex is invalid"),
        (lambda: PythonProfilingConfig(python_profiler="x"), "python_profiler must be of type"),
        (lambda: PythonProfilingConfig(cprofile_timer="x"), "cprofile_timer must be of type"),
        (lambda: FrameworkProfile(local_path=3), "local_path must be a string"),
        (lambda: FrameworkProfile(file_max_size=0), "file_max_size must be"),
        (lambda: FrameworkProfile(file_close_interval=0), "file_close_interval must be"),
        (lambda: FrameworkProfile(file_open_fail_threshold=True), "file_open_fail threshold must be"),
        (lambda: ProfilerConfig(framework_profile_params="x"), "must be of type FrameworkProfile"),
    ],
)
def test_settings_out_of_range_are_refused(make, message):
    with pytest.raises(AssertionError, match=message):
        make()


def test_the_profiler_of_a_job():
    assert ProfilerConfig(
        "s3://b", 500, profile_params=Profiler(cpu_profiling_duration="60")
    ).to_request() == {
        "S3OutputPath": "s3://b",
        "DisableProfiler": False,
        "ProfilingIntervalInMilliseconds": 500,
        "ProfilingParameters": {"CPUProfilingDuration": "60", "SMPFileRotationSecs": "600"},
    }
    assert ProfilerConfig("s3://b", disable_profiler=True).to_request() == {"DisableProfiler": True}
    assert ProfilerConfig(VARIABLE, disable_profiler=VARIABLE).to_request()["S3OutputPath"] is VARIABLE
    with pytest.raises(ValidationError, match="Framework Profiler is ON"):
        ProfilerConfig(framework_profile_params=FrameworkProfile(), profile_params=Profiler())


def test_an_endpoint_explains_its_predictions():
    shap = ClarifyShapConfig(
        ClarifyShapBaselineConfig(shap_baseline="1,2"),
        10,
        seed=0,
        text_config=ClarifyTextConfig("en", "token"),
    )
    clarify = ClarifyExplainerConfig(shap, "`true`", ClarifyInferenceConfig(["a"], probability_index=0))
    assert ExplainerConfig(clarify).to_request() == {
        "ClarifyExplainerConfig": {
            "EnableExplanations": "`true`",
            "InferenceConfig": {"FeatureHeaders": ["a"], "ProbabilityIndex": 0, "MaxPayloadInMB": 6},
            "ShapConfig": {
                "ShapBaselineConfig": {"MimeType": "text/csv", "ShapBaseline": "1,2"},
                "NumberOfSamples": 10,
                "Seed": 0,
                "UseLogit": False,
                "TextConfig": {"Language": "en", "Granularity": "token"},
            },
        }
    }
    assert ExplainerConfig().to_request() == {}
