"""A pipeline program over the files beside it; prints its definition, or what it is told to."""

import hashlib
import sys
from pathlib import Path

from sagemaker.core.processing import FrameworkProcessor, ScriptProcessor
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput, ProcessingS3Input, ProcessingS3Output
from sagemaker.core.workflow.conditions import ConditionGreaterThanOrEqualTo
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.core.workflow.parameters import ParameterFloat
from sagemaker.core.workflow.pipeline_context import PipelineSession
from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops import ModelBuilder
from sagemaker.mlops.workflow import (
    ConditionStep,
    FailStep,
    ModelStep,
    Pipeline,
    ProcessingStep,
    TrainingStep,
)
from sagemaker.train import ModelTrainer
from sagemaker.train.configs import InputData, SourceCode

FILES = Path(__file__).resolve().parent / "files"
ROLE = "arn:aws:iam::123456789012:role/Execution"
IMAGE = "123456789012.dkr.ecr.us-west-2.amazonaws.com/program:1"


def build(session):
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
    return Pipeline(
        name="program", parameters=[limit], steps=[prepare, score, train, decide], sagemaker_session=session
    )


def main():
    session = PipelineSession(region="us-west-2", default_bucket="program-bucket")
    text = build(session).definition()
    if "--hash" in sys.argv:
        print(hashlib.sha256(text.encode()).hexdigest())
    else:
        print(text)


if __name__ == "__main__":
    main()
