"""Rules that the source keeps; each failure names the place and what to do instead."""

from __future__ import annotations

import ast
import functools
import statistics
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted(
    path
    for name in ("core", "train", "serve", "mlops")
    for path in (ROOT / f"sagemaker-{name}/src").rglob("*.py")
)
# Run inside containers, on their own.
PROGRAMS = {"train_driver.py", "install_requirements.py"}

# The one module that loads pickles, after their digests.
UNPICKLER = "unpickling.py"
UNPICKLING = {"pickle.load", "pickle.loads", "cloudpickle.load", "cloudpickle.loads", "marshal.loads"}

MAX_FILE_LINES = 500
# Generated files: readers look up one class and do not read on.
MADE = "# Made by tools/codegen"
MAX_MADE_FILE_LINES = 1000
MAX_FUNCTION_LINES = 60
MAX_MEDIAN_FUNCTION_LINES = 12


def trees(*, programs=True):
    for path in SOURCES:
        if programs or path.name not in PROGRAMS:
            yield path.relative_to(ROOT), parsed(path)


@functools.cache
def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


@functools.cache
def nodes(tree):
    """The nodes of a tree, walked once: there are a million of them."""
    return list(ast.walk(tree))


def functions(tree):
    return [node for node in nodes(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def body_lines(function):
    """Lines of the body without docstring; a long signature is the published API's."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return body[-1].end_lineno - body[0].lineno + 1 if body else 0


def test_no_first_party_import_inside_a_function():
    found = [
        f"{path}:{node.lineno}"
        for path, tree in trees()
        if any(isinstance(node, ast.ImportFrom) and node.col_offset for node in nodes(tree))
        for function in functions(tree)
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sagemaker")
    ]
    assert not found, f"import at the head of the module, or mend the layering: {found}"


@pytest.mark.parametrize(
    ("banned", "remedy"),
    [
        ("print", "write to a stream that the caller chose"),
        ("eval", "parse the value"),
        ("exec", "call a function"),
        ("breakpoint", "remove it"),
    ],
)
def test_banned_calls(banned, remedy):
    found = [
        f"{path}:{node.lineno}"
        for path, tree in trees()
        for node in nodes(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == banned
    ]
    assert not found, f"{remedy}: {found}"


def test_no_assert_no_shell_no_unpickling():
    found = []
    for path, tree in trees():
        for node in nodes(tree):
            if isinstance(node, ast.Assert):
                found.append(f"{path}:{node.lineno} raise an error of sagemaker.core.exceptions")
            if isinstance(node, ast.keyword) and node.arg == "shell" and getattr(node.value, "value", None):
                found.append(f"{path}:{node.value.lineno} pass a list of words")
            if (
                isinstance(node, ast.keyword)
                and node.arg == "verify"
                and getattr(node.value, "value", 1) is False
            ):
                found.append(f"{path}:{node.value.lineno} certificates are checked")
            if isinstance(node, ast.Attribute) and node.attr in {"CERT_NONE", "_create_unverified_context"}:
                found.append(f"{path}:{node.lineno} certificates are checked")
            unpickles = isinstance(node, ast.Attribute) and ast.unparse(node) in UNPICKLING
            if unpickles and path.name != UNPICKLER:
                found.append(f"{path}:{node.lineno} data of others is not unpickled")
    assert not found, found


def test_archives_are_extracted_with_a_filter():
    found = [
        f"{path}:{node.lineno}"
        for path, tree in trees()
        for node in nodes(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "extractall"
        and "filter" not in {keyword.arg for keyword in node.keywords}
    ]
    assert not found, f"pass filter='data': {found}"


def test_nothing_runs_at_import():
    """Module level has definitions; calls only make constants."""
    allowed = {
        "attach", "compile", "frozenset", "set", "dict", "tuple", "TypeVar", "getLogger", "fromkeys", "Path",
        "with_name", "split", "field", "lru_cache", "cache", "cast", "MappingProxyType",
        "sorted", "range", "escape", "maketrans", "startswith", "endswith", "items", "values", "keys", "join", "format", "strip", "local", "timedelta",
    }  # fmt: skip
    found = []
    for path, tree in trees(programs=False):
        for statement in tree.body:
            if isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom | ast.If):
                continue
            for node in ast.walk(statement):
                if isinstance(node, ast.Call):
                    function = node.func
                    name = (
                        function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
                    )
                    # A capitalised name makes a value of ours.
                    if name not in allowed and not name.lstrip("_")[:1].isupper():
                        found.append(f"{path}:{node.lineno} {name}()")
    assert not found, f"do it when it is asked for: {found}"


def test_files_and_functions_are_of_readable_size():
    texts = {path: (ROOT / path).read_text(encoding="utf-8") for path, _ in trees()}
    long_files = [
        f"{path} has {len(text.splitlines())} lines"
        for path, text in texts.items()
        if len(text.splitlines()) > (MAX_MADE_FILE_LINES if text.startswith(MADE) else MAX_FILE_LINES)
    ]
    lengths = {
        f"{path}:{f.lineno} {f.name}": body_lines(f) for path, tree in trees() for f in functions(tree)
    }
    long_functions = [
        f"{place}: {lines} lines" for place, lines in lengths.items() if lines > MAX_FUNCTION_LINES
    ]
    assert not long_files + long_functions, "split by concern: " + ", ".join(long_files + long_functions)
    assert statistics.median(lengths.values()) <= MAX_MEDIAN_FUNCTION_LINES


def test_every_error_stands_in_the_tree_at_the_head_of_its_module():
    path = ROOT / "sagemaker-core/src/sagemaker/core/exceptions.py"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    drawn = ast.get_docstring(tree)
    missing = [node.name for node in tree.body if isinstance(node, ast.ClassDef) and node.name not in drawn]
    assert not missing, f"draw {missing} into the docstring of {path.name}"


# Published twice, for two things; and what only the service's side of this machine calls by these names.
NAMED_TWICE = {"DataConfig", "SparkConfigUtils", "TensorBoardOutputConfig"}


def test_a_class_is_defined_once():
    """But for shapes and resources, which are named as in the API: one concept has one implementation."""
    defined = {}
    for path, tree in trees():
        if {"shapes", "resources"} & set(path.parts):
            continue
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                defined.setdefault(node.name, []).append(str(path))
    several = {name: places for name, places in defined.items() if len(places) > 1}
    assert set(several) == NAMED_TWICE, f"define it in one module, import it in the others: {several}"


def test_every_step_kind_is_under_the_contract():
    """The contract finds modules by the end of their names."""
    contracts = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'name_pattern = "*_step"' in contracts
    elsewhere = [
        f"{path}:{node.lineno} {node.name}"
        for path, tree in trees()
        if path.parent.name == "workflow" and not path.stem.endswith("_step")
        for node in tree.body
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base).endswith("Step") for base in node.bases)
    ]
    assert not elsewhere, f"move it to a module whose name ends in _step: {elsewhere}"


def test_the_contract_of_step_kinds_finds_modules_by_name(monkeypatch):
    pytest.importorskip("importlinter")
    monkeypatch.syspath_prepend(ROOT)
    import grimp
    from tools.step_kinds_contract import NamedModulesContract

    options = {"package": "shop", "name_pattern": "*_step", "except_modules": ["two_step"]}
    contract = NamedModulesContract("step-kinds", {"root_packages": ["shop"]}, options)
    graph = grimp.ImportGraph()
    for module in ("shop", "shop.cut_step", "shop.glue_step", "shop.two_step", "shop.tools"):
        graph.add_module(module)
    graph.add_import(importer="shop.two_step", imported="shop.cut_step")
    graph.add_import(importer="shop.cut_step", imported="shop.tools")
    assert contract.check(graph, verbose=False).kept
    graph.add_import(importer="shop.tools", imported="shop.glue_step")
    assert not contract.check(graph, verbose=False).kept


def test_every_distribution_says_what_it_is():
    for name in ("core", "train", "serve", "mlops"):
        assert (
            (ROOT / f"sagemaker-{name}/README.md")
            .read_text(encoding="utf-8")
            .startswith(f"# sagemaker-{name}")
        )
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
