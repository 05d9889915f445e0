"""`PipelineSession`: requests become arguments of steps instead of calls.

No other code asks which kind of session it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sagemaker.core import validation
from sagemaker.core.requests import Request, StepArguments
from sagemaker.core.session.session import Session

if TYPE_CHECKING:
    import boto3
    from typing_extensions import Self

    from sagemaker.core.requests.session_settings import SessionSettings

# The published SDK writes variables among hyperparameters as they are, and definitions must equal its definitions.
_KEPT = {"CreateTrainingJob": ("HyperParameters",)}


class PipelineSession(Session):
    """A session under which job classes call nothing: their requests become steps of a pipeline.

    The arguments are those of `Session`.

    Example:
        ```python
        from sagemaker.core.processing import Processor
        from sagemaker.core.session import PipelineSession

        session = PipelineSession(region="us-west-2", account="111122223333")
        processor = Processor(
            image_uri="111122223333.dkr.ecr.us-west-2.amazonaws.com/clean:1",
            role="arn:aws:iam::111122223333:role/Execution",
            instance_count=1,
            instance_type="ml.m5.large",
            sagemaker_session=session,
        )
        step_args = processor.run(arguments=["--fast"])  # calls nothing
        assert step_args.request.operation == "CreateProcessingJob"
        ```
    """

    def __init__(
        self,
        boto_session: boto3.Session | None = None,
        sagemaker_client: Any = None,
        default_bucket: str | None = None,
        settings: SessionSettings | None = None,
        sagemaker_config: dict[str, Any] | None = None,
        default_bucket_prefix: str | None = None,
        *,
        region: str | None = None,
        account: str | None = None,
    ) -> None:
        super().__init__(
            boto_session=boto_session,
            sagemaker_client=sagemaker_client,
            default_bucket=default_bucket,
            settings=settings,
            sagemaker_config=sagemaker_config,
            default_bucket_prefix=default_bucket_prefix,
            region=region,
            account=account,
        )

    def in_region(self, region: str) -> Self:  # noqa: ARG002 - the pipeline's region is the steps'
        return self

    def submit(self, request: Request, *, wait: bool = False, logs: bool = False) -> StepArguments:  # noqa: ARG002 - nothing runs yet
        """Return the request as the arguments of a step.

        Numbers and variables become text where the service takes only text. Values of another type, and names that are
        not unique in a job, are reported by the definition of the pipeline.
        """
        kept = () if self.local_mode else _KEPT.get(request.operation, ())
        step_request, findings = validation.step_request(self.defaults.fill(request), kept)
        return StepArguments(step_request, self, findings)
