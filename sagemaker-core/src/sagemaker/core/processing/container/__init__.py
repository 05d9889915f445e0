"""Programs that run inside containers, where this SDK is not installed."""
