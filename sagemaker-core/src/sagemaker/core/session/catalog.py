"""Hubs, model packages of algorithms, and the jobs that recommend and optimize, of a session."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from sagemaker.core.exceptions import ValidationError, is_not_found
from sagemaker.core.requests import filled
from sagemaker.core.requests.names import unique_name_from_base_uuid4
from sagemaker.core.session.logs import JobLogs
from sagemaker.core.session.retries import retries
from sagemaker.core.session.status_waits import OPTIMIZATION_JOB, RECOMMENDATIONS_JOB, wait_for

if TYPE_CHECKING:
    from sagemaker.core.session.clients import Clients

_PRESENT = "ModelPackage already exists"
_RECOMMENDER_LOGS = "/aws/sagemaker/InferenceRecommendationsJobs"
# By these the service tells the SDK's recommendation jobs from others.
_RECOMMENDER_TAG = {"Key": "ClientType", "Value": "PythonSDK-RightSize"}
_RECOMMENDER_DESCRIPTION = "#python-sdk-create"
_RECOMMENDER_NAME = "SMPYTHONSDK"
_LOG_LEVELS = ("Quiet", "Verbose")
_LOG_LOOKS = 30
_LOG_PAUSE = 10


class Catalog:
    """Reads hubs, creates model packages of algorithms, runs recommendation jobs and waits for optimization jobs.

    Args:
        clients: make the calls.
    """

    def __init__(self, clients: Clients) -> None:
        self._clients = clients

    def describe_hub_content(
        self,
        /,
        hub_name: str,
        hub_content_name: str,
        hub_content_version: str,
        hub_content_type: str,
        **kwargs: Any,
    ) -> dict[str, Any]:
        """Call ``DescribeHubContent``. Further members are passed on."""
        return self._call(
            "describe_hub_content",
            HubName=hub_name,
            HubContentName=hub_content_name,
            HubContentVersion=hub_content_version,
            HubContentType=hub_content_type,
            **kwargs,
        )

    def list_hub_contents(self, /, hub_name: str, hub_content_type: str, **kwargs: Any) -> dict[str, Any]:
        """Return one page of ``ListHubContents``. Further members are passed on."""
        return self._call("list_hub_contents", HubName=hub_name, HubContentType=hub_content_type, **kwargs)

    def list_hub_content_versions(
        self, /, hub_name: str, hub_content_name: str, hub_content_type: str, **kwargs: Any
    ) -> dict[str, Any]:
        """Return one page of ``ListHubContentVersions``. Further members are passed on."""
        return self._call(
            "list_hub_content_versions",
            HubName=hub_name,
            HubContentName=hub_content_name,
            HubContentType=hub_content_type,
            **kwargs,
        )

    def create_model_package_from_algorithm(
        self, name: str, description: str | None, algorithm_arn: str, model_data: str
    ) -> None:
        """Create a model package of a model that an algorithm trained. A package that exists stays as it is.

        Args:
            name: of the package.
            description: of the package.
            algorithm_arn: the algorithm.
            model_data: the S3 URI of the model archive.
        """
        from botocore.exceptions import ClientError

        algorithm = {"AlgorithmName": algorithm_arn, "ModelDataUrl": model_data}
        described = {} if description is None else {"ModelPackageDescription": description}
        try:
            self._client.create_model_package(
                ModelPackageName=name,
                **described,
                SourceAlgorithmSpecification={"SourceAlgorithms": [algorithm]},
            )
        except ClientError as error:
            details = error.response["Error"]
            if details["Code"] != "ValidationException" or _PRESENT not in details["Message"]:
                raise

    def create_inference_recommendations_job(
        self,
        role: str,
        sample_payload_url: str,
        supported_content_types: list[str],
        job_name: str | None = None,
        job_type: str = "Default",
        model_name: str | None = None,
        model_package_version_arn: str | None = None,
        job_duration_in_seconds: int | None = None,
        nearest_model_name: str | None = None,
        supported_instance_types: list[str] | None = None,
        framework: str | None = None,
        framework_version: str | None = None,
        endpoint_configurations: Sequence[Mapping[str, Any]] | None = None,
        traffic_pattern: Mapping[str, Any] | None = None,
        stopping_conditions: Mapping[str, Any] | None = None,
        resource_limit: Mapping[str, Any] | None = None,
    ) -> str:
        """Start a job that recommends instance types for a model (``CreateInferenceRecommendationsJob``).

        Args:
            role: the ARN of the execution role.
            sample_payload_url: the S3 URI of an archive with example requests.
            supported_content_types: their MIME types.
            job_name: generated if None.
            job_type: ``Default``, or ``Advanced`` for a custom load test.
            model_name: the model; this or ``model_package_version_arn``.
            model_package_version_arn: the model package.
            job_duration_in_seconds: of an advanced job.
            nearest_model_name: the most similar of the models that the service knows.
            supported_instance_types: to choose from.
            framework: of the model.
            framework_version: of the framework.
            endpoint_configurations: ``EndpointConfigurations`` of the API.
            traffic_pattern: ``TrafficPattern`` of the API.
            stopping_conditions: ``StoppingConditions`` of the API.
            resource_limit: ``ResourceLimit`` of the API.

        Returns:
            The name of the job.

        Raises:
            ValidationError: both or neither of the model and the model package are passed.
        """
        if (model_name is None) == (model_package_version_arn is None):
            raise ValidationError("Please provide either model_name or model_package_version_arn.")
        name = job_name or unique_name_from_base_uuid4(_RECOMMENDER_NAME)
        container = filled(
            Domain="MACHINE_LEARNING",
            Task="OTHER",
            Framework=framework,
            PayloadConfig={
                "SamplePayloadUrl": sample_payload_url,
                "SupportedContentTypes": supported_content_types,
            },
            FrameworkVersion=framework_version,
            NearestModelName=nearest_model_name,
            SupportedInstanceTypes=supported_instance_types,
        )
        source = filled(
            ContainerConfig=container,
            ModelName=model_name,
            ModelPackageVersionArn=model_package_version_arn,
            JobDurationInSeconds=job_duration_in_seconds,
            EndpointConfigurations=endpoint_configurations,
            TrafficPattern=traffic_pattern,
            ResourceLimit=resource_limit,
        )
        self._client.create_inference_recommendations_job(
            JobName=name,
            JobType=job_type,
            RoleArn=role,
            InputConfig=source,
            Tags=[_RECOMMENDER_TAG],
            JobDescription=_RECOMMENDER_DESCRIPTION,
            **filled(StoppingConditions=stopping_conditions),
        )
        return name

    def wait_for_inference_recommendations_job(
        self, job_name: str, poll: float = 120, log_level: str = "Verbose"
    ) -> dict[str, Any]:
        """Return when a recommendation job has ended.

        Args:
            job_name: the job.
            poll: seconds between two looks.
            log_level: ``Verbose`` passes the job's log on to standard output, ``Quiet`` does not.

        Returns:
            Its description.

        Raises:
            ValidationError: the log level is neither of the two.
            UnexpectedStatusException: the job failed.
        """
        if log_level not in _LOG_LEVELS:
            raise ValidationError("log_level must be either Quiet or Verbose")
        logs = JobLogs(lambda: self._clients.client("logs"), _RECOMMENDER_LOGS, f"{job_name}/")
        return wait_for(
            RECOMMENDATIONS_JOB,
            job_name,
            lambda: self._call("describe_inference_recommendations_job", JobName=job_name),
            poll,
            logs.show if log_level == "Verbose" else None,
            self._clients.renew,
        )

    def wait_for_optimization_job(self, job: str, poll: float = 5) -> dict[str, Any]:
        """Return when an optimization job has ended.

        Args:
            job: its name.
            poll: seconds between two looks.

        Returns:
            Its description.

        Raises:
            UnexpectedStatusException: the job failed.
        """
        return wait_for(
            OPTIMIZATION_JOB,
            job,
            lambda: self._call("describe_optimization_job", OptimizationJobName=job),
            poll,
            renew=self._clients.renew,
        )

    @property
    def _client(self) -> Any:
        return self._clients.client("sagemaker")

    def _call(self, method: str, **arguments: Any) -> dict[str, Any]:
        return cast("dict[str, Any]", getattr(self._client, method)(**arguments))


def get_log_events_for_inference_recommender(
    cw_client: Any, log_group_name: str, log_stream_name: str
) -> dict[str, Any]:
    """Return the first page of a recommendation job's log; wait for a log that does not exist yet (30 looks, 10 s).

    Args:
        cw_client: the CloudWatch Logs client.
        log_group_name: the group.
        log_stream_name: the stream.

    Raises:
        RetriesExhaustedError: the log did not appear.
    """
    from botocore.exceptions import ClientError

    sys.stdout.write("Fetching logs from CloudWatch...\n")
    attempts = retries(_LOG_LOOKS, "Waiting for cloudwatch stream to appear. ", _LOG_PAUSE)
    while True:
        next(attempts)
        try:
            page = cw_client.get_log_events(logGroupName=log_group_name, logStreamName=log_stream_name)
        except ClientError as error:
            if not is_not_found(error):
                raise
        else:
            return cast("dict[str, Any]", page)
