"""Shapes that several operations share."""

from __future__ import annotations

from typing import Optional

from sagemaker.core.helper.pipeline_variable import BoolPipeVar, IntPipeVar, StrPipeVar
from sagemaker.core.shapes._base import Shape


class Tag(Shape):
    """``Tag``."""

    key: StrPipeVar
    value: StrPipeVar


class VpcConfig(Shape):
    """``VpcConfig``; both lists are needed."""

    security_group_ids: list[StrPipeVar]
    subnets: list[StrPipeVar]


class StoppingCondition(Shape):
    """``StoppingCondition``; all times in seconds."""

    max_runtime_in_seconds: Optional[IntPipeVar] = None
    max_wait_time_in_seconds: Optional[IntPipeVar] = None
    max_pending_time_in_seconds: Optional[IntPipeVar] = None


class InstancePreference(Shape):
    """``InstancePreference``: an instance type that will do, and how many of it."""

    instance_type: StrPipeVar
    instance_count: Optional[IntPipeVar] = None


class MetricDefinition(Shape):
    """``MetricDefinition``: the first group of ``regex`` in a log line is a value of the metric."""

    name: StrPipeVar
    regex: StrPipeVar


class RetryStrategy(Shape):
    """``RetryStrategy``."""

    maximum_retry_attempts: IntPipeVar


class InfraCheckConfig(Shape):
    """``InfraCheckConfig``."""

    enable_infra_check: Optional[BoolPipeVar] = None


class RemoteDebugConfig(Shape):
    """``RemoteDebugConfig``."""

    enable_remote_debug: Optional[BoolPipeVar] = None


class SessionChainingConfig(Shape):
    """``SessionChainingConfig``."""

    enable_session_tag_chaining: Optional[BoolPipeVar] = None
