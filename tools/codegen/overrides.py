"""Differences between shapes and the service model, and their reasons."""

from __future__ import annotations

# Structure and API member: the model requires the member, but a program may leave it out.
OPTIONAL = {
    # The SDK chooses a place of its own for each execution.
    ("ProcessingS3Output", "S3Uri"),
    # The published SDK lets a program leave these out; the request is completed later.
    ("DataCaptureConfigSummary", "KmsKeyId"),
    ("InferenceComponentComputeResourceRequirements", "MinMemoryRequiredInMb"),
    ("ModelPackageSecurityConfig", "KmsKeyId"),
    ("S3ModelDataSource", "S3Uri"),
}

# Structure and API member: the default of the SDK.
DEFAULTS = {
    # The usual values: the data of a job is a prefix, and results are uploaded when the job has ended.
    ("ProcessingS3Input", "S3DataType"): "S3Prefix",
    ("ProcessingS3Output", "S3UploadMode"): "EndOfJob",
}
