"""A step that compares the bias of data or of a model, or a model's explanations, with a baseline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core import image_uris
from sagemaker.core.clarify.analysis_config import _AnalysisConfigGenerator
from sagemaker.core.clarify.analysis_file import (
    CONFIG_PATH,
    DATA_PATH,
    OUTPUT_PATH,
    AnalysisFile,
    MonitoringFile,
    analysis_asset,
    analysis_prefix,
)
from sagemaker.core.clarify.bias_config import BiasConfig
from sagemaker.core.clarify.data_config import DataConfig, ProcessingOutputHandler
from sagemaker.core.clarify.explainability import ExplainabilityConfig
from sagemaker.core.clarify.model_config import ModelConfig, ModelPredictedLabelConfig, predicted_labels
from sagemaker.core.exceptions import MissingBucketError, ValidationError
from sagemaker.core.model_monitor.monitors.clarify_analysis import (
    BiasAnalysisConfig,
    ExplainabilityAnalysisConfig,
)
from sagemaker.core.requests.input_locations import input_location
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.staging.places import monitored_analysis_root
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.mlops.workflow.check_job_config import CheckJobConfig
from sagemaker.mlops.workflow.step_base import CacheConfig, StepLike, StepTypeEnum
from sagemaker.mlops.workflow.step_base.check_step import (
    CheckStep,
    check_input,
    check_output,
    require_job,
)

__all__ = ["ClarifyCheckStep"]


@static_arguments
@attrs.define(eq=False, slots=False)
class ClarifyCheckConfig:
    """Base of the Clarify checks.

    Args:
        data_config: the data. Its ``s3_compression_type`` is not sent, as published.
        kms_key: accepted for compatibility; objects are encrypted as the bucket says.
        monitoring_analysis_config_uri: set by the step: the S3 URI of the analysis file for a monitor that
            continues this check, where the bucket is known.
    """

    check_type: ClassVar[str] = ""

    data_config: DataConfig
    kms_key: str | None = attrs.field(default=None, kw_only=True)
    monitoring_analysis_config_uri: str | None = attrs.field(default=None, kw_only=True)

    def analysis(self) -> dict[str, Any]:
        """Return the content of the analysis file."""
        raise NotImplementedError(f"{type(self).__name__} does not define analysis()")

    def monitoring_file(self) -> MonitoringFile:
        """Return the analysis file for a monitor that continues the check."""
        raise NotImplementedError(f"{type(self).__name__} does not define monitoring_file()")

    def _bias_monitoring_file(self, bias_config: BiasConfig) -> MonitoringFile:
        data = self.data_config
        analysis = BiasAnalysisConfig(bias_config, data.headers, data.label).analysis_config
        root = data.s3_analysis_config_output_path or None
        return MonitoringFile(analysis_asset(analysis), "bias-monitoring", root)


@static_arguments
@attrs.define(eq=False, slots=False)
class DataBiasCheckConfig(ClarifyCheckConfig):
    """A check of the bias of data.

    Arguments not listed here are those of `ClarifyCheckConfig`.

    Args:
        data_bias_config: the groups to compare.
        methods: metrics, ``["CI", "DPL"]`` for instance, or ``all``.
    """

    check_type: ClassVar[str] = "DATA_BIAS"

    data_bias_config: BiasConfig
    methods: str | list[str] = "all"

    def analysis(self) -> dict[str, Any]:
        """Return the content of the analysis file."""
        return _AnalysisConfigGenerator.bias_pre_training(
            self.data_config, self.data_bias_config, self.methods
        )

    def monitoring_file(self) -> MonitoringFile:
        """Return the analysis file for a monitor that continues the check."""
        return self._bias_monitoring_file(self.data_bias_config)


@static_arguments
@attrs.define(eq=False, slots=False)
class ModelBiasCheckConfig(ClarifyCheckConfig):
    """A check of the bias of a model.

    Arguments not listed here are those of `ClarifyCheckConfig`.

    Args:
        data_bias_config: the groups to compare.
        model_config: the model; it must have a ``model_name``.
        model_predicted_label_config: the place of the labels in its answers.
        methods: metrics, ``["DPPL", "DI"]`` for instance, or ``all``.
    """

    check_type: ClassVar[str] = "MODEL_BIAS"

    data_bias_config: BiasConfig
    model_config: ModelConfig
    model_predicted_label_config: ModelPredictedLabelConfig
    methods: str | list[str] = "all"

    def analysis(self) -> dict[str, Any]:
        """Return the content of the analysis file, without the model's name, which is a member of the step."""
        return _without_name(
            _AnalysisConfigGenerator.bias_post_training(
                self.data_config,
                self.data_bias_config,
                self.model_predicted_label_config,
                self.methods,
                self.model_config,
            )
        )

    def monitoring_file(self) -> MonitoringFile:
        """Return the analysis file for a monitor that continues the check."""
        return self._bias_monitoring_file(self.data_bias_config)


@static_arguments(besides=("model_scores",))
@attrs.define(eq=False, slots=False)
class ModelExplainabilityCheckConfig(ClarifyCheckConfig):
    """A check of a model's explanations.

    Arguments not listed here are those of `ClarifyCheckConfig`.

    Args:
        model_config: the model; it must have a ``model_name``.
        explainability_config: the method; one, not a list.
        model_scores: the place of the scores in the model's answer: an index, a JMESPath, or both and more in a
            `ModelPredictedLabelConfig`.
    """

    check_type: ClassVar[str] = "MODEL_EXPLAINABILITY"

    model_config: ModelConfig
    explainability_config: ExplainabilityConfig
    model_scores: str | int | ModelPredictedLabelConfig | None = None

    def analysis(self) -> dict[str, Any]:
        """Return the content of the analysis file, without the model's name, which is a member of the step."""
        method = self.explainability_config
        if not isinstance(method, ExplainabilityConfig):
            raise TypeError(
                "explainability_config must be one SHAPConfig, PDPConfig or AsymmetricShapleyValueConfig, not "
                f"{method!r}."
            )
        return _without_name(
            _AnalysisConfigGenerator.explainability(
                self.data_config, self.model_config, predicted_labels(self.model_scores), method
            )
        )

    def monitoring_file(self) -> MonitoringFile:
        """Return the analysis file for a monitor that continues the check."""
        data = self.data_config
        headers = [name for name in data.headers if name != data.label] if data.headers else None
        explanation = ExplainabilityAnalysisConfig(self.explainability_config, self.model_config, headers)
        root = data.s3_analysis_config_output_path or None
        asset = analysis_asset(_without_name(explanation.analysis_config))
        return MonitoringFile(asset, "model-explainability-monitoring", root)


@attrs.define(eq=False, slots=False)
class ClarifyCheckStep(CheckStep):
    """Runs an analysis and compares its results with a baseline.

    The analysis file is an asset of the pipeline: it is written below ``s3_analysis_config_output_path``, or
    ``s3_output_path``, when the pipeline is created or updated. Local data is staged likewise.

    Arguments not listed here are those of `CheckStep`.

    Args:
        clarify_check_config: the check.

    Raises:
        RuntimeError: the configuration is that of another check, or only pipeline variables say where the
            analysis file goes; the published API has it so.
        ValidationError: the settings do not fit together, the model has no name, or settings of the analysis
            are pipeline variables (a `ValueError`).
        AssetNotFoundError: local data does not exist.
    """

    outputs: ClassVar[tuple[str, ...]] = (
        "CalculatedBaselineConstraints",
        "BaselineUsedForDriftCheckConstraints",
    )
    job_prefix: ClassVar[str] = "clarify-job"

    name: str
    clarify_check_config: ClarifyCheckConfig
    check_job_config: CheckJobConfig
    skip_check: bool | PipelineVariable = False
    fail_on_violation: bool | PipelineVariable = True
    register_new_baseline: bool | PipelineVariable = False
    model_package_group_name: str | PipelineVariable | None = None
    supplied_baseline_constraints: str | PipelineVariable | None = None
    display_name: str | None = None
    description: str | None = None
    cache_config: CacheConfig | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.CLARIFY_CHECK, init=False)

    def __attrs_post_init__(self) -> None:
        config = self.clarify_check_config
        if not isinstance(config, ClarifyCheckConfig) or not config.check_type:
            raise RuntimeError(
                "The clarify_check_config can only be object of DataBiasCheckConfig, ModelBiasCheckConfig or "
                f"ModelExplainabilityCheckConfig. Step {self.name!r} was given a {type(config).__name__}."
            )
        require_job(self.name, self.check_job_config)
        data = _required_data(self.name, config.data_config)
        prefix = analysis_prefix(data)
        self._model_name = _model_name(self.name, config)
        analysis = config.analysis()
        mode = ProcessingOutputHandler.get_s3_upload_mode(analysis)
        monitoring = config.monitoring_file()
        config.monitoring_analysis_config_uri = _known_uri(monitoring, self.check_job_config)
        file = AnalysisFile(analysis_asset(analysis), prefix, monitoring)
        self._inputs = [
            check_input("analysis_config", file, CONFIG_PATH),
            check_input("dataset", input_location(data.s3_data_input_path, "dataset"), DATA_PATH),
        ]
        self._output = check_output("analysis_result", data.s3_output_path, OUTPUT_PATH, mode)

    @property
    def check_type(self) -> str:
        return self.clarify_check_config.check_type

    @property
    def arguments(self) -> dict[str, Any]:
        """``CreateProcessingJob`` of the API, without the job's name."""
        job = self.check_job_config
        image = image_uris.retrieve("clarify", job.sagemaker_session.boto_region_name)
        return job.job_request(image, self._inputs, self._output)

    def to_request(self) -> dict[str, Any]:
        """Return the step as a tree, in which members without a value are null."""
        request = CheckStep.to_request(self)
        if self._model_name is not None:
            request["ModelName"] = self._model_name
        return request


def _required_data(step: str, data: Any) -> DataConfig:
    if not isinstance(data, DataConfig):
        raise ValidationError(f"Step {step!r}: data_config must be a DataConfig, not {type(data).__name__}.")
    return data


def _model_name(step: str, config: ClarifyCheckConfig) -> Any:
    """Return ``ModelName`` of the step, which the service passes to the analysis beside the file."""
    if isinstance(config, DataBiasCheckConfig):
        return None
    model = getattr(config, "model_config", None)
    name = model.predictor_config.get("model_name") if isinstance(model, ModelConfig) else None
    if name is None:
        raise ValidationError(
            f"Step {step!r}: {type(config).__name__} needs model_config=ModelConfig(model_name=...): a check asks a "
            "model, not an endpoint."
        )
    return name


def _without_name(analysis: dict[str, Any]) -> dict[str, Any]:
    predictor = {name: value for name, value in analysis["predictor"].items() if name != "model_name"}
    return {**analysis, "predictor": predictor}


def _known_uri(file: MonitoringFile, job: CheckJobConfig) -> str | None:
    try:
        root = file.root or monitored_analysis_root(job.sagemaker_session.staging_root())
        return file.uri(root, file.asset.digest())
    except MissingBucketError:
        return None
