"""From steps to a definition document: collected, built, linked, emitted."""
