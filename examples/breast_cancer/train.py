"""Train a logistic regression; runs as a training job, with hyperparameters as arguments."""

import argparse
import json
import os
import pickle
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--inverse-regularization", type=float, default=1.0)
    parser.add_argument("--max-iterations", type=int, default=200)
    options = parser.parse_args()

    table = np.loadtxt(Path(os.environ["SM_CHANNEL_TRAIN"]) / "data.csv", delimiter=",")
    features, labels = table[:, :-1], table[:, -1]
    regression = LogisticRegression(C=options.inverse_regularization, max_iter=options.max_iterations)
    model = make_pipeline(StandardScaler(), regression)
    model.fit(features, labels)
    print(f"train:accuracy={model.score(features, labels):.4f}")

    folder = Path(os.environ["SM_MODEL_DIR"])
    (folder / "model.pickle").write_bytes(pickle.dumps(model))
    (folder / "columns.json").write_text(json.dumps(features.shape[1]), encoding="utf-8")


if __name__ == "__main__":
    main()
