"""Errors of waiting that are the waiter errors of botocore too: what programs for the published SDK catch."""

from __future__ import annotations

from typing import Any

from sagemaker.core.exceptions import SageMakerError

WAITER_NAME = "PipelineExecutionComplete"

_COMBINED: dict[type[SageMakerError], type[SageMakerError]] = {}


def as_botocore_error(error: SageMakerError, description: dict[str, Any]) -> SageMakerError:
    """The same error, of a class that also is ``botocore.exceptions.WaiterError``.

    Args:
        error: what is wrong.
        description: what the service said last, as ``last_response``.
    """
    kind = _combined(type(error))
    combined = kind.__new__(kind)
    combined.args = error.args
    combined.__dict__.update(error.__dict__)
    # What botocore's own waiter error has.
    combined.__dict__.update(
        kwargs={"name": WAITER_NAME, "reason": str(error)}, last_response=description, plain=error
    )
    return combined


def _combined(kind: type[SageMakerError]) -> type[SageMakerError]:
    # A class can only be made with botocore at hand, which is not loaded with a pipeline.
    from botocore.exceptions import WaiterError

    def reduce(self: Any) -> tuple[Any, ...]:
        return as_botocore_error, (self.plain, self.last_response)

    if kind not in _COMBINED:
        members = {"__module__": __name__, "__doc__": kind.__doc__, "__reduce__": reduce}
        # Under the name that programs for the published SDK look for in logs.
        _COMBINED[kind] = type(WaiterError.__name__, (kind, WaiterError), members)
    return _COMBINED[kind]
