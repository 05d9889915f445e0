"""More calls whose fields are probed with variables: analyses, monitors, pipelines, and settings that are parts of requests."""

from __future__ import annotations

from sample_jobs import call, prepare

from sagemaker.core import clarify, debugger, explainer, inputs, shapes
from sagemaker.core.clarify import BiasConfig, DataConfig, ModelConfig, SageMakerClarifyProcessor, SHAPConfig
from sagemaker.core.compute_resource_requirements import ResourceRequirements
from sagemaker.core.inference_config import AsyncInferenceConfig, ServerlessInferenceConfig
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.lineage import Action, Association
from sagemaker.core.metadata_properties import MetadataProperties
from sagemaker.core.model_life_cycle import ModelLifeCycle
from sagemaker.core.model_monitor import (
    BatchTransformInput,
    DataCaptureConfig,
    DatasetFormat,
    DefaultModelMonitor,
    EndpointInput,
    ModelBiasMonitor,
    ModelExplainabilityMonitor,
    ModelMonitor,
    ModelQualityMonitor,
    MonitoringOutput,
)
from sagemaker.core.parameter import IntegerParameter
from sagemaker.core.remote_function import RemoteExecutor, remote
from sagemaker.core.session import Session
from sagemaker.core.transformer import Transformer
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops.workflow import (
    AutoMLStep,
    CallbackOutput,
    CallbackStep,
    EndpointConfigStep,
    EndpointStep,
    FailStep,
    ForEachSelector,
    ForEachStep,
    InferenceComponentStep,
    IterationOutput,
    JobStep,
    LambdaOutput,
    LambdaStep,
    LineageAssociation,
    LineageEntityReference,
    LineageStep,
    ModelStep,
    Pipeline,
    ProcessingStep,
    StepDependency,
    TransformStep,
    TuningStep,
)
from sagemaker.mlops.workflow.check_job_config import CheckJobConfig
from sagemaker.mlops.workflow.clarify_check_step import (
    ClarifyCheckStep,
    ModelBiasCheckConfig,
    ModelExplainabilityCheckConfig,
)
from sagemaker.mlops.workflow.monitor_batch_transform_step import MonitorBatchTransformStep
from sagemaker.mlops.workflow.parallelism_config import ParallelismConfiguration
from sagemaker.mlops.workflow.pipeline_experiment_config import PipelineExperimentConfig
from sagemaker.mlops.workflow.quality_check_step import DataQualityCheckConfig
from sagemaker.mlops.workflow.selective_execution_config import SelectiveExecutionConfig
from sagemaker.mlops.workflow.triggers import PipelineSchedule
from sagemaker.train.automl import AutoML
from sagemaker.train.multi_turn_rl_trainer import MultiTurnRLTrainer
from sagemaker.train.tuner import HyperparameterTuner

S3 = "s3://store/record"
MACHINE = {"instance_count": 1, "instance_type": "ml.m5.large"}


def _data():
    return DataConfig(S3, S3, label="a", headers=["a", "b"])


def _model():
    return ModelConfig("table", 1, "ml.m5.large", "text/csv")


def analysis(method, **arguments):
    """A processing step of one kind of analysis."""

    def make(bench, folder, probed):
        processor = SageMakerClarifyProcessor(role=bench.role, sagemaker_session=bench.session, **MACHINE)
        made = {name: value(probed) for name, value in arguments.items()}
        function = getattr(SageMakerClarifyProcessor, method)
        return ProcessingStep("Probed", function(processor, **probed(function, data_config=_data(), **made)))

    return make


def bias(_probed):
    return BiasConfig([1], "b")


def model(_probed):
    return _model()


def partial_dependence(probed):
    return clarify.PDPConfig(**probed(clarify.PDPConfig, features=["a"], grid_resolution=3))


def text_explanations(probed):
    words = clarify.TextConfig(**probed(clarify.TextConfig, granularity="token", language="english"))
    return SHAPConfig([["x"]], 1, "mean_abs", text_config=words)


def predictions(probed):
    settings = {"label": "a", "probability_threshold": 0.5}
    return clarify.ModelPredictedLabelConfig(**probed(clarify.ModelPredictedLabelConfig, **settings))


def monitor(kind, method, **arguments):
    """A sample of what a method of a monitor returns."""

    def make(bench, folder, probed):
        settings = {"role": bench.role, "sagemaker_session": bench.session, **MACHINE}
        if kind is ModelMonitor:
            settings["image_uri"] = bench.image
        function = getattr(kind, method)
        filled = {name: value(bench, probed) for name, value in arguments.items()}
        returned = function(kind(**probed(kind, **settings)), **probed(function, **filled))
        return ProcessingStep("Probed", returned) if method != "create_monitoring_schedule" else returned

    return make


def plain(value):
    return lambda _bench, _probed: value


def endpoint_input(_bench, probed):
    return EndpointInput(**probed(EndpointInput, endpoint_name="store", destination="/opt/in"))


def batch_input(_bench, probed):
    arguments = {
        "data_captured_destination_s3_uri": S3,
        "destination": "/opt/in",
        "dataset_format": {"csv": {"header": True}},
    }
    return BatchTransformInput(**probed(BatchTransformInput, **arguments))


def report(_bench, probed):
    return MonitoringOutput(**probed(MonitoringOutput, source="/opt/out", destination=S3))


def written_output(_bench, _probed):
    place = shapes.ProcessingS3Output(s3_uri=S3, local_path="/opt/out")
    return shapes.ProcessingOutput(output_name="table", s3_output=place)


def check_job(bench):
    return CheckJobConfig(role=bench.role, sagemaker_session=bench.session)


def model_bias(bench, folder, probed):
    arguments = {
        "data_config": _data(),
        "data_bias_config": BiasConfig([1], "b"),
        "model_config": _model(),
        "model_predicted_label_config": clarify.ModelPredictedLabelConfig(label="a"),
    }
    config = ModelBiasCheckConfig(**probed(ModelBiasCheckConfig, **arguments))
    return ClarifyCheckStep("Probed", config, check_job(bench))


def model_explanations(bench, folder, probed):
    arguments = {
        "data_config": _data(),
        "model_config": _model(),
        "explainability_config": SHAPConfig([[1]], 1, "mean_abs"),
    }
    config = ModelExplainabilityCheckConfig(**probed(ModelExplainabilityCheckConfig, **arguments))
    return ClarifyCheckStep("Probed", config, check_job(bench))


def monitored_transform(bench, folder, probed):
    transformer = Transformer("m", output_path=f"{S3}/out", sagemaker_session=bench.session, **MACHINE)
    arguments = {
        "transform_step_args": transformer.transform(S3),
        "monitor_configuration": DataQualityCheckConfig(S3, DatasetFormat.csv()),
        "check_job_configuration": check_job(bench),
    }
    return MonitorBatchTransformStep(**probed(MonitorBatchTransformStep, name="Probed", **arguments))


def function_of_code(bench, folder, probed):
    arguments = {
        "function_name": "score",
        "execution_role_arn": bench.role,
        "script": str(folder / "prepare.py"),
        "handler": "prepare.main",
        "session": bench.session,
    }
    function = Lambda(**probed(Lambda, **arguments))
    return function.create_arguments({"S3Bucket": "store", "S3Key": "score"})


def function_that_exists(bench, folder, probed):
    arn = "arn:aws:lambda:eu-west-1:111122223333:function:score"
    function = Lambda(**probed(Lambda, function_arn=arn, session=bench.session))
    return LambdaStep(name="Probed", lambda_func=function)


def decorated(decorator):
    """A sample of a decorated function that runs as a job."""

    def make(bench, folder, probed):
        session = Session(region="eu-west-1", account="111122223333", default_bucket="store")
        settings = {"role": bench.role, "image_uri": bench.image, "instance_type": "ml.m5.large"}
        made = decorator(**probed(decorator, sagemaker_session=session, **settings))
        if decorator is remote:
            made(prepare)
        return {}

    return make


def pipeline(bench, folder, probed):
    experiment = PipelineExperimentConfig(
        **probed(PipelineExperimentConfig, experiment_name="sales", trial_name="first")
    )
    arguments = {
        "name": "sales",
        "steps": [bench.fail("Stop")],
        "pipeline_experiment_config": experiment,
        "sagemaker_session": bench.session,
    }
    return Pipeline(**probed(Pipeline, **arguments))


def value(kind, *, write=lambda made: made, **arguments):
    """A value alone, and what it writes into a request."""
    return lambda bench, folder, probed: write(kind(**probed(kind, **arguments)))


def requested(made):
    return made.to_request()


def schedule(bench, folder, probed):
    made = PipelineSchedule(**probed(PipelineSchedule, rate=(1, "hour")))
    made.check()
    return {}


def property_file(bench, folder, probed):
    written = PropertyFile(**probed(PropertyFile, name="Report", output_name="table", path="report.json"))
    step = bench.processing("Probed", outputs=["table"], property_files=[written])
    read = JsonGet(**probed(JsonGet, step_name="Probed", property_file="Report", json_path="loss"))
    return bench.pipeline(step, bench.fail("Stop", read))


def declared(kind, step):
    """A step that declares an output."""

    def make(bench, folder, probed):
        return step(outputs=[kind(**probed(kind, output_name="grams", output_type="String"))])

    return make


def callback(**members):
    return CallbackStep(name="Probed", sqs_queue_url="https://queue", inputs={}, **members)


def call_with(**members):
    function = Lambda(function_arn="arn:aws:lambda:eu-west-1:111122223333:function:score", session=Session())
    return LambdaStep(name="Probed", lambda_func=function, **members)


def selected(bench, folder, probed):
    arguments = {"pick": "MaxBy", "field": IterationOutput("Score").OutputParameters["grams"]}
    selector = ForEachSelector(**probed(ForEachSelector, **arguments))
    body = call(bench, folder, lambda _function, **arguments: {**arguments, "name": "Score"})
    return ForEachStep(
        "Probed", iterable_items=[1, 2], max_concurrency=1, for_each_body=[body], selector=selector
    )


def association(bench, folder, probed):
    source = LineageEntityReference(**probed(LineageEntityReference, arn="arn:aws:one"))
    destination = LineageEntityReference(arn="arn:aws:other")
    made = LineageAssociation(**probed(LineageAssociation, source=source, destination=destination))
    return LineageStep("Probed", associations=[made])


def created_association(bench, folder, probed):
    ends = {"source_arn": "arn:one", "destination_arn": "arn:other", "sagemaker_session": bench.session}
    return Association.create(**probed(Association.create, **ends))


def dependency(bench, folder, probed):
    waited = StepDependency(**probed(StepDependency, step=bench.fail("Other")))
    return FailStep(name="Probed", depends_on=[waited])


def hosted_model(bench, folder, probed):
    create = type(bench.session).create_model
    arguments = {"name": "table", "role": bench.role, "primary_container": bench.image}
    return create(bench.session, **probed(create, **arguments))


def explained(bench, folder, probed):
    made = explainer.ClarifyShapBaselineConfig(
        **probed(explainer.ClarifyShapBaselineConfig, mime_type="text/csv", shap_baseline="1,2")
    )
    text = explainer.ClarifyTextConfig(
        **probed(explainer.ClarifyTextConfig, language="en", granularity="token")
    )
    values = explainer.ClarifyShapConfig(
        **probed(explainer.ClarifyShapConfig, shap_baseline_config=made, text_config=text)
    )
    inference = explainer.ClarifyInferenceConfig(**probed(explainer.ClarifyInferenceConfig))
    clarified = explainer.ClarifyExplainerConfig(
        **probed(explainer.ClarifyExplainerConfig, shap_config=values, inference_config=inference)
    )
    return explainer.ExplainerConfig(
        **probed(explainer.ExplainerConfig, clarify_explainer_config=clarified)
    )._to_request_dict()


ANALYSES = {
    "bias": analysis(
        "run_bias", bias_config=bias, model_config=model, model_predicted_label_config=predictions
    ),
    "bias before training": analysis("run_pre_training_bias", data_bias_config=bias),
    "bias after training": analysis(
        "run_post_training_bias",
        data_bias_config=bias,
        model_config=model,
        model_predicted_label_config=predictions,
    ),
    "partial dependence": analysis(
        "run_explainability", model_config=model, explainability_config=partial_dependence
    ),
    "explanations of text": analysis(
        "run_explainability", model_config=model, explainability_config=text_explanations
    ),
}

_DATASET = {"baseline_dataset": plain(S3), "dataset_format": plain(DatasetFormat.csv())}
_DATA = {"data_config": lambda *_: _data()}
_BIAS = {**_DATA, "bias_config": lambda *_: BiasConfig([1], "b")}
_MODEL = {"model_config": lambda *_: _model()}
_SHAP = {"explainability_config": lambda *_: SHAPConfig([[1]], 1, "mean_abs")}
_OUTPUT = {"output_s3_uri": plain(S3), "monitor_schedule_name": plain("store")}
_TRUTH = {"ground_truth_input": plain(S3)}
_ANALYSIS = {"analysis_config": plain("s3://store/analysis.json")}

MONITORS = {
    "data quality baseline": monitor(DefaultModelMonitor, "suggest_baseline", **_DATASET),
    "data quality schedule": monitor(
        DefaultModelMonitor, "create_monitoring_schedule", endpoint_input=endpoint_input, **_OUTPUT
    ),
    "data quality of batches": monitor(
        DefaultModelMonitor, "create_monitoring_schedule", batch_transform_input=batch_input, **_OUTPUT
    ),
    "model quality baseline": monitor(
        ModelQualityMonitor, "suggest_baseline", problem_type=plain("Regression"), **_DATASET
    ),
    "model quality schedule": monitor(
        ModelQualityMonitor,
        "create_monitoring_schedule",
        endpoint_input=plain("store"),
        problem_type=plain("Regression"),
        **_TRUTH,
        **_OUTPUT,
    ),
    "bias baseline": monitor(ModelBiasMonitor, "suggest_baseline", **_BIAS, **_MODEL),
    "explanations baseline": monitor(
        ModelExplainabilityMonitor, "suggest_baseline", **_SHAP, **_MODEL, **_DATA
    ),
    "bias schedule": monitor(
        ModelBiasMonitor,
        "create_monitoring_schedule",
        endpoint_input=plain("store"),
        **_TRUTH,
        **_ANALYSIS,
        **_OUTPUT,
    ),
    "explanations schedule": monitor(
        ModelExplainabilityMonitor,
        "create_monitoring_schedule",
        endpoint_input=plain("store"),
        **_ANALYSIS,
        **_OUTPUT,
    ),
    "own baseline": monitor(
        ModelMonitor,
        "run_baseline",
        baseline_inputs=plain([]),
        output=written_output,
        arguments=plain(["--fine"]),
    ),
    "own schedule": monitor(
        ModelMonitor,
        "create_monitoring_schedule",
        endpoint_input=plain("store"),
        output=report,
        monitor_schedule_name=plain("store"),
    ),
}

VALUES = {
    "async inference": value(
        AsyncInferenceConfig, write=lambda made: made._to_request_dict(), output_path=S3
    ),
    "serverless": value(ServerlessInferenceConfig, write=lambda made: made._to_request_dict()),
    "captured batches": value(
        inputs.BatchDataCaptureConfig, write=lambda made: made._to_request_dict(), destination_s3_uri=S3
    ),
    "file system": value(
        inputs.FileSystemInput,
        write=lambda made: made.config,
        file_system_id="fs-01234567",
        file_system_type="EFS",
        directory_path="/store",
    ),
    "training input": value(inputs.TrainingInput, write=lambda made: made.config, s3_data=S3),
    "resources": value(
        ResourceRequirements,
        write=lambda made: made.get_compute_resource_requirements(),
        requests={"num_cpus": 1, "memory": 1024},
    ),
    "captured data": value(
        DataCaptureConfig,
        write=lambda made: made._to_request_dict(),
        enable_capture=True,
        destination_s3_uri=S3,
    ),
    "metadata": value(MetadataProperties, write=requested),
    "life cycle": value(ModelLifeCycle, write=requested),
    "TensorBoard": value(
        debugger.TensorBoardOutputConfig, write=lambda made: made._to_request_dict(), s3_output_path=S3
    ),
    "collection": value(debugger.CollectionConfig, write=lambda made: made._to_request_dict(), name="losses"),
    "debugger hook": value(
        debugger.DebuggerHookConfig, write=lambda made: made._to_request_dict(), s3_output_path=S3
    ),
    "profiler": value(debugger.ProfilerConfig, write=lambda made: made._to_request_dict(), s3_output_path=S3),
    "parallelism": value(ParallelismConfiguration, write=requested, max_parallel_execution_steps=2),
    "selection": value(SelectiveExecutionConfig, write=requested, selected_steps=["Clean"]),
    "explainer": explained,
}

PIPELINES = {
    "pipeline": pipeline,
    "schedule": schedule,
    "property file": property_file,
    "callback output": declared(CallbackOutput, callback),
    "lambda output": declared(LambdaOutput, call_with),
    "selector": selected,
    "association": association,
    "association alone": created_association,
    "dependency": dependency,
    "model of a session": hosted_model,
    "model bias": model_bias,
    "model explanations": model_explanations,
    "monitored transform": monitored_transform,
    "function of code": function_of_code,
    "function that exists": function_that_exists,
    "remote": decorated(remote),
    "remote executor": decorated(RemoteExecutor),
}


def step_of(kind, request):
    """A step that sends a request, with what is its own."""
    return lambda bench, folder, probed: kind(**probed(kind, name="Probed", step_args=request(bench)))


def agent_run(bench):
    model = "arn:aws:sagemaker:eu-west-1:aws:hub-content/Hub/Model/store-7b/1.0.0"
    agent = "arn:aws:lambda:eu-west-1:111122223333:function:pilot"
    settings = {"training_dataset": S3, "role": bench.role, "sagemaker_session": bench.session}
    return MultiTurnRLTrainer(model=model, agent_env=agent, **settings).train()


def tuned(bench):
    ranges = {"depths": IntegerParameter(1, 4)}
    tuner = HyperparameterTuner(
        bench.trainer(), "loss", ranges, [{"Name": "loss", "Regex": "loss=(.*)"}], max_jobs=2
    )
    return tuner.tune()


def automl_run(bench):
    settings = {"target_attribute_name": "weight", "mode": "ENSEMBLING", "sagemaker_session": bench.session}
    return AutoML(bench.role, **settings).fit(S3)


def lineage_step(bench, folder, probed):
    arguments = {"action_name": "prepare", "action_type": "T", "source_uri": S3}
    made = Action.create(**arguments, sagemaker_session=bench.session)
    return LineageStep(**probed(LineageStep, name="Probed", actions=made))


STEPS = {
    "processing step": step_of(ProcessingStep, lambda bench: bench.processor().run()),
    "transform step": step_of(
        TransformStep,
        lambda bench: Transformer("m", sagemaker_session=bench.session, **MACHINE).transform(S3),
    ),
    "tuning step": step_of(TuningStep, tuned),
    "AutoML step": step_of(AutoMLStep, automl_run),
    "model step": step_of(ModelStep, lambda bench: bench.builder().build(model_name="table")),
    "job step": step_of(JobStep, agent_run),
    "endpoint configuration step": step_of(
        EndpointConfigStep,
        lambda bench: bench.session.create_endpoint_config("store", [{"VariantName": "one"}]),
    ),
    "endpoint step": step_of(EndpointStep, lambda bench: bench.session.create_endpoint("store", "store")),
    "inference component step": step_of(
        InferenceComponentStep,
        lambda bench: bench.session.create_inference_component("m", "store", "one", {"ModelName": "table"}),
    ),
    "lineage step": lineage_step,
}

MORE_SAMPLES = {**STEPS, **ANALYSES, **MONITORS, **VALUES, **PIPELINES}
