"""What type checkers know of shapes; an ignored error that is none fails the check."""

from __future__ import annotations

from datetime import datetime

from typing_extensions import assert_type

from sagemaker.core import shapes
from sagemaker.core.shapes import (
    MonitoringDatasetFormat,
    MonitoringJsonDatasetFormat,
    ProcessingInput,
    ProcessingS3Input,
    TrainingJobSummary,
    VpcConfig,
)
from sagemaker.core.shapes.shapes import Tag
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.core.workflow.parameters import ParameterString

data = ProcessingInput(input_name="data", s3_input=ProcessingS3Input(s3_uri=ParameterString("Uri")))
assert_type(data.s3_input, ProcessingS3Input | None)
assert_type(data.app_managed, bool | PipelineVariable | None)
assert_type(VpcConfig(security_group_ids=[], subnets=[]).subnets, list[str | PipelineVariable])
assert_type(Tag.from_response({}), shapes.Tag)
assert_type(MonitoringDatasetFormat().json, MonitoringJsonDatasetFormat | None)
assert_type(TrainingJobSummary.from_response({}).creation_time, datetime | PipelineVariable)

ProcessingInput(inputname="data")  # type: ignore[call-arg]
Tag(key="key", value=1)  # type: ignore[arg-type]
_ = Tag(key="key", value="value").colour  # type: ignore[attr-defined]
_ = shapes.NoSuchShape  # type: ignore[attr-defined]
