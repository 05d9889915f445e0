"""The look-ups of `sagemaker.core.image_uris` as methods of a class."""

from __future__ import annotations

from typing import Any

from sagemaker.core.image_uris import retrieval as image_uris
from sagemaker.core.image_uris.selection import rows_of, version_order
from sagemaker.core.workflow.entities import PipelineVariable

__all__ = ["ImageRetriever"]

_CPU_INSTANCE_TYPE = "ml.m5.xlarge"


class ImageRetriever:
    """Look-ups of image URIs; arguments and errors are those of `sagemaker.core.image_uris.retrieve`."""

    @staticmethod
    def retrieve(
        framework: str,
        region: str,
        version: str | None = None,
        py_version: str | None = None,
        instance_type: str | PipelineVariable | None = None,
        accelerator_type: str | None = None,
        image_scope: str | None = None,
        container_version: str | None = None,
        distributed: bool = False,
        smp: bool = False,
        base_framework_version: str | None = None,
        training_compiler_config: Any = None,
        model_id: str | None = None,
        model_version: str | None = None,
        sdk_version: str | None = None,
        inference_tool: str | None = None,
        serverless_inference_config: Any = None,
    ) -> str:
        """Return the URI of an image; for PyTorch without other arguments, of its newest training image for CPUs.

        ``distributed`` and ``smp`` together select the image of the model parallel library. The other arguments are
        those of `sagemaker.core.image_uris.retrieve`.
        """
        chosen = (version, py_version, instance_type, accelerator_type, image_scope, container_version)
        tools = (training_compiler_config, sdk_version, inference_tool, serverless_inference_config)
        if (
            framework == "pytorch"
            and not (distributed or smp)
            and all(value is None for value in chosen + tools)
        ):
            return _newest_pytorch(region)
        return image_uris.retrieve(
            "pytorch-smp" if framework == "pytorch" and distributed and smp else framework,
            region,
            version=version,
            py_version=py_version,
            instance_type=instance_type,
            accelerator_type=accelerator_type,
            image_scope=image_scope,
            container_version=container_version,
            base_framework_version=base_framework_version,
            model_id=model_id,
            model_version=model_version,
            training_compiler_config=training_compiler_config,
            sdk_version=sdk_version,
            inference_tool=inference_tool,
            serverless_inference_config=serverless_inference_config,
        )

    @staticmethod
    def retrieve_hugging_face_uri(
        region: str,
        version: str | None = None,
        py_version: str | None = None,
        instance_type: str | PipelineVariable | None = None,
        accelerator_type: str | None = None,
        image_scope: str | None = None,
        container_version: str | None = None,
        distributed: bool = False,  # noqa: ARG004 - published
        base_framework_version: str | None = None,
        training_compiler_config: Any = None,
        sdk_version: str | None = None,
        inference_tool: str | None = None,
        serverless_inference_config: Any = None,
    ) -> str:
        """Return the URI of an image for Hugging Face; see `retrieve`."""
        return image_uris.retrieve(
            image_uris.HUGGING_FACE_FRAMEWORK,
            region,
            version=version,
            py_version=py_version,
            instance_type=instance_type,
            accelerator_type=accelerator_type,
            image_scope=image_scope,
            container_version=container_version,
            base_framework_version=base_framework_version,
            training_compiler_config=training_compiler_config,
            sdk_version=sdk_version,
            inference_tool=inference_tool,
            serverless_inference_config=serverless_inference_config,
        )

    @staticmethod
    def retrieve_pytorch_uri(
        region: str,
        version: str | None = None,
        py_version: str | None = None,
        instance_type: str | PipelineVariable | None = None,
        accelerator_type: str | None = None,
        image_scope: str | None = None,
        container_version: str | None = None,
        distributed: bool = False,
        smp: bool = False,
        training_compiler_config: Any = None,
        sdk_version: str | None = None,
        inference_tool: str | None = None,
        serverless_inference_config: Any = None,
    ) -> str:
        """Return the URI of an image for PyTorch; see `retrieve`."""
        return ImageRetriever.retrieve(
            "pytorch",
            region,
            version=version,
            py_version=py_version,
            instance_type=instance_type,
            accelerator_type=accelerator_type,
            image_scope=image_scope,
            container_version=container_version,
            distributed=distributed,
            smp=smp,
            training_compiler_config=training_compiler_config,
            sdk_version=sdk_version,
            inference_tool=inference_tool,
            serverless_inference_config=serverless_inference_config,
        )

    @staticmethod
    def retrieve_base_python_image_uri(region: str, py_version: str = "310") -> str:
        """Return the URI of the image that contains only Python."""
        return image_uris.get_base_python_image_uri(region, py_version)


def _newest_pytorch(region: str) -> str:
    versions = [image.version for image in rows_of("pytorch") if "training" in image.scopes]
    uri = image_uris.retrieve(
        "pytorch",
        region,
        version=max(versions, key=version_order),
        image_scope="training",
        instance_type=_CPU_INSTANCE_TYPE,
    )
    # The published SDK asks for the tag of this platform.
    return f"{uri}-ec2"
