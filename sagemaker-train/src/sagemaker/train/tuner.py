"""Hyperparameter tuning jobs.

``HyperparameterTuner.tune()`` builds a ``CreateHyperParameterTuningJob`` request and submits it to the session: a
`Session` starts the job, a `PipelineSession` returns the arguments of a `TuningStep`.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any

import attrs

from sagemaker.core.exceptions import ConfigurationError
from sagemaker.core.jobs.analytics import HyperparameterTuningJobAnalytics
from sagemaker.core.jobs.hyperparameter_ranges import (
    CategoricalParameter,
    ContinuousParameter,
    IntegerParameter,
    ParameterRange,
)
from sagemaker.core.requests import JobName, Request, as_request, filled
from sagemaker.core.requests.names import base_from_image
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.resources._results import created_resource
from sagemaker.core.shapes import HyperParameterTuningJobWarmStartConfig, ParentHyperParameterTuningJob
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.train.model_trainer import ModelTrainer
from sagemaker.train.tuner_properties import TunerProperties
from sagemaker.train.tuning_request import TunedTrainer, parameter_ranges

__all__ = [
    "CategoricalParameter",
    "ContinuousParameter",
    "HyperparameterTuner",
    "IntegerParameter",
    "ParameterRange",
    "WarmStartTypes",
]

# Programs import it from here by this name.
base_name_from_image = base_from_image

HYPERPARAMETER_TUNING_JOB_NAME = "HyperParameterTuningJobName"
PARENT_HYPERPARAMETER_TUNING_JOBS = "ParentHyperParameterTuningJobs"
WARM_START_TYPE = "WarmStartType"
GRID_SEARCH = "Grid"
MAX_RUNTIME_IN_SECONDS = "MaxRuntimeInSeconds"
TARGET_OBJECTIVE_METRIC_VALUE = "TargetObjectiveMetricValue"
BEST_OBJECTIVE_NOT_IMPROVING = "BestObjectiveNotImproving"
MAX_NUMBER_OF_TRAINING_JOBS_NOT_IMPROVING = "MaxNumberOfTrainingJobsNotImproving"
CONVERGENCE_DETECTED = "ConvergenceDetected"
COMPLETE_ON_CONVERGENCE_DETECTED = "CompleteOnConvergence"
HYPERBAND_STRATEGY_CONFIG = "HyperbandStrategyConfig"
HYPERBAND_MIN_RESOURCE = "MinResource"
HYPERBAND_MAX_RESOURCE = "MaxResource"

_DEFAULT_MAX_JOBS = 1


class WarmStartTypes(Enum):
    """Kinds of warm start: the relation of a tuning job to its parent jobs."""

    IDENTICAL_DATA_AND_ALGORITHM = "IdenticalDataAndAlgorithm"
    TRANSFER_LEARNING = "TransferLearning"


class HyperparameterTuner(TunerProperties):
    """A tuning job: a search for the hyperparameters with the best value of a trainer's metric.

    Args:
        model_trainer: the training job to tune. Its request, including its code, becomes part of the tuning
            request; but a tuning job starts the entry point of the image.
        objective_metric_name: the metric to optimize; None if the algorithm has a metric of its own.
        hyperparameter_ranges: the values to try, by hyperparameter name.
        metric_definitions: ``{"Name", "Regex"}`` of metrics that are read from the log; the trainer's by default.
        strategy: ``Bayesian``, ``Random``, ``Hyperband`` or ``Grid``.
        objective_type: ``Maximize`` or ``Minimize``.
        max_jobs: number of training jobs; 1 by default, and with ``Grid`` the number of combinations.
        max_parallel_jobs: number of training jobs that run at the same time.
        max_runtime_in_seconds: time after which the tuning job ends.
        tags: tags of the tuning job, in front of the trainer's.
        base_tuning_job_name: prefix of generated names; the image's name by default.
        warm_start_config: earlier tuning jobs to learn from.
        strategy_config: settings of ``Hyperband``.
        completion_criteria_config: conditions that end the tuning job before ``max_jobs``.
        early_stopping_type: ``Off`` or ``Auto``.
        model_trainer_name: name of the training job definition; required if there are several, see `create`.
        random_seed: makes the search repeatable.
        autotune: let the service choose ranges for the hyperparameters without a range.
        hyperparameters_to_keep_static: names of the trainer's hyperparameters that autotune must not tune.

    Raises:
        ConfigurationError: there is nothing to tune, or arguments contradict each other (a `ValueError`).
        TypeError: a range is not a `ParameterRange`.

    Example:
        ```python
        from sagemaker.core.parameter import ContinuousParameter
        from sagemaker.core.workflow.pipeline_context import PipelineSession
        from sagemaker.train import HyperparameterTuner, ModelTrainer

        trainer = ModelTrainer(
            sagemaker_session=PipelineSession(region="eu-west-1", default_bucket="bucket", account="111122223333"),
            role="arn:aws:iam::111122223333:role/Jobs",
            training_image="111122223333.dkr.ecr.eu-west-1.amazonaws.com/train:1",
        )
        metrics = [{"Name": "auc", "Regex": "auc: ([0-9.]+)"}]
        tuner = HyperparameterTuner(trainer, "auc", {"eta": ContinuousParameter(0.01, 0.5)}, metrics, max_jobs=8)
        step_args = tuner.tune("s3://bucket/rows/")
        ```
    """

    TUNING_JOB_NAME_MAX_LENGTH = 32

    @static_arguments
    def __init__(
        self,
        model_trainer: ModelTrainer,
        objective_metric_name: str | PipelineVariable | None,
        hyperparameter_ranges: Mapping[Any, ParameterRange],
        metric_definitions: list[dict[str, Any]] | None = None,
        strategy: str | PipelineVariable = "Bayesian",
        objective_type: str | PipelineVariable = "Maximize",
        max_jobs: int | PipelineVariable | None = None,
        max_parallel_jobs: int | PipelineVariable = 1,
        max_runtime_in_seconds: int | PipelineVariable | None = None,
        tags: Tags | None = None,
        base_tuning_job_name: str | None = None,
        warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None,
        strategy_config: Any = None,
        completion_criteria_config: Any = None,
        early_stopping_type: str | PipelineVariable = "Off",
        model_trainer_name: str | None = None,
        random_seed: int | PipelineVariable | None = None,
        autotune: bool = False,
        hyperparameters_to_keep_static: list[str] | None = None,
    ) -> None:
        if not isinstance(model_trainer, ModelTrainer):
            raise TypeError(
                f"HyperparameterTuner.model_trainer must be a ModelTrainer, not {model_trainer!r}."
            )
        tuned = TunedTrainer(
            model_trainer,
            objective_metric_name,
            dict(hyperparameter_ranges or {}),
            metric_definitions,
            model_trainer_name,
            hyperparameters_to_keep_static,
        )
        tuned.check(autotune)
        self._tuned: list[TunedTrainer] = [tuned]
        self.strategy = strategy
        self.objective_type = objective_type
        self.max_jobs = max_jobs
        self.max_parallel_jobs = max_parallel_jobs
        self.max_runtime_in_seconds = max_runtime_in_seconds
        self.tags = format_tags(tags)
        self.base_tuning_job_name = base_tuning_job_name
        self.warm_start_config = warm_start_config
        self.strategy_config = strategy_config
        self.completion_criteria_config = completion_criteria_config
        self.early_stopping_type = early_stopping_type
        self.random_seed = random_seed
        self.autotune = autotune
        self.latest_tuning_job: Any = None
        self._current_job_name: str | None = None

    @classmethod
    def create(
        cls,
        model_trainer_dict: Mapping[str, ModelTrainer],
        objective_metric_name_dict: Mapping[str, str | PipelineVariable],
        hyperparameter_ranges_dict: Mapping[str, Mapping[Any, ParameterRange]],
        metric_definitions_dict: Mapping[str, list[dict[str, Any]]] | None = None,
        base_tuning_job_name: str | None = None,
        strategy: str | PipelineVariable = "Bayesian",
        strategy_config: Any = None,
        completion_criteria_config: Any = None,
        objective_type: str | PipelineVariable = "Maximize",
        max_jobs: int | PipelineVariable | None = None,
        max_parallel_jobs: int | PipelineVariable = 1,
        max_runtime_in_seconds: int | PipelineVariable | None = None,
        tags: Tags | None = None,
        warm_start_config: HyperParameterTuningJobWarmStartConfig | None = None,
        early_stopping_type: str | PipelineVariable = "Off",
        random_seed: int | PipelineVariable | None = None,
        autotune: bool = False,
        hyperparameters_to_keep_static_dict: Mapping[str, list[str]] | None = None,
    ) -> HyperparameterTuner:
        """Return a tuner of several trainers, each with a name.

        Args:
            model_trainer_dict: the trainers by name.
            objective_metric_name_dict: the metric of each trainer, by trainer name.
            hyperparameter_ranges_dict: the ranges of each trainer, by trainer name.
            metric_definitions_dict: metric definitions by trainer name; names may be missing.
            base_tuning_job_name: see the class.
            strategy: see the class.
            strategy_config: see the class.
            completion_criteria_config: see the class.
            objective_type: see the class.
            max_jobs: see the class.
            max_parallel_jobs: see the class.
            max_runtime_in_seconds: see the class.
            tags: see the class.
            warm_start_config: see the class.
            early_stopping_type: see the class.
            random_seed: see the class.
            autotune: see the class.
            hyperparameters_to_keep_static_dict: names of hyperparameters by trainer name; names may be missing.

        Raises:
            ConfigurationError: a mapping has other names than those of the trainers (a `ValueError`).
        """
        names = list(model_trainer_dict or {})
        if not names:
            raise ConfigurationError("model_trainer_dict is empty: give at least one trainer.")
        _same_names("objective_metric_name_dict", objective_metric_name_dict, names, every=True)
        _same_names("hyperparameter_ranges_dict", hyperparameter_ranges_dict, names, every=True)
        metrics = _same_names("metric_definitions_dict", metric_definitions_dict or {}, names)
        static = _same_names(
            "hyperparameters_to_keep_static_dict", hyperparameters_to_keep_static_dict or {}, names
        )
        tuners = [
            cls(
                trainer,
                objective_metric_name_dict[name],
                hyperparameter_ranges_dict[name],
                metrics.get(name),
                strategy,
                objective_type,
                max_jobs,
                max_parallel_jobs,
                max_runtime_in_seconds,
                tags,
                base_tuning_job_name,
                warm_start_config,
                strategy_config,
                completion_criteria_config,
                early_stopping_type,
                name,
                random_seed,
                autotune,
                static.get(name),
            )
            for name, trainer in model_trainer_dict.items()
        ]
        first = tuners[0]
        first._tuned = [tuner._tuned[0] for tuner in tuners]  # noqa: SLF001 - an instance of this very class
        return first

    def override_resource_config(self, instance_configs: Any) -> None:
        """Let the service choose between instance types (``HyperParameterTuningResourceConfig``).

        Args:
            instance_configs: a list of `HyperParameterTuningInstanceConfig` in order of preference; a mapping of
                lists by trainer name if the trainers have names.

        Raises:
            ConfigurationError: the argument does not match the names of the trainers (a `ValueError`).
        """
        if self._named:
            by_name = _same_names("instance_configs", instance_configs, self._names())
            self._tuned = [attrs.evolve(one, instance_configs=by_name.get(one.name)) for one in self._tuned]
            return
        if isinstance(instance_configs, Mapping):
            raise ConfigurationError(
                "instance_configs must be a list: the tuner has one trainer without a name."
            )
        self._tuned = [attrs.evolve(self._tuned[0], instance_configs=list(instance_configs))]

    # The job.

    @static_arguments
    def tune(
        self,
        inputs: Any = None,
        job_name: str | PipelineVariable | None = None,
        model_trainer_kwargs: Mapping[str, dict[str, Any]] | None = None,
        wait: bool = True,
        **kwargs: Any,
    ) -> Any:
        """Run the tuning job (``CreateHyperParameterTuningJob``).

        Args:
            inputs: channels that replace the trainer's channels of the same name: an S3 URI or pipeline variable
                for the channel ``training``, a mapping of data sources by channel name, or a list of `InputData`
                and `Channel`. If the trainers have names, a mapping of any of these by trainer name.
            job_name: name of the job, up to 32 characters; generated by default.
            model_trainer_kwargs: for trainers with names, arguments of ``train()`` by trainer name; only
                ``input_data_config`` has an effect.
            wait: wait until the tuning job has ended; ignored in a pipeline.
            kwargs: accepted for compatibility with arguments of ``train()``; without effect.

        Returns:
            The tuning job, or step arguments under a `PipelineSession`.

        Raises:
            ConfigurationError: a mapping has other names than those of the trainers (a `ValueError`).
        """
        del kwargs
        request = self._request(self._inputs(inputs, model_trainer_kwargs), job_name)
        submitted = self.sagemaker_session.submit(request, wait=wait)
        self.latest_tuning_job = submitted
        self._current_job_name = getattr(submitted, "hyper_parameter_tuning_job_name", None)
        return submitted

    def wait(self) -> None:
        """Wait until the tuning job has ended.

        Raises:
            ConfigurationError: `tune` was not called (a `ValueError`).
        """
        self._job().wait()

    def stop_tuning_job(self) -> None:
        """Stop the tuning job (``StopHyperParameterTuningJob``); this does not wait until it has stopped."""
        self._job().stop()

    def describe(self) -> Any:
        """Return the tuning job in its current state (``DescribeHyperParameterTuningJob``)."""
        return self._job().refresh()

    def best_training_job(self) -> str:
        """Return the name of the training job with the best value of the metric so far.

        Raises:
            ConfigurationError: no training job has reported the metric yet (a `ValueError`).
        """
        best = self._job().refresh().best_training_job
        if best is None or not best.training_job_name:
            raise ConfigurationError(
                "No best training job yet: none has reported the objective metric. Wait for the tuning job."
            )
        name: str = best.training_job_name
        return name

    def analytics(self) -> HyperparameterTuningJobAnalytics:
        """Return the results of the tuning job as a table."""
        return HyperparameterTuningJobAnalytics(self._job().get_name(), self.sagemaker_session)

    def transfer_learning_tuner(
        self, additional_parents: Iterable[str] | None = None, model_trainer: ModelTrainer | None = None
    ) -> HyperparameterTuner:
        """Return a tuner that learns from the results of this one.

        Args:
            additional_parents: names of more tuning jobs to learn from.
            model_trainer: replaces this tuner's trainer.
        """
        parents = sorted({self._job().get_name(), *(additional_parents or ())})
        following = copy.copy(self)
        following.warm_start_config = HyperParameterTuningJobWarmStartConfig(
            warm_start_type=WarmStartTypes.TRANSFER_LEARNING.value,
            parent_hyper_parameter_tuning_jobs=[
                ParentHyperParameterTuningJob(hyper_parameter_tuning_job_name=name) for name in parents
            ],
        )
        if model_trainer is not None:
            following._tuned = [attrs.evolve(self._tuned[0], trainer=model_trainer)]  # noqa: SLF001 - a copy of self
        following.latest_tuning_job = following._current_job_name = None  # noqa: SLF001
        return following

    # The parts of the request.

    def _job(self) -> Any:
        if self.latest_tuning_job is None:
            raise ConfigurationError("No tuning job available: call tune() first.")
        return self.latest_tuning_job

    def _inputs(self, inputs: Any, trainer_arguments: Mapping[str, dict[str, Any]] | None) -> list[Any]:
        """Return the inputs of each trainer, in the order of the trainers."""
        if not self._named:
            return [inputs]
        if inputs is not None and not isinstance(inputs, Mapping):
            raise ConfigurationError(f"Argument 'inputs' must be a dictionary using {self._names()} as keys")
        by_name = _same_names("inputs", inputs or {}, self._names())
        arguments = _same_names("model_trainer_kwargs", trainer_arguments or {}, self._names())
        return [by_name.get(name, arguments.get(name, {}).get("input_data_config")) for name in self._names()]

    def _request(self, inputs: Sequence[Any], job_name: str | PipelineVariable | None) -> Request:
        members: dict[str, Any] = {
            "HyperParameterTuningJobConfig": self._config(),
            "WarmStartConfig": as_request(self.warm_start_config),
            "Autotune": {"Mode": "Enabled"} if self.autotune else None,
            "Tags": self._all_tags() or None,
            **self._definitions(inputs),
        }
        name = JobName(
            HYPERPARAMETER_TUNING_JOB_NAME,
            self._base(),
            job_name,
            kept=False,
            max_length=self.TUNING_JOB_NAME_MAX_LENGTH,
        )
        return Request(
            "CreateHyperParameterTuningJob",
            filled(**members),
            name,
            "tune",
            created_resource("HyperParameterTuningJob"),
        )

    def _definitions(self, inputs: Sequence[Any]) -> dict[str, Any]:
        pairs = list(zip(self._tuned, inputs, strict=True))
        if self._named:
            definitions = [
                one.named_definition(channels, self.objective_type, self.autotune) for one, channels in pairs
            ]
            return {"TrainingJobDefinitions": definitions}
        return {"TrainingJobDefinition": pairs[0][0].definition(pairs[0][1], self.autotune)}

    def _config(self) -> dict[str, Any]:
        first = self._tuned[0]
        objective = None
        if first.objective_metric_name is not None and not self._named:
            objective = {"Type": self.objective_type, "MetricName": first.objective_metric_name}
        return filled(
            Strategy=self.strategy,
            StrategyConfig=as_request(self.strategy_config),
            HyperParameterTuningJobObjective=objective,
            ResourceLimits=self._limits(),
            ParameterRanges=None if self._named else parameter_ranges(first.ranges) or None,
            TrainingJobEarlyStoppingType=self.early_stopping_type,
            TuningJobCompletionCriteria=as_request(self.completion_criteria_config),
            RandomSeed=self.random_seed,
        )

    def _limits(self) -> dict[str, Any]:
        # A grid search has as many jobs as combinations, which the service counts.
        grid = isinstance(self.strategy, str) and self.strategy == GRID_SEARCH
        max_jobs = _DEFAULT_MAX_JOBS if self.max_jobs is None and not grid else self.max_jobs
        limits = {
            "MaxNumberOfTrainingJobs": max_jobs,
            "MaxParallelTrainingJobs": self.max_parallel_jobs,
            "MaxRuntimeInSeconds": self.max_runtime_in_seconds,
        }
        return filled(**limits)

    def _all_tags(self) -> list[dict[str, Any]]:
        """Return the tuner's tags, and those of the trainers with other keys."""
        tags = list(self.tags or ())
        for one in self._tuned:
            present = [tag["Key"] for tag in tags]
            tags += [tag for tag in format_tags(one.trainer.tags) or () if tag["Key"] not in present]
        return tags

    def _base(self) -> str:
        trainer = self._tuned[0].trainer
        if self.base_tuning_job_name is not None:
            return self.base_tuning_job_name
        if isinstance(trainer.training_image, str):
            return base_from_image(trainer.training_image)
        if isinstance(trainer.algorithm_name, str):
            return trainer.algorithm_name.rpartition("/")[2]
        return "tuning-job"


def _same_names(argument: str, value: Any, names: Sequence[str], *, every: bool = False) -> Mapping[Any, Any]:
    if not isinstance(value, Mapping):
        raise ConfigurationError(f"Argument '{argument}' must be a dictionary using {list(names)} as keys")
    if every and set(value) != set(names):
        raise ConfigurationError(f"The keys of argument '{argument}' must be the same as {list(names)}")
    if not set(value) <= set(names):
        raise ConfigurationError(f"The keys of argument '{argument}' must be a subset of {list(names)}")
    return value
