"""Analysis files: the configuration of a Clarify job as an asset of its request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.clarify.static_settings import WHY_STATIC
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import ContextValue, Placement, RequestContext, Resolver
from sagemaker.core.staging import places
from sagemaker.core.staging.assets import MemoryAsset
from sagemaker.core.workflow.entities import is_pipeline_variable

if TYPE_CHECKING:
    from sagemaker.core.clarify.data_config import DataConfig

ANALYSIS_CONFIG_NAME = "analysis_config.json"

# Paths that the container expects.
CONFIG_PATH = "/opt/ml/processing/input/config"
DATA_PATH = "/opt/ml/processing/input/data"
OUTPUT_PATH = "/opt/ml/processing/output"


@attrs.frozen
class MonitoringFile:
    """The analysis file for a monitor that continues a check, in a folder named after the file's content.

    Attributes:
        asset: the file.
        kind: ``bias-monitoring`` or ``model-explainability-monitoring``.
        root: the S3 URI of the folder above that; by default ``model-monitor`` below the session's bucket and
            prefix.
    """

    asset: MemoryAsset
    kind: str
    root: str | None = None

    def folder(self, root: str, digest: str) -> str:
        """Return the S3 URI of the file's folder."""
        return places.monitored_analysis(root, self.kind, digest)

    def uri(self, root: str, digest: str) -> str:
        """Return the S3 URI of the file."""
        return f"{self.folder(root, digest)}/{ANALYSIS_CONFIG_NAME}"

    def place(self, context: RequestContext, resolver: Resolver) -> None:
        """Add the file to the uploads of the request."""
        digest = resolver.digest(self.asset)
        root = self.root or places.monitored_analysis_root(context.root)
        resolver.place(Placement(self.folder(root, digest), self.asset, digest), context)


@attrs.frozen
class AnalysisFile(ContextValue):
    """The S3 URI of an analysis file, which is uploaded when the request is sent or the pipeline is created.

    The file goes to the prefix that the user chose, so that it can be found beside the report. When another step
    of the pipeline has put a different analysis there, this one goes into a subfolder named after its step.

    Attributes:
        asset: the file.
        prefix: the S3 URI of its folder.
        monitoring: a second file for a monitor, uploaded together with this one.
    """

    asset: MemoryAsset
    prefix: str
    monitoring: MonitoringFile | None = None

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:
        """Return the URI, and record the uploads in the resolver."""
        digest = resolver.digest(self.asset)
        place = self.prefix
        present = resolver.placements.get(place)
        if present is not None and present.digest != digest and context.step is not None:
            place = places.step_analysis_folder(place, context.step)
        resolver.place(Placement(place, self.asset, digest), context)
        if self.monitoring is not None:
            self.monitoring.place(context, resolver)
        return f"{place}/{ANALYSIS_CONFIG_NAME}"


def analysis_prefix(data_config: DataConfig) -> str:
    """Return the S3 URI of the folder for the analysis file.

    Raises:
        RuntimeError: the folder is a pipeline variable.
    """
    folder = data_config.s3_analysis_config_output_path
    kinds = "ExecutionVariable/Expression/Parameter/Properties"
    reason = "The analysis file is uploaded when the pipeline is created, before variables have values."
    if is_pipeline_variable(folder):
        raise RuntimeError(
            f"s3_analysis_config_output_path cannot be of type {kinds}. {reason} Pass an S3 URI."
        )
    if folder:
        return places.analysis_folder(folder)
    output = data_config.s3_output_path
    if is_pipeline_variable(output):
        raise RuntimeError(
            f"`s3_output_path` cannot be of type {kinds} if `s3_analysis_config_output_path` is None or empty. "
            f"{reason} Pass s3_analysis_config_output_path with an S3 URI."
        )
    return places.analysis_folder(str(output))


def analysis_asset(config: Mapping[str, Any]) -> MemoryAsset:
    """Return the configuration as a file.

    Raises:
        ValidationError: it holds a pipeline variable, or a value that JSON cannot represent.
    """
    _refuse_variables(config, "")
    try:
        text = json.dumps(config)
    except TypeError as error:
        raise ValidationError(f"The analysis config cannot be written as JSON: {error}.") from error
    return MemoryAsset(((ANALYSIS_CONFIG_NAME, text.encode()),))


def _refuse_variables(tree: Any, place: str) -> None:
    if is_pipeline_variable(tree):
        raise ValidationError(
            f"{place.lstrip('.')} of the analysis config cannot be a pipeline variable ({tree!r}): {WHY_STATIC}. "
            "Pass a plain value."
        )
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            _refuse_variables(value, f"{place}.{key}")
    elif isinstance(tree, list | tuple):
        for index, value in enumerate(tree):
            _refuse_variables(value, f"{place}[{index}]")
