"""Properties of steps: paths, members, lists, maps, misspelt names."""

import copy
import pickle
from types import SimpleNamespace

import pytest

from sagemaker.core.exceptions import UnknownPropertyError
from sagemaker.core.workflow import Properties, PropertiesList, PropertiesMap


def root(shape, **options):
    return Properties("Step", shape_name=shape, **options)


PROCESSING = root("DescribeProcessingJobResponse")
TRAINING = root("DescribeTrainingJobResponse")
TUNING = root(
    None,
    shape_names=[
        "DescribeHyperParameterTuningJobResponse",
        "ListTrainingJobsForHyperParameterTuningJobResponse",
    ],
)
PACKAGE = root("DescribeModelPackageOutput")


@pytest.mark.parametrize(
    ("read", "path"),
    [
        (lambda: TRAINING.ModelArtifacts.S3ModelArtifacts, "ModelArtifacts.S3ModelArtifacts"),
        (lambda: TRAINING.HyperParameters["max depth"], "HyperParameters['max depth']"),
        (lambda: TRAINING.FinalMetricDataList["rmse"].Value, "FinalMetricDataList['rmse'].Value"),
        (
            lambda: PROCESSING.ProcessingOutputConfig.Outputs["train"].S3Output.S3Uri,
            "ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri",
        ),
        (lambda: PROCESSING.ProcessingInputs[0].S3Input.S3Uri, "ProcessingInputs[0].S3Input.S3Uri"),
        (lambda: PROCESSING.Environment["A"], "Environment['A']"),
        (lambda: TUNING.BestTrainingJob.TrainingJobName, "BestTrainingJob.TrainingJobName"),
        (lambda: TUNING.TrainingJobSummaries[3].TrainingJobName, "TrainingJobSummaries[3].TrainingJobName"),
        (
            lambda: TUNING.TrainingJobSummaries[0].TunedHyperParameters["p"],
            "TrainingJobSummaries[0].TunedHyperParameters['p']",
        ),
        (lambda: PACKAGE.ModelPackageArn, "ModelPackageArn"),
        (lambda: root("DescribeModelOutput").PrimaryContainer.ModelDataUrl, "PrimaryContainer.ModelDataUrl"),
        (lambda: root("DescribeTransformJobResponse").TransformOutput.S3OutputPath, "TransformOutput.S3OutputPath"),
        (lambda: root("Step", service_name="emr").Status.State, "Status.State"),
        (lambda: root("Step", service_name="emr").Config.Args[1], "Config.Args[1]"),
    ],
)  # fmt: skip
def test_a_property_is_written_as_its_path(read, path):
    assert read().expr == {"Get": f"Steps.Step.{path}"}
    assert path in repr(read())


def test_the_root_is_the_step():
    assert TRAINING.expr == {"Get": "Steps.Step"}


def test_lists_and_maps_are_known_by_their_shapes():
    assert isinstance(TRAINING.FinalMetricDataList, PropertiesList)
    assert isinstance(TRAINING.HyperParameters, PropertiesMap)
    assert isinstance(TRAINING.HyperParameters, Properties)
    assert not isinstance(TRAINING.TrainingJobName, PropertiesList | PropertiesMap)


@pytest.mark.parametrize(
    ("read", "phrases"),
    [
        (
            lambda: TRAINING.ModelArtifact,
            ["Step 'Step': its properties", "'ModelArtifact'", "Did you mean ModelArtifacts"],
        ),
        (
            lambda: TRAINING.ModelArtifacts.S3ModelArtifact,
            ["ModelArtifacts has no member", "Did you mean S3ModelArtifacts?"],
        ),
        (lambda: TRAINING.ModelArtifacts.Zzz, ["It has: S3ModelArtifacts."]),
        (lambda: TRAINING.TrainingJobName.Text, ["TrainingJobName has no member 'Text'", "it is a single value"]),
        (lambda: TRAINING.FinalMetricDataList.Value, ["it is a list", "[0]", "['name']"]),
        (lambda: TRAINING.HyperParameters.depth, ["it is a map", "['key']"]),
        (lambda: TRAINING.HyperParameters["a"].b, ["HyperParameters['a'] has no member 'b'", "single value"]),
    ],
)  # fmt: skip
def test_an_unknown_member_names_the_place_and_the_nearest_members(read, phrases):
    with pytest.raises(UnknownPropertyError) as error:
        read()
    assert isinstance(error.value, AttributeError)
    for phrase in phrases:
        assert phrase in str(error.value)


@pytest.mark.parametrize("item", [True, 1.5, None, slice(1)])
def test_items_are_taken_by_number_or_name(item):
    with pytest.raises(UnknownPropertyError, match="indexed with a number or a name"):
        TRAINING.FinalMetricDataList[item]


def test_only_lists_and_maps_have_items():
    with pytest.raises(TypeError, match="not subscriptable"):
        TRAINING.ModelArtifacts["S3ModelArtifacts"]


def test_members_are_listed_for_completion():
    listed = dir(TRAINING)
    assert {"ModelArtifacts", "TrainingJobName", "expr"} <= set(listed)
    assert listed == sorted(listed)
    assert {"BestTrainingJob", "TrainingJobSummaries"} <= set(dir(TUNING))
    assert hasattr(TRAINING, "ModelArtifacts")
    assert not hasattr(TRAINING, "ModelArtifact")
    assert getattr(TRAINING, "Nothing", None) is None


def test_members_may_be_given_instead_of_a_shape():
    properties = Properties("Check", members={"Outcome": "boolean"})
    assert properties.Outcome.expr == {"Get": "Steps.Check.Outcome"}
    with pytest.raises(UnknownPropertyError, match="Did you mean Outcome"):
        properties.OutCome  # noqa: B018 - the access raises


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
@pytest.mark.parametrize(
    "properties",
    [
        TRAINING,
        TRAINING.ModelArtifacts,
        TRAINING.FinalMetricDataList,
        TRAINING.HyperParameters["a"],
        TUNING,
        TUNING.TrainingJobSummaries,
        Properties("Check", members={"Outcome": "boolean"}),
        root("Step", service_name="emr").Config,
    ],
)
def test_a_copy_has_the_same_path_and_the_same_members(properties, copied):
    copied_properties = copied(properties)
    assert type(copied_properties) is type(properties)
    assert copied_properties == properties
    assert copied_properties.expr == properties.expr
    assert dir(copied_properties) == dir(properties)
    assert copied_properties.service_name == properties.service_name


def test_a_copy_stays_with_its_step():
    step = SimpleNamespace(name="Train")
    properties = Properties("Train", shape_name="DescribeTrainingJobResponse", step=step)
    assert pickle.loads(pickle.dumps(properties.TrainingJobName)).step == step


def test_references_follow_a_step_that_is_renamed():
    step = SimpleNamespace(name="Train")
    properties = Properties("Train", shape_name="DescribeTrainingJobResponse", step=step)
    artifacts = properties.ModelArtifacts.S3ModelArtifacts
    metric = properties.FinalMetricDataList["rmse"].Value
    step.name = "Fit"
    assert artifacts.expr == {"Get": "Steps.Fit.ModelArtifacts.S3ModelArtifacts"}
    assert metric.expr == {"Get": "Steps.Fit.FinalMetricDataList['rmse'].Value"}
    assert metric.step is step


def test_properties_of_steps_with_one_name_differ():
    first, second = (
        Properties(
            "Train", shape_name="DescribeTrainingJobResponse", step=SimpleNamespace(name="Train")
        ).TrainingJobName
        for _ in range(2)
    )
    assert first != second
