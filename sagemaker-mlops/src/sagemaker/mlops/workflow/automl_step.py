"""A step that runs an AutoML job."""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import AutoMLStepInvalidModeError
from sagemaker.core.session import Session
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.mlops.workflow.step_base import StepTypeEnum
from sagemaker.mlops.workflow.step_base.request_step import JobRequestStep
from sagemaker.serve.model_builder import ModelBuilder

__all__ = ["AutoMLStep"]

_MODE = "ENSEMBLING"


@attrs.define(eq=False, slots=False)
class AutoMLStep(JobRequestStep):
    """Finds a model for a table.

    The properties are ``DescribeAutoMLJobResponse`` of the API, and ``BestCandidateProperties`` with the paths of two
    reports: ``ModelInsightsJsonReportPath`` and ``ExplainabilityJsonReportPath``.

    Arguments not listed here are those of `Step` and `ConfigurableRetryStep`.

    Args:
        step_args: the result of ``AutoML.fit()`` under a `PipelineSession`; the mode must be ``ENSEMBLING``.
        cache_config: reuse the result of an identical run.

    Raises:
        AutoMLStepInvalidModeError: the mode is missing or another one (a `ValueError`).
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateAutoMLJob",)
    source: ClassVar[str] = "AutoML.fit()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeAutoMLJobResponse", "AutoMLStepAdditions")
    # Members of the properties that the service documents and botocore's models do not have.
    documented_shapes: ClassVar[dict[str, dict[str, str]]] = {
        "AutoMLStepAdditions": {"BestCandidateProperties": "BestCandidateProperties"},
        "BestCandidateProperties": {
            "ExplainabilityJsonReportPath": "string",
            "ModelInsightsJsonReportPath": "string",
        },
    }
    dropped: ClassVar[frozenset[str]] = frozenset({"ModelDeployConfig", "GenerateCandidateDefinitionsOnly"})

    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.AUTOML, init=False)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        config = self.request_arguments.request.arguments.get("AutoMLJobConfig", {})
        mode = config.get("Mode")
        if mode != _MODE:
            raise AutoMLStepInvalidModeError(
                "Mode in AutoMLJobConfig must be defined for AutoMLStep. AutoMLStep currently only supports "
                f'ENSEMBLING mode. Step {self.name!r} has {mode!r}: pass mode="ENSEMBLING" to AutoML.'
            )

    def get_best_auto_ml_model_builder(
        self, role: str | PipelineVariable, sagemaker_session: Session | None = None
    ) -> ModelBuilder:
        """Return a builder of the best model, which a `ModelStep` creates or registers.

        Args:
            role: ARN or name of the role that the model runs as.
            sagemaker_session: the session of its requests; that of the AutoML job by default.
        """
        container: Any = self.properties.BestCandidate.InferenceContainers[0]
        session: Any = sagemaker_session or self.request_arguments.session
        return ModelBuilder(
            image_uri=container.Image,
            s3_model_data_url=container.ModelDataUrl,
            env_vars={
                name: container.Environment[name]
                for name in (
                    "MODEL_NAME",
                    "SAGEMAKER_PROGRAM",
                    "SAGEMAKER_SUBMIT_DIRECTORY",
                )
            },
            role_arn=role,
            sagemaker_session=session,
        )
