from sagemaker.core.shapes import *  # noqa: F403 - the names are those of the package
