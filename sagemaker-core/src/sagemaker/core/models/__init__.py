"""What is said about models: metrics, lineage, requirements, and how an endpoint answers and explains."""
