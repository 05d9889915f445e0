"""What turns the bodies of endpoints' responses into Python values."""

from sagemaker.core.deserializers.base import *  # noqa: F403 - what its __all__ lists
