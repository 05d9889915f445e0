"""Members of a container definition for Inference Recommender and Neo."""

from __future__ import annotations

from typing import Any

from sagemaker.core.requests import filled


def construct_container_object(
    obj: dict[str, Any],
    data_input_configuration: Any,
    framework: str | None,
    framework_version: str | None,
    nearest_model_name: str | None,
) -> dict[str, Any]:
    """Add framework, nearest model and input shape to a container definition, without those that are None.

    Args:
        obj: the definition; it is changed in place and returned.
        data_input_configuration: ``ModelInput.DataInputConfig`` of the API.
        framework: ``PYTORCH`` for instance.
        framework_version: of the framework.
        nearest_model_name: a model that Inference Recommender knows.
    """
    members = {
        "Framework": framework,
        "FrameworkVersion": framework_version,
        "NearestModelName": nearest_model_name,
    }
    obj.update(filled(**members))
    if data_input_configuration is not None:
        obj["ModelInput"] = {"DataInputConfig": data_input_configuration}
    return obj


def update_container_with_inference_params(
    framework: str | None = None,
    framework_version: str | None = None,
    nearest_model_name: str | None = None,
    data_input_configuration: Any = None,
    container_def: dict[str, Any] | None = None,
    container_list: list[dict[str, Any]] | None = None,
) -> Any:
    """Call `construct_container_object` for each container of a list, or for a single one.

    Returns:
        The list, or the definition; None without both.
    """
    parameters = (data_input_configuration, framework, framework_version, nearest_model_name)
    if container_list is not None:
        return [construct_container_object(container, *parameters) for container in container_list]
    return None if container_def is None else construct_container_object(container_def, *parameters)
