"""Compare a conformance report with the differences that are known.

    python tools/check_conformance.py REPORT.json

A program fails the comparison if it differs and is not listed, or is listed and agrees. Programs that import
names that this SDK does not have yet are only counted.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

_AGREE = frozenset({"equal", "staging", "error"})
_NOT_BUILT = ("No module named", "cannot import name", "has no attribute", "unexpected keyword argument")

# docs/decisions/0004-where-the-published-sdk-is-not-followed.md has the reasons.
KNOWN_DIFFERENCES = frozenset(
    {
        "case_neg_param_default_type_table",
        "case_neg_variable_python_operations_table",
    }
)


def main() -> int:
    """Compare; the exit status is 1 when a program differs that should not."""
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    agreeing = {name for name, row in report.items() if row["verdict"] in _AGREE}
    missing = {
        name
        for name, row in report.items()
        if row["verdict"] == "fails" and any(text in " ".join(row["why"]) for text in _NOT_BUILT)
    }
    unexpected = sorted(set(report) - agreeing - missing - KNOWN_DIFFERENCES)
    outdated = sorted(KNOWN_DIFFERENCES & agreeing)
    for name in unexpected:
        sys.stderr.write(f"{name}: {report[name]['verdict']}: {report[name]['why'][:3]}\n")
    for name in outdated:
        sys.stderr.write(f"{name} agrees: take it from KNOWN_DIFFERENCES\n")
    sys.stdout.write(
        f"{len(agreeing)} of {len(report)} programs agree, {len(missing)} use what is not built yet, "
        f"{len(KNOWN_DIFFERENCES)} differ on purpose, {len(unexpected)} differ\n"
    )
    return 1 if unexpected or outdated else 0


if __name__ == "__main__":
    sys.exit(main())
