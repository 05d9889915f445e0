"""Spark on processing jobs."""
