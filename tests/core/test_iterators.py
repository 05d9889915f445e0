"""Streamed answers of endpoints."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagemaker.core.exceptions import InternalStreamFailure, ModelStreamError
from sagemaker.core.iterators import ByteIterator, LineIterator, handle_stream_errors


def events(*parts):
    return [{"PayloadPart": {"Bytes": part}} for part in parts]


@given(st.binary(max_size=30).map(lambda data: data.replace(b"x", b"\n")), st.lists(st.integers(0, 30)))
def test_lines_do_not_depend_on_the_boundaries_of_parts(data, cuts):
    places = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    parts = [data[start:end] for start, end in itertools.pairwise(places)]
    lines = data.split(b"\n")
    assert list(LineIterator(events(*parts))) == (lines if lines[-1] else lines[:-1])
    assert b"".join(ByteIterator(events(*parts))) == data


@pytest.mark.parametrize("reader", [ByteIterator, LineIterator])
def test_errors_in_a_stream_are_raised(reader):
    failed = {"ModelStreamError": {"Message": "no memory", "ErrorCode": "ModelInvocationTimeExceeded"}}
    with pytest.raises(ModelStreamError, match="no memory") as caught:
        list(reader([*events(b"a"), failed]))
    assert caught.value.code == "ModelInvocationTimeExceeded"
    with pytest.raises(InternalStreamFailure, match="lost"):
        list(reader([{"InternalStreamFailure": {"Message": "lost"}}]))
    handle_stream_errors(events(b"a")[0])
