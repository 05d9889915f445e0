# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.session.logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

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
