"""Every structure of the service models: what is given comes out as the API wants it, and back."""

from __future__ import annotations

import datetime as dt

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator
from hypothesis import given, settings
from hypothesis import strategies as st

from sagemaker.core import shapes
from sagemaker.core.shapes._api_names import member_name
from sagemaker.core.validation import check_request

SERVICES = ("sagemaker", "sagemaker-runtime", "sagemaker-featurestore-runtime", "sagemaker-metrics")
MODELS = [ServiceModel(Loader().load_service_model(name, "service-2"), name) for name in SERVICES]
TIME = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc)


def structures():
    found = {}
    for model in MODELS:
        for name in model.shape_names:
            shape = model.shape_for(name)
            if shape.type_name == "structure" and name in shapes.__all__:
                found.setdefault(name, shape)
    return found


STRUCTURES = structures()


def known(shape):
    """The members that the class has; a newer botocore may have more."""
    fields = getattr(shapes, shape.name).model_fields
    return {name: member for name, member in shape.members.items() if member_name(name) in fields}


def scalar(shape):
    low = shape.metadata.get("min", 0)
    if shape.type_name == "string":
        return (shape.metadata.get("enum") or ["x" * max(low, 1)])[0]
    values = {"boolean": True, "blob": b"x", "timestamp": TIME, "float": float(low), "double": float(low)}
    return values.get(shape.type_name, max(int(low), 1))


def value(shape, chosen, path=()):
    """A value of the shape, as the API writes it; ``chosen`` picks the members of structures."""
    if shape.type_name == "structure":
        if shape.name in path:
            return {}
        members = {name: known(shape)[name] for name in chosen(shape) if name in known(shape)}
        return {name: value(member, chosen, (*path, shape.name)) for name, member in members.items()}
    if shape.type_name == "list":
        return [value(shape.member, chosen, path)] * max(shape.metadata.get("min", 0), 1)
    if shape.type_name == "map":
        return {scalar(shape.key): value(shape.value, chosen, path)}
    return scalar(shape)


def minimal(shape):
    return [next(iter(shape.members))] if is_union(shape) else shape.required_members


def maximal(shape):
    return [next(iter(shape.members))] if is_union(shape) else list(shape.members)


def is_union(shape):
    return bool(shape.members) and shape.is_tagged_union


def pythonic(shape, tree):
    """The value as a program writes it: members by their Python names."""
    if shape.type_name == "structure":
        return {member_name(name): pythonic(shape.members[name], item) for name, item in tree.items()}
    if shape.type_name == "list":
        return [pythonic(shape.member, item) for item in tree]
    if shape.type_name == "map":
        return {name: pythonic(shape.value, item) for name, item in tree.items()}
    return tree


def test_every_structure_has_a_class():
    # botocore may be another than the one that the classes were made from, but not by much.
    names = {name for model in MODELS for name in model.shape_names if name in STRUCTURES}
    assert len(names) > 1600
    assert len(set(shapes.__all__) - names) < 20


@pytest.mark.parametrize("chosen", [minimal, maximal])
def test_every_structure_is_made_written_and_read_without_loss(chosen):
    lost = []
    for name, shape in STRUCTURES.items():
        tree = value(shape, chosen)
        made = getattr(shapes, name)(**pythonic(shape, tree))
        read = getattr(shapes, name).from_response(tree)
        if not tree.items() <= made.to_request().items() or read.to_request() != tree:
            lost.append(name)
        if chosen is maximal and made.to_request() != tree:
            lost.append(name)
    assert not lost


@pytest.mark.parametrize("chosen", [minimal, maximal])
def test_botocore_accepts_the_input_of_every_operation(chosen):
    refused = {}
    for model in MODELS:
        for operation in model.operation_names:
            shape = model.operation_model(operation).input_shape
            if shape is None or shape.name not in STRUCTURES:
                continue
            made = getattr(shapes, shape.name)(**pythonic(shape, value(shape, chosen)))
            report = ParamValidator().validate(made.to_request(), shape)
            if report.has_errors():
                refused[operation] = report.generate_report()
    assert not refused


@pytest.mark.parametrize("chosen", [minimal, maximal])
def test_the_check_of_requests_finds_the_structure_right_where_botocore_does(chosen):
    """Values that no pattern allows aside."""
    wrong = {}
    for model in MODELS:
        for operation in model.operation_names:
            shape = model.operation_model(operation).input_shape
            if shape is not None and shape.name in STRUCTURES:
                findings = check_request(operation, value(shape, chosen), model.service_name)
                wrong[operation] = [
                    str(f) for f in findings if f.rule in {"required", "unknown", "type", "union"}
                ]
    assert not {operation: findings for operation, findings in wrong.items() if findings}


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.data())
def test_what_botocore_refuses_the_check_of_requests_finds(data):
    model = MODELS[0]
    operation = data.draw(
        st.sampled_from([n for n in model.operation_names if model.operation_model(n).input_shape])
    )
    shape = model.operation_model(operation).input_shape
    request = value(shape, maximal)
    places = [request]
    for tree in places:
        items = tree.values() if isinstance(tree, dict) else tree
        places.extend(item for item in items if isinstance(item, dict | list))
    place = data.draw(st.sampled_from(places))
    if isinstance(place, dict) and place and data.draw(st.booleans()):
        del place[data.draw(st.sampled_from(sorted(place)))]
    elif isinstance(place, dict):
        place[data.draw(st.sampled_from([*sorted(place), "Nonsense"]))] = data.draw(
            st.sampled_from([None, 1, 1.5, "", "text", [], {}, [1], {"a": 1}, object()])
        )
    else:
        place.append(data.draw(st.sampled_from([None, 1, "", [], {}])))
    refused = ParamValidator().validate(request, shape).has_errors()
    found = [f for f in check_request(operation, request) if f.severity == "error"]
    assert found or not refused


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.data())
def test_responses_come_back_as_they_were(data):
    """Any members, also new ones, with any values, also those that are false."""
    name = data.draw(st.sampled_from(sorted(STRUCTURES)))

    def chosen(shape):
        return (
            data.draw(st.lists(st.sampled_from(sorted(shape.members)), unique=True)) if shape.members else ()
        )

    def changed(tree):
        """The tree with some leaves false and some members that nobody knows."""
        if isinstance(tree, dict):
            return {key: changed(item) for key, item in tree.items()}
        if isinstance(tree, list):
            return [changed(item) for item in tree] if data.draw(st.booleans()) else []
        return (
            data.draw(st.sampled_from([tree, type(tree)()])) if isinstance(tree, str | int | float) else tree
        )

    shape = STRUCTURES[name]
    tree = changed(value(shape, chosen))
    read = getattr(shapes, name).from_response({**tree, "MemberOfTomorrow": {"a": [1]}, "Absent": None})
    assert read.to_request() == tree
    assert read.model_fields_set == {member_name(member) for member in tree}
