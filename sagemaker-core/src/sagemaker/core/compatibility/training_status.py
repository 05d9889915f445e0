"""Changes of the secondary status of a training job between two descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Description = Mapping[str, Any]


def secondary_training_status_changed(
    current_job_description: Description | None, prev_job_description: Description | None
) -> bool:
    """Return whether the message of the last secondary status has changed.

    Args:
        current_job_description: the response of ``DescribeTrainingJob``.
        prev_job_description: the previous one; None for the first.
    """
    current = _transitions(current_job_description)
    if not current:
        return False
    previous = _transitions(prev_job_description)
    before = previous[-1]["StatusMessage"] if previous else ""
    return bool(current[-1]["StatusMessage"] != before)


def secondary_training_status_message(
    job_description: Description | None, prev_description: Description | None
) -> str:
    """Return the changes between two descriptions: a line ``<time> <status> - <message>`` for each new status.

    Args:
        job_description: the response of ``DescribeTrainingJob``.
        prev_description: the previous one; None for the first.
    """
    current, previous = _transitions(job_description), _transitions(prev_description)
    if job_description is None or not current:
        return ""
    # The last status is shown again if only its message has changed.
    shown = max(len(current) - len(previous), 1)
    time = job_description["LastModifiedTime"].strftime("%Y-%m-%d %H:%M:%S")
    return "\n".join(f"{time} {item['Status']} - {item['StatusMessage']}" for item in current[-shown:])


def _transitions(description: Description | None) -> list[Mapping[str, Any]]:
    return list((description or {}).get("SecondaryStatusTransitions") or [])
