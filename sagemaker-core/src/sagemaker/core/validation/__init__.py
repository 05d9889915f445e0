"""Checking what would be sent to the service, before it is sent.

`check_request` finds all that is wrong with the arguments of an API operation; `require_valid_request` raises
it as one error. Both know what the service model says, and call nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.validation.findings import Finding
    from sagemaker.core.validation.request_check import check_request, require_valid_request

__all__ = ["Finding", "check_request", "require_valid_request"]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "Finding": ".findings",
            "check_request": ".request_check",
            "require_valid_request": ".request_check",
        },
    )
