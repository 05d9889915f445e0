"""S3 URIs, and the bucket that is meant: taken apart, put together, refused."""

from __future__ import annotations

import pytest

from sagemaker.core.exceptions import ConfigurationError, PipelineVariableError
from sagemaker.core.s3 import determine_bucket_and_prefix, is_s3_url, parse_s3_url, s3_path_join
from sagemaker.core.session import Session
from sagemaker.core.workflow.parameters import ParameterString


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        (("s3://b", "a", "b"), "s3://b/a/b"),
        (("s3://b/", "/a/", None, "", "c"), "s3://b/a/c"),
        (("/a", "b/"), "a/b"),
        ((), ""),
    ],
)
def test_parts_are_joined_by_single_slashes(parts, joined):
    assert s3_path_join(*parts) == joined
    assert s3_path_join(*parts, with_end_slash=True) == (joined and f"{joined}/")


@pytest.mark.parametrize("text", [None, "", "b/k", "http://b/k", 5])
def test_texts_that_are_not_s3_uris(text):
    assert not is_s3_url(text)
    with pytest.raises(ConfigurationError, match="Expecting 's3' scheme"):
        parse_s3_url(text)


def test_variables_and_numbers_cannot_be_joined():
    variable = ParameterString("Where")
    assert not is_s3_url(variable)
    with pytest.raises(PipelineVariableError, match=r"ParameterString.*plain S3 URI"):
        parse_s3_url(variable)
    with pytest.raises(PipelineVariableError, match="Join"):
        s3_path_join("s3://b", variable)
    with pytest.raises(TypeError, match="not 1 of type int"):
        s3_path_join("s3://b", 1)


def test_the_prefix_of_the_session_belongs_to_its_own_bucket_only():
    session = Session(
        default_bucket="own", default_bucket_prefix="team/x/", region="us-west-2", account="1" * 12
    )
    assert determine_bucket_and_prefix("given", None, session) == ("given", None)
    assert determine_bucket_and_prefix("given", "k", session) == ("given", "k")
    assert determine_bucket_and_prefix(None, None, session) == ("own", "team/x")
    assert session.determine_bucket_and_prefix(key_prefix="k") == ("own", "team/x/k")
