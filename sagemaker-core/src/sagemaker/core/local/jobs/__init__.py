"""Jobs: copy the inputs, run the container, store the outputs."""
