"""The file that tells Clarify what to analyse, as an asset of the request that reads it."""

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

# Where the container looks.
CONFIG_PATH = "/opt/ml/processing/input/config"
DATA_PATH = "/opt/ml/processing/input/data"
OUTPUT_PATH = "/opt/ml/processing/output"


@attrs.frozen
class MonitoringFile:
    """The analysis file for a monitor that continues a check; it lies below a folder named after its content.

    Attributes:
        asset: the file.
        kind: ``bias-monitoring`` or ``model-explainability-monitoring``.
        root: the S3 URI of the folder; ``model-monitor`` below the session's bucket and prefix by default.
    """

    asset: MemoryAsset
    kind: str
    root: str | None = None

    def folder(self, root: str, digest: str) -> str:
        """The S3 URI of the file's folder, where its digest and the root are known."""
        return places.monitored_analysis(root, self.kind, digest)

    def uri(self, root: str, digest: str) -> str:
        """The S3 URI of the file."""
        return f"{self.folder(root, digest)}/{ANALYSIS_CONFIG_NAME}"

    def place(self, context: RequestContext, resolver: Resolver) -> None:
        """Have the file uploaded with what the request stages."""
        digest = resolver.digest(self.asset)
        root = self.root or places.monitored_analysis_root(context.root)
        resolver.place(Placement(self.folder(root, digest), self.asset, digest), context)


@attrs.frozen
class AnalysisFile(ContextValue):
    """The S3 URI of an analysis file; it is uploaded when the request is sent or the pipeline is written.

    The file lies where the user wants it, so that it is found beside the report. When another step of the
    pipeline puts a different analysis at the same place, this one goes into a folder of the step's name.

    Attributes:
        asset: the file.
        prefix: the S3 URI of its folder.
        monitoring: is uploaded with it.
    """

    asset: MemoryAsset
    prefix: str
    monitoring: MonitoringFile | None = None

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:
        """The URI; the resolver keeps the placements."""
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
    """The S3 URI of the folder that the analysis file goes to.

    Raises:
        RuntimeError: only a pipeline variable says where.
    """
    given = data_config.s3_analysis_config_output_path
    kinds = "ExecutionVariable/Expression/Parameter/Properties"
    reason = "The analysis file is uploaded when the pipeline is created, before variables have values."
    if is_pipeline_variable(given):
        raise RuntimeError(
            f"s3_analysis_config_output_path cannot be of type {kinds}. {reason} Pass an S3 URI."
        )
    if given:
        return places.analysis_folder(given)
    output = data_config.s3_output_path
    if is_pipeline_variable(output):
        raise RuntimeError(
            f"`s3_output_path` cannot be of type {kinds} if `s3_analysis_config_output_path` is none or empty. "
            f"{reason} Pass s3_analysis_config_output_path with an S3 URI."
        )
    return places.analysis_folder(str(output))


def analysis_asset(config: Mapping[str, Any]) -> MemoryAsset:
    """The document as a file.

    Raises:
        ValidationError: a pipeline variable stands in it, or something that JSON does not have.
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
