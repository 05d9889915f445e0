"""Measure the model on the test set, and write the report that the pipeline decides by."""

import json
import pickle
import tarfile
from pathlib import Path

import numpy as np
from sklearn.metrics import accuracy_score, roc_auc_score

MODEL = Path("/opt/ml/processing/input/model")
TEST = Path("/opt/ml/processing/input/test")
REPORT = Path("/opt/ml/processing/report")


def main() -> None:
    with tarfile.open(MODEL / "model.tar.gz") as archive:
        member = archive.extractfile("model.pickle")
        # The archive is the one that the training step of this very pipeline wrote.
        model = pickle.loads(member.read())
    table = np.loadtxt(TEST / "data.csv", delimiter=",")
    features, labels = table[:, :-1], table[:, -1]
    report = {
        "metrics": {
            "accuracy": {"value": round(accuracy_score(labels, model.predict(features)), 4)},
            "auc": {"value": round(roc_auc_score(labels, model.predict_proba(features)[:, 1]), 4)},
        },
        "rows": len(labels),
    }
    REPORT.mkdir(parents=True, exist_ok=True)
    (REPORT / "evaluation.json").write_text(json.dumps(report), encoding="utf-8")
    print(json.dumps(report))


if __name__ == "__main__":
    main()
