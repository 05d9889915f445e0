"""Publication of the content that the steps of a pipeline refer to."""

from __future__ import annotations

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.session import Session
from sagemaker.core.staging.publishing import publish
from sagemaker.mlops.workflow.compiling.compiled_pipeline import CompiledPipeline


def publish_content(compiled: CompiledPipeline, session: Session) -> None:
    """Upload the assets of a compiled pipeline, and update the functions that it has code for.

    Raises:
        PipelineDefinitionError: the service would refuse the definition; nothing has been uploaded.
    """
    findings = compiled.validate()
    if findings:
        raise PipelineDefinitionError(" ".join(findings))
    publish(compiled.assets, session.s3_client)
    for action in compiled.actions:
        session.carry_out(action)
