"""Pipelines that run on a local control plane."""

import hashlib
import json

import pytest

ROLE = "arn:aws:iam::000000000000:role/local"
UNFINISHED = {"Executing", "Stopping"}


def document(*steps, parameters=(), **members):
    """Return the text of a pipeline definition."""
    return json.dumps(
        {"Version": "2020-12-01", "Parameters": list(parameters), "Steps": list(steps), **members}
    )


def processing(script, name, *, arguments=(), environment=None, inputs=(), outputs=(), **members):
    """Return a processing step that runs a script; ``outputs`` maps folders below processing/ to S3 URIs."""
    application = {"ImageUri": "python", "ContainerEntrypoint": ["python3", str(script)]}
    if arguments:
        application["ContainerArguments"] = list(arguments)
    request = {
        "RoleArn": ROLE,
        "AppSpecification": application,
        "ProcessingResources": {
            "ClusterConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1}
        },
        "Environment": environment or {},
        "ProcessingInputs": list(inputs),
        "ProcessingOutputConfig": {
            "Outputs": [
                {
                    "OutputName": output,
                    "S3Output": {
                        "S3Uri": uri,
                        "LocalPath": f"/opt/ml/processing/{output}",
                        "S3UploadMode": "EndOfJob",
                    },
                }
                for output, uri in dict(outputs).items()
            ]
        },
    }
    return {"Name": name, "Type": "Processing", "Arguments": request, **members}


def training(script, name, *, hyperparameters=None, **members):
    """Return a training step that runs a script."""
    request = {
        "RoleArn": ROLE,
        "AlgorithmSpecification": {
            "TrainingImage": "python",
            "TrainingInputMode": "File",
            "ContainerEntrypoint": ["python3", str(script)],
        },
        "HyperParameters": hyperparameters or {},
        "OutputDataConfig": {"S3OutputPath": "s3://bucket/models"},
        "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
        "StoppingCondition": {"MaxRuntimeInSeconds": 600},
    }
    return {"Name": name, "Type": "Training", "Arguments": request, **members}


def condition(name, left, right, *, kind="Equals", then=(), otherwise=(), **members):
    """Return a condition step with one comparison."""
    comparison = {"Type": kind, "LeftValue": left, "RightValue": right}
    branches = {"IfSteps": list(then), "ElseSteps": list(otherwise)}
    return {
        "Name": name,
        "Type": "Condition",
        "Arguments": {"Conditions": [comparison], **branches},
        **members,
    }


def fail(name, message=""):
    return {"Name": name, "Type": "Fail", "Arguments": {"ErrorMessage": message}}


class Pipelines:
    """A client, and the calls that most tests make on it."""

    document = staticmethod(document)
    condition = staticmethod(condition)
    fail = staticmethod(fail)

    def __init__(self, root):
        from sagemaker.core.local import LocalPlane, LocalSagemakerClient, ProcessRuntime

        self.root = root
        self.plane = LocalPlane(root, runtime=ProcessRuntime(stop_grace_seconds=2))
        self.client = LocalSagemakerClient(self.plane)
        self.store = self.plane.store

    def script(self, code):
        """Return a file with this code, since the arguments of a request are short and have one line."""
        path = self.root.parent / f"{hashlib.sha256(code.encode()).hexdigest()[:12]}.py"
        path.write_text(code)
        return path

    def processing(self, name, code="", **members):
        """Return a processing step that runs Python code."""
        return processing(self.script(code), name, **members)

    def training(self, name, code="", **members):
        """Return a training step that runs Python code."""
        return training(self.script(code), name, **members)

    def put(self, definition, name="demo"):
        self.client.create_pipeline(PipelineName=name, PipelineDefinition=definition, RoleArn=ROLE)

    def start(self, *steps, name="demo", **request):
        """Start a pipeline; create or update it before, if steps are passed."""
        if steps:
            existing = self.client.list_pipelines(PipelineNamePrefix=name)["PipelineSummaries"]
            change = self.client.update_pipeline if existing else self.client.create_pipeline
            change(PipelineName=name, PipelineDefinition=document(*steps), RoleArn=ROLE)
        return self.client.start_pipeline_execution(PipelineName=name, **request)["PipelineExecutionArn"]

    def run(self, *steps, **request):
        """Start a pipeline and wait for the end of the execution."""
        arn = self.start(*steps, **request)
        self.client.wait_for_execution(arn, timeout=120)
        return arn

    def describe(self, arn):
        return self.client.describe_pipeline_execution(PipelineExecutionArn=arn)

    def status(self, arn):
        return self.describe(arn)["PipelineExecutionStatus"]

    def steps(self, arn):
        """Return the summaries of the steps by name, in the order of their start."""
        response = self.client.list_pipeline_execution_steps(PipelineExecutionArn=arn, SortOrder="Ascending")
        return {step["StepName"]: step for step in response["PipelineExecutionSteps"]}

    def statuses(self, arn):
        """Return the status of each step by name."""
        return {name: step["StepStatus"] for name, step in self.steps(arn).items()}


@pytest.fixture
def pipelines(tmp_path):
    """A new control plane. At the end of the test its executions are stopped."""
    made = Pipelines(tmp_path / "root")
    yield made
    for pipeline in made.client.list_pipelines()["PipelineSummaries"]:
        response = made.client.list_pipeline_executions(PipelineName=pipeline["PipelineName"])
        for execution in response["PipelineExecutionSummaries"]:
            if execution["PipelineExecutionStatus"] in UNFINISHED:
                made.client.stop_pipeline_execution(PipelineExecutionArn=execution["PipelineExecutionArn"])
                made.client.wait_for_execution(execution["PipelineExecutionArn"], timeout=60)
    made.plane.database.close()
