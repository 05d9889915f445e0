"""Pipelines at the service: looked at, compared, and started by schedules."""
