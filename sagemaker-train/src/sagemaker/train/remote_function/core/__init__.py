"""Published import path of `sagemaker.core.remote_function.core`."""
