"""Members of the requests for schedules and job definitions, and settings read from their descriptions."""

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
from sagemaker.core.staging import places
from sagemaker.core.staging.assets import Asset, FileAsset, local_asset
from sagemaker.core.staging.s3_uri import names_s3

ONE_TIME_SCHEDULE = "NOW"
OUTPUT_PATH = "/opt/ml/processing/output"


class DefinitionKind(NamedTuple):
    """The names of one kind of job definition in the API.

    Attributes:
        monitoring_type: ``MonitoringType`` of its schedules, which is also the prefix of its members and operations.
        noun: its name in method names of the boto3 client.
    """

    monitoring_type: str
    noun: str

    def member(self, name: str) -> str:
        """Return the name of a member for this kind: ``DataQualityJobInput`` for ``JobInput``."""
        return f"{self.monitoring_type}{name}"


DATA_QUALITY = DefinitionKind("DataQuality", "data_quality_job_definition")
MODEL_QUALITY = DefinitionKind("ModelQuality", "model_quality_job_definition")
MODEL_BIAS = DefinitionKind("ModelBias", "model_bias_job_definition")
MODEL_EXPLAINABILITY = DefinitionKind("ModelExplainability", "model_explainability_job_definition")


@attrs.frozen
class MonitoringAsset(ContextValue):
    """The S3 URI of a file for the jobs of a schedule: ``model-monitor/monitoring/<schedule>/input/<digest>/<name>``.

    Attributes:
        asset: the file.
        name: the name of the file.
        schedule: the name of the schedule.
        root: an S3 prefix that replaces ``model-monitor/monitoring/<schedule>`` below the session's prefix.
    """

    asset: Asset
    name: str
    schedule: str
    root: str | None = None

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:
        """Return the URI, and record the upload in the resolver."""
        digest = resolver.digest(self.asset)
        root = self.root or places.schedule_root(context.root, self.schedule)
        placement = Placement(places.schedule_input(root, digest), self.asset, digest)
        resolver.place(placement, context)
        return f"{placement.prefix}/{self.name}"


def monitoring_script(script: Any, schedule: str) -> Any:
    """Return None, an S3 URI or a variable unchanged, and a local script as a file to upload.

    Raises:
        AssetError: the script is a directory (a `ValueError`).
    """
    if script is None or names_s3(script):
        return script
    asset = local_asset(script)
    if not isinstance(asset, FileAsset):
        raise AssetError(f"{script} must be a file, not a directory.")
    return MonitoringAsset(asset, asset.path.name, schedule)


def monitoring_output(destination: Any, schedule: str, kms_key: Any) -> dict[str, Any]:
    """Return ``MonitoringOutputConfig`` with one output.

    Args:
        destination: the S3 prefix of the results; None for the place of the schedule.
        schedule: the name of the schedule.
        kms_key: the key that encrypts the results.
    """
    place = StagingPath(places.schedule_results_path(schedule)) if destination is None else destination
    target = {"S3Uri": place, "LocalPath": OUTPUT_PATH, "S3UploadMode": "Continuous"}
    return filled(MonitoringOutputs=[{"S3Output": target}], KmsKeyId=kms_key)


def resource(uri: Any) -> dict[str, Any] | None:
    """Return ``{"S3Uri": uri}``, or None for None."""
    return None if uri is None else {"S3Uri": uri}


def schedule_config(expression: str | None, start: str | None, end: str | None) -> dict[str, Any] | None:
    """Return ``ScheduleConfig``, or None when all arguments are None.

    Raises:
        ValidationError: a one-time schedule has no start or end of its data (a `ValueError`).
    """
    if expression == ONE_TIME_SCHEDULE and (start is None or end is None):
        raise ValidationError(
            "Both data_analysis_start_time and data_analysis_end_time are required for one time monitoring schedule. "
            "Pass ISO 8601 durations from now: -PT1H, -PT0H."
        )
    config = filled(ScheduleExpression=expression, DataAnalysisStartTime=start, DataAnalysisEndTime=end)
    return config or None


def changed_schedule(present: Mapping[str, Any], changes: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return the ``ScheduleConfig`` of a description with changes, or None when it is empty."""
    return {**present.get("ScheduleConfig", {}), **(changes or {})} or None


def changed(tree: Mapping[str, Any] | None, **changes: Any) -> dict[str, Any] | None:
    """Return a copy of a mapping with those changes that are not None, or None when it is empty."""
    return {**(tree or {}), **filled(**changes)} or None


def network_from(description: Mapping[str, Any] | None) -> NetworkConfig | None:
    """Return ``NetworkConfig`` or ``MonitoringNetworkConfig`` of the API as an object."""
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
    """Return the arguments of a monitor's constructor that a definition contains.

    Args:
        definition: ``MonitoringJobDefinition``, or the description of a job definition.
        resources: the name of the member that holds the cluster.
        output: the name of the member that holds the output.
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
    """Return the tags of a resource, without those of AWS."""
    pages = session.sagemaker_client.get_paginator("list_tags").paginate(ResourceArn=arn)
    found: Iterable[dict[str, Any]] = (tag for page in pages for tag in page["Tags"])
    # A request must not set tags whose keys begin with aws:.
    return [tag for tag in found if not tag["Key"].startswith("aws:")]


def cluster_request(count: Any, instance_type: Any, volume: Any, kms_key: Any) -> dict[str, Any]:
    """Return ``ClusterConfig`` without the members that are None."""
    return filled(
        InstanceCount=count, InstanceType=instance_type, VolumeSizeInGB=volume, VolumeKmsKeyId=kms_key
    )


def baseline_request(statistics: Any, constraints: Any) -> dict[str, Any] | None:
    """Return ``BaselineConfig`` of files or their S3 URIs, or None when both are None."""
    files = filled(
        ConstraintsResource=resource(file_uri(constraints)), StatisticsResource=resource(file_uri(statistics))
    )
    return files or None


def baseline_files(constraints: Any, statistics: Any = None) -> dict[str, Any]:
    """Return the members of ``BaselineConfig``; empty when both files are None."""
    return baseline_request(statistics, constraints) or {}
