"""Selection of one image for a query: scope, version, region, processor, Python version and tag."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import attrs

from sagemaker.core.exceptions import ValidationError, did_you_mean
from sagemaker.core.image_uris.table import Image, aliases, base_aliases, images

HUGGING_FACE_FRAMEWORK = "huggingface"
HUGGING_FACE_LLM_FRAMEWORK = "huggingface-llm"
HUGGING_FACE_LLM_NEURONX_FRAMEWORK = "huggingface-llm-neuronx"
HUGGING_FACE_TEI_CPU_FRAMEWORK = "huggingface-tei-cpu"
HUGGING_FACE_TEI_GPU_FRAMEWORK = "huggingface-tei"
HUGGING_FACE_VLLM_NEURONX_FRAMEWORK = "huggingface-vllm-neuronx"
SAGEMAKER_TRITONSERVER_FRAMEWORK = "sagemaker-tritonserver"
DATA_WRANGLER_FRAMEWORK = "data-wrangler"
SKLEARN_FRAMEWORK = "sklearn"
STABILITYAI_FRAMEWORK = "stabilityai"
XGBOOST_FRAMEWORK = "xgboost"
INFERENCE_GRAVITON = "inference_graviton"
TRAINIUM_ALLOWED_FRAMEWORKS = "pytorch"
GRAVITON_ALLOWED_FRAMEWORKS = frozenset({"pytorch", "sklearn", "tensorflow", "xgboost"})
GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY = ("c6g", "c6gd", "c6gn", "c7g", "m6g", "m6gd", "r6g", "r6gd")
FRAMEWORKS_WITH_CONTAINER_VERSION_SUFFIX = frozenset({"huggingface", "pytorch-smp", "spark"})
ECR_URI_TEMPLATE = "{registry}.dkr.{hostname}/{repository}"
_ELASTIC_INFERENCE = "eia"
_NEURON_TOOLS = frozenset({"neuron", "neuronx"})
_VARIANTS = {
    "huggingface-neuron": "inference_tool='neuron'",
    "huggingface-neuronx": "inference_tool='neuronx'",
    "huggingface-training-compiler": "training_compiler_config=...",
}
_PYTHONS = frozenset({"py2", "py3"})
_INSTANCE_TYPE = re.compile(r"^ml[._]([a-z\d-]+)\.?\w*$")
_ACCELERATOR_TYPE = re.compile(r"^ml[._]eia|^local_sagemaker_notebook$")
# Versions of these frameworks are listed by scope: the newest version is known only for a scope.
_SCOPED = re.compile(
    r"^(autogluon|huggingface|mxnet|pytorch|sklearn|tensorflow|xgboost|stabilityai)|^(vllm|sglang)$"
)
_DOMAINS = {
    "cn-": "amazonaws.com.cn",
    "us-iso-": "c2s.ic.gov",
    "us-isob-": "sc2s.sgov.gov",
    "us-isof-": "csp.hci.ic.gov",
    "eu-isoe-": "cloud.adc-e.uk",
    "eusc-": "amazonaws.eu",
}


@attrs.frozen
class ImageQuery:
    """The arguments of a look-up; they select one row of the framework's images."""

    framework: str
    region: str
    version: str | None
    py_version: str | None
    instance_type: str | None
    accelerator_type: str | None
    scope: str | None
    container_version: str | None
    base: str | None
    sdk_version: str | None
    tool: str | None
    serverless: bool

    @property
    def family(self) -> str | None:
        """The instance family, ``c6g`` for ``ml.c6g.large``; None for local mode or without an instance type."""
        match = _INSTANCE_TYPE.match(self.instance_type or "")
        return match[1] if match else None


def variant_of(query: ImageQuery, *, compiled: bool) -> ImageQuery:
    """Return the query with the framework name under which images for its tool, compiler or accelerator are listed."""
    name, family = query.framework, query.family or ""
    if family.startswith("trn") and name != TRAINIUM_ALLOWED_FRAMEWORKS:
        raise ValidationError(
            f"Unsupported framework: {name}. Supported framework(s) for Trainium instances: pytorch."
        )
    if name in _VARIANTS:
        raise ValidationError(
            f"Unsupported framework: {name}. Its images are those of framework='huggingface' with {_VARIANTS[name]}."
        )
    if compiled and name in {"huggingface", "pytorch"}:
        return attrs.evolve(query, framework=f"{name}-training-compiler")
    if query.tool in _NEURON_TOOLS and name in {"huggingface", "pytorch"}:
        return attrs.evolve(query, framework=f"{name}-{query.tool}")
    if name in {"huggingface", "pytorch"} and family.startswith(("trn", "inf")):
        return attrs.evolve(query, framework=f"{name}-neuron", tool="neuron")
    return query


def uri_of(query: ImageQuery) -> str:
    """Return the URI of the image, or raise `ValidationError` naming what is not supported."""
    rows = rows_of(query.framework)
    scope = _scope(rows, query)
    image, version = _image(rows, scope, query)
    repository = repository_uri(image, query.region)
    processor = _processor(image, scope, query)
    python = _python(image, query)
    tag = _tag(image, version, processor, python, query)
    return f"{repository}:{tag}" if tag else repository


def rows_of(framework: str) -> Sequence[Image]:
    """Return the images of a framework."""
    rows = images().get(framework)
    if rows is None:
        hint = did_you_mean(str(framework), images())
        raise FileNotFoundError(
            f"Unsupported framework: {framework}.{hint} Supported framework(s): {', '.join(sorted(images()))}."
        )
    return rows


def scopes_of(rows: Iterable[Image]) -> dict[str, None]:
    """Return the scopes of some images, each once, in their order."""
    return dict.fromkeys(scope for image in rows for scope in image.scopes)


def _scope(rows: Sequence[Image], query: ImageQuery) -> str | None:
    options = list(scopes_of(rows))
    if query.accelerator_type is not None and not _ACCELERATOR_TYPE.match(query.accelerator_type):
        raise ValidationError(
            f"Invalid SageMaker Elastic Inference accelerator type: {query.accelerator_type}. "
            "It is ml.eia2.medium or another of that family."
        )
    graviton = _is_graviton(query)
    if len(options) <= 1:
        return options[0] if options else None
    if query.accelerator_type is not None:
        return one_of(_ELASTIC_INFERENCE, options, "image scope")
    if graviton:
        return INFERENCE_GRAVITON
    if query.scope is None and all(set(image.scopes) == set(options) for image in rows):
        return options[0]
    if query.scope is None and query.framework in {XGBOOST_FRAMEWORK, SKLEARN_FRAMEWORK}:
        return "training"
    return one_of(query.scope, options, "image scope")


def _is_graviton(query: ImageQuery) -> bool:
    if query.family not in GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY:
        return False
    if query.framework not in GRAVITON_ALLOWED_FRAMEWORKS:
        raise ValidationError(
            f"Unsupported framework: {query.framework}. Supported framework(s) for Graviton instances: "
            f"{', '.join(sorted(GRAVITON_ALLOWED_FRAMEWORKS))}."
        )
    return True


def _image(rows: Sequence[Image], scope: str | None, query: ImageQuery) -> tuple[Image, str]:
    """Return the row, and the version for the tag, which keeps a short version as the query has it."""
    in_scope = [image for image in rows if scope is None or scope in image.scopes]
    version = _version(in_scope, query.version or _newest(rows, query), scope, query)
    full = aliases(query.framework, scope).get(version, version)
    fitting = [image for image in in_scope if image.version == full]
    if len(fitting) == 1 and fitting[0].base_framework is None:
        return fitting[0], version
    return _on_base(fitting, scope, full, query), version


def _version(in_scope: Sequence[Image], version: str | None, scope: str | None, query: ImageQuery) -> str:
    options = list(dict.fromkeys(image.version for image in in_scope))
    short = aliases(query.framework, scope)
    if version is not None and (version in options or version in short):
        return version
    if len(options) == 1:
        return options[0]
    raise unsupported(f"{query.framework} version", version, [*options, *short])


def _newest(rows: Sequence[Image], query: ImageQuery) -> str | None:
    if _SCOPED.match(query.framework):
        rows = [image for image in rows if query.scope in image.scopes]
    if not rows:
        return None
    latest = aliases(query.framework, rows[0].scopes[0] if rows[0].scopes else None).get("latest")
    return latest or max((image.version for image in rows), key=version_order)


def _on_base(fitting: Sequence[Image], scope: str | None, version: str, query: ImageQuery) -> Image:
    bases = {str(image.base_framework): image for image in fitting}
    if bases.keys() <= _PYTHONS:
        return bases[one_of(query.py_version, list(bases), "Python version")]
    short = base_aliases(query.framework, scope, version)
    base = query.base
    return bases[one_of(short.get(base, base) if base else None, list(bases), "base framework")]


def repository_uri(image: Image, region: str) -> str:
    """Return the URI of an image without its tag."""
    if region not in image.accounts:
        raise unsupported("region", region, sorted(image.accounts))
    domain = next((name for prefix, name in _DOMAINS.items() if region.startswith(prefix)), "amazonaws.com")
    hostname = f"ecr.{region}.{domain}"
    return ECR_URI_TEMPLATE.format(
        registry=image.accounts[region], hostname=hostname, repository=image.repository
    )


def _processor(image: Image, scope: str | None, query: ImageQuery) -> str | None:
    if scope == INFERENCE_GRAVITON and query.framework in {SKLEARN_FRAMEWORK, XGBOOST_FRAMEWORK}:
        family = query.family
        if family and family not in GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY:
            raise unsupported("instance type", family, GRAVITON_ALLOWED_TARGET_INSTANCE_FAMILY)
    if not image.processors:
        return None
    if len(image.processors) == 1 and not query.instance_type:
        return image.processors[0]
    kind = "cpu" if query.serverless else _kind(image, query)
    return one_of(kind, image.processors, "processor")


def _kind(image: Image, query: ImageQuery) -> str:
    if not query.instance_type:
        raise ValidationError(
            f"Empty SageMaker instance type. {image.framework} has images for {', '.join(image.processors)}; "
            "instance_type selects one of them."
        )
    if query.instance_type in {"local", "local_gpu"}:
        return "gpu" if query.instance_type == "local_gpu" else "cpu"
    family = query.family
    if family is None:
        raise ValidationError(
            f"Invalid SageMaker instance type: {query.instance_type}. It is ml.m5.large or the like, local or local_gpu."
        )
    if family in image.processors:
        return family
    if family.startswith(("inf", "trn")):
        return family[:3]
    return "gpu" if family[0] in "gp" else "cpu"


def _python(image: Image, query: ImageQuery) -> str | None:
    if image.base_framework in _PYTHONS:
        return query.py_version
    if not image.py_versions or (query.py_version is None and image.framework == "spark"):
        return None
    if query.py_version is None and len(image.py_versions) == 1:
        return image.py_versions[0]
    return one_of(query.py_version, image.py_versions, "Python version")


def _tag(image: Image, version: str, processor: str | None, python: str | None, query: ImageQuery) -> str:
    shown = query.tool or processor
    sdk = (query.sdk_version or image.sdk_versions[-1]) if image.sdk_versions else None
    parts = [
        _first_part(image, version, query),
        shown if shown not in image.untagged_processors else None,
        python,
        sdk,
        _last_part(image, processor, f"{version}-{python}", query),
    ]
    return "-".join(part for part in parts if part)


def _first_part(image: Image, version: str, query: ImageQuery) -> str:
    if image.base_framework is None or image.base_framework in _PYTHONS:
        return image.tag_prefix or version
    base = re.sub(r"^[a-z]+", "", query.base or image.base_framework)
    whole = image.version if image.framework == HUGGING_FACE_FRAMEWORK else version
    return f"{base}-transformers{whole}"


def _last_part(image: Image, processor: str | None, build: str, query: ImageQuery) -> str | None:
    if query.family == "p4d" and build in image.p4d_container_version:
        return image.p4d_container_version[build]
    if image.container_version:
        return image.container_version.get(processor or "")
    if query.container_version is None or image.framework in FRAMEWORKS_WITH_CONTAINER_VERSION_SUFFIX:
        return query.container_version
    raise ValidationError(
        f"container_version {query.container_version!r} is not supported for framework {image.framework!r} "
        f"version {image.version!r}: its tags have no such part. Leave it out; pass the version of the "
        "framework as version."
    )


def version_order(version: str) -> list[tuple[int, int | str]]:
    """Return a sort key for versions: numbers by value, and after letters."""
    parts = re.findall(r"\d+|[a-z]+", version)
    while len(parts) > 1 and parts[-1] == "0":
        parts.pop()
    return [(1, int(part)) if part.isdigit() else (0, part) for part in parts]


def one_of(value: str | None, options: Sequence[str], noun: str) -> str:
    """Return the value, or raise `ValidationError` if it is not among the options."""
    if value is None or value not in options:
        raise unsupported(noun, value, options)
    return value


def unsupported(noun: str, value: str | None, options: Iterable[str]) -> ValidationError:
    """Return the error for a value that is not among the options."""
    return ValidationError(
        f"Unsupported {noun}: {value}. You may need to upgrade your SDK version (pip install -U sagemaker-core) for "
        f"newer {noun}s. Supported {noun}(s): {', '.join(options)}."
    )
