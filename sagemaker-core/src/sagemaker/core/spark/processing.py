# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.processing.spark.processor` and 9 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "FileType",
    "Join",
    "NetworkConfig",
    "PipelineVariable",
    "ProcessingInput",
    "ProcessingOutput",
    "ProcessingS3Input",
    "ProcessingS3Output",
    "PySparkProcessor",
    "S3Uploader",
    "ScriptProcessor",
    "Session",
    "SparkConfigUtils",
    "SparkJarProcessor",
    "Tags",
    "_SparkProcessorBase",
    "format_tags",
    "is_pipeline_variable",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.processing.processor import ScriptProcessor
    from sagemaker.core.processing.spark.configuration import SparkConfigUtils
    from sagemaker.core.processing.spark.processor import (
        FileType,
        PySparkProcessor,
        SparkJarProcessor,
        _SparkProcessorBase,
    )
    from sagemaker.core.requests.tags import Tags, format_tags
    from sagemaker.core.session.s3 import S3Uploader
    from sagemaker.core.session.session import Session
    from sagemaker.core.shapes import ProcessingInput, ProcessingOutput, ProcessingS3Input, ProcessingS3Output
    from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable
    from sagemaker.core.workflow.functions import Join
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "NetworkConfig": "sagemaker.core.jobs.network",
            "ScriptProcessor": "sagemaker.core.processing.processor",
            "SparkConfigUtils": "sagemaker.core.processing.spark.configuration",
            **dict.fromkeys(
                ["FileType", "PySparkProcessor", "SparkJarProcessor", "_SparkProcessorBase"],
                "sagemaker.core.processing.spark.processor",
            ),
            **dict.fromkeys(["Tags", "format_tags"], "sagemaker.core.requests.tags"),
            "S3Uploader": "sagemaker.core.session.s3",
            "Session": "sagemaker.core.session.session",
            **dict.fromkeys(
                ["ProcessingInput", "ProcessingOutput", "ProcessingS3Input", "ProcessingS3Output"],
                "sagemaker.core.shapes",
            ),
            **dict.fromkeys(["PipelineVariable", "is_pipeline_variable"], "sagemaker.core.workflow.entities"),
            "Join": "sagemaker.core.workflow.functions",
        },
    )
