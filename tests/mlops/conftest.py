"""Pipelines that are compiled and never sent anywhere."""

import functools
import json

import botocore.session
import pytest
from botocore import xform_name
from botocore.exceptions import ClientError
from botocore.validate import ParamValidator

from sagemaker.core.processing import Processor
from sagemaker.core.session import PipelineSession
from sagemaker.core.shapes import ProcessingOutput, ProcessingS3Output
from sagemaker.core.workflow.definition import StepGraph, iter_edges, iter_steps
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

ACCOUNT = "111122223333"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Builder"
IMAGE = f"{ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/cleaner:2"


class Workbench:
    """A session that knows all it needs, and short ways to make steps with it."""

    role = ROLE
    image = IMAGE

    def __init__(self):
        self.session = PipelineSession(region="eu-west-1", account=ACCOUNT, default_bucket="store")

    def processor(self, **settings):
        """A processor of one small instance."""
        machine = {"instance_count": 1, "instance_type": "ml.m5.large", "role": ROLE, "image_uri": IMAGE}
        return Processor(sagemaker_session=self.session, **{**machine, **settings})

    def trainer(self, **settings):
        """A trainer that runs the image's own program."""
        named = {"training_image": IMAGE, "role": ROLE, "base_job_name": "prepare"}
        return ModelTrainer(sagemaker_session=self.session, **{**named, **settings})

    def builder(self, **settings):
        """A builder of a model whose data is in S3 already."""
        defaults = {"image_uri": IMAGE, "s3_model_data_url": "s3://store/model.tar.gz", "role_arn": ROLE}
        return ModelBuilder(sagemaker_session=self.session, **{**defaults, **settings})

    def processing(self, name, *, arguments=None, outputs=(), **members):
        """A processing step; ``outputs`` are names."""
        declared = [
            ProcessingOutput(output_name=output, s3_output=ProcessingS3Output(local_path=f"/opt/{output}"))
            for output in outputs
        ]
        run = self.processor().run(arguments=arguments, outputs=declared)
        return ProcessingStep(name=name, step_args=run, **members)

    def training(self, name, **members):
        """A training step."""
        return TrainingStep(name=name, step_args=self.trainer().train(), **members)

    def model(self, name, **members):
        """A step that creates a model."""
        return ModelStep(name=name, step_args=self.builder().build(model_name="table"), **members)

    def registration(self, name, **members):
        """A step that registers a model package."""
        request = self.builder().register(model_package_group_name="tables")
        return ModelStep(name=name, step_args=request, **members)

    def condition(self, name, *conditions, then=(), otherwise=(), **members):
        """A condition step."""
        return ConditionStep(
            name=name, conditions=list(conditions), if_steps=list(then), else_steps=list(otherwise), **members
        )

    def fail(self, name, message=None, **members):
        """A fail step."""
        return FailStep(name=name, error_message=message, **members)

    def pipeline(self, *steps, name="sales", **settings):
        """A pipeline of these steps."""
        return Pipeline(name=name, steps=list(steps), **{"sagemaker_session": self.session, **settings})

    def compile(self, *steps, **settings):
        """The compiled pipeline of these steps."""
        return self.pipeline(*steps, **settings).compile()

    def document(self, *steps, **settings):
        """The definition of these steps, as parsed from its text."""
        return json.loads(self.pipeline(*steps, **settings).definition())

    def graph(self, document):
        """The graph that a definition makes."""
        records = list(iter_steps(document["Steps"]))
        return StepGraph.from_edges([record.name for record in records], iter_edges(records))

    def steps(self, *steps, **settings):
        """``Steps`` of that definition."""
        return self.document(*steps, **settings)["Steps"]

    def step(self, step, **settings):
        """The JSON of the one step of a pipeline."""
        (written,) = self.steps(step, **settings)
        return written


@functools.cache
def _operations(service):
    """The models of a service's operations by the names of the client's methods."""
    model = botocore.session.get_session().get_service_model(service)
    return {xform_name(name): model.operation_model(name) for name in model.operation_names}


class ScriptedClient:
    """Answers each operation with the next of its script, the last one again and again.

    Requests are checked against botocore's model of the service, and kept in ``calls``.
    """

    def __init__(self, service, calls, script=None):
        self._operations = _operations(service)
        self.calls = calls
        self.script = {operation: list(answers) for operation, answers in (script or {}).items()}

    def __getattr__(self, method):
        if method not in self._operations:
            raise AttributeError(method)
        model = self._operations[method]

        def call(**request):
            self.calls.append((model.name, request))
            # boto3 adds idempotency tokens itself.
            tokens = dict.fromkeys(model.idempotent_members, "t" * 36)
            report = ParamValidator().validate({**tokens, **request}, model.input_shape)
            assert not report.has_errors(), report.generate_report()
            answers = self.script[model.name]
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
            if "Error" in answer:
                raise ClientError(answer, model.name)
            return answer

        return call


@pytest.fixture
def service(bench):
    """Gives the workbench's session clients with a script; returns the calls that they get."""
    calls = []

    def answer(**script):
        for name in ("sagemaker", "scheduler"):
            bench.session.use_client(name, ScriptedClient(name, calls, script))
        return calls

    return answer


@pytest.fixture
def bench():
    """A workbench of its own."""
    return Workbench()


@pytest.fixture
def offline(monkeypatch, tmp_path):
    """An environment without region, credentials or configuration files."""
    import os

    for variable in [name for name in os.environ if name.startswith(("AWS_", "SAGEMAKER_"))]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "no-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "no-credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
