"""The options of a remote function's job, and the members of ``CreateTrainingJob`` that they determine."""

from __future__ import annotations

import os
import re
import sys
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from sagemaker.core.exceptions import AssetNotFoundError, ConfigurationError, ValidationError
from sagemaker.core.image_uris import get_base_python_image_uri
from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter, FileFilter
from sagemaker.core.remote_function.spark_config import SparkConfig
from sagemaker.core.requests import execution_role, filled
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.workflow.entities import is_pipeline_variable

# The path of the defaults of remote functions in the SDK's configuration.
_DEFAULTS = ("SageMaker", "PythonSDK", "Modules", "RemoteFunction")
# The version of Python in names and tags of images: py310, py3.10, python-310.
_IMAGE_PYTHON = re.compile(r"py(?:thon)?-?3\.?(\d{1,2})(?!\d)")

# The versions of Python for which SageMaker has a base image.
_DEFAULT_IMAGES = ("38", "310")

AUTO_CAPTURE = "auto_capture"
# Distributions of this repository: jobs do not need them, and development versions are not on any index.
_OWN_DISTRIBUTIONS = re.compile(r"sagemaker(-core|-train|-serve|-mlops)?$")
RESULT_FORMATS = ("data", "pickle")


@attrs.frozen(eq=False, kw_only=True)
class JobOptions:
    """The options of a function's job; the names are those of `remote` and `step`.

    Options that are None are taken from the SDK's configuration (``RemoteFunction``) when the request is built.
    """

    dependencies: str | None = None
    pre_execution_commands: Sequence[str] | None = None
    pre_execution_script: str | None = None
    environment_variables: Mapping[str, Any] | None = None
    image_uri: Any = None
    include_local_workdir: bool | None = None
    custom_file_filter: FileFilter | None = None
    instance_count: Any = 1
    instance_type: Any = None
    job_conda_env: Any = None
    job_name_prefix: str | None = None
    keep_alive_period_in_seconds: Any = 0
    max_retry_attempts: Any = 1
    max_runtime_in_seconds: Any = 86400
    role: Any = None
    s3_kms_key: Any = None
    s3_root_uri: str | None = None
    security_group_ids: Sequence[Any] | None = None
    subnets: Sequence[Any] | None = None
    tags: Tags | Sequence[Any] | None = None
    volume_kms_key: Any = None
    volume_size: Any = 30
    encrypt_inter_container_traffic: Any = None
    spark_config: SparkConfig | None = None
    use_spot_instances: Any = False
    max_wait_time_in_seconds: Any = None
    disable_output_compression: bool = False
    use_torchrun: bool = False
    use_mpirun: bool = False
    nproc_per_node: int | None = None
    result_format: str = "data"

    def __attrs_post_init__(self) -> None:
        if self.pre_execution_commands is not None and self.pre_execution_script is not None:
            raise ValidationError(
                "Only one of pre_execution_commands or pre_execution_script can be specified!"
            )
        if self.result_format not in RESULT_FORMATS:
            raise ValidationError(
                f"result_format is one of {', '.join(RESULT_FORMATS)}, not {self.result_format!r}."
            )
        if self.use_torchrun and self.use_mpirun:
            raise ValidationError("Only one of use_torchrun and use_mpirun can be True.")
        commands = self.pre_execution_commands
        if is_pipeline_variable(commands) or any(map(is_pipeline_variable, commands or ())):
            raise ValidationError(
                "pre_execution_commands cannot hold pipeline variables: the commands are written to a file before the "
                "pipeline runs. Pass the variable in environment_variables and read it in the command."
            )
        environment = self.environment_variables
        if environment is not None and not isinstance(environment, Mapping):
            raise ValidationError(
                f"environment_variables is a dictionary of names and values, not {environment!r}; the values may "
                "be pipeline variables."
            )
        static = {
            "dependencies": self.dependencies,
            "pre_execution_script": self.pre_execution_script,
            "job_name_prefix": self.job_name_prefix,
            "s3_root_uri": self.s3_root_uri,
        }
        for name, value in static.items():
            if is_pipeline_variable(value):
                raise ValidationError(
                    f"{name} cannot be a pipeline variable: it determines which files are uploaded or where, "
                    "which must be known before the pipeline runs."
                )

    def with_defaults(self, configuration: Mapping[str, Any]) -> JobOptions:
        """Return these options; those that are None are taken from the SDK's configuration."""
        found: Any = configuration
        for key in _DEFAULTS:
            found = (found or {}).get(key) or {}
        if not found:
            return self
        vpc = found.get("VpcConfig") or {}
        patterns = (found.get("CustomFileFilter") or {}).get("IgnoreNamePatterns")
        commands = (
            {
                "pre_execution_commands": found.get("PreExecutionCommands"),
                "pre_execution_script": found.get("PreExecutionScript"),
            }
            if self.pre_execution_commands is None and self.pre_execution_script is None
            else {}
        )
        candidates = {
            "dependencies": found.get("Dependencies"),
            "environment_variables": found.get("EnvironmentVariables"),
            "image_uri": found.get("ImageUri"),
            "include_local_workdir": found.get("IncludeLocalWorkDir"),
            "custom_file_filter": CustomFileFilter(ignore_name_patterns=patterns) if patterns else None,
            "instance_type": found.get("InstanceType"),
            "job_conda_env": found.get("JobCondaEnvironment"),
            "role": found.get("RoleArn"),
            "s3_kms_key": found.get("S3KmsKeyId"),
            "s3_root_uri": found.get("S3RootUri"),
            "security_group_ids": vpc.get("SecurityGroupIds"),
            "subnets": vpc.get("Subnets"),
            "volume_kms_key": found.get("VolumeKmsKeyId"),
            "encrypt_inter_container_traffic": found.get("EnableInterContainerTrafficEncryption"),
            **commands,
        }
        chosen = {
            name: value
            for name, value in candidates.items()
            if value is not None and getattr(self, name) is None
        }
        tags = [*(_tag_list(self.tags) or ()), *(found.get("Tags") or ())]
        return attrs.evolve(self, tags=tags or None, **chosen)

    def check(self, place: str) -> None:
        """Check that a job can be created with these options.

        Args:
            place: the owner of the options, for error messages: ``Step 'Train'``.

        Raises:
            ConfigurationError: an option is missing or contradicts another (a `ValueError`).
        """
        if self.instance_type is None:
            raise ConfigurationError(
                f"instance_type is a required parameter! {place} needs it, for instance 'ml.m5.xlarge'."
            )
        if (self.subnets is None) != (self.security_group_ids is None):
            raise ConfigurationError(
                f"{place}: subnets and security_group_ids are given together, or neither: a job in a VPC needs both."
            )
        if self.spark_config is not None:
            raise ConfigurationError(
                f"{place}: spark_config is not supported: jobs of functions do not submit programs to Spark. Run Spark "
                "code with PySparkProcessor."
            )
        if self.use_mpirun and self.instance_count != 1:
            raise ConfigurationError(
                f"{place}: use_mpirun starts processes on one instance. Use torchrun for several."
            )

    def with_image(self, region: str, place: str) -> JobOptions:
        """Return these options with an image; by default the base image for this version of Python.

        Raises:
            ConfigurationError: no image is set, and this version has no base image (a `ValueError`).
        """
        if self.image_uri is not None:
            return self
        version = "{}{}".format(*sys.version_info[:2])
        if version not in _DEFAULT_IMAGES:
            raise ConfigurationError(
                "Default image is supported only for Python versions 3.8 and 3.10. If you are using any other "
                f"python version, you must provide a compatible image_uri. {place} has none."
            )
        return attrs.evolve(self, image_uri=get_base_python_image_uri(region, version))

    def environment_files(self) -> tuple[dict[str, Any], dict[str, bytes]]:
        """Return the settings of the job's environment, and the files that it is prepared with.

        Raises:
            AssetNotFoundError: a file does not exist (a `ValueError` and a `FileNotFoundError`).
            ValidationError: the file of dependencies is of an unsupported kind (a `ValueError`).
        """
        files: dict[str, bytes] = {}
        settings: dict[str, Any] = {}
        if self.dependencies == AUTO_CAPTURE:
            files["requirements.txt"] = captured_requirements()
            settings["dependencies"] = "requirements.txt"
        elif self.dependencies is not None:
            path = _dependencies_file(self.dependencies)
            name = "requirements.txt" if path.suffix == ".txt" else "environment.yml"
            files[name] = path.read_bytes()
            settings["dependencies"] = name
        if self.pre_execution_commands is not None:
            files["pre_exec.sh"] = "".join(f"{command}\n" for command in self.pre_execution_commands).encode()
        elif self.pre_execution_script is not None:
            script = Path(self.pre_execution_script)
            if not script.is_file():
                raise AssetNotFoundError(f"The pre_execution_script {str(script)!r} does not exist.")
            files["pre_exec.sh"] = script.read_bytes()
        if "pre_exec.sh" in files:
            settings["pre_execution"] = "pre_exec.sh"
        return settings, files

    def launch(self) -> dict[str, Any]:
        """Return how the function's processes are started: the launcher, and the processes per instance."""
        kind = "torchrun" if self.use_torchrun else "mpirun" if self.use_mpirun else None
        return {} if kind is None else {"kind": kind, "processes": self.nproc_per_node or 1}

    def request_members(self) -> dict[str, Any]:
        """Return the members of the request that depend on options alone."""
        stopping = {"MaxRuntimeInSeconds": self.max_runtime_in_seconds}
        if self.max_wait_time_in_seconds is not None:
            stopping["MaxWaitTimeInSeconds"] = self.max_wait_time_in_seconds
        resources = {
            "InstanceCount": self.instance_count,
            "InstanceType": self.instance_type,
            "VolumeSizeInGB": self.volume_size,
            "KeepAlivePeriodInSeconds": self.keep_alive_period_in_seconds,
            "VolumeKmsKeyId": self.volume_kms_key,
        }
        encrypt = self.encrypt_inter_container_traffic
        members = {
            "RoleArn": execution_role(self.role),
            "ResourceConfig": filled(**resources),
            "StoppingCondition": stopping,
            "RetryStrategy": {"MaximumRetryAttempts": self.max_retry_attempts},
            "EnableManagedSpotTraining": self.use_spot_instances,
            "EnableNetworkIsolation": False,
            "EnableInterContainerTrafficEncryption": False if encrypt is None else encrypt,
            "Environment": dict(self.environment_variables) if self.environment_variables else None,
            "Tags": _tag_list(self.tags),
            "VpcConfig": self._vpc(),
        }
        return filled(**members)

    def warn_of_other_python(self, python: str | None) -> None:
        """Warn when the image's name contains another version of Python than that of the pickled function."""
        if python is None or not isinstance(self.image_uri, str):
            return
        match = _IMAGE_PYTHON.search(self.image_uri.rpartition("/")[2])
        if match and f"3.{match[1]}" != python:
            warnings.warn(
                f"The image {self.image_uri} has Python 3.{match[1]}, and this is Python {python}: the job will "
                f"refuse the pickled function. Choose an image with Python {python}, run this program with Python "
                f"3.{match[1]}, or pass a function of a module that the image has installed.",
                UserWarning,
                stacklevel=2,
            )

    def _vpc(self) -> dict[str, Any] | None:
        if self.subnets is None:
            return None
        return {"SecurityGroupIds": list(self.security_group_ids or ()), "Subnets": list(self.subnets)}


def captured_requirements() -> bytes:
    """Return the installed distributions as a requirements file: ``name==version``, sorted by name."""
    from importlib import metadata

    versions = {
        distribution.metadata["Name"].lower(): distribution.version
        for distribution in metadata.distributions()
    }
    lines = [
        f"{name}=={version}\n"
        for name, version in sorted(versions.items())
        if not _OWN_DISTRIBUTIONS.match(name)
    ]
    return "".join(lines).encode()


def _tag_list(tags: Any) -> list[dict[str, Any]] | None:
    """Return tags in the form of the API; they may be pairs of key and value."""
    if isinstance(tags, list | tuple):
        tags = [{"Key": tag[0], "Value": tag[1]} if isinstance(tag, tuple) else tag for tag in tags]
    return format_tags(tags)


def _dependencies_file(dependencies: str) -> Path:
    path = Path(os.fspath(dependencies))
    if path.suffix not in {".txt", ".yml", ".yaml"}:
        raise ValidationError(
            f'Invalid dependencies provided: "{dependencies}". Pass a requirements file (.txt) or a conda environment '
            "(.yml, .yaml)."
        )
    if not path.is_file():
        raise AssetNotFoundError(f'No dependencies file named "{dependencies}" was found.')
    return path
