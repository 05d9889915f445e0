"""Annotations that refuse variables mean at run time what they mean to type checkers."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import sys

import pytest

import sagemaker.core
import sagemaker.mlops
import sagemaker.serve
import sagemaker.train
from sagemaker.core.requests.static_arguments import ArgumentRules

PACKAGES = [sagemaker.core, sagemaker.train, sagemaker.serve, sagemaker.mlops]
# They run in containers, or are programs.
NOT_IMPORTED = ("container", "__main__", "_repack_model")


def modules():
    for package in PACKAGES:
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not any(part in found.name for part in NOT_IMPORTED):
                yield importlib.import_module(found.name)


def checked_functions():
    """Every function that refuses variables, by its full name."""
    found = {}
    for module in modules():
        for owner in (module, *filter(inspect.isclass, vars(module).values())):
            for value in vars(owner).values():
                function = value.__func__ if isinstance(value, classmethod | staticmethod) else value
                if inspect.isfunction(function) and hasattr(function, "__argument_rules__"):
                    found[f"{function.__module__}.{function.__qualname__}"] = function
    return found


def checked_only(module):
    """The names that a module imports for type checkers alone."""
    names = {}
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)):
            continue
        for statement in node.body:
            for alias in getattr(statement, "names", ()):
                name = alias.asname or alias.name
                if isinstance(statement, ast.ImportFrom):
                    names[name] = getattr(importlib.import_module(statement.module), alias.name)
                else:
                    names[name] = importlib.import_module(alias.name)
    return names


@pytest.fixture(scope="module")
def functions():
    found = checked_functions()
    assert len(found) > 100
    return found


def test_names_that_only_type_checkers_know_admit_no_variable(functions):
    seen = {}
    for where, function in functions.items():
        rules = function.__argument_rules__
        scopes = list(rules.scopes)
        for scope in rules.scopes:
            name = scope["__name__"]
            if name.startswith("sagemaker."):
                if name not in seen:
                    seen[name] = checked_only(sys.modules[name])
                scopes.append(seen[name])
        complete = ArgumentRules(function.__wrapped__, where, scopes)
        for parameter, annotation in rules.annotations.items():
            if not isinstance(annotation, str) or parameter in rules.besides:
                continue
            used = [node.id for node in ast.walk(ast.parse(annotation)) if isinstance(node, ast.Name)]
            assert not [name for name in used if complete.lookup(name) is None], (where, parameter)
            assert rules.admission(parameter)[:2] == complete.admission(parameter)[:2], (where, parameter)


@pytest.mark.parametrize(
    "name", ["ParameterString", "JsonGet", "Join", "ExecutionVariable", "Properties", "StrPipeVar"]
)
def test_names_of_the_pipeline_language_need_no_import_at_run_time(name):
    def function(value):
        return value

    function.__annotations__ = {"value": f"str | {name} | None"}
    assert ArgumentRules(function, "function", [{}]).admission("value").whole


def test_other_names_that_only_type_checkers_know_admit_no_variable():
    def function(value):
        return value

    function.__annotations__ = {"value": "Elsewhere | None"}
    assert not ArgumentRules(function, "function", [{}]).admission("value").whole
