"""Executions: their start, the order of their steps, retries, caching, and the threads that run them."""
