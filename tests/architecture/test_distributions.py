"""Four distributions share one namespace, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NAMES = ["core", "train", "serve", "mlops"]

if sys.version_info >= (3, 11):
    import tomllib
else:  # pytest brings tomli there
    import tomli as tomllib


def metadata(name):
    return tomllib.loads((ROOT / f"sagemaker-{name}/pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_one_version_and_siblings_pinned_to_it():
    versions = {metadata(name)["version"] for name in NAMES}
    assert len(versions) == 1
    (version,) = versions
    for name in NAMES:
        siblings = [line for line in metadata(name)["dependencies"] if line.startswith("sagemaker-")]
        assert all(line.endswith(f"=={version}") for line in siblings), f"sagemaker-{name}: {siblings}"


def test_layers_are_what_the_distributions_declare():
    declared = {
        name: {
            line.split("==")[0] for line in metadata(name)["dependencies"] if line.startswith("sagemaker-")
        }
        for name in NAMES
    }
    assert declared == {
        "core": set(),
        "train": {"sagemaker-core"},
        "serve": {"sagemaker-core"},
        "mlops": {"sagemaker-core", "sagemaker-train", "sagemaker-serve"},
    }


def test_the_namespace_has_no_init_and_each_package_is_typed():
    for name in NAMES:
        source = ROOT / f"sagemaker-{name}/src/sagemaker"
        assert not (source / "__init__.py").exists()
        assert (source / name / "py.typed").exists()
        assert [child.name for child in source.iterdir() if child.is_dir()] == [name]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    build = pytest.importorskip("hatchling.build")
    folder = tmp_path_factory.mktemp("wheels")
    for name in NAMES:
        program = f"import hatchling.build; hatchling.build.build_wheel({str(folder)!r})"
        subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT / f"sagemaker-{name}", check=True, capture_output=True
        )
    assert build
    return {name: next(folder.glob(f"sagemaker_{name}-*.whl")) for name in NAMES}


def test_wheels_are_disjoint_and_complete(wheels):
    files = {name: set(zipfile.ZipFile(wheel).namelist()) for name, wheel in wheels.items()}
    for name in NAMES:
        source = ROOT / f"sagemaker-{name}/src"
        kept = {
            path.relative_to(source).as_posix()
            for path in source.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert kept <= files[name]
        others = set().union(*(files[other] for other in NAMES if other != name))
        assert not files[name] & others


def test_core_takes_little_room(wheels):
    files = zipfile.ZipFile(wheels["core"]).infolist()
    assert sum(file.file_size for file in files) <= 6_000_000


def test_removing_one_leaves_the_others(wheels, tmp_path):
    """Wheels unpacked side by side, as an installer does it; then one of them taken away, file by file."""
    for wheel in wheels.values():
        zipfile.ZipFile(wheel).extractall(tmp_path)
    for file in zipfile.ZipFile(wheels["serve"]).namelist():
        (tmp_path / file).unlink()
    program = (
        "import sagemaker.core, sagemaker.train, sagemaker.mlops\n"
        "from sagemaker.train import ModelTrainer\n"
        "from sagemaker.mlops.workflow import Pipeline\n"
        "import sagemaker.core.session\n"
        f"assert sagemaker.core.session.__file__.startswith({str(tmp_path)!r})\n"
        "try:\n    import sagemaker.serve.model_builder\nexcept ImportError:\n    pass\n"
        "else:\n    raise SystemExit('serve is still there')\n"
    )
    # -S leaves the editable installs out; the site-packages with the dependencies come back by path.
    paths = [str(tmp_path), *(path for path in sys.path if path.endswith("site-packages"))]
    result = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {paths!r}\n{program}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
