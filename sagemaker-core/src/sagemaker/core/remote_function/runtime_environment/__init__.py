"""The environment of remote functions' jobs."""
