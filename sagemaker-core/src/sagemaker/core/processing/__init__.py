# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.config.config_schema` and 13 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "PROCESSING_JOB",
    "PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH",
    "PROCESSING_JOB_ENVIRONMENT_PATH",
    "PROCESSING_JOB_INPUTS_PATH",
    "PROCESSING_JOB_INTER_CONTAINER_ENCRYPTION_PATH",
    "PROCESSING_JOB_KMS_KEY_ID_PATH",
    "PROCESSING_JOB_NETWORK_CONFIG_PATH",
    "PROCESSING_JOB_PROCESSING_RESOURCES_PATH",
    "PROCESSING_JOB_ROLE_ARN_PATH",
    "PROCESSING_JOB_SECURITY_GROUP_IDS_PATH",
    "PROCESSING_JOB_SUBNETS_PATH",
    "PROCESSING_JOB_VOLUME_KMS_KEY_ID_PATH",
    "PROCESSING_OUTPUT_CONFIG_PATH",
    "SAGEMAKER",
    "TAGS",
    "ExecutionVariables",
    "FrameworkProcessor",
    "Join",
    "NetworkConfig",
    "PipelineSession",
    "PipelineVariable",
    "ProcessingInput",
    "ProcessingJob",
    "ProcessingOutput",
    "ProcessingS3Input",
    "Processor",
    "PySparkProcessor",
    "ScriptProcessor",
    "Session",
    "SparkJarProcessor",
    "Tags",
    "base_name_from_image",
    "format_tags",
    "is_pipeline_variable",
    "logs_for_processing_job",
    "name_from_base",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.config.config_schema import (
        PROCESSING_JOB,
        PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH,
        PROCESSING_JOB_ENVIRONMENT_PATH,
        PROCESSING_JOB_INPUTS_PATH,
        PROCESSING_JOB_INTER_CONTAINER_ENCRYPTION_PATH,
        PROCESSING_JOB_KMS_KEY_ID_PATH,
        PROCESSING_JOB_NETWORK_CONFIG_PATH,
        PROCESSING_JOB_PROCESSING_RESOURCES_PATH,
        PROCESSING_JOB_ROLE_ARN_PATH,
        PROCESSING_JOB_SECURITY_GROUP_IDS_PATH,
        PROCESSING_JOB_SUBNETS_PATH,
        PROCESSING_JOB_VOLUME_KMS_KEY_ID_PATH,
        PROCESSING_OUTPUT_CONFIG_PATH,
        SAGEMAKER,
        TAGS,
    )
    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.processing.framework_processor import FrameworkProcessor
    from sagemaker.core.processing.processor import Processor, ScriptProcessor, logs_for_processing_job
    from sagemaker.core.processing.spark.processor import PySparkProcessor, SparkJarProcessor
    from sagemaker.core.requests.names import base_from_image as base_name_from_image
    from sagemaker.core.requests.names import name_from_base
    from sagemaker.core.requests.tags import Tags, format_tags
    from sagemaker.core.resources import ProcessingJob
    from sagemaker.core.session.pipeline_session import PipelineSession
    from sagemaker.core.session.session import Session
    from sagemaker.core.shapes import ProcessingInput, ProcessingOutput, ProcessingS3Input
    from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable
    from sagemaker.core.workflow.execution_variables import ExecutionVariables
    from sagemaker.core.workflow.functions import Join
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "PROCESSING_JOB",
                    "PROCESSING_JOB_ENABLE_NETWORK_ISOLATION_PATH",
                    "PROCESSING_JOB_ENVIRONMENT_PATH",
                    "PROCESSING_JOB_INPUTS_PATH",
                    "PROCESSING_JOB_INTER_CONTAINER_ENCRYPTION_PATH",
                    "PROCESSING_JOB_KMS_KEY_ID_PATH",
                    "PROCESSING_JOB_NETWORK_CONFIG_PATH",
                    "PROCESSING_JOB_PROCESSING_RESOURCES_PATH",
                    "PROCESSING_JOB_ROLE_ARN_PATH",
                    "PROCESSING_JOB_SECURITY_GROUP_IDS_PATH",
                    "PROCESSING_JOB_SUBNETS_PATH",
                    "PROCESSING_JOB_VOLUME_KMS_KEY_ID_PATH",
                    "PROCESSING_OUTPUT_CONFIG_PATH",
                    "SAGEMAKER",
                    "TAGS",
                ],
                "sagemaker.core.config.config_schema",
            ),
            "NetworkConfig": "sagemaker.core.jobs.network",
            "FrameworkProcessor": "sagemaker.core.processing.framework_processor",
            **dict.fromkeys(
                ["Processor", "ScriptProcessor", "logs_for_processing_job"],
                "sagemaker.core.processing.processor",
            ),
            **dict.fromkeys(
                ["PySparkProcessor", "SparkJarProcessor"], "sagemaker.core.processing.spark.processor"
            ),
            "name_from_base": "sagemaker.core.requests.names",
            "base_name_from_image": "sagemaker.core.requests.names:base_from_image",
            **dict.fromkeys(["Tags", "format_tags"], "sagemaker.core.requests.tags"),
            "ProcessingJob": "sagemaker.core.resources",
            "PipelineSession": "sagemaker.core.session.pipeline_session",
            "Session": "sagemaker.core.session.session",
            **dict.fromkeys(
                ["ProcessingInput", "ProcessingOutput", "ProcessingS3Input"], "sagemaker.core.shapes"
            ),
            **dict.fromkeys(["PipelineVariable", "is_pipeline_variable"], "sagemaker.core.workflow.entities"),
            "ExecutionVariables": "sagemaker.core.workflow.execution_variables",
            "Join": "sagemaker.core.workflow.functions",
        },
    )
