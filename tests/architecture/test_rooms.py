"""The rooms of core and of pipelines, beside what the contracts in pyproject.toml say of them."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import yaml

if sys.version_info >= (3, 11):
    import tomllib
else:  # pytest brings tomli there
    import tomli as tomllib

ROOT = Path(__file__).parents[2]
CORE = ROOT / "sagemaker-core/src/sagemaker/core"
WORKFLOW = ROOT / "sagemaker-mlops/src/sagemaker/mlops/workflow"
PUBLISHED = set(yaml.safe_load((ROOT / "tools/codegen/published_paths.yaml").read_text(encoding="utf-8")))

MAX_ROOMS = 24
# One kind of job in one module, at its published path; what all rooms need; the errors.
FLAT_MODULES = {"_loading", "exceptions", "transformer"}
# Collections are made of several kinds of steps.
COLLECTIONS = {"monitor_batch_transform_step"}


def module_name(path):
    parts = path.with_suffix("").parts
    return ".".join(parts[parts.index("src") + 1 :]).removesuffix(".__init__")


def holds_logic(path):
    """Whether a module has more than a docstring and is not a published path."""
    text = path.read_text(encoding="utf-8")
    return module_name(path) not in PUBLISHED and any(
        not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for node in ast.parse(text).body
    )


def entries():
    """The entries of core by name, each with whether it holds logic."""
    for path in sorted(CORE.iterdir()):
        if path.is_dir() and path.name != "__pycache__":
            yield path.name, any(map(holds_logic, path.rglob("*.py")))
        elif path.suffix == ".py" and path.stem != "__init__":
            yield path.stem, holds_logic(path)


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def test_core_has_few_rooms():
    rooms = [name for name, has_logic in entries() if has_logic]
    assert len(rooms) <= MAX_ROOMS, f"put it into one of the rooms: {rooms}"


def test_flat_modules_of_core_are_published_paths():
    flat = {path.stem for path in CORE.glob("*.py") if path.stem != "__init__" and holds_logic(path)}
    assert flat == FLAT_MODULES


def test_other_entries_of_core_come_from_the_table():
    others = {name for name, has_logic in entries() if not has_logic}
    of_table = {name.split(".")[2] for name in PUBLISHED if name.startswith("sagemaker.core.")}
    assert others <= of_table, f"remove {others - of_table}, or list it in published_paths.yaml"
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    rooms = next(contract for contract in contracts["contracts"] if contract["id"] == "core-rooms")
    assert set(rooms["layers"][0].split(" : ")) == others, (
        "the first layer of core-rooms has the published paths"
    )


def test_rooms_do_not_use_functions_for_older_programs():
    found = [
        f"{path.relative_to(ROOT)} imports {name}"
        for distribution in ("core", "train", "serve", "mlops")
        for path in (ROOT / f"sagemaker-{distribution}/src").rglob("*.py")
        if CORE / "compatibility" not in path.parents
        # `sagemaker.core` itself publishes some of them.
        and module_name(path) not in {"sagemaker.core", *PUBLISHED}
        for name in imports(path)
        if name.startswith("sagemaker.core.compatibility.")
    ]
    assert not found, f"move it into the room that uses it: {found}"


def test_no_room_of_pipelines_knows_a_kind_of_step():
    kinds = {f"sagemaker.mlops.workflow.{path.stem}" for path in WORKFLOW.glob("*_step.py")}
    assert len(kinds) > 20
    found = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in WORKFLOW.rglob("*.py")
        if path.stem not in COLLECTIONS
        and module_name(path) not in {"sagemaker.mlops.workflow", *PUBLISHED, *kinds}
        for name in imports(path)
        if kinds & {name, name.rpartition(".")[0]}
    ]
    assert not found, f"ask the step, by a method or attribute of its base class: {found}"
