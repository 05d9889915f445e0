"""``CreateModelPackage`` requests, which register a model in the model registry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.models.model_package import (
    DriftCheckBaselines,
    MetadataProperties,
    ModelLifeCycle,
    ModelMetrics,
)
from sagemaker.core.requests import JobName, Request, as_request, filled
from sagemaker.core.resources._results import created_resource
from sagemaker.core.workflow.entities import is_pipeline_variable

if TYPE_CHECKING:
    from sagemaker.core.shapes import ModelPackageModelCard

DEFAULT_APPROVAL = "PendingManualApproval"
DEFAULT_VALIDATION = "None"

_KINDS = {
    "drift_check_baselines": "DriftCheckBaselines",
    "metadata_properties": "MetadataProperties",
    "model_card": "ModelPackageModelCard",
    "model_life_cycle": "ModelLifeCycle",
    "model_metrics": "ModelMetrics",
}
_LISTS = ("content_types", "response_types", "inference_instances", "transform_instances")


@attrs.frozen(eq=False)
class Registration:
    """The arguments of `ModelBuilder.register`, under the same names."""

    model_package_name: Any
    model_package_group_name: Any
    content_types: Sequence[Any] | None
    response_types: Sequence[Any] | None
    inference_instances: Sequence[Any] | None
    transform_instances: Sequence[Any] | None
    model_metrics: ModelMetrics | None
    metadata_properties: MetadataProperties | None
    marketplace_cert: bool
    approval_status: Any
    description: Any
    drift_check_baselines: DriftCheckBaselines | None
    customer_metadata_properties: Mapping[str, Any] | None
    validation_specification: Any
    domain: Any
    task: Any
    sample_payload_url: Any
    nearest_model_name: Any
    data_input_configuration: Any
    skip_model_validation: Any
    source_uri: Any
    model_card: ModelPackageModelCard | None
    model_life_cycle: ModelLifeCycle | None

    def request(self, container: Mapping[str, Any], base: str) -> Request:
        """Return the request for a package with a container.

        Args:
            container: the container definition of the package.
            base: prefix of generated names, and default name of the group.

        Raises:
            ValidationError: both a package name and a group are set, or a package without versions lacks
                instance types (a `ValueError`).
            TypeError: an argument has the wrong type.
        """
        self._check_kinds()
        if self.model_package_name is not None and self.model_package_group_name is not None:
            raise ValidationError(
                "model_package_name and model_package_group_name cannot be present at the same time. Give the name of "
                "a package without versions, or the group that the package becomes a version of, not both."
            )
        if self.model_package_name is not None and not (
            self.inference_instances and self.transform_instances
        ):
            raise ValidationError(
                "inference_instances and transform_instances must be provided if model_package_group_name is not "
                "present."
            )
        members = {**self._identity(base), **self._content(container), **self._description()}
        name = JobName(
            "ModelPackageName", base, self.model_package_name, kept=self.model_package_name is not None
        )
        return Request(
            "CreateModelPackage", filled(**members), name, "register", created_resource("ModelPackage")
        )

    def _check_kinds(self) -> None:
        for name, kind in _KINDS.items():
            value = getattr(self, name)
            # Shapes of the API are accepted too.
            if value is not None and not hasattr(value, "to_request"):
                raise TypeError(f"register({name}=...) takes a {kind}, not {value!r}.")
        for name in _LISTS:
            if isinstance(getattr(self, name), str):
                raise TypeError(f"register({name}=...) takes a list of texts, not {getattr(self, name)!r}.")

    def _identity(self, base: str) -> dict[str, Any]:
        if self.model_package_name is not None:
            return {}
        return {"ModelPackageGroupName": _or_default(self.model_package_group_name, base)}

    def _content(self, container: Mapping[str, Any]) -> dict[str, Any]:
        model_input = {"DataInputConfig": self.data_input_configuration}
        described = {
            **container,
            "ModelInput": model_input if self.data_input_configuration is not None else None,
            "NearestModelName": self.nearest_model_name,
        }
        return {
            "InferenceSpecification": filled(
                Containers=[filled(**described)],
                SupportedContentTypes=_listed(self.content_types),
                SupportedResponseMIMETypes=_listed(self.response_types),
                SupportedRealtimeInferenceInstanceTypes=_listed(self.inference_instances),
                SupportedTransformInstanceTypes=_listed(self.transform_instances),
            ),
            "ModelMetrics": as_request(self.model_metrics),
            "DriftCheckBaselines": as_request(self.drift_check_baselines) or None,
            "ValidationSpecification": self.validation_specification,
            "SkipModelValidation": _or_default(self.skip_model_validation, DEFAULT_VALIDATION),
            "SamplePayloadUrl": self.sample_payload_url,
            "SourceUri": self.source_uri,
        }

    def _description(self) -> dict[str, Any]:
        properties = self.customer_metadata_properties
        return {
            "ModelPackageDescription": self.description,
            "ModelApprovalStatus": _or_default(self.approval_status, DEFAULT_APPROVAL),
            "MetadataProperties": as_request(self.metadata_properties) or None,
            "CustomerMetadataProperties": None if properties is None else dict(properties),
            "CertifyForMarketplace": True if self.marketplace_cert else None,
            "Domain": self.domain,
            "Task": self.task,
            "ModelCard": as_request(self.model_card),
            "ModelLifeCycle": as_request(self.model_life_cycle),
        }


def default_group_name(image: Any, base: str) -> str:
    """Return the name of the group for packages that name none."""
    return "ModelPackage" if is_pipeline_variable(image) else base


def _listed(values: Sequence[Any] | None) -> list[Any] | None:
    return None if values is None else list(values)


def _or_default(value: Any, default: str) -> Any:
    return default if value is None else value
