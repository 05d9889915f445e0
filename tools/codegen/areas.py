"""Areas: the modules of `sagemaker.core.shapes`, and the structures in each.

An area is a family of resources. A structure belongs to the first area whose operations reach it; structures that many
areas reach belong to ``common``. The parts of a structure are reached by all areas that reach the structure, so a module
imports only modules that stand before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from botocore.model import Shape, StructureShape
from tools.codegen.models import SERVICES, inner, service_model, structures

COMMON = "common"

# A structure that this many areas reach belongs to ``common``.
_MANY = 4

# Area to the operations that are its own. The order is that of the modules' imports.
_OPERATIONS = {
    "processing": r"\w+ProcessingJobs?",
    "training": r"(?!List\w+For)\w+TrainingJobs?",
    "tuning": r"\w+HyperParameterTuningJobs?",
    "transform": r"\w+TransformJobs?",
    "model": r"(Create|Delete|Describe)Model|ListModels|ListModelMetadata",
    "endpoint": r"(?!Invoke)\w+Endpoint(s|Config|Configs|Policy|WeightsAndCapacities)?",
    "invocation": r"Invoke\w+",
    "inference_component": r"\w+InferenceComponent(s|RuntimeConfig)?",
    "inference_router": r"\w+(InferenceRouter|InferenceGateway)s?",
    "model_package": r"\w+(ModelPackage|ModelPackageGroup|Algorithm)(s|Policy)?",
    "model_card": r"\w+ModelCard\w*",
    "monitoring": r"\w+Monitoring\w+",
    "monitoring_job": r"\w+(DataQuality|ModelBias|ModelExplainability|ModelQuality)\w+",
    "automl": r"\w+AutoML\w+",
    "inference_experiment": r"\w+InferenceExperiments?",
    "inference_recommendation": r"\w+InferenceRecommendations\w+|GetScaling\w+",
    "optimization": r"\w+(Optimization|Compilation)Jobs?",
    "benchmark": r"\w+(AIBenchmark|AIRecommendation|AIWorkload)\w+",
    "edge": r"\w+(Edge|Device)\w*",
    "pipeline": r"\w+Pipeline\w*",
    "experiment": r"(?!\w+InferenceExperiment)\w+(Experiment|Trial|TrialComponent)s?",
    "lineage": r"\w+(Action|Artifact|Association|Context)s?|\w+Lineage\w*",
    "feature_store": r"\w+(Feature|Record)\w*",
    "hub": r"\w*Hub(s|Content\w*)?",
    "cluster": r"\w+Cluster(s|Software|HealthCheck)?",
    "cluster_node": r"\w+ClusterNode\w*",
    "cluster_operation": r"\w+Cluster(Event|Extension|Operation)\w*",
    "compute_quota": r"\w+(ComputeQuota|ClusterSchedulerConfig)s?",
    "training_plan": r"\w+TrainingPlan\w*|\w+ReservedCapacity",
    "job": r"(Create|Delete|Describe|List|Stop)(Job|JobSchemaVersion|TrainingSession)s?",
    "image": r"\w+(Image|ImageVersion)s?|ListAliases",
    "domain": r"\w+(Domain|UserProfile)(s|Url)?",
    "studio": r"(?!\w+(Mlflow|Partner))\w+(App|AppImageConfig|Space|StudioLifecycleConfig)s?|StartSession",
    "notebook_instance": r"\w+(NotebookInstance|CodeRepositor)\w*",
    "project": r"\w+Projects?|\w+Servicecatalog\w+",
    "workforce": r"(?!\w+For)\w+(Workforce|Workteam)s?",
    "labeling": r"\w+(LabelingJob|FlowDefinition|HumanTask)\w*|RenderUiTemplate",
    "mlflow": r"\w+(Mlflow)\w+",
    "partner_app": r"\w+PartnerApp\w*",
    "metrics": r"Batch(Get|Put)Metrics",
    "catalog": r"Search|GetSearch\w+|\w+Tags|ListResourceCatalogs",
}
# This area reaches the descriptions of most resources, which belong to their own areas.
_NEUTRAL = "catalog"


def area_of_operation(operation: str) -> str:
    """Return the area of an operation.

    Raises:
        LookupError: the operation is new, and no area has a pattern for it.
    """
    found = [area for area, pattern in _OPERATIONS.items() if re.fullmatch(pattern, operation)]
    if len(found) != 1:
        raise LookupError(f"{operation} belongs to {found or 'no area'}: mend the patterns of {__name__}")
    return found[0]


def partition() -> dict[str, list[StructureShape]]:
    """Return the structures of each area in the order of the modules, parts before the structures that contain them."""
    order = list(_OPERATIONS)
    areas: dict[str, list[StructureShape]] = {area: [] for area in (COMMON, *order)}
    reaching = _reaching_areas()
    known = structures()
    for name in _inside_first(known):
        area = _area(reaching.get(name, frozenset()), order)
        areas[area].append(known[name])
    return {area: found for area, found in areas.items() if found}


def _area(reaching: frozenset[str], order: list[str]) -> str:
    if not reaching or len(reaching - {_NEUTRAL}) >= _MANY:
        return COMMON
    return min(reaching, key=order.index)


def _reaching_areas() -> dict[str, frozenset[str]]:
    """Return, for each structure, the areas whose operations reach it."""
    found: dict[str, set[str]] = {}
    for service in SERVICES:
        model = service_model(service)
        for operation in model.operation_names:
            area = area_of_operation(operation)
            called = model.operation_model(operation)
            for shape in _reachable([called.input_shape, called.output_shape, *called.error_shapes]):
                found.setdefault(shape, set()).add(area)
    return {name: frozenset(areas) for name, areas in found.items()}


def _reachable(roots: list[Shape | None]) -> Iterator[str]:
    pending = [shape for shape in roots if shape is not None]
    seen: set[str] = set()
    while pending:
        shape = pending.pop()
        if shape.name not in seen:
            seen.add(shape.name)
            pending.extend(inner(shape))
            if isinstance(shape, StructureShape):
                yield shape.name


def _inside_first(known: dict[str, StructureShape]) -> Iterator[str]:
    """Yield all names; a member comes before its structure, unless structures are recursive."""
    done: set[str] = set()
    for start, structure in known.items():
        path = [(start, iter(_parts(structure)))]
        entered = {start}
        while path:
            name, parts = path[-1]
            part = next((part for part in parts if part not in done and part not in entered), None)
            if part is not None:
                entered.add(part)
                path.append((part, iter(_parts(known[part]))))
                continue
            path.pop()
            if name not in done:
                done.add(name)
                yield name


def _parts(shape: Shape) -> list[str]:
    """Return the structures in the members of a structure, at any depth of lists and maps."""
    pending = inner(shape)
    found = []
    while pending:
        part = pending.pop(0)
        if isinstance(part, StructureShape):
            found.append(part.name)
        else:
            pending.extend(inner(part))
    return found
