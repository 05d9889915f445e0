"""Published import path of the errors of remote functions' environments."""
