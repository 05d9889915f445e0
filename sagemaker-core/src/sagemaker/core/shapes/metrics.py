# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: metrics."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.workflow.variable_types import (
    FloatPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class MetricQuery(Shape):
    """``MetricQuery``.

    metric_stat: Min, Max, Avg, Count, StdDev, Last
    period: OneMinute, FiveMinute, OneHour, IterationNumber
    x_axis_type: IterationNumber, Timestamp
    """

    metric_name: StrPipeVar
    resource_arn: StrPipeVar
    metric_stat: StrPipeVar
    period: StrPipeVar
    x_axis_type: StrPipeVar
    start: Optional[IntPipeVar] = None
    end: Optional[IntPipeVar] = None


class BatchGetMetricsRequest(Shape):
    """``BatchGetMetricsRequest``."""

    metric_queries: list[MetricQuery]


class MetricQueryResult(Shape):
    """``MetricQueryResult``.

    status: Complete, Truncated, InternalError, ValidationError
    """

    status: StrPipeVar
    message: Optional[StrPipeVar] = None
    x_axis_values: list[IntPipeVar]
    metric_values: list[FloatPipeVar]


class BatchGetMetricsResponse(Shape):
    """``BatchGetMetricsResponse``."""

    metric_query_results: Optional[list[MetricQueryResult]] = None


class BatchPutMetricsError(Shape):
    """``BatchPutMetricsError``.

    code: METRIC_LIMIT_EXCEEDED, INTERNAL_ERROR, VALIDATION_ERROR, CONFLICT_ERROR
    """

    code: Optional[StrPipeVar] = None
    metric_index: Optional[IntPipeVar] = None


class RawMetricData(Shape):
    """``RawMetricData``.

    step: 0..
    """

    metric_name: StrPipeVar
    timestamp: TimePipeVar
    step: Optional[IntPipeVar] = None
    value: FloatPipeVar


class BatchPutMetricsRequest(Shape):
    """``BatchPutMetricsRequest``."""

    trial_component_name: NamePipeVar
    metric_data: list[RawMetricData]


class BatchPutMetricsResponse(Shape):
    """``BatchPutMetricsResponse``."""

    errors: Optional[list[BatchPutMetricsError]] = None
