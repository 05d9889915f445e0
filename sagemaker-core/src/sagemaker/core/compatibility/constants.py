"""Constants that programs import from published modules."""

from __future__ import annotations

# Seconds between two requests for the status of an endpoint, and for its log.
DEFAULT_EP_POLL = 30
EP_LOGGER_POLL = 30

# The expression of a schedule that runs once, without delay.
MODEL_MONITOR_ONE_TIME_SCHEDULE = "NOW"

# The image of Model Monitor: its repository, and its name among the frameworks of `image_uris`.
DEFAULT_REPOSITORY_NAME = "sagemaker-model-monitor-analyzer"
framework_name = "model-monitor"
