"""Pipeline definitions: read, checked as the service checks them, and with the types of their parameters."""
