"""Built-in rules of Debugger and profiler, and their actions: `sagemaker.core.debugger.rule_configs`."""

from __future__ import annotations

import pytest

from sagemaker.core.debugger import ProfilerRule, Rule, rule_configs

RULES = {
    "all_zero": ("AllZero", []),
    "check_input_images": ("CheckInputImages", ["input_image"]),
    "class_imbalance": ("ClassImbalance", []),
    "confusion": ("Confusion", []),
    "create_xgboost_report": (
        "CreateXgboostReport",
        ["metrics", "feature_importance", "hyperparameters", "predictions", "labels"],
    ),
    "dead_relu": ("DeadRelu", ["relu_output"]),
    "exploding_tensor": ("ExplodingTensor", []),
    "feature_importance_overweight": ("FeatureImportanceOverweight", ["feature_importance"]),
    "loss_not_decreasing": ("LossNotDecreasing", ["losses"]),
    "nlp_sequence_ratio": ("NLPSequenceRatio", ["input_sequence"]),
    "overfit": ("Overfit", []),
    "overtraining": ("Overtraining", []),
    "poor_weight_initialization": ("PoorWeightInitialization", ["relu_input"]),
    "saturated_activation": ("SaturatedActivation", []),
    "similar_across_runs": ("SimilarAcrossRuns", []),
    "stalled_training_rule": ("StalledTrainingRule", []),
    "tensor_variance": ("TensorVariance", []),
    "tree_depth": ("TreeDepth", []),
    "unchanged_tensor": ("UnchangedTensor", []),
    "vanishing_gradient": ("VanishingGradient", ["gradients"]),
    "weight_update_ratio": ("WeightUpdateRatio", ["weights"]),
}


@pytest.mark.parametrize(("function", "expected"), RULES.items())
def test_a_rule_and_the_collections_that_it_reads(function, expected):
    configuration = getattr(rule_configs, function)()
    name, collections = expected
    assert configuration["DebugRuleConfiguration"] == {
        "RuleConfigurationName": name,
        "RuleParameters": {"rule_to_invoke": name},
    }
    found = configuration.get("CollectionConfigurations", [])
    assert [collection["CollectionName"] for collection in found] == collections
    assert ("CollectionConfigurations" in configuration) == bool(collections)
    configuration["DebugRuleConfiguration"]["RuleParameters"]["more"] = "x"
    assert "more" not in str(getattr(rule_configs, function)())


def test_the_parameters_of_collections():
    assert rule_configs.dead_relu()["CollectionConfigurations"] == [
        {
            "CollectionName": "relu_output",
            "CollectionParameters": {"include_regex": ".*relu_output", "save_interval": "500"},
        }
    ]
    assert rule_configs.get_collection("losses") == {
        "CollectionName": "losses",
        "CollectionParameters": {"save_interval": "500"},
    }
    assert rule_configs.get_collection("nope") is None


def test_rules_go_into_requests():
    request = Rule.sagemaker(rule_configs.vanishing_gradient()).to_debugger_rule_config_dict()
    assert request["RuleParameters"] == {"rule_to_invoke": "VanishingGradient"}
    request = ProfilerRule.sagemaker(
        rule_configs.LowGPUUtilization(patience=5)
    ).to_profiler_rule_config_dict()
    assert request["RuleParameters"]["patience"] == "5"


PROFILER_RULES = {
    "BatchSize": {
        "cpu_threshold_p95": 70,
        "gpu_threshold_p95": 70,
        "gpu_memory_threshold_p95": 70,
        "patience": 1000,
        "window": 500,
    },
    "CPUBottleneck": {"threshold": 50, "gpu_threshold": 10, "cpu_threshold": 90, "patience": 1000},
    "GPUMemoryIncrease": {"increase": 5, "patience": 1000, "window": 10},
    "IOBottleneck": {"threshold": 50, "gpu_threshold": 10, "io_threshold": 50, "patience": 1000},
    "LoadBalancing": {"threshold": 0.5, "patience": 1000},
    "LowGPUUtilization": {"threshold_p95": 70, "threshold_p5": 10, "window": 500, "patience": 1000},
    "MaxInitializationTime": {"threshold": 20},
    "OverallSystemUsage": {},
    "StepOutlier": {"stddev": 3, "mode": None, "n_outliers": 10},
}


@pytest.mark.parametrize(("name", "parameters"), PROFILER_RULES.items())
def test_a_rule_of_the_profiler(name, parameters):
    rule = getattr(rule_configs, name)()
    assert rule.rule_name == name
    assert rule.rule_parameters == {
        **parameters,
        "scan_interval_us": 60000000,
        "rule_to_invoke": name,
    }


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda: rule_configs.CPUBottleneck(threshold=101), "threshold must be a valid percentile!"),
        (lambda: rule_configs.LoadBalancing(threshold=-1), "threshold must be a valid percentile!"),
        (lambda: rule_configs.BatchSize(patience=0), "patience must be a positive integer!"),
        (lambda: rule_configs.StepOutlier(mode=5), "Mode must be a string if specified!"),
        (lambda: rule_configs.ProfilerReport(foo=1), "does not follow naming scheme"),
        (lambda: rule_configs.ProfilerReport(X_y=1), "X is an invalid rule name!"),
        (lambda: rule_configs.ProfilerReport(CPUBottleneck_threshold=101), "valid percentile"),
        (lambda: rule_configs.Email("bad"), "Invalid email_address provided!"),
        (lambda: rule_configs.Email(3), "email_address must be a string!"),
        (lambda: rule_configs.SMS("12345"), "Invalid phone_number provided!"),
        (lambda: rule_configs.StopTraining("a_b"), "Invalid training_job_prefix provided!"),
    ],
)
def test_what_is_out_of_range_is_refused(make, problem):
    with pytest.raises(ValueError, match=problem):
        make()


def test_a_report_takes_parameters_of_rules():
    report = rule_configs.ProfilerReport(CPUBottleneck_threshold=90)
    assert report.rule_parameters == {"CPUBottleneck_threshold": 90, "rule_to_invoke": "ProfilerReport"}
    with pytest.raises(TypeError, match="nope"):
        rule_configs.ProfilerReport(CPUBottleneck_nope=1)


def test_actions_are_json_with_escaped_quotes():
    actions = rule_configs.ActionList(
        rule_configs.StopTraining(), rule_configs.Email("ab@example.com"), rule_configs.SMS("+12345678901")
    )
    actions.update_training_job_prefix_if_not_specified("job")
    assert actions.serialize() == (
        r"[{\"name\": \"stoptraining\", \"training_job_prefix\": \"job\"}, "
        r"{\"endpoint\": \"ab@example.com\", \"name\": \"email\"}, "
        r"{\"endpoint\": \"+12345678901\", \"name\": \"sms\"}]"
    )
    chosen = rule_configs.StopTraining("mine")
    chosen.update_training_job_prefix_if_not_specified("job")
    assert chosen.serialize() == r"{\"training_job_prefix\": \"mine\", \"name\": \"stoptraining\"}"
    assert [rule_configs.is_valid_action_object(value) for value in (actions, chosen, "x")] == [
        True,
        True,
        False,
    ]
    with pytest.raises(TypeError, match="actions must be list of Action objects!"):
        rule_configs.ActionList("x")
