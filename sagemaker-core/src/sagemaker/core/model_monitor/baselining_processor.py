"""The processor of baselining jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.processing import Processor
from sagemaker.core.requests import filled

if TYPE_CHECKING:
    from sagemaker.core.shapes import ProcessingInput
    from sagemaker.core.workflow.entities import PipelineVariable


class BaseliningProcessor(Processor):
    """A processor whose one output is a tree of values, in which context values may stand."""

    def start(
        self,
        inputs: Sequence[ProcessingInput | Mapping[str, Any]],
        output: Mapping[str, Any],
        arguments: Sequence[str | PipelineVariable] | None,
        job_name: str,
        wait: bool,
        logs: bool,
    ) -> Any:
        """Run a job; see `Processor.run`."""
        request = self._request(inputs, None, arguments, job_name, None)
        target = filled(Outputs=[output], KmsKeyId=self.output_kms_key)
        members = {**request.arguments, "ProcessingOutputConfig": target}
        return self._submit(attrs.evolve(request, arguments=members), wait, logs)
