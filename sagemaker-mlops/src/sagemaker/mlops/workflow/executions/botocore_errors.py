"""Errors of waits that are also botocore's ``WaiterError``, which programs for the published SDK catch."""

from __future__ import annotations

from typing import Any

from sagemaker.core.exceptions import SageMakerError

WAITER_NAME = "PipelineExecutionComplete"

_COMBINED: dict[type[SageMakerError], type[SageMakerError]] = {}


def as_botocore_error(error: SageMakerError, description: dict[str, Any]) -> SageMakerError:
    """Return the same error, of a class that is also a ``botocore.exceptions.WaiterError``.

    Args:
        error: the error.
        description: the last response of the service, for ``last_response``.
    """
    kind = _combined(type(error))
    combined = kind.__new__(kind)
    combined.args = error.args
    combined.__dict__.update(error.__dict__)
    # The attributes of botocore's own waiter error.
    combined.__dict__.update(
        kwargs={"name": WAITER_NAME, "reason": str(error)}, last_response=description, plain=error
    )
    return combined


def _combined(kind: type[SageMakerError]) -> type[SageMakerError]:
    # The class needs botocore, which importing a pipeline must not load.
    from botocore.exceptions import WaiterError

    def reduce(self: Any) -> tuple[Any, ...]:
        return as_botocore_error, (self.plain, self.last_response)

    if kind not in _COMBINED:
        members = {"__module__": __name__, "__doc__": kind.__doc__, "__reduce__": reduce}
        # Under the name that programs for the published SDK look for in logs.
        _COMBINED[kind] = type(WaiterError.__name__, (kind, WaiterError), members)
    return _COMBINED[kind]
