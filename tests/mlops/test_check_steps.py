"""Steps that check data and models: their jobs, the baselines they compare with, the files they stage."""

import json

import pytest

from sagemaker.core.clarify import BiasConfig, DataConfig, ModelConfig, ModelPredictedLabelConfig, SHAPConfig
from sagemaker.core.exceptions import AssetNotFoundError, ValidationError
from sagemaker.core.model_monitor import DatasetFormat
from sagemaker.core.network import NetworkConfig
from sagemaker.core.transformer import Transformer
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import (
    ParameterBoolean,
    ParameterFloat,
    ParameterInteger,
    ParameterString,
)
from sagemaker.mlops.workflow import (
    CacheConfig,
    CheckJobConfig,
    ClarifyCheckStep,
    MonitorBatchTransformStep,
    PipelineDefinitionConfig,
    QualityCheckStep,
)
from sagemaker.mlops.workflow.clarify_check_step import (
    DataBiasCheckConfig,
    ModelBiasCheckConfig,
    ModelExplainabilityCheckConfig,
)
from sagemaker.mlops.workflow.quality_check_step import DataQualityCheckConfig, ModelQualityCheckConfig

TEXT = ParameterString(name="Text", default_value="s3://store/in")
COUNT = ParameterInteger(name="Count", default_value=1)
FLAG = ParameterBoolean(name="Flag", default_value=False)
VARIABLES = {
    "Parameter": TEXT,
    "Join": Join(on="/", values=["s3:/", TEXT]),
    "ExecutionVariable": ExecutionVariables.PIPELINE_NAME,
}


def job(bench, **settings):
    return CheckJobConfig(**{"role": bench.role, "sagemaker_session": bench.session, **settings})


def data_check(**settings):
    defaults = {"baseline_dataset": "s3://store/red.csv", "dataset_format": DatasetFormat.csv()}
    return DataQualityCheckConfig(**{**defaults, **settings})


def model_check(**settings):
    defaults = {
        "baseline_dataset": "s3://store/red.csv",
        "dataset_format": DatasetFormat.json(),
        "problem_type": "Regression",
        "output_s3_uri": "s3://store/report",
    }
    return ModelQualityCheckConfig(**{**defaults, **settings})


def quality(bench, config=None, *, name="Check", settings=None, **members):
    return QualityCheckStep(
        name=name,
        quality_check_config=config or data_check(),
        check_job_config=job(bench, **(settings or {})),
        **members,
    )


def rows(**settings):
    defaults = {
        "s3_data_input_path": "s3://store/in.csv",
        "s3_output_path": "s3://store/out",
        "label": "fine",
        "headers": ["fine", "record"],
    }
    return DataConfig(**{**defaults, **settings})


def asked(**settings):
    return ModelConfig(**{"model_name": "m", "instance_count": 1, "instance_type": "ml.m5.large", **settings})


BIAS = BiasConfig([1], "record")


def bias_check(**settings):
    return DataBiasCheckConfig(rows(**settings), BIAS)


def explanation_check(**settings):
    return ModelExplainabilityCheckConfig(rows(), asked(**settings), SHAPConfig())


def fairness(bench, config=None, *, name="Fair", settings=None, **members):
    return ClarifyCheckStep(
        name=name,
        clarify_check_config=config or bias_check(),
        check_job_config=job(bench, **(settings or {})),
        **members,
    )


def inputs(step):
    return {item["InputName"]: item["S3Input"] for item in step["Arguments"]["ProcessingInputs"]}


def staged(compiled):
    """The content of each staged object, by URI."""
    return {uri: file.read() for placement in compiled.assets for uri, file in placement.objects()}


def test_a_data_quality_check(bench):
    step = bench.step(quality(bench, data_check(output_s3_uri="s3://store/report")))
    assert step == {
        "Name": "Check",
        "Type": "QualityCheck",
        "Arguments": {
            "ProcessingResources": {
                "ClusterConfig": {"InstanceType": "ml.m5.xlarge", "InstanceCount": 1, "VolumeSizeInGB": 30}
            },
            "AppSpecification": {
                "ImageUri": "468650794304.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-model-monitor-analyzer"
            },
            "RoleArn": bench.role,
            "ProcessingInputs": [
                {
                    "InputName": "baseline_dataset_input",
                    "S3Input": {
                        "S3Uri": "s3://store/red.csv",
                        "LocalPath": "/opt/ml/processing/input/baseline_dataset_input",
                        "S3DataType": "S3Prefix",
                        "S3InputMode": "File",
                    },
                }
            ],
            "ProcessingOutputConfig": {
                "Outputs": [
                    {
                        "OutputName": "quality_check_output",
                        "S3Output": {
                            "S3Uri": "s3://store/report",
                            "LocalPath": "/opt/ml/processing/output",
                            "S3UploadMode": "EndOfJob",
                        },
                    }
                ]
            },
            "Environment": {
                "output_path": "/opt/ml/processing/output",
                "publish_cloudwatch_metrics": "Disabled",
                "dataset_source": "/opt/ml/processing/input/baseline_dataset_input",
                "dataset_format": '{"csv": {"header": true, "output_columns_position": "START"}}',
            },
            "StoppingCondition": {"MaxRuntimeInSeconds": 86400},
        },
        "CheckType": "DATA_QUALITY",
        "ModelPackageGroupName": None,
        "SkipCheck": False,
        "FailOnViolation": True,
        "RegisterNewBaseline": False,
        "SuppliedBaselineConstraints": None,
        "SuppliedBaselineStatistics": None,
    }


def test_a_model_quality_check_names_its_columns_as_text(bench):
    config = model_check(
        inference_attribute=0, probability_attribute=TEXT, probability_threshold_attribute=0.5
    )
    step = bench.step(quality(bench, config))
    assert step["CheckType"] == "MODEL_QUALITY"
    environment = step["Arguments"]["Environment"]
    assert environment["analysis_type"] == "MODEL_QUALITY"
    assert environment["problem_type"] == "Regression"
    assert environment["inference_attribute"] == "0"
    assert environment["probability_attribute"] == {"Get": "Parameters.Text"}
    assert environment["probability_threshold_attribute"] == "0.5"
    assert "ground_truth_attribute" not in environment


def test_every_setting_of_a_check(bench):
    step = bench.step(
        quality(
            bench,
            settings={
                "instance_count": 2,
                "volume_kms_key": "v",
                "output_kms_key": "o",
                "max_runtime_in_seconds": 60,
                "env": {"RECORD": 7, "output_path": "mine"},
                "tags": {"team": "store"},
                "network_config": NetworkConfig(
                    enable_network_isolation=False, subnets=["s"], security_group_ids=["g"]
                ),
            },
            skip_check=True,
            fail_on_violation=False,
            register_new_baseline=True,
            model_package_group_name="tables",
            supplied_baseline_statistics="s3://store/s.json",
            supplied_baseline_constraints="s3://store/c.json",
            cache_config=CacheConfig(enable_caching=True, expire_after="P1D"),
            display_name="Check it",
            description="all of it",
        )
    )
    arguments = step["Arguments"]
    assert arguments["ProcessingResources"]["ClusterConfig"]["VolumeKmsKeyId"] == "v"
    assert arguments["ProcessingOutputConfig"]["KmsKeyId"] == "o"
    assert arguments["StoppingCondition"] == {"MaxRuntimeInSeconds": 60}
    assert arguments["Tags"] == [{"Key": "team", "Value": "store"}]
    assert arguments["NetworkConfig"] == {
        "EnableNetworkIsolation": False,
        "VpcConfig": {"SecurityGroupIds": ["g"], "Subnets": ["s"]},
    }
    assert arguments["Environment"]["RECORD"] == "7"
    # The container's own settings override the user's.
    assert arguments["Environment"]["output_path"] == "/opt/ml/processing/output"
    assert (step["SkipCheck"], step["FailOnViolation"], step["RegisterNewBaseline"]) == (True, False, True)
    assert step["ModelPackageGroupName"] == "tables"
    assert step["SuppliedBaselineStatistics"] == "s3://store/s.json"
    assert step["SuppliedBaselineConstraints"] == "s3://store/c.json"
    assert step["CacheConfig"] == {"Enabled": True, "ExpireAfter": "P1D"}
    assert (step["DisplayName"], step["Description"]) == ("Check it", "all of it")


def test_local_files_of_a_check_are_staged_by_content(bench, tmp_path):
    script = tmp_path / "clean.py"
    script.write_text("def preprocess_handler(record): return record")
    config = data_check(
        record_preprocessor_script=str(script), post_analytics_processor_script="s3://store/a/z.py"
    )
    compiled = bench.compile(quality(bench, config, settings={"base_job_name": "red"}))
    step = json.loads(compiled.to_json())["Steps"][0]
    environment = step["Arguments"]["Environment"]
    assert environment["record_preprocessor_script"] == (
        "/opt/ml/processing/input/record_preprocessor_script_input/clean.py"
    )
    assert environment["post_analytics_processor_script"] == (
        "/opt/ml/processing/input/post_analytics_processor_script_input/z.py"
    )
    place = inputs(step)["record_preprocessor_script_input"]["S3Uri"]
    assert place.startswith("s3://store/model-monitor/baselining/red-")
    assert inputs(step)["post_analytics_processor_script_input"]["S3Uri"] == "s3://store/a/z.py"
    assert staged(compiled) == {f"{place}/clean.py": script.read_bytes()}
    script.write_text("def preprocess_handler(record): return None")
    changed = bench.step(quality(bench, config, settings={"base_job_name": "red"}))
    assert inputs(changed)["record_preprocessor_script_input"]["S3Uri"] != place


def test_a_default_output_is_the_same_every_time_and_each_steps_own(bench):
    def outputs(*steps):
        return [
            step["Arguments"]["ProcessingOutputConfig"]["Outputs"][0]["S3Output"]["S3Uri"]
            for step in bench.steps(*steps)
        ]

    first = outputs(quality(bench, name="A"), quality(bench, name="B"))
    assert first == outputs(quality(bench, name="A"), quality(bench, name="B"))
    assert len(set(first)) == 2
    assert all(
        uri.startswith("s3://store/model-monitor/baselining/baseline-suggestion-job-") for uri in first
    )


@pytest.mark.parametrize("kind", VARIABLES)
def test_variables_stand_wherever_the_request_has_a_value(bench, kind):
    variable = VARIABLES[kind]
    machine = {"volume_kms_key": variable, "output_kms_key": variable, "instance_type": variable}
    numbers = {"instance_count": COUNT, "volume_size_in_gb": COUNT, "max_runtime_in_seconds": COUNT}
    settings = {"role": variable, "env": {"A": variable}, "tags": {"t": variable}, **machine, **numbers}
    flags = {"skip_check": FLAG, "fail_on_violation": FLAG, "register_new_baseline": FLAG}
    members = {"model_package_group_name": variable, "supplied_baseline_constraints": variable, **flags}
    columns = dict.fromkeys(
        ("problem_type", "inference_attribute", "probability_attribute", "ground_truth_attribute"), variable
    )
    check = quality(
        bench,
        model_check(baseline_dataset=variable, output_s3_uri=variable, **columns),
        settings=settings,
        supplied_baseline_statistics=variable,
        **members,
    )
    analysis = rows(
        s3_data_input_path=variable,
        s3_output_path=variable,
        s3_analysis_config_output_path="s3://store/analysis",
    )
    config = ModelBiasCheckConfig(
        analysis, BIAS, asked(model_name=variable), ModelPredictedLabelConfig(probability_threshold=0.5)
    )
    checked, judged = bench.steps(check, fairness(bench, config, settings=settings, **members))
    expected = variable.expr
    assert checked["Arguments"]["RoleArn"] == judged["Arguments"]["RoleArn"] == expected
    assert checked["Arguments"]["Environment"]["problem_type"] == expected
    assert inputs(checked)["baseline_dataset_input"]["S3Uri"] == expected
    assert inputs(judged)["dataset"]["S3Uri"] == judged["ModelName"] == expected
    assert checked["SuppliedBaselineStatistics"] == judged["SuppliedBaselineConstraints"] == expected
    assert checked["SkipCheck"] == judged["FailOnViolation"] == {"Get": "Parameters.Flag"}


def test_a_bias_check_reads_its_analysis_from_beside_its_report(bench):
    step = fairness(bench)
    compiled = bench.compile(step)
    written = json.loads(compiled.to_json())["Steps"][0]
    assert written["CheckType"] == "DATA_BIAS"
    assert "ModelName" not in written
    assert list(inputs(written)) == ["analysis_config", "dataset"]
    assert inputs(written)["analysis_config"]["S3Uri"] == "s3://store/out/analysis_config.json"
    files = {uri: json.loads(content) for uri, content in staged(compiled).items()}
    assert files.pop("s3://store/out/analysis_config.json")["methods"]["pre_training_bias"] == {
        "methods": "all"
    }
    # The other one is for a monitor that continues the check.
    assert files == {
        step.clarify_check_config.monitoring_analysis_config_uri: {
            "label_values_or_threshold": [1],
            "facet": [{"name_or_index": "record"}],
            "headers": ["fine", "record"],
            "label": "fine",
        }
    }


def test_local_data_of_a_bias_check_is_staged(bench, tmp_path):
    data = tmp_path / "red.csv"
    data.write_text("fine,record\n1,2\n")
    compiled = bench.compile(fairness(bench, bias_check(s3_data_input_path=str(data))))
    place = inputs(json.loads(compiled.to_json())["Steps"][0])["dataset"]["S3Uri"]
    assert place.startswith("s3://store/")
    assert staged(compiled)[place] == data.read_bytes()


def test_local_data_of_a_bias_check_must_be_there(bench):
    with pytest.raises(AssetNotFoundError, match="nowhere"):
        fairness(bench, bias_check(s3_data_input_path="nowhere.csv"))


def test_the_model_of_a_check_is_a_member_of_the_step_and_not_of_the_file(bench):
    compiled = bench.compile(fairness(bench, explanation_check(model_name=TEXT)))
    written = json.loads(compiled.to_json())["Steps"][0]
    assert (written["CheckType"], written["ModelName"]) == (
        "MODEL_EXPLAINABILITY",
        {"Get": "Parameters.Text"},
    )
    for content in staged(compiled).values():
        assert json.loads(content)["predictor"] == {
            "instance_type": "ml.m5.large",
            "initial_instance_count": 1,
        }


def test_two_analyses_at_one_place_do_not_overwrite_each_other(bench):
    shared = rows()
    compiled = bench.compile(
        fairness(bench, DataBiasCheckConfig(shared, BIAS), name="Before"),
        fairness(bench, ModelExplainabilityCheckConfig(shared, asked(), SHAPConfig()), name="After"),
        fairness(bench, DataBiasCheckConfig(shared, BIAS), name="Again"),
    )
    before, after, again = json.loads(compiled.to_json())["Steps"]
    files = staged(compiled)
    methods = {
        step["Name"]: set(json.loads(files[inputs(step)["analysis_config"]["S3Uri"]])["methods"])
        for step in (before, after, again)
    }
    assert methods == {
        "Before": {"pre_training_bias", "report"},
        "After": {"shap", "report"},
        "Again": {"pre_training_bias", "report"},
    }
    assert inputs(before) == inputs(again)


def test_making_and_compiling_checks_asks_nothing(offline, bench):
    compiled = bench.compile(quality(bench), fairness(bench))
    assert compiled.to_json() == bench.compile(quality(bench), fairness(bench)).to_json()


def test_without_a_known_bucket_a_check_can_still_be_made(offline):
    from sagemaker.core.session import PipelineSession

    config = bias_check()
    job_config = CheckJobConfig(role="r", sagemaker_session=PipelineSession())
    ClarifyCheckStep(name="Fair", clarify_check_config=config, check_job_config=job_config)
    assert config.monitoring_analysis_config_uri is None


def test_the_baselines_are_outputs_of_the_step(bench):
    check, fair = quality(bench), fairness(bench, name="Fair")
    uses = bench.processing(
        "Use",
        arguments=[
            check.properties.CalculatedBaselineStatistics,
            check.properties.BaselineUsedForDriftCheckConstraints,
            fair.properties.CalculatedBaselineConstraints,
        ],
    )
    # Both checks are found through the references alone.
    document = bench.steps(uses)
    assert [step["Name"] for step in document] == ["Use", "Check", "Fair"]
    assert document[0]["Arguments"]["AppSpecification"]["ContainerArguments"] == [
        {"Get": "Steps.Check.CalculatedBaselineStatistics"},
        {"Get": "Steps.Check.BaselineUsedForDriftCheckConstraints"},
        {"Get": "Steps.Fair.CalculatedBaselineConstraints"},
    ]
    with pytest.raises(AttributeError, match="CalculatedBaselineStatistics"):
        _ = fair.properties.CalculatedBaselineStatistics


def test_custom_prefixes_name_the_kind_of_job(bench):
    prefixes = PipelineDefinitionConfig(use_custom_job_prefix=True)
    steps = bench.steps(
        quality(bench, settings={"base_job_name": "red"}),
        fairness(bench),
        pipeline_definition_config=prefixes,
    )
    assert [step["Arguments"]["ProcessingJobName"] for step in steps] == ["baseline-job", "clarify-job"]


REFUSED = {
    "another check": (
        lambda bench: quality(bench, bias_check()),
        RuntimeError,
        "The quality_check_config can only be object of DataQualityCheckConfig or ModelQualityCheckConfig",
    ),
    "another Clarify check": (
        lambda bench: fairness(bench, data_check()),
        RuntimeError,
        (
            "The clarify_check_config can only be object of DataBiasCheckConfig, ModelBiasCheckConfig or "
            "ModelExplainabilityCheckConfig"
        ),
    ),
    "no job": (
        lambda bench: QualityCheckStep("Check", data_check(), None),
        ValidationError,
        "check_job_config must be a CheckJobConfig, not NoneType",
    ),
    "a variable place of the analysis": (
        lambda bench: fairness(bench, bias_check(s3_analysis_config_output_path=TEXT)),
        RuntimeError,
        "s3_analysis_config_output_path cannot be of type ExecutionVariable/Expression/Parameter/Properties",
    ),
    "only a variable place": (
        lambda bench: fairness(bench, bias_check(s3_output_path=TEXT)),
        RuntimeError,
        "`s3_output_path` cannot be of type",
    ),
    "a place outside S3": (
        lambda bench: fairness(bench, bias_check(s3_output_path="/out")),
        ValueError,
        "Expecting 's3' scheme",
    ),
    "a number as column": (
        lambda bench: quality(bench, model_check(inference_attribute=COUNT)),
        ValueError,
        "inference_attribute cannot be Parameter types other than ParameterString",
    ),
    "a fraction as threshold": (
        lambda bench: quality(bench, model_check(probability_threshold_attribute=ParameterFloat(name="F"))),
        ValueError,
        "probability_threshold_attribute cannot be Parameter types other than ParameterString",
    ),
    "a variable script": (
        lambda bench: quality(bench, data_check(record_preprocessor_script=TEXT)),
        ValueError,
        "record_preprocessor_script must be a local file or an S3 URI",
    ),
    "a missing script": (
        lambda bench: quality(bench, data_check(record_preprocessor_script="/nowhere/clean.py")),
        AssetNotFoundError,
        "/nowhere/clean.py",
    ),
    "a variable format": (
        lambda bench: quality(bench, data_check(dataset_format=DatasetFormat.csv(header=FLAG))),
        ValueError,
        "dataset_format must be plain values",
    ),
    "no data": (
        lambda bench: quality(bench, data_check(baseline_dataset=None)),
        ValidationError,
        "baseline_dataset is missing",
    ),
    "an endpoint instead of a model": (
        lambda bench: fairness(
            bench,
            ModelBiasCheckConfig(rows(), BIAS, ModelConfig(endpoint_name="e"), ModelPredictedLabelConfig()),
        ),
        ValidationError,
        "needs model_config=ModelConfig(model_name=...)",
    ),
    "several explanations": (
        lambda bench: fairness(bench, ModelExplainabilityCheckConfig(rows(), asked(), [SHAPConfig()])),
        TypeError,
        "explainability_config must be one",
    ),
    "variable scores": (
        lambda bench: fairness(
            bench, ModelExplainabilityCheckConfig(rows(), asked(), SHAPConfig(), model_scores=TEXT)
        ),
        ValidationError,
        "label of ModelPredictedLabelConfig cannot be a pipeline variable",
    ),
    "variable headers": (
        lambda bench: fairness(bench, bias_check(headers=["fine", TEXT])),
        ValidationError,
        "headers[1] of the analysis config cannot be a pipeline variable",
    ),
    "no data to judge": (
        lambda bench: fairness(bench, DataBiasCheckConfig(None, BIAS)),
        ValidationError,
        "data_config must be a DataConfig",
    ),
}


@pytest.mark.parametrize("mistake", REFUSED)
def test_invalid_checks_are_refused_when_the_step_is_made(bench, mistake):
    make, kind, message = REFUSED[mistake]
    with pytest.raises(kind) as caught:
        make(bench)
    assert message in str(caught.value)


# Batch transforms under watch.


def transform(bench):
    transformer = Transformer(
        "m", 1, "ml.m5.large", output_path="s3://store/out", sagemaker_session=bench.session
    )
    return transformer.transform("s3://store/in")


def watched(bench, config, **settings):
    return MonitorBatchTransformStep(
        name="Watch",
        transform_step_args=transform(bench),
        monitor_configuration=config,
        check_job_configuration=job(bench),
        **settings,
    )


@pytest.mark.parametrize("first", [True, False])
def test_a_transform_and_its_check_wait_for_each_other(bench, first):
    steps = bench.steps(watched(bench, data_check(), monitor_before_transform=first, display_name="Look"))
    assert [(step["Name"], step["Type"], step.get("DependsOn"), step["DisplayName"]) for step in steps] == [
        ("Watch-transform", "Transform", ["Watch-monitoring"] if first else None, "Look-transform"),
        ("Watch-monitoring", "QualityCheck", None if first else ["Watch-transform"], "Look-monitoring"),
    ]


def test_a_clarify_check_watches_too(bench):
    steps = bench.steps(
        watched(
            bench,
            explanation_check(),
            monitor_before_transform=True,
            fail_on_violation=FLAG,
            supplied_baseline_constraints="s3://store/c.json",
            description="both",
        )
    )
    assert [step["Description"] for step in steps] == ["both", "both"]
    assert steps[1]["Type"] == "ClarifyCheck"
    assert steps[1]["FailOnViolation"] == {"Get": "Parameters.Flag"}
    assert steps[1]["SuppliedBaselineConstraints"] == "s3://store/c.json"


def test_others_wait_for_both(bench):
    watch = watched(bench, data_check())
    after = bench.fail("After", depends_on=[watch])
    assert bench.steps(watch, after)[2]["DependsOn"] == ["Watch-monitoring"]


@pytest.mark.parametrize(
    ("settings", "kind", "message"),
    [
        ({"transform_step_args": "x"}, TypeError, "must be obtained from transformer.transform()"),
        (
            {"monitor_configuration": {"a": 1}},
            ValidationError,
            "Unrecognized monitoring configuration: {'a': 1}",
        ),
        (
            {"monitor_before_transform": True},
            ValidationError,
            "monitor_before_transform only take effect when",
        ),
        ({"check_job_configuration": None}, ValidationError, "check_job_config must be a CheckJobConfig"),
    ],
)
def test_invalid_monitoring_is_refused(bench, settings, kind, message):
    defaults = {
        "name": "Watch",
        "transform_step_args": transform(bench),
        "monitor_configuration": model_check(),
        "check_job_configuration": job(bench),
    }
    with pytest.raises(kind) as caught:
        MonitorBatchTransformStep(**{**defaults, **settings})
    assert message in str(caught.value)


def test_arguments_of_another_job_are_refused(bench):
    with pytest.raises(ValidationError, match=r"transformer\.transform\(\), not run\(\)"):
        MonitorBatchTransformStep("Watch", bench.processor().run(), data_check(), job(bench))
