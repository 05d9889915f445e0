"""Bearer tokens, byte for byte as the published SDK makes them."""

from __future__ import annotations

import base64
import datetime as dt

import pytest
from botocore.credentials import Credentials

from sagemaker.core.token_generator import SageMakerTokenGenerator, generate_token

NOW = dt.datetime(2026, 1, 2, 3, 4, 5)
SIGNATURES = {
    43200: "c13d738fc351aa065ab44230eb3cc145ac7c3e991d72c3cd53aa76fd81ba3f6e",
    3600: "2ce121676b109d40931fdf8058e04d40f49d9e45908a7ae31af2e3e606bd0037",
    300: "fc425305be7147544ebf838ddf817fee7a60859ce453c397ce88d5c9c2b2ecc3",
}
LATE = "Token expiry must be greater than zero and less than or equal to 12 hours"


class Provider:
    def __init__(self, credentials=None):
        self.credentials = credentials

    def load(self):
        return self.credentials


KNOWN = Provider(Credentials("AKIDEXAMPLE", "secret", "tok"))


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda *_args, **_kwargs: NOW)


@pytest.mark.parametrize(("seconds", "signature"), SIGNATURES.items())
def test_a_token_is_a_presigned_call(seconds, signature):
    token = generate_token("us-west-2", KNOWN, dt.timedelta(seconds=seconds))
    assert token.startswith("sagemaker-api-key-")
    call = base64.b64decode(token.removeprefix("sagemaker-api-key-")).decode()
    assert call == (
        "sagemaker.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256"
        "&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Fus-west-2%2Fsagemaker%2Faws4_request"
        f"&X-Amz-Date=20260102T030405Z&X-Amz-Expires={seconds}&X-Amz-SignedHeaders=host"
        f"&X-Amz-Security-Token=tok&X-Amz-Signature={signature}&Version=1"
    )


def test_a_token_is_valid_for_twelve_hours_by_default():
    expected = generate_token("us-west-2", KNOWN, dt.timedelta(hours=12))
    assert generate_token("us-west-2", KNOWN) == expected
    assert SageMakerTokenGenerator().get_token(KNOWN.load(), "us-west-2") == expected


def test_the_region_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    assert generate_token(aws_credentials_provider=KNOWN) == generate_token("us-west-2", KNOWN)


@pytest.mark.parametrize("expiry", [dt.timedelta(0), dt.timedelta(seconds=-1), dt.timedelta(hours=13)])
def test_an_expiry_out_of_range_is_refused(expiry):
    with pytest.raises(ValueError, match=LATE):
        generate_token("us-west-2", KNOWN, expiry)


def test_what_is_missing_is_named():
    with pytest.raises(ValueError, match="Region must be provided or set via the AWS_REGION"):
        generate_token(aws_credentials_provider=KNOWN)
    with pytest.raises(RuntimeError, match="No AWS credentials found"):
        generate_token("us-west-2", Provider())
    with pytest.raises(ValueError, match="Credentials cannot be None"):
        SageMakerTokenGenerator().get_token(None, "us-west-2")
    with pytest.raises(ValueError, match="Region must be a non-empty string"):
        SageMakerTokenGenerator().get_token(KNOWN.load(), "")
