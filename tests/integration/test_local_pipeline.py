"""Pipelines on this machine, through the same classes as on AWS."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from sagemaker.core.exceptions import PipelineExecutionFailedError
from sagemaker.core.processing import ScriptProcessor
from sagemaker.core.shapes import ProcessingOutput, ProcessingS3Output
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.core.workflow.pipeline_context import LocalPipelineSession
from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops.workflow import (
    ConditionStep,
    FailStep,
    ModelStep,
    Pipeline,
    ProcessingStep,
    TrainingStep,
)
from sagemaker.serve import ModelBuilder
from sagemaker.train import ModelTrainer
from sagemaker.train.configs import InputData, SourceCode


@pytest.fixture
def session(tmp_path):
    return LocalPipelineSession(root=tmp_path / "root")


def processing(session, tmp_path, name, source, **options):
    script = tmp_path / f"{name}.py"
    script.write_text(source)
    processor = ScriptProcessor(
        image_uri="local:1",
        command=["python3"],
        instance_type="local",
        instance_count=1,
        sagemaker_session=session,
    )
    place = ProcessingS3Output(local_path="/opt/ml/processing/out")
    outputs = [ProcessingOutput(output_name="out", s3_output=place)]
    return ProcessingStep(name=name, step_args=processor.run(code=str(script), outputs=outputs), **options)


def training(session, tmp_path, data, source):
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "train.py").write_text(source)
    trainer = ModelTrainer(
        training_image="local:1",
        source_code=SourceCode(source_dir=str(folder), entry_script="train.py"),
        hyperparameters={"depth": 3, "name": "a b"},
        sagemaker_session=session,
    )
    return TrainingStep(
        name="Train", step_args=trainer.train([InputData(channel_name="data", data_source=data)])
    )


WRITE = """
import json, pathlib
pathlib.Path("/opt/ml/processing/out/report.json").write_text(json.dumps({"rows": 3}))
"""
TRAIN = """
import os, pathlib, sys
data = pathlib.Path(os.environ["SM_CHANNEL_DATA"], "report.json").read_text()
pathlib.Path(os.environ["SM_MODEL_DIR"], "model.txt").write_text(data + " ".join(sys.argv[1:]))
"""


def test_processing_training_and_a_decision(session, tmp_path):
    report = PropertyFile(name="Report", output_name="out", path="report.json")
    prepare = processing(session, tmp_path, "Prepare", WRITE, property_files=[report])
    data = prepare.properties.ProcessingOutputConfig.Outputs["out"].S3Output.S3Uri
    train = training(session, tmp_path, data, TRAIN)
    rows = JsonGet(step=prepare, property_file=report, json_path="rows")
    after = processing(session, tmp_path, "After", "print('after')")
    decide = ConditionStep(
        name="Decide",
        conditions=[ConditionEquals(rows, 3)],
        if_steps=[after],
        else_steps=[FailStep(name="Stop")],
    )
    pipeline = Pipeline(name="local", steps=[prepare, train, decide], sagemaker_session=session)
    pipeline.upsert()
    execution = pipeline.start()
    execution.wait()

    steps = {step["StepName"]: step["StepStatus"] for step in execution.list_steps()}
    assert steps == dict.fromkeys(["Prepare", "Train", "Decide", "After"], "Succeeded")
    arn = next(step for step in execution.list_steps() if step["StepName"] == "Train")["Metadata"][
        "TrainingJob"
    ]["Arn"]
    job = session.sagemaker_client.describe_training_job(TrainingJobName=arn.rpartition("/")[2])
    model = tmp_path / "model.tar.gz"
    model.write_bytes(session.plane.store.read(job["ModelArtifacts"]["S3ModelArtifacts"]))
    listed = subprocess.run(
        ["tar", "-xzOf", str(model), "model.txt"], capture_output=True, text=True, check=True
    )
    assert json.loads(listed.stdout.partition("}")[0] + "}") == {"rows": 3}
    assert listed.stdout.endswith("--depth 3 --name a b")


def test_a_crashing_script_tells_why(session, tmp_path):
    crash = training(session, tmp_path, str(tmp_path), "raise ValueError('no such column: price')")
    never = processing(session, tmp_path, "Never", "print('never')", depends_on=[crash])
    pipeline = Pipeline(name="crash", steps=[crash, never], sagemaker_session=session)
    pipeline.upsert()
    execution = pipeline.start()
    with pytest.raises(PipelineExecutionFailedError, match="no such column: price") as caught:
        execution.wait()
    assert list(caught.value.failed_steps) == ["Train"]
    assert caught.value.actual_status == "Failed"
    (failed,) = caught.value.steps
    assert "no such column: price" in Path(failed.log_path).read_text()
    assert failed.console_url is None
    assert str(caught.value).count(failed.reason) == 1
    assert str(caught.value).endswith(f"log {failed.log_path}")


def test_another_process_sees_the_execution(session, tmp_path):
    pipeline = Pipeline(
        name="seen", steps=[processing(session, tmp_path, "Only", "print('only')")], sagemaker_session=session
    )
    pipeline.upsert()
    execution = pipeline.start()
    execution.wait()
    program = (
        "from sagemaker.core.workflow.pipeline_context import LocalPipelineSession\n"
        "from sagemaker.mlops.workflow import PipelineExecution\n"
        f"session = LocalPipelineSession(root={str(session.root)!r})\n"
        f"execution = PipelineExecution({execution.arn!r}, session)\n"
        "print(execution.describe()['PipelineExecutionStatus'], [s['StepName'] for s in execution.list_steps()])\n"
    )
    seen = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "Succeeded ['Only']"


def test_the_definition_is_the_one_that_aws_gets(session, tmp_path):
    step = processing(session, tmp_path, "Only", "print('only')")
    pipeline = Pipeline(name="same", steps=[step], sagemaker_session=session)
    pipeline.upsert()
    assert (
        session.sagemaker_client.describe_pipeline(PipelineName="same")["PipelineDefinition"]
        == pipeline.definition()
    )


SAVE = """
import pathlib
pathlib.Path("/opt/ml/model/weights").write_text("w")
"""


def test_a_registered_model_has_the_inference_code(session, tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    (data / "rows").write_text("1")
    train = training(session, tmp_path, str(data), SAVE)
    code = tmp_path / "inference"
    (code / "package").mkdir(parents=True)
    (code / "inference.py").write_text("# serves")
    (code / "package" / "helper.py").write_text("")
    builder = ModelBuilder(
        image_uri="local:1",
        s3_model_data_url=train.properties.ModelArtifacts.S3ModelArtifacts,
        source_code=SourceCode(source_dir=str(code), entry_script="inference.py"),
        sagemaker_session=session,
    )
    register = ModelStep(name="Register", step_args=builder.register(model_package_group_name="models"))
    pipeline = Pipeline(name="repacking", steps=[train, register], sagemaker_session=session)
    pipeline.create()
    pipeline.start().wait()
    (package,) = session.sagemaker_client.list_model_packages(ModelPackageGroupName="models")[
        "ModelPackageSummaryList"
    ]
    described = session.sagemaker_client.describe_model_package(ModelPackageName=package["ModelPackageArn"])
    (container,) = described["InferenceSpecification"]["Containers"]
    archive = session.plane.store.read(container["ModelDataUrl"])
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        files = {member.name for member in tar if member.isreg()}
    assert files == {"weights", "code/inference.py", "code/package/helper.py"}
