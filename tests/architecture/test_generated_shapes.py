"""Properties of the modules that the generator of shapes writes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "sagemaker-core/src/sagemaker/core/shapes"
PACKAGE = "sagemaker.core.shapes"


def parsed(name):
    return ast.parse((FOLDER / name).read_text(encoding="utf-8"))


def areas():
    """Area to the names that the lazy namespace says it has."""
    table = next(node for node in parsed("__init__.py").body if isinstance(node, ast.Assign)).value
    return {area: names.split() for area, names in ast.literal_eval(table).items()}


def test_the_namespace_and_its_stub_name_every_class_once():
    named = areas()
    classes = {
        area: [node.name for node in parsed(f"{area}.py").body if isinstance(node, ast.ClassDef)]
        for area in named
    }
    assert {area: sorted(found) for area, found in classes.items()} == {
        a: sorted(n) for a, n in named.items()
    }
    every = [name for found in classes.values() for name in found]
    assert len(every) == len(set(every)) > 1600
    stub = {
        node.module.removeprefix(f"{PACKAGE}."): sorted(alias.name for alias in node.names)
        for node in parsed("__init__.pyi").body
        if isinstance(node, ast.ImportFrom)
    }
    assert stub == {area: sorted(names) for area, names in named.items()}


def test_modules_import_only_those_before_them():
    order = ["_base", *areas()]
    for number, area in enumerate(order[1:], 1):
        imported = [
            node.module.rpartition(".")[2]
            for node in parsed(f"{area}.py").body
            if isinstance(node, ast.ImportFrom) and node.module.startswith(PACKAGE)
        ]
        assert set(imported) <= set(order[:number]), area


def test_no_documentation_of_others_is_copied():
    """Docstrings name the structure and what the model says of values, in a word or a number."""
    for area in areas():
        for node in parsed(f"{area}.py").body:
            if isinstance(node, ast.ClassDef):
                head, *facts = ast.get_docstring(node).splitlines()
                assert re.fullmatch(rf"``{node.name}``(: exactly one of its members)?\.", head)
                assert all(re.match(r"(\w+: |    |$)", fact) for fact in facts), node.name
