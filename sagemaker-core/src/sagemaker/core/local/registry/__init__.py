"""Models, model packages, their groups and tags."""
