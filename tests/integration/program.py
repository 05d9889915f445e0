"""A pipeline program over the files beside it; prints its definition, or what it is told to."""

import hashlib
import sys
from pathlib import Path

from sagemaker.core.clarify import BiasConfig, DataConfig
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.lineage import Artifact
from sagemaker.core.model_monitor import DatasetFormat
from sagemaker.core.parameter import IntegerParameter
from sagemaker.core.processing import FrameworkProcessor, ScriptProcessor
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput, ProcessingS3Input, ProcessingS3Output
from sagemaker.core.transformer import Transformer
from sagemaker.core.workflow.conditions import ConditionGreaterThanOrEqualTo
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.core.workflow.parameters import ParameterFloat
from sagemaker.core.workflow.pipeline_context import PipelineSession
from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops import ModelBuilder
from sagemaker.mlops.workflow import (
    CallbackStep,
    CleanupStep,
    ConditionStep,
    CurrentItem,
    EMRServerlessJobConfig,
    EMRServerlessStep,
    EMRStep,
    EMRStepConfig,
    EndpointConfigStep,
    EndpointStep,
    FailStep,
    ForEachStep,
    InferenceComponentStep,
    LambdaOutput,
    LambdaStep,
    LineageStep,
    ModelStep,
    NotebookJobStep,
    Pipeline,
    ProcessingStep,
    S3CleanupSource,
    TrainingStep,
    TransformStep,
    TuningStep,
)
from sagemaker.mlops.workflow.automl_step import AutoMLStep
from sagemaker.mlops.workflow.check_job_config import CheckJobConfig
from sagemaker.mlops.workflow.clarify_check_step import ClarifyCheckStep, DataBiasCheckConfig
from sagemaker.mlops.workflow.function_step import step
from sagemaker.mlops.workflow.quality_check_step import DataQualityCheckConfig, QualityCheckStep
from sagemaker.train import ModelTrainer
from sagemaker.train.automl import AutoML
from sagemaker.train.configs import InputData, SourceCode
from sagemaker.train.tuner import HyperparameterTuner

FILES = Path(__file__).resolve().parent / "files"
ROLE = "arn:aws:iam::123456789012:role/Execution"
IMAGE = "123456789012.dkr.ecr.us-west-2.amazonaws.com/program:1"


def build(session, every_kind=False):
    machine = {
        "role": ROLE,
        "image_uri": IMAGE,
        "instance_type": "ml.m5.large",
        "instance_count": 1,
        "sagemaker_session": session,
    }
    report = PropertyFile(name="Report", output_name="report", path="report.json")
    place = ProcessingS3Output(local_path="/opt/ml/processing/report")
    prepare = ProcessingStep(
        name="Prepare",
        step_args=FrameworkProcessor(**machine).run(code="prepare.py", source_dir=str(FILES / "source")),
    )
    table = ProcessingS3Input(s3_uri=str(FILES / "table.csv"), local_path="/opt/ml/processing/table")
    score = ProcessingStep(
        name="Score",
        step_args=ScriptProcessor(command=["python3"], **machine).run(
            code=str(FILES / "score.py"),
            inputs=[ProcessingInput(input_name="table", s3_input=table)],
            outputs=[ProcessingOutput(output_name="report", s3_output=place)],
        ),
        property_files=[report],
        depends_on=[prepare],
    )
    trainer = ModelTrainer(
        training_image=IMAGE,
        role=ROLE,
        source_code=SourceCode(source_dir=str(FILES / "source"), entry_script="train.py"),
        hyperparameters={"depth": 3},
        sagemaker_session=session,
    )
    train = TrainingStep(
        name="Train",
        step_args=trainer.train([InputData(channel_name="table", data_source=str(FILES / "table.csv"))]),
        depends_on=[score],
    )
    builder = ModelBuilder(
        image_uri=IMAGE,
        s3_model_data_url=train.properties.ModelArtifacts.S3ModelArtifacts,
        role_arn=ROLE,
        sagemaker_session=session,
    )
    limit = ParameterFloat(name="Limit", default_value=0.5)
    decide = ConditionStep(
        name="Decide",
        conditions=[
            ConditionGreaterThanOrEqualTo(
                left=JsonGet(step_name="Score", property_file=report, json_path="score"), right=limit
            )
        ],
        if_steps=[
            ModelStep(name="Create", step_args=builder.build()),
            ModelStep(name="Register", step_args=builder.register(model_package_group_name="program")),
        ],
        else_steps=[FailStep(name="Stop", error_message="not good enough")],
    )
    steps = [prepare, score, train, decide, *(more(session, train) if every_kind else ())]
    return Pipeline(name="program", parameters=[limit], steps=steps, sagemaker_session=session)


@step(
    name="Keep",
    role=ROLE,
    image_uri=IMAGE,
    instance_type="ml.m5.large",
    dependencies=str(FILES / "needs.txt"),
)
def prepare(path):
    """Without a docstring the description would be the path of this file."""
    return path


def more(session, train):
    """Steps of the kinds that the pipeline above has none of."""
    machine = {"instance_type": "ml.m5.large", "instance_count": 1, "sagemaker_session": session}
    made = train.properties.ModelArtifacts.S3ModelArtifacts
    trainer = ModelTrainer(training_image=IMAGE, role=ROLE, sagemaker_session=session)
    tuner = HyperparameterTuner(trainer, "loss", {"depth": IntegerParameter(1, 4)}, max_jobs=4)
    search = AutoML(ROLE, "weight", mode="ENSEMBLING", sagemaker_session=session)
    function = Lambda(
        function_name="program",
        execution_role_arn=ROLE,
        script=str(FILES / "score.py"),
        handler="score.main",
        session=session,
    )
    job = CheckJobConfig(role=ROLE, sagemaker_session=session)
    rows = DataConfig(
        "s3://program-bucket/table.csv", "s3://program-bucket/bias", label="a", headers=["a", "b"]
    )
    item = CurrentItem()
    config = session.create_endpoint_config("program", [{"VariantName": "one", "ModelName": "program"}])
    cluster = EMRStepConfig(jar="s3://program-bucket/count.jar", args=["--model", made])
    serverless = EMRServerlessJobConfig({"sparkSubmit": {"entryPoint": made}}, ROLE)
    called = LambdaStep("Call", function, outputs=[LambdaOutput("out")])
    bias = DataBiasCheckConfig(rows, BiasConfig([1], "b"))
    artifact = Artifact.create(
        artifact_name="table", source_uri=made, artifact_type="T", sagemaker_session=session
    )
    return [
        TransformStep("Transform", Transformer("program", **machine).transform(made)),
        TuningStep("Tune", tuner.tune()),
        AutoMLStep("Search", search.fit(str(FILES / "table.csv"))),
        called,
        CallbackStep("Ask", "https://queue", {"model": made}, []),
        EMRStep("Count", None, None, "j-1", cluster),
        EMRServerlessStep("Spark", None, None, serverless, "app"),
        QualityCheckStep(
            "Quality", DataQualityCheckConfig(str(FILES / "table.csv"), DatasetFormat.csv()), job
        ),
        ClarifyCheckStep("Bias", bias, job),
        NotebookJobStep(
            str(FILES / "note.ipynb"), IMAGE, "python3", "Note", role=ROLE, notebook_job_name="note"
        ),
        EndpointConfigStep("Configure", config),
        EndpointStep("Deploy", session.create_endpoint("program", "program")),
        InferenceComponentStep("Place", session.create_inference_component("part", "program", "one", {})),
        LineageStep("Trace", artifacts=artifact),
        ForEachStep("Each", ["a", "b"], 2, [LambdaStep("Item", function, inputs={"item": item.x})]),
        CleanupStep("Sweep", [S3CleanupSource(called)]),
        prepare(made),
    ]


def main():
    session = PipelineSession(region="us-west-2", default_bucket="program-bucket")
    text = build(session, every_kind=True).definition()
    if "--hash" in sys.argv:
        print(hashlib.sha256(text.encode()).hexdigest())
    else:
        print(text)


if __name__ == "__main__":
    main()
