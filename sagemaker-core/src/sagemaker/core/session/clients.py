"""Clients of AWS services: one set for each identity and region, made on first use."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from sagemaker.core import validation
from sagemaker.core.exceptions import ConfigurationError, LocalRuntimeError, MissingRegionError
from sagemaker.core.requests import Request, Resolver
from sagemaker.core.session.logs import LOG_GROUPS, JobLog, JobLogs
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

if TYPE_CHECKING:
    import boto3

_REGION_VARIABLES = ("AWS_REGION", "AWS_DEFAULT_REGION")

# Where botocore found keys that it reads once; what it got from elsewhere it refreshes itself.
_FILES = frozenset({"shared-credentials-file", "config-file"})


class ServiceClient:
    """An attribute that holds the client of one service: made on first use, unless one is put there.

    Args:
        service: boto3's name of it.
    """

    def __init__(self, service: str) -> None:
        self._service = service

    def __get__(self, clients: Clients | None, owner: type | None = None) -> Any:
        """The client; of the class, this attribute itself."""
        return self if clients is None else clients.client(self._service)

    def __set__(self, clients: Clients, client: Any) -> None:
        """Use this client from now on; None for a new one when it is needed."""
        clients.use_client(self._service, client)


class Clients:
    """The clients of one boto session in one region.

    Nothing is asked of AWS, read or made before it is needed.

    Args:
        boto_session: signs every call; one from the environment is made when needed.
        region: instead of the region of ``boto_session`` or the environment.
        clients: service to a client that is used as it is.

    Attributes:
        local_mode: whether the service is the local control plane.
        longest_poll: most seconds between two looks at something that runs; asking the service costs.
    """

    sagemaker_client = ServiceClient("sagemaker")
    sagemaker_runtime_client = ServiceClient("sagemaker-runtime")
    sagemaker_featurestore_runtime_client = ServiceClient("sagemaker-featurestore-runtime")
    sagemaker_metrics_client = ServiceClient("sagemaker-metrics")
    s3_client = ServiceClient("s3")
    lambda_client = ServiceClient("lambda")
    resource_groups_client = ServiceClient("resource-groups")
    resource_group_tagging_client = ServiceClient("resourcegroupstaggingapi")

    local_mode = False
    longest_poll = math.inf

    def __init__(
        self,
        boto_session: boto3.Session | None = None,
        region: str | None = None,
        clients: Mapping[str, Any] | None = None,
    ) -> None:
        self._boto_session = boto_session
        self._region = region
        self._given = {service: client for service, client in (clients or {}).items() if client is not None}
        self._clients: dict[str, Any] = dict(self._given)
        self._keys: dict[str, str | None] = {}
        self._s3_resource: Any = None
        self._lock = threading.RLock()

    @property
    def boto_session(self) -> boto3.Session:
        """The boto3 session; made from the environment when none was given."""
        with self._lock:
            if self._boto_session is None:
                import boto3

                self._boto_session = boto3.Session(region_name=self._region)
            return self._boto_session

    @property
    def boto_region_name(self) -> str:
        """The region.

        Raises:
            MissingRegionError: it was neither given nor set in the environment or the AWS configuration.
        """
        region = self.known_region()
        if region is None:
            raise MissingRegionError(
                "No AWS region is known. Pass region=... or a boto_session with a region to the session, or set "
                "AWS_DEFAULT_REGION."
            )
        return region

    @property
    def _region_name(self) -> str:
        return self.boto_region_name

    def known_region(self) -> str | None:
        """The region, or None: from arguments, clients, the environment, the AWS configuration file."""
        if self._region is None:
            self._region = self._find_region()
        return self._region

    def client(self, service: str) -> Any:
        """The boto3 client of a service, made once."""
        with self._lock:
            if service not in self._clients:
                self._clients[service] = self._make_client(service)
            return self._clients[service]

    def use_client(self, service: str, client: Any) -> None:
        """Use this client for a service from now on; with None, make a new one when it is needed."""
        with self._lock:
            for clients in (self._given, self._clients):
                clients.pop(service, None)
                if client is not None:
                    clients[service] = client

    @property
    def s3_resource(self) -> Any:
        """The S3 resource of boto3, made on first use."""
        with self._lock:
            if self._s3_resource is None:
                self._s3_resource = self.boto_session.resource("s3", region_name=self.boto_region_name)
            return self._s3_resource

    @s3_resource.setter
    def s3_resource(self, resource: Any) -> None:
        self._s3_resource = resource

    def renew_clients(self) -> None:
        """Make every client anew when it is used next, with credentials that are read again.

        Keys that were given explicitly, and clients that were given, stay what they are; so does who is meant:
        the environment is read again where keys came from there, the profile where they came from its file.
        """
        with self._lock:
            self._clients = dict(self._given)
            self._s3_resource = None
            self._keys = _read_keys_again(self.boto_session)

    def in_region(self, region: str) -> Clients:
        """Clients of the same identity in a region."""
        return self if region == self._region else Clients(self.boto_session, region)

    def call(
        self, operation: str, arguments: Mapping[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        """Call an operation, with arguments that the service model allows.

        Args:
            operation: ``CreateModel`` for instance.
            arguments: with the API's names.
            service: whose operation it is.

        Raises:
            RequestValidationError: the service would refuse the arguments (a `ValueError`).
            ConfigurationError: a pipeline variable stands in the arguments.
            LocalRuntimeError: the local control plane does not have the operation.
            botocore.exceptions.ClientError: the service refused.
        """
        _refuse_variables(operation, arguments)
        self._require_valid(operation, arguments, service)
        return self._send(operation, arguments, service)

    def _require_valid(self, operation: str, arguments: Mapping[str, Any], service: str) -> None:
        validation.require_valid_request(operation, arguments, service)

    def _send(
        self, operation: str, arguments: Mapping[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        from botocore import xform_name

        method = getattr(self.client(service), xform_name(operation), None)
        if method is None:
            raise LocalRuntimeError(f"The client of {service} in use has no {operation}.")
        return cast("dict[str, Any]", method(**arguments))

    def submit(self, request: Request, *, wait: bool = False, logs: bool = False) -> Any:
        """Send a request that stages nothing; see `sagemaker.core.session.Session.submit`."""
        del wait, logs
        arguments, variables = Resolver().resolve(request.arguments, None)
        if variables:
            raise needs_pipeline(request, variables[0])
        response = self.call(request.operation, arguments)
        return response if request.result is None else request.result(self, arguments, response)

    def job_logs(self, noun: str, name: str) -> JobLog:
        """The log of a job that runs or has run.

        Args:
            noun: its kind, ``TrainingJob`` for instance.
            name: of the job.
        """
        group, suffix = LOG_GROUPS[noun]
        return JobLogs(lambda: self.client("logs"), group, name + suffix)

    # What subclasses replace.

    def _make_client(self, service: str) -> Any:
        region = self.boto_region_name
        return self.boto_session.client(service, region_name=region, **self._keys)  # type: ignore[call-overload]

    def _find_region(self) -> str | None:
        if self._boto_session is not None:
            return self._boto_session.region_name
        if "sagemaker" in self._clients:
            return cast("str", self._clients["sagemaker"].meta.region_name)
        for variable in _REGION_VARIABLES:
            if os.environ.get(variable):
                return os.environ[variable]
        return self.boto_session.region_name


def needs_pipeline(request: Request, variable: PipelineVariable) -> ConfigurationError:
    """The error of a request that is sent now and has a value which exists when a pipeline runs."""
    return ConfigurationError(
        f"{request.producer}() was called with pipeline variables ({variable!r}) under a session that makes the "
        "call now. Give the job class a PipelineSession, or pass the value itself."
    )


def _refuse_variables(operation: str, arguments: Mapping[str, Any]) -> None:
    pending: list[tuple[str, Any]] = list(arguments.items())
    while pending:
        path, value = pending.pop()
        if is_pipeline_variable(value):
            raise ConfigurationError(
                f"{operation}: {path} is {value!r}, which has a value when a pipeline runs, and the call is made "
                "now. Pass the value itself."
            )
        if isinstance(value, dict):
            pending.extend((f"{path}.{key}", item) for key, item in value.items())
        elif isinstance(value, list):
            pending.extend((f"{path}[{index}]", item) for index, item in enumerate(value))


def _read_keys_again(boto_session: boto3.Session) -> dict[str, str | None]:
    """Arguments of a client: the keys as they are now where the session has read them; else none."""
    import boto3

    known = boto_session.get_credentials()
    if known is None or known.method not in {"env", *_FILES}:
        return {}
    profile = boto_session.profile_name if known.method in _FILES else None
    read = boto3.Session(profile_name=profile).get_credentials()
    if read is None or read.method != known.method:
        return {}
    keys = read.get_frozen_credentials()
    return {
        "aws_access_key_id": keys.access_key,
        "aws_secret_access_key": keys.secret_key,
        "aws_session_token": keys.token,
    }
