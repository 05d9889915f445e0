"""How the entry script of a training job is started in several processes, on one machine or on many.

A configuration names a driver: a program that the container runs in place of the entry script, and that starts
the script as often as it is needed. Drivers of your own derive from `DistributedConfig`.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, Optional

from sagemaker.core.jobs.training_configs import BaseConfig

__all__ = ["MPI", "SMP", "DistributedConfig", "Torchrun"]

_DRIVERS = Path(__file__).with_name("container_drivers") / "distributed_drivers"


class DistributedConfig(BaseConfig, ABC):
    """Base of configurations of distributed training.

    The driver runs in the folder of the user's code, without arguments, and finds in its environment
    ``SM_ENTRY_SCRIPT``, ``SM_USER_ARGS`` (a JSON list: what the script is to be called with), and
    ``SM_DISTRIBUTED_CONFIG`` (the fields of the configuration as a JSON object), beside the other ``SM_*``
    variables.
    """

    @property
    @abstractmethod
    def driver_dir(self) -> str:
        """The local folder whose files go into the container, below ``SM_DISTRIBUTED_DRIVER_DIR``."""

    @property
    @abstractmethod
    def driver_script(self) -> str:
        """The Python file of that folder that starts the script."""


class SMP(BaseConfig):
    """Settings of SageMaker's model parallel library, version 2.

    They reach the job as the hyperparameter ``mp_parameters``. Images without the library ignore them.

    Args:
        hybrid_shard_degree: how many devices share one copy of the parameters.
        sm_activation_offloading: keep activations in the memory of the host.
        activation_loading_horizon: how many layers ahead activations are brought back.
        fsdp_cache_flush_warnings: warn where the allocator's cache is flushed.
        allow_empty_shards: let a device have no part of a parameter.
        tensor_parallel_degree: how many devices share one layer.
        context_parallel_degree: how many devices share one sequence.
        expert_parallel_degree: how many devices share the experts of a layer.
        random_seed: of operations that are spread over devices.
    """

    hybrid_shard_degree: Optional[int] = None
    sm_activation_offloading: Optional[bool] = None
    activation_loading_horizon: Optional[int] = None
    fsdp_cache_flush_warnings: Optional[bool] = None
    allow_empty_shards: Optional[bool] = None
    tensor_parallel_degree: Optional[int] = None
    context_parallel_degree: Optional[int] = None
    expert_parallel_degree: Optional[int] = None
    random_seed: Optional[int] = None


class Torchrun(DistributedConfig):
    """Start the script with ``torchrun``, on every instance.

    Args:
        process_count_per_node: processes of one instance; as many as it has GPUs by default, or one.
        smp: settings of SageMaker's model parallel library.
    """

    process_count_per_node: Optional[int] = None
    smp: Optional[SMP] = None

    @property
    def driver_dir(self) -> str:
        """The drivers of the SDK."""
        return str(_DRIVERS)

    @property
    def driver_script(self) -> str:
        """Starts ``torchrun``."""
        return "torchrun_driver.py"


class MPI(DistributedConfig):
    """Start the script with ``mpirun``, from the first instance.

    Args:
        process_count_per_node: processes of one instance; as many as it has GPUs by default, or one.
        mpi_additional_options: further words of the ``mpirun`` command line, before the script.

    With several instances the image must let them reach each other by ``ssh``, with a server at
    ``/usr/sbin/sshd`` and keys that all of them accept, as AWS's deep learning images have.
    """

    process_count_per_node: Optional[int] = None
    mpi_additional_options: Optional[list[str]] = None

    @property
    def driver_dir(self) -> str:
        """The drivers of the SDK."""
        return str(_DRIVERS)

    @property
    def driver_script(self) -> str:
        """Starts ``mpirun``, or serves those that do."""
        return "mpi_driver.py"


def distributed_hyperparameters(config: Optional[DistributedConfig]) -> dict[str, Any]:
    """The hyperparameters by which a configuration reaches the libraries of the image."""
    smp = getattr(config, "smp", None)
    if not isinstance(smp, SMP):
        return {}
    return {"mp_parameters": json.dumps(smp.model_dump(exclude_none=True))}


def distributed_description(config: Optional[DistributedConfig]) -> bytes:
    """What the container reads: the driver, and the configuration's fields."""
    if config is None:
        return b"{}"
    fields = config.model_dump(exclude_none=True)
    return json.dumps({"driver": config.driver_script, "config": fields}, indent=2, sort_keys=True).encode()
