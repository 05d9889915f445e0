"""A pipeline that trains and serves nothing needs neither the training nor the serving distribution."""

import subprocess
import sys

PROGRAM = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[:2] in (["sagemaker", "train"], ["sagemaker", "serve"]):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Missing())
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.core.workflow.pipeline_context import PipelineSession
from sagemaker.mlops.workflow import ConditionStep, FailStep, LambdaStep, Pipeline
from sagemaker.mlops.workflow.function_step import step

session = PipelineSession(region="eu-west-1", default_bucket="store")

@step(instance_type="ml.m5.large", image_uri="python:3.11", role="arn:aws:iam::111122223333:role/Builder")
def score():
    return 1

weight = score()
function = Lambda(function_arn="arn:aws:lambda:eu-west-1:111122223333:function:f", session=session)
call = LambdaStep(name="Call", lambda_func=function, inputs={"weight": weight})
gate = ConditionStep(name="Gate", conditions=[ConditionEquals(weight, 1)], if_steps=[FailStep("Stop")])
compiled = Pipeline(name="sales", steps=[call, gate], sagemaker_session=session).compile()
print(*(entry["Type"] for entry in compiled.definition["Steps"]))
"""


def test_functions_lambdas_and_conditions_compile_without_training_and_serving(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.split() == ["Lambda", "Condition", "Training"]
