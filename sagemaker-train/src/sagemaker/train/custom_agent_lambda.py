"""The Lambda function that stands between a model in training and the agent's environment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import attrs

from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.requests.names import base_from_image, unique_name_from_base
from sagemaker.core.session import Session

LAMBDA_ARN_PATTERN = re.compile(r"^arn:aws[a-z\-]*:lambda:[a-z0-9\-]+:\d{12}:function:[^:\s]+(:[^:\s]+)?$")


@attrs.frozen
class CustomAgentLambda:
    """A Lambda function that runs an agent for a `MultiTurnRLTrainer`.

    Args:
        lambda_arn: the function.

    Raises:
        ValidationError: it is no ARN of a Lambda function (a `ValueError`).
    """

    lambda_arn: str = attrs.field()

    @lambda_arn.validator
    def _check_arn(self, _attribute: object, value: object) -> None:
        if not isinstance(value, str) or not LAMBDA_ARN_PATTERN.match(value):
            raise ValidationError(
                f"lambda_arn must be the ARN of a Lambda function, not {value!r}: "
                "arn:aws:lambda:<region>:<account>:function:<name>."
            )

    @classmethod
    def create(
        cls,
        source: str,
        function_name: str | None = None,
        role: str | None = None,
        runtime: str = "python3.12",
        handler: str = "lambda_function.handler",
        timeout: int = 900,
        memory_size: int = 256,
        environment: Mapping[str, str] | None = None,
        sagemaker_session: Session | None = None,
    ) -> CustomAgentLambda:
        """Create the function from a script, or update the one of its name.

        Args:
            source: a local script or directory.
            function_name: a generated name by default.
            role: ARN of the role that the function runs as.
            runtime: of Lambda.
            handler: ``<module>.<function>``.
            timeout: seconds.
            memory_size: MB.
            environment: variables of the function.
            sagemaker_session: the session to ask; a new one when not given.

        Raises:
            ConfigurationError: no role (a `ValueError`).
            ServiceCallError: Lambda refuses.
        """
        if role is None:
            raise ConfigurationError("CustomAgentLambda.create needs role=...: what the function runs as.")
        path = Path(source)
        function = Lambda(
            function_name=function_name or unique_name_from_base(base_from_image(path.stem)),
            execution_role_arn=role,
            handler=handler,
            session=sagemaker_session or Session(),
            timeout=timeout,
            memory_size=memory_size,
            runtime=runtime,
            environment={"Variables": dict(environment)} if environment else None,
            script=None if path.is_dir() else source,
            zipped_code_dir=source if path.is_dir() else None,
        )
        return cls(function.upsert()["FunctionArn"])

    @classmethod
    def get(cls, lambda_arn: str) -> CustomAgentLambda:
        """The function of this ARN; AWS is not asked."""
        return cls(lambda_arn)
