"""How remote functions are written down."""
