# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.session.logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "LOG_GROUPS",
    "ColorWrap",
    "Event",
    "JobLog",
    "JobLogs",
    "Position",
    "argmin",
    "log_stream",
    "multi_stream_iter",
    "some",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.session.logs import (
        LOG_GROUPS,
        ColorWrap,
        Event,
        JobLog,
        JobLogs,
        Position,
        argmin,
        log_stream,
        multi_stream_iter,
        some,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "ColorWrap",
                    "Event",
                    "JobLog",
                    "JobLogs",
                    "LOG_GROUPS",
                    "Position",
                    "argmin",
                    "log_stream",
                    "multi_stream_iter",
                    "some",
                ],
                "sagemaker.core.session.logs",
            )
        },
    )
