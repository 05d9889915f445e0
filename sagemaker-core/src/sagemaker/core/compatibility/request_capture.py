"""Requests of trainers that build their own requests, as arguments of steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.requests import JobName, Request, StepArguments, filled
from sagemaker.core.requests.job_document import JobDocument
from sagemaker.core.requests.tags import format_tags
from sagemaker.core.resources._results import created_resource
from sagemaker.core.session import PipelineSession
from sagemaker.core.shapes._api_names import api_member
from sagemaker.core.workflow.entities import PipelineVariable


def capture_create_job_request(
    pipeline_session: PipelineSession,
    *,
    job_name: str,
    role_arn: str | PipelineVariable,
    job_category: str,
    schema_version: str,
    job_config: Mapping[str, Any],
    tags: Sequence[Any] | None = None,
    customer_details: Mapping[str, Any] | None = None,
) -> StepArguments:
    """Return the arguments of a ``JobStep`` for ``CreateJob``.

    Args:
        pipeline_session: the job uses its bucket and prefix.
        job_name: the prefix of the name in a definition with custom job prefixes; otherwise the service names the job.
        role_arn: the role of the job.
        job_category: ``AgentRFT``, ...
        schema_version: of the document: ``1.0.0``.
        job_config: the document, see `JobDocument`.
        tags: of the job.
        customer_details: ``CustomerDetails`` of the API.
    """
    members = filled(
        RoleArn=role_arn,
        JobCategory=job_category,
        JobConfigSchemaVersion=schema_version,
        CustomerDetails=customer_details,
        Tags=format_tags(tags),
        JobConfigDocument=JobDocument(job_config),
    )
    return pipeline_session.submit(
        Request("CreateJob", members, JobName("JobName", chosen=job_name), "train", created_resource("Job"))
    )


def capture_training_request(
    pipeline_session: PipelineSession, create_args: Mapping[str, Any]
) -> StepArguments:
    """Return the arguments of a ``TrainingStep`` for ``CreateTrainingJob``.

    Args:
        pipeline_session: the job uses its bucket and prefix.
        create_args: the members of the request by their Python names, as plain values or structures of
            `sagemaker.core.shapes`; None values are left out.
    """
    name = create_args.get("training_job_name")
    members = {
        api_member(member): _plain(value)
        for member, value in create_args.items()
        if value is not None and member != "training_job_name"
    }
    job_name = JobName("TrainingJobName", chosen=name, kept=False)
    return pipeline_session.submit(
        Request("CreateTrainingJob", members, job_name, "train", created_resource("TrainingJob"))
    )


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value.to_request() if hasattr(type(value), "model_fields") else value
