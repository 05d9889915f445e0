"""Lists of what the modules of `sagemaker.mlops.workflow` declare, read from their source.

The package offers the classes that its modules name in ``__all__``. The response shapes that step kinds declare
decide which shapes of other services the table of properties has.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tools.codegen.files import ROOT, formatted

PACKAGE = "sagemaker.mlops.workflow"
_FOLDER = ROOT / "sagemaker-mlops/src/sagemaker/mlops/workflow"
_MADE = "# Made by tools/codegen"
_SHAPES = ("documented_shapes", "response_service", "response_shapes")


class ResponseShape(NamedTuple):
    """A shape whose members are properties of a step kind."""

    service: str
    name: str


def files() -> dict[Path, str]:
    """Return the path and text of ``sagemaker/mlops/workflow/__init__.py``."""
    return formatted({_FOLDER / "__init__.py": _package()})


def response_shapes() -> list[ResponseShape]:
    """Return the shapes that step kinds declare: ``response_shapes`` of ``response_service``."""
    shapes = set()
    for values in _classes():
        service = values.get("response_service", "sagemaker")
        shapes.update(ResponseShape(service, name) for name in values.get("response_shapes", ()))
    return sorted(shapes)


def documented_shapes(service: str) -> dict[str, dict[str, str]]:
    """Return the shapes that step kinds declare themselves, because botocore's models do not have them."""
    return {
        name: members
        for values in _classes()
        if values.get("response_service", "sagemaker") == service
        for name, members in values.get("documented_shapes", {}).items()
    }


def _package() -> str:
    names: dict[str, str] = {}
    for module, tree in _modules():
        names.update(_offered(module, tree))
    homes: dict[str, list[str]] = defaultdict(list)
    for name, home in names.items():
        homes[home].append(name)
    imports = "\n".join(f"    from {home} import {', '.join(sorted(homes[home]))}" for home in sorted(homes))
    origins = ",".join(f"{name!r}: {names[name]!r}" for name in sorted(names))
    return f'''{_MADE} from the __all__ of the package's modules; changes here are lost.
"""Pipelines and the steps they are made of.

Importing this package imports nothing else; each name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
{imports}

__all__ = {sorted(names)!r}

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(__name__, {{{origins}}})
'''


def _modules() -> Iterator[tuple[str, ast.Module]]:
    """Yield name and source of the package's modules, but for generated ones."""
    for path in sorted(_FOLDER.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if path.name != "__init__.py" and not text.startswith(_MADE):
            parts = path.relative_to(_FOLDER).with_suffix("").parts
            yield ".".join([PACKAGE, *parts]), ast.parse(text)


def _offered(module: str, tree: ast.Module) -> dict[str, str]:
    """Return the classes that a module names in ``__all__``, and where each is defined."""
    exported = _assigned(tree.body).get("__all__")
    if exported is None:
        parent, _, name = module.rpartition(".")
        if parent == PACKAGE and name.endswith("_step"):
            raise ValueError(f"{module} defines a step kind and needs __all__, which the package offers.")
        return {}
    imported = {
        alias.asname or alias.name: node.module
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    classes = (name for name in ast.literal_eval(exported) if name[0].isupper())
    return {name: imported.get(name, module) for name in classes}


def _classes() -> Iterator[dict[str, Any]]:
    """Yield what each class declares about the shapes of its properties."""
    for _, tree in _modules():
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                assigned = _assigned(node.body)
                yield {name: ast.literal_eval(assigned[name]) for name in _SHAPES if name in assigned}


def _assigned(body: list[ast.stmt]) -> dict[str, ast.expr]:
    """Return what a module or class assigns to single names."""
    values: dict[str, ast.expr] = {}
    for node in body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            values[node.target.id] = node.value
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            values[node.targets[0].id] = node.value
    return values
