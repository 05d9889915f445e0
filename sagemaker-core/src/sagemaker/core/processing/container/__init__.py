"""What runs inside containers, with nothing of this SDK around it."""
