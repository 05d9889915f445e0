"""URIs of the container images that AWS publishes for SageMaker.

A look-up selects one row of the table (`sagemaker.core.image_uris.table`) by framework, scope, version and base
framework, and then account, repository and tag by region, processor and Python version. It reads files of this
package and makes no call.
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
    ImageQuery,
    one_of,
    repository_uri,
    rows_of,
    scopes_of,
    unsupported,
    uri_of,
    variant_of,
    version_order,
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
    """Return the URI of an image.

    A pipeline parameter stands for its default value, because the URI is needed before the pipeline runs.

    Args:
        framework: the framework or algorithm; see `list_frameworks`.
        region: region of the registry.
        version: full or short version (``2.1``); the newest of the scope by default, for most frameworks.
        py_version: for example ``py310``; optional if the image has only one.
        instance_type: determines the processor: ``ml.g5.xlarge``, ``local``, ``local_gpu``.
        accelerator_type: Elastic Inference accelerator, for example ``ml.eia2.medium``; the scope is then ``eia``.
        image_scope: ``training``, ``inference``, ...; needed if the framework has images for several scopes.
        container_version: last part of the tag, for frameworks whose images do not fix it.
        distribution: accepted for compatibility; only `get_training_image_uri` uses it.
        base_framework_version: the framework that a Hugging Face image is based on, for example ``pytorch2.1.0``.
        training_compiler_config: if set, select the image with the training compiler.
        model_id: not supported: images of JumpStart models are listed in a hub that only a call can read.
        model_version: not supported, see ``model_id``.
        hub_arn: not supported; ignored.
        tolerate_vulnerable_model: accepted for compatibility.
        tolerate_deprecated_model: accepted for compatibility.
        sdk_version: version of the Neuron SDK, for example ``sdk2.20.0``; the newest by default.
        inference_tool: ``neuron`` or ``neuronx``.
        serverless_inference_config: if set, the processor is ``cpu``.
        sagemaker_session: accepted for compatibility; no call is made.
        config_name: not supported; ignored.
        model_type: accepted for compatibility.

    Returns:
        ``<account>.dkr.ecr.<region>.<domain>/<repository>:<tag>``.

    Raises:
        FileNotFoundError: the framework is unknown; the message lists the known ones.
        ValidationError: no image matches (a `ValueError`); the message names the argument and the supported values.
        ConfigurationError: a JumpStart model is requested (a `ValueError`).

    Example:
        ```python
        from sagemaker.core import image_uris

        uri = image_uris.retrieve(
            "pytorch",
            "eu-west-1",
            version="2.1",
            py_version="py310",
            instance_type="ml.g5.xlarge",
            image_scope="training",
        )
        assert uri == "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.1-gpu-py310"
        ```
    """
    _refuse_jumpstart(model_id, model_version)
    query = ImageQuery(
        framework=_value_or_default("framework", framework),
        region=_value_or_default("region", region),
        version=_value_or_default("version", version),
        py_version=_value_or_default("py_version", py_version),
        instance_type=_value_or_default("instance_type", instance_type),
        accelerator_type=_value_or_default("accelerator_type", accelerator_type),
        scope=_value_or_default("image_scope", image_scope),
        container_version=_value_or_default("container_version", container_version),
        base=_value_or_default("base_framework_version", base_framework_version),
        sdk_version=_value_or_default("sdk_version", sdk_version),
        tool=_value_or_default("inference_tool", inference_tool),
        serverless=serverless_inference_config is not None,
    )
    return uri_of(variant_of(query, compiled=training_compiler_config is not None))


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
    """Return the URI of a training image.

    Args:
        region: see `retrieve`.
        framework: see `retrieve`.
        framework_version: see ``version`` of `retrieve`.
        py_version: see `retrieve`.
        image_uri: if set, returned unchanged.
        distribution: with ``torch_distributed`` and ``smdistributed`` model parallelism, select the image of the
            model parallel library.
        compiler_config: see ``training_compiler_config`` of `retrieve`.
        tensorflow_version: version of TensorFlow that a Hugging Face image is based on.
        pytorch_version: version of PyTorch that a Hugging Face image is based on.
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
    """Return the URI of the image that contains only Python.

    Args:
        region: region of the registry.
        py_version: the digits of the version, for example ``310`` or ``38``.

    Raises:
        ValidationError: the region has no such image, or ``py_version`` is not digits (a `ValueError`).
    """
    if not re.fullmatch(r"\d+", py_version):
        raise ValidationError(
            f"py_version {py_version!r} is not the digits of a Python version, for example 310."
        )
    image = rows_of("sagemaker-base-python")[0]
    return f"{repository_uri(image, region)}-{py_version}:{image.version}"


def list_frameworks() -> list[str]:
    """Return the names of frameworks and algorithms that `retrieve` takes."""
    return sorted(images())


def list_versions(framework: str, image_scope: str | None = None) -> list[str]:
    """Return the full and short versions of a framework, oldest first.

    Raises:
        ValidationError: the framework or scope is unknown (a `ValueError`).
    """
    rows = _listed(framework, image_scope)
    scopes = [image_scope] if image_scope else list(scopes_of(rows))
    short = [alias for scope in scopes for alias in aliases(framework, scope)]
    return sorted({image.version for image in rows}.union(short), key=version_order)


def list_py_versions(framework: str, version: str, image_scope: str | None = None) -> list[str]:
    """Return the Python versions of one version of a framework; empty if its tags name none.

    Raises:
        ValidationError: the framework, scope or version is unknown (a `ValueError`).
    """
    rows = _listed(framework, image_scope)
    full = {version, *(aliases(framework, scope).get(version, version) for scope in scopes_of(rows))}
    fitting = [image for image in rows if image.version in full]
    if not fitting:
        raise unsupported(f"{framework} version", version, [image.version for image in rows])
    return list(dict.fromkeys(python for image in fitting for python in image.py_versions))


def _value_or_default(name: str, value: Any) -> Any:
    if not is_pipeline_variable(value):
        return value
    if hasattr(value, "default_value"):
        return value.default_value
    raise ValidationError(
        f"{name} should not be a pipeline variable ({value!r}) when an image URI is retrieved: the image is chosen "
        "now, but the value is known only when the pipeline runs. Pass a parameter with a default value, or plain text."
    )


def _refuse_jumpstart(model_id: str | None, model_version: str | None) -> None:
    if model_id is not None or model_version is not None:
        raise ConfigurationError(
            "Images of JumpStart models (model_id, model_version) are listed in the JumpStart hub, which this look-up "
            "does not call. Pass framework and version, or take the image from the model's hub content."
        )


def _is_model_parallel(framework: str, distribution: Mapping[str, Any] | None) -> bool:
    if framework != "pytorch" or not distribution:
        return False
    library = (distribution.get("smdistributed") or {}).get("modelparallel") or {}
    return "torch_distributed" in distribution and bool(library.get("enabled"))


def _model_parallel_cuda(version: str | None, instance_type: Any) -> str:
    if str(_value_or_default("instance_type", instance_type)).startswith("ml.p5"):
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
