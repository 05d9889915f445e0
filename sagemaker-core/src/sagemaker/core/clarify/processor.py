"""Clarify jobs: processing jobs that measure bias and explain models.

Each ``run_*`` method builds a ``CreateProcessingJob`` request with an analysis file among its inputs. A `Session`
starts the job; a `PipelineSession` returns the arguments of a `ProcessingStep`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from sagemaker.core import image_uris
from sagemaker.core.clarify.analysis_config import Explanations, _AnalysisConfigGenerator
from sagemaker.core.clarify.analysis_file import (
    CONFIG_PATH,
    DATA_PATH,
    OUTPUT_PATH,
    AnalysisFile,
    analysis_asset,
    analysis_prefix,
)
from sagemaker.core.clarify.analysis_schema import ANALYSIS_CONFIG_SCHEMA_V1_0
from sagemaker.core.clarify.bias_config import BiasConfig
from sagemaker.core.clarify.data_config import DataConfig, ProcessingOutputHandler
from sagemaker.core.clarify.model_config import ModelConfig, ModelPredictedLabelConfig, predicted_labels
from sagemaker.core.processing.inputs import s3_input
from sagemaker.core.processing.processor import Processor
from sagemaker.core.requests import JobName
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.shapes import ProcessingOutput, ProcessingS3Output

if TYPE_CHECKING:
    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.requests.tags import Tags
    from sagemaker.core.session import Session
    from sagemaker.core.workflow.entities import PipelineVariable


class SageMakerClarifyProcessor(Processor):
    """A processor that runs Clarify's container.

    Arguments not listed here are those of `Processor`.

    Args:
        job_name_prefix: the first part of generated job names; by default it names the analysis.
        version: the version of the container; the newest by default.
        skip_early_validation: do not check the analysis file before the job is created; the container checks it.

    Example:
        ```python
        from sagemaker.core.clarify import BiasConfig, DataConfig, SageMakerClarifyProcessor
        from sagemaker.core.workflow.pipeline_context import PipelineSession

        processor = SageMakerClarifyProcessor(
            role="arn:aws:iam::123456789012:role/Clarify",
            instance_count=1,
            instance_type="ml.m5.xlarge",
            sagemaker_session=PipelineSession(region="us-west-2", default_bucket="bucket"),
        )
        data = DataConfig("s3://bucket/table.csv", "s3://bucket/report", label="income", headers=["income", "sex"])
        arguments = processor.run_pre_training_bias(data, BiasConfig([1], "sex"))
        assert arguments.request.operation == "CreateProcessingJob"
        ```
    """

    @static_arguments
    def __init__(
        self,
        role: str | PipelineVariable | None = None,
        instance_count: int | PipelineVariable | None = None,
        instance_type: str | PipelineVariable | None = None,
        volume_size_in_gb: int | PipelineVariable = 30,
        volume_kms_key: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        max_runtime_in_seconds: int | PipelineVariable | None = None,
        sagemaker_session: Session | None = None,
        env: dict[str, str | PipelineVariable] | None = None,
        tags: Tags | None = None,
        network_config: NetworkConfig | None = None,
        job_name_prefix: str | None = None,
        version: str | None = None,
        skip_early_validation: bool = False,
    ) -> None:
        super().__init__(
            role=role,
            instance_count=instance_count,
            instance_type=instance_type,
            volume_size_in_gb=volume_size_in_gb,
            volume_kms_key=volume_kms_key,
            output_kms_key=output_kms_key,
            max_runtime_in_seconds=max_runtime_in_seconds,
            sagemaker_session=sagemaker_session,
            env=env,
            tags=tags,
            network_config=network_config,
        )
        self.job_name_prefix = job_name_prefix
        self.version = version
        self.skip_early_validation = skip_early_validation

    @static_arguments
    def run(self, **_: Any) -> NoReturn:  # type: ignore[override] # the published method refuses, too
        """Not available: each of the other ``run_*`` methods runs one kind of analysis.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(
            "Please choose a method of run_pre_training_bias, run_post_training_bias or run_explainability; or "
            "run_bias or run_bias_and_explainability."
        )

    @static_arguments
    def run_pre_training_bias(
        self,
        data_config: DataConfig,
        data_bias_config: BiasConfig,
        methods: str | list[str] = "all",
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
        kms_key: str | None = None,
        experiment_config: dict[str, str] | None = None,
    ) -> Any:
        """Measure the bias of data.

        Args:
            data_config: the data.
            data_bias_config: the groups that are compared.
            methods: the metrics, for instance ``["CI", "DPL"]``, or ``all``.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`.
            kms_key: see `Processor.run`.
            experiment_config: see `Processor.run`.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.

        Raises:
            ValidationError: the settings contradict each other (a `ValueError`).
        """
        del kms_key
        analysis = _AnalysisConfigGenerator.bias_pre_training(data_config, data_bias_config, methods)
        return self._analyse(
            analysis, data_config, "Clarify-Pretraining-Bias", job_name, experiment_config, wait, logs
        )

    @static_arguments
    def run_post_training_bias(
        self,
        data_config: DataConfig,
        data_bias_config: BiasConfig,
        model_config: ModelConfig | None = None,
        model_predicted_label_config: ModelPredictedLabelConfig | None = None,
        methods: str | list[str] = "all",
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
        kms_key: str | None = None,
        experiment_config: dict[str, str] | None = None,
    ) -> Any:
        """Measure the bias of a model's predictions.

        Args:
            data_config: the data; it must include predictions when ``model_config`` is None.
            data_bias_config: the groups that are compared.
            model_config: the model.
            model_predicted_label_config: the location of labels in the model's responses.
            methods: the metrics, for instance ``["DPPL", "DI"]``, or ``all``.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`.
            kms_key: see `Processor.run`.
            experiment_config: see `Processor.run`.

        Returns:
            See `run_pre_training_bias`.
        """
        del kms_key
        analysis = _AnalysisConfigGenerator.bias_post_training(
            data_config, data_bias_config, model_predicted_label_config, methods, model_config
        )
        return self._analyse(
            analysis, data_config, "Clarify-Posttraining-Bias", job_name, experiment_config, wait, logs
        )

    @static_arguments
    def run_bias(
        self,
        data_config: DataConfig,
        bias_config: BiasConfig,
        model_config: ModelConfig | None = None,
        model_predicted_label_config: ModelPredictedLabelConfig | None = None,
        pre_training_methods: str | list[str] = "all",
        post_training_methods: str | list[str] = "all",
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
        kms_key: str | None = None,
        experiment_config: dict[str, str] | None = None,
    ) -> Any:
        """Measure the bias of data and of a model's predictions in one job.

        Args:
            data_config: see `run_post_training_bias`.
            bias_config: the groups that are compared.
            model_config: see `run_post_training_bias`.
            model_predicted_label_config: see `run_post_training_bias`.
            pre_training_methods: the metrics of the data, or ``all``.
            post_training_methods: the metrics of the predictions, or ``all``.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`.
            kms_key: see `Processor.run`.
            experiment_config: see `Processor.run`.

        Returns:
            See `run_pre_training_bias`.
        """
        del kms_key
        analysis = _AnalysisConfigGenerator.bias(
            data_config,
            bias_config,
            model_config,
            model_predicted_label_config,
            pre_training_methods,
            post_training_methods,
        )
        return self._analyse(analysis, data_config, "Clarify-Bias", job_name, experiment_config, wait, logs)

    @static_arguments
    def run_explainability(
        self,
        data_config: DataConfig,
        model_config: ModelConfig,
        explainability_config: Explanations,
        model_scores: int | str | ModelPredictedLabelConfig | None = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
        kms_key: str | None = None,
        experiment_config: dict[str, str] | None = None,
    ) -> Any:
        """Explain a model's predictions.

        Args:
            data_config: the data.
            model_config: the model.
            explainability_config: a method, or a list of methods of different kinds.
            model_scores: the location of the scores in the model's responses: an index, a JMESPath or a
                `ModelPredictedLabelConfig`.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`.
            kms_key: see `Processor.run`.
            experiment_config: see `Processor.run`.

        Returns:
            See `run_pre_training_bias`.
        """
        del kms_key
        analysis = _AnalysisConfigGenerator.explainability(
            data_config, model_config, predicted_labels(model_scores), explainability_config
        )
        return self._analyse(
            analysis, data_config, "Clarify-Explainability", job_name, experiment_config, wait, logs
        )

    @static_arguments
    def run_bias_and_explainability(
        self,
        data_config: DataConfig,
        model_config: ModelConfig,
        explainability_config: Explanations,
        bias_config: BiasConfig,
        pre_training_methods: str | list[str] = "all",
        post_training_methods: str | list[str] = "all",
        model_predicted_label_config: ModelPredictedLabelConfig | None = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | PipelineVariable | None = None,
        kms_key: str | None = None,
        experiment_config: dict[str, str] | None = None,
    ) -> Any:
        """Measure bias and explain the model in one job.

        Args:
            data_config: the data.
            model_config: the model.
            explainability_config: see `run_explainability`.
            bias_config: see `run_bias`.
            pre_training_methods: see `run_bias`.
            post_training_methods: see `run_bias`.
            model_predicted_label_config: see `run_bias`.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`.
            kms_key: see `Processor.run`.
            experiment_config: see `Processor.run`.

        Returns:
            See `run_pre_training_bias`.
        """
        del kms_key
        analysis = _AnalysisConfigGenerator.bias_and_explainability(
            data_config,
            model_config,
            model_predicted_label_config,
            explainability_config,
            bias_config,
            pre_training_methods,
            post_training_methods,
        )
        return self._analyse(
            analysis, data_config, "Clarify-Bias-And-Explainability", job_name, experiment_config, wait, logs
        )

    def _analyse(
        self,
        analysis: dict[str, Any],
        data_config: DataConfig,
        base: str,
        job_name: str | PipelineVariable | None,
        experiment_config: dict[str, str] | None,
        wait: bool,
        logs: bool,
    ) -> Any:
        asset = analysis_asset(analysis)
        if not self.skip_early_validation:
            ANALYSIS_CONFIG_SCHEMA_V1_0.validate(analysis)
        if self.image_uri is None:
            self.image_uri = image_uris.retrieve(
                "clarify", self.sagemaker_session.boto_region_name, version=self.version
            )
        dataset = s3_input("dataset", data_config.s3_data_input_path, DATA_PATH)
        dataset["S3Input"]["S3CompressionType"] = data_config.s3_compression_type
        file = s3_input("analysis_config", AnalysisFile(asset, analysis_prefix(data_config)), CONFIG_PATH)
        target = ProcessingS3Output(
            s3_uri=data_config.s3_output_path,
            local_path=OUTPUT_PATH,
            s3_upload_mode=ProcessingOutputHandler.get_s3_upload_mode(analysis),
        )
        request = self._request(
            [dataset, file],
            [ProcessingOutput(output_name="analysis_result", s3_output=target)],
            None,
            job_name,
            experiment_config,
        )
        name = JobName("ProcessingJobName", self.job_name_prefix or base, job_name)
        return self._submit(attrs.evolve(request, name=name), wait, logs)
