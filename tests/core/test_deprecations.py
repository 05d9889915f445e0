"""Warnings about old names, and imports of modules of version 2."""

from __future__ import annotations

import importlib
import logging
import sys
from functools import partial

import pytest

from sagemaker.core import deprecations


def removed():
    return 1


WARNINGS = [
    (partial(deprecations.deprecation_warn_base, "x"), "x in sagemaker>=2.\n"),
    (partial(deprecations.removed_warning, "x"), "x is a no-op in sagemaker>=2.\n"),
    (partial(deprecations.removed_warning, "x", "2.1"), "x is a no-op in sagemaker>=2.1.\n"),
    (partial(deprecations.renamed_warning, "x"), "x has been renamed in sagemaker>=2.\n"),
    (
        partial(deprecations.deprecation_warn, "x", "May 1", msg=" Use y"),
        "x will be deprecated on May 1. Use y in",
    ),
    (partial(deprecations.removed_arg, "x", 0), "x is a no-op in sagemaker>=2.\n"),
    (partial(deprecations.removed_kwargs, "x", {"x": None}), "x is a no-op in sagemaker>=2.\n"),
    (partial(deprecations.removed_function("x"), 1, a=2), "The function x is a no-op in sagemaker>=2.\n"),
    (
        deprecations.deprecated_function(lambda: 1, "x"),
        "The x has been renamed in sagemaker>=2.\n",
    ),
    (
        deprecations.deprecated_class(dict, "x"),
        "The class x has been renamed in sagemaker>=2.\n",
    ),
    (deprecations.deprecated()(removed), "removed is a no-op in sagemaker>=2.\n"),
    (deprecations.deprecated("2.7")(removed), "removed is a no-op in sagemaker>=2.7.\n"),
    (
        deprecations.deprecation_warning(date="May 1", msg="!")(removed),
        "removed will be deprecated on May 1.! in",
    ),
]


@pytest.mark.parametrize(("call", "text"), WARNINGS)
def test_a_warning_is_raised_and_logged(call, text, caplog):
    with (
        caplog.at_level(logging.WARNING),
        pytest.warns(DeprecationWarning, match="in sagemaker>=2") as warned,
    ):
        call()
    assert [text in str(warning.message) for warning in warned] == [True]
    assert deprecations.V2_URL in str(warned[0].message)
    assert [record.name for record in caplog.records] == ["sagemaker.core.deprecations"]


def test_an_argument_under_its_old_name_is_taken():
    kwargs = {"old": 5}
    with pytest.warns(DeprecationWarning, match="old has been renamed"):
        assert deprecations.renamed_kwargs("old", "new", None, kwargs) == 5
    assert kwargs == {"old": 5, "new": 5}
    assert deprecations.renamed_kwargs("old", "new", 3, {}) == 3


def test_nothing_is_said_of_arguments_that_are_not_given(recwarn):
    deprecations.removed_arg("x", None)
    deprecations.removed_kwargs("x", {})
    assert not recwarn


def test_old_classes_and_serializers_still_work():
    class Serializer:
        def serialize(self, data):
            return data * 2

        def deserialize(self, stream, content_type):
            return stream, content_type

    with pytest.warns(DeprecationWarning, match="Old has been renamed"):
        assert isinstance(deprecations.deprecated_class(Serializer, "Old")(), Serializer)
    with pytest.warns(DeprecationWarning, match="Old has been renamed"):
        assert deprecations.deprecated_serialize(Serializer(), "Old").serialize(2) == 4
    with pytest.warns(DeprecationWarning, match="Old has been renamed"):
        assert deprecations.deprecated_deserialize(Serializer(), "Old").deserialize(1, 2) == (1, 2)


@pytest.fixture
def finder():
    before = list(sys.meta_path)
    deprecations.register_removed_module_finder()
    deprecations.register_removed_module_finder()
    assert len(sys.meta_path) == len(before) + 1
    yield
    sys.meta_path[:] = before


@pytest.mark.parametrize(
    ("module", "remedy"),
    [
        ("estimator", "Use `ModelTrainer`. (from sagemaker.train import ModelTrainer)"),
        (
            "processing",
            "Use the `ProcessingJob` resource. (from sagemaker.core.resources import ProcessingJob)",
        ),
        ("session", "Use `Session`. (from sagemaker.core.helper.session_helper import Session)"),
        (
            "workflow.pipeline",
            "Docs: https://sagemaker.readthedocs.io/en/stable/api/generated/sagemaker.mlops.workflow.pipeline.html",
        ),
        ("image_uris", "Use `image_uris`. (from sagemaker.core import image_uris)"),
        ("jumpstart", "Use `ModelBuilder` (JumpStart models). (from sagemaker.serve import ModelBuilder)"),
        ("utils", "It may have moved to a new location."),
    ],
)
def test_an_import_of_version_2_says_what_took_its_place(module, remedy, finder):
    with (
        pytest.warns(DeprecationWarning, match="was removed"),
        pytest.raises(ModuleNotFoundError, match="was removed in the SageMaker Python SDK v3") as refused,
    ):
        importlib.import_module(f"sagemaker.{module}")
    assert remedy in str(refused.value)
    assert str(refused.value).endswith(
        "See https://github.com/aws/sagemaker-python-sdk/blob/master/migration.md for the migration guide."
    )


def test_other_imports_fail_as_ever(finder):
    with pytest.raises(ModuleNotFoundError, match=r"No module named 'sagemaker\.nosuch'"):
        importlib.import_module("sagemaker.nosuch")
