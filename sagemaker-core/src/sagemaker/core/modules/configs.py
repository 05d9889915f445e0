"""Published import path of the configuration of training jobs."""

from sagemaker.core.training.configs import *  # noqa: F403 - what its __all__ lists
