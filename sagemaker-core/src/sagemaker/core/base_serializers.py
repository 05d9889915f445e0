"""Published import path of the serializers."""

from sagemaker.core.serializers.base import *  # noqa: F403 - what its __all__ lists
