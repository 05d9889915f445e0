"""The explainer of an endpoint: ``ExplainerConfig`` of the API and its parts.

Each class mirrors the structure of the API that has its name, and ``to_request`` returns that structure.
"""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments


@attrs.define(slots=False)
class ClarifyTextConfig:
    """Treatment of text features.

    Args:
        language: an ISO 639-1 code, or ``xx`` for several languages.
        granularity: ``token``, ``sentence`` or ``paragraph``.
    """

    language: str
    granularity: str

    def to_request(self) -> dict[str, Any]:
        return filled(Language=self.language, Granularity=self.granularity)

    _to_request_dict = to_request


@attrs.define(slots=False)
class ClarifyShapBaselineConfig:
    """Baseline rows whose values replace features; set one of ``shap_baseline`` and ``shap_baseline_uri``.

    Args:
        mime_type: format of the rows: ``text/csv`` or ``application/jsonlines``.
        shap_baseline: the rows, up to 4 KB.
        shap_baseline_uri: the S3 URI of the rows.
    """

    mime_type: str | None = "text/csv"
    shap_baseline: str | None = None
    shap_baseline_uri: str | None = None

    def to_request(self) -> dict[str, Any]:
        return filled(
            MimeType=self.mime_type, ShapBaseline=self.shap_baseline, ShapBaselineUri=self.shap_baseline_uri
        )

    _to_request_dict = to_request


@static_arguments
@attrs.define(slots=False)
class ClarifyShapConfig:
    """Settings of Kernel SHAP.

    Args:
        shap_baseline_config: the rows whose values replace features.
        number_of_samples: number of samples for each explanation.
        seed: seed of the sampling; makes explanations repeatable.
        use_logit: explain log-odds instead of probabilities.
        text_config: treatment of text features.
    """

    shap_baseline_config: ClarifyShapBaselineConfig
    number_of_samples: int | None = None
    seed: int | None = None
    use_logit: bool | None = False
    text_config: ClarifyTextConfig | None = None

    def to_request(self) -> dict[str, Any]:
        return filled(
            ShapBaselineConfig=self.shap_baseline_config.to_request(),
            NumberOfSamples=self.number_of_samples,
            UseLogit=self.use_logit,
            Seed=self.seed,
            TextConfig=self.text_config.to_request() if self.text_config else None,
        )

    _to_request_dict = to_request


@attrs.define(slots=False)
class ClarifyInferenceConfig:
    """Format of the requests to the model and of its responses.

    Args:
        feature_headers: names of the features.
        feature_types: type of each feature: ``numerical``, ``categorical`` or ``text``.
        features_attribute: a JMESPath to the features in JSON Lines.
        probability_index: column of the probabilities.
        probability_attribute: a JMESPath to the probabilities.
        label_index: column of the labels.
        label_attribute: a JMESPath to the labels.
        label_headers: names of the labels.
        max_payload_in_mb: size limit of one request to the model.
        max_record_count: number of records in one request to the model.
        content_template: template of a JSON line, with ``$features`` in it.
    """

    feature_headers: list[str] | None = None
    feature_types: list[str] | None = None
    features_attribute: str | None = None
    probability_index: int | None = None
    probability_attribute: str | None = None
    label_index: int | None = None
    label_attribute: str | None = None
    label_headers: list[str] | None = None
    max_payload_in_mb: int | None = 6
    max_record_count: int | None = None
    content_template: str | None = None

    def to_request(self) -> dict[str, Any]:
        return filled(
            FeatureHeaders=self.feature_headers,
            FeatureTypes=self.feature_types,
            FeaturesAttribute=self.features_attribute,
            ProbabilityIndex=self.probability_index,
            ProbabilityAttribute=self.probability_attribute,
            LabelIndex=self.label_index,
            LabelAttribute=self.label_attribute,
            LabelHeaders=self.label_headers,
            MaxPayloadInMB=self.max_payload_in_mb,
            MaxRecordCount=self.max_record_count,
            ContentTemplate=self.content_template,
        )

    _to_request_dict = to_request


@static_arguments
@attrs.define(slots=False)
class ClarifyExplainerConfig:
    """Clarify as the explainer of an endpoint.

    Args:
        shap_config: settings of Kernel SHAP.
        enable_explanations: a JMESPath that selects the records to explain; all by default.
        inference_config: format of the requests to the model and of its responses.
    """

    shap_config: ClarifyShapConfig
    enable_explanations: str | None = None
    inference_config: ClarifyInferenceConfig | None = None

    def to_request(self) -> dict[str, Any]:
        return filled(
            ShapConfig=self.shap_config.to_request(),
            EnableExplanations=self.enable_explanations,
            InferenceConfig=self.inference_config.to_request() if self.inference_config else None,
        )

    _to_request_dict = to_request


@static_arguments
@attrs.define(slots=False)
class ExplainerConfig:
    """The explainer of an endpoint's predictions.

    Args:
        clarify_explainer_config: settings of Clarify, the only explainer.
    """

    clarify_explainer_config: ClarifyExplainerConfig | None = None

    def to_request(self) -> dict[str, Any]:
        clarify = self.clarify_explainer_config
        return filled(ClarifyExplainerConfig=clarify.to_request() if clarify else None)

    _to_request_dict = to_request
