"""Differences between a shape and the service model, with their reasons."""

from __future__ import annotations

# Structure and API member: the model requires the member, the SDK does not.
OPTIONAL = {
    # The SDK chooses a place of its own for each execution.
    ("ProcessingS3Output", "S3Uri"),
    # The published SDK lets a program leave these out; what makes the request fills them in.
    ("DataCaptureConfigSummary", "KmsKeyId"),
    ("InferenceComponentComputeResourceRequirements", "MinMemoryRequiredInMb"),
    ("ModelPackageSecurityConfig", "KmsKeyId"),
    ("S3ModelDataSource", "S3Uri"),
}

# Structure and API member: the default of the SDK.
DEFAULTS = {
    # Data for a job is a prefix, and is kept when the job has ended, in all but rare cases.
    ("ProcessingS3Input", "S3DataType"): "S3Prefix",
    ("ProcessingS3Output", "S3UploadMode"): "EndOfJob",
}
