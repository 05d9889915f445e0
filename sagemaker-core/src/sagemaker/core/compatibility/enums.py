"""Enumerations of endpoints, their routing, and the tags that the SDK puts on models."""

from __future__ import annotations

from enum import Enum


class EndpointType(Enum):
    """The kind of an endpoint: it serves models, or inference components."""

    MODEL_BASED = "ModelBased"
    INFERENCE_COMPONENT_BASED = "InferenceComponentBased"


class RoutingStrategy(Enum):
    """The rule by which an endpoint spreads requests over its instances."""

    RANDOM = "RANDOM"
    LEAST_OUTSTANDING_REQUESTS = "LEAST_OUTSTANDING_REQUESTS"


class Tag(str, Enum):
    """Keys of tags that say where a model comes from."""

    OPTIMIZATION_JOB_NAME = "sagemaker-sdk:optimization-job-name"
    SPECULATIVE_DRAFT_MODEL_PROVIDER = "sagemaker-sdk:speculative-draft-model-provider"
    FINE_TUNING_MODEL_PATH = "sagemaker-sdk:fine-tuning-model-path"
    FINE_TUNING_JOB_NAME = "sagemaker-sdk:fine-tuning-job-name"
