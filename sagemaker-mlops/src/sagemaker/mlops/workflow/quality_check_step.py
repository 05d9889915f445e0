"""A step that compares the quality of data or of a model with a baseline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core import image_uris
from sagemaker.core.model_monitor.baselining import (
    DATASET_INPUT,
    DEFAULT_BASE_NAME,
    INPUT_PATH,
    OUTPUT_PATH,
    POSTPROCESSOR_INPUT,
    PREPROCESSOR_INPUT,
    BaselineOutput,
    baseline_location,
    dataset_environment,
)
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.mlops.workflow.check_job_config import CheckJobConfig
from sagemaker.mlops.workflow.step_base import CacheConfig, StepLike, StepTypeEnum
from sagemaker.mlops.workflow.step_base.check_step import (
    CheckStep,
    check_input,
    check_output,
    environment_text,
    require_job,
)

__all__ = ["QualityCheckConfig", "QualityCheckStep"]

# Files that the step itself refuses when they are variables.
_SCRIPTS = ("record_preprocessor_script", "post_analytics_processor_script")


@static_arguments(besides=_SCRIPTS)
@attrs.define(eq=False, slots=False)
class QualityCheckConfig:
    """Base of the quality checks.

    Args:
        baseline_dataset: an S3 URI, or a local file, which is uploaded with the pipeline.
        dataset_format: of `DatasetFormat`.
        output_s3_uri: the S3 URI of the results; chosen by the SDK by default.
        post_analytics_processor_script: a local file or S3 URI; runs after the analysis.
    """

    check_type: ClassVar[str] = ""

    baseline_dataset: str | PipelineVariable
    dataset_format: dict[str, Any]
    output_s3_uri: str | PipelineVariable | None = attrs.field(default=None, kw_only=True)
    post_analytics_processor_script: str | None = attrs.field(default=None, kw_only=True)


@static_arguments(besides=_SCRIPTS)
@attrs.define(eq=False, slots=False)
class DataQualityCheckConfig(QualityCheckConfig):
    """A check of data.

    Arguments not listed here are those of `QualityCheckConfig`.

    Args:
        record_preprocessor_script: a local file or S3 URI; transforms records before the analysis.
    """

    check_type: ClassVar[str] = "DATA_QUALITY"

    record_preprocessor_script: str | None = None


@static_arguments(besides=_SCRIPTS)
@attrs.define(eq=False, slots=False)
class ModelQualityCheckConfig(QualityCheckConfig):
    """A check of a model's predictions.

    Arguments not listed here are those of `QualityCheckConfig`.

    Args:
        problem_type: ``Regression``, ``BinaryClassification`` or ``MulticlassClassification``.
        inference_attribute: the predictions' column, by name, index or JSONPath.
        probability_attribute: the probabilities' column.
        ground_truth_attribute: the true values' column.
        probability_threshold_attribute: the least probability of the positive class.
    """

    check_type: ClassVar[str] = "MODEL_QUALITY"

    problem_type: str | PipelineVariable
    inference_attribute: str | PipelineVariable | None = None
    probability_attribute: str | PipelineVariable | None = None
    ground_truth_attribute: str | PipelineVariable | None = None
    probability_threshold_attribute: str | PipelineVariable | None = None


_ATTRIBUTES = (
    "problem_type",
    "inference_attribute",
    "probability_attribute",
    "ground_truth_attribute",
    "probability_threshold_attribute",
)


@attrs.define(eq=False, slots=False)
class QualityCheckStep(CheckStep):
    """Computes statistics and constraints, and compares them with a baseline.

    Arguments not listed here are those of `CheckStep`.

    Args:
        quality_check_config: the check.
        supplied_baseline_statistics: statistics to compare with, instead of the group's.

    Raises:
        RuntimeError: the configuration is that of another check.
        ValidationError: the parameter that names a column is not a text (a `ValueError`).
    """

    outputs: ClassVar[tuple[str, ...]] = (
        "CalculatedBaselineConstraints",
        "CalculatedBaselineStatistics",
        "BaselineUsedForDriftCheckConstraints",
        "BaselineUsedForDriftCheckStatistics",
    )
    job_prefix: ClassVar[str] = "baseline-job"

    name: str
    quality_check_config: QualityCheckConfig
    check_job_config: CheckJobConfig
    skip_check: bool | PipelineVariable = False
    fail_on_violation: bool | PipelineVariable = True
    register_new_baseline: bool | PipelineVariable = False
    model_package_group_name: str | PipelineVariable | None = None
    supplied_baseline_statistics: str | PipelineVariable | None = None
    supplied_baseline_constraints: str | PipelineVariable | None = None
    display_name: str | None = None
    description: str | None = None
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.QUALITY_CHECK, init=False)

    def __attrs_post_init__(self) -> None:
        config = self.quality_check_config
        if not isinstance(config, QualityCheckConfig) or not config.check_type:
            raise RuntimeError(
                "The quality_check_config can only be object of DataQualityCheckConfig or "
                f"ModelQualityCheckConfig. Step {self.name!r} was given a {type(config).__name__}."
            )
        require_job(self.name, self.check_job_config)
        base = self.check_job_config.base_job_name or DEFAULT_BASE_NAME
        self._environment = {
            **dataset_environment(
                config.dataset_format,
                record_preprocessor_script=getattr(config, "record_preprocessor_script", None),
                post_analytics_processor_script=config.post_analytics_processor_script,
            ),
            **self._analysis_environment(),
        }
        self._inputs = list(self._input_requests(base))
        output = config.output_s3_uri if config.output_s3_uri is not None else BaselineOutput(base)
        self._output = check_output("quality_check_output", output, OUTPUT_PATH, "EndOfJob")

    @property
    def check_type(self) -> str:
        return self.quality_check_config.check_type

    @property
    def arguments(self) -> dict[str, Any]:
        """``CreateProcessingJob`` of the API, without the job's name."""
        job = self.check_job_config
        image = image_uris.retrieve("model-monitor", job.sagemaker_session.boto_region_name)
        return job.job_request(image, self._inputs, self._output, self._environment)

    def to_request(self) -> dict[str, Any]:
        """Return the step as a tree, in which members without a value are null."""
        request = CheckStep.to_request(self)
        request["SuppliedBaselineStatistics"] = self.supplied_baseline_statistics
        return request

    def _analysis_environment(self) -> dict[str, Any]:
        config = self.quality_check_config
        if not isinstance(config, ModelQualityCheckConfig):
            return {}
        texts = {name: environment_text(self.name, name, getattr(config, name)) for name in _ATTRIBUTES}
        known = {name: text for name, text in texts.items() if text is not None}
        return {"analysis_type": self.check_type, **known}

    def _input_requests(self, base: str) -> Iterator[dict[str, Any]]:
        config = self.quality_check_config
        yield self._input_request(DATASET_INPUT, config.baseline_dataset, base)
        scripts = {
            POSTPROCESSOR_INPUT: config.post_analytics_processor_script,
            PREPROCESSOR_INPUT: getattr(config, "record_preprocessor_script", None),
        }
        for name, script in scripts.items():
            if script is not None:
                yield self._input_request(name, script, base)

    def _input_request(self, name: str, value: Any, base: str) -> dict[str, Any]:
        return check_input(name, baseline_location(value, name, base), f"{INPUT_PATH}/{name}")
