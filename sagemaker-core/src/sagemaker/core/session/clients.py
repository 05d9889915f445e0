"""Clients of AWS services: one set for each identity and region, made on first use."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, cast

from sagemaker.core import validation
from sagemaker.core.exceptions import ConfigurationError, LocalRuntimeError, MissingRegionError
from sagemaker.core.workflow.entities import is_pipeline_variable

if TYPE_CHECKING:
    import boto3

_REGION_VARIABLES = ("AWS_REGION", "AWS_DEFAULT_REGION")

# Places of keys that botocore reads once. Keys from other places it refreshes itself.
_FILES = frozenset({"shared-credentials-file", "config-file"})


class Clients:
    """The clients of one boto3 session in one region.

    No client is made, no file read and no call made before it is needed.

    Args:
        boto_session: signs every call; one from the environment is made when needed.
        region: instead of the region of ``boto_session`` or the environment.
        clients: service to a client that is used as it is.
        makers: service to a function that makes its client, instead of boto3.
        known_values: values of requests that are allowed besides those that the service model lists; see
            ``besides`` of `sagemaker.core.validation.require_valid_request`.

    Attributes:
        found_region: the region, as far as it is known yet; `known_region` looks for it.
    """

    def __init__(
        self,
        boto_session: boto3.Session | None = None,
        region: str | None = None,
        clients: Mapping[str, Any] | None = None,
        *,
        makers: Mapping[str, Callable[[], Any]] | None = None,
        known_values: Collection[str] = (),
    ) -> None:
        self._boto_session = boto_session
        self.found_region = region
        self._replaced = {
            service: client for service, client in (clients or {}).items() if client is not None
        }
        self._clients: dict[str, Any] = dict(self._replaced)
        self._makers = dict(makers or {})
        self._known_values = known_values
        self._prepare: dict[str, Callable[[Any], None]] = {}
        self._keys: dict[str, str | None] = {}
        self._s3_resource: Any = None
        self._lock = threading.RLock()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(region={self.found_region!r})"

    @property
    def boto_session(self) -> boto3.Session:
        """The boto3 session; made from the environment unless one was passed."""
        with self._lock:
            if self._boto_session is None:
                import boto3

                self._boto_session = boto3.Session(region_name=self.found_region)
            return self._boto_session

    @property
    def region(self) -> str:
        """The region.

        Raises:
            MissingRegionError: neither arguments, the environment nor the AWS configuration name one.
        """
        region = self.known_region()
        if region is None:
            raise MissingRegionError(
                "No AWS region is known. Pass region=... or a boto_session with a region to the session, or set "
                "AWS_DEFAULT_REGION."
            )
        return region

    def known_region(self) -> str | None:
        """Return the region, or None: from arguments, clients, the environment, the AWS configuration file."""
        if self.found_region is None:
            self.found_region = self._find_region()
        return self.found_region

    def client(self, service: str) -> Any:
        """Return the client of a service, made once.

        Args:
            service: boto3's name of it.
        """
        with self._lock:
            if service not in self._clients:
                self._clients[service] = self._make_client(service)
            return self._clients[service]

    def use_client(self, service: str, client: Any) -> None:
        """Use this client for a service from now on; with None, make a new one when it is needed."""
        with self._lock:
            for clients in (self._replaced, self._clients):
                clients.pop(service, None)
                if client is not None:
                    clients[service] = client

    def prepare_client(self, service: str, prepare: Callable[[Any], None]) -> None:
        """Call a function with each client of a service that boto3 makes from now on."""
        self._prepare[service] = prepare

    @property
    def s3_resource(self) -> Any:
        """The S3 resource of boto3, made on first use."""
        with self._lock:
            if self._s3_resource is None:
                self._s3_resource = self.boto_session.resource("s3", region_name=self.region)
            return self._s3_resource

    @s3_resource.setter
    def s3_resource(self, resource: Any) -> None:
        self._s3_resource = resource

    def renew(self) -> None:
        """Make every client anew when it is used next, with credentials that are read again.

        Keys and clients that were passed explicitly stay. The identity stays too: keys from the environment are
        read from there again, and keys of a profile from its file.
        """
        with self._lock:
            self._clients = dict(self._replaced)
            self._s3_resource = None
            self._keys = _read_keys_again(self.boto_session)

    def call(
        self, operation: str, arguments: Mapping[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        """Call an API operation with arguments that the service model allows, and return the response.

        Args:
            operation: ``CreateModel`` for instance.
            arguments: with the API's names.
            service: boto3's name of the service that has the operation.

        Raises:
            RequestValidationError: the service would refuse the arguments (a `ValueError`).
            ConfigurationError: the arguments contain a pipeline variable.
            LocalRuntimeError: the local control plane does not have the operation.
            botocore.exceptions.ClientError: the service refused.
        """
        _refuse_variables(operation, arguments)
        self.check(operation, arguments, service)
        return self.call_unchecked(operation, arguments, service)

    def check(self, operation: str, arguments: Mapping[str, Any], service: str = "sagemaker") -> None:
        """Check the arguments of an operation against the service model.

        Raises:
            RequestValidationError: the service would refuse the arguments (a `ValueError`).
        """
        if self._known_values:
            validation.require_valid_request(operation, arguments, service, besides=self._known_values)
        else:
            validation.require_valid_request(operation, arguments, service)

    def call_unchecked(
        self, operation: str, arguments: Mapping[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        """Call an API operation with arguments that were checked before.

        Raises:
            LocalRuntimeError: the local control plane does not have the operation.
            botocore.exceptions.ClientError: the service refused.
        """
        from botocore import xform_name

        method = getattr(self.client(service), xform_name(operation), None)
        if method is None:
            raise LocalRuntimeError(f"The client of {service} in use has no {operation}.")
        return cast("dict[str, Any]", method(**arguments))

    def _make_client(self, service: str) -> Any:
        if service in self._makers:
            return self._makers[service]()
        client = self.boto_session.client(service, region_name=self.region, **self._keys)  # type: ignore[call-overload]
        if service in self._prepare:
            self._prepare[service](client)
        return client

    def _find_region(self) -> str | None:
        if self._boto_session is not None:
            return self._boto_session.region_name
        if "sagemaker" in self._clients:
            return cast("str", self._clients["sagemaker"].meta.region_name)
        for variable in _REGION_VARIABLES:
            if os.environ.get(variable):
                return os.environ[variable]
        return self.boto_session.region_name


class ServiceClient:
    """An attribute of a session that holds the client of one service: made on first use, unless one is assigned.

    Args:
        service: boto3's name of it.
    """

    def __init__(self, service: str) -> None:
        self._service = service

    def __get__(self, session: Any, owner: type | None = None) -> Any:
        return self if session is None else session.client(self._service)

    def __set__(self, session: Any, client: Any) -> None:
        session.use_client(self._service, client)


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
    """Return arguments for clients: the keys as they are now, or none where botocore refreshes them itself."""
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
