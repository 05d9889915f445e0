"""Each kind of step in the definition."""

import pytest

from sagemaker.core.processing import ScriptProcessor
from sagemaker.core.workflow.conditions import (
    ConditionEquals,
    ConditionGreaterThan,
    ConditionIn,
    ConditionLessThanOrEqualTo,
    ConditionNot,
    ConditionOr,
)
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.functions import Join, JsonGet
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString
from sagemaker.core.workflow.properties import PropertyFile
from sagemaker.mlops.workflow import CacheConfig, ProcessingStep, TrainingStep
from sagemaker.train.configs import Compute, InputData, SourceCode

STEP_KINDS = ["processing", "training", "model", "registration", "condition", "fail"]


def test_a_processing_step_is_its_request_without_the_job_name(bench):
    nodes = ParameterInteger(name="Nodes", default_value=2)
    processor = bench.processor(instance_count=nodes, env={"RECORD": "red"}, max_runtime_in_seconds=600)
    run = processor.run(arguments=["--run", ExecutionVariables.PIPELINE_EXECUTION_ID], job_name="sales-1")
    assert bench.step(ProcessingStep(name="Clean", step_args=run), parameters=[nodes]) == {
        "Name": "Clean",
        "Type": "Processing",
        "Arguments": {
            "RoleArn": bench.role,
            "AppSpecification": {
                "ImageUri": bench.image,
                "ContainerArguments": ["--run", {"Get": "Execution.PipelineExecutionId"}],
            },
            "ProcessingResources": {
                "ClusterConfig": {
                    "InstanceType": "ml.m5.large",
                    "InstanceCount": {"Get": "Parameters.Nodes"},
                    "VolumeSizeInGB": 30,
                }
            },
            "Environment": {"RECORD": "red"},
            "StoppingCondition": {"MaxRuntimeInSeconds": 600},
        },
    }


def test_an_output_without_a_place_gets_one_for_each_execution(bench):
    written = bench.step(bench.processing("Clean", outputs=["table"]))
    (output,) = written["Arguments"]["ProcessingOutputConfig"]["Outputs"]
    assert output["S3Output"]["S3Uri"] == {
        "Std:Join": {
            "On": "/",
            "Values": [
                "s3:/",
                "store",
                "sales",
                {"Get": "Execution.PipelineExecutionId"},
                "Clean",
                "output",
                "table",
            ],
        }
    }


def test_a_script_is_staged_below_its_digest(bench, tmp_path):
    script = tmp_path / "select.py"
    script.write_text("print('selected')")
    processor = ScriptProcessor(
        image_uri=bench.image,
        command=["python3"],
        role=bench.role,
        instance_count=1,
        instance_type="ml.m5.large",
        sagemaker_session=bench.session,
    )
    step = ProcessingStep(name="Select", step_args=processor.run(code=str(script)))
    compiled = bench.compile(step)
    (placement,) = compiled.assets
    (code,) = compiled.definition["Steps"][0]["Arguments"]["ProcessingInputs"]
    assert code["S3Input"]["S3Uri"] == f"s3://store/sales/code/{placement.digest}/select.py"
    application = compiled.definition["Steps"][0]["Arguments"]["AppSpecification"]
    assert application["ContainerEntrypoint"] == ["python3", "/opt/ml/processing/input/code/select.py"]


def test_a_training_step_has_the_defaults_spelled_out(bench):
    rounds = ParameterString(name="Rounds", default_value="3")
    trainer = bench.trainer(
        hyperparameters={"coarseness": 0.5, "depths": [1, 2], "rounds": rounds},
        compute=Compute(instance_type="ml.m5.large", instance_count=2),
    )
    data = [InputData(channel_name="record", data_source="s3://store/record")]
    step = TrainingStep(name="Prepare", step_args=trainer.train(input_data_config=data))
    assert bench.step(step, parameters=[rounds]) == {
        "Name": "Prepare",
        "Type": "Training",
        "Arguments": {
            "RoleArn": bench.role,
            "AlgorithmSpecification": {"TrainingImage": bench.image, "TrainingInputMode": "File"},
            "HyperParameters": {
                "coarseness": "0.5",
                "depths": "[1, 2]",
                "rounds": {"Get": "Parameters.Rounds"},
            },
            "InputDataConfig": [
                {
                    "ChannelName": "record",
                    "DataSource": {
                        "S3DataSource": {
                            "S3DataType": "S3Prefix",
                            "S3Uri": "s3://store/record",
                            "S3DataDistributionType": "FullyReplicated",
                        }
                    },
                    "InputMode": "File",
                }
            ],
            "OutputDataConfig": {"S3OutputPath": "s3://store/prepare", "CompressionType": "GZIP"},
            "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 2, "VolumeSizeInGB": 30},
            "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
        },
    }


def test_training_code_is_two_channels_that_hold_no_local_path(bench, tmp_path):
    (tmp_path / "train.py").write_text("print('ground')")
    source = SourceCode(source_dir=str(tmp_path), entry_script="train.py")
    step = TrainingStep(name="Prepare", step_args=bench.trainer(source_code=source).train())
    compiled = bench.compile(step)
    channels = compiled.definition["Steps"][0]["Arguments"]["InputDataConfig"]
    assert [channel["ChannelName"] for channel in channels] == ["code", "sm_drivers"]
    staged = {channel["DataSource"]["S3DataSource"]["S3Uri"] for channel in channels}
    assert staged == {placement.prefix for placement in compiled.assets}
    assert str(tmp_path) not in compiled.to_json()


def test_a_model_step_is_named_after_what_it_was_given(bench):
    ground = bench.training("Prepare")
    builder = bench.builder(s3_model_data_url=ground.properties.ModelArtifacts.S3ModelArtifacts)
    created = bench.model("Create")
    created.step_args = builder.build(model_name="table")
    written = bench.steps(ground, created)[1]
    assert written["Type"] == "Model"
    assert "ModelName" not in written["Arguments"]
    assert written["Arguments"]["ExecutionRoleArn"] == bench.role
    assert written["Arguments"]["PrimaryContainer"]["ModelDataUrl"] == {
        "Get": "Steps.Prepare.ModelArtifacts.S3ModelArtifacts"
    }


def test_a_registration_is_a_step_type_of_its_own(bench):
    written = bench.step(bench.registration("Register"))
    assert written["Type"] == "RegisterModel"
    assert written["Arguments"]["ModelPackageGroupName"] == "tables"
    (container,) = written["Arguments"]["InferenceSpecification"]["Containers"]
    assert container["ModelDataUrl"] == "s3://store/model.tar.gz"


def test_all_kinds_of_conditions(bench):
    grade = ParameterString(name="Grade", default_value="fine")
    step = bench.condition(
        "Gate",
        ConditionEquals(left=grade, right="fine"),
        ConditionOr(
            conditions=[
                ConditionGreaterThan(left=1, right=0.5),
                ConditionNot(expression=ConditionIn(value=grade, in_values=["coarse", 3])),
            ]
        ),
        ConditionLessThanOrEqualTo(left=True, right=False),
    )
    parameter = {"Get": "Parameters.Grade"}
    assert bench.step(step, parameters=[grade])["Arguments"]["Conditions"] == [
        {"Type": "Equals", "LeftValue": parameter, "RightValue": "fine"},
        {
            "Type": "Or",
            "Conditions": [
                {"Type": "GreaterThan", "LeftValue": 1, "RightValue": 0.5},
                {
                    "Type": "Not",
                    "Condition": {"Type": "In", "QueryValue": parameter, "Values": ["coarse", 3]},
                },
            ],
        },
        {"Type": "LessThanOrEqualTo", "LeftValue": True, "RightValue": False},
    ]


@pytest.mark.parametrize(
    ("message", "written"),
    [
        (None, ""),
        ("too coarse", "too coarse"),
        (
            Join(on=" ", values=["run", ExecutionVariables.PIPELINE_EXECUTION_ID]),
            {"Std:Join": {"On": " ", "Values": ["run", {"Get": "Execution.PipelineExecutionId"}]}},
        ),
    ],
)
def test_a_fail_step_has_a_message(bench, message, written):
    assert bench.step(bench.fail("Stop", message)) == {
        "Name": "Stop",
        "Type": "Fail",
        "Arguments": {"ErrorMessage": written},
    }


@pytest.mark.parametrize("kind", STEP_KINDS)
def test_display_name_and_description_stand_in_every_kind_of_step(bench, kind):
    make = getattr(bench, kind)
    plain = bench.step(make("Step"))
    shown = bench.step(make("Step", display_name="A step", description="For the test."))
    assert shown == {**plain, "DisplayName": "A step", "Description": "For the test."}


@pytest.mark.parametrize("kind", STEP_KINDS)
def test_dependencies_stand_in_every_kind_of_step(bench, kind):
    first = bench.processing("First")
    plain = bench.step(getattr(bench, kind)("Step"))
    waiting = bench.steps(first, getattr(bench, kind)("Step", depends_on=[first]))[1]
    assert waiting == {**plain, "DependsOn": ["First"]}


@pytest.mark.parametrize("kind", ["processing", "training"])
@pytest.mark.parametrize(
    ("config", "written"),
    [
        (CacheConfig(), {"Enabled": False}),
        (CacheConfig(enable_caching=True), {"Enabled": True}),
        (CacheConfig(enable_caching=True, expire_after="P30D"), {"Enabled": True, "ExpireAfter": "P30D"}),
    ],
)
def test_cache_settings(bench, kind, config, written):
    step = getattr(bench, kind)("Step", cache_config=config)
    assert bench.step(step)["CacheConfig"] == written


def test_property_files_are_declared_and_read(bench):
    report = PropertyFile(name="Report", output_name="quality", path="report.json")
    measure = bench.processing("Measure", outputs=["quality"], property_files=[report])
    moisture = JsonGet(step=measure, property_file=report, json_path="moisture.value")
    gate = bench.condition("Gate", ConditionEquals(left=moisture, right=14))
    first, second = bench.steps(measure, gate)
    assert first["PropertyFiles"] == [
        {"PropertyFileName": "Report", "OutputName": "quality", "FilePath": "report.json"}
    ]
    (condition,) = second["Arguments"]["Conditions"]
    assert condition["LeftValue"] == {
        "Std:JsonGet": {
            "PropertyFile": {"Get": "Steps.Measure.PropertyFiles.Report"},
            "Path": "moisture.value",
        }
    }


def test_an_experiment_keeps_only_the_display_name_of_the_trial_component(bench):
    config = {"ExperimentName": "e", "TrialName": "t", "TrialComponentDisplayName": "shown"}
    run = bench.processor().run(experiment_config=config)
    written = bench.step(ProcessingStep(name="Clean", step_args=run))
    assert written["Arguments"]["ExperimentConfig"] == {"TrialComponentDisplayName": "shown"}
    run = bench.processor().run(experiment_config={"ExperimentName": "e"})
    written = bench.step(ProcessingStep(name="Clean", step_args=run))
    assert "ExperimentConfig" not in written["Arguments"]


def test_one_request_serves_several_steps(bench):
    run = bench.processor().run()
    first, second = bench.steps(
        ProcessingStep(name="A", step_args=run), ProcessingStep(name="B", step_args=run)
    )
    assert first["Arguments"] == second["Arguments"]
