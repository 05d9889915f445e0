"""What jobs have in common: inputs, networks, ranges, training configuration, outputs and results."""
