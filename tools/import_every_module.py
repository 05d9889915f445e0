"""Import every module of a package, each in an interpreter of its own.

    python tools/import_every_module.py sagemaker.core

Shows that a distribution declares all that its modules need, whichever of them is imported first.
"""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# What runs inside containers is started as a program and not imported.
_PROGRAMS = (".container_drivers.", ".container.")


def modules_of(name: str) -> list[str]:
    """The package and all modules below it."""
    package = importlib.import_module(name)
    found = [module.name for module in pkgutil.walk_packages(package.__path__, f"{name}.")]
    return [name, *(module for module in found if not any(part in module for part in _PROGRAMS))]


def import_alone(module: str) -> tuple[str, str]:
    """The module, and what went wrong when it was imported alone; empty when nothing did."""
    command = [sys.executable, "-W", "error", "-c", f"import {module}"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return module, result.stderr if result.returncode else ""


def main() -> int:
    """Import them all; the exit status is 1 when one failed."""
    modules = modules_of(sys.argv[1])
    with ThreadPoolExecutor(2) as pool:
        failures = [(module, error) for module, error in pool.map(import_alone, modules) if error]
    for module, error in failures:
        sys.stderr.write(f"{module}:\n{error}\n")
    sys.stdout.write(
        f"{len(modules) - len(failures)} of {len(modules)} modules of {sys.argv[1]} import alone\n"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
