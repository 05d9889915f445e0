"""Processing jobs: run a container, a script or a directory of code on data in S3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.config.config_schema import (
        PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH,
    )
    from sagemaker.core.jobs.network import (
        NetworkConfig,
    )
    from sagemaker.core.processing.framework_processor import (
        FrameworkProcessor,
    )
    from sagemaker.core.processing.processor import (
        Processor,
        ScriptProcessor,
        logs_for_processing_job,
    )
    from sagemaker.core.processing.spark.processor import (
        PySparkProcessor,
        SparkJarProcessor,
    )
    from sagemaker.core.requests.names import (
        base_from_image as base_name_from_image,
    )
    from sagemaker.core.requests.tags import (
        Tags,
        format_tags,
    )
    from sagemaker.core.session.session import (
        Session,
    )
    from sagemaker.core.shapes import (
        ProcessingInput,
        ProcessingOutput,
    )
    from sagemaker.core.workflow.entities import (
        PipelineVariable,
    )

__all__ = [
    "PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH",
    "FrameworkProcessor",
    "NetworkConfig",
    "PipelineVariable",
    "ProcessingInput",
    "ProcessingOutput",
    "Processor",
    "PySparkProcessor",
    "ScriptProcessor",
    "Session",
    "SparkJarProcessor",
    "Tags",
    "base_name_from_image",
    "format_tags",
    "logs_for_processing_job",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "FrameworkProcessor": "sagemaker.core.processing.framework_processor",
            "Processor": "sagemaker.core.processing.processor",
            "ScriptProcessor": "sagemaker.core.processing.processor",
            "logs_for_processing_job": "sagemaker.core.processing.processor",
            "PySparkProcessor": "sagemaker.core.processing.spark.processor",
            "SparkJarProcessor": "sagemaker.core.processing.spark.processor",
            "NetworkConfig": "sagemaker.core.jobs.network",
            "ProcessingInput": "sagemaker.core.shapes",
            "ProcessingOutput": "sagemaker.core.shapes",
            "Session": "sagemaker.core.session.session",
            "PipelineVariable": "sagemaker.core.workflow.entities",
            "base_name_from_image": "sagemaker.core.requests.names:base_from_image",
            "Tags": "sagemaker.core.requests.tags",
            "format_tags": "sagemaker.core.requests.tags",
            "PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH": "sagemaker.core.config.config_schema",
        },
    )
