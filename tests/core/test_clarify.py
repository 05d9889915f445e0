"""Clarify: settings, analysis documents, and the jobs that read them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagemaker.core.clarify import (
    ANALYSIS_CONFIG_SCHEMA_V1_0,
    AsymmetricShapleyValueConfig,
    BiasConfig,
    DataConfig,
    ImageConfig,
    ModelConfig,
    ModelPredictedLabelConfig,
    PDPConfig,
    SageMakerClarifyProcessor,
    SegmentationConfig,
    SHAPConfig,
    TextConfig,
    TimeSeriesDataConfig,
    TimeSeriesJSONDatasetFormat,
    TimeSeriesModelConfig,
    _AnalysisConfigGenerator,
)
from sagemaker.core.exceptions import MissingAnalysisMethodError, ValidationError
from sagemaker.core.session import Session
from sagemaker.core.workflow.parameters import ParameterString

ROLE = "arn:aws:iam::123456789012:role/Auditor"
REPORT = {"name": "report", "title": "Analysis Report"}
COLUMNS = TimeSeriesJSONDatasetFormat.COLUMNS
VARIABLE = ParameterString(name="Later")


def data(**settings):
    defaults = {
        "s3_data_input_path": "s3://staging/in.csv",
        "s3_output_path": "s3://staging/out",
        "label": "ripe",
        "headers": ["ripe", "weight", "field"],
    }
    return DataConfig(**{**defaults, **settings})


def model(**settings):
    return ModelConfig(**{"model_name": "m", "instance_count": 1, "instance_type": "ml.m5.large", **settings})


def bias(**settings):
    return BiasConfig(**{"label_values_or_threshold": [1], "facet_name": "field", **settings})


def series(**settings):
    names = {"target_time_series": "t", "item_id": "i", "timestamp": "at", "dataset_format": COLUMNS}
    return TimeSeriesDataConfig(**{**names, **settings})


def series_data(**settings):
    return DataConfig(
        "s3://staging/in",
        "s3://staging/out",
        dataset_type="application/json",
        time_series_data_config=series(**settings),
    )


def series_model():
    return model(time_series_model_config=TimeSeriesModelConfig("forecast"))


REFUSED = {
    "unknown format": (lambda: data(dataset_type="text/tsv"), "Invalid dataset_type 'text/tsv'"),
    "JSON without features": (lambda: data(dataset_type="application/json"), "features JMESPath is required"),
    "facets beside JSON lines": (
        lambda: data(dataset_type="application/jsonlines", facet_dataset_uri="s3://staging/f"),
        "'facet_dataset_uri' and 'facet_headers' are not supported for dataset_type 'application/jsonlines'",
    ),
    "predictions of images": (
        lambda: data(dataset_type="application/x-image", predicted_label="p"),
        "The parameter 'predicted_label' is not supported",
    ),
    "time series in CSV": (lambda: data(time_series_data_config=series()), "only supports JSON format"),
    "segments without a column": (
        lambda: SegmentationConfig(None, [["a"]]),
        "`name_or_index` cannot be None",
    ),
    "segments that are not lists": (lambda: SegmentationConfig("a", ["b"]), "must be a list of lists"),
    "too many aliases": (
        lambda: SegmentationConfig("a", [["b"]], display_aliases=["c", "d", "e"]),
        "Number of `display_aliases` must equal",
    ),
    "a facet without values": (
        lambda: bias(facet_name=["a", "b"], facet_values_or_threshold=[[1]]),
        "number of facet names doesn't match the number of facet values",
    ),
    "two kinds of columns": (lambda: series(item_id=1), "Please provide <class 'str'> for ``item_id``"),
    "no target": (lambda: series(target_time_series=None), "Please provide a target time series"),
    "an empty covariate": (lambda: series(static_covariates=[""]), "do not provide empty strings"),
    "names without a layout": (lambda: series(dataset_format=None), "provide a valid dataset format"),
    "no forecast": (lambda: TimeSeriesModelConfig(None), "Please provide a string JMESPath"),
    "unknown answer": (lambda: model(accept_type="text/xml"), "Invalid accept_type text/xml"),
    "JSON lines without template": (
        lambda: model(content_type="application/jsonlines"),
        "content_template field is required",
    ),
    "a template without place": (
        lambda: model(content_type="application/jsonlines", content_template="{}"),
        "include a placeholder $features",
    ),
    "JSON without record template": (
        lambda: model(content_type="application/json", content_template="$records"),
        "content_template and record_template are required",
    ),
    "a bad prefix": (lambda: model(endpoint_name_prefix="a_b"), "Invalid endpoint_name_prefix"),
    "unknown aggregation": (lambda: SHAPConfig(agg_method="max"), "Invalid agg_method max"),
    "baseline and clusters": (
        lambda: SHAPConfig(baseline=[[1]], num_clusters=2),
        "Baseline and num_clusters cannot be provided together",
    ),
    "chosen features of text": (
        lambda: SHAPConfig(features_to_explain=["a"], text_config=TextConfig("token", "en")),
        "`features_to_explain` is not supported",
    ),
    "unknown language": (lambda: TextConfig("token", "klingon"), "Invalid language klingon"),
    "unknown kind of image model": (
        lambda: ImageConfig("SEGMENTATION"),
        "OBJECT_DETECTION or IMAGE_CLASSIFICATION",
    ),
    "fine grain without samples": (
        lambda: AsymmetricShapleyValueConfig(granularity="fine_grained"),
        "Please provide an integer for ``num_samples``",
    ),
    "fine grain backwards": (
        lambda: AsymmetricShapleyValueConfig("anti_chronological", "fine_grained", 3),
        "anti_chronological and fine_grained granularity are not supported together",
    ),
    "unknown series baseline": (
        lambda: AsymmetricShapleyValueConfig(baseline={"target_time_series": "max"}),
        "Provided value max for ``target_time_series`` is invalid",
    ),
    "bias of a model nobody named": (
        lambda: _AnalysisConfigGenerator.bias_post_training(data(), bias(), None, "all", None),
        "model_config must be provided",
    ),
    "two SHAP analyses": (
        lambda: _AnalysisConfigGenerator.explainability(data(), model(), None, [SHAPConfig(), SHAPConfig()]),
        "Duplicate explainability configs",
    ),
    "plots of nothing": (
        lambda: _AnalysisConfigGenerator.explainability(data(), model(), None, PDPConfig()),
        "PDP features must be provided",
    ),
    "SHAP of time series": (
        lambda: _AnalysisConfigGenerator.explainability(series_data(), series_model(), None, SHAPConfig()),
        "Please provide an AsymmetricShapleyValueConfig",
    ),
    "series without data": (
        lambda: _AnalysisConfigGenerator.explainability(
            data(), series_model(), None, AsymmetricShapleyValueConfig()
        ),
        "Please provide a TimeSeriesDataConfig",
    ),
    "series without forecast": (
        lambda: _AnalysisConfigGenerator.explainability(
            series_data(), model(), None, AsymmetricShapleyValueConfig()
        ),
        "Please provide a TimeSeriesModelConfig",
    ),
    "bias of time series": (
        lambda: _AnalysisConfigGenerator.bias_and_explainability(
            series_data(), series_model(), None, AsymmetricShapleyValueConfig(), bias()
        ),
        "Bias metrics are unsupported for time series",
    ),
    "too few covariates": (
        lambda: _AnalysisConfigGenerator.explainability(
            series_data(static_covariates=["a", "b"]),
            series_model(),
            None,
            AsymmetricShapleyValueConfig(baseline={"static_covariates": {"x": [1]}}),
        ),
        "Length of baseline entry for x does not match",
    ),
    "variable label": (lambda: data(label=VARIABLE), "label of DataConfig cannot be a pipeline variable"),
    "variable instances": (
        lambda: model(instance_count=VARIABLE),
        "instance_count of ModelConfig cannot be a pipeline variable",
    ),
}


@pytest.mark.parametrize("mistake", REFUSED)
def test_contradicting_settings_are_refused(mistake):
    make, message = REFUSED[mistake]
    with pytest.raises(ValidationError) as caught:
        make()
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"model_name": None},
        {"instance_count": None},
        {"endpoint_name": "e"},
        {"model_name": None, "endpoint_name": "e", "endpoint_name_prefix": "p"},
    ],
)
def test_incomplete_settings_of_a_model_are_refused(settings):
    with pytest.raises(AssertionError, match="ModelConfig"):
        model(**settings)


def test_an_analysis_without_methods_is_refused():
    with pytest.raises(MissingAnalysisMethodError, match="at least one working method"):
        _AnalysisConfigGenerator.bias(data(), bias(), model(), None, None, None)


def test_bias_before_training():
    document = _AnalysisConfigGenerator.bias_pre_training(
        data_config=data(segmentation_config=[SegmentationConfig("field", [["a"], ["b"]], "fields")]),
        bias_config=bias(
            facet_name=["field", 1], facet_values_or_threshold=[["north"], None], group_name="farm"
        ),
        methods=["CI", "DPL"],
    )
    assert document == {
        "dataset_type": "text/csv",
        "headers": ["ripe", "weight", "field"],
        "label": "ripe",
        "segment_config": [{"name_or_index": "field", "segments": [["a"], ["b"]], "config_name": "fields"}],
        "label_values_or_threshold": [1],
        "facet": [
            {"name_or_index": "field", "value_or_threshold": ["north"]},
            {"name_or_index": 1},
        ],
        "group_variable": "farm",
        "methods": {"pre_training_bias": {"methods": ["CI", "DPL"]}, "report": REPORT},
    }


def test_bias_and_explanations_in_one_analysis():
    labels = ModelPredictedLabelConfig(
        probability="p", probability_threshold=0.7, label_headers=["no", "yes"]
    )
    document = _AnalysisConfigGenerator.bias_and_explainability(
        data(),
        model(accept_type="text/csv"),
        labels,
        [SHAPConfig([[1]], seed=0), PDPConfig(["weight"])],
        bias(),
    )
    assert document["probability_threshold"] == 0.7
    assert document["predictor"] == {
        "model_name": "m",
        "instance_type": "ml.m5.large",
        "initial_instance_count": 1,
        "accept_type": "text/csv",
        "probability": "p",
        "label_headers": ["no", "yes"],
    }
    assert document["methods"] == {
        "pre_training_bias": {"methods": "all"},
        "post_training_bias": {"methods": "all"},
        "shap": {"use_logit": False, "save_local_shap_values": True, "baseline": [[1]], "seed": 0},
        "pdp": {"grid_resolution": 15, "top_k_features": 10, "features": ["weight"]},
        "report": REPORT,
    }


def test_building_a_document_does_not_change_settings():
    labels, asked, rows = ModelPredictedLabelConfig(probability_threshold=0.1), model(), data()
    before = json.dumps([asked.predictor_config, rows.analysis_config])
    _AnalysisConfigGenerator.bias(rows, bias(), asked, labels)
    assert json.dumps([asked.predictor_config, rows.analysis_config]) == before


ANALYSES = st.one_of(
    st.builds(
        lambda methods, label, facet: _AnalysisConfigGenerator.bias_pre_training(
            data(label=label), bias(facet_name=facet), methods
        ),
        st.sampled_from(["all", ["CI"], ["CI", "KL"]]),
        st.one_of(st.text(min_size=1), st.integers(0, 9)),
        st.one_of(st.text(min_size=1), st.lists(st.integers(0, 9), min_size=1)),
    ),
    st.builds(
        lambda samples, logit, scores: _AnalysisConfigGenerator.explainability(
            data(), model(), scores, SHAPConfig(num_samples=samples, use_logit=logit)
        ),
        st.integers(1, 100),
        st.booleans(),
        st.builds(ModelPredictedLabelConfig, st.none() | st.integers(0, 3), st.none() | st.text()),
    ),
)


@given(ANALYSES)
def test_generated_documents_follow_the_schema(document):
    assert ANALYSIS_CONFIG_SCHEMA_V1_0.validate(document) == document
    assert json.loads(json.dumps(document)) == document


BROKEN = {
    "an unknown member": (lambda d: d.update(extra=1), "Wrong key 'extra'"),
    "no methods": (lambda d: d.pop("methods"), "Missing key: 'methods'"),
    "a fractional label": (lambda d: d.update(label=1.5), "['label']: 1.5 should be instance of 'str'"),
    "a label that is a flag": (lambda d: d.update(label=True), "True should be instance of 'int'"),
    "a facet without a name": (lambda d: d["facet"].append({}), "['facet'][1]: Missing key: 'name_or_index'"),
    "a scalar threshold": (
        lambda d: d["facet"][0].update(value_or_threshold=3),
        "['facet'][0]['value_or_threshold']: 3 should be instance of 'list'",
    ),
    "another format": (lambda d: d.update(dataset_type="text/tsv"), "'text/tsv' is not one of"),
    "a bad prefix": (lambda d: d.update(predictor={"endpoint_name_prefix": "-"}), "does not match"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_the_schema_says_where_a_document_is_wrong(fault):
    spoil, message = BROKEN[fault]
    document = json.loads(json.dumps(_AnalysisConfigGenerator.bias_pre_training(data(), bias(), "all")))
    spoil(document)
    with pytest.raises(ValidationError) as caught:
        ANALYSIS_CONFIG_SCHEMA_V1_0.validate(document)
    assert message in str(caught.value)
    assert not ANALYSIS_CONFIG_SCHEMA_V1_0.is_valid(document)


def test_choices_are_read_in_any_case():
    document = {"dataset_type": "TEXT/CSV", "methods": {}}
    assert ANALYSIS_CONFIG_SCHEMA_V1_0.validate(document)["dataset_type"] == "text/csv"


# Jobs.


def processor(session, **settings):
    machine = {"role": ROLE, "instance_count": 1, "instance_type": "ml.m5.xlarge"}
    return SageMakerClarifyProcessor(sagemaker_session=session, **{**machine, **settings})


def test_the_analysis_file_is_stored_beside_the_report(bucket, aws):
    session = Session(aws, default_bucket="staging")
    job = processor(session, job_name_prefix="audit").run_post_training_bias(
        data(s3_compression_type="Gzip"), bias(), model(), methods=["DI"], wait=False
    )
    sent = job.to_request()
    assert sent["ProcessingJobName"].startswith("audit-")
    assert sent["AppSpecification"]["ImageUri"].endswith("sagemaker-clarify-processing:1.0")
    inputs = {item["InputName"]: item["S3Input"] for item in sent["ProcessingInputs"]}
    assert inputs["dataset"]["S3CompressionType"] == "Gzip"
    assert inputs["analysis_config"]["S3Uri"] == "s3://staging/out/analysis_config.json"
    written = bucket.get_object(Bucket="staging", Key="out/analysis_config.json")["Body"].read()
    assert json.loads(written)["methods"]["post_training_bias"] == {"methods": ["DI"]}
    (output,) = sent["ProcessingOutputConfig"]["Outputs"]
    assert output["S3Output"]["S3Uri"] == "s3://staging/out"


RUNS = {
    "pre": lambda p: p.run_pre_training_bias(data(), bias()),
    "post": lambda p: p.run_post_training_bias(data(predicted_label="p"), bias()),
    "bias": lambda p: p.run_bias(data(), bias(), model()),
    "explain": lambda p: p.run_explainability(data(), model(), SHAPConfig(), model_scores=0),
    "both": lambda p: p.run_bias_and_explainability(data(), model(), SHAPConfig(), bias()),
}


@pytest.mark.parametrize("run", RUNS)
def test_in_a_pipeline_a_run_makes_no_calls(no_aws, pipeline_session, resolve, run):
    resolved = resolve(RUNS[run](processor(pipeline_session)))
    assert resolved.request.operation == "CreateProcessingJob"
    (document,) = resolved.staged("s3://staging/out").values()
    assert ANALYSIS_CONFIG_SCHEMA_V1_0.is_valid(json.loads(document))


def test_results_of_images_are_uploaded_continuously(pipeline_session, resolve):
    pictures = DataConfig("s3://staging/in", "s3://staging/out", dataset_type="application/x-image")
    explained = SHAPConfig(image_config=ImageConfig("IMAGE_CLASSIFICATION"))
    run = processor(pipeline_session).run_explainability(pictures, model(content_type="image/png"), explained)
    (output,) = resolve(run).arguments["ProcessingOutputConfig"]["Outputs"]
    assert output["S3Output"]["S3UploadMode"] == "Continuous"


def test_a_document_is_checked_before_it_is_sent(pipeline_session):
    scalar = bias(facet_values_or_threshold=40)
    with pytest.raises(ValidationError, match="value_or_threshold"):
        processor(pipeline_session).run_pre_training_bias(data(), scalar)
    processor(pipeline_session, skip_early_validation=True).run_pre_training_bias(data(), scalar)


def test_run_names_the_methods_to_use_instead(pipeline_session):
    with pytest.raises(NotImplementedError, match="run_pre_training_bias"):
        processor(pipeline_session).run()


def test_the_place_of_the_analysis_must_be_known(pipeline_session):
    somewhere = data(s3_output_path=VARIABLE)
    with pytest.raises(RuntimeError, match="`s3_output_path` cannot be of type"):
        processor(pipeline_session).run_pre_training_bias(somewhere, bias())
