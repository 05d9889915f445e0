"""The tasks of this repository: ``nox -l`` lists them.

Every session installs what it needs; only nox has to be installed before.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import nox

DISTRIBUTIONS = ("core", "train", "serve", "mlops")
# The distributions that each of them may depend on, itself included.
DEPENDENCIES = {
    "core": ("core",),
    "train": ("core", "train"),
    "serve": ("core", "serve"),
    "mlops": DISTRIBUTIONS,
}
EDITABLE = [word for name in DISTRIBUTIONS for word in ("-e", f"sagemaker-{name}")]
TEST_REQUIREMENTS = [
    "pip",  # jobs of tests install requirements with it; uv makes environments without it
    "pytest>=8",
    "pytest-xdist>=3.5",
    "hypothesis>=6.100",
    "moto[server]>=5.1",
]
MYPY = ["mypy>=2.4,<2.5", "boto3-stubs"]
PACKAGES = [word for name in DISTRIBUTIONS for word in ("-p", f"sagemaker.{name}")]
CHECKED = [
    "sagemaker-core",
    "sagemaker-train",
    "sagemaker-serve",
    "sagemaker-mlops",
    "tests",
    "tools",
    "examples",
]

nox.options.sessions = ["lint", "types", "contracts", "tests"]
nox.options.reuse_existing_virtualenvs = True
nox.options.default_venv_backend = "uv|virtualenv"  # uv where it is installed: environments in seconds


def install_wheel(session: nox.Session, distribution: str, folder: str) -> None:
    """Build a distribution and those that it depends on into a folder, and install its wheel.

    pip finds the others by what the wheel declares.
    """
    session.install("build", "hatchling")
    for name in DEPENDENCIES[distribution]:
        # A build in the tree would leave files there.
        source = Path(folder, "source", name)
        shutil.copytree(f"sagemaker-{name}", source)
        session.run("python", "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, str(source))
    # By file: by name, pip would prefer a public release to this development version.
    wheel = next(Path(folder).glob(f"sagemaker_{distribution}-*.whl"))
    session.install("--find-links", folder, str(wheel))
    # The environment may be an old one, with wheels of this version.
    session.install("--force-reinstall", "--no-deps", *map(str, Path(folder).glob("*.whl")))


@nox.session
def demo(session: nox.Session) -> None:
    """Run the example pipeline on this machine; arguments go to examples/demo.py."""
    session.install(*EDITABLE, "scikit-learn")
    session.run("python", "examples/demo.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """The test suite; arguments go to pytest."""
    session.install(
        *EDITABLE, *TEST_REQUIREMENTS, "scikit-learn", "pandas", "hatchling", "build", "editables"
    )
    session.run("pytest", "-n", "2", "--ignore=tests/benchmarks", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style and common mistakes (ruff)."""
    session.install("ruff>=0.17,<0.18")
    session.run("ruff", "check", *CHECKED, "noxfile.py")
    session.run("ruff", "format", "--check", *CHECKED, "noxfile.py")


@nox.session
def types(session: nox.Session) -> None:
    """Types of all four distributions (mypy --strict)."""
    session.install(*EDITABLE, *MYPY)
    session.run("mypy", *PACKAGES)


@nox.session
@nox.parametrize("installed", ["editable", "wheels"])
def published_paths(session: nox.Session, installed: str) -> None:
    """Programs that import from published paths, checked by mypy --strict and pyright as their authors would."""
    with tempfile.TemporaryDirectory() as outside:
        if installed == "editable":
            session.install(*EDITABLE)
        else:
            install_wheel(session, "mlops", outside)
        # pyright is a Node program; the extra brings Node as a wheel.
        session.install(*MYPY, "pyright[nodejs]>=1.1.400")
        # Away from the repository, whose settings name the sources.
        programs = Path(outside, "programs")
        shutil.copytree("tests/typing", programs)
        with session.chdir(programs):
            session.run("mypy", "--strict", ".")
            session.run("pyright", ".")


@nox.session
def contracts(session: nox.Session) -> None:
    """Layers, purity of the primitives, absence of cycles (import-linter)."""
    session.install(*EDITABLE, "import-linter>=2.16,<3")
    session.run("lint-imports")


@nox.session
@nox.parametrize("distribution", DISTRIBUTIONS)
def isolated(session: nox.Session, distribution: str) -> None:
    """One distribution alone, with what it declares: every module imported, its own tests run."""
    with tempfile.TemporaryDirectory() as wheelhouse:
        install_wheel(session, distribution, wheelhouse)
    session.run("python", "tools/import_every_module.py", f"sagemaker.{distribution}")
    session.install(*TEST_REQUIREMENTS)
    session.run("pytest", "-n", "2", f"tests/{distribution}", "-q")


@nox.session
def bench(session: nox.Session) -> None:
    """Benchmarks: ratios within one run."""
    session.install(*EDITABLE, *TEST_REQUIREMENTS)
    session.run("pytest", "tests/benchmarks", "-s", *session.posargs)


@nox.session
def codegen(session: nox.Session) -> None:
    """Make the files that are made from botocore's models; with --check, fail when they differ."""
    # One botocore for all who generate: the files change when this line does.
    session.install("-e", "sagemaker-core", "botocore==1.44.8", "ruff>=0.17,<0.18")
    session.run("python", "-m", "tools.codegen", *session.posargs)


@nox.session
def conformance(session: nox.Session) -> None:
    """Pipeline programs against the definitions that the published SDK gives for them."""
    runner = Path(os.environ.get("CONFORMANCE_DIR", "conformance")).resolve()
    if not (runner / "score.py").is_file():
        session.skip(f"no conformance programs at {runner}; CONFORMANCE_DIR says where they are")
    session.install(*EDITABLE, "moto>=5.1")
    report = session.create_tmp() + "/conformance.json"
    session.run(
        "python",
        str(runner / "score.py"),
        str(runner / "open"),
        "-j",
        "2",
        "--json",
        report,
        success_codes=[0, 1],
    )
    session.run("python", "tools/check_conformance.py", report)
