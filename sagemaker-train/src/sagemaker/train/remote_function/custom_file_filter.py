"""Published import path of `CustomFileFilter`."""

from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter, copy_workdir

__all__ = ["CustomFileFilter", "copy_workdir"]
