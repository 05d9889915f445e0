"""Values as data, and pickles that are the same everywhere."""

import collections
import datetime as dt
import decimal
import pickle
import subprocess
import sys
import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagemaker.core.remote_function import pickling
from sagemaker.core.remote_function.container import data_format
from sagemaker.core.remote_function.container.data_format import (
    DataFormatError,
    Decoder,
    Encoder,
    NotDataError,
)
from sagemaker.core.remote_function.function_call import write_call

patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

HASHABLE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary(),
    lambda inner: st.tuples(inner, inner) | st.frozensets(inner, max_size=3),
    max_leaves=4,
)
SCALARS = (
    HASHABLE
    | st.decimals(allow_nan=False)
    | st.uuids()
    | st.datetimes()
    | st.dates()
    | st.timedeltas()
    | st.complex_numbers(allow_nan=False)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(HASHABLE, inner, max_size=4)
        | st.dictionaries(st.text(), inner, max_size=4)
        | st.sets(HASHABLE, max_size=4)
    ),
    max_leaves=12,
)


@patient
@given(VALUES)
def test_encoded_data_decodes_to_equal_values(value):
    text = data_format.dump(Encoder().encode(value))
    import json

    again = Decoder().decode(json.loads(text))
    assert again == value
    assert type(again) is type(value)
    assert data_format.dump(Encoder().encode(again)) == text


def test_arrays_are_written_as_parts():
    numpy = pytest.importorskip("numpy")
    encoder = Encoder()
    tree = encoder.encode({"a": numpy.eye(2, dtype="float32"), "n": numpy.int64(4)})
    assert set(encoder.parts) == {"part-0.npy", "part-1.npy"}
    again = Decoder(encoder.parts.__getitem__).decode(tree)
    assert (again["a"] == numpy.eye(2)).all()
    assert again["a"].dtype == "float32"
    assert (again["n"], type(again["n"])) == (4, numpy.int64)


@pytest.mark.parametrize("value", [object(), print, collections.OrderedDict(a=1), range(3)])
def test_other_objects_are_not_data(value):
    with pytest.raises(NotDataError):
        Encoder().encode([value])


def test_recursive_containers_are_not_data():
    cycle = []
    cycle.append(cycle)
    with pytest.raises(NotDataError, match="contains itself"):
        Encoder().encode(cycle)


@pytest.mark.parametrize("tree", [{"$object": 0}, {"$evil": 1}, {"$npy": "x"}])
def test_unknown_tags_are_refused(tree):
    with pytest.raises(DataFormatError):
        Decoder().decode([tree])


@pytest.mark.parametrize(
    ("value", "plain"),
    [({"a": (1, 2)}, {"a": [1, 2]}), ({1: True}, {"1": True}), ([None, 1.5, "x"], [None, 1.5, "x"])],
)
def test_plain_json(value, plain):
    assert data_format.to_plain_json(value) == plain


@pytest.mark.parametrize("value", [{1, 2}, b"x", {("a",): 1}, dt.date(2030, 1, 1), decimal.Decimal(1)])
def test_values_without_a_json_form_are_refused(value):
    with pytest.raises(NotDataError):
        data_format.to_plain_json(value)


@patient
@given(VALUES)
def test_canonical_pickles_are_equal_pickles(value):
    written = pickling.dumps(value)
    assert pickle.loads(written) == value
    assert pickling.canonical(written) == written
    assert pickling.dumps(pickle.loads(written)) == written


@patient
@given(st.lists(st.text(min_size=1), min_size=1, max_size=300))
def test_pickles_do_not_depend_on_the_identity_of_strings(words):
    copies = ["".join(list(word)) for word in words]
    assert pickling.dumps([words, words]) == pickling.dumps([words, words])
    assert pickling.dumps([words, copies]) == pickling.dumps([list(words), [*map(str, copies)]])


def test_pickles_keep_shared_objects():
    shared = [1]
    first, second = pickle.loads(pickling.dumps([shared, shared]))
    assert first is second


def test_classes_keep_their_identity_between_pickles():
    class Sample:
        pass

    own = pickling.class_identifier(Sample)
    assert own == pickling.class_identifier(Sample)
    assert type(pickle.loads(pickling.dumps(Sample()))) is Sample


def test_functions_of_installed_modules_are_imported_and_not_pickled(monkeypatch):
    monkeypatch.setitem(sys.modules, "cloudpickle", None)
    pickling._pickler_class.cache_clear()
    call = write_call(uuid.uuid5, (uuid.NAMESPACE_DNS, "a"), {})
    assert call.function == {"import": "uuid:uuid5"}


def test_the_client_does_not_import_cloudpickle():
    program = "import sys, sagemaker.core.remote_function.client; print('cloudpickle' in sys.modules, 'numpy' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["False", "False"]
