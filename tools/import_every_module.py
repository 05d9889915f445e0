"""Import every module of a package, each in an interpreter of its own.

    python tools/import_every_module.py sagemaker.core

A distribution passes if it declares every package that its modules need, whichever of them is imported first.
"""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# Programs of containers are started and not imported.
_PROGRAMS = (".container_drivers.", ".container.")


def modules_of(name: str) -> list[str]:
    """Return the package and all modules below it."""
    package = importlib.import_module(name)
    found = [module.name for module in pkgutil.walk_packages(package.__path__, f"{name}.")]
    return [name, *(module for module in found if not any(part in module for part in _PROGRAMS))]


def import_alone(module: str) -> tuple[str, str]:
    """Return the module, and the error of importing it alone; an empty text if it succeeded."""
    command = [sys.executable, "-W", "error", "-c", f"import {module}"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return module, result.stderr if result.returncode else ""


def main() -> int:
    """Import all modules; return the exit status, 1 if one failed."""
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
