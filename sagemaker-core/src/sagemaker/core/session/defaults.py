"""The defaults document of a session: given, or read from files when it is first needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.config.config import read_defaults, validate_sagemaker_config
from sagemaker.core.config.defaults import configured, with_defaults
from sagemaker.core.session.clients import Clients

if TYPE_CHECKING:
    import boto3

    from sagemaker.core.requests import Request

_BUCKET = "SageMaker.PythonSDK.Modules.Session.DefaultS3Bucket"
_PREFIX = "SageMaker.PythonSDK.Modules.Session.DefaultS3ObjectKeyPrefix"


class Defaults(Clients):
    """The part of a session that knows defaults.

    Arguments not listed here are those of `Clients`.

    Args:
        default_bucket_prefix: put in front of every key in the default bucket.
    """

    def __init__(
        self,
        boto_session: boto3.Session | None = None,
        region: str | None = None,
        clients: Mapping[str, Any] | None = None,
        *,
        default_bucket_prefix: str | None = None,
    ) -> None:
        super().__init__(boto_session, region, clients)
        self._sagemaker_config: Mapping[str, Any] | None = None
        self._is_config_checked = False
        self._default_bucket_prefix = default_bucket_prefix

    @property
    def sagemaker_config(self) -> Mapping[str, Any]:
        """The defaults document; see `sagemaker.core.config.config.load_sagemaker_config`.

        Raises:
            ValidationError: it has unknown keys or wrong values (a `ValueError`).
            ConfigurationError: a file that the environment names cannot be read (a `ValueError`).
        """
        with self._lock:
            if self._sagemaker_config is None:
                self._sagemaker_config = read_defaults((), lambda: self.client("s3"))
            elif not self._is_config_checked and self._sagemaker_config:
                validate_sagemaker_config(self._sagemaker_config)
            self._is_config_checked = True
            return self._sagemaker_config

    @sagemaker_config.setter
    def sagemaker_config(self, document: Mapping[str, Any] | None) -> None:
        """Use this document; None for the files."""
        self._sagemaker_config = document
        self._is_config_checked = False

    @property
    def default_bucket_prefix(self) -> str | None:
        """Put in front of every key in the default bucket; given, or from the defaults document."""
        if self._default_bucket_prefix is None:
            prefix: str | None = configured(self.sagemaker_config, _PREFIX)
            return prefix
        return self._default_bucket_prefix

    @default_bucket_prefix.setter
    def default_bucket_prefix(self, prefix: str | None) -> None:
        """Use this prefix; None for that of the defaults document."""
        self._default_bucket_prefix = prefix

    def _configured_bucket(self) -> str | None:
        bucket: str | None = configured(self.sagemaker_config, _BUCKET)
        return bucket

    def _with_defaults(self, request: Request) -> Request:
        """The request with the defaults of its operation."""
        if not isinstance(request.arguments, Mapping) or not self.sagemaker_config:
            return request
        arguments = with_defaults(request.operation, request.arguments, self.sagemaker_config)
        return attrs.evolve(request, arguments=arguments)
