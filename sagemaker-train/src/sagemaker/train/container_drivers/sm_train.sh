#!/bin/bash
# Runs inside a training container: finds a Python and runs the driver beside this script with it.
set -e

drivers=$(cd "$(dirname "$0")" && pwd)
if ! python=$(command -v python3 || command -v python); then
    mkdir -p "$drivers/../../../output"
    echo "The training image has neither python3 nor python, which the training driver needs." \
        | tee "$drivers/../../../output/failure" >&2
    exit 1
fi
exec "$python" "$drivers/train_driver.py"
