"""Names of hyperparameters and environment variables through which images get scripts of programs."""

from __future__ import annotations

SCRIPT_PARAM_NAME = "sagemaker_program"
DIR_PARAM_NAME = "sagemaker_submit_directory"
JOB_NAME_PARAM_NAME = "sagemaker_job_name"
CONTAINER_LOG_LEVEL_PARAM_NAME = "sagemaker_container_log_level"
MODEL_SERVER_WORKERS_PARAM_NAME = "sagemaker_model_server_workers"
SAGEMAKER_REGION_PARAM_NAME = "sagemaker_region"
SAGEMAKER_OUTPUT_LOCATION = "sagemaker_s3_output"

# Frameworks whose models SageMaker Neo compiles.
NEO_ALLOWED_FRAMEWORKS = frozenset({"keras", "mxnet", "onnx", "pytorch", "tensorflow", "tflite", "xgboost"})
