"""Configurations that start the entry script of a training job in several processes, on one machine or on many.

A configuration names a driver: a program that the container runs in place of the entry script, and that starts the
script as often as needed. Derive from `DistributedConfig` to use a driver of your own.
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

    The driver runs in the folder of the user's code, without arguments. Besides the other ``SM_*`` variables, its
    environment has ``SM_ENTRY_SCRIPT``, ``SM_USER_ARGS`` (the arguments of the script as a JSON list), and
    ``SM_DISTRIBUTED_CONFIG`` (the fields of the configuration as a JSON object).
    """

    @property
    @abstractmethod
    def driver_dir(self) -> str:
        """The local folder whose files are copied into the container, below ``SM_DISTRIBUTED_DRIVER_DIR``."""

    @property
    @abstractmethod
    def driver_script(self) -> str:
        """The name of the Python file in `driver_dir` that starts the entry script."""


class SMP(BaseConfig):
    """Settings of SageMaker's model parallel library, version 2.

    They are passed to the job as the hyperparameter ``mp_parameters``. Images without the library ignore them.

    Args:
        hybrid_shard_degree: number of devices that share one copy of the parameters.
        sm_activation_offloading: keep activations in the memory of the host.
        activation_loading_horizon: number of layers ahead for which activations are loaded back.
        fsdp_cache_flush_warnings: warn when the allocator's cache is flushed.
        allow_empty_shards: allow devices without a part of a parameter.
        tensor_parallel_degree: number of devices that share one layer.
        context_parallel_degree: number of devices that share one sequence.
        expert_parallel_degree: number of devices that share the experts of a layer.
        random_seed: seed of operations that are distributed over devices.
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
        process_count_per_node: number of processes on one instance; the number of its GPUs by default, at least one.
        smp: settings of SageMaker's model parallel library.
    """

    process_count_per_node: Optional[int] = None
    smp: Optional[SMP] = None

    @property
    def driver_dir(self) -> str:
        return str(_DRIVERS)

    @property
    def driver_script(self) -> str:
        return "torchrun_driver.py"


class MPI(DistributedConfig):
    """Start the script with ``mpirun``, from the first instance.

    Args:
        process_count_per_node: number of processes on one instance; the number of its GPUs by default, at least one.
        mpi_additional_options: more arguments of ``mpirun``, in front of the script.

    With several instances, the image must have an ``ssh`` server at ``/usr/sbin/sshd`` and keys that all instances
    accept, as the deep learning images of AWS have.
    """

    process_count_per_node: Optional[int] = None
    mpi_additional_options: Optional[list[str]] = None

    @property
    def driver_dir(self) -> str:
        return str(_DRIVERS)

    @property
    def driver_script(self) -> str:
        return "mpi_driver.py"


def distributed_hyperparameters(config: Optional[DistributedConfig]) -> dict[str, Any]:
    """Return the hyperparameters that pass a configuration to the libraries of the image."""
    smp = getattr(config, "smp", None)
    if not isinstance(smp, SMP):
        return {}
    return {"mp_parameters": json.dumps(smp.model_dump(exclude_none=True))}


def distributed_description(config: Optional[DistributedConfig]) -> bytes:
    """Return ``distributed.json`` for the container: the driver, and the fields of the configuration."""
    if config is None:
        return b"{}"
    fields = config.model_dump(exclude_none=True)
    return json.dumps({"driver": config.driver_script, "config": fields}, indent=2, sort_keys=True).encode()
