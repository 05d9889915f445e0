"""Configuration of training jobs."""
