"""Annotations of training arguments."""

from __future__ import annotations

from typing import TypeAlias

from sagemaker.core.shapes import FileSystemDataSource, S3DataSource

DataSourceType: TypeAlias = str | S3DataSource | FileSystemDataSource
