"""Checks of requests against the service model, without a call.

`check_request` returns all problems of the arguments of an API operation; `require_valid_request` raises them as one
error. `with_texts` and `step_request` write text where the service takes text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.validation.findings import Finding
    from sagemaker.core.validation.request_check import check_request, require_valid_request
    from sagemaker.core.validation.text_members import step_arguments, step_request, with_texts

__all__ = [
    "Finding",
    "check_request",
    "require_valid_request",
    "step_arguments",
    "step_request",
    "with_texts",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "Finding": ".findings",
            "check_request": ".request_check",
            "require_valid_request": ".request_check",
            "step_arguments": ".text_members",
            "step_request": ".text_members",
            "with_texts": ".text_members",
        },
    )
