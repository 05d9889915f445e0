# Made by tools/codegen from botocore's service models; changes here are lost.


"""``FeatureGroup``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.feature_store import (
    BatchGetRecordRequest,
    BatchGetRecordResponse,
    BatchWriteRecordRequest,
    BatchWriteRecordResponse,
    CreateFeatureGroupRequest,
    DeleteFeatureGroupRequest,
    DeleteRecordRequest,
    DescribeFeatureGroupRequest,
    FeatureDefinition,
    GetRecordRequest,
    GetRecordResponse,
    LastUpdateStatus,
    ListFeatureGroupsRequest,
    ListRecordsRequest,
    ListRecordsResponse,
    OfflineStoreConfig,
    OfflineStoreStatus,
    OnlineStoreConfig,
    PutRecordRequest,
    ThroughputConfigDescription,
    UpdateFeatureGroupRequest,
    UpdateRecordRequest,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.feature_store import (
        BatchGetRecordIdentifier,
        BatchWriteRecordEntry,
        FeatureValue,
        OnlineStoreConfigUpdate,
        ThroughputConfig,
        ThroughputConfigUpdate,
        TtlDuration,
    )
    from sagemaker.core.workflow.variable_types import (
        BoolPipeVar,
        IntPipeVar,
        NamePipeVar,
        StrPipeVar,
        TimePipeVar,
    )


class FeatureGroup(Resource):
    """``FeatureGroup``, as ``DescribeFeatureGroup`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "FeatureGroup",
        name="feature_group_name",
        identifiers=("feature_group_name",),
        describe=("DescribeFeatureGroup", DescribeFeatureGroupRequest),
        status="feature_group_status",
        reason="failure_reason",
    )

    feature_group_name: str
    feature_group_arn: Optional[str] = None
    record_identifier_feature_name: Optional[str] = None
    event_time_feature_name: Optional[str] = None
    feature_definitions: Optional[list[FeatureDefinition]] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    online_store_config: Optional[OnlineStoreConfig] = None
    offline_store_config: Optional[OfflineStoreConfig] = None
    throughput_config: Optional[ThroughputConfigDescription] = None
    role_arn: Optional[str] = None
    feature_group_status: Optional[str] = None
    offline_store_status: Optional[OfflineStoreStatus] = None
    last_update_status: Optional[LastUpdateStatus] = None
    failure_reason: Optional[str] = None
    description: Optional[str] = None
    next_token: Optional[str] = None
    online_store_total_size_bytes: Optional[int] = None

    @classmethod
    def create(
        cls,
        feature_group_name: NamePipeVar,
        record_identifier_feature_name: StrPipeVar,
        event_time_feature_name: StrPipeVar,
        feature_definitions: list[FeatureDefinition],
        online_store_config: OnlineStoreConfig | None = None,
        offline_store_config: OfflineStoreConfig | None = None,
        throughput_config: ThroughputConfig | None = None,
        role_arn: StrPipeVar | None = None,
        description: StrPipeVar | None = None,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> FeatureGroup:
        """``CreateFeatureGroup``, then ``DescribeFeatureGroup``; step arguments under a `PipelineSession`."""
        made: FeatureGroup = cls._create("CreateFeatureGroup", CreateFeatureGroupRequest, locals())
        return made

    @classmethod
    def get(
        cls,
        feature_group_name: NamePipeVar,
        next_token: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> FeatureGroup:
        """``DescribeFeatureGroup``."""
        return cls._get(locals())

    def refresh(self) -> FeatureGroup:
        """``DescribeFeatureGroup`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(
        self,
        feature_additions: list[FeatureDefinition] | None = None,
        online_store_config: OnlineStoreConfigUpdate | None = None,
        throughput_config: ThroughputConfigUpdate | None = None,
    ) -> FeatureGroup:
        """``UpdateFeatureGroup``, then ``DescribeFeatureGroup``."""
        self._call("UpdateFeatureGroup", UpdateFeatureGroupRequest, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteFeatureGroup``."""
        self._call("DeleteFeatureGroup", DeleteFeatureGroupRequest, locals())

    @classmethod
    def get_all(
        cls,
        name_contains: StrPipeVar | None = None,
        feature_group_status_equals: StrPipeVar | None = None,
        offline_store_status_equals: StrPipeVar | None = None,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[FeatureGroup]:
        """``ListFeatureGroups``, all pages, each described."""
        return cls._get_all("ListFeatureGroups", ListFeatureGroupsRequest, locals(), "FeatureGroupSummaries")

    def get_record(
        self,
        record_identifier_value_as_string: StrPipeVar,
        feature_names: list[StrPipeVar] | None = None,
        expiration_time_response: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> GetRecordResponse:
        """``GetRecord``."""
        return GetRecordResponse.from_response(
            self._call("GetRecord", GetRecordRequest, locals(), "sagemaker-featurestore-runtime")
        )

    def put_record(
        self,
        record: list[FeatureValue],
        target_stores: list[StrPipeVar] | None = None,
        ttl_duration: TtlDuration | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> None:
        """``PutRecord``."""
        self._call("PutRecord", PutRecordRequest, locals(), "sagemaker-featurestore-runtime")

    def update_record(
        self,
        record_identifier_value_as_string: StrPipeVar,
        features: list[FeatureValue],
        target_stores: list[StrPipeVar] | None = None,
        ttl_duration: TtlDuration | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> None:
        """``UpdateRecord``."""
        self._call("UpdateRecord", UpdateRecordRequest, locals(), "sagemaker-featurestore-runtime")

    def delete_record(
        self,
        record_identifier_value_as_string: StrPipeVar,
        event_time: StrPipeVar,
        target_stores: list[StrPipeVar] | None = None,
        deletion_mode: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> None:
        """``DeleteRecord``."""
        self._call("DeleteRecord", DeleteRecordRequest, locals(), "sagemaker-featurestore-runtime")

    def batch_get_record(
        self,
        identifiers: list[BatchGetRecordIdentifier],
        expiration_time_response: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> BatchGetRecordResponse:
        """``BatchGetRecord``."""
        return BatchGetRecordResponse.from_response(
            self._call("BatchGetRecord", BatchGetRecordRequest, locals(), "sagemaker-featurestore-runtime")
        )

    def batch_write_record(
        self,
        entries: list[BatchWriteRecordEntry],
        ttl_duration: TtlDuration | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> BatchWriteRecordResponse:
        """``BatchWriteRecord``."""
        return BatchWriteRecordResponse.from_response(
            self._call(
                "BatchWriteRecord", BatchWriteRecordRequest, locals(), "sagemaker-featurestore-runtime"
            )
        )

    def list_records(
        self,
        max_results: IntPipeVar | None = None,
        next_token: StrPipeVar | None = None,
        include_soft_deleted_records: BoolPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ListRecordsResponse:
        """``ListRecords``."""
        return ListRecordsResponse.from_response(
            self._call("ListRecords", ListRecordsRequest, locals(), "sagemaker-featurestore-runtime")
        )

    def wait_for_status(
        self,
        target_status: Literal["Creating", "Created", "CreateFailed", "Deleting", "DeleteFailed"],
        poll: float = 5,
        timeout: float | None = None,
    ) -> None:
        """Wait for a status; see `sagemaker.core.resources._lifecycle.wait_for_status`."""
        self._wait_for_status(locals())

    def wait_for_delete(self, poll: float = 5, timeout: float | None = None) -> None:
        """Wait until the resource does not exist any more; see `sagemaker.core.resources._lifecycle.wait_for_delete`."""
        self._wait_for_delete(locals())
