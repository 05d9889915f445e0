"""Parts that jobs share: inputs, network, hyperparameter ranges, training configuration, logs and results."""
