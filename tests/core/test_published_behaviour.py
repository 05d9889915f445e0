"""Behaviour that programs and tests of the published SDK touch; the values are those of a run of it."""

from __future__ import annotations

import json
import pickle
from unittest.mock import MagicMock

import pytest

from sagemaker.core import analytics, clarify, image_uris
from sagemaker.core.common_utils import S3DataConfig, flatten_dict
from sagemaker.core.exceptions import WaitTimeoutError
from sagemaker.core.helper.session_helper import container_def
from sagemaker.core.image_retriever import ImageRetriever
from sagemaker.core.metadata_properties import MetadataProperties
from sagemaker.core.serializers.base import NumpySerializer, TorchTensorSerializer
from sagemaker.core.utils.exceptions import TimeoutExceededError, WaiterError
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.core.workflow.utilities import hash_files_or_dirs

VARIABLE = ParameterString(name="Later")


# Errors.


def test_a_timeout_says_what_was_waited_for():
    error = TimeoutExceededError(resource_type="TrainingJob", status="InProgress")
    text = "Timeout exceeded while waiting for TrainingJob. Final Resource State: InProgress. "
    assert str(error) == f"{text}Increase the timeout and try again."
    assert str(TimeoutExceededError("TrainingJob", "InProgress", message="m")) == f"{text}m"
    assert isinstance(error, WaiterError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_timeouts_of_waits_are_caught_by_the_published_name():
    error = WaitTimeoutError("it goes on")
    assert isinstance(error, TimeoutExceededError)
    assert str(error) == str(pickle.loads(pickle.dumps(error))) == "it goes on"


# Images.


def test_the_newest_image_of_pytorch_needs_no_version():
    newest = "763104351884.dkr.ecr.us-west-2.amazonaws.com/pytorch-training:2.10.0-cpu-py313-ec2"
    assert ImageRetriever.retrieve("pytorch", "us-west-2") == newest
    assert ImageRetriever.retrieve_pytorch_uri("us-west-2") == newest
    with pytest.raises(ValueError, match="Unsupported image scope: None"):
        ImageRetriever.retrieve("pytorch", "us-west-2", version="2.0.1")


MODEL_PARALLEL = {
    "torch_distributed": {"enabled": True},
    "smdistributed": {"modelparallel": {"enabled": True}},
}


@pytest.mark.parametrize(
    ("version", "python", "instance_type", "tag"),
    [
        ("2.0.1", "py310", "ml.p5.24xlarge", "2.0.1-gpu-py310-cu121"),
        ("2.0.1", "py310", "ml.p5e.48xlarge", "2.0.1-gpu-py310-cu121"),
        ("2.0.1", "py310", "ml.p4d.24xlarge", "2.0.1-gpu-py310-cu118"),
        ("2.0.1", "py310", "ml.p6-b200.48xlarge", "2.0.1-gpu-py310-cu118"),
        ("2.1.2", "py310", "ml.p4d.24xlarge", "2.1.2-gpu-py310-cu121"),
        ("2.2.0", "py310", "ml.p5.48xlarge", "2.2.0-gpu-py310-cu121"),
    ],
)
def test_the_image_of_the_model_parallel_library(version, python, instance_type, tag):
    uri = image_uris.get_training_image_uri(
        "us-west-2",
        "pytorch",
        version,
        python,
        instance_type=instance_type,
        distribution=MODEL_PARALLEL,
    )
    assert uri == f"658645717510.dkr.ecr.us-west-2.amazonaws.com/smdistributed-modelparallel:{tag}"


@pytest.mark.parametrize(
    ("instance_type", "processor"),
    [("ml.p6-b200.48xlarge", "gpu"), ("ml.p6e-gb200.36xlarge", "gpu"), ("ml.m7i-flex.large", "cpu")],
)
def test_instance_types_have_hyphens(instance_type, processor):
    uri = image_uris.retrieve(
        "pytorch",
        "us-west-2",
        version="2.8.0",
        py_version="py312",
        image_scope="training",
        instance_type=instance_type,
    )
    assert uri.endswith(f"/pytorch-training:2.8.0-{processor}-py312")


@pytest.mark.parametrize(
    ("framework", "members", "version"),
    [
        ("blazingtext", ["scope", "versions"], ("versions", "1", "repository", "blazingtext")),
        ("pytorch-smp", ["training"], ("training", "versions", "2.1.2", "py_versions", ["py310"])),
        (
            "pytorch",
            ["eia", "inference", "inference_graviton", "training"],
            ("training", "versions", "2.0.1", "registries", "us-west-2", "763104351884"),
        ),
        (
            "huggingface",
            ["inference", "training"],
            ("training", "versions", "4.4.2", "version_aliases", "pytorch1.6", "pytorch1.6.0"),
        ),
    ],
)
def test_the_images_of_a_framework_as_one_document(framework, members, version):
    document = image_uris.config_for_framework(framework)
    assert sorted(document) == members
    *path, expected = version
    for name in path:
        document = document[name]
    assert document == expected


def test_documents_of_images_are_copies():
    image_uris.config_for_framework("blazingtext")["versions"].clear()
    assert image_uris.config_for_framework("blazingtext")["versions"]
    with pytest.raises(FileNotFoundError, match="Unsupported framework: nope"):
        image_uris.config_for_framework("nope")


# Serializers, dictionaries, files.


def test_a_serializer_without_torch_names_the_extra(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "torch", None)
    with pytest.raises(ImportError, match=r"pip install 'sagemaker-core\[torch\]'"):
        TorchTensorSerializer()


@pytest.mark.parametrize("shape", [(0,), (0, 3), (1, 0)])
def test_an_empty_array_is_refused(shape):
    numpy = pytest.importorskip("numpy")
    with pytest.raises(ValueError, match="Cannot serialize empty array"):
        NumpySerializer().serialize(numpy.zeros(shape))
    with pytest.raises(ValueError, match="Cannot serialize empty array"):
        NumpySerializer().serialize([])


@pytest.mark.parametrize("depth", [0, -1])
def test_dictionaries_are_flattened_at_least_once(depth):
    with pytest.raises(ValueError, match="max_flatten_depth should not be less than 1"):
        flatten_dict({"a": {"b": 1}}, max_flatten_depth=depth)
    assert flatten_dict({"a": {"b": 1}}, max_flatten_depth=1) == {("a",): {"b": 1}}


@pytest.mark.parametrize(("bucket", "prefix"), [(None, "p"), ("b", None)])
def test_a_place_of_data_needs_bucket_and_prefix(bucket, prefix):
    with pytest.raises(ValueError, match="Bucket Name and S3 file Prefix are required arguments"):
        S3DataConfig(None, bucket_name=bucket, prefix=prefix)


def test_a_hash_of_files_does_not_depend_on_their_order(tmp_path):
    (tmp_path / "dir").mkdir()
    for name in ("a", "b", "dir/c"):
        (tmp_path / name).write_text(name)
    paths = [str(tmp_path / name) for name in ("a", "b", "dir")]
    assert hash_files_or_dirs(paths) == hash_files_or_dirs(paths[::-1])
    assert hash_files_or_dirs(paths) != hash_files_or_dirs(paths[:2])


# Analytics.


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (
            lambda session: analytics.TrainingJobAnalytics("job", ["m"], session),
            "<sagemaker.TrainingJobAnalytics for job>",
        ),
        (
            lambda session: analytics.HyperparameterTuningJobAnalytics("job", session),
            "<sagemaker.HyperparameterTuningJobAnalytics for job>",
        ),
        (
            lambda session: analytics.ExperimentAnalytics("exp", sagemaker_session=session),
            "<sagemaker.ExperimentAnalytics for exp>",
        ),
        (
            lambda session: analytics.ArtifactAnalytics(sagemaker_session=session),
            "<sagemaker.ArtifactAnalytics>",
        ),
    ],
)
def test_analytics_name_their_job(make, text):
    assert repr(make(MagicMock())) == text


@pytest.mark.parametrize("calls_base", [True, False])
def test_analytics_of_programs_fetch_a_table(calls_base, tmp_path):
    pandas = pytest.importorskip("pandas")

    class Mine(analytics.AnalyticsMetricsBase):
        def __init__(self):
            if calls_base:
                super().__init__()
            self.fetched = 0
            self.clear_cache()

        def _fetch_dataframe(self):
            self.fetched += 1
            return pandas.DataFrame({"a": [self.fetched]})

    mine = Mine()
    values = [mine.dataframe(), mine.dataframe(), mine.dataframe(force_refresh=True)]
    assert [frame["a"][0] for frame in values] == [1, 1, 2]
    mine.export_csv(tmp_path / "o.csv")
    assert (tmp_path / "o.csv").read_text() == ",a\n0,2\n"
    with pytest.raises(TypeError, match="_fetch_dataframe"):
        analytics.AnalyticsMetricsBase()


# Clarify.

SERIES = clarify.TimeSeriesModelConfig("a")
SETTINGS = [
    (clarify.BiasConfig([1], "f"), "get_config"),
    (clarify.DataConfig("s3://a/b", "s3://a/c", label="l", headers=["l", "f"]), "get_config"),
    (clarify.ModelConfig("m", 1, "ml.m5.xlarge"), "get_predictor_config"),
    (clarify.ModelPredictedLabelConfig(label="a", label_headers=["b"]), "get_predictor_config"),
    (clarify.PDPConfig(["a"]), "get_explainability_config"),
    (clarify.SHAPConfig([[1]], 10, "mean_abs"), "get_explainability_config"),
    (clarify.TextConfig("token", "english"), "get_text_config"),
    (clarify.ImageConfig("IMAGE_CLASSIFICATION"), "get_image_config"),
    (
        clarify.TimeSeriesDataConfig(
            "a", "b", "c", dataset_format=clarify.TimeSeriesJSONDatasetFormat.COLUMNS
        ),
        "get_time_series_data_config",
    ),
    (SERIES, "get_time_series_model_config"),
]


def change(value):
    """Put something into every dictionary and list."""
    for member in value.values() if isinstance(value, dict) else value:
        if isinstance(member, dict | list):
            change(member)
    if isinstance(value, dict):
        value["changed"] = 1
    elif isinstance(value, list):
        value.append("changed")


@pytest.mark.parametrize(("settings", "method"), SETTINGS)
def test_settings_are_handed_out_as_copies(settings, method):
    def asked():
        found = getattr(settings, method)()
        return found[1] if isinstance(found, tuple) else found

    before = json.dumps(asked())
    change(asked())
    assert json.dumps(asked()) == before


def test_copies_share_pipeline_variables():
    config = clarify.ModelConfig(VARIABLE, 1, "ml.m5.xlarge")
    assert config.get_predictor_config()["model_name"] is VARIABLE


def test_time_series_are_answered_as_json():
    with pytest.raises(ValueError, match="``accept_type`` must be JSON or JSONLines for time series"):
        clarify.ModelConfig("m", 1, "ml.m5.xlarge", accept_type="text/csv", time_series_model_config=SERIES)
    clarify.ModelConfig(
        "m", 1, "ml.m5.xlarge", accept_type="application/json", time_series_model_config=SERIES
    )


# Models.


def test_empty_text_is_kept():
    assert MetadataProperties(commit_id="").to_request() == {"CommitId": ""}


ARCHIVE = {"S3Uri": "s3://a/m.tar.gz", "S3DataType": "S3Object", "CompressionType": "Gzip"}
PREFIX = {"S3Uri": "s3://a/", "S3DataType": "S3Prefix", "CompressionType": "None"}
ACCEPTED = {"ModelAccessConfig": {"AcceptEula": True}}
HUB = {"HubAccessConfig": {"HubContentArn": "arn:hub"}}


@pytest.mark.parametrize(
    ("data", "terms", "source"),
    [
        ("s3://a/m.tar.gz", {"accept_eula": True}, {**ARCHIVE, **ACCEPTED}),
        (
            "s3://a/m.tar.gz",
            {"accept_eula": False},
            {**ARCHIVE, "ModelAccessConfig": {"AcceptEula": False}},
        ),
        ("s3://a/m.tar.gz", {"model_reference_arn": "arn:hub"}, {**ARCHIVE, **HUB}),
        (
            "s3://a/m.tar.gz",
            {"accept_eula": True, "model_reference_arn": "arn:hub"},
            {**ARCHIVE, **ACCEPTED, **HUB},
        ),
        ({"S3DataSource": PREFIX}, {"accept_eula": True}, {**PREFIX, **ACCEPTED}),
    ],
)
def test_terms_of_a_model_stand_in_its_source(data, terms, source):
    assert container_def("img", data, **terms) == {
        "Image": "img",
        "Environment": {},
        "ModelDataSource": {"S3DataSource": source},
    }


def test_an_archive_without_terms_is_a_plain_uri():
    assert container_def("img", "s3://a/m.tar.gz") == {
        "Image": "img",
        "Environment": {},
        "ModelDataUrl": "s3://a/m.tar.gz",
    }
