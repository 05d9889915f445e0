"""Published import path of the deserializers."""

from sagemaker.core.deserializers.base import *  # noqa: F403 - what its __all__ lists
