"""The compiler: from steps to a definition document."""
