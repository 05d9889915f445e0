"""AutoML jobs as steps."""

import pytest

from sagemaker.core.exceptions import AutoMLStepInvalidModeError
from sagemaker.core.workflow.parameters import ParameterFloat, ParameterInteger, ParameterString
from sagemaker.mlops.workflow import AutoMLStep, ModelStep
from sagemaker.train.automl import AutoML, AutoMLInput


def automl(bench, **settings):
    defaults = {"role": bench.role, "target_attribute_name": "price", "mode": "ENSEMBLING"}
    return AutoML(sagemaker_session=bench.session, **{**defaults, **settings})


def search(bench, inputs="s3://store/table.csv", **settings):
    return AutoMLStep(name="Search", step_args=automl(bench, **settings).fit(inputs))


def test_the_least_that_is_said(bench):
    assert bench.step(search(bench))["Arguments"] == {
        "InputDataConfig": [
            {
                "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://store/table.csv"}},
                "TargetAttributeName": "price",
            }
        ],
        "OutputDataConfig": {"S3OutputPath": "s3://store/automl"},
        "AutoMLJobConfig": {"Mode": "ENSEMBLING"},
        "RoleArn": bench.role,
    }


def test_everything_that_can_be_said(bench):
    inputs = [
        AutoMLInput("s3://store/a", "price", "Gzip", "training", "text/csv", "ManifestFile", "weight"),
        AutoMLInput(ParameterString("Validation"), "price", channel_type="validation"),
    ]
    step = search(
        bench,
        inputs,
        output_kms_key="key",
        output_path=ParameterString("Out"),
        volume_kms_key="volume",
        encrypt_inter_container_traffic=False,
        vpc_config={"SecurityGroupIds": ["g"], "Subnets": ["s"]},
        problem_type="Regression",
        job_objective={"MetricName": "MSE"},
        max_candidates=ParameterInteger("Candidates"),
        max_runtime_per_training_job_in_seconds=60,
        total_job_runtime_in_seconds=600,
        generate_candidate_definitions_only=True,
        tags={"team": "store"},
        feature_specification_s3_uri="s3://store/features.json",
        validation_fraction=ParameterFloat("Fraction"),
        auto_generate_endpoint_name=True,
    )
    arguments = bench.step(step)["Arguments"]
    assert arguments["AutoMLJobConfig"] == {
        "CompletionCriteria": {
            "MaxCandidates": {"Get": "Parameters.Candidates"},
            "MaxRuntimePerTrainingJobInSeconds": 60,
            "MaxAutoMLJobRuntimeInSeconds": 600,
        },
        "SecurityConfig": {
            "VolumeKmsKeyId": "volume",
            "EnableInterContainerTrafficEncryption": False,
            "VpcConfig": {"SecurityGroupIds": ["g"], "Subnets": ["s"]},
        },
        "CandidateGenerationConfig": {"FeatureSpecificationS3Uri": "s3://store/features.json"},
        "DataSplitConfig": {"ValidationFraction": {"Get": "Parameters.Fraction"}},
        "Mode": "ENSEMBLING",
    }
    assert arguments["InputDataConfig"][0] == {
        "ChannelType": "training",
        "DataSource": {"S3DataSource": {"S3DataType": "ManifestFile", "S3Uri": "s3://store/a"}},
        "TargetAttributeName": "price",
        "CompressionType": "Gzip",
        "ContentType": "text/csv",
        "SampleWeightAttributeName": "weight",
    }
    assert arguments["OutputDataConfig"] == {"S3OutputPath": {"Get": "Parameters.Out"}, "KmsKeyId": "key"}
    # Pipelines deploy by steps of their own, and need the model itself.
    assert not {"ModelDeployConfig", "GenerateCandidateDefinitionsOnly"} & set(arguments)


def test_local_tables_are_staged(bench, tmp_path):
    (tmp_path / "table.csv").write_text("a,price\n1,2\n")
    uri = bench.step(search(bench, str(tmp_path / "table.csv")))["Arguments"]["InputDataConfig"][0][
        "DataSource"
    ]["S3DataSource"]["S3Uri"]
    assert uri.startswith("s3://store/")
    assert uri.endswith("/table.csv")


@pytest.mark.parametrize("mode", [None, "AUTO", "HYPERPARAMETER_TUNING"])
def test_only_ensembling_is_a_step(bench, mode):
    with pytest.raises(AutoMLStepInvalidModeError, match="currently only supports ENSEMBLING mode"):
        search(bench, mode=mode)


def test_the_best_model_and_its_reports(bench):
    step = search(bench)
    builder = step.get_best_auto_ml_model_builder(bench.role)
    model, *_ = bench.steps(ModelStep(name="Model", step_args=builder.build(model_name="best")))
    container = model["Arguments"]["PrimaryContainer"]
    place = "Steps.Search.BestCandidate.InferenceContainers[0]"
    assert container["Image"] == {"Get": f"{place}.Image"}
    assert container["ModelDataUrl"] == {"Get": f"{place}.ModelDataUrl"}
    assert container["Environment"]["MODEL_NAME"] == {"Get": f"{place}.Environment['MODEL_NAME']"}
    reports = step.properties.BestCandidateProperties
    assert reports.ModelInsightsJsonReportPath.expr == {
        "Get": "Steps.Search.BestCandidateProperties.ModelInsightsJsonReportPath"
    }


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda b: automl(b).fit(), "needs inputs"),
        (lambda b: automl(b, target_attribute_name=None).fit("s3://a"), "needs target_attribute_name"),
        (lambda b: automl(b, problem_type="Regression"), "Either both of problem_type and job_objective"),
        (lambda b: automl(b, endpoint_name="e", auto_generate_endpoint_name=True), "not both"),
        (lambda b: automl(b, mode=ParameterString("Mode")), "AutoML.mode must be known"),
        (lambda b: automl(b).best_candidate(), "call fit"),
    ],
)
def test_wrong_search_settings_are_refused(bench, call, message):
    with pytest.raises(ValueError, match=message):
        call(bench)
