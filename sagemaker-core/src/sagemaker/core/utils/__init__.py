"""Published import paths of names that live elsewhere in the package."""
