"""A pipeline from a table to a registered model: on this machine, or the same one on AWS.

    python examples/demo.py                         run here: no AWS account, no region, no Docker
    python examples/demo.py --min-accuracy 0.999    more than the model can do: the pipeline fails
    python examples/demo.py --deploy --role ARN     create the pipeline in AWS and start it there

It prepares data, trains, evaluates, and registers the model if the evaluation report says that it is good
enough. A second run takes what has not changed from the first one.
"""

import argparse
import json
import sys
from pathlib import Path

from sagemaker.core.exceptions import PipelineExecutionFailedError
from sagemaker.core.processing import ScriptProcessor
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput, ProcessingS3Input, ProcessingS3Output
from sagemaker.core.workflow.conditions import ConditionGreaterThanOrEqualTo
from sagemaker.core.workflow.functions import Join, JsonGet
from sagemaker.core.workflow.parameters import ParameterFloat
from sagemaker.core.workflow.pipeline_context import LocalPipelineSession, PipelineSession
from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops import ModelBuilder
from sagemaker.mlops.workflow import (
    CacheConfig,
    ConditionStep,
    FailStep,
    ModelStep,
    Pipeline,
    ProcessingStep,
    TrainingStep,
)
from sagemaker.train import ModelTrainer
from sagemaker.train.configs import Compute, InputData, MetricDefinition, SourceCode

SCRIPTS = Path(__file__).resolve().parent / "breast_cancer"
IMAGE = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3"
INSTANCE = "ml.m5.large"
CACHE = CacheConfig(enable_caching=True, expire_after="P30D")


def processor(session, role, image):
    return ScriptProcessor(
        image_uri=image,
        command=["python3"],
        role=role,
        instance_type=INSTANCE,
        instance_count=1,
        sagemaker_session=session,
    )


def output(name):
    return ProcessingOutput(
        output_name=name, s3_output=ProcessingS3Output(local_path=f"/opt/ml/processing/{name}")
    )


def read(name, uri):
    place = f"/opt/ml/processing/input/{name}"
    return ProcessingInput(input_name=name, s3_input=ProcessingS3Input(s3_uri=uri, local_path=place))


def build_pipeline(session, role=None, image=IMAGE):
    """The pipeline; nothing is called and nothing is uploaded while it is written down."""
    min_accuracy = ParameterFloat(name="MinAccuracy", default_value=0.9)

    prepare = ProcessingStep(
        name="Prepare",
        step_args=processor(session, role, image).run(
            code=str(SCRIPTS / "prepare.py"), outputs=[output("train"), output("test")]
        ),
        cache_config=CACHE,
    )
    prepared = prepare.properties.ProcessingOutputConfig.Outputs

    trainer = ModelTrainer(
        training_image=image,
        source_code=SourceCode(source_dir=str(SCRIPTS), entry_script="train.py"),
        compute=Compute(instance_type=INSTANCE, instance_count=1),
        hyperparameters={"inverse-regularization": 0.5, "max-iterations": 300},
        base_job_name="breast-cancer",
        role=role,
        sagemaker_session=session,
    ).with_metric_definitions([MetricDefinition(name="train:accuracy", regex="train:accuracy=([0-9.]+)")])
    train = TrainingStep(
        name="Train",
        step_args=trainer.train(
            input_data_config=[InputData(channel_name="train", data_source=prepared["train"].S3Output.S3Uri)]
        ),
        cache_config=CACHE,
    )
    model_data = train.properties.ModelArtifacts.S3ModelArtifacts

    report = PropertyFile(name="Evaluation", output_name="report", path="evaluation.json")
    evaluate = ProcessingStep(
        name="Evaluate",
        step_args=processor(session, role, image).run(
            code=str(SCRIPTS / "evaluate.py"),
            inputs=[read("model", model_data), read("test", prepared["test"].S3Output.S3Uri)],
            outputs=[output("report")],
        ),
        property_files=[report],
        cache_config=CACHE,
    )

    register = ModelStep(
        name="Register",
        step_args=ModelBuilder(
            image_uri=image, s3_model_data_url=model_data, role_arn=role, sagemaker_session=session
        ).register(
            model_package_group_name="breast-cancer",
            content_types=["text/csv"],
            response_types=["text/csv"],
            approval_status="Approved",
        ),
    )
    accuracy = JsonGet(step=evaluate, property_file=report, json_path="metrics.accuracy.value")
    decide = ConditionStep(
        name="GoodEnough",
        conditions=[ConditionGreaterThanOrEqualTo(left=accuracy, right=min_accuracy)],
        if_steps=[register],
        else_steps=[
            FailStep(
                name="NotGoodEnough",
                error_message=Join(on=" ", values=["The accuracy", accuracy, "is below", min_accuracy]),
            )
        ],
    )
    return Pipeline(
        name="breast-cancer",
        parameters=[min_accuracy],
        steps=[prepare, train, evaluate, decide],
        sagemaker_session=session,
    )


def run_here(options):
    """Run on this machine; the exit status."""
    session = LocalPipelineSession(root=options.root)
    pipeline = build_pipeline(session)
    pipeline.upsert()
    execution = pipeline.start(parameters={"MinAccuracy": options.min_accuracy})
    try:
        execution.wait()
    except PipelineExecutionFailedError as error:
        print(f"\n{error}")
        return 1
    summarise(session, execution)
    return 0


def summarise(session, execution):
    """What was trained, how good it is, where it lies, and what was reused."""
    client = session.sagemaker_client
    steps = {step["StepName"]: step for step in execution.list_steps()}
    package = client.describe_model_package(
        ModelPackageName=steps["Register"]["Metadata"]["RegisterModel"]["Arn"]
    )
    model_data = package["InferenceSpecification"]["Containers"][0]["ModelDataUrl"]
    job = client.describe_processing_job(
        ProcessingJobName=steps["Evaluate"]["Metadata"]["ProcessingJob"]["Arn"].rpartition("/")[2]
    )
    report_uri = job["ProcessingOutputConfig"]["Outputs"][0]["S3Output"]["S3Uri"]
    report = json.loads(session.read_s3_file(*bucket_and_key(f"{report_uri}/evaluation.json")))
    reused = [name for name, step in steps.items() if step.get("CacheHitResult")]

    print("\nRegistered", package["ModelPackageArn"])
    for name, metric in report["metrics"].items():
        print(f"  {name:<10}{metric['value']}")
    print("  model     ", model_data)
    print("  file      ", session.root / "s3" / model_data.removeprefix("s3://"))
    print("  reused    ", ", ".join(sorted(reused)) if reused else "nothing; run again to see it")


def bucket_and_key(uri):
    bucket, _, key = uri.removeprefix("s3://").partition("/")
    return bucket, key


def deploy(options):
    """Create or update the pipeline in AWS, and start it there; the exit status."""
    session = PipelineSession()
    pipeline = build_pipeline(session, role=options.role, image=options.image)
    print("Pipeline", pipeline.upsert(role_arn=options.role)["PipelineArn"])
    execution = pipeline.start(parameters={"MinAccuracy": options.min_accuracy})
    print("Started", execution.arn)
    return 0


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--min-accuracy", type=float, default=0.9, help="below it the model is not registered"
    )
    parser.add_argument("--root", help="where local runs are kept; ./.sagemaker by default")
    parser.add_argument("--deploy", action="store_true", help="on AWS instead of here")
    parser.add_argument("--role", help="with --deploy: ARN of the execution role")
    parser.add_argument("--image", default=IMAGE, help="with --deploy: a scikit-learn image of your region")
    options = parser.parse_args(arguments)
    if options.deploy and not options.role:
        parser.error("--deploy needs --role")
    return deploy(options) if options.deploy else run_here(options)


if __name__ == "__main__":
    sys.exit(main())
