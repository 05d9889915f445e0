"""Spark applications that run as processing jobs."""
