"""Bearer tokens: presigned calls as text, for clients that cannot sign requests themselves."""

from __future__ import annotations

import base64
import os
from datetime import timedelta
from typing import Any

from sagemaker.core.exceptions import MissingCredentialsError, ValidationError

SERVICE_NAME = "sagemaker"
DEFAULT_HOST = "sagemaker.amazonaws.com"
DEFAULT_URL = f"https://{DEFAULT_HOST}/"
AUTH_PREFIX = "sagemaker-api-key-"
TOKEN_VERSION = "&Version=1"  # noqa: S105 - not a secret
TOKEN_DURATION = 43200  # seconds; the longest that the service accepts

_ACTION = "CallWithBearerToken"


class SageMakerTokenGenerator:
    """Makes bearer tokens of credentials. Nothing is sent."""

    def get_token(self, credentials: Any, region: str) -> str:
        """Return a token that is valid for twelve hours, or until the credentials expire.

        Args:
            credentials: botocore credentials; frozen ones too.
            region: the region in which the token is valid.

        Raises:
            ValidationError: the credentials or the region are missing (a `ValueError`).
        """
        return _token(credentials, region, TOKEN_DURATION)


def generate_token(
    region: str | None = None,
    aws_credentials_provider: Any = None,
    expiry: timedelta = timedelta(seconds=TOKEN_DURATION),
) -> str:
    """Return a bearer token for calls of SageMaker.

    Args:
        region: the region in which the token is valid; ``AWS_REGION`` of the environment by default.
        aws_credentials_provider: has ``load()``, which returns botocore credentials; the default chain of boto3 by
            default.
        expiry: how long the token is valid; at most twelve hours. Parts of seconds do not count.

    Raises:
        ValidationError: no region is known, or the expiry is out of range (a `ValueError`).
        MissingCredentialsError: no credentials are found (a `RuntimeError`).

    Example:
        ```python
        from botocore.credentials import Credentials

        from sagemaker.core.token_generator import generate_token


        class Fixed:
            def load(self):
                return Credentials("AKIDEXAMPLE", "secret")


        token = generate_token("us-west-2", Fixed())
        assert token.startswith("sagemaker-api-key-")
        ```
    """
    region = region or os.environ.get("AWS_REGION")
    if not region:
        raise ValidationError("Region must be provided or set via the AWS_REGION environment variable.")
    if not timedelta(0) < expiry <= timedelta(seconds=TOKEN_DURATION):
        raise ValidationError(
            f"Token expiry must be greater than zero and less than or equal to 12 hours. It is {expiry}."
        )
    credentials = _credentials(aws_credentials_provider)
    if credentials is None:
        raise MissingCredentialsError(
            "No AWS credentials found. Check your environment or credential provider."
        )
    return _token(credentials, region, int(expiry.total_seconds()))


def _credentials(provider: Any) -> Any:
    if provider is not None:
        return provider.load()
    import boto3

    return boto3.Session().get_credentials()


def _token(credentials: Any, region: str, seconds: int) -> str:
    from botocore.auth import SigV4QueryAuth
    from botocore.awsrequest import AWSRequest

    if credentials is None:
        raise ValidationError("Credentials cannot be None")
    if not isinstance(region, str) or not region:
        raise ValidationError("Region must be a non-empty string")
    request = AWSRequest("POST", DEFAULT_URL, headers={"host": DEFAULT_HOST}, params={"Action": _ACTION})
    SigV4QueryAuth(credentials, SERVICE_NAME, region, expires=seconds).add_auth(request)
    signed = f"{request.url}{TOKEN_VERSION}".removeprefix("https://")
    return f"{AUTH_PREFIX}{base64.b64encode(signed.encode()).decode()}"
