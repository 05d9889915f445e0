"""Split the breast cancer table that scikit-learn ships into a training and a test set."""

import argparse
from pathlib import Path

from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--test-share", type=float, default=0.25)
    parser.add_argument("--seed", type=int, default=7)
    # Where SageMaker looks for the outputs that the pipeline declares.
    parser.add_argument("--train", type=Path, default=Path("/opt/ml/processing/train"))
    parser.add_argument("--test", type=Path, default=Path("/opt/ml/processing/test"))
    options = parser.parse_args()

    table = load_breast_cancer(as_frame=False)
    rows = [
        [*features, label]
        for features, label in zip(table.data.tolist(), table.target.tolist(), strict=False)
    ]
    train, test = train_test_split(rows, test_size=options.test_share, random_state=options.seed)
    for folder, part in ((options.train, train), (options.test, test)):
        folder.mkdir(parents=True, exist_ok=True)
        lines = [",".join(map(str, row)) for row in part]
        (folder / "data.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{len(part)} rows in {folder}")


if __name__ == "__main__":
    main()
