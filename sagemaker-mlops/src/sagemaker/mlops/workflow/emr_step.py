"""A step that runs a step of an Amazon EMR cluster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.step_base import CacheConfig, Step, StepLike, StepTypeEnum

__all__ = ["EMRStep", "EMRStepConfig"]

INSTANCES = "Instances"
INSTANCEGROUPS = "InstanceGroups"
INSTANCEFLEETS = "InstanceFleets"

ERR_STR_WITHOUT_CLUSTER_ID_AND_CLUSTER_CFG = (
    "EMRStep {step_name} must have either cluster_id or cluster_config: the id of a running cluster, or the "
    "configuration of one that is created for the step."
)
ERR_STR_WITH_BOTH_CLUSTER_ID_AND_CLUSTER_CFG = (
    "EMRStep {step_name} can not have both cluster_id and cluster_config. To create a cluster from cluster_config, "
    "pass cluster_id=None."
)
ERR_STR_WITH_EXEC_ROLE_ARN_AND_WITHOUT_CLUSTER_ID = (
    "EMRStep {step_name} cannot have execution_role_arn without cluster_id: a role is used on a running cluster. "
    "Pass cluster_id, or leave the role out."
)
ERR_STR_WITH_NAME_AUTO_TERMINATION_OR_STEPS = (
    "In EMRStep {step_name}, cluster_config should not contain any of the Name, AutoTerminationPolicy and/or "
    "Steps: the pipeline sets them."
)
ERR_STR_WITHOUT_INSTANCE = "In EMRStep {step_name}, cluster_config must contain Instances."
ERR_STR_WITH_KEEPJOBFLOW_OR_TERMINATIONPROTECTED = (
    "In EMRStep {step_name}, Instances should not contain KeepJobFlowAliveWhenNoSteps or TerminationProtected: the "
    "cluster ends with the step."
)
ERR_STR_BOTH_OR_NONE_INSTANCEGROUPS_OR_INSTANCEFLEETS = (
    "In EMRStep {step_name}, Instances should contain either InstanceGroups or InstanceFleets."
)

_SET_BY_THE_PIPELINE = frozenset({"Name", "AutoTerminationPolicy", "Steps"})
_ENDED_BY_THE_PIPELINE = frozenset({"KeepJobFlowAliveWhenNoSteps", "TerminationProtected"})


class EMRStepConfig:
    """The program that the cluster runs (``HadoopJarStep`` of the EMR API). Every member may be or hold a variable.

    Args:
        jar: the S3 URI of the archive; or ``command-runner.jar`` for a command on the cluster.
        args: its arguments.
        main_class: the class to run, where the archive does not name one.
        properties: Java properties: ``[{"Key": ..., "Value": ...}]``.
        output_args: further arguments by name, added as ``--name value``. Later steps read them as
            ``EMRStep.emr_outputs[name]``.
    """

    @static_arguments
    def __init__(
        self,
        jar: str | PipelineVariable,
        args: Sequence[Any] | None = None,
        main_class: str | PipelineVariable | None = None,
        properties: Sequence[Mapping[str, Any]] | PipelineVariable | None = None,
        output_args: Mapping[str, Any] | None = None,
    ) -> None:
        if jar is None:
            raise ValidationError("EMRStepConfig: jar is required.")
        if isinstance(args, str):
            raise TypeError(f"EMRStepConfig: args must be a list of arguments, not the text {args!r}.")
        self.jar = jar
        self.main_class = main_class
        self.properties = properties
        self.args = None if args is None and not output_args else list(args or ())
        self.output_args_index: dict[str, int] = {}
        for name, value in (output_args or {}).items():
            self.args = [*(self.args or ()), f"--{name}", value]
            self.output_args_index[name] = len(self.args) - 1

    def to_request(self) -> dict[str, Any]:
        """Return ``StepConfig`` of the arguments: ``{"HadoopJarStep": {...}}``."""
        return {
            "HadoopJarStep": filled(
                Jar=self.jar,
                Args=self.args,
                MainClass=self.main_class,
                Properties=self.properties,
            )
        }


class EMRProperties(Properties):
    """``Step`` of the EMR API as variables, and the cluster setting of the step as it is.

    Attributes:
        ClusterId: ``cluster_id``, where it is set.
        ClusterConfig: ``cluster_config``, where it is set.
    """

    __slots__ = ("ClusterConfig", "ClusterId")

    ClusterId: str | PipelineVariable
    ClusterConfig: Mapping[str, Any] | None

    @classmethod
    def of(cls, step: EMRStep) -> EMRProperties:
        """Return the properties of a step."""
        properties = cls(
            step.name, shape_names=list(step.response_shapes), service_name=step.response_service, step=step
        )
        if step.cluster_id is not None:
            properties.ClusterId = step.cluster_id
        else:
            properties.ClusterConfig = step.cluster_config
        return properties

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).of, (self._step,))


@attrs.define(eq=False, slots=False)
class EMRStep(Step):
    """Runs a step on a running EMR cluster, or on one that is created for it and ends with it.

    Arguments not listed here are those of `Step`.

    Args:
        cluster_id: a running cluster; None for a new one.
        step_config: the program that it runs.
        cache_config: reuse the result of an identical run.
        cluster_config: a new cluster: ``RunJobFlow`` of the EMR API, without ``Name``, ``Steps``,
            ``AutoTerminationPolicy`` and what keeps a cluster alive.
        execution_role_arn: the role of the step on a running cluster.

    Raises:
        ValidationError: both of ``cluster_id`` and ``cluster_config`` are given, or neither; or the configuration has
            members that the pipeline sets (a `ValueError`).
    """

    response_shapes: ClassVar[tuple[str, ...]] = ("Step",)
    response_service: ClassVar[str] = "emr"

    name: str
    display_name: str | None
    description: str | None
    cluster_id: str | PipelineVariable | None
    step_config: EMRStepConfig
    depends_on: Sequence[StepLike] | None = None
    cache_config: CacheConfig | None = None
    cluster_config: dict[str, Any] | None = None
    execution_role_arn: str | PipelineVariable | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.EMR, init=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.step_config, EMRStepConfig):
            raise TypeError(
                f"Step {self.name!r}: step_config must be an EMRStepConfig, not {type(self.step_config).__name__}."
            )
        problem = self._problem()
        if problem is not None:
            raise ValidationError(problem.format(step_name=self.name))

    @property
    def args(self) -> dict[str, Any]:
        """``StepConfig``, and the members that name the cluster."""
        return filled(
            StepConfig=self.step_config.to_request(),
            ClusterId=self.cluster_id,
            ClusterConfig=self.cluster_config,
            ExecutionRoleArn=self.execution_role_arn,
        )

    @property
    def arguments(self) -> dict[str, Any]:
        return self.args

    @property
    def properties(self) -> EMRProperties:
        """``Step`` of the EMR API, as variables."""
        return EMRProperties.of(self)

    @property
    def emr_outputs(self) -> dict[str, Properties]:
        """The variables of the ``output_args`` of the step's configuration, by name."""
        arguments: Any = self.properties.Config.Args
        return {name: arguments[index] for name, index in self.step_config.output_args_index.items()}

    def _problem(self) -> str | None:
        if self.cluster_id is None and self.cluster_config is None:
            return ERR_STR_WITHOUT_CLUSTER_ID_AND_CLUSTER_CFG
        if self.cluster_id is not None and self.cluster_config is not None:
            return ERR_STR_WITH_BOTH_CLUSTER_ID_AND_CLUSTER_CFG
        if self.cluster_config is None:
            return None
        if self.execution_role_arn is not None:
            return ERR_STR_WITH_EXEC_ROLE_ARN_AND_WITHOUT_CLUSTER_ID
        return _cluster_problem(self.cluster_config)


def _cluster_problem(cluster: Mapping[str, Any]) -> str | None:
    if _SET_BY_THE_PIPELINE & cluster.keys():
        return ERR_STR_WITH_NAME_AUTO_TERMINATION_OR_STEPS
    instances = cluster.get(INSTANCES)
    if instances is None:
        return ERR_STR_WITHOUT_INSTANCE
    if _ENDED_BY_THE_PIPELINE & instances.keys():
        return ERR_STR_WITH_KEEPJOBFLOW_OR_TERMINATIONPROTECTED
    if (INSTANCEGROUPS in instances) == (INSTANCEFLEETS in instances):
        return ERR_STR_BOTH_OR_NONE_INSTANCEGROUPS_OR_INSTANCEFLEETS
    return None
