"""What the control plane keeps: database, objects, owners."""
