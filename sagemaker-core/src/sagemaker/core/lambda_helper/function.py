"""Lambda functions that pipelines and programs call: made from local code, updated, invoked, deleted.

Constructing a `Lambda` and asking it for its code or its request parts calls nothing; AWS is called by the
methods that say so, through the function's session.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from sagemaker.core.exceptions import ServiceCallError, ValidationError
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.session import Session
from sagemaker.core.staging.assets import Asset, TreeAsset, ZipAsset, local_asset
from sagemaker.core.staging.places import function_code_key
from sagemaker.core.staging.transfer import put_bytes
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

__all__ = ["Lambda"]

# Lambda refuses an update while another one is under way: 1, 2, 4, ... seconds, about a minute in all.
_UPDATE_ATTEMPTS = 7


@static_arguments
class Lambda:
    """A Lambda function: an existing one by its ARN, or one that is made from local code.

    Without ``function_arn``, the name, the role, the handler and one of ``script`` and ``zipped_code_dir``
    are needed.

    Args:
        function_arn: the ARN of an existing function.
        function_name: the name of the function to be made or updated.
        execution_role_arn: the role that the function runs as.
        zipped_code_dir: a local zip archive with the code, or a directory that becomes one. It goes through S3.
        s3_bucket: where ``zipped_code_dir`` is uploaded; the session's default bucket otherwise.
        script: a local file with the code. It is sent in the call itself.
        handler: ``module.function`` within the code.
        session: makes the calls; one from the environment otherwise.
        timeout: seconds that one invocation may take.
        memory_size: in MB.
        runtime: the Lambda runtime.
        vpc_config: ``VpcConfig`` of the Lambda API.
        environment: ``Environment`` of the Lambda API.
        layers: ARNs of layers.

    Raises:
        ValidationError: arguments are missing or contradict each other.
    """

    def __init__(
        self,
        function_arn: str | PipelineVariable | None = None,
        function_name: str | None = None,
        execution_role_arn: str | None = None,
        zipped_code_dir: str | None = None,
        s3_bucket: str | None = None,
        script: str | None = None,
        handler: str | None = None,
        session: Session | None = None,
        timeout: int = 120,
        memory_size: int = 128,
        runtime: str = "python3.8",
        vpc_config: dict[str, Any] | None = None,
        environment: dict[str, Any] | None = None,
        layers: list[str] | None = None,
    ) -> None:
        self.function_arn = function_arn
        self.function_name = function_name
        self.execution_role_arn = execution_role_arn
        self.zipped_code_dir = zipped_code_dir
        self.s3_bucket = s3_bucket
        self.script = script
        self.handler = handler
        self.session = session or Session()
        self.timeout = timeout
        self.memory_size = memory_size
        self.runtime = runtime
        self.vpc_config = vpc_config or {}
        self.environment = environment or {}
        self.layers = layers or []
        self._check()

    # Pure: what the function is made of.

    @property
    def identity(self) -> str | PipelineVariable:
        """What calls name the function by: its ARN where it is known, else its name."""
        return self.function_arn if self.function_arn is not None else str(self.function_name)

    @property
    def has_code(self) -> bool:
        """Whether local code belongs to the function, so that it can be created or updated."""
        return self.script is not None or self.zipped_code_dir is not None

    def code_asset(self) -> Asset:
        """The zip archive of the function's code.

        The archive of a script or a directory is deterministic: it changes when the content does.

        Raises:
            ValidationError: there is no local code.
            AssetNotFoundError: the code does not exist.
        """
        if self.script is not None:
            return ZipAsset(local_asset(self.script))
        if self.zipped_code_dir is None:
            raise ValidationError(
                f"Lambda function {self.identity}: pass script or zipped_code_dir to give it code."
            )
        asset = local_asset(self.zipped_code_dir)
        return ZipAsset(asset) if isinstance(asset, TreeAsset) else asset

    def archive(self) -> bytes:
        """The bytes of the zip archive of `code_asset`."""
        (file,) = self.code_asset().files()
        return file.read()

    def create_arguments(self, code: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments of ``CreateFunction``.

        Args:
            code: ``Code`` of the Lambda API: ``ZipFile``, or ``S3Bucket`` and ``S3Key``.

        Raises:
            ValidationError: the function has no name: it was given by its ARN alone.
        """
        if self.function_name is None:
            raise ValidationError("FunctionName must be provided to create a Lambda function.")
        return {
            "FunctionName": self.function_name,
            "Runtime": self.runtime,
            "Handler": self.handler,
            "Role": self.execution_role_arn,
            "Code": dict(code),
            "Timeout": self.timeout,
            "MemorySize": self.memory_size,
            "VpcConfig": self.vpc_config,
            "Environment": self.environment,
            "Layers": self.layers,
        }

    def update_arguments(self, code: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments of ``UpdateFunctionCode``; ``code`` as in `create_arguments`."""
        return {"FunctionName": self._known_identity(), **code}

    def arn_in(self, partition: str, region: str, account: str) -> str | PipelineVariable:
        """The ARN that was given, or the one that a function of this name has in that account and region."""
        if self.function_arn is not None:
            return self.function_arn
        return f"arn:{partition}:lambda:{region}:{account}:function:{self.function_name}"

    # Calls.

    def create(self) -> dict[str, Any]:
        """Create the function (``CreateFunction``); a zipped directory is uploaded before.

        Returns:
            The response.

        Raises:
            ServiceCallError: Lambda refuses.
        """
        self.create_arguments({})
        return self._call("create_function", self.create_arguments(self._publish_code()))

    def update(self) -> dict[str, Any]:
        """Give the function its code anew (``UpdateFunctionCode``); its settings stay as they are.

        While another update is under way, this waits and tries again for about a minute.

        Returns:
            The response.

        Raises:
            ServiceCallError: Lambda refuses.
        """
        arguments = self.update_arguments(self._publish_code())
        return _while_conflicting(lambda: self._call("update_function_code", arguments))

    def upsert(self) -> dict[str, Any]:
        """Create the function, or `update` it where one of its name exists.

        Returns:
            The response of the call that was carried out.

        Raises:
            ServiceCallError: Lambda refuses.
        """
        try:
            return self.create()
        except ServiceCallError as error:
            if error.code != "ResourceConflictException":
                raise
        return self.update()

    def invoke(self) -> dict[str, Any]:
        """Call the function without a payload, and wait for its answer (``Invoke``).

        Raises:
            ServiceCallError: Lambda refuses.
        """
        return self._call(
            "invoke", {"FunctionName": self._known_identity(), "InvocationType": "RequestResponse"}
        )

    def delete(self) -> dict[str, Any]:
        """Delete the function (``DeleteFunction``).

        Raises:
            ServiceCallError: Lambda refuses.
        """
        return self._call("delete_function", {"FunctionName": self._known_identity()})

    def _check(self) -> None:
        if self.function_arn is None and self.function_name is None:
            raise ValidationError("Either function_arn or function_name must be provided.")
        if self.function_name is not None:
            if self.execution_role_arn is None:
                raise ValidationError(f"Lambda {self.function_name!r}: execution_role_arn must be provided.")
            if not self.has_code:
                raise ValidationError(
                    f"Lambda {self.function_name!r}: Either zipped_code_dir or script must be provided."
                )
        if self.script is not None and self.zipped_code_dir is not None:
            raise ValidationError(
                f"Lambda {self.function_name or self.function_arn!r}: Provide either script or zipped_code_dir, not both."
            )
        if self.function_name is not None and self.handler is None:
            raise ValidationError(f"Lambda {self.function_name!r}: Lambda handler must be provided.")

    def _known_identity(self) -> str:
        if is_pipeline_variable(self.identity):
            raise ValidationError(
                "function_arn is a pipeline variable, known only when the pipeline runs: this call needs the ARN "
                "now. Pass it as text."
            )
        return str(self.identity)

    def _publish_code(self) -> dict[str, Any]:
        """``Code`` of the Lambda API; a zipped directory is put into S3."""
        archive = self.archive()
        if self.script is not None:
            return {"ZipFile": archive}
        name = self._known_identity().partition(":function:")
        bucket, key = self.session.determine_bucket_and_prefix(
            self.s3_bucket, function_code_key(name[2].partition(":")[0] or name[0])
        )
        put_bytes(self.session.s3_client, f"s3://{bucket}/{key}", archive)
        return {"S3Bucket": bucket, "S3Key": key}

    def _call(self, method: str, arguments: dict[str, Any]) -> dict[str, Any]:
        from botocore.exceptions import ClientError

        try:
            response: dict[str, Any] = getattr(self.session.lambda_client, method)(**arguments)
        except ClientError as error:
            details = error.response["Error"]
            code, message = details.get("Code", ""), details.get("Message", "")
            raise ServiceCallError(
                f"Lambda function {self.identity}: {code}: {message}", code=code
            ) from error
        return response


def _while_conflicting(call: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    for attempt in range(_UPDATE_ATTEMPTS - 1):
        try:
            return call()
        except ServiceCallError as error:
            if error.code != "ResourceConflictException":
                raise
        time.sleep(2**attempt)
    return call()
