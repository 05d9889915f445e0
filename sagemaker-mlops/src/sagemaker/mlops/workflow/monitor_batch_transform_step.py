"""A collection of two steps: a batch transform job, and a check of its data or of its results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import StepArguments
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.mlops.workflow.clarify_check_step import (
    ClarifyCheckConfig,
    ClarifyCheckStep,
    ModelExplainabilityCheckConfig,
)
from sagemaker.mlops.workflow.quality_check_step import (
    DataQualityCheckConfig,
    QualityCheckConfig,
    QualityCheckStep,
)
from sagemaker.mlops.workflow.step_collections import StepCollection
from sagemaker.mlops.workflow.transform_step import TransformStep

if TYPE_CHECKING:
    from sagemaker.core.workflow.entities import PipelineVariable
    from sagemaker.mlops.workflow.check_job_config import CheckJobConfig

__all__ = ["MonitorBatchTransformStep"]


@static_arguments
@attrs.define(eq=False, slots=False)
class MonitorBatchTransformStep(StepCollection):
    """Two steps: ``<name>-transform`` and ``<name>-monitoring``, one waiting for the other.

    Args:
        name: of the collection, and the start of both names.
        transform_step_args: the result of ``Transformer.transform()`` under a `PipelineSession`.
        monitor_configuration: the check: the configuration of a quality or Clarify check.
        check_job_configuration: its job.
        monitor_before_transform: check the data first; only for data quality and explainability.
        fail_on_violation: whether the check's step fails when the check does.
        supplied_baseline_statistics: see `QualityCheckStep`; Clarify has none.
        supplied_baseline_constraints: see `QualityCheckStep`.
        display_name: the start of both display names.
        description: of both.

    Attributes:
        steps: the two steps, the transform first.

    Raises:
        TypeError: ``transform_step_args`` are not step arguments.
        ValidationError: another kind of configuration, or one that cannot be checked first (a `ValueError`).
    """

    name: str
    transform_step_args: StepArguments = attrs.field(repr=False)
    monitor_configuration: QualityCheckConfig | ClarifyCheckConfig = attrs.field()
    check_job_configuration: CheckJobConfig = attrs.field()
    monitor_before_transform: bool = False
    fail_on_violation: bool | PipelineVariable = True
    supplied_baseline_statistics: str | PipelineVariable | None = None
    supplied_baseline_constraints: str | PipelineVariable | None = None
    display_name: str | None = None
    description: str | None = None
    steps: list[Any] = attrs.field(init=False, factory=list)
    depends_on: None = attrs.field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        self._check()
        monitoring = self._monitoring_step()
        transform = TransformStep(
            name=f"{self.name}-transform",
            display_name=self._display_name("transform"),
            description=self.description,
            step_args=self.transform_step_args,
        )
        if self.monitor_before_transform:
            transform.add_depends_on([monitoring])
        else:
            monitoring.add_depends_on([transform])
        self.steps = [transform, monitoring]

    def _check(self) -> None:
        if not isinstance(self.transform_step_args, StepArguments):
            raise TypeError(
                "The transform_step_args of MonitorBatchTransformStep must be obtained from transformer.transform() "
                f"under a PipelineSession, not {type(self.transform_step_args).__name__}. The step is {self.name!r}."
            )
        config = self.monitor_configuration
        if not isinstance(config, QualityCheckConfig | ClarifyCheckConfig):
            raise ValidationError(
                f"Unrecognized monitoring configuration: {config}. Should be an instance of either "
                f"QualityCheckConfig or ClarifyCheckConfig. The step is {self.name!r}."
            )
        first = isinstance(config, DataQualityCheckConfig | ModelExplainabilityCheckConfig)
        if self.monitor_before_transform and not first:
            raise ValidationError(
                "monitor_before_transform only take effect when the monitor_configuration is one of "
                f"[DataQualityCheckConfig, ModelExplainabilityCheckConfig]. Step {self.name!r} has a "
                f"{type(config).__name__}: the predictions that it checks do not exist before the transform."
            )

    def _monitoring_step(self) -> QualityCheckStep | ClarifyCheckStep:
        config = self.monitor_configuration
        common: dict[str, Any] = {
            "name": f"{self.name}-monitoring",
            "display_name": self._display_name("monitoring"),
            "description": self.description,
            "check_job_config": self.check_job_configuration,
            "fail_on_violation": self.fail_on_violation,
            "supplied_baseline_constraints": self.supplied_baseline_constraints,
        }
        if isinstance(config, QualityCheckConfig):
            statistics = self.supplied_baseline_statistics
            return QualityCheckStep(
                quality_check_config=config, supplied_baseline_statistics=statistics, **common
            )
        return ClarifyCheckStep(clarify_check_config=config, **common)

    def _display_name(self, part: str) -> str | None:
        return f"{self.display_name}-{part}" if self.display_name else None
