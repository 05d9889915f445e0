"""Importing is free of weight and of side effects."""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ["sagemaker.core", "sagemaker.train", "sagemaker.serve", "sagemaker.mlops"]
HEAVY = ["boto3", "botocore", "pydantic", "numpy", "pandas", "requests", "rich", "cryptography", "yaml"]
PROGRAMS = (".container_drivers.", ".container.")  # run inside containers, imported nowhere

# Runs in a fresh interpreter: each module is imported in a fork of its own, and says what that did.
OBSERVER = textwrap.dedent(
    """
    import json, logging, os, signal, sys, threading, warnings
    import pydantic

    # Most modules need pydantic, which loads itself by and by; that is not what is observed.
    class Model(pydantic.BaseModel):
        member: int = 0

    Model()

    def state():
        root = logging.getLogger()
        return {
            "threads": threading.active_count(),
            "handlers": len(root.handlers),
            "level": root.level,
            "excepthook": repr(sys.excepthook),
            "raiseExceptions": logging.raiseExceptions,
            "filters": len(warnings.filters),
            "signals": [str(signal.getsignal(n)) for n in (signal.SIGINT, signal.SIGTERM)],
            "environment": dict(os.environ),
            "meta_path": len(sys.meta_path),
        }

    def observe(module):
        events = []
        def hook(event, arguments):
            if event.startswith(("socket.", "subprocess.", "os.system", "os.mkdir", "os.rename", "os.remove")):
                events.append(event)
            elif event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
                events.append(f"open for writing {arguments[0]}")
        before = state()
        sys.addaudithook(hook)
        __import__(module)
        after = state()
        # botocore adds warning filters; ours do so nowhere.
        if after["filters"] != before["filters"] and "botocore" in sys.modules:
            after["filters"] = before["filters"]
        return {"events": events, "changed": [key for key in before if before[key] != after[key]]}

    for module in json.loads(sys.stdin.read()):
        reader, writer = os.pipe()
        output, output_writer = os.pipe()
        child = os.fork()
        if not child:
            os.dup2(output_writer, 1), os.dup2(output_writer, 2)
            try:
                report = observe(module)
            except BaseException as error:
                report = {"error": repr(error)}
            os.write(writer, json.dumps(report).encode())
            os._exit(0)
        os.close(writer), os.close(output_writer)
        report = json.loads(b"".join(iter(lambda: os.read(reader, 65536), b"")))
        report["output"] = b"".join(iter(lambda: os.read(output, 65536), b"")).decode()
        os.close(reader), os.close(output)
        os.waitpid(child, 0)
        print(json.dumps([module, report]), flush=True)
    """
)


def modules_of(package):
    # pytest's importlib mode cannot shadow the namespace: these are the installed packages.
    module = __import__(package, fromlist=["__path__"])
    found = [item.name for item in pkgutil.walk_packages(module.__path__, f"{package}.")]
    return [package, *(name for name in found if not any(part in name for part in PROGRAMS))]


@pytest.fixture(scope="module")
def byte_code(tmp_path_factory):
    """The folder with the byte code of all packages, compiled once instead of by hundreds of processes."""
    folder = tmp_path_factory.mktemp("byte-code")
    paths = [path for name in PACKAGES for path in __import__(name, fromlist=["__path__"]).__path__]
    command = [sys.executable, "-m", "compileall", "-q", *paths]
    subprocess.run(command, env={"PYTHONPYCACHEPREFIX": str(folder)}, check=True)
    return folder


@pytest.mark.parametrize("package", PACKAGES)
def test_importing_a_module_does_nothing_else(package, tmp_path, byte_code):
    home = tmp_path / "home"
    home.mkdir(mode=0o500)
    result = subprocess.run(
        [sys.executable, "-B", "-c", OBSERVER],
        input=json.dumps(modules_of(package)),
        capture_output=True,
        text=True,
        env={"HOME": str(home), "PYTHONPYCACHEPREFIX": str(byte_code)},
        check=True,
        cwd=tmp_path,
    )
    reports = dict(json.loads(line) for line in result.stdout.splitlines())
    assert set(reports) == set(modules_of(package))
    wrong = {
        name: report
        for name, report in reports.items()
        if report != {"events": [], "changed": [], "output": ""}
    }
    assert not wrong, f"importing has effects: {wrong}"
    assert not list(home.iterdir())


def loaded_by(statement):
    program = f"{statement}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(result.stdout))


@pytest.mark.parametrize(
    "statement",
    [
        *(f"import {package}" for package in PACKAGES),
        "import sagemaker.mlops.workflow",
        "from sagemaker.core.workflow.parameters import ParameterString",
        "from sagemaker.core.workflow import ConditionEquals, Join, JsonGet, ParameterString, Properties",
        "import sagemaker.core.workflow.pipeline_context",
        "from sagemaker.mlops.workflow.pipeline import Pipeline",
        "from sagemaker.mlops.workflow import ConditionStep, FailStep, ModelStep, Pipeline, TrainingStep",
        "from sagemaker.core.session import PipelineSession",
    ],
)
def test_light_imports_load_nothing_heavy(statement):
    loaded = loaded_by(statement)
    assert not loaded & {*HEAVY, "sqlite3", "asyncio", "importlib.metadata"}, f"{statement} is heavy"


def test_one_shape_loads_one_area():
    loaded = loaded_by("from sagemaker.core.shapes import Tag")
    assert "sagemaker.core.shapes.processing" not in loaded
    assert not loaded & {"boto3", "botocore"}
    loaded = loaded_by("from sagemaker.core.shapes import ProcessingInput")
    areas = {name for name in loaded if name.startswith("sagemaker.core.shapes.") and "._" not in name}
    assert areas == {"sagemaker.core.shapes.common", "sagemaker.core.shapes.processing"}
    assert "pydantic" not in loaded_by("import sagemaker.core.shapes")


@pytest.mark.parametrize(
    "package",
    [
        "sagemaker.core",
        "sagemaker.core.local",
        "sagemaker.core.s3",
        "sagemaker.core.shapes",
        "sagemaker.core.validation",
        "sagemaker.core.workflow",
        "sagemaker.mlops",
        "sagemaker.mlops.local",
        "sagemaker.mlops.workflow",
        "sagemaker.serve",
        "sagemaker.train",
    ],
)
def test_names_of_lazy_packages_are_sorted_and_resolve(package):
    module = __import__(package, fromlist=["__all__"])
    assert sorted(module.__all__) == list(module.__all__)
    for name in module.__all__:
        assert getattr(module, name) is not None
    assert set(module.__all__) <= set(dir(module))
    with pytest.raises(AttributeError, match="Missing"):
        module.Missing  # noqa: B018
