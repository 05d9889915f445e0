"""Step type ``Processing``: runs a processing job."""

from __future__ import annotations

from sagemaker.core.local.jobs.processing_job import ProcessingJob
from sagemaker.core.local.step_types.base_job import JobBehavior


class ProcessingBehavior(JobBehavior):
    """The behavior of a processing step."""

    job = ProcessingJob
    cache_members = ("AppSpecification", "Environment", "ProcessingInputs")
