"""Publication of Lambda functions with local code: they are created or updated together with their pipeline.

A `FunctionArn` stands in a request for the ARN of such a function. Resolving it makes no call: it returns the ARN
and registers a `FunctionPublication`, whose digest is that of the code.
"""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.exceptions import ServiceCallError, ValidationError, is_not_found
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.requests import ContextValue, RequestContext, Resolver


@attrs.frozen(eq=False)
class FunctionPublication:
    """The creation of a function, or the update of its code.

    Attributes:
        target: the ARN of the function.
        digest: SHA-256 of the file names and bytes of the code.
        function: the function.
    """

    target: str
    digest: str
    function: Lambda

    @property
    def description(self) -> str:
        """A sentence for people about the effect of `carry_out`."""
        return f"update the code of Lambda function {self.target} to {self.digest[:12]}, if it differs"

    def carry_out(self) -> bool:
        """Create the function if it does not exist, or update its code if that is different.

        The settings of an existing function are not changed. One call finds out whether anything must be written.

        Returns:
            Whether anything was written.

        Raises:
            ServiceCallError: a call fails.
        """
        present = self._present_code()
        if present == self._code_sha256():
            return False
        if present is None and self.function.function_name is not None:
            self.function.create()
        else:
            self.function.update()
        return True

    def _present_code(self) -> str | None:
        from botocore.exceptions import ClientError

        client = self.function.session.lambda_client
        try:
            found: str = client.get_function_configuration(FunctionName=self.target)["CodeSha256"]
        except ClientError as error:
            details = error.response["Error"]
            if is_not_found(error):
                return None
            raise ServiceCallError(
                f"Lambda function {self.target}: {details['Code']}: {details['Message']}",
                code=details["Code"],
            ) from error
        return found

    def _code_sha256(self) -> str:
        """Return the hash of the archive in the format of ``CodeSha256`` of the Lambda API."""
        import base64
        import hashlib

        return base64.b64encode(hashlib.sha256(self.function.archive()).digest()).decode("ascii")


@attrs.frozen(eq=False)
class FunctionArn(ContextValue):
    """The ARN of a function with local code; the function is published together with the request."""

    function: Lambda

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:
        """Return ``function_arn``, or the function's ARN in the execution role's account and the session's region.

        Raises:
            ValidationError: the execution role is not an ARN, or the function's ARN is a pipeline variable.
            MissingRegionError: the session has no region.
        """
        target = self._arn()
        digest = resolver.digest(self.function.code_asset())
        resolver.act(FunctionPublication(target, digest, self.function), context)
        return target

    def _arn(self) -> str:
        function = self.function
        if isinstance(function.function_arn, str):
            return function.function_arn
        if function.function_arn is not None:
            raise ValidationError(
                "The code of a function whose function_arn is a pipeline variable cannot be published: the function "
                "is known only when the pipeline runs. Give the ARN as text, or leave out the code."
            )
        role = function.execution_role_arn or ""
        if not role.startswith("arn:"):
            raise ValidationError(
                f"Lambda {function.function_name!r}: execution_role_arn must be the ARN of an IAM role, not {role!r}. "
                "The ARN also determines the account of the function."
            )
        _, partition, _, _, account, _ = role.split(":", 5)
        return str(function.arn_in(partition, function.session.boto_region_name, account))
