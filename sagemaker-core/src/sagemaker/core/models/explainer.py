"""The explainer of an endpoint: ``ExplainerConfig`` of the API and its parts."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments


@attrs.define(slots=False)
class ClarifyTextConfig:
    """Text features.

    Args:
        language: an ISO 639-1 code, or ``xx`` for several.
        granularity: ``token``, ``sentence`` or ``paragraph``.
    """

    language: str
    granularity: str

    def to_request(self) -> dict[str, Any]:
        """``ClarifyTextConfig`` of the API."""
        return filled(Language=self.language, Granularity=self.granularity)

    _to_request_dict = to_request


@attrs.define(slots=False)
class ClarifyShapBaselineConfig:
    """Rows that features are replaced from; one of the two places.

    Args:
        mime_type: of the rows: ``text/csv`` or ``application/jsonlines``.
        shap_baseline: the rows themselves, up to 4 KB.
        shap_baseline_uri: their S3 URI.
    """

    mime_type: str | None = "text/csv"
    shap_baseline: str | None = None
    shap_baseline_uri: str | None = None

    def to_request(self) -> dict[str, Any]:
        """``ClarifyShapBaselineConfig`` of the API."""
        return filled(
            MimeType=self.mime_type, ShapBaseline=self.shap_baseline, ShapBaselineUri=self.shap_baseline_uri
        )

    _to_request_dict = to_request


@static_arguments
@attrs.define(slots=False)
class ClarifyShapConfig:
    """Kernel SHAP.

    Args:
        shap_baseline_config: what features are replaced by.
        number_of_samples: for each explanation.
        seed: makes explanations repeatable.
        use_logit: explain log-odds.
        text_config: for text features.
    """

    shap_baseline_config: ClarifyShapBaselineConfig
    number_of_samples: int | None = None
    seed: int | None = None
    use_logit: bool | None = False
    text_config: ClarifyTextConfig | None = None

    def to_request(self) -> dict[str, Any]:
        """``ClarifyShapConfig`` of the API."""
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
    """How a request is put together, and how the model's answer is read.

    Args:
        feature_headers: names of the features.
        feature_types: ``numerical``, ``categorical`` or ``text`` for each.
        features_attribute: a JMESPath to the features of JSON Lines.
        probability_index: column of the probabilities.
        probability_attribute: a JMESPath to them.
        label_index: column of the labels.
        label_attribute: a JMESPath to them.
        label_headers: names of the labels.
        max_payload_in_mb: of one request to the model.
        max_record_count: of one request to the model.
        content_template: of JSON Lines, around ``$features``.
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
        """``ClarifyInferenceConfig`` of the API."""
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
    """Clarify as the explainer.

    Args:
        shap_config: how explanations are computed.
        enable_explanations: a JMESPath that says of which records; all by default.
        inference_config: how the model is asked.
    """

    shap_config: ClarifyShapConfig
    enable_explanations: str | None = None
    inference_config: ClarifyInferenceConfig | None = None

    def to_request(self) -> dict[str, Any]:
        """``ClarifyExplainerConfig`` of the API."""
        return filled(
            ShapConfig=self.shap_config.to_request(),
            EnableExplanations=self.enable_explanations,
            InferenceConfig=self.inference_config.to_request() if self.inference_config else None,
        )

    _to_request_dict = to_request


@static_arguments
@attrs.define(slots=False)
class ExplainerConfig:
    """What explains an endpoint's predictions.

    Args:
        clarify_explainer_config: Clarify.
    """

    clarify_explainer_config: ClarifyExplainerConfig | None = None

    def to_request(self) -> dict[str, Any]:
        """``ExplainerConfig`` of the API."""
        clarify = self.clarify_explainer_config
        return filled(ClarifyExplainerConfig=clarify.to_request() if clarify else None)

    _to_request_dict = to_request
