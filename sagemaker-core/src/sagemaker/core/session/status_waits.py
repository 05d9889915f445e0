"""Waits for endpoints, inference components, optimization jobs and recommendation jobs, by their statuses.

A line is written for each change of status. Calls are repeated after throttling and expired credentials.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sagemaker.core.exceptions import CapacityError, UnexpectedStatusException
from sagemaker.core.session.polling import Deadline, poll_until
from sagemaker.core.session.progress import Display

Look = Callable[[], Mapping[str, Any]]


class Wait(NamedTuple):
    """The statuses of one type, and the message of a failure.

    Attributes:
        status_member: the member of the description with the status.
        ongoing: the statuses in which waiting goes on.
        good: the last statuses that are not a failure.
        failure: the message for any other status, with places for ``name``, ``status`` and ``reason``.
    """

    status_member: str
    ongoing: frozenset[str]
    good: tuple[str, ...]
    failure: str


ENDPOINT = Wait(
    "EndpointStatus",
    frozenset({"Creating", "Updating", "SystemUpdating"}),
    ("InService",),
    "Error hosting endpoint {name}: {status}. Reason: {reason}.",
)
INFERENCE_COMPONENT = Wait(
    "InferenceComponentStatus",
    frozenset({"Creating", "Updating", "Deleting"}),
    ("InService",),
    "Error creating inference component '{name}': {reason}",
)
OPTIMIZATION_JOB = Wait(
    "OptimizationJobStatus",
    frozenset({"INPROGRESS", "STARTING", "STOPPING"}),
    ("COMPLETED", "STOPPED"),
    "Error for Optimization job {name}: {status}. Reason: {reason}.",
)
RECOMMENDATIONS_JOB = Wait(
    "Status",
    frozenset({"PENDING", "IN_PROGRESS", "STOPPING"}),
    ("COMPLETED", "STOPPED"),
    "Error for Inference Recommender job {name}: {status}. Reason: {reason}.",
)


def wait_for(
    wait: Wait,
    name: str,
    look: Look,
    poll: float,
    each_time: Callable[[], Any] | None = None,
    renew: Callable[[], None] = lambda: None,
) -> dict[str, Any]:
    """Look until a status is not ongoing, and return the last description.

    Args:
        wait: the statuses.
        name: for messages.
        look: returns the description; makes one call of the service.
        poll: seconds between two looks.
        each_time: called after each look, to pass on a log for instance.
        renew: renews the credentials when they have expired.

    Raises:
        CapacityError: it failed because AWS has no capacity now.
        UnexpectedStatusException: its last status is not a good one.
    """
    display = Display()

    def ended(description: Mapping[str, Any]) -> bool:
        status = description[wait.status_member]
        display.change(name, str(status))
        if each_time is not None:
            each_time()
        return status not in wait.ongoing

    description, _ = poll_until(look, ended, poll=poll, deadline=Deadline(None), renew=renew)
    status = description[wait.status_member]
    if status in wait.good:
        return dict(description)
    reason = description.get("FailureReason")
    kind = CapacityError if "CapacityError" in str(reason) else UnexpectedStatusException
    message = wait.failure.format(name=name, status=_readable(status), reason=reason)
    raise kind(message, list(wait.good), status)


def _readable(status: Any) -> Any:
    return "Failed" if status == "FAILED" else status
