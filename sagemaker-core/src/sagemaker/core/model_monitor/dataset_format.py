"""Formats of data sets, as the monitoring container and as the API name them."""

from __future__ import annotations

from typing import Any


class DatasetFormat:
    """Formats of baseline data, as the monitoring container reads them."""

    @staticmethod
    def csv(header: bool = True, output_columns_position: str = "START") -> dict[str, Any]:
        """CSV.

        Args:
            header: whether the first line names the columns.
            output_columns_position: where predictions stand: ``START`` or ``END``.
        """
        return {"csv": {"header": header, "output_columns_position": output_columns_position}}

    @staticmethod
    def json(lines: bool = True) -> dict[str, Any]:
        """JSON: one document in a file, or with ``lines`` one in each line."""
        return {"json": {"lines": lines}}

    @staticmethod
    def sagemaker_capture_json() -> dict[str, Any]:
        """What endpoints capture."""
        return {"sagemakerCaptureJson": {}}


class MonitoringDatasetFormat:
    """``MonitoringDatasetFormat`` of the API: formats of what batch transform jobs capture."""

    @staticmethod
    def csv(header: bool = True) -> dict[str, Any]:
        """CSV; ``header`` says whether the first line names the columns."""
        return {"Csv": {"Header": header}}

    @staticmethod
    def json(lines: bool = True) -> dict[str, Any]:
        """JSON: one document in a file, or with ``lines`` one in each line."""
        return {"Json": {"Line": lines}}

    @staticmethod
    def parquet() -> dict[str, Any]:
        """Parquet."""
        return {"Parquet": {}}
