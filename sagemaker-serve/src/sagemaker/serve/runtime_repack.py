"""Model data that is repacked with its inference code when a pipeline runs."""

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
    """A placeholder for model data that a job of the pipeline repacks; `ModelStep` puts that job before itself.

    Attributes:
        model_data: the S3 URI of the model's archive, or a pipeline variable.
        source: the inference code to add.
        role: the role that the repacking job runs as.
        vpc: ``VpcConfig`` of the repacking job.
        model_name: the model name that the user chose, if any.
    """

    model_data: Any
    source: SourceCode
    role: Any
    vpc: Mapping[str, Any] | None
    model_name: str | None

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:  # noqa: ARG002 - the leaf's interface
        """Raise an error: outside of a `ModelStep` no job repacks the model data.

        Raises:
            ConfigurationError: always (a `ValueError`).
        """
        raise ConfigurationError(
            f"The code of {self.source.source_dir!r} can be added to model data in S3 only by a step of a pipeline. "
            "Build the model with a PipelineSession and a ModelStep, or give local model data."
        )
