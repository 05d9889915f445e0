"""Descriptions of models: parts of model packages, inference options of endpoints, and explainers."""
