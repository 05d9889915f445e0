"""Formats of data sets, in the words of the monitoring container and in those of the API."""

from __future__ import annotations

from typing import Any


class DatasetFormat:
    """Formats of baseline data, for the monitoring container."""

    @staticmethod
    def csv(header: bool = True, output_columns_position: str = "START") -> dict[str, Any]:
        """Return the format of CSV files.

        Args:
            header: whether the first line names the columns.
            output_columns_position: the position of the predictions in a line: ``START`` or ``END``.
        """
        return {"csv": {"header": header, "output_columns_position": output_columns_position}}

    @staticmethod
    def json(lines: bool = True) -> dict[str, Any]:
        """Return the format of JSON files: one document per line with ``lines``, else one per file."""
        return {"json": {"lines": lines}}

    @staticmethod
    def sagemaker_capture_json() -> dict[str, Any]:
        """Return the format of data captured by an endpoint."""
        return {"sagemakerCaptureJson": {}}


class MonitoringDatasetFormat:
    """Formats of data captured by batch transform jobs: ``MonitoringDatasetFormat`` of the API."""

    @staticmethod
    def csv(header: bool = True) -> dict[str, Any]:
        """Return the format of CSV files; ``header`` says whether the first line names the columns."""
        return {"Csv": {"Header": header}}

    @staticmethod
    def json(lines: bool = True) -> dict[str, Any]:
        """Return the format of JSON files: one document per line with ``lines``, else one per file."""
        return {"Json": {"Line": lines}}

    @staticmethod
    def parquet() -> dict[str, Any]:
        return {"Parquet": {}}
