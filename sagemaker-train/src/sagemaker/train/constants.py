"""Names of channels, files and paths of a training container."""

from __future__ import annotations

import os
from pathlib import Path

SM_CODE = "code"
SM_CODE_CONTAINER_PATH = "/opt/ml/input/data/code"
SM_DRIVERS = "sm_drivers"
SM_DRIVERS_CONTAINER_PATH = "/opt/ml/input/data/sm_drivers"
SM_DRIVERS_LOCAL_PATH = f"{Path(__file__).with_name('container_drivers')}"
SM_RECIPE = "recipe"
SM_RECIPE_YAML = "recipe.yaml"
SM_RECIPE_CONTAINER_PATH = f"/opt/ml/input/data/recipe/{SM_RECIPE_YAML}"

SOURCE_CODE_JSON = "sourcecode.json"
DISTRIBUTED_JSON = "distributed.json"
TRAIN_SCRIPT = "sm_train.sh"

_START = f"{SM_DRIVERS_CONTAINER_PATH}/{TRAIN_SCRIPT}"
DEFAULT_CONTAINER_ENTRYPOINT = ["/bin/bash"]
DEFAULT_CONTAINER_ARGUMENTS = ["-c", f"chmod +x {_START} && {_START}"]


DEFAULT_INSTANCE_TYPE = "ml.m5.xlarge"
DEFAULT_INSTANCE_COUNT = 1
DEFAULT_VOLUME_SIZE = 30  # GB
DEFAULT_MAX_RUNTIME_IN_SECONDS = 3600


def get_sagemaker_hub_name() -> str:
    """Return the hub of public models; ``SAGEMAKER_HUB_NAME`` of the environment names another."""
    return os.environ.get("SAGEMAKER_HUB_NAME") or "SageMakerPublicHub"
