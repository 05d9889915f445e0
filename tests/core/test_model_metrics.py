"""Requests for model metrics and drift check baselines."""

from __future__ import annotations

import pytest

from sagemaker.core.drift_check_baselines import DriftCheckBaselines
from sagemaker.core.metadata_properties import MetadataProperties
from sagemaker.core.model_metrics import FileSource, MetricsSource, ModelMetrics
from sagemaker.core.network import NetworkConfig

REPORT = MetricsSource("application/json", "s3://b/report.json", "digest")
WRITTEN = {"ContentType": "application/json", "S3Uri": "s3://b/report.json", "ContentDigest": "digest"}


def test_groups_without_a_report():
    assert ModelMetrics().to_request() == {"Bias": {}, "Explainability": {}}
    assert DriftCheckBaselines().to_request() == {}
    assert ModelMetrics(bias=REPORT, model_statistics=REPORT).to_request() == {
        "ModelQuality": {"Statistics": WRITTEN},
        "Bias": {"Report": WRITTEN},
        "Explainability": {},
    }
    assert DriftCheckBaselines(bias_config_file=FileSource("s3://b/f")).to_request() == {
        "Bias": {"ConfigFile": {"S3Uri": "s3://b/f"}}
    }


def test_error_names_the_value_that_is_not_a_source():
    with pytest.raises(TypeError, match=r"ModelQuality\.Statistics takes a MetricsSource.*'s3://b/x'"):
        ModelMetrics(model_statistics="s3://b/x").to_request()
    with pytest.raises(TypeError, match=r"Bias\.ConfigFile"):
        DriftCheckBaselines(bias_config_file="s3://b/x").to_request()


@pytest.mark.parametrize(
    "structure",
    [
        REPORT,
        FileSource("s3://b/f"),
        ModelMetrics(),
        DriftCheckBaselines(),
        MetadataProperties("c"),
        NetworkConfig(),
    ],
)
def test_the_published_name_of_the_method(structure):
    assert structure._to_request_dict() == structure.to_request()
