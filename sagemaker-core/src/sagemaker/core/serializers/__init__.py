"""What turns Python values into the bodies of requests to endpoints."""

from sagemaker.core.serializers.base import *  # noqa: F403 - what its __all__ lists
