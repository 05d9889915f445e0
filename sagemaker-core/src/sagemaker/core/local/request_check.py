"""Refusing requests as the service does, in its words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core.local.client_errors import client_error
from sagemaker.core.validation.request_check import check_request as findings_of

# A local run needs no instance, and there is a name for that.
LOCAL_INSTANCES = frozenset({"local", "local_gpu"})


def check_request(operation: str, request: Mapping[str, Any]) -> None:
    """Check the arguments of an API operation.

    Args:
        operation: its name, such as ``CreateTrainingJob``.
        request: its arguments, without pipeline variables.

    Raises:
        botocore.exceptions.ClientError: code ``ValidationException``; the message has every finding.
    """
    findings = dict.fromkeys(
        finding.service_text
        for finding in findings_of(operation, request)
        if finding.severity == "error" and not (finding.rule == "enum" and finding.value in LOCAL_INSTANCES)
    )
    if findings:
        plural = "s" if len(findings) > 1 else ""
        raise client_error(
            operation,
            "ValidationException",
            f"{len(findings)} validation error{plural} detected: {'; '.join(findings)}",
        )
