"""Executions of pipelines: started, waited for, and their results."""
