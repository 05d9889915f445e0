"""Requests that create models, endpoints and their parts, built from plain arguments.

Each function is pure: it arranges its arguments into a `Request`. The caller names the resource. The name stands in a
pipeline's definition too, because a later step refers to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import JobName, Request, execution_role, filled
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

Text = str | PipelineVariable


def model_request(
    name: Text,
    role: Text | None,
    container_defs: Any = None,
    vpc_config: Mapping[str, Any] | PipelineVariable | None = None,
    enable_network_isolation: bool | PipelineVariable | None = None,
    primary_container: Any = None,
    tags: Tags | None = None,
) -> Request:
    """Return the request of ``CreateModel``.

    Args:
        name: of the model.
        role: the execution role.
        container_defs: the containers of an inference pipeline, or the only container.
        vpc_config: ``VpcConfig`` of the API.
        enable_network_isolation: whether outbound calls of the containers are blocked.
        primary_container: the only container: its definition or the URI of its image.
        tags: of the model.

    Raises:
        ValidationError: both or neither of ``container_defs`` and ``primary_container`` are set.
    """
    containers = [each for each in (container_defs, primary_container) if is_pipeline_variable(each) or each]
    if len(containers) > 1:
        raise ValidationError(
            f"Model {name!r}: Both container_defs and primary_container can not be passed as input"
        )
    if not containers:
        raise ValidationError(f"Model {name!r}: pass container_defs or primary_container.")
    arguments = filled(
        ExecutionRoleArn=execution_role(role),
        **_containers(containers[0]),
        Tags=format_tags(tags) or None,
        VpcConfig=vpc_config if is_pipeline_variable(vpc_config) else vpc_config or None,
        EnableNetworkIsolation=enable_network_isolation,
    )
    return Request("CreateModel", arguments, JobName("ModelName", chosen=name), "create_model")


def endpoint_config_request(
    name: Text,
    production_variants: Sequence[Any],
    tags: Tags | None = None,
    kms_key: Text | None = None,
    data_capture_config_dict: Mapping[str, Any] | PipelineVariable | None = None,
    async_inference_config_dict: Mapping[str, Any] | PipelineVariable | None = None,
    explainer_config_dict: Mapping[str, Any] | PipelineVariable | None = None,
    vpc_config: Mapping[str, Any] | PipelineVariable | None = None,
    enable_network_isolation: bool | PipelineVariable | None = None,
    role: Text | None = None,
) -> Request:
    """Return the request of ``CreateEndpointConfig``, without members that are None."""
    return _request(
        "CreateEndpointConfig",
        "create_endpoint_config",
        {
            "EndpointConfigName": name,
            "ProductionVariants": list(production_variants),
            "Tags": format_tags(tags) or None,
            "KmsKeyId": kms_key if is_pipeline_variable(kms_key) else kms_key or None,
            "DataCaptureConfig": data_capture_config_dict,
            "AsyncInferenceConfig": async_inference_config_dict,
            "ExplainerConfig": explainer_config_dict,
            "VpcConfig": vpc_config,
            "EnableNetworkIsolation": enable_network_isolation,
            "ExecutionRoleArn": None if role is None else execution_role(role),
        },
    )


def endpoint_request(endpoint_name: Text, config_name: Text, tags: Tags | None = None) -> Request:
    """Return the request of ``CreateEndpoint``."""
    return _request(
        "CreateEndpoint",
        "create_endpoint",
        {"EndpointName": endpoint_name, "EndpointConfigName": config_name, "Tags": format_tags(tags) or []},
    )


def inference_component_request(
    inference_component_name: Text,
    endpoint_name: Text,
    variant_name: Text,
    specification: Mapping[str, Any] | PipelineVariable,
    runtime_config: Mapping[str, Any] | PipelineVariable | None = None,
    tags: Tags | None = None,
) -> Request:
    """Return the request of ``CreateInferenceComponent``; one copy without a runtime configuration."""
    return _request(
        "CreateInferenceComponent",
        "create_inference_component",
        {
            "InferenceComponentName": inference_component_name,
            "EndpointName": endpoint_name,
            "VariantName": variant_name,
            "Specification": specification,
            "RuntimeConfig": {"CopyCount": 1} if runtime_config is None else runtime_config,
            "Tags": format_tags(tags) or None,
        },
    )


def container_def(
    image_uri: Text,
    model_data_url: Any = None,
    env: Mapping[str, Any] | None = None,
    container_mode: Text | None = None,
    image_config: Mapping[str, Any] | None = None,
    accept_eula: bool | None = None,
    additional_model_data_sources: Sequence[Mapping[str, Any]] | None = None,
    model_reference_arn: Text | None = None,
) -> dict[str, Any]:
    """Return a container of a model (``ContainerDefinition`` of the API).

    Args:
        image_uri: the image.
        model_data_url: the S3 URI of the model archive, or ``ModelDataSource`` of the API.
        env: environment variables.
        container_mode: ``SingleModel`` or ``MultiModel``.
        image_config: ``ImageConfig`` of the API.
        accept_eula: whether the user accepts the license of the model; a ``ModelDataSource`` then describes an archive.
        additional_model_data_sources: ``AdditionalModelDataSources`` of the API.
        model_reference_arn: the ARN of the hub content of the model; a ``ModelDataSource`` then describes an archive.
    """
    container: dict[str, Any] = {"Image": image_uri, "Environment": {} if env is None else env}
    if additional_model_data_sources:
        container["AdditionalModelDataSources"] = additional_model_data_sources
    if _is_archive(model_data_url) and (accept_eula, model_reference_arn) != (None, None):
        model_data_url = _archive_source(model_data_url)
    if isinstance(model_data_url, Mapping):
        container["ModelDataSource"] = _model_source(model_data_url, accept_eula, model_reference_arn)
    elif model_data_url is not None:
        container["ModelDataUrl"] = model_data_url
    if container_mode is not None:
        container["Mode"] = container_mode
    if image_config is not None:
        container["ImageConfig"] = image_config
    return container


def production_variant(
    model_name: Text | None = None,
    instance_type: Text | None = None,
    initial_instance_count: int | PipelineVariable | None = None,
    variant_name: Text | None = "AllTraffic",
    initial_weight: float | PipelineVariable = 1,
    accelerator_type: Text | None = None,
    serverless_inference_config: Mapping[str, Any] | None = None,
    volume_size: int | PipelineVariable | None = None,
    model_data_download_timeout: int | PipelineVariable | None = None,
    container_startup_health_check_timeout: int | PipelineVariable | None = None,
    managed_instance_scaling: Mapping[str, Any] | None = None,
    routing_config: Mapping[str, Any] | None = None,
    inference_ami_version: Text | None = None,
) -> dict[str, Any]:
    """Return a variant of an endpoint (``ProductionVariant`` of the API).

    Args:
        model_name: the model; None for a variant that inference components are placed on.
        instance_type: of its instances.
        initial_instance_count: 1 by default.
        variant_name: of the variant.
        initial_weight: its share of the traffic, relative to the other variants.
        accelerator_type: the Elastic Inference accelerator.
        serverless_inference_config: ``ServerlessConfig`` of the API, instead of instances.
        volume_size: GB of each instance.
        model_data_download_timeout: seconds.
        container_startup_health_check_timeout: seconds.
        managed_instance_scaling: ``ManagedInstanceScaling`` of the API.
        routing_config: ``RoutingConfig`` of the API.
        inference_ami_version: the image of the instances' operating system.
    """
    variant: dict[str, Any] = {"VariantName": variant_name}
    if model_name is not None:
        variant |= {"ModelName": model_name, "InitialVariantWeight": initial_weight}
    if serverless_inference_config:
        return (
            variant
            | {"ServerlessConfig": serverless_inference_config}
            | filled(AcceleratorType=accelerator_type)
        )
    count = (
        initial_instance_count
        if is_pipeline_variable(initial_instance_count)
        else initial_instance_count or 1
    )
    return {
        **variant,
        "InitialInstanceCount": count,
        "InstanceType": instance_type,
        **filled(
            AcceleratorType=accelerator_type,
            ManagedInstanceScaling=managed_instance_scaling,
            VolumeSizeInGB=volume_size,
            ModelDataDownloadTimeoutInSeconds=model_data_download_timeout,
            ContainerStartupHealthCheckTimeoutInSeconds=container_startup_health_check_timeout,
            RoutingConfig=routing_config,
            InferenceAmiVersion=inference_ami_version,
        ),
    }


def _request(operation: str, producer: str, arguments: Mapping[str, Any]) -> Request:
    """Return a request whose arguments include the name, so that every definition shows it."""
    return Request(operation, filled(**arguments), None, producer)


def _containers(containers: Any) -> dict[str, Any]:
    if isinstance(containers, list):
        return {"Containers": containers}
    is_image = isinstance(containers, str) or is_pipeline_variable(containers)
    return {"PrimaryContainer": container_def(containers) if is_image else containers}


def _is_archive(model_data: Any) -> bool:
    return isinstance(model_data, str) and model_data.endswith(".tar.gz")


def _archive_source(uri: str) -> dict[str, Any]:
    return {"S3DataSource": {"S3Uri": uri, "S3DataType": "S3Object", "CompressionType": "Gzip"}}


def _model_source(
    source: Mapping[str, Any], accept_eula: bool | None, model_reference_arn: Text | None
) -> dict[str, Any]:
    s3_source = dict(source["S3DataSource"])
    if accept_eula is not None:
        s3_source["ModelAccessConfig"] = {"AcceptEula": accept_eula}
    if model_reference_arn is not None:
        s3_source["HubAccessConfig"] = {"HubContentArn": model_reference_arn}
    return {**source, "S3DataSource": s3_source}
