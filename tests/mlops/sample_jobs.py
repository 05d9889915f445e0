"""A sample of each kind of job step, whose fields are probed with variables."""

from __future__ import annotations

from pathlib import Path

from sagemaker.core import lineage, shapes
from sagemaker.core.clarify import BiasConfig, DataConfig, ModelConfig, SageMakerClarifyProcessor, SHAPConfig
from sagemaker.core.drift_check_baselines import DriftCheckBaselines
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.model_metrics import FileSource, MetricsSource, ModelMetrics
from sagemaker.core.model_monitor import DatasetFormat
from sagemaker.core.network import NetworkConfig
from sagemaker.core.parameter import CategoricalParameter, ContinuousParameter, IntegerParameter
from sagemaker.core.processing import FrameworkProcessor, Processor, ScriptProcessor
from sagemaker.core.spark.processing import PySparkProcessor, SparkJarProcessor
from sagemaker.core.transformer import Transformer
from sagemaker.core.workflow.conditions import ConditionEquals, ConditionIn
from sagemaker.mlops import ModelBuilder
from sagemaker.mlops.workflow import (
    CallbackStep,
    EMRServerlessJobConfig,
    EMRServerlessStep,
    EMRStep,
    EMRStepConfig,
    EndpointConfigStep,
    EndpointStep,
    FailStep,
    InferenceComponentStep,
    JobStep,
    LambdaStep,
    LineageStep,
    ModelStep,
    NotebookJobStep,
    ProcessingStep,
    TrainingStep,
    TransformStep,
    TuningStep,
)
from sagemaker.mlops.workflow.automl_step import AutoMLStep
from sagemaker.mlops.workflow.check_job_config import CheckJobConfig
from sagemaker.mlops.workflow.clarify_check_step import ClarifyCheckStep, DataBiasCheckConfig
from sagemaker.mlops.workflow.cleanup_step import CleanupStep, S3CleanupSource
from sagemaker.mlops.workflow.condition_step import ConditionStep
from sagemaker.mlops.workflow.for_each_step import ForEachStep
from sagemaker.mlops.workflow.function_step import step as function_step
from sagemaker.mlops.workflow.quality_check_step import (
    DataQualityCheckConfig,
    ModelQualityCheckConfig,
    QualityCheckStep,
)
from sagemaker.mlops.workflow.retry import (
    SageMakerJobExceptionTypeEnum,
    SageMakerJobStepRetryPolicy,
    StepExceptionTypeEnum,
    StepRetryPolicy,
)
from sagemaker.mlops.workflow.step_base import CacheConfig
from sagemaker.train import ModelTrainer, configs
from sagemaker.train.automl import AutoML, AutoMLInput
from sagemaker.train.multi_turn_rl_trainer import MultiTurnRLTrainer
from sagemaker.train.tuner import HyperparameterTuner

STATIC_FIELDS = Path(__file__).parents[2] / "docs/static-fields.md"
S3 = "s3://store/record"
NETWORK = {"subnets": ["a"], "security_group_ids": ["b"]}


def _machine(bench):
    return {"role": bench.role, "image_uri": bench.image, "instance_count": 1, "instance_type": "ml.m5.large"}


def processing(cls, **arguments):
    """A processing step; what the method is called with."""

    def make(bench, folder, probed):
        network = NetworkConfig(**probed(NetworkConfig, **NETWORK))
        settings = {**_machine(bench), "sagemaker_session": bench.session, "network_config": network}
        if cls is ScriptProcessor:
            settings["command"] = ["python3"]
        if issubclass(cls, PySparkProcessor | SparkJarProcessor):
            settings["framework_version"] = "3.3"
        processor = cls(**probed(cls, **settings))
        filled = {
            name: str(folder / "prepare.py") if value is ... else value for name, value in arguments.items()
        }
        place = shapes.ProcessingS3Output(s3_uri=S3, local_path="/opt/out")
        output = shapes.ProcessingOutput(output_name="table", s3_output=place)
        return ProcessingStep("Probed", processor.run(**probed(cls.run, outputs=[output], **filled)))

    return make


def clarify(bench, folder, probed):
    data = DataConfig(
        **probed(
            DataConfig,
            s3_data_input_path=S3,
            s3_output_path=S3,
            s3_analysis_config_output_path=S3,
            label="a",
            headers=["a", "b"],
        )
    )
    bias = BiasConfig(**probed(BiasConfig, label_values_or_threshold=[1], facet_name="b"))
    model = ModelConfig(
        **probed(
            ModelConfig, model_name="m", instance_count=1, instance_type="ml.m5.large", accept_type="text/csv"
        )
    )
    shap = SHAPConfig(**probed(SHAPConfig, baseline=[[1]], num_samples=1, agg_method="mean_abs"))
    settings = {k: v for k, v in _machine(bench).items() if k != "image_uri"}
    processor = SageMakerClarifyProcessor(
        **probed(SageMakerClarifyProcessor, **settings, sagemaker_session=bench.session)
    )
    run = processor.run_bias_and_explainability(
        **probed(
            SageMakerClarifyProcessor.run_bias_and_explainability,
            data_config=data,
            bias_config=bias,
            model_config=model,
            explainability_config=shap,
        )
    )
    return ProcessingStep("Probed", run)


def training(bench, folder, probed):
    settings = {"training_image": bench.image, "role": bench.role, "base_job_name": "prepare"}
    source = configs.SourceCode(source_dir=str(folder), entry_script="prepare.py")
    trainer = ModelTrainer(
        **probed(ModelTrainer, source_code=source, sagemaker_session=bench.session, **settings)
    )
    for name in (name for name in dir(ModelTrainer) if name.startswith("with_")):
        method = getattr(ModelTrainer, name)
        arguments = probed(method)
        if arguments:
            getattr(trainer, name)(**arguments)
    return TrainingStep("Probed", trainer.train(**probed(ModelTrainer.train)))


def transform(bench, folder, probed):
    settings = {"model_name": "m", "instance_count": 1, "instance_type": "ml.m5.large"}
    transformer = Transformer(**probed(Transformer, sagemaker_session=bench.session, **settings))
    return TransformStep("Probed", transformer.transform(**probed(Transformer.transform, data=S3)))


def tuning(bench, folder, probed):
    ranges = {
        "a": IntegerParameter(**probed(IntegerParameter, min_value=1, max_value=4)),
        "b": ContinuousParameter(**probed(ContinuousParameter, min_value=0.1, max_value=0.4)),
        "c": CategoricalParameter(**probed(CategoricalParameter, values=["x", "y"])),
    }
    settings = {"model_trainer": bench.trainer(), "objective_metric_name": "loss", "max_jobs": 4}
    tuner = HyperparameterTuner(
        **probed(
            HyperparameterTuner,
            hyperparameter_ranges=ranges,
            metric_definitions=[{"Name": "loss", "Regex": "loss=(.*)"}],
            **settings,
        )
    )
    return TuningStep("Probed", tuner.tune(**probed(HyperparameterTuner.tune)))


def _builder(bench, probed):
    settings = {"image_uri": bench.image, "s3_model_data_url": f"{S3}.tar.gz", "role_arn": bench.role}
    return ModelBuilder(**probed(ModelBuilder, sagemaker_session=bench.session, **settings))


def creation(bench, folder, probed):
    return ModelStep(
        "Probed", _builder(bench, probed).build(**probed(ModelBuilder.build, model_name="table"))
    )


def registration(bench, folder, probed):
    source = MetricsSource(**probed(MetricsSource, content_type="application/json", s3_uri=S3))
    metrics = ModelMetrics(**probed(ModelMetrics, model_statistics=source))
    file = FileSource(**probed(FileSource, s3_uri=S3))
    drift = DriftCheckBaselines(**probed(DriftCheckBaselines, bias_config_file=file))
    return ModelStep(
        "Probed",
        _builder(bench, probed).register(
            **probed(
                ModelBuilder.register,
                model_package_group_name="tables",
                model_metrics=metrics,
                drift_check_baselines=drift,
            )
        ),
    )


def automl(channels):
    """An AutoML step over channels, or over a place alone."""

    def make(bench, folder, probed):
        settings = {"role": bench.role, "target_attribute_name": "weight", "mode": "ENSEMBLING"}
        settings |= {"problem_type": "Regression", "job_objective": {"MetricName": "MSE"}}
        job = AutoML(**probed(AutoML, sagemaker_session=bench.session, **settings))
        if not channels:
            return AutoMLStep("Probed", job.fit(inputs=S3))
        source = AutoMLInput(**probed(AutoMLInput, inputs=S3, target_attribute_name="weight"))
        return AutoMLStep("Probed", job.fit(**probed(AutoML.fit, inputs=[source])))

    return make


def agent_training(bench, folder, probed):
    model = "arn:aws:sagemaker:eu-west-1:aws:hub-content/Hub/Model/store-7b/1.0.0"
    trainer = MultiTurnRLTrainer(
        **probed(
            MultiTurnRLTrainer,
            model=model,
            agent_env="arn:aws:lambda:eu-west-1:111122223333:function:pilot",
            training_dataset=S3,
            role=bench.role,
            sagemaker_session=bench.session,
        )
    )
    return JobStep("Probed", trainer.train(**probed(MultiTurnRLTrainer.train)))


def endpoint_config(bench, folder, probed):
    create = type(bench.session).create_endpoint_config
    arguments = {"name": "store", "production_variants": [{"VariantName": "one"}]}
    return EndpointConfigStep("Probed", create(bench.session, **probed(create, **arguments)))


def endpoint(bench, folder, probed):
    create = type(bench.session).create_endpoint
    return EndpointStep(
        "Probed", create(bench.session, **probed(create, endpoint_name="store", config_name="store"))
    )


def component(bench, folder, probed):
    create = type(bench.session).create_inference_component
    arguments = {"inference_component_name": "m", "endpoint_name": "store", "variant_name": "one"}
    specification = {"ModelName": "table"}
    return InferenceComponentStep(
        "Probed", create(bench.session, **probed(create, specification=specification, **arguments))
    )


def entity(kind):
    lower = kind.__name__.lower()

    def make(bench, folder, probed):
        arguments = {f"{lower}_name": "prepare", f"{lower}_type": "T", "source_uri": S3}
        made = kind.create(**probed(kind.create, sagemaker_session=bench.session, **arguments))
        return LineageStep("Probed", **{f"{lower}s": made})

    return make


def call(bench, folder, probed):
    function = Lambda(
        function_arn="arn:aws:lambda:eu-west-1:111122223333:function:score", session=bench.session
    )
    return LambdaStep(**probed(LambdaStep, name="Probed", lambda_func=function))


def callback(bench, folder, probed):
    arguments = {"sqs_queue_url": "https://queue", "inputs": {}, "outputs": []}
    return CallbackStep(**probed(CallbackStep, name="Probed", **arguments))


def emr(bench, folder, probed):
    config = EMRStepConfig(**probed(EMRStepConfig, jar="s3://store/x.jar"))
    arguments = {"display_name": None, "description": None, "cluster_id": "j-1", "step_config": config}
    return EMRStep(**probed(EMRStep, name="Probed", **arguments))


def emr_serverless(bench, folder, probed):
    config = EMRServerlessJobConfig(
        **probed(EMRServerlessJobConfig, job_driver={"sparkSubmit": {}}, execution_role_arn="arn:role")
    )
    arguments = {"display_name": None, "description": None, "job_config": config, "application_id": "a"}
    return EMRServerlessStep(**probed(EMRServerlessStep, name="Probed", **arguments))


def fail(bench, folder, probed):
    return FailStep(**probed(FailStep, name="Probed"))


def condition(bench, folder, probed):
    compared = ConditionEquals(**probed(ConditionEquals, left="a", right="b"))
    listed = ConditionIn(**probed(ConditionIn, value="a", in_values=["b"]))
    arguments = {"conditions": [compared, listed], "if_steps": [FailStep(name="Spoilt")], "else_steps": []}
    return ConditionStep(**probed(ConditionStep, name="Probed", **arguments))


def cleanup(bench, folder, probed):
    bench.processing("Select")
    source = S3CleanupSource(**probed(S3CleanupSource, step=bench.processing("Select"), s3_uris=[S3]))
    return CleanupStep(**probed(CleanupStep, name="Probed", s3_sources=[source]))


def loop(bench, folder, probed):
    arguments = {"iterable_items": [1, 2], "max_concurrency": 2, "for_each_body": [bench.training("Prepare")]}
    return ForEachStep(**probed(ForEachStep, name="Probed", **arguments))


def retried(bench, folder, probed):
    faults = [StepExceptionTypeEnum.SERVICE_FAULT]
    jobs = [SageMakerJobExceptionTypeEnum.CAPACITY_ERROR]
    policies = [
        StepRetryPolicy(**probed(StepRetryPolicy, exception_types=faults, max_attempts=2)),
        SageMakerJobStepRetryPolicy(
            **probed(SageMakerJobStepRetryPolicy, exception_types=jobs, max_attempts=2)
        ),
    ]
    cache = CacheConfig(**probed(CacheConfig, enable_caching=True))
    arguments = {"step_args": bench.trainer().train(), "cache_config": cache, "retry_policies": policies}
    return TrainingStep(**probed(TrainingStep, name="Probed", **arguments))


def _check_job(bench, probed):
    return CheckJobConfig(**probed(CheckJobConfig, role=bench.role, sagemaker_session=bench.session))


def data_quality(bench, folder, probed):
    config = DataQualityCheckConfig(
        **probed(DataQualityCheckConfig, baseline_dataset=S3, dataset_format=DatasetFormat.csv())
    )
    arguments = {"quality_check_config": config, "check_job_config": _check_job(bench, probed)}
    return QualityCheckStep(**probed(QualityCheckStep, name="Probed", **arguments))


def model_quality(bench, folder, probed):
    config = ModelQualityCheckConfig(
        **probed(
            ModelQualityCheckConfig,
            baseline_dataset=S3,
            dataset_format=DatasetFormat.csv(),
            problem_type="Regression",
        )
    )
    return QualityCheckStep("Probed", config, _check_job(bench, probed))


def data_bias(bench, folder, probed):
    data = DataConfig(s3_data_input_path=S3, s3_output_path=S3, label="a", headers=["a", "b"])
    config = DataBiasCheckConfig(
        **probed(DataBiasCheckConfig, data_config=data, data_bias_config=BiasConfig([1], "b"))
    )
    arguments = {"clarify_check_config": config, "check_job_config": _check_job(bench, probed)}
    return ClarifyCheckStep(**probed(ClarifyCheckStep, name="Probed", **arguments))


def notebook(bench, folder, probed):
    (folder / "prepare.ipynb").write_text("{}")
    arguments = {"input_notebook": str(folder / "prepare.ipynb"), "kernel_name": "python3"}
    settings = {
        "name": "Probed",
        "notebook_job_name": "prepare",
        "role": bench.role,
        "image_uri": bench.image,
    }
    return NotebookJobStep(**probed(NotebookJobStep, **arguments, **settings, **NETWORK))


def prepare(record):
    return record


def function(bench, folder, probed):
    settings = {
        "name": "Probed",
        "role": bench.role,
        "image_uri": bench.image,
        "instance_type": "ml.m5.large",
    }
    return function_step(**probed(function_step, **settings, **NETWORK))(prepare)("red")


SAMPLES = {
    "processor": processing(Processor),
    "script processor": processing(ScriptProcessor, code=...),
    "framework processor": processing(FrameworkProcessor, code=...),
    "PySpark processor": processing(PySparkProcessor, submit_app=...),
    "Spark jar processor": processing(SparkJarProcessor, submit_app=..., submit_class="org.store.Prepare"),
    "Clarify processor": clarify,
    "trainer": training,
    "transformer": transform,
    "tuner": tuning,
    "model builder, build": creation,
    "model builder, register": registration,
    "AutoML of a place": automl(channels=False),
    "AutoML of channels": automl(channels=True),
    "agent trainer": agent_training,
    "endpoint configuration": endpoint_config,
    "endpoint": endpoint,
    "inference component": component,
    **{kind.__name__: entity(kind) for kind in (lineage.Action, lineage.Artifact, lineage.Context)},
    "lambda": call,
    "callback": callback,
    "EMR": emr,
    "EMR Serverless": emr_serverless,
    "fail": fail,
    "condition": condition,
    "clean-up": cleanup,
    "loop": loop,
    "retry policies and cache": retried,
    "data quality": data_quality,
    "model quality": model_quality,
    "data bias": data_bias,
    "notebook": notebook,
    "function": function,
}
