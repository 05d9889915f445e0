"""The program of the function's process: ``python run_function.py <base folder> <payload folder>``."""

from __future__ import annotations

import sys

from remote_function_job import invoke  # type: ignore[import-not-found]  # beside this file in the job

if __name__ == "__main__":
    sys.exit(invoke.main(sys.argv[1:]))
