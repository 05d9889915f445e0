"""Modules at published import paths: generated from one table, and used by programs only."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
TABLE = yaml.safe_load((ROOT / "tools/codegen/published_paths.yaml").read_text(encoding="utf-8"))
PROGRAM = ROOT / "tests/typing/published_paths.py"
MIN_PATHS_IN_PROGRAM = 60

DISTRIBUTIONS = ("core", "train", "serve", "mlops")
# Generated code has no imports of its own to go wrong, and a thousand modules of it are slow to parse.
GENERATED = "# Made by tools/codegen"


def sources():
    """Path below the root and name of each module."""
    for name in DISTRIBUTIONS:
        source = ROOT / f"sagemaker-{name}/src"
        for path in sorted(source.rglob("*.py")):
            module = ".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
            yield path.relative_to(ROOT), module


MODULES = {module for _, module in sources()}


def own_modules():
    for path, _ in sources():
        text = (ROOT / path).read_text(encoding="utf-8")
        if not text.startswith(GENERATED):
            yield path, ast.parse(text)


def imported_modules(tree):
    """Line and name of each module that is imported, also as a member of its package or by its name as text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                member = f"{node.module}.{alias.name}"
                yield node.lineno, member if member in MODULES else node.module
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def test_only_programs_import_from_published_paths():
    found = [
        f"{path}:{line} imports {module}: its names live in {', '.join(TABLE[module])}"
        for path, tree in own_modules()
        for line, module in imported_modules(tree)
        if module in TABLE
    ]
    assert not found, "import from the home:\n" + "\n".join(found)


def test_no_published_path_is_the_home_of_another():
    found = [f"{module}: {home}" for module, homes in TABLE.items() for home in homes if home in TABLE]
    assert not found, f"name the module that defines it in {found}"


@pytest.mark.parametrize("module", TABLE)
def test_names_are_those_of_their_homes(module):
    published = importlib.import_module(module)
    names = []
    for home, entries in TABLE[module].items():
        for entry in entries:
            defined, _, other = entry.partition(" as ")
            names.append(other or defined)
            assert getattr(published, names[-1]) == getattr(importlib.import_module(home), defined)
    assert sorted(published.__all__) == sorted(names)
    assert set(published.__all__) <= set(dir(published))
    with pytest.raises(AttributeError, match="Missing"):
        published.Missing  # noqa: B018


def test_the_program_for_type_checkers_uses_enough_paths():
    imported = {module for _, module in imported_modules(ast.parse(PROGRAM.read_text(encoding="utf-8")))}
    used = imported & set(TABLE)
    assert len(used) >= MIN_PATHS_IN_PROGRAM, f"{PROGRAM.name} uses {len(used)} published paths"


def test_type_checkers_do_not_see_that_names_are_loaded_on_first_use():
    """A module-level ``__getattr__`` makes every name valid for them, also a misspelt one."""
    found = [
        f"{path}:{node.lineno}"
        for path, tree in own_modules()
        if not (ROOT / path).with_suffix(".pyi").exists()
        for node in tree.body
        if isinstance(node, ast.Assign) and "__getattr__" in ast.unparse(node.targets[0])
    ]
    assert not found, f"put it under `if not TYPE_CHECKING:`: {found}"
