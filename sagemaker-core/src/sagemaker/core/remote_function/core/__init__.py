"""Serialization of remote functions."""
