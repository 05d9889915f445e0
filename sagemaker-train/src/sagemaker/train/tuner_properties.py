"""Read access to the settings of a tuner: of its one trainer, or by trainer name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sagemaker.core.session import Session
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.train.tuning_request import TunedTrainer, parameter_ranges

if TYPE_CHECKING:
    from sagemaker.train.model_trainer import ModelTrainer


class TunerProperties:
    """Properties of a tuner, which has one trainer without a name, or one or several trainers with names.

    Each setting has two properties. The plain one is None if the trainers have names. The one that ends in ``_dict``
    is a mapping by trainer name, and None if the trainer has no name.
    """

    autotune: bool
    _tuned: list[TunedTrainer]

    @property
    def sagemaker_session(self) -> Session:
        return self._tuned[0].trainer.session()

    @property
    def model_trainer(self) -> ModelTrainer | None:
        return None if self._named else self._tuned[0].trainer

    @property
    def model_trainer_dict(self) -> dict[str, ModelTrainer] | None:
        return {str(one.name): one.trainer for one in self._tuned} if self._named else None

    @property
    def objective_metric_name(self) -> str | PipelineVariable | None:
        return None if self._named else self._tuned[0].objective_metric_name

    @property
    def objective_metric_name_dict(self) -> dict[str, Any] | None:
        return {str(one.name): one.objective_metric_name for one in self._tuned} if self._named else None

    @property
    def metric_definitions(self) -> Sequence[Any] | None:
        return None if self._named else self._tuned[0].metric_definitions

    @property
    def metric_definitions_dict(self) -> dict[str, Any]:
        """Metric definitions by trainer name, without trainers that have none; never None."""
        return {
            str(one.name): one.metric_definitions
            for one in self._tuned
            if self._named and one.metric_definitions
        }

    @property
    def hyperparameters_to_keep_static(self) -> Sequence[str] | None:
        return None if self._named else self._tuned[0].keep_static

    @property
    def hyperparameters_to_keep_static_dict(self) -> dict[str, Any] | None:
        return {str(one.name): one.keep_static for one in self._tuned} if self._named else None

    @property
    def static_hyperparameters(self) -> dict[str, Any] | None:
        """The hyperparameters that are not tuned."""
        return None if self._named else self._tuned[0].static_hyperparameters(self.autotune)

    @property
    def static_hyperparameters_dict(self) -> dict[str, dict[str, Any]] | None:
        if not self._named:
            return None
        return {str(one.name): one.static_hyperparameters(self.autotune) for one in self._tuned}

    @property
    def auto_parameters(self) -> dict[str, Any] | None:
        """The hyperparameters whose values are hints for autotune."""
        return None if self._named else self._tuned[0].auto_parameters(self.autotune)

    @property
    def auto_parameters_dict(self) -> dict[str, dict[str, Any]] | None:
        if not self._named:
            return None
        return {str(one.name): one.auto_parameters(self.autotune) for one in self._tuned}

    @property
    def instance_configs(self) -> Sequence[Any] | None:
        """The instances passed to `HyperparameterTuner.override_resource_config`."""
        return None if self._named else self._tuned[0].instance_configs

    @property
    def instance_configs_dict(self) -> dict[str, Any] | None:
        return {str(one.name): one.instance_configs for one in self._tuned} if self._named else None

    def hyperparameter_ranges(self) -> dict[str, list[dict[str, Any]]] | None:
        """Return ``ParameterRanges`` of the API."""
        return None if self._named else parameter_ranges(self._tuned[0].ranges)

    def hyperparameter_ranges_dict(self) -> dict[str, dict[str, list[dict[str, Any]]]] | None:
        return {str(one.name): parameter_ranges(one.ranges) for one in self._tuned} if self._named else None

    @property
    def _named(self) -> bool:
        return self._tuned[0].name is not None

    def _names(self) -> list[str]:
        return [str(one.name) for one in self._tuned]
