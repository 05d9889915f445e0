"""Monitoring schedules and job definitions: requests as values, and reading what the service tells of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import attrs

from sagemaker.core.exceptions import AssetError, ValidationError
from sagemaker.core.jobs.network import NetworkConfig
from sagemaker.core.model_monitor.monitoring_files import file_uri
from sagemaker.core.requests import (
    ContextValue,
    Placement,
    RequestContext,
    Resolver,
    StagingPath,
    filled,
)
from sagemaker.core.staging.assets import Asset, FileAsset, local_asset
from sagemaker.core.staging.s3_uri import names_s3

ONE_TIME_SCHEDULE = "NOW"
OUTPUT_PATH = "/opt/ml/processing/output"


class DefinitionKind(NamedTuple):
    """How the API speaks of one kind of job definition.

    Attributes:
        monitoring_type: of its schedules; the start of its members and operations.
        noun: as in the client's method names.
    """

    monitoring_type: str
    noun: str

    def member(self, name: str) -> str:
        """The request's member for this kind: ``DataQualityJobInput`` for ``JobInput``."""
        return f"{self.monitoring_type}{name}"


DATA_QUALITY = DefinitionKind("DataQuality", "data_quality_job_definition")
MODEL_QUALITY = DefinitionKind("ModelQuality", "model_quality_job_definition")
MODEL_BIAS = DefinitionKind("ModelBias", "model_bias_job_definition")
MODEL_EXPLAINABILITY = DefinitionKind("ModelExplainability", "model_explainability_job_definition")


@attrs.frozen
class MonitoringAsset(ContextValue):
    """The S3 URI of a file that a schedule's jobs read: ``model-monitor/monitoring/<schedule>/input/<digest>/<name>``.

    Attributes:
        asset: one file.
        name: its name.
        schedule: the schedule's name.
        root: an S3 prefix instead of ``model-monitor/monitoring/<schedule>`` below the session's.
    """

    asset: Asset
    name: str
    schedule: str
    root: str | None = None

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:
        """The URI; the resolver keeps the placement."""
        digest = resolver.digest(self.asset)
        root = self.root or f"{context.root}/model-monitor/monitoring/{self.schedule}"
        placement = Placement(f"{root.rstrip('/')}/input/{digest}", self.asset, digest)
        resolver.place(placement, context)
        return f"{placement.prefix}/{self.name}"


def monitoring_script(script: Any, schedule: str) -> Any:
    """An S3 URI or variable as it is, a local script as a staged file; None for None.

    Raises:
        AssetError: it is a directory (a `ValueError`).
    """
    if script is None or names_s3(script):
        return script
    asset = local_asset(script)
    if not isinstance(asset, FileAsset):
        raise AssetError(f"{script} must be a file, not a directory.")
    return MonitoringAsset(asset, asset.path.name, schedule)


def monitoring_output(destination: Any, schedule: str, kms_key: Any) -> dict[str, Any]:
    """``MonitoringOutputConfig`` with one output; without a destination a place of the schedule's own."""
    place = (
        StagingPath(f"model-monitor/monitoring/{schedule}/results") if destination is None else destination
    )
    target = {"S3Uri": place, "LocalPath": OUTPUT_PATH, "S3UploadMode": "Continuous"}
    return filled(MonitoringOutputs=[{"S3Output": target}], KmsKeyId=kms_key)


def resource(uri: Any) -> dict[str, Any] | None:
    """``{"S3Uri": uri}``; None for None."""
    return None if uri is None else {"S3Uri": uri}


def schedule_config(expression: str | None, start: str | None, end: str | None) -> dict[str, Any] | None:
    """``ScheduleConfig``; None when nothing is said.

    Raises:
        ValidationError: a schedule of one time does not say which data it is about (a `ValueError`).
    """
    if expression == ONE_TIME_SCHEDULE and (start is None or end is None):
        raise ValidationError(
            "Both data_analysis_start_time and data_analysis_end_time are required for one time monitoring schedule. "
            "Pass ISO 8601 durations from now: -PT1H, -PT0H."
        )
    config = filled(ScheduleExpression=expression, DataAnalysisStartTime=start, DataAnalysisEndTime=end)
    return config or None


def changed_schedule(present: Mapping[str, Any], changes: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The present ``ScheduleConfig`` with what was changed."""
    return {**present.get("ScheduleConfig", {}), **(changes or {})} or None


def changed(tree: Mapping[str, Any] | None, **changes: Any) -> dict[str, Any] | None:
    """A mapping with the members that are not None replaced; None when nothing is left of it."""
    return {**(tree or {}), **filled(**changes)} or None


def network_from(description: Mapping[str, Any] | None) -> NetworkConfig | None:
    """``NetworkConfig`` or ``MonitoringNetworkConfig`` of the API as an object."""
    if not description:
        return None
    vpc = description.get("VpcConfig", {})
    return NetworkConfig(
        enable_network_isolation=description.get("EnableNetworkIsolation"),
        security_group_ids=vpc.get("SecurityGroupIds"),
        subnets=vpc.get("Subnets"),
        encrypt_inter_container_traffic=description.get("EnableInterContainerTrafficEncryption"),
    )


def settings_from(definition: Mapping[str, Any], resources: str, output: str) -> dict[str, Any]:
    """The constructor's arguments that a definition tells.

    Args:
        definition: ``MonitoringJobDefinition``, or the description of a job definition.
        resources: its member that holds the cluster.
        output: its member that holds the output.
    """
    cluster = definition[resources]["ClusterConfig"]
    return {
        "role": definition["RoleArn"],
        "instance_count": cluster["InstanceCount"],
        "instance_type": cluster["InstanceType"],
        "volume_size_in_gb": cluster["VolumeSizeInGB"],
        "volume_kms_key": cluster.get("VolumeKmsKeyId"),
        "output_kms_key": definition[output].get("KmsKeyId"),
        "max_runtime_in_seconds": definition.get("StoppingCondition", {}).get("MaxRuntimeInSeconds"),
        "network_config": network_from(definition.get("NetworkConfig")),
    }


def tags_of(session: Any, arn: str) -> list[dict[str, Any]]:
    """The tags of a resource that are the user's."""
    pages = session.sagemaker_client.get_paginator("list_tags").paginate(ResourceArn=arn)
    found: Iterable[dict[str, Any]] = (tag for page in pages for tag in page["Tags"])
    # Tags of the service's own are not the user's to set.
    return [tag for tag in found if not tag["Key"].startswith("aws:")]


def cluster_request(count: Any, instance_type: Any, volume: Any, kms_key: Any) -> dict[str, Any]:
    """``ClusterConfig`` of the API; None is left out."""
    return filled(
        InstanceCount=count, InstanceType=instance_type, VolumeSizeInGB=volume, VolumeKmsKeyId=kms_key
    )


def baseline_request(statistics: Any, constraints: Any) -> dict[str, Any] | None:
    """``BaselineConfig`` of files that were given as such or by their S3 URI; None of none."""
    files = filled(
        ConstraintsResource=resource(file_uri(constraints)), StatisticsResource=resource(file_uri(statistics))
    )
    return files or None


def baseline_files(constraints: Any, statistics: Any = None) -> dict[str, Any]:
    """Members of ``BaselineConfig``; none of no files."""
    return baseline_request(statistics, constraints) or {}
