"""The clients: methods of boto3's clients, on the local control plane."""
