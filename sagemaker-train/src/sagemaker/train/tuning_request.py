"""Training job definitions of tuning jobs, made from the training requests of `ModelTrainer`.

A definition is a changed ``CreateTrainingJob`` request, so that a tuned job is the job that ``train()`` would start.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.jobs.hyperparameter_ranges import (
    CategoricalParameter,
    ContinuousParameter,
    IntegerParameter,
    ParameterRange,
)
from sagemaker.core.jobs.source_files import source_asset
from sagemaker.core.jobs.training_configs import InputData, SourceCode
from sagemaker.core.requests import Request, as_request
from sagemaker.core.requests.input_locations import staged
from sagemaker.core.shapes import Channel
from sagemaker.core.staging.assets import ArchiveAsset, FileAsset
from sagemaker.core.staging.s3_uri import names_s3
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.train.channels import check_channels

if TYPE_CHECKING:
    from sagemaker.train.model_trainer import ModelTrainer

RANGE_MEMBERS: Mapping[type[ParameterRange], str] = {
    ContinuousParameter: "ContinuousParameterRanges",
    CategoricalParameter: "CategoricalParameterRanges",
    IntegerParameter: "IntegerParameterRanges",
}

# Members of CreateTrainingJob that a training job definition has too.
_SHARED = frozenset({
    "InputDataConfig", "OutputDataConfig", "ResourceConfig", "StoppingCondition", "RoleArn", "Environment",
    "CheckpointConfig", "RetryStrategy", "VpcConfig", "EnableNetworkIsolation", "EnableManagedSpotTraining",
    "EnableInterContainerTrafficEncryption",
})  # fmt: skip
# Members of CreateTrainingJob that a tuning request has under another name or in another structure.
_MOVED = frozenset({"AlgorithmSpecification", "HyperParameters", "Tags"})
_ALGORITHM = frozenset({"TrainingImage", "AlgorithmName", "TrainingInputMode"})

_CODE_CHANNEL = "code"


@attrs.frozen(eq=False)
class TunedTrainer:
    """A trainer of a tuning job, with the settings for its tuning.

    Attributes:
        trainer: the trainer, which builds the training request.
        objective_metric_name: the metric to optimize.
        ranges: the values to try, by hyperparameter name.
        metric_definitions: metric definitions that replace the trainer's.
        name: name of the training job definition, if the tuner has several.
        keep_static: names of hyperparameters that autotune must not tune.
        instance_configs: instances to choose from, in place of the trainer's compute.
    """

    trainer: ModelTrainer
    objective_metric_name: str | PipelineVariable | None
    ranges: Mapping[Any, ParameterRange]
    metric_definitions: Sequence[Any] | None = None
    name: str | None = None
    keep_static: Sequence[str] | None = None
    instance_configs: Sequence[Any] | None = None

    def check(self, autotune: bool) -> None:
        """Check the ranges, and the hyperparameters that autotune must not tune.

        Raises:
            ConfigurationError: there is nothing to tune, or settings contradict each other (a `ValueError`).
            TypeError: a range is not a `ParameterRange`.
        """
        if self.keep_static and not autotune:
            raise ConfigurationError(
                "hyperparameters_to_keep_static parameter is set, however Autotune mode is not enabled. Either do not "
                "set value for hyperparameters_to_keep_static parameter, or enable Autotune mode by setting "
                "autotune=True."
            )
        if self.keep_static and len(set(self.keep_static)) < len(self.keep_static):
            raise ConfigurationError("Please remove duplicate names in hyperparameters_to_keep_static.")
        if not self.ranges and not autotune:
            raise ConfigurationError("Need to specify hyperparameter ranges or set autotune=True.")
        for name, values in self.ranges.items():
            if not isinstance(values, ParameterRange):
                raise TypeError(
                    f"hyperparameter_ranges[{name!r}] must be a ContinuousParameter, IntegerParameter or "
                    f"CategoricalParameter, not {values!r}."
                )
        if self.keep_static:
            self._check_static(self.keep_static)

    def static_hyperparameters(self, autotune: bool) -> dict[str, Any]:
        """Return the trainer's hyperparameters that are not tuned, as text or as variables of text."""
        return self._static(self.trainer.train(dry_run=True), autotune)

    def auto_parameters(self, autotune: bool) -> dict[str, Any]:
        """Return the hyperparameters whose values are hints for autotune."""
        values: dict[str, Any] = self.trainer.train(dry_run=True).arguments["HyperParameters"]
        kept = set(self.keep_static or ())
        return {
            name: value for name, value in values.items() if autotune and name not in {*kept, *self.ranges}
        }

    def definition(self, inputs: Any, autotune: bool) -> dict[str, Any]:
        """Return ``HyperParameterTrainingJobDefinition`` of the API.

        Raises:
            ConfigurationError: the source code has a ``command``, which tuning jobs do not support.
        """
        channels = training_channels(inputs)
        request: Request = self.trainer.train(input_data_config=channels, dry_run=True)
        self._warn_of_losses(request)
        algorithm = request.arguments["AlgorithmSpecification"]
        members = {name: value for name, value in request.arguments.items() if name in _SHARED}
        members["AlgorithmSpecification"] = {
            **{name: value for name, value in algorithm.items() if name in _ALGORITHM},
            **self._metrics(algorithm),
        }
        static = self._static(request, autotune)
        if self.trainer.source_code is not None:
            members["InputDataConfig"], program = _script_mode(
                self.trainer.source_code, members["InputDataConfig"], self.trainer.input_s3_key_prefix
            )
            static |= program
        if static:
            members["StaticHyperParameters"] = static
        if "InputDataConfig" in members:
            members["InputDataConfig"] = self._without_modes(members["InputDataConfig"], channels)
        if self.instance_configs:
            members["HyperParameterTuningResourceConfig"] = self._tuning_resources(
                members.pop("ResourceConfig")
            )
        return members

    def named_definition(self, inputs: Any, objective_type: Any, autotune: bool) -> dict[str, Any]:
        """Return the definition with its name, objective and ranges, for a tuning job with several definitions."""
        ranges = parameter_ranges(self.ranges)
        return {
            "DefinitionName": self.name,
            "TuningObjective": {"Type": objective_type, "MetricName": self.objective_metric_name},
            **({"HyperParameterRanges": ranges} if ranges else {}),
            **self.definition(inputs, autotune),
        }

    def _static(self, request: Request, autotune: bool) -> dict[str, Any]:
        values: dict[str, Any] = request.arguments["HyperParameters"]
        names = set(values) - set(self.ranges)
        if autotune:
            names &= set(self.keep_static or ())
        return {name: _as_text(value) for name, value in values.items() if name in names}

    def _check_static(self, names: Sequence[str]) -> None:
        known = self.trainer.train(dry_run=True).arguments["HyperParameters"]
        if not set(names) <= set(known):
            raise ConfigurationError(
                "Names in hyperparameters_to_keep_static must be members of model_trainer's hyperparameters: "
                f"{', '.join(map(str, known))}."
            )
        if set(names) & set(self.ranges):
            raise ConfigurationError(
                "Names in hyperparameters_to_keep_static must not have a range in hyperparameter_ranges."
            )

    def _metrics(self, algorithm: Mapping[str, Any]) -> dict[str, Any]:
        metrics = self.metric_definitions
        if metrics is None:
            metrics = algorithm.get("MetricDefinitions")
        rows = [as_request(metric) for metric in metrics or ()]
        for row in rows:
            if not isinstance(row, Mapping) or not {"Name", "Regex"} <= row.keys():
                raise ValidationError(f"metric_definitions needs {{'Name': ..., 'Regex': ...}}, not {row!r}.")
        return {"MetricDefinitions": rows} if rows else {}

    def _without_modes(self, channels: list[dict[str, Any]], overrides: Any) -> list[dict[str, Any]]:
        """Return the channels; those made from `InputData` have no mode, and follow that of the definition."""
        configs = [*(self.trainer.input_data_config or ()), *(overrides or ())]
        plain = {config.channel_name for config in configs if isinstance(config, InputData)}
        return [
            {name: value for name, value in channel.items() if name != "InputMode"}
            if channel["ChannelName"] in plain
            else channel
            for channel in channels
        ]

    def _tuning_resources(self, resources: Mapping[str, Any]) -> dict[str, Any]:
        volume = {name: value for name, value in resources.items() if name in {"VolumeKmsKeyId"}}
        return {"InstanceConfigs": [as_request(config) for config in self.instance_configs or ()], **volume}

    def _warn_of_losses(self, request: Request) -> None:
        if self.trainer.distributed is not None:
            warnings.warn(
                "Tuning jobs start the image's own program, not the trainer's distributed driver: "
                "ModelTrainer.distributed is left out.",
                stacklevel=4,
            )
        lost = sorted(set(request.arguments) - _SHARED - _MOVED)
        if lost:
            warnings.warn(
                f"Tuning jobs have no {', '.join(lost)}: the trainer's setting is left out "
                "(CreateHyperParameterTuningJob has no such member).",
                stacklevel=4,
            )


def parameter_ranges(ranges: Mapping[Any, ParameterRange]) -> dict[str, list[dict[str, Any]]]:
    """Return ``ParameterRanges`` of the API; kinds without a range are left out."""
    grouped: dict[str, list[dict[str, Any]]] = {}
    for kind, member in RANGE_MEMBERS.items():
        rows = [values.as_tuning_range(name) for name, values in ranges.items() if isinstance(values, kind)]
        if rows:
            grouped[member] = rows
    return grouped


def training_channels(inputs: Any) -> list[Channel | InputData] | None:
    """Return the channels for ``tune(inputs=...)``.

    Args:
        inputs: one data source, data sources by channel name, or channels.
    """
    if inputs is None:
        return None
    if isinstance(inputs, str | PipelineVariable):
        return [InputData(channel_name="training", data_source=inputs)]
    if isinstance(inputs, Mapping):
        return [
            source
            if isinstance(source, Channel | InputData)
            else InputData(channel_name=name, data_source=source)
            for name, source in inputs.items()
        ]
    check_channels(inputs, "inputs")
    return list(inputs)


def _as_text(value: Any) -> Any:
    """Return the value; a variable of another type is converted to text when the pipeline runs."""
    return value.to_string() if isinstance(value, PipelineVariable) else value


def _script_mode(
    source: SourceCode, channels: Sequence[dict[str, Any]], scope: str | None
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the channels without the code, and the hyperparameters by which framework images find the code.

    A tuning job cannot set an entry point: the image's own program must fetch and start the script.
    """
    if source.entry_script is None or source.command is not None:
        raise ConfigurationError(
            "SourceCode.command cannot run in a tuning job: it starts the entry point of the image, which runs "
            "SourceCode.entry_script. Give entry_script, without command."
        )
    others = [channel for channel in channels if channel["ChannelName"] != _CODE_CHANNEL]
    program = {
        "sagemaker_program": source.entry_script,
        "sagemaker_submit_directory": _archived_source(source, scope),
    }
    return others, program


def _archived_source(source: SourceCode, scope: str | None) -> Any:
    location = source.source_dir
    if names_s3(location):
        return location
    asset = source_asset(source)
    return staged(asset if isinstance(asset, FileAsset) else ArchiveAsset(asset), scope=scope)
