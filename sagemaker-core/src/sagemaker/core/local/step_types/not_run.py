"""The step types of the service that have no module here yet.

A type that gets a module loses its entry.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sagemaker.core.local.step_types.base import JOB_INTERNAL_ERROR, RETRYABLE_ERRORS


@attrs.frozen
class NotRun:
    """A step type that does not run locally.

    Attributes:
        reason: continues a sentence that begins with the step.
        retryable_errors: the errors that a retry policy of such a step may name.
        needs_arguments: False for a step that may have no ``Arguments``.
    """

    reason: str
    retryable_errors: tuple[str, ...] = RETRYABLE_ERRORS
    needs_arguments: bool = True


_SERVICE = "works in a service that is not on this machine, and nothing here stands in for it"
_CONTAINER = "runs a container of the service, which has no stand-in here"
_WITHOUT_INTERNAL_ERROR = tuple(error for error in RETRYABLE_ERRORS if error != JOB_INTERNAL_ERROR)

NOT_RUN: Mapping[str, NotRun] = {
    "Transform": NotRun("runs a batch transform job, which has no counterpart here"),
    "Tuning": NotRun("runs a tuning job, which has no counterpart here", _WITHOUT_INTERNAL_ERROR),
    "AutoML": NotRun(_CONTAINER, _WITHOUT_INTERNAL_ERROR),
    "QualityCheck": NotRun(_CONTAINER),
    "ClarifyCheck": NotRun(_CONTAINER),
    "Lambda": NotRun(_SERVICE, needs_arguments=False),
    "Callback": NotRun(_SERVICE, needs_arguments=False),
    "EMR": NotRun(_SERVICE),
    "EMRServerless": NotRun(_SERVICE),
    "EndpointConfig": NotRun(_SERVICE),
    "Endpoint": NotRun(_SERVICE),
    "InferenceComponent": NotRun(_SERVICE),
    "Lineage": NotRun("writes to the lineage graph, which is not kept here"),
    "Job": NotRun(_CONTAINER),
    "Cleanup": NotRun("deletes outputs, which are kept on this machine for inspection"),
    "ForEach": NotRun("runs its body once for each item, which the local executor does not do"),
}
