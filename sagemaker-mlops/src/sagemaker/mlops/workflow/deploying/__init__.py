"""Pipelines at the service: their description, their comparison with a request, and schedules that start them."""
