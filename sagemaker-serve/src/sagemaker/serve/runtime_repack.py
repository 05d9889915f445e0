"""Model data that gets its inference code when a pipeline runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.exceptions import ConfigurationError
from sagemaker.core.requests import ContextValue, RequestContext, Resolver

if TYPE_CHECKING:
    from sagemaker.core.jobs.training_configs import SourceCode


@attrs.frozen(eq=False)
class RuntimeRepack(ContextValue):
    """Stands for model data that gets its inference code when the pipeline runs; a `ModelStep` puts a job before it.

    Attributes:
        model_data: the S3 URI of the model's archive, or a variable that gives it.
        source: the code.
        role: that the job runs as.
        vpc: ``VpcConfig`` of the job.
        model_name: a name that the user chose.
    """

    model_data: Any
    source: SourceCode
    role: Any
    vpc: Mapping[str, Any] | None
    model_name: str | None

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:  # noqa: ARG002 - the leaf's interface
        """Outside of a `ModelStep` nothing does the work.

        Raises:
            ConfigurationError: always (a `ValueError`).
        """
        raise ConfigurationError(
            f"Model data in S3 gets the code of {self.source.source_dir!r} by a step of a pipeline. Build the model "
            "with a PipelineSession and a ModelStep, or give local model data."
        )
