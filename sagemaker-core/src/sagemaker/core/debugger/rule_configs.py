"""The built-in rules of Debugger and of the profiler, and the actions that follow when a rule is broken.

`Rule.sagemaker` takes the result of a function as ``base_config``, and `ProfilerRule.sagemaker` an instance of a class.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from sagemaker.core.exceptions import ValidationError

_SAVE = {"save_interval": "500"}
_COLLECTIONS: Mapping[str, Mapping[str, str]] = {
    "losses": _SAVE,
    "weights": _SAVE,
    "gradients": _SAVE,
    "input_image": {"include_regex": ".*hybridsequential0_input_0", **_SAVE},
    "input_sequence": {"include_regex": ".*embedding0_input_0", **_SAVE},
    "relu_input": {"include_regex": ".*relu_input", **_SAVE},
    "relu_output": {"include_regex": ".*relu_output", **_SAVE},
}
_XGBOOST_REPORT = {
    "metrics": {"save_interval": "5"},
    "feature_importance": {"save_interval": "5"},
    "hyperparameters": {"save_steps": "0"},
    "predictions": {"save_interval": "5"},
    "labels": {"save_interval": "5"},
}

_JOB_PREFIX = re.compile(r"[a-zA-Z0-9-]+")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+\d{2,15}")


def get_collection(collection_name: str) -> dict[str, Any] | None:
    """Return the configuration of a collection that built-in rules read; None for others."""
    parameters = _COLLECTIONS.get(collection_name)
    return None if parameters is None else _collection(collection_name, parameters)


def _collection(name: str, parameters: Mapping[str, str]) -> dict[str, Any]:
    return {"CollectionName": name, "CollectionParameters": dict(parameters)}


class _Rule:
    """A built-in rule of Debugger; called, it returns the rule's configuration, anew for each call."""

    def __init__(self, name: str, collections: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self._name = name
        self._collections = collections or {}

    def __call__(self) -> dict[str, Any]:
        rule = {"RuleConfigurationName": self._name, "RuleParameters": {"rule_to_invoke": self._name}}
        configuration: dict[str, Any] = {"DebugRuleConfiguration": rule}
        if self._collections:
            configuration["CollectionConfigurations"] = [
                _collection(name, parameters) for name, parameters in self._collections.items()
            ]
        return configuration


all_zero = _Rule("AllZero")
check_input_images = _Rule("CheckInputImages", {"input_image": _COLLECTIONS["input_image"]})
class_imbalance = _Rule("ClassImbalance")
confusion = _Rule("Confusion")
create_xgboost_report = _Rule("CreateXgboostReport", _XGBOOST_REPORT)
dead_relu = _Rule("DeadRelu", {"relu_output": _COLLECTIONS["relu_output"]})
exploding_tensor = _Rule("ExplodingTensor")
feature_importance_overweight = _Rule("FeatureImportanceOverweight", {"feature_importance": _SAVE})
loss_not_decreasing = _Rule("LossNotDecreasing", {"losses": _COLLECTIONS["losses"]})
nlp_sequence_ratio = _Rule("NLPSequenceRatio", {"input_sequence": _COLLECTIONS["input_sequence"]})
overfit = _Rule("Overfit")
overtraining = _Rule("Overtraining")
poor_weight_initialization = _Rule("PoorWeightInitialization", {"relu_input": _COLLECTIONS["relu_input"]})
saturated_activation = _Rule("SaturatedActivation")
similar_across_runs = _Rule("SimilarAcrossRuns")
stalled_training_rule = _Rule("StalledTrainingRule")
tensor_variance = _Rule("TensorVariance")
tree_depth = _Rule("TreeDepth")
unchanged_tensor = _Rule("UnchangedTensor")
vanishing_gradient = _Rule("VanishingGradient", {"gradients": _COLLECTIONS["gradients"]})
weight_update_ratio = _Rule("WeightUpdateRatio", {"weights": _COLLECTIONS["weights"]})


class _ProfilerRule:
    """A built-in rule of the profiler. ``rule_parameters`` has the parameters, and the rule's name.

    Raises:
        ValidationError: a parameter is out of range (a `ValueError`).
    """

    def __init__(self, **parameters: Any) -> None:
        self.rule_name = type(self).__name__
        self.rule_parameters = {**parameters, "rule_to_invoke": self.rule_name}

    @staticmethod
    def _percentiles(**values: Any) -> None:
        for name, value in values.items():
            if not 0 <= value <= 100:  # noqa: PLR2004
                raise ValidationError(f"threshold must be a valid percentile! {name} is {value!r}.")

    @staticmethod
    def _positive(**values: Any) -> None:
        for name, value in values.items():
            if not value > 0:
                raise ValidationError(f"{name} must be a positive integer! It is {value!r}.")


class BatchSize(_ProfilerRule):
    """Finds a batch that is too small for the GPUs."""

    def __init__(
        self,
        cpu_threshold_p95: float = 70,
        gpu_threshold_p95: float = 70,
        gpu_memory_threshold_p95: float = 70,
        patience: int = 1000,
        window: int = 500,
        scan_interval_us: int = 60000000,
    ) -> None:
        self._percentiles(
            cpu_threshold_p95=cpu_threshold_p95,
            gpu_threshold_p95=gpu_threshold_p95,
            gpu_memory_threshold_p95=gpu_memory_threshold_p95,
        )
        self._positive(patience=patience, window=window, scan_interval_us=scan_interval_us)
        super().__init__(
            cpu_threshold_p95=cpu_threshold_p95,
            gpu_threshold_p95=gpu_threshold_p95,
            gpu_memory_threshold_p95=gpu_memory_threshold_p95,
            patience=patience,
            window=window,
            scan_interval_us=scan_interval_us,
        )


class CPUBottleneck(_ProfilerRule):
    """Finds GPUs that wait for CPUs."""

    def __init__(
        self,
        threshold: float = 50,
        gpu_threshold: float = 10,
        cpu_threshold: float = 90,
        patience: int = 1000,
        scan_interval_us: int = 60000000,
    ) -> None:
        self._percentiles(threshold=threshold, gpu_threshold=gpu_threshold, cpu_threshold=cpu_threshold)
        self._positive(patience=patience, scan_interval_us=scan_interval_us)
        super().__init__(
            threshold=threshold,
            gpu_threshold=gpu_threshold,
            cpu_threshold=cpu_threshold,
            patience=patience,
            scan_interval_us=scan_interval_us,
        )


class GPUMemoryIncrease(_ProfilerRule):
    """Finds memory of GPUs that grows."""

    def __init__(
        self, increase: float = 5, patience: int = 1000, window: int = 10, scan_interval_us: int = 60000000
    ) -> None:
        self._positive(increase=increase, patience=patience, window=window, scan_interval_us=scan_interval_us)
        super().__init__(
            increase=increase, patience=patience, window=window, scan_interval_us=scan_interval_us
        )


class IOBottleneck(_ProfilerRule):
    """Finds GPUs that wait for data."""

    def __init__(
        self,
        threshold: float = 50,
        gpu_threshold: float = 10,
        io_threshold: float = 50,
        patience: int = 1000,
        scan_interval_us: int = 60000000,
    ) -> None:
        self._percentiles(threshold=threshold, gpu_threshold=gpu_threshold, io_threshold=io_threshold)
        self._positive(patience=patience, scan_interval_us=scan_interval_us)
        super().__init__(
            threshold=threshold,
            gpu_threshold=gpu_threshold,
            io_threshold=io_threshold,
            patience=patience,
            scan_interval_us=scan_interval_us,
        )


class LoadBalancing(_ProfilerRule):
    """Finds GPUs that work less than others."""

    def __init__(
        self, threshold: float = 0.5, patience: int = 1000, scan_interval_us: int = 60000000
    ) -> None:
        self._percentiles(threshold=threshold)
        self._positive(patience=patience, scan_interval_us=scan_interval_us)
        super().__init__(threshold=threshold, patience=patience, scan_interval_us=scan_interval_us)


class LowGPUUtilization(_ProfilerRule):
    """Finds GPUs with little to do."""

    def __init__(
        self,
        threshold_p95: float = 70,
        threshold_p5: float = 10,
        window: int = 500,
        patience: int = 1000,
        scan_interval_us: int = 60000000,
    ) -> None:
        self._percentiles(threshold_p95=threshold_p95, threshold_p5=threshold_p5)
        self._positive(window=window, patience=patience, scan_interval_us=scan_interval_us)
        super().__init__(
            threshold_p95=threshold_p95,
            threshold_p5=threshold_p5,
            window=window,
            patience=patience,
            scan_interval_us=scan_interval_us,
        )


class MaxInitializationTime(_ProfilerRule):
    """Finds a job that takes long to start."""

    def __init__(self, threshold: int = 20, scan_interval_us: int = 60000000) -> None:
        self._positive(threshold=threshold, scan_interval_us=scan_interval_us)
        super().__init__(threshold=threshold, scan_interval_us=scan_interval_us)


class OverallSystemUsage(_ProfilerRule):
    """Reports how much of the instances is used."""

    def __init__(self, scan_interval_us: int = 60000000) -> None:
        self._positive(scan_interval_us=scan_interval_us)
        super().__init__(scan_interval_us=scan_interval_us)


class StepOutlier(_ProfilerRule):
    """Finds steps that take longer than others."""

    def __init__(
        self,
        stddev: float = 3,
        mode: str | None = None,
        n_outliers: int = 10,
        scan_interval_us: int = 60000000,
    ) -> None:
        self._positive(stddev=stddev, n_outliers=n_outliers, scan_interval_us=scan_interval_us)
        if mode is not None and not isinstance(mode, str):
            raise ValidationError(f"Mode must be a string if specified! It is {mode!r}.")
        super().__init__(stddev=stddev, mode=mode, n_outliers=n_outliers, scan_interval_us=scan_interval_us)


_REPORTED = (
    BatchSize,
    CPUBottleneck,
    GPUMemoryIncrease,
    IOBottleneck,
    LoadBalancing,
    LowGPUUtilization,
    MaxInitializationTime,
    OverallSystemUsage,
    StepOutlier,
)


class ProfilerReport(_ProfilerRule):
    """Runs all rules of the profiler and writes a report.

    Args:
        rule_parameters: parameters of the rules, under ``<rule>_<parameter>``: ``CPUBottleneck_threshold=90``.

    Raises:
        ValidationError: a rule does not exist, or a parameter of it is out of range (a `ValueError`).
        TypeError: the rule does not have the parameter.
    """

    def __init__(self, **rule_parameters: Any) -> None:
        for key, value in rule_parameters.items():
            name, separator, parameter = key.partition("_")
            if not separator:
                raise ValidationError(
                    f"Key ({key}) does not follow naming scheme: <rule_name>_<parameter_name>"
                )
            rules = {rule.__name__.lower(): rule for rule in _REPORTED}
            rule: Any = rules.get(name.lower())
            if rule is None:
                names = ", ".join(known.__name__ for known in _REPORTED)
                raise ValidationError(
                    f"{name} is an invalid rule name! Accepted rule names (case insensitive) are: {names}."
                )
            rule(**{parameter: value})
        super().__init__(**rule_parameters)


class RuleAction:
    """Base of the actions that follow when a rule is broken."""

    def __init__(self, name: str, **action_parameters: Any) -> None:
        self.action_parameters: dict[str, Any] = {**action_parameters, "name": name}

    def serialize(self) -> str:
        """Return JSON with its quotes escaped, for the parameters of a rule."""
        return _escaped(self.action_parameters)


class StopTraining(RuleAction):
    """Stops the training job.

    Args:
        training_job_prefix: the prefix of the names of the jobs to stop; by default the job of the rule.
    """

    def __init__(self, training_job_prefix: str | None = None) -> None:
        self.use_default_training_job_prefix = training_job_prefix is None
        if training_job_prefix is None:
            super().__init__("stoptraining")
            return
        _require(training_job_prefix, "training_job_prefix", _JOB_PREFIX, "letters, numbers and hyphens")
        super().__init__("stoptraining", training_job_prefix=training_job_prefix)

    def update_training_job_prefix_if_not_specified(self, training_job_name: str) -> None:
        """Take the name of the rule's job as prefix, unless one was chosen."""
        if self.use_default_training_job_prefix:
            self.action_parameters["training_job_prefix"] = training_job_name


class Email(RuleAction):
    """Writes to an address: ``username@domain``."""

    def __init__(self, email_address: str) -> None:
        _require(email_address, "email_address", _EMAIL, "an address like username@domain")
        super().__init__("email", endpoint=email_address)


class SMS(RuleAction):
    """An action that sends a text message to a telephone number in E.164 format: ``+12345678901``."""

    def __init__(self, phone_number: str) -> None:
        _require(phone_number, "phone_number", _PHONE, "a number like +12345678901 (E.164 format)")
        super().__init__("sms", endpoint=phone_number)


class ActionList:
    """Several actions for one rule.

    Raises:
        TypeError: one of them is not an `RuleAction`.
    """

    def __init__(self, *actions: RuleAction) -> None:
        if not all(isinstance(action, RuleAction) for action in actions):
            raise TypeError("actions must be list of Action objects!")
        self.actions = actions

    def serialize(self) -> str:
        """Return a JSON list with its quotes escaped, for the parameters of a rule."""
        return _escaped([action.action_parameters for action in self.actions])

    def update_training_job_prefix_if_not_specified(self, training_job_name: str) -> None:
        """Give the name of the rule's job to those that stop jobs and have no prefix."""
        for action in self.actions:
            if isinstance(action, StopTraining):
                action.update_training_job_prefix_if_not_specified(training_job_name)


def is_valid_action_object(actions: Any) -> bool:
    """Return whether it is an `RuleAction` or an `ActionList`."""
    return isinstance(actions, RuleAction | ActionList)


def _escaped(value: Any) -> str:
    return json.dumps(value).replace('"', r"\"")


def _require(value: Any, name: str, pattern: re.Pattern[str], form: str) -> None:
    if not isinstance(value, str):
        raise ValidationError(f"{name} must be a string! It is {value!r}.")
    if not pattern.fullmatch(value):
        raise ValidationError(f"Invalid {name} provided! {value!r} is not {form}.")
