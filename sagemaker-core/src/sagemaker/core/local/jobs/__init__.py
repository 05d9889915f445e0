"""Jobs of this machine: inputs in, container, outputs out."""
