"""Frameworks and their versions in URIs of images."""

from __future__ import annotations

import re
from typing import Any

from sagemaker.core.compatibility.common_functions import ECR_URI_PATTERN, base_name_from_image
from sagemaker.core.compatibility.deprecations import deprecation_warn_base, renamed_warning
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.image_uris import get_training_image_uri
from sagemaker.core.requests.names import name_from_base

PYTHON_2_DEPRECATION_WARNING = (
    "{latest_supported_version} is the latest version of {framework} that supports "
    "Python 2. Newer versions of {framework} will only be available for Python 3."
    "Please set the argument \"py_version='py3'\" to use the Python 3 {framework} image."
)

_FRAMEWORK = r"tensorflow|mxnet|chainer|pytorch|scikit-learn"
# sagemaker-tensorflow-py2-gpu:1.4
_PYTHON_IN_NAME = re.compile(r"^(?:sagemaker(?:-rl)?-)?(tensorflow|mxnet)-(py[23])-(?:cpu|gpu)(?::(.*))$")
_XGBOOST = re.compile(r"^(?:sagemaker-)?(xgboost)(?::(.*))$")
# pytorch-training:2.0.1-gpu-py310, sagemaker-mxnet:1.2-cpu-py3
_PYTHON_IN_TAG = re.compile(
    rf"^(?:sagemaker(?:-rl)?-)?((?:huggingface-)?(?:{_FRAMEWORK}))(?:-(scriptmode|training))?"
    r":((?:.*)-(?:cpu|gpu)-(py2|py3\d*))"
)
_VERSION = re.compile(r"^(.*)-(?:cpu|gpu)-(?:py2|py3\d*)$")
# The first versions whose images do not collect framework metrics.
_NO_FRAMEWORK_METRICS = {"pytorch": (2, 0), "tensorflow": (2, 12)}


def framework_name_from_image(
    image_uri: str,
) -> tuple[str | None, str | None, str | None, str | None]:
    """Return the parts of the URI of a training image: framework, Python version, tag, and kind of image.

    The tag ends behind the Python version: ``2.0.1-gpu-py310``. The kind is ``training`` or ``scriptmode``; None for
    images that do not name it. All four are None for other images.
    """
    uri = re.match(ECR_URI_PATTERN, image_uri)
    image = uri[9] if uri else None
    if image is None:
        return None, None, None, None
    if match := _PYTHON_IN_TAG.match(image):
        return match[1], match[4], match[3], match[2]
    if match := _PYTHON_IN_NAME.match(image):
        return match[1], match[2], match[3], None
    if match := _XGBOOST.match(image):
        return match[1], "py3", match[2], None
    return None, None, None, None


def framework_version_from_tag(image_tag: str) -> str | None:
    """Return the version in a tag that ends with processor and Python: ``2.0`` of ``2.0-cpu-py3``; None for others."""
    match = _VERSION.match(image_tag)
    return match[1] if match else None


def model_code_key_prefix(code_location_key_prefix: str | None, model_name: str | None, image: str) -> str:
    """Return the S3 prefix for the code of a model: below the code location, named after model or image.

    Args:
        code_location_key_prefix: a prefix for all code, or None.
        model_name: the model; without one the prefix is named after the image, with a time stamp.
        image: the URI of the model's image.
    """
    name = model_name or name_from_base(str(base_name_from_image(image)))
    return "/".join(part.strip("/") for part in (code_location_key_prefix, name) if part)


def create_image_uri(
    region: str,
    framework: str,
    instance_type: str,
    framework_version: str | None,
    py_version: str | None = None,
    account: str | None = None,  # noqa: ARG001 - published
    accelerator_type: str | None = None,  # noqa: ARG001
    optimized_families: Any = None,  # noqa: ARG001
) -> str:
    """Return the URI of a training image, with a warning that `image_uris.retrieve` replaces this function."""
    renamed_warning("The method create_image_uri")
    return get_training_image_uri(
        region, framework, framework_version, py_version, instance_type=instance_type
    )


def python_deprecation_warning(framework: str, latest_supported_version: str) -> str:
    """Return a message with the last version of a framework for Python 2."""
    return PYTHON_2_DEPRECATION_WARNING.format(
        framework=framework, latest_supported_version=latest_supported_version
    )


def validate_version_or_image_args(framework_version: Any, py_version: Any, image_uri: Any) -> None:
    """Raise an error if the arguments do not determine an image.

    Raises:
        ValidationError: the image and a version are missing (a `ValueError`).
    """
    if image_uri is None and (framework_version is None or py_version is None):
        raise ValidationError(
            "framework_version or py_version was None, yet image_uri was also None. Either specify both "
            "framework_version and py_version, or specify image_uri."
        )


def profiler_config_deprecation_warning(
    profiler_config: Any, image_uri: str | None, framework_name: str, framework_version: str
) -> None:
    """Warn if framework metrics are requested and the version of the framework does not collect them.

    Args:
        profiler_config: a `ProfilerConfig`, or None.
        image_uri: an image of the user, which is not checked.
        framework_name: ``pytorch`` or ``tensorflow``.
        framework_version: its version.
    """
    if image_uri or profiler_config is None or profiler_config.framework_profile_params is None:
        return
    first = _NO_FRAMEWORK_METRICS.get(framework_name)
    if first is not None and _numbers(framework_version) >= first:
        deprecation_warn_base(
            f"Framework profiling is deprecated from {framework_name} version {framework_version}. "
            "No framework metrics will be collected"
        )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
