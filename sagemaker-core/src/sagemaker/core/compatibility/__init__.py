"""Functions and classes that are here because programs for the published SDK call them."""
