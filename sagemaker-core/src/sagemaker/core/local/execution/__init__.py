"""Running a pipeline: its definition, its steps, and which of them is next."""
