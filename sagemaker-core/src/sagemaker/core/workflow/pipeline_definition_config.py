"""Options of the definition document."""

from __future__ import annotations

import attrs


@attrs.define
class PipelineDefinitionConfig:
    """Options of the definition document.

    Args:
        use_custom_job_prefix: keep the job name of the request as a prefix, instead of leaving the whole name to the
            service.
    """

    use_custom_job_prefix: bool
