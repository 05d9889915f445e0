"""The lineage of data and models: actions, artifacts, contexts, and the associations between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.lineage.action import Action
    from sagemaker.core.lineage.artifact import Artifact
    from sagemaker.core.lineage.association import Association
    from sagemaker.core.lineage.context import Context

__all__ = ["Action", "Artifact", "Association", "Context"]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "Action": "sagemaker.core.lineage.action",
            "Artifact": "sagemaker.core.lineage.artifact",
            "Association": "sagemaker.core.lineage.association",
            "Context": "sagemaker.core.lineage.context",
        },
    )
