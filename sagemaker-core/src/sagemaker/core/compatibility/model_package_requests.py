"""Requests of ``CreateModelPackage`` for programs that register models without a `ModelBuilder`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.compatibility.common_functions import can_model_package_source_uri_autopopulate
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import JobName, Request, filled
from sagemaker.core.requests.tags import format_tags
from sagemaker.core.session import PipelineSession, Session


def get_model_package_args(
    content_types: Any = None,
    response_types: Any = None,
    inference_instances: Any = None,
    transform_instances: Any = None,
    model_package_name: Any = None,
    model_package_group_name: Any = None,
    model_data: Any = None,
    image_uri: Any = None,
    model_metrics: Any = None,
    metadata_properties: Any = None,
    marketplace_cert: bool = False,
    approval_status: Any = None,
    description: Any = None,
    tags: Any = None,
    container_def_list: Sequence[Mapping[str, Any]] | None = None,
    drift_check_baselines: Any = None,
    customer_metadata_properties: Any = None,
    validation_specification: Any = None,
    domain: Any = None,
    sample_payload_url: Any = None,
    task: Any = None,
    skip_model_validation: Any = None,
    source_uri: Any = None,
    model_card: Any = None,
    model_life_cycle: Any = None,
) -> dict[str, Any]:
    """Return the arguments of `get_create_model_package_request` for a model of one or several containers.

    Args:
        content_types: MIME types that the model accepts.
        response_types: MIME types that it answers with.
        inference_instances: instance types for endpoints.
        transform_instances: instance types for transform jobs.
        model_package_name: the name of a package without versions.
        model_package_group_name: the group that the package becomes a version of.
        model_data: the S3 URI of the model archive.
        image_uri: the image.
        model_metrics: a `ModelMetrics`, or ``ModelMetrics`` of the API.
        metadata_properties: a `MetadataProperties`, or ``MetadataProperties`` of the API.
        marketplace_cert: whether the package is certified for AWS Marketplace.
        approval_status: ``Approved``, ``Rejected`` or ``PendingManualApproval``.
        description: of the package.
        tags: of the package.
        container_def_list: containers, instead of ``image_uri`` and ``model_data``.
        drift_check_baselines: a `DriftCheckBaselines`, or ``DriftCheckBaselines`` of the API.
        customer_metadata_properties: ``CustomerMetadataProperties`` of the API.
        validation_specification: ``ValidationSpecification`` of the API.
        domain: ``Domain`` of the API.
        sample_payload_url: ``SamplePayloadUrl`` of the API.
        task: ``Task`` of the API.
        skip_model_validation: ``All`` or ``None``.
        source_uri: the URI of the source of the model.
        model_card: a model card, or ``ModelCard`` of the API.
        model_life_cycle: a `ModelLifeCycle`, or ``ModelLifeCycle`` of the API.
    """
    container = filled(ModelDataUrl=model_data)
    return {
        "containers": container_def_list or [{"Image": image_uri, **container}],
        "inference_instances": inference_instances,
        "transform_instances": transform_instances,
        "marketplace_cert": marketplace_cert,
        **filled(
            content_types=content_types,
            response_types=response_types,
            model_package_name=model_package_name,
            model_package_group_name=model_package_group_name,
            model_metrics=_request_of(model_metrics),
            metadata_properties=_request_of(metadata_properties),
            approval_status=approval_status,
            description=description,
            tags=format_tags(tags),
            drift_check_baselines=_request_of(drift_check_baselines),
            customer_metadata_properties=customer_metadata_properties,
            validation_specification=validation_specification,
            domain=domain,
            sample_payload_url=sample_payload_url,
            task=task,
            skip_model_validation=skip_model_validation,
            source_uri=source_uri,
            model_card=_request_of(model_card),
            model_life_cycle=_request_of(model_life_cycle),
        ),
    }


def get_create_model_package_request(
    model_package_name: Any = None,
    model_package_group_name: Any = None,
    containers: Any = None,
    content_types: Any = None,
    response_types: Any = None,
    inference_instances: Any = None,
    transform_instances: Any = None,
    model_metrics: Any = None,
    metadata_properties: Any = None,
    marketplace_cert: bool = False,
    approval_status: Any = "PendingManualApproval",
    description: Any = None,
    tags: Any = None,
    drift_check_baselines: Any = None,
    customer_metadata_properties: Any = None,
    validation_specification: Any = None,
    domain: Any = None,
    sample_payload_url: Any = None,
    task: Any = None,
    skip_model_validation: Any = "None",
    source_uri: Any = None,
    model_card: Any = None,
    model_life_cycle: Any = None,
) -> dict[str, Any]:
    """Return the arguments of ``CreateModelPackage``.

    Args:
        model_package_name: the name of a package without versions.
        model_package_group_name: the group that the package becomes a version of; excludes the name.
        containers: ``Containers`` of the inference specification. Without a group both kinds of instances are needed.
        content_types: MIME types that the model accepts.
        response_types: MIME types that it answers with.
        inference_instances: instance types for endpoints.
        transform_instances: instance types for transform jobs.
        model_metrics: ``ModelMetrics`` of the API.
        metadata_properties: ``MetadataProperties`` of the API.
        marketplace_cert: whether the package is certified for AWS Marketplace.
        approval_status: ``Approved``, ``Rejected`` or ``PendingManualApproval``.
        description: of the package.
        tags: of the package.
        drift_check_baselines: ``DriftCheckBaselines`` of the API.
        customer_metadata_properties: ``CustomerMetadataProperties`` of the API.
        validation_specification: ``ValidationSpecification`` of the API.
        domain: ``Domain`` of the API.
        sample_payload_url: ``SamplePayloadUrl`` of the API.
        task: ``Task`` of the API.
        skip_model_validation: ``All`` or ``None``.
        source_uri: the URI of the source of the model.
        model_card: ``ModelCard`` of the API.
        model_life_cycle: ``ModelLifeCycle`` of the API.

    Raises:
        ValidationError: both a name and a group are set, or instances are missing (a `ValueError`).
    """
    if model_package_name and model_package_group_name:
        raise ValidationError(
            "model_package_name and model_package_group_name cannot be present at the same time."
        )
    members = filled(
        ModelPackageName=model_package_name,
        ModelPackageGroupName=model_package_group_name,
        ModelPackageDescription=description,
        Tags=format_tags(tags),
        ModelMetrics=model_metrics,
        DriftCheckBaselines=drift_check_baselines,
        MetadataProperties=metadata_properties,
        CustomerMetadataProperties=customer_metadata_properties,
        ValidationSpecification=validation_specification,
        Domain=domain,
        SamplePayloadUrl=sample_payload_url,
        Task=task,
        SourceUri=source_uri,
        CertifyForMarketplace=marketplace_cert,
        ModelApprovalStatus=approval_status,
        SkipModelValidation=skip_model_validation,
        ModelCard=model_card,
        ModelLifeCycle=model_life_cycle,
    )
    if containers is None:
        return members
    if model_package_group_name is None and not (inference_instances and transform_instances):
        raise ValidationError(
            "inference_instances and transform_instances must be provided if model_package_group_name is not present."
        )
    specification = filled(
        Containers=containers,
        SupportedContentTypes=content_types,
        SupportedResponseMIMETypes=response_types,
        SupportedRealtimeInferenceInstanceTypes=inference_instances,
        SupportedTransformInstanceTypes=transform_instances,
    )
    return {**members, "InferenceSpecification": specification}


def create_model_package_from_containers(
    sagemaker_session: Session,
    containers: Any = None,
    content_types: Any = None,
    response_types: Any = None,
    inference_instances: Any = None,
    transform_instances: Any = None,
    model_package_name: Any = None,
    model_package_group_name: Any = None,
    model_metrics: Any = None,
    metadata_properties: Any = None,
    marketplace_cert: bool = False,
    approval_status: Any = "PendingManualApproval",
    description: Any = None,
    drift_check_baselines: Any = None,
    customer_metadata_properties: Any = None,
    validation_specification: Any = None,
    domain: Any = None,
    sample_payload_url: Any = None,
    task: Any = None,
    skip_model_validation: Any = "None",
    source_uri: Any = None,
    model_card: Any = None,
    model_life_cycle: Any = None,
) -> Any:
    """Create a model package (``CreateModelPackage``), and its group if that does not exist.

    A source that the service does not fill in itself is added afterwards (``UpdateModelPackage``).

    Args:
        sagemaker_session: the session; under a `PipelineSession` nothing is called.
        containers: ``Containers`` of the inference specification.
        content_types: MIME types that the model accepts.
        response_types: MIME types that it answers with.
        inference_instances: instance types for endpoints.
        transform_instances: instance types for transform jobs.
        model_package_name: the name of a package without versions.
        model_package_group_name: the name or ARN of the group; a group with an ARN is not created.
        model_metrics: ``ModelMetrics`` of the API.
        metadata_properties: ``MetadataProperties`` of the API.
        marketplace_cert: whether the package is certified for AWS Marketplace.
        approval_status: ``Approved``, ``Rejected`` or ``PendingManualApproval``.
        description: of the package.
        drift_check_baselines: ``DriftCheckBaselines`` of the API.
        customer_metadata_properties: ``CustomerMetadataProperties`` of the API.
        validation_specification: ``ValidationSpecification`` of the API.
        domain: ``Domain`` of the API.
        sample_payload_url: ``SamplePayloadUrl`` of the API.
        task: ``Task`` of the API.
        skip_model_validation: ``All`` or ``None``.
        source_uri: the URI of the source of the model.
        model_card: ``ModelCard`` of the API.
        model_life_cycle: ``ModelLifeCycle`` of the API.

    Returns:
        The service's response; under a `PipelineSession` the arguments of a step.

    Raises:
        ValidationError: both a name and a group are set, or instances are missing (a `ValueError`).
    """
    request = get_create_model_package_request(
        model_package_name=model_package_name,
        model_package_group_name=model_package_group_name,
        containers=containers,
        content_types=content_types,
        response_types=response_types,
        inference_instances=inference_instances,
        transform_instances=transform_instances,
        model_metrics=model_metrics,
        metadata_properties=metadata_properties,
        marketplace_cert=marketplace_cert,
        approval_status=approval_status,
        description=description,
        drift_check_baselines=drift_check_baselines,
        customer_metadata_properties=customer_metadata_properties,
        validation_specification=validation_specification,
        domain=domain,
        sample_payload_url=sample_payload_url,
        task=task,
        skip_model_validation=skip_model_validation,
        source_uri=source_uri,
        model_card=model_card,
        model_life_cycle=model_life_cycle,
    )
    if isinstance(sagemaker_session, PipelineSession):
        name = JobName("ModelPackageName", chosen=model_package_name) if model_package_name else None
        request.pop("ModelPackageName", None)
        return sagemaker_session.submit(Request("CreateModelPackage", request, name, "register"))
    return _create(sagemaker_session.sagemaker_client, request)


def create_model_package_from_algorithm(
    self: Session, name: str, description: str | None, algorithm_arn: str, model_data: str
) -> None:
    """Create a model package from a model that an algorithm trained.

    Args:
        self: the session; the published function was made from a method.
        name: of the package.
        description: of the package.
        algorithm_arn: the algorithm.
        model_data: the S3 URI of the model archive.
    """
    algorithm = {"AlgorithmName": algorithm_arn, "ModelDataUrl": model_data}
    self.sagemaker_client.create_model_package(
        ModelPackageName=name,
        **filled(ModelPackageDescription=description),
        SourceAlgorithmSpecification={"SourceAlgorithms": [algorithm]},
    )


def _create(client: Any, request: dict[str, Any]) -> Any:
    group = request.get("ModelPackageGroupName")
    if group is not None and not str(group).startswith("arn:"):
        _create_missing_group(client, group)
    source = request.get("SourceUri")
    if source is None or can_model_package_source_uri_autopopulate(source):
        return client.create_model_package(**request)
    created = client.create_model_package(
        **{name: value for name, value in request.items() if name != "SourceUri"}
    )
    return client.update_model_package(ModelPackageArn=created["ModelPackageArn"], SourceUri=source)


def _create_missing_group(client: Any, name: str) -> None:
    wanted = {"Name": "ModelPackageGroupName", "Operator": "Equals", "Value": name}
    found = client.search(Resource="ModelPackageGroup", SearchExpression={"Filters": [wanted]})
    if not found["Results"]:
        client.create_model_package_group(ModelPackageGroupName=name)


def _request_of(value: Any) -> Any:
    for method in ("to_request", "_to_request_dict"):
        if hasattr(value, method):
            return getattr(value, method)()
    return value
