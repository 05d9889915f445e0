"""Names of the Spark images."""

from __future__ import annotations

SPARK_NAME = "spark"
