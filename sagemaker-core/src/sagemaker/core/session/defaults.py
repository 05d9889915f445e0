"""The defaults document of a session: passed to it, or read from files when it is first needed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.config.config import read_defaults, validate_sagemaker_config
from sagemaker.core.config.defaults import configured, with_defaults

if TYPE_CHECKING:
    from sagemaker.core.requests import Request

_BUCKET = "SageMaker.PythonSDK.Modules.Session.DefaultS3Bucket"
_PREFIX = "SageMaker.PythonSDK.Modules.Session.DefaultS3ObjectKeyPrefix"


class Defaults:
    """The values that requests take where a program leaves them out.

    Args:
        document: in the structure of the SageMaker defaults file; None for the files.
        s3: returns the client for files in S3; called only when one lies there.
    """

    def __init__(self, document: Mapping[str, Any] | None, s3: Callable[[], Any]) -> None:
        self._document = document
        self._s3 = s3
        self._is_checked = False
        self._lock = threading.RLock()

    @property
    def document(self) -> Mapping[str, Any]:
        """The document; see `sagemaker.core.config.config.load_sagemaker_config`. Set it to None for the files.

        Raises:
            ValidationError: it has unknown keys or wrong values (a `ValueError`).
            ConfigurationError: a file that the environment names cannot be read (a `ValueError`).
        """
        with self._lock:
            if self._document is None:
                self._document = read_defaults((), self._s3)
            elif not self._is_checked and self._document:
                validate_sagemaker_config(self._document)
            self._is_checked = True
            return self._document

    @document.setter
    def document(self, document: Mapping[str, Any] | None) -> None:
        self._document = document
        self._is_checked = False

    @property
    def bucket(self) -> str | None:
        """The default bucket, where the document names one."""
        bucket: str | None = configured(self.document, _BUCKET)
        return bucket

    @property
    def prefix(self) -> str | None:
        """The prefix of keys in the default bucket, where the document names one."""
        prefix: str | None = configured(self.document, _PREFIX)
        return prefix

    def fill(self, request: Request) -> Request:
        """Return the request with the defaults of its operation."""
        if not isinstance(request.arguments, Mapping) or not self.document:
            return request
        arguments = with_defaults(request.operation, request.arguments, self.document)
        return attrs.evolve(request, arguments=arguments)
