"""The values of metrics in a log. Runs as a program of its own, with the standard library alone.

A regular expression can take longer than anybody waits, and Python does not interrupt a search. So the search runs
in another process, which a timer of the system ends.

The standard input is a JSON object: ``log``, the path of the log; ``seconds``, the processor time for each metric;
``metrics``, pairs of name and regular expression. For each metric the program writes one line of JSON, in the order of
the metrics: the last value, or null. If the time is up, the program dies before it has written the line of the
metric.
"""

import json
import re
import signal
import sys

# A longer line is searched in parts.
_LINE_LENGTH = 1_000_000


def last_value(regex: str, path: str) -> "float | None":
    """Return the number that the first group of the last match has captured; None without such a match."""
    pattern = re.compile(regex)
    value = None
    if not pattern.groups:
        return None
    with open(path, encoding="utf-8", errors="replace") as log:  # noqa: PTH123 - pathlib is slow to import
        while line := log.readline(_LINE_LENGTH):
            match = pattern.search(line)
            if match is not None and match[1] is not None and "_" not in match[1]:
                try:
                    value = float(match[1])
                except ValueError:
                    continue
    return value


def main() -> None:
    request = json.load(sys.stdin)
    # The default action ends the process at once, also during a search.
    signal.signal(signal.SIGVTALRM, signal.SIG_DFL)
    for _, regex in request["metrics"]:
        signal.setitimer(signal.ITIMER_VIRTUAL, request["seconds"])
        sys.stdout.write(f"{json.dumps(last_value(regex, request['log']))}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
