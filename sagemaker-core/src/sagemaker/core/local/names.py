"""Names of what the control plane creates: ARNs, ids of executions, names of jobs and models."""

from __future__ import annotations

import secrets
import string

import attrs

from sagemaker.core.exceptions import LocalRuntimeError

_NAME_LIMIT = 63
_TAIL_LENGTH = 10
_EXECUTION_ID_LENGTH = 12


@attrs.frozen
class Arns:
    """The ARNs of a control plane.

    Args:
        region: their region.
        account: their 12-digit account id.
    """

    region: str
    account: str

    def of(self, resource: str, name: str) -> str:
        """Return the ARN of a resource: ``arn:aws:sagemaker:<region>:<account>:<resource>/<name>``."""
        return f"arn:aws:sagemaker:{self.region}:{self.account}:{resource}/{name}"


def execution_id() -> str:
    """Return a new id of an execution: 12 lower-case letters and digits."""
    return _random_text(_EXECUTION_ID_LENGTH, string.ascii_lowercase + string.digits)


def resource_name(execution_id: str, step_name: str, prefix: str | None = None) -> str:
    """Return a name for the job or model that a step creates, by the service's rule: at most 63 characters.

    Args:
        execution_id: the id of the execution.
        step_name: the name of the step.
        prefix: takes the place of ``pipelines`` at the start of the name.

    Raises:
        LocalRuntimeError: the prefix is not text.
    """
    if not isinstance(prefix, str | None):
        raise LocalRuntimeError(
            f"The name of what step {step_name!r} creates must be text, not {str(prefix)[:80]!r}."
        )
    tail = _random_text(_TAIL_LENGTH, string.ascii_letters + string.digits)
    head = f"{prefix or 'pipelines'}-{execution_id}"
    room = _NAME_LIMIT - len(head) - len(tail) - 2
    # Step names may have underscores and trailing hyphens; names of jobs may not.
    middle = step_name.replace("_", "-").lstrip("-")[: max(room, 0)].rstrip("-")
    if room < 1:
        head = head[: _NAME_LIMIT - len(tail) - 1].rstrip("-")
    return "-".join(filter(None, (head, middle, tail)))


def _random_text(length: int, characters: str) -> str:
    return "".join(secrets.choice(characters) for _ in range(length))
