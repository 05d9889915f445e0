"""Settings of Debugger and of the profiler of training jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach
from sagemaker.core.debugger import rule_configs

if TYPE_CHECKING:
    from sagemaker.core.debugger.debugger import (
        DEBUGGER_FLAG,
        CollectionConfig,
        DebuggerHookConfig,
        DetailedProfilerProcessingJobConfig,
        ProfilerRule,
        Rule,
        RuleBase,
        TensorBoardOutputConfig,
        detailed_framework_name,
        framework_name,
        get_default_profiler_processing_job,
        get_rule_container_image_uri,
    )
    from sagemaker.core.debugger.framework_profile import (
        FrameworkProfile,
    )
    from sagemaker.core.debugger.metrics_config import (
        DataloaderProfilingConfig,
        DetailedProfilingConfig,
        HorovodProfilingConfig,
        PythonProfilingConfig,
        SMDataParallelProfilingConfig,
    )
    from sagemaker.core.debugger.profiler import (
        Profiler,
    )
    from sagemaker.core.debugger.profiler_config import (
        ProfilerConfig,
    )
    from sagemaker.core.debugger.utils import (
        PythonProfiler,
        cProfileTimer,
    )

__all__ = [
    "DEBUGGER_FLAG",
    "CollectionConfig",
    "DataloaderProfilingConfig",
    "DebuggerHookConfig",
    "DetailedProfilerProcessingJobConfig",
    "DetailedProfilingConfig",
    "FrameworkProfile",
    "HorovodProfilingConfig",
    "Profiler",
    "ProfilerConfig",
    "ProfilerRule",
    "PythonProfiler",
    "PythonProfilingConfig",
    "Rule",
    "RuleBase",
    "SMDataParallelProfilingConfig",
    "TensorBoardOutputConfig",
    "cProfileTimer",
    "detailed_framework_name",
    "framework_name",
    "get_default_profiler_processing_job",
    "get_rule_container_image_uri",
    "rule_configs",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "CollectionConfig": "sagemaker.core.debugger.debugger",
            "DEBUGGER_FLAG": "sagemaker.core.debugger.debugger",
            "DataloaderProfilingConfig": "sagemaker.core.debugger.metrics_config",
            "DebuggerHookConfig": "sagemaker.core.debugger.debugger",
            "DetailedProfilerProcessingJobConfig": "sagemaker.core.debugger.debugger",
            "DetailedProfilingConfig": "sagemaker.core.debugger.metrics_config",
            "FrameworkProfile": "sagemaker.core.debugger.framework_profile",
            "HorovodProfilingConfig": "sagemaker.core.debugger.metrics_config",
            "Profiler": "sagemaker.core.debugger.profiler",
            "ProfilerConfig": "sagemaker.core.debugger.profiler_config",
            "ProfilerRule": "sagemaker.core.debugger.debugger",
            "PythonProfiler": "sagemaker.core.debugger.utils",
            "PythonProfilingConfig": "sagemaker.core.debugger.metrics_config",
            "Rule": "sagemaker.core.debugger.debugger",
            "RuleBase": "sagemaker.core.debugger.debugger",
            "SMDataParallelProfilingConfig": "sagemaker.core.debugger.metrics_config",
            "TensorBoardOutputConfig": "sagemaker.core.debugger.debugger",
            "cProfileTimer": "sagemaker.core.debugger.utils",
            "detailed_framework_name": "sagemaker.core.debugger.debugger",
            "framework_name": "sagemaker.core.debugger.debugger",
            "get_default_profiler_processing_job": "sagemaker.core.debugger.debugger",
            "get_rule_container_image_uri": "sagemaker.core.debugger.debugger",
        },
    )
