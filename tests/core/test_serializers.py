"""Bodies of requests and responses: what is sent, and that it comes back."""

from __future__ import annotations

import contextlib
import io
import json
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagemaker.core import base_deserializers, base_serializers, deserializers, serializers
from sagemaker.core.exceptions import MissingExtraError, ValidationError
from sagemaker.core.serializers.utils import read_recordio

# The machine may be busy with other tests.
CALM = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])

np = pytest.importorskip("numpy")
sparse = pytest.importorskip("scipy.sparse")


class Body(io.BytesIO):
    """A response whose closing is seen."""


def answer(deserializer, body, content_type="application/json"):
    stream = Body(body.encode() if isinstance(body, str) else body)
    value = deserializer.deserialize(stream, content_type)
    assert stream.closed
    return value


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NUMBERS = st.lists(
    st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False), min_size=3, max_size=3),
    min_size=1,
    max_size=4,
)


@CALM
@given(JSON)
def test_json_round_trip(value):
    body = serializers.JSONSerializer().serialize(value)
    assert answer(deserializers.JSONDeserializer(), body) == value


@CALM
@given(st.lists(JSON, max_size=5))
def test_json_lines_round_trip(values):
    body = serializers.JSONLinesSerializer().serialize(values)
    assert answer(deserializers.JSONLinesDeserializer(), body) == values


@CALM
@given(st.lists(st.lists(st.text(min_size=1), min_size=2, max_size=2), min_size=1, max_size=4))
def test_csv_round_trip(rows):
    body = serializers.CSVSerializer().serialize(rows)
    assert answer(deserializers.CSVDeserializer(), body, "text/csv") == rows


@CALM
@given(NUMBERS, st.sampled_from(["float32", "float64"]))
def test_arrays_round_trip(rows, dtype):
    array = np.array(rows, dtype=dtype)
    body = serializers.NumpySerializer().serialize(array)
    back = answer(deserializers.NumpyDeserializer(), body, "application/x-npy")
    assert back.dtype == array.dtype
    assert np.array_equal(back, array)


@CALM
@given(NUMBERS, st.sampled_from(["float32", "float64", "int64", "int32"]), st.booleans(), st.booleans())
def test_records_round_trip(rows, dtype, labelled, is_sparse):
    array = np.array(rows, dtype="float32").clip(-1000, 1000).astype(dtype)
    labels = np.arange(len(array)).astype(dtype) if labelled else None
    buffer = io.BytesIO()
    if is_sparse:
        serializers.base.utils.write_spmatrix_to_sparse_tensor(buffer, sparse.csr_matrix(array), labels)
    else:
        serializers.base.utils.write_numpy_to_dense_tensor(buffer, array, labels)
    assert len(buffer.getvalue()) % 4 == 0
    records = answer(deserializers.RecordDeserializer(), buffer.getvalue())
    field = {"float32": "float32_tensor", "float64": "float64_tensor"}.get(dtype, "int32_tensor")
    for index, record in enumerate(records):
        tensor = getattr(record.features["values"], field)
        dense = np.zeros(tensor.shape[0], dtype) if is_sparse else np.array(tensor.values, dtype)
        if is_sparse:
            dense[list(tensor.keys)] = tensor.values
        assert np.array_equal(dense, array[index])
        if labelled:
            assert getattr(record.label["values"], field).values == (index,)
        else:
            assert record.label == {}
    assert len(records) == len(array)


def test_bytes_of_a_record():
    """Compare with the bytes that the protobuf library writes for this record."""
    body = serializers.RecordSerializer().serialize(np.array([[1.0, 2.0]], dtype="float32")).read()
    expected = "0a23d7ce180000000a160a0676616c756573120c120a0a080000803f00000040"
    assert body.hex() == expected
    assert [len(record) for record in read_recordio(io.BytesIO(body))] == [24]


@pytest.mark.parametrize(
    ("data", "body"),
    [
        ([1, 2, 3], "1,2,3"),
        ((1, None), "1,"),
        ([1, 'a"b', 2.5], '1,"a""b",2.5'),
        ([[1, 2], [3, 4]], "1,2\n3,4"),
        (["a,1", "b,2"], "a,1\nb,2"),
        (np.array([[1.5, 2], [3, 4]]), "1.5,2.0\n3.0,4.0"),
        (np.array([1, 2]), "1,2"),
        ([np.array([1, 2]), np.array([3, 4])], "1,2\n3,4"),
        (range(3), "0,1,2"),
        ("a,b", "a,b"),
        (io.StringIO("q,w"), "q,w"),
    ],
)
def test_csv(data, body):
    assert serializers.CSVSerializer().serialize(data) == body


def test_json_of_arrays():
    data = {"a": np.array([1, 2]), "b": [np.float32(2.5)]}
    assert serializers.JSONSerializer().serialize(data) == '{"a": [1, 2], "b": [2.5]}'
    assert serializers.JSONLinesSerializer().serialize(np.array([[1], [2]])) == "[1]\n[2]"
    assert serializers.JSONSerializer().serialize(io.StringIO("{}")) == "{}"


def test_text_files_and_bytes(tmp_path):
    path = tmp_path / "body"
    path.write_bytes(b"\x00\x01")
    assert serializers.DataSerializer().serialize(str(path)) == b"\x00\x01"
    assert serializers.StringSerializer().serialize("é") == "é".encode()
    assert serializers.LibSVMSerializer().serialize("1 1:2") == "1 1:2"
    assert serializers.IdentitySerializer().serialize(path) is path
    assert answer(deserializers.StringDeserializer("UTF-16"), "é".encode("UTF-16")) == "é"
    assert answer(deserializers.BytesDeserializer(), b"\x00") == b"\x00"
    stream = Body(b"x")
    assert deserializers.StreamDeserializer().deserialize(stream, "a/b") == (stream, "a/b")
    assert not stream.closed


def test_sparse_matrices():
    matrix = sparse.csr_matrix([[1, 0], [0, 2]])
    body = serializers.SparseMatrixSerializer().serialize(matrix)
    assert (sparse.load_npz(io.BytesIO(body)) != matrix).nnz == 0


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("text/csv", b"1,2\n3,4", [[1, 2], [3, 4]]),
        ("application/json", b"[[1, 2], [3, 4]]", [[1, 2], [3, 4]]),
    ],
)
def test_arrays_of_text(content_type, body, expected):
    array = answer(deserializers.NumpyDeserializer(dtype="float32"), body, content_type)
    assert (array.dtype, array.tolist()) == ("float32", expected)


def test_arrays_of_objects_are_read_only_when_allowed():
    body = serializers.NumpySerializer().serialize([{"a": 1}, None])
    with pytest.raises(ValidationError, match="allow_pickle=True"):
        answer(deserializers.NumpyDeserializer(), body, "application/x-npy")
    allowed = deserializers.NumpyDeserializer(allow_pickle=True)
    assert answer(allowed, body, "application/x-npy").tolist() == [{"a": 1}, None]


def test_data_frames():
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"a": [1, 2], "b": ["x", "y"]})
    assert serializers.CSVSerializer().serialize(frame) == "1,x\n2,y\n"
    read = deserializers.PandasDeserializer()
    assert answer(read, "a,b\n1,x\n2,y\n", "text/csv").equals(frame)
    assert answer(read, '{"a": [1, 2]}').equals(frame[["a"]])
    with pytest.raises(ValidationError, match="PandasDeserializer cannot read content type text/plain"):
        answer(read, "x", "text/plain")


@pytest.mark.parametrize(
    ("serializer", "data", "error", "message"),
    [
        (serializers.CSVSerializer(), [], ValidationError, "Cannot serialize empty array"),
        (serializers.CSVSerializer(), [[]], ValidationError, "Cannot serialize empty array"),
        (serializers.CSVSerializer(), None, TypeError, "not NoneType"),
        (serializers.CSVSerializer(), {"a": 1}, TypeError, "not dict"),
        (serializers.JSONSerializer(), {1, 2}, TypeError, "set is not JSON serializable"),
        (serializers.JSONLinesSerializer(), 5, ValidationError, "is not JSON Lines serializable"),
        (serializers.StringSerializer(), 5, ValidationError, "is not String serializable"),
        (serializers.DataSerializer(), 5, ValidationError, "is not Data serializable"),
        (serializers.DataSerializer(), "/nowhere", ValidationError, "Could not open/read file: /nowhere"),
        (serializers.LibSVMSerializer(), [1], ValidationError, "Unable to handle input format"),
        (serializers.NumpySerializer(), [], ValidationError, "Cannot serialize empty array"),
        (serializers.SparseMatrixSerializer(), [1], TypeError, "takes a sparse matrix"),
        (serializers.RecordSerializer(), np.zeros((1, 1, 1)), ValidationError, "got a 3D array"),
        (serializers.RecordSerializer(), np.array([["a"]]), ValidationError, "Unsupported dtype"),
    ],
)
def test_unsupported_data_is_refused(serializer, data, error, message):
    with pytest.raises(error, match=message):
        serializer.serialize(data)


@pytest.mark.parametrize(
    ("deserializer", "body", "error"),
    [
        (deserializers.JSONDeserializer(), "{bad", json.JSONDecodeError),
        (deserializers.RecordDeserializer(), b"no magic here", ValidationError),
        (deserializers.RecordDeserializer(), b"\x0a\x23\xd7\xce\xff\x00\x00\x00x", ValidationError),
        (
            deserializers.RecordDeserializer(),
            b"\x0a\x23\xd7\xce\x04\x00\x00\x00\x0a\xff\xff\xff",
            ValidationError,
        ),
        (
            deserializers.RecordDeserializer(),
            b"\x0a\x23\xd7\xce\x09\x00\x00\x00\x0a\x07\x12\x05\x12\x03\x0a\x01x",
            ValidationError,
        ),
        (deserializers.NumpyDeserializer(), "x", ValidationError),
    ],
)
def test_unreadable_bodies_are_refused(deserializer, body, error):
    with pytest.raises(error):
        answer(deserializer, body, "text/plain")


@CALM
@given(st.binary(max_size=60))
def test_broken_records_raise_nothing_else(data):
    frame = b"\x0a\x23\xd7\xce" + len(data).to_bytes(4, "little") + data
    with contextlib.suppress(ValidationError):
        answer(deserializers.RecordDeserializer(), frame)


@pytest.mark.parametrize(
    ("action", "extra"),
    [
        (lambda: serializers.NumpySerializer().serialize([1]), "numpy"),
        (lambda: serializers.SparseMatrixSerializer().serialize([1]), "scipy"),
        (lambda: serializers.TorchTensorSerializer().serialize([1]), "torch"),
        (lambda: answer(deserializers.NumpyDeserializer(), b"x"), "numpy"),
        (lambda: answer(deserializers.PandasDeserializer(), b"x"), "pandas"),
        (lambda: deserializers.TorchTensorDeserializer().convert_npy_to_tensor(None), "torch"),
    ],
)
def test_missing_packages_are_named_with_their_extra(monkeypatch, action, extra):
    for name in ("numpy", "scipy", "scipy.sparse", "torch", "pandas"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingExtraError, match=rf"pip install 'sagemaker-core\[{extra}\]'"):
        action()


def test_tensors_round_trip():
    torch = pytest.importorskip("torch")
    body = serializers.TorchTensorSerializer().serialize(torch.tensor([1.0, 2.0]))
    assert answer(deserializers.TorchTensorDeserializer(), body).tolist() == [1.0, 2.0]


def test_mime_types():
    assert serializers.CSVSerializer().CONTENT_TYPE == "text/csv"
    assert serializers.JSONSerializer("a/b").CONTENT_TYPE == "a/b"
    assert deserializers.JSONDeserializer().ACCEPT == ("application/json",)
    assert deserializers.PandasDeserializer().ACCEPT == ("text/csv", "application/json")
    assert base_serializers.JSONSerializer is serializers.JSONSerializer
    assert base_deserializers.JSONDeserializer is deserializers.JSONDeserializer
    with pytest.raises(TypeError, match="abstract"):
        serializers.BaseSerializer()


@pytest.mark.parametrize("serializer", [serializers.CSVSerializer, serializers.JSONSerializer])
def test_a_content_type_must_be_a_string(serializer):
    with pytest.raises(ValidationError, match="content_type must be a string specifying the MIME type"):
        serializer(content_type=5)


@pytest.mark.parametrize("data", [[1, 2], "text", None])
def test_records_are_made_of_arrays(data):
    with pytest.raises(ValidationError, match="takes a numpy array or a sparse matrix"):
        base_serializers.RecordSerializer().serialize(data)
