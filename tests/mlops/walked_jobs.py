"""How a step of each kind is made, with the settings that it has: the fields are walked with variables."""

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
S3 = "s3://mill/grain"
NETWORK = {"subnets": ["a"], "security_group_ids": ["b"]}


def _machine(bench):
    return {"role": bench.role, "image_uri": bench.image, "instance_count": 1, "instance_type": "ml.m5.large"}


def processing(cls, **arguments):
    """A processing step; what the method is called with."""

    def make(bench, folder, given):
        network = NetworkConfig(**given(NetworkConfig, **NETWORK))
        settings = {**_machine(bench), "sagemaker_session": bench.session, "network_config": network}
        if cls is ScriptProcessor:
            settings["command"] = ["python3"]
        if issubclass(cls, PySparkProcessor | SparkJarProcessor):
            settings["framework_version"] = "3.3"
        processor = cls(**given(cls, **settings))
        filled = {
            name: str(folder / "grind.py") if value is ... else value for name, value in arguments.items()
        }
        place = shapes.ProcessingS3Output(s3_uri=S3, local_path="/opt/out")
        output = shapes.ProcessingOutput(output_name="flour", s3_output=place)
        return ProcessingStep("Probed", processor.run(**given(cls.run, outputs=[output], **filled)))

    return make


def clarify(bench, folder, given):
    data = DataConfig(
        **given(
            DataConfig,
            s3_data_input_path=S3,
            s3_output_path=S3,
            s3_analysis_config_output_path=S3,
            label="a",
            headers=["a", "b"],
        )
    )
    bias = BiasConfig(**given(BiasConfig, label_values_or_threshold=[1], facet_name="b"))
    model = ModelConfig(
        **given(
            ModelConfig, model_name="m", instance_count=1, instance_type="ml.m5.large", accept_type="text/csv"
        )
    )
    shap = SHAPConfig(**given(SHAPConfig, baseline=[[1]], num_samples=1, agg_method="mean_abs"))
    settings = {k: v for k, v in _machine(bench).items() if k != "image_uri"}
    processor = SageMakerClarifyProcessor(
        **given(SageMakerClarifyProcessor, **settings, sagemaker_session=bench.session)
    )
    run = processor.run_bias_and_explainability(
        **given(
            SageMakerClarifyProcessor.run_bias_and_explainability,
            data_config=data,
            bias_config=bias,
            model_config=model,
            explainability_config=shap,
        )
    )
    return ProcessingStep("Probed", run)


def training(bench, folder, given):
    settings = {"training_image": bench.image, "role": bench.role, "base_job_name": "grind"}
    source = configs.SourceCode(source_dir=str(folder), entry_script="grind.py")
    trainer = ModelTrainer(
        **given(ModelTrainer, source_code=source, sagemaker_session=bench.session, **settings)
    )
    for name in (name for name in dir(ModelTrainer) if name.startswith("with_")):
        method = getattr(ModelTrainer, name)
        arguments = given(method)
        if arguments:
            getattr(trainer, name)(**arguments)
    return TrainingStep("Probed", trainer.train(**given(ModelTrainer.train)))


def transform(bench, folder, given):
    settings = {"model_name": "m", "instance_count": 1, "instance_type": "ml.m5.large"}
    transformer = Transformer(**given(Transformer, sagemaker_session=bench.session, **settings))
    return TransformStep("Probed", transformer.transform(**given(Transformer.transform, data=S3)))


def tuning(bench, folder, given):
    ranges = {
        "a": IntegerParameter(**given(IntegerParameter, min_value=1, max_value=4)),
        "b": ContinuousParameter(**given(ContinuousParameter, min_value=0.1, max_value=0.4)),
        "c": CategoricalParameter(**given(CategoricalParameter, values=["x", "y"])),
    }
    settings = {"model_trainer": bench.trainer(), "objective_metric_name": "ash", "max_jobs": 4}
    tuner = HyperparameterTuner(
        **given(
            HyperparameterTuner,
            hyperparameter_ranges=ranges,
            metric_definitions=[{"Name": "ash", "Regex": "ash=(.*)"}],
            **settings,
        )
    )
    return TuningStep("Probed", tuner.tune(**given(HyperparameterTuner.tune)))


def _builder(bench, given):
    settings = {"image_uri": bench.image, "s3_model_data_url": f"{S3}.tar.gz", "role_arn": bench.role}
    return ModelBuilder(**given(ModelBuilder, sagemaker_session=bench.session, **settings))


def creation(bench, folder, given):
    return ModelStep("Probed", _builder(bench, given).build(**given(ModelBuilder.build, model_name="flour")))


def registration(bench, folder, given):
    source = MetricsSource(**given(MetricsSource, content_type="application/json", s3_uri=S3))
    metrics = ModelMetrics(**given(ModelMetrics, model_statistics=source))
    file = FileSource(**given(FileSource, s3_uri=S3))
    drift = DriftCheckBaselines(**given(DriftCheckBaselines, bias_config_file=file))
    return ModelStep(
        "Probed",
        _builder(bench, given).register(
            **given(
                ModelBuilder.register,
                model_package_group_name="flours",
                model_metrics=metrics,
                drift_check_baselines=drift,
            )
        ),
    )


def automl(channels):
    """An AutoML step over channels, or over a place alone."""

    def make(bench, folder, given):
        settings = {"role": bench.role, "target_attribute_name": "weight", "mode": "ENSEMBLING"}
        settings |= {"problem_type": "Regression", "job_objective": {"MetricName": "MSE"}}
        job = AutoML(**given(AutoML, sagemaker_session=bench.session, **settings))
        if not channels:
            return AutoMLStep("Probed", job.fit(inputs=S3))
        source = AutoMLInput(**given(AutoMLInput, inputs=S3, target_attribute_name="weight"))
        return AutoMLStep("Probed", job.fit(**given(AutoML.fit, inputs=[source])))

    return make


def agent_training(bench, folder, given):
    model = "arn:aws:sagemaker:eu-west-1:aws:hub-content/Hub/Model/mill-7b/1.0.0"
    trainer = MultiTurnRLTrainer(
        **given(
            MultiTurnRLTrainer,
            model=model,
            agent_env="arn:aws:lambda:eu-west-1:111122223333:function:pilot",
            training_dataset=S3,
            role=bench.role,
            sagemaker_session=bench.session,
        )
    )
    return JobStep("Probed", trainer.train(**given(MultiTurnRLTrainer.train)))


def endpoint_config(bench, folder, given):
    create = type(bench.session).create_endpoint_config
    arguments = {"name": "mill", "production_variants": [{"VariantName": "one"}]}
    return EndpointConfigStep("Probed", create(bench.session, **given(create, **arguments)))


def endpoint(bench, folder, given):
    create = type(bench.session).create_endpoint
    return EndpointStep(
        "Probed", create(bench.session, **given(create, endpoint_name="mill", config_name="mill"))
    )


def component(bench, folder, given):
    create = type(bench.session).create_inference_component
    arguments = {"inference_component_name": "m", "endpoint_name": "mill", "variant_name": "one"}
    specification = {"ModelName": "flour"}
    return InferenceComponentStep(
        "Probed", create(bench.session, **given(create, specification=specification, **arguments))
    )


def entity(kind):
    lower = kind.__name__.lower()

    def make(bench, folder, given):
        arguments = {f"{lower}_name": "grind", f"{lower}_type": "T", "source_uri": S3}
        made = kind.create(**given(kind.create, sagemaker_session=bench.session, **arguments))
        return LineageStep("Probed", **{f"{lower}s": made})

    return make


def call(bench, folder, given):
    function = Lambda(
        function_arn="arn:aws:lambda:eu-west-1:111122223333:function:weigh", session=bench.session
    )
    return LambdaStep(**given(LambdaStep, name="Probed", lambda_func=function))


def callback(bench, folder, given):
    arguments = {"sqs_queue_url": "https://queue", "inputs": {}, "outputs": []}
    return CallbackStep(**given(CallbackStep, name="Probed", **arguments))


def emr(bench, folder, given):
    config = EMRStepConfig(**given(EMRStepConfig, jar="s3://mill/x.jar"))
    arguments = {"display_name": None, "description": None, "cluster_id": "j-1", "step_config": config}
    return EMRStep(**given(EMRStep, name="Probed", **arguments))


def emr_serverless(bench, folder, given):
    config = EMRServerlessJobConfig(
        **given(EMRServerlessJobConfig, job_driver={"sparkSubmit": {}}, execution_role_arn="arn:role")
    )
    arguments = {"display_name": None, "description": None, "job_config": config, "application_id": "a"}
    return EMRServerlessStep(**given(EMRServerlessStep, name="Probed", **arguments))


def fail(bench, folder, given):
    return FailStep(**given(FailStep, name="Probed"))


def condition(bench, folder, given):
    compared = ConditionEquals(**given(ConditionEquals, left="a", right="b"))
    listed = ConditionIn(**given(ConditionIn, value="a", in_values=["b"]))
    arguments = {"conditions": [compared, listed], "if_steps": [FailStep(name="Spoilt")], "else_steps": []}
    return ConditionStep(**given(ConditionStep, name="Probed", **arguments))


def cleanup(bench, folder, given):
    bench.processing("Sift")
    source = S3CleanupSource(**given(S3CleanupSource, step=bench.processing("Sift"), s3_uris=[S3]))
    return CleanupStep(**given(CleanupStep, name="Probed", s3_sources=[source]))


def loop(bench, folder, given):
    arguments = {"iterable_items": [1, 2], "max_concurrency": 2, "for_each_body": [bench.training("Grind")]}
    return ForEachStep(**given(ForEachStep, name="Probed", **arguments))


def retried(bench, folder, given):
    faults = [StepExceptionTypeEnum.SERVICE_FAULT]
    jobs = [SageMakerJobExceptionTypeEnum.CAPACITY_ERROR]
    policies = [
        StepRetryPolicy(**given(StepRetryPolicy, exception_types=faults, max_attempts=2)),
        SageMakerJobStepRetryPolicy(
            **given(SageMakerJobStepRetryPolicy, exception_types=jobs, max_attempts=2)
        ),
    ]
    cache = CacheConfig(**given(CacheConfig, enable_caching=True))
    arguments = {"step_args": bench.trainer().train(), "cache_config": cache, "retry_policies": policies}
    return TrainingStep(**given(TrainingStep, name="Probed", **arguments))


def _check_job(bench, given):
    return CheckJobConfig(**given(CheckJobConfig, role=bench.role, sagemaker_session=bench.session))


def data_quality(bench, folder, given):
    config = DataQualityCheckConfig(
        **given(DataQualityCheckConfig, baseline_dataset=S3, dataset_format=DatasetFormat.csv())
    )
    arguments = {"quality_check_config": config, "check_job_config": _check_job(bench, given)}
    return QualityCheckStep(**given(QualityCheckStep, name="Probed", **arguments))


def model_quality(bench, folder, given):
    config = ModelQualityCheckConfig(
        **given(
            ModelQualityCheckConfig,
            baseline_dataset=S3,
            dataset_format=DatasetFormat.csv(),
            problem_type="Regression",
        )
    )
    return QualityCheckStep("Probed", config, _check_job(bench, given))


def data_bias(bench, folder, given):
    data = DataConfig(s3_data_input_path=S3, s3_output_path=S3, label="a", headers=["a", "b"])
    config = DataBiasCheckConfig(
        **given(DataBiasCheckConfig, data_config=data, data_bias_config=BiasConfig([1], "b"))
    )
    arguments = {"clarify_check_config": config, "check_job_config": _check_job(bench, given)}
    return ClarifyCheckStep(**given(ClarifyCheckStep, name="Probed", **arguments))


def notebook(bench, folder, given):
    (folder / "grind.ipynb").write_text("{}")
    arguments = {"input_notebook": str(folder / "grind.ipynb"), "kernel_name": "python3"}
    settings = {"name": "Probed", "notebook_job_name": "grind", "role": bench.role, "image_uri": bench.image}
    return NotebookJobStep(**given(NotebookJobStep, **arguments, **settings, **NETWORK))


def grind(grain):
    return grain


def function(bench, folder, given):
    settings = {
        "name": "Probed",
        "role": bench.role,
        "image_uri": bench.image,
        "instance_type": "ml.m5.large",
    }
    return function_step(**given(function_step, **settings, **NETWORK))(grind)("rye")


RIGS = {
    "processor": processing(Processor),
    "script processor": processing(ScriptProcessor, code=...),
    "framework processor": processing(FrameworkProcessor, code=...),
    "PySpark processor": processing(PySparkProcessor, submit_app=...),
    "Spark jar processor": processing(SparkJarProcessor, submit_app=..., submit_class="org.mill.Grind"),
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
