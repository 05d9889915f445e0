"""Write all generated files, or check them: ``python -m tools.codegen [--check]``."""

from __future__ import annotations

import argparse
import sys

from tools.codegen import properties, published_paths, request_types, resources, shapes, step_kinds
from tools.codegen.files import ROOT, outdated, write

# Each has `files()`.
GENERATORS = (properties, published_paths, request_types, resources, shapes, step_kinds)


def main() -> int:
    """Write or check; the exit status is 1 when a check finds a difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    options = parser.parse_args()
    files = {path: text for generator in GENERATORS for path, text in generator.files().items()}
    if not options.check:
        write(files)
        return 0
    wrong = outdated(files)
    for path in wrong:
        sys.stderr.write(f"{path.relative_to(ROOT)} is out of date: run nox -s codegen\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
