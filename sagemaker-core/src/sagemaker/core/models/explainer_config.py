"""``ExplainerConfig`` of an endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.requests import filled
from sagemaker.core.requests.static_arguments import static_arguments

if TYPE_CHECKING:
    from sagemaker.core.models.clarify_explainer_config import ClarifyExplainerConfig


@static_arguments
@attrs.define(slots=False)
class ExplainerConfig:
    """What explains an endpoint's predictions.

    Args:
        clarify_explainer_config: Clarify.
    """

    clarify_explainer_config: ClarifyExplainerConfig | None = None

    def to_request(self) -> dict[str, Any]:
        """``ExplainerConfig`` of the API."""
        clarify = self.clarify_explainer_config
        return filled(ClarifyExplainerConfig=clarify.to_request() if clarify else None)

    _to_request_dict = to_request
