"""URIs of the container images that AWS publishes for SageMaker.

A look-up goes from the framework to one row of the table (`sagemaker.core.image_uris.table`) by scope, version and
base framework, and from there to account, repository and tag by region, processor and Python version. It reads
two files of this package and calls nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.image_uris.selection import (
    DATA_WRANGLER_FRAMEWORK,
    ECR_URI_TEMPLATE,
    FRAMEWORKS_WITH_CONTAINER_VERSION_SUFFIX,
    GRAVITON_ALLOWED_FRAMEWORKS,
    GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY,
    HUGGING_FACE_FRAMEWORK,
    HUGGING_FACE_LLM_FRAMEWORK,
    HUGGING_FACE_LLM_NEURONX_FRAMEWORK,
    HUGGING_FACE_TEI_CPU_FRAMEWORK,
    HUGGING_FACE_TEI_GPU_FRAMEWORK,
    HUGGING_FACE_VLLM_NEURONX_FRAMEWORK,
    INFERENCE_GRAVITON,
    SAGEMAKER_TRITONSERVER_FRAMEWORK,
    SKLEARN_FRAMEWORK,
    STABILITYAI_FRAMEWORK,
    TRAINIUM_ALLOWED_FRAMEWORKS,
    XGBOOST_FRAMEWORK,
    Wanted,
    age,
    one_of,
    repository_uri,
    rows_of,
    scopes_of,
    unsupported,
    uri_of,
    variant_of,
)
from sagemaker.core.image_uris.table import Image, aliases, images
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

__all__ = [
    "DATA_WRANGLER_FRAMEWORK",
    "ECR_URI_TEMPLATE",
    "FRAMEWORKS_WITH_CONTAINER_VERSION_SUFFIX",
    "GRAVITON_ALLOWED_FRAMEWORKS",
    "GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY",
    "HUGGING_FACE_FRAMEWORK",
    "HUGGING_FACE_LLM_FRAMEWORK",
    "HUGGING_FACE_LLM_NEURONX_FRAMEWORK",
    "HUGGING_FACE_TEI_CPU_FRAMEWORK",
    "HUGGING_FACE_TEI_GPU_FRAMEWORK",
    "HUGGING_FACE_VLLM_NEURONX_FRAMEWORK",
    "INFERENCE_GRAVITON",
    "SAGEMAKER_TRITONSERVER_FRAMEWORK",
    "SKLEARN_FRAMEWORK",
    "STABILITYAI_FRAMEWORK",
    "TRAINIUM_ALLOWED_FRAMEWORKS",
    "XGBOOST_FRAMEWORK",
    "get_base_python_image_uri",
    "get_training_image_uri",
    "list_frameworks",
    "list_py_versions",
    "list_versions",
    "retrieve",
]

_MODEL_PARALLEL_CUDA = {"2.1": "cu121", "2.2": "cu121", "2.3": "cu121", "2.4": "cu121", "2.5": "cu124"}
_MODEL_PARALLEL_CUDA_P5 = "cu121"


def retrieve(
    framework: str,
    region: str,
    version: str | None = None,
    py_version: str | None = None,
    instance_type: str | PipelineVariable | None = None,
    accelerator_type: str | None = None,
    image_scope: str | None = None,
    container_version: str | None = None,
    distribution: Mapping[str, Any] | None = None,  # noqa: ARG001 - published
    base_framework_version: str | None = None,
    training_compiler_config: Any = None,
    model_id: str | None = None,
    model_version: str | None = None,
    hub_arn: str | None = None,  # noqa: ARG001 - published
    tolerate_vulnerable_model: bool = False,  # noqa: ARG001 - published
    tolerate_deprecated_model: bool = False,  # noqa: ARG001 - published
    sdk_version: str | None = None,
    inference_tool: str | None = None,
    serverless_inference_config: Any = None,
    sagemaker_session: Any = None,  # noqa: ARG001 - published
    config_name: str | None = None,  # noqa: ARG001 - published
    model_type: Any = None,  # noqa: ARG001 - published
) -> str:
    """The URI of an image.

    A pipeline parameter counts with its default value, because the URI is needed before the pipeline runs.

    Args:
        framework: the framework or algorithm; `list_frameworks` has them all.
        region: of the registry.
        version: whole or short (``2.1``); the newest of the scope where it may be left out.
        py_version: ``py310`` for instance; the only one where there is one.
        instance_type: tells the processor: ``ml.g5.xlarge``, ``local``, ``local_gpu``.
        accelerator_type: of Elastic Inference, ``ml.eia2.medium`` for instance; the scope is then ``eia``.
        image_scope: ``training``, ``inference``, ... where a framework has images of several.
        container_version: the last part of the tag, for frameworks that leave it open.
        distribution: accepted for compatibility; `get_training_image_uri` heeds it.
        base_framework_version: what a Hugging Face image stands on, ``pytorch2.1.0`` for instance.
        training_compiler_config: given, the image with the training compiler.
        model_id: not supported: images of JumpStart models are listed in its hub, on the network.
        model_version: not supported, as the next three.
        hub_arn: not supported.
        tolerate_vulnerable_model: accepted for compatibility.
        tolerate_deprecated_model: accepted for compatibility.
        sdk_version: of the Neuron SDK, ``sdk2.20.0`` for instance; the newest by default.
        inference_tool: ``neuron`` or ``neuronx``.
        serverless_inference_config: given, the processor is ``cpu``.
        sagemaker_session: accepted for compatibility; nothing is asked of it.
        config_name: not supported.
        model_type: accepted for compatibility.

    Returns:
        ``<account>.dkr.ecr.<region>.<domain>/<repository>:<tag>``.

    Raises:
        FileNotFoundError: there is no such framework; the message lists those that there are.
        ValidationError: nothing fits (a `ValueError`); the message names the argument and what is available.
        ConfigurationError: a JumpStart model is asked for (a `ValueError`).
    """
    _refuse_jumpstart(model_id, model_version)
    wanted = Wanted(
        framework=_now("framework", framework),
        region=_now("region", region),
        version=_now("version", version),
        py_version=_now("py_version", py_version),
        instance_type=_now("instance_type", instance_type),
        accelerator_type=_now("accelerator_type", accelerator_type),
        scope=_now("image_scope", image_scope),
        container_version=_now("container_version", container_version),
        base=_now("base_framework_version", base_framework_version),
        sdk_version=_now("sdk_version", sdk_version),
        tool=_now("inference_tool", inference_tool),
        serverless=serverless_inference_config is not None,
    )
    return uri_of(variant_of(wanted, compiled=training_compiler_config is not None))


def get_training_image_uri(
    region: str,
    framework: str,
    framework_version: str | None = None,
    py_version: str | None = None,
    image_uri: str | None = None,
    distribution: Mapping[str, Any] | None = None,
    compiler_config: Any = None,
    tensorflow_version: str | None = None,
    pytorch_version: str | None = None,
    instance_type: str | PipelineVariable | None = None,
) -> str:
    """The URI of a training image.

    Args:
        region: see `retrieve`, as those not told here.
        framework: see `retrieve`.
        framework_version: see ``version`` of `retrieve`.
        py_version: see `retrieve`.
        image_uri: returned as it is.
        distribution: with ``torch_distributed`` and ``smdistributed`` model parallelism, the image of the
            model parallel library is meant.
        compiler_config: see ``training_compiler_config`` of `retrieve`.
        tensorflow_version: what a Hugging Face image stands on.
        pytorch_version: the same.
        instance_type: see `retrieve`.

    Raises:
        FileNotFoundError, ValidationError: see `retrieve`.
    """
    if image_uri:
        return image_uri
    base = f"tensorflow{tensorflow_version}" if tensorflow_version else None
    if pytorch_version:
        base = f"pytorch{pytorch_version}"
    parallel = _is_model_parallel(framework, distribution)
    return retrieve(
        "pytorch-smp" if parallel else framework,
        region,
        version=framework_version,
        py_version=py_version,
        instance_type=instance_type,
        image_scope="training",
        container_version=_model_parallel_cuda(framework_version, instance_type) if parallel else None,
        base_framework_version=base,
        training_compiler_config=compiler_config,
    )


def get_base_python_image_uri(region: str, py_version: str = "310") -> str:
    """The URI of the image with Python and nothing else, ``310`` or ``38`` for instance.

    Raises:
        ValidationError: it is not in that region, or no version is meant (a `ValueError`).
    """
    if not re.fullmatch(r"\d+", py_version):
        raise ValidationError(
            f"py_version {py_version!r} is not the digits of a Python version, 310 for instance."
        )
    image = rows_of("sagemaker-base-python")[0]
    return f"{repository_uri(image, region)}-{py_version}:{image.version}"


def list_frameworks() -> list[str]:
    """The names that `retrieve` takes."""
    return sorted(images())


def list_versions(framework: str, image_scope: str | None = None) -> list[str]:
    """The versions of a framework, oldest first, whole and short ones.

    Raises:
        ValidationError: there is no such framework or scope (a `ValueError`).
    """
    rows = _listed(framework, image_scope)
    scopes = [image_scope] if image_scope else list(scopes_of(rows))
    short = [alias for scope in scopes for alias in aliases(framework, scope)]
    return sorted({image.version for image in rows}.union(short), key=age)


def list_py_versions(framework: str, version: str, image_scope: str | None = None) -> list[str]:
    """The Python versions of one version; empty where the image does not name any.

    Raises:
        ValidationError: there is no such framework, scope or version (a `ValueError`).
    """
    rows = _listed(framework, image_scope)
    full = {version, *(aliases(framework, scope).get(version, version) for scope in scopes_of(rows))}
    fitting = [image for image in rows if image.version in full]
    if not fitting:
        raise unsupported(f"{framework} version", version, [image.version for image in rows])
    return list(dict.fromkeys(python for image in fitting for python in image.py_versions))


def _now(name: str, value: Any) -> Any:
    if not is_pipeline_variable(value):
        return value
    if hasattr(value, "default_value"):
        return value.default_value
    raise ValidationError(
        f"{name} should not be a pipeline variable ({value!r}) when an image URI is retrieved: the image is chosen "
        "now, the value exists when the pipeline runs. Pass a parameter with a default value, or plain text."
    )


def _refuse_jumpstart(model_id: str | None, model_version: str | None) -> None:
    if model_id is not None or model_version is not None:
        raise ConfigurationError(
            "Images of JumpStart models (model_id, model_version) are listed in the JumpStart hub, which this look-up "
            "does not ask. Pass framework and version, or take the image from the model's hub content."
        )


def _is_model_parallel(framework: str, distribution: Mapping[str, Any] | None) -> bool:
    if framework != "pytorch" or not distribution:
        return False
    library = (distribution.get("smdistributed") or {}).get("modelparallel") or {}
    return "torch_distributed" in distribution and bool(library.get("enabled"))


def _model_parallel_cuda(version: str | None, instance_type: Any) -> str:
    if str(_now("instance_type", instance_type)).startswith("ml.p5"):
        return _MODEL_PARALLEL_CUDA_P5
    short = ".".join((version or "").split(".")[:2])
    return _MODEL_PARALLEL_CUDA.get(short, "cu118")


def _listed(framework: str, image_scope: str | None) -> Sequence[Image]:
    rows = images().get(framework)
    if rows is None:
        raise unsupported("framework", framework, list_frameworks())
    if image_scope is None:
        return rows
    one_of(image_scope, list(scopes_of(rows)), "image scope")
    return [image for image in rows if image_scope in image.scopes]
