"""Rules and hooks of Debugger, as members of a training job's request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core import image_uris
from sagemaker.core.debugger.profiler_constants import (
    DETAIL_PROF_PROCESSING_DEFAULT_INSTANCE_TYPE,
    DETAIL_PROF_PROCESSING_DEFAULT_VOLUME_SIZE,
)
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.requests.names import name_from_base
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.workflow.entities import is_pipeline_variable

if TYPE_CHECKING:
    from sagemaker.core.workflow.entities import PipelineVariable

framework_name = "debugger"
detailed_framework_name = "detailed-profiler"
DEBUGGER_FLAG = "USE_SMDEBUG"

# The service replaces this text by the URI of its image for rules in the job's region.
_DEFAULT_IMAGE = "DEFAULT_RULE_EVALUATOR_IMAGE"


class CollectionConfig:
    """A collection of tensors that the hook saves.

    Args:
        name: the name of the collection.
        parameters: the selection of tensors and steps: ``{"save_interval": "10"}``.
    """

    def __init__(
        self,
        name: str | PipelineVariable,
        parameters: dict[str, str | PipelineVariable] | None = None,
    ) -> None:
        self.name = name
        self.parameters = parameters

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CollectionConfig):
            raise TypeError(
                "CollectionConfig is only comparable with other CollectionConfig objects, not "
                f"{type(other).__name__}."
            )
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def to_request(self) -> dict[str, Any]:
        """Return ``CollectionConfiguration`` of the API."""
        return filled(CollectionName=self.name, CollectionParameters=self.parameters)

    _to_request_dict = to_request

    def _key(self) -> tuple[Any, ...]:
        return (self.name, tuple(sorted((self.parameters or {}).items())))


@static_arguments
class DebuggerHookConfig:
    """``DebugHookConfig`` of a training job.

    Args:
        s3_output_path: the S3 prefix of the saved tensors.
        container_local_output_path: the folder of the tensors in the container.
        hook_parameters: the parameters of the hook.
        collection_configs: the collections that are saved.
    """

    def __init__(
        self,
        s3_output_path: str | PipelineVariable | None = None,
        container_local_output_path: str | PipelineVariable | None = None,
        hook_parameters: dict[str, str | PipelineVariable] | None = None,
        collection_configs: list[CollectionConfig] | None = None,
    ) -> None:
        self.s3_output_path = s3_output_path
        self.container_local_output_path = container_local_output_path
        self.hook_parameters = hook_parameters
        self.collection_configs = collection_configs

    def to_request(self) -> dict[str, Any]:
        """Return ``DebugHookConfig`` of the API."""
        collections = [config.to_request() for config in self.collection_configs or ()]
        return filled(
            S3OutputPath=self.s3_output_path,
            LocalPath=self.container_local_output_path,
            HookParameters=self.hook_parameters,
            CollectionConfigurations=collections or None,
        )

    _to_request_dict = to_request


class TensorBoardOutputConfig:
    """``TensorBoardOutputConfig`` of a training job.

    Args:
        s3_output_path: the S3 prefix of the events.
        container_local_output_path: the folder of the events in the container.
    """

    def __init__(
        self,
        s3_output_path: str | PipelineVariable,
        container_local_output_path: str | PipelineVariable | None = None,
    ) -> None:
        self.s3_output_path = s3_output_path
        self.container_local_output_path = container_local_output_path

    def to_request(self) -> dict[str, Any]:
        """Return ``TensorBoardOutputConfig`` of the API."""
        return filled(S3OutputPath=self.s3_output_path, LocalPath=self.container_local_output_path)

    _to_request_dict = to_request


@attrs.define(slots=False)
class RuleBase:
    """The base of the rules. Each rule is evaluated by a processing job of its own.

    Args:
        name: the name of the rule.
        image_uri: the image of the job.
        instance_type: the instance type of the job.
        container_local_output_path: the folder of the results in the container.
        s3_output_path: the S3 prefix of the results.
        volume_size_in_gb: the size of the job's volume.
        rule_parameters: the parameters of the rule.
    """

    name: Any
    image_uri: Any
    instance_type: Any
    container_local_output_path: Any
    s3_output_path: Any
    volume_size_in_gb: Any
    rule_parameters: Any

    def _request(self) -> dict[str, Any]:
        return filled(
            RuleConfigurationName=self.name,
            RuleEvaluatorImage=self.image_uri,
            InstanceType=self.instance_type,
            VolumeSizeInGB=self.volume_size_in_gb,
            LocalPath=self.container_local_output_path,
            S3OutputPath=self.s3_output_path,
            RuleParameters=self.rule_parameters or None,
        )


@attrs.define(slots=False)
class Rule(RuleBase):
    """A rule that evaluates tensors.

    Arguments not listed here are those of `RuleBase`.

    Args:
        collections_to_save: the collections that the hook saves for the rule.
        actions: an action, or a list of actions, of ``smdebug_rulesconfig``, run when the rule is violated.
    """

    collection_configs: Any = attrs.field(alias="collections_to_save")
    actions: Any = None

    @classmethod
    def sagemaker(
        cls,
        base_config: Mapping[str, Any],
        name: str | None = None,
        container_local_output_path: str | PipelineVariable | None = None,
        s3_output_path: str | PipelineVariable | None = None,
        other_trials_s3_input_paths: Sequence[str | PipelineVariable] | None = None,
        rule_parameters: dict[str, str | PipelineVariable] | None = None,
        collections_to_save: list[CollectionConfig] | None = None,
        actions: Any = None,
    ) -> Rule:
        """Return a built-in rule.

        Args:
            base_config: a rule of ``smdebug_rulesconfig``, with ``DebugRuleConfiguration`` and
                ``CollectionConfigurations``.
            name: a name that replaces that of the built-in rule.
            container_local_output_path: see `RuleBase`.
            s3_output_path: see `RuleBase`.
            other_trials_s3_input_paths: the S3 URIs of tensors of other jobs, for comparison.
            rule_parameters: parameters that are added to those of the built-in rule.
            collections_to_save: collections that replace those of the built-in rule.
            actions: see `Rule`.
        """
        config = base_config["DebugRuleConfiguration"]
        own = [
            CollectionConfig(item["CollectionName"], item.get("CollectionParameters"))
            for item in base_config.get("CollectionConfigurations", ())
        ]
        parameters = {
            **config.get("RuleParameters", {}),
            **_other_trials(other_trials_s3_input_paths),
            **(rule_parameters or {}),
        }
        return cls(
            name=name or config.get("RuleConfigurationName"),
            image_uri=_DEFAULT_IMAGE,
            instance_type=None,
            container_local_output_path=container_local_output_path,
            s3_output_path=s3_output_path,
            volume_size_in_gb=None,
            rule_parameters=parameters,
            collections_to_save=collections_to_save or own,
            actions=actions,
        )

    @classmethod
    def custom(
        cls,
        name: str,
        image_uri: str | PipelineVariable,
        instance_type: str | PipelineVariable,
        volume_size_in_gb: int | PipelineVariable,
        source: str | None = None,
        rule_to_invoke: str | PipelineVariable | None = None,
        container_local_output_path: str | PipelineVariable | None = None,
        s3_output_path: str | PipelineVariable | None = None,
        other_trials_s3_input_paths: Sequence[str | PipelineVariable] | None = None,
        rule_parameters: dict[str, str | PipelineVariable] | None = None,
        collections_to_save: list[CollectionConfig] | None = None,
        actions: Any = None,
    ) -> Rule:
        """Return a rule with code of your own.

        Args:
            name: see `RuleBase`.
            image_uri: see `RuleBase`.
            instance_type: see `RuleBase`.
            volume_size_in_gb: see `RuleBase`.
            source: the S3 URI or local path of the rule's code; requires ``rule_to_invoke``.
            rule_to_invoke: the name of the rule's class in the source.
            container_local_output_path: see `RuleBase`.
            s3_output_path: see `RuleBase`.
            other_trials_s3_input_paths: the S3 URIs of tensors of other jobs, for comparison.
            rule_parameters: the parameters of the rule.
            collections_to_save: the collections that the hook saves for the rule.
            actions: see `Rule`.

        Raises:
            ValidationError: only one of ``source`` and ``rule_to_invoke`` is set (a `ValueError`).
        """
        parameters = {
            **_source(source, rule_to_invoke),
            **_other_trials(other_trials_s3_input_paths),
            **(rule_parameters or {}),
        }
        return cls(
            name=name,
            image_uri=image_uri,
            instance_type=instance_type,
            container_local_output_path=container_local_output_path,
            s3_output_path=s3_output_path,
            volume_size_in_gb=volume_size_in_gb,
            rule_parameters=parameters,
            collections_to_save=collections_to_save or [],
            actions=actions,
        )

    def prepare_actions(self, training_job_name: str) -> None:
        """Set the name of the training job in the actions, and add the actions to the parameters of the rule."""
        if self.actions is None:
            return
        self.actions.update_training_job_prefix_if_not_specified(training_job_name)
        self.rule_parameters = {**(self.rule_parameters or {}), "action_json": self.actions.serialize()}

    def to_debugger_rule_config_dict(self) -> dict[str, Any]:
        """Return ``DebugRuleConfiguration`` of the API."""
        return self._request()


@attrs.define(slots=False)
class ProfilerRule(RuleBase):
    """A rule that evaluates a profile; see `RuleBase` for its arguments."""

    @classmethod
    def sagemaker(
        cls,
        base_config: Any,
        name: str | None = None,
        container_local_output_path: str | None = None,
        s3_output_path: str | None = None,
        instance_type: str | None = None,
        volume_size_in_gb: int | None = None,
    ) -> ProfilerRule:
        """Return a built-in rule.

        Args:
            base_config: a rule of ``smdebug_rulesconfig``, with ``rule_name`` and ``rule_parameters``.
            name: a name that replaces that of the built-in rule.
            container_local_output_path: see `RuleBase`.
            s3_output_path: see `RuleBase`.
            instance_type: see `RuleBase`.
            volume_size_in_gb: see `RuleBase`.
        """
        if isinstance(base_config, DetailedProfilerProcessingJobConfig):
            instance_type = instance_type or DETAIL_PROF_PROCESSING_DEFAULT_INSTANCE_TYPE
            volume_size_in_gb = volume_size_in_gb or DETAIL_PROF_PROCESSING_DEFAULT_VOLUME_SIZE
        return cls(
            name=name or base_config.rule_name,
            image_uri=_DEFAULT_IMAGE,
            instance_type=instance_type,
            container_local_output_path=container_local_output_path,
            s3_output_path=s3_output_path,
            volume_size_in_gb=volume_size_in_gb,
            rule_parameters=base_config.rule_parameters,
        )

    @classmethod
    def custom(
        cls,
        name: str,
        image_uri: str,
        instance_type: str,
        volume_size_in_gb: int,
        source: str | None = None,
        rule_to_invoke: str | None = None,
        container_local_output_path: str | None = None,
        s3_output_path: str | None = None,
        rule_parameters: dict[str, str] | None = None,
    ) -> ProfilerRule:
        """Return a rule with code of your own; see `Rule.custom`."""
        return cls(
            name=name,
            image_uri=image_uri,
            instance_type=instance_type,
            container_local_output_path=container_local_output_path,
            s3_output_path=s3_output_path,
            volume_size_in_gb=volume_size_in_gb,
            rule_parameters={**_source(source, rule_to_invoke), **(rule_parameters or {})},
        )

    def to_profiler_rule_config_dict(self) -> dict[str, Any]:
        """Return ``ProfilerRuleConfiguration`` of the API, where numbers among the parameters are text."""
        parameters = {
            name: value if is_pipeline_variable(value) else str(value)
            for name, value in (self.rule_parameters or {}).items()
        }
        return {**self._request(), **filled(RuleParameters=parameters or None)}


class DetailedProfilerProcessingJobConfig:
    """The built-in rule that processes the measurements of `Profiler`."""

    def __init__(self) -> None:
        self.rule_name = type(self).__name__
        self.rule_parameters = {"rule_to_invoke": "DetailedProfilerProcessing"}


def get_default_profiler_processing_job(
    instance_type: str | None = None, volume_size_in_gb: int | None = None
) -> ProfilerRule:
    """Return the rule that processes the measurements of `Profiler`, with a unique name."""
    config = DetailedProfilerProcessingJobConfig()
    return ProfilerRule.sagemaker(
        config,
        name=name_from_base(config.rule_name),
        instance_type=instance_type,
        volume_size_in_gb=volume_size_in_gb,
    )


def get_rule_container_image_uri(name: str | None, region: str) -> str:
    """Return the image that evaluates a rule.

    Args:
        name: the name of the rule; the processing of detailed profiles has an image of its own.
        region: the AWS region of the job.
    """
    if name is not None and name.startswith(DetailedProfilerProcessingJobConfig.__name__):
        return image_uris.retrieve(detailed_framework_name, region)
    return image_uris.retrieve(framework_name, region)


def _other_trials(paths: Sequence[Any] | None) -> dict[str, Any]:
    return {f"other_trial_{index}": path for index, path in enumerate(paths or ())}


def _source(source: str | None, rule_to_invoke: Any) -> dict[str, Any]:
    if (source is None) != (rule_to_invoke is None):
        raise ValidationError(
            "If you provide a source, you must also provide a rule to invoke (and vice versa)."
        )
    return filled(source_s3_uri=source, rule_to_invoke=rule_to_invoke)
