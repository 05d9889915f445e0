"""The clients: the methods of boto3's clients for SageMaker and S3."""
