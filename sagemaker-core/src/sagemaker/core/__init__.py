"""Foundation of the SageMaker SDK: workflow primitives, session, job requests and local jobs.

Importing this package imports nothing else; each name is loaded on first use.
"""
