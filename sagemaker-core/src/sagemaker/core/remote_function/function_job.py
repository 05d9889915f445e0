"""The training job of a function call: its files, their digests, and the location of its results.

The request is the root of trust. It contains the digest of a manifest, and the manifest contains the digests of
all files, including the program of the job. It contains no secrets. docs/decisions says which attacks this
prevents.
"""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path
from typing import Any

import attrs

from sagemaker.core.exceptions import ConfigurationError
from sagemaker.core.remote_function.container import data_format
from sagemaker.core.remote_function.custom_file_filter import workdir_asset
from sagemaker.core.remote_function.function_call import FUNCTION_FILE, OBJECTS_FILE, FunctionCall
from sagemaker.core.remote_function.job_options import JobOptions
from sagemaker.core.remote_function.signing import sign
from sagemaker.core.requests import ContextValue, RequestContext, Resolver, StagedAsset
from sagemaker.core.staging import places
from sagemaker.core.staging.assets import Asset, BundleAsset, MemoryAsset, SubfolderAsset
from sagemaker.core.workflow.entities import Join, PipelineVariable, is_pipeline_variable
from sagemaker.core.workflow.properties import Properties

FORMAT = 1
RUNTIME_CHANNEL = "sagemaker_remote_function_bootstrap"
PAYLOAD_CHANNEL = "sagemaker_remote_function_payload"
RESULT_CHANNEL = "sagemaker_remote_function_result_"
RESULTS_FOLDER_PARAMETER = "sagemaker_remote_function_results_folder"

_MAX_CHANNELS = 20
_PROGRAM = Path(__file__).with_name("container")
# The name of the container package in the job.
_PACKAGE = "remote_function_job"
_TOP_LEVEL = ("bootstrap.py", "run_function.py")

# The start of the chain of checks: this line is part of the request and checks the bootstrap against a digest that
# is also part of the request. An argument of a container has up to 256 characters and no line breaks.
_LOADER = (
    "import sys,hashlib as h;p,d=sys.argv[1:3];b=open(p,'rb').read();"
    "h.sha256(b).hexdigest()==d or sys.exit(p+' was changed after it was staged: refused.');"
    "exec(compile(b,p,'exec'),{'__name__':'__main__'})"
)
_ENTRYPOINT = (
    "/bin/sh",
    "-c",
    'exec "$(command -v python3 || command -v python)" -I -S -c "$@"',
    "remote-function",
)


class ResultLocation(Properties):
    """The S3 prefix of the results of a function's step."""

    __slots__ = ()

    listed = True


@attrs.frozen(eq=False)
class FunctionJob(ContextValue):
    """The arguments of ``CreateTrainingJob`` for one call of a function.

    Args:
        call: the call.
        options: the options of the job.
    """

    call: FunctionCall
    options: JobOptions

    def resolve(self, context: RequestContext, resolver: Resolver) -> dict[str, Any]:  # noqa: ARG002 - the leaf's interface
        """Return the request, a tree that may contain assets and pipeline variables.

        Raises:
            ConfigurationError: an option is missing, or the call reads too many results (a `ValueError`).
            AssetNotFoundError: a file to ship does not exist.
        """
        options = self.options.with_defaults(context.session.sagemaker_config)
        place = f"Step {context.step!r}" if context.step else f"Job {context.job_name!r}"
        options.check(place)
        if options.image_uri is None:
            options = options.with_image(context.session.boto_region_name, place)
        options.warn_of_other_python(self.call.python)
        payload, vouchers = self._payload(options, context.session.settings.function_signing_key)
        runtime = runtime_asset(self._needs_cloudpickle(options))
        location, folder = self._results(options, context)
        root = options.s3_root_uri
        hyperparameters = self._hyperparameters(options, folder)
        return {
            "AlgorithmSpecification": {
                "TrainingImage": options.image_uri,
                "TrainingInputMode": "File",
                "ContainerEntrypoint": list(_ENTRYPOINT),
                "ContainerArguments": [
                    _LOADER,
                    f"/opt/ml/input/data/{RUNTIME_CHANNEL}/bootstrap.py",
                    runtime_digests(False)[f"{RUNTIME_CHANNEL}/bootstrap.py"],
                    *vouchers,
                ],
            },
            "InputDataConfig": [
                _channel(RUNTIME_CHANNEL, StagedAsset(runtime, root=root)),
                _channel(PAYLOAD_CHANNEL, StagedAsset(payload, root=root)),
                *self._sources(place),
            ],
            "OutputDataConfig": {
                "S3OutputPath": location,
                **({"KmsKeyId": options.s3_kms_key} if options.s3_kms_key is not None else {}),
                **({"CompressionType": "NONE"} if options.disable_output_compression else {}),
            },
            "CheckpointConfig": {"S3Uri": self.call.checkpoints or location},
            **({"HyperParameters": hyperparameters} if hyperparameters else {}),
            **options.request_members(),
        }

    # Files of the job.

    def _payload(self, options: JobOptions, key_file: str | None) -> tuple[Asset, list[str]]:
        """Return the files of this call, and the digest of their manifest, with the public key if it is signed."""
        settings, files = options.environment_files()
        files.update(self.call.files)
        digests = {f"{PAYLOAD_CHANNEL}/{name}": _digest(content) for name, content in files.items()}
        digests.update(runtime_digests(self._needs_cloudpickle(options)))
        members: list[Asset] = []
        if options.include_local_workdir:
            workspace = SubfolderAsset(workdir_asset(options.custom_file_filter), "workspace")
            members.append(workspace)
            digests.update(
                (f"{PAYLOAD_CHANNEL}/{file.name}", _digest(file.read())) for file in workspace.files()
            )
        environment = options.job_conda_env
        if environment is not None:
            is_variable = is_pipeline_variable(environment)
            settings["conda_env"] = {"$variable": _name(environment)} if is_variable else environment
        manifest = data_format.dump(
            {
                "format": FORMAT,
                "python": self.call.python,
                "function": dict(self.call.function),
                "arguments": {"positional": list(self.call.positional), "named": dict(self.call.named)},
                "results": {"format": options.result_format, "read": self._readable()},
                "environment": settings,
                "launch": options.launch(),
                "files": digests,
            }
        )
        vouchers = [_digest(manifest)]
        files["manifest.json"] = manifest
        if key_file is not None:
            files["manifest.sig"], public_key = sign(manifest, key_file)
            vouchers.append(public_key)
        members.append(MemoryAsset(tuple(sorted(files.items()))))
        return (members[0] if len(members) == 1 else BundleAsset(tuple(members))), vouchers

    def _needs_cloudpickle(self, options: JobOptions) -> bool:
        pickled = FUNCTION_FILE in self.call.files or OBJECTS_FILE in self.call.files
        return pickled or options.result_format == "pickle"

    # Inputs and outputs of the function.

    def _readable(self) -> list[dict[str, str]]:
        return [
            {"channel": f"{RESULT_CHANNEL}{index}", "format": source.result_format}
            for index, source in enumerate(self.call.sources)
        ]

    def _sources(self, place: str) -> list[dict[str, Any]]:
        limit = _MAX_CHANNELS - 2
        if len(self.call.sources) > limit:
            raise ConfigurationError(
                f"{place} reads the results of {len(self.call.sources)} steps. A job reads up to {limit}: combine "
                "results in an intermediate step."
            )
        channels = []
        for index, source in enumerate(self.call.sources):
            step = source.step
            if step is not None:
                uri = ResultLocation(step.name, "OutputDataConfig.S3OutputPath", step=step)
                channels.append(_channel(f"{RESULT_CHANNEL}{index}", uri))
        return channels

    def _results(self, options: JobOptions, context: RequestContext) -> tuple[Any, Any]:
        """Return the S3 prefix of the results, and their folder below the checkpoint folder in the job."""
        root = (options.s3_root_uri or context.root).rstrip("/")
        if context.step is None:
            folder: Any = places.function_results_path(context.job_name)
            if self.call.checkpoints:
                return f"{self.call.checkpoints.rstrip('/')}/{folder}", folder
            return f"{root}/{folder}", ""
        if self.call.checkpoints:
            folder = places.step_function_results_path(context.scope, context.step)
            return Join(on="/", values=[self.call.checkpoints.rstrip("/"), *folder.values]), folder
        return places.step_function_results(root, context.scope, context.step), ""

    def _hyperparameters(self, options: JobOptions, folder: Any) -> dict[str, Any]:
        values: dict[str, Any] = {
            name: variable.to_string() for name, variable in self.call.variables.items()
        }
        environment = options.job_conda_env
        if is_pipeline_variable(environment):
            values[_name(environment)] = environment.to_string()
        if folder:
            values[RESULTS_FOLDER_PARAMETER] = folder
        return values


@functools.lru_cache(maxsize=2)
def runtime_asset(with_cloudpickle: bool) -> MemoryAsset:
    """Return the program of the job, with the client's version of cloudpickle when something is pickled."""
    contents = {
        name if name in _TOP_LEVEL else f"{_PACKAGE}/{name}": content for name, content in _program().items()
    }
    if with_cloudpickle:
        import cloudpickle

        folder = Path(cloudpickle.__file__).parent
        contents.update(
            (f"cloudpickle/{path.name}", path.read_bytes()) for path in sorted(folder.glob("*.py"))
        )
    return MemoryAsset(tuple(sorted(contents.items())))


@functools.lru_cache(maxsize=2)
def runtime_digests(with_cloudpickle: bool) -> dict[str, str]:
    """Return the digests of the program's files, by channel and name."""
    contents = runtime_asset(with_cloudpickle).contents
    return {f"{RUNTIME_CHANNEL}/{name}": _digest(content) for name, content in contents}


@functools.lru_cache(maxsize=1)
def _program() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(_PROGRAM.glob("*.py"))}


def _channel(name: str, uri: Any) -> dict[str, Any]:
    return {"ChannelName": name, "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": uri}}}


def _name(variable: PipelineVariable) -> str:
    """Return the name of the hyperparameter that holds a variable."""
    expression: Any = variable.expr
    name: str = expression.get("Get") or f"variable_{_digest(repr(expression).encode())[:16]}"
    return name


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
