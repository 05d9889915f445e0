"""Published import path of `RuntimeEnvironmentError`."""

from sagemaker.core.exceptions import RuntimeEnvironmentError

__all__ = ["RuntimeEnvironmentError"]
