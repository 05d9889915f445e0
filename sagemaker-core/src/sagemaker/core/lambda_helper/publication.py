"""Lambda functions that a pipeline brings along: created or updated when the pipeline is.

A `FunctionArn` stands in a request for the ARN of a function with local code. Resolving it calls nothing: it
gives the ARN and notes a `FunctionPublication`, whose digest is that of the code.
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
        target: the function's ARN.
        digest: SHA-256 over the names and bytes of its code.
        function: the function.
    """

    target: str
    digest: str
    function: Lambda

    @property
    def description(self) -> str:
        """What will be done, in words."""
        return f"give Lambda function {self.target} the code {self.digest[:12]}, unless it has it"

    def carry_out(self) -> bool:
        """Create the function where there is none; update its code where that is another.

        Its settings are those it was created with. One read tells whether anything has to be written.

        Returns:
            Whether anything was written.

        Raises:
            ServiceCallError: Lambda refuses.
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
        """The archive's hash as Lambda tells it."""
        import base64
        import hashlib

        return base64.b64encode(hashlib.sha256(self.function.archive()).digest()).decode("ascii")


@attrs.frozen(eq=False)
class FunctionArn(ContextValue):
    """The ARN of a function with local code; the function is published with what it stands in."""

    function: Lambda

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:
        """The ARN: as given, or of that name in the account of the execution role and the session's region.

        Raises:
            ValidationError: the execution role is not given by its ARN, or the function's ARN is a variable.
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
                "The code of a function whose function_arn is a pipeline variable cannot be published: which "
                "function it is, is known only when the pipeline runs. Give the ARN as text, or leave out the code."
            )
        role = function.execution_role_arn or ""
        if not role.startswith("arn:"):
            raise ValidationError(
                f"Lambda {function.function_name!r}: execution_role_arn must be the ARN of an IAM role, which "
                f"also tells the account of the function; not {role!r}."
            )
        _, partition, _, _, account, _ = role.split(":", 5)
        return str(function.arn_in(partition, function.session.boto_region_name, account))
