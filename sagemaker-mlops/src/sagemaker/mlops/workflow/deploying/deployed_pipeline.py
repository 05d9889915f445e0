"""A pipeline at the service, known by its name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import attrs

from sagemaker.core.config.defaults import with_defaults
from sagemaker.core.exceptions import is_not_found
from sagemaker.core.requests import filled
from sagemaker.core.requests.pages import listed
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.session import Session
from sagemaker.core.staging.places import definition_key
from sagemaker.mlops.workflow.deploying.comparison import (
    already_exists,
    is_deployed,
    missing_tags,
    other_tags,
)

# From this size on the definition goes through S3; the API itself takes up to 1,048,576 characters.
INLINE_DEFINITION_BYTES = 100 * 1024

Request = dict[str, Any]


@attrs.frozen
class DeployedPipeline:
    """The pipeline of a name at the service, whether it exists or not.

    Requests to write it have the definition as text; a long one is uploaded instead.

    Args:
        name: of the pipeline.
        session: through which the service is called.
    """

    name: str
    session: Session

    def describe(self, version_id: int | None = None) -> dict[str, Any]:
        """Describe it, or a version of it (``DescribePipeline``)."""
        return self._call("describe_pipeline", PipelineVersionId=version_id)

    def find(self) -> dict[str, Any] | None:
        """Describe it; None where it does not exist."""
        from botocore.exceptions import ClientError

        try:
            return self.describe()
        except ClientError as error:
            if not is_not_found(error):
                raise
            return None

    def list_versions(
        self, sort_order: str | None, max_results: int | None, next_token: str | None
    ) -> dict[str, Any]:
        """Return a page of its versions (``ListPipelineVersions``)."""
        return self._call(
            "list_pipeline_versions", SortOrder=sort_order, MaxResults=max_results, NextToken=next_token
        )

    def create(self, request: Request, tags: list[dict[str, Any]] | None) -> dict[str, Any]:
        """Send ``CreatePipeline``, and return the response of the service."""
        return self._call("create_pipeline", **self._with_location(request), Tags=tags)

    def update(self, request: Request) -> dict[str, Any]:
        """Send ``UpdatePipeline``, and return the response of the service."""
        return self._call("update_pipeline", **self._with_location(request))

    def create_or_update(self, request: Request, tags: list[dict[str, Any]] | None) -> dict[str, Any]:
        """Create it; update it and merge its tags where it exists.

        Args:
            request: see `create`.
            tags: the wanted tags; those that the pipeline has under other keys are added to the list.
        """
        from botocore.exceptions import ClientError

        located = self._with_location(request)
        try:
            return self._call("create_pipeline", **located, Tags=tags)
        except ClientError as error:
            if not already_exists(error):
                raise
        response = self._call("update_pipeline", **located)
        if tags is not None:
            arn = response["PipelineArn"]
            tags.extend(other_tags(self._tags(arn), tags))
            self._client_call("add_tags", ResourceArn=arn, Tags=tags)
        return response

    def unchanged_arn(self, request: Request, tags: Sequence[dict[str, Any]]) -> str | None:
        """Return its ARN where the service has it as the request would write it, and with these tags."""
        described = self.find()
        if described is None or not is_deployed(described, request["PipelineDefinition"], request):
            return None
        arn: str = described["PipelineArn"]
        return None if tags and missing_tags(self._tags(arn), tags) else arn

    def delete(self) -> dict[str, Any]:
        """Delete it (``DeletePipeline``); the response is empty where it does not exist."""
        from botocore.exceptions import ClientError

        try:
            return self._call("delete_pipeline")
        except ClientError as error:
            if not is_not_found(error):
                raise
            return {}

    def with_default_tags(self, tags: Tags | None) -> list[dict[str, Any]] | None:
        """Return a new list of the tags, with those of the session's defaults document."""
        request = {"Tags": format_tags(tags)}
        merged: list[dict[str, Any]] | None = with_defaults(
            "CreatePipeline", request, self.session.sagemaker_config
        )["Tags"]
        return None if merged is None else list(merged)

    def _with_location(self, request: Request) -> Request:
        """Upload a definition that is too long for the request, and refer to the object instead."""
        text = request["PipelineDefinition"]
        if len(text.encode("utf-8")) < INLINE_DEFINITION_BYTES:
            return request
        bucket = self.session.default_bucket()
        key = definition_key(self.session.default_bucket_prefix, self.name)
        self.session.upload_string_as_file_body(text, bucket, key)
        others = {name: value for name, value in request.items() if name != "PipelineDefinition"}
        return {"PipelineDefinitionS3Location": {"Bucket": bucket, "ObjectKey": key}, **others}

    def _tags(self, arn: str) -> list[dict[str, Any]]:
        return list(listed(partial(self._client_call, "list_tags"), "Tags", ResourceArn=arn))

    def _call(self, method: str, **members: Any) -> dict[str, Any]:
        """Call the service about this pipeline, with the members that are not None."""
        return self._client_call(method, PipelineName=self.name, **filled(**members))

    def _client_call(self, method: str, **request: Any) -> dict[str, Any]:
        response: dict[str, Any] = getattr(self.session.sagemaker_client, method)(**request)
        return response
