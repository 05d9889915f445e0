"""Lambda functions: create them from local code, update, invoke and delete them.

Only `create`, `update`, `upsert`, `invoke` and `delete` of a `Lambda` call AWS, through the function's session.
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

# Lambda refuses an update while another one is in progress. Waits of 1, 2, 4, ... seconds: about a minute in all.
_UPDATE_ATTEMPTS = 7


@static_arguments
class Lambda:
    """A Lambda function: an existing one by its ARN, or one that is created from local code.

    Without ``function_arn``, the name, the role, the handler and one of ``script`` and ``zipped_code_dir`` are
    required.

    Args:
        function_arn: the ARN of an existing function.
        function_name: the name of the function to create or update.
        execution_role_arn: the role that the function runs as.
        zipped_code_dir: a local zip archive with the code, or a directory to archive. It is uploaded to S3.
        s3_bucket: the bucket for ``zipped_code_dir``; the session's default bucket by default.
        script: a local file with the code. It is sent in the call itself.
        handler: ``module.function`` within the code.
        session: the session that calls the service; a new `Session` by default.
        timeout: seconds that one invocation may take.
        memory_size: memory of the function, in MB.
        runtime: the Lambda runtime.
        vpc_config: ``VpcConfig`` of the Lambda API.
        environment: ``Environment`` of the Lambda API.
        layers: ARNs of layers.

    Raises:
        ValidationError: arguments are missing or contradict each other.

    Example:
        ```python
        from pathlib import Path

        from sagemaker.core.lambda_helper import Lambda
        from sagemaker.core.workflow.pipeline_context import PipelineSession

        Path("notify.py").write_text("def handler(event, context): return event")
        function = Lambda(
            function_name="notify",
            execution_role_arn="arn:aws:iam::111122223333:role/Functions",
            script="notify.py",
            handler="notify.handler",
            session=PipelineSession(region="eu-west-1", default_bucket="bucket", account="111122223333"),
        )
        assert function.create_arguments({})["Handler"] == "notify.handler"
        ```
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

    # Properties and methods that make no call.

    @property
    def identity(self) -> str | PipelineVariable:
        """The ARN of the function, or its name if no ARN was set."""
        return self.function_arn if self.function_arn is not None else str(self.function_name)

    @property
    def has_code(self) -> bool:
        """Whether the function has local code, so that it can be created or updated."""
        return self.script is not None or self.zipped_code_dir is not None

    def code_asset(self) -> Asset:
        """Return the zip archive of the function's code.

        The archive of a script or a directory is deterministic: it changes only when the content does.

        Raises:
            ValidationError: the function has no local code.
            AssetNotFoundError: the file or directory does not exist.
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
        """Return the bytes of the archive of `code_asset`."""
        (file,) = self.code_asset().files()
        return file.read()

    def create_arguments(self, code: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of ``CreateFunction``.

        Args:
            code: ``Code`` of the Lambda API: ``ZipFile``, or ``S3Bucket`` and ``S3Key``.

        Raises:
            ValidationError: the function has an ARN, but no name.
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
        """Return the arguments of ``UpdateFunctionCode``; see `create_arguments` for ``code``."""
        return {"FunctionName": self._known_identity(), **code}

    def arn_in(self, partition: str, region: str, account: str) -> str | PipelineVariable:
        """Return ``function_arn`` if it is set, else the ARN of a function of this name in the account and region."""
        if self.function_arn is not None:
            return self.function_arn
        return f"arn:{partition}:lambda:{region}:{account}:function:{self.function_name}"

    # Calls.

    def create(self) -> dict[str, Any]:
        """Upload ``zipped_code_dir``, if it is set, and create the function (``CreateFunction``).

        Returns:
            The response.

        Raises:
            ServiceCallError: the call fails.
        """
        self.create_arguments({})
        return self._call("create_function", self.create_arguments(self._publish_code()))

    def update(self) -> dict[str, Any]:
        """Update the code of the function (``UpdateFunctionCode``), but not its settings.

        If another update is in progress, retry for about a minute.

        Returns:
            The response.

        Raises:
            ServiceCallError: the call fails.
        """
        arguments = self.update_arguments(self._publish_code())
        return _while_conflicting(lambda: self._call("update_function_code", arguments))

    def upsert(self) -> dict[str, Any]:
        """Create the function, or `update` it if a function of its name exists.

        Returns:
            The response of ``CreateFunction`` or ``UpdateFunctionCode``.

        Raises:
            ServiceCallError: the call fails.
        """
        try:
            return self.create()
        except ServiceCallError as error:
            if error.code != "ResourceConflictException":
                raise
        return self.update()

    def invoke(self) -> dict[str, Any]:
        """Invoke the function without a payload, and wait for its response (``Invoke``).

        Raises:
            ServiceCallError: the call fails.
        """
        return self._call(
            "invoke", {"FunctionName": self._known_identity(), "InvocationType": "RequestResponse"}
        )

    def delete(self) -> dict[str, Any]:
        """Delete the function (``DeleteFunction``).

        Raises:
            ServiceCallError: the call fails.
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
                "function_arn is a pipeline variable, known only when the pipeline runs, but this call needs the ARN "
                "now. Pass it as text."
            )
        return str(self.identity)

    def _publish_code(self) -> dict[str, Any]:
        """Upload ``zipped_code_dir``, if it is set, and return ``Code`` of the Lambda API."""
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
