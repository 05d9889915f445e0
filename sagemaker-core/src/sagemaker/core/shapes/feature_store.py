# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the API: feature store."""

from typing import Optional

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.common import Tag
from sagemaker.core.workflow.variable_types import (
    BoolPipeVar,
    IntPipeVar,
    NamePipeVar,
    StrPipeVar,
    TimePipeVar,
)


class AccessForbidden(Shape):
    """``AccessForbidden``."""

    message: Optional[StrPipeVar] = None


class BatchGetRecordError(Shape):
    """``BatchGetRecordError``."""

    feature_group_name: NamePipeVar
    record_identifier_value_as_string: StrPipeVar
    error_code: StrPipeVar
    error_message: StrPipeVar


class BatchGetRecordIdentifier(Shape):
    """``BatchGetRecordIdentifier``."""

    feature_group_name: NamePipeVar
    record_identifiers_value_as_string: list[StrPipeVar]
    feature_names: Optional[list[StrPipeVar]] = None


class BatchGetRecordRequest(Shape):
    """``BatchGetRecordRequest``.

    expiration_time_response: Enabled, Disabled
    """

    identifiers: list[BatchGetRecordIdentifier]
    expiration_time_response: Optional[StrPipeVar] = None


class FeatureValue(Shape):
    """``FeatureValue``."""

    feature_name: StrPipeVar
    value_as_string: Optional[StrPipeVar] = None
    value_as_string_list: Optional[list[StrPipeVar]] = None


class BatchGetRecordResultDetail(Shape):
    """``BatchGetRecordResultDetail``."""

    feature_group_name: NamePipeVar
    record_identifier_value_as_string: StrPipeVar
    record: list[FeatureValue]
    expires_at: Optional[StrPipeVar] = None


class BatchGetRecordResponse(Shape):
    """``BatchGetRecordResponse``."""

    records: list[BatchGetRecordResultDetail]
    errors: list[BatchGetRecordError]
    unprocessed_identifiers: list[BatchGetRecordIdentifier]


class TtlDuration(Shape):
    """``TtlDuration``.

    unit: Seconds, Minutes, Hours, Days, Weeks
    value: 1..
    """

    unit: Optional[StrPipeVar] = None
    value: Optional[IntPipeVar] = None


class BatchWriteRecordEntry(Shape):
    """``BatchWriteRecordEntry``.

    target_stores: OnlineStore, OfflineStore
    """

    feature_group_name: NamePipeVar
    record: list[FeatureValue]
    target_stores: Optional[list[StrPipeVar]] = None
    ttl_duration: Optional[TtlDuration] = None


class BatchWriteRecordError(Shape):
    """``BatchWriteRecordError``."""

    entry: BatchWriteRecordEntry
    error_code: StrPipeVar
    error_message: StrPipeVar


class BatchWriteRecordRequest(Shape):
    """``BatchWriteRecordRequest``."""

    entries: list[BatchWriteRecordEntry]
    ttl_duration: Optional[TtlDuration] = None


class BatchWriteRecordResponse(Shape):
    """``BatchWriteRecordResponse``."""

    errors: list[BatchWriteRecordError]
    unprocessed_entries: list[BatchWriteRecordEntry]


class VectorConfig(Shape):
    """``VectorConfig``.

    dimension: 1..8192
    """

    dimension: IntPipeVar


class CollectionConfig(Shape):
    """``CollectionConfig``: exactly one of its members."""

    vector_config: Optional[VectorConfig] = None


class OnlineStoreSecurityConfig(Shape):
    """``OnlineStoreSecurityConfig``."""

    kms_key_id: Optional[StrPipeVar] = None


class OnlineStoreConfig(Shape):
    """``OnlineStoreConfig``.

    storage_type: Standard, Standard_V2, InMemory
    """

    security_config: Optional[OnlineStoreSecurityConfig] = None
    enable_online_store: Optional[BoolPipeVar] = None
    ttl_duration: Optional[TtlDuration] = None
    storage_type: Optional[StrPipeVar] = None


class S3StorageConfig(Shape):
    """``S3StorageConfig``."""

    s3_uri: StrPipeVar
    kms_key_id: Optional[StrPipeVar] = None
    resolved_output_s3_uri: Optional[StrPipeVar] = None


class DataCatalogConfig(Shape):
    """``DataCatalogConfig``."""

    table_name: StrPipeVar
    catalog: StrPipeVar
    database: StrPipeVar


class OfflineStoreConfig(Shape):
    """``OfflineStoreConfig``.

    table_format: Default, Glue, Iceberg
    """

    s3_storage_config: S3StorageConfig
    disable_glue_table_creation: Optional[BoolPipeVar] = None
    data_catalog_config: Optional[DataCatalogConfig] = None
    table_format: Optional[StrPipeVar] = None


class ThroughputConfig(Shape):
    """``ThroughputConfig``.

    throughput_mode: OnDemand, Provisioned
    provisioned_read_capacity_units: 0..10000000
    provisioned_write_capacity_units: 0..10000000
    """

    throughput_mode: StrPipeVar
    provisioned_read_capacity_units: Optional[IntPipeVar] = None
    provisioned_write_capacity_units: Optional[IntPipeVar] = None


class FeatureDefinition(Shape):
    """``FeatureDefinition``.

    feature_type: Integral, Fractional, String
    collection_type: List, Set, Vector
    """

    feature_name: StrPipeVar
    feature_type: StrPipeVar
    collection_type: Optional[StrPipeVar] = None
    collection_config: Optional[CollectionConfig] = None


class CreateFeatureGroupRequest(Shape):
    """``CreateFeatureGroupRequest``."""

    feature_group_name: NamePipeVar
    record_identifier_feature_name: StrPipeVar
    event_time_feature_name: StrPipeVar
    feature_definitions: list[FeatureDefinition]
    online_store_config: Optional[OnlineStoreConfig] = None
    offline_store_config: Optional[OfflineStoreConfig] = None
    throughput_config: Optional[ThroughputConfig] = None
    role_arn: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    tags: Optional[list[Tag]] = None


class CreateFeatureGroupResponse(Shape):
    """``CreateFeatureGroupResponse``."""

    feature_group_arn: StrPipeVar


class DeleteFeatureGroupRequest(Shape):
    """``DeleteFeatureGroupRequest``."""

    feature_group_name: NamePipeVar


class DeleteRecordRequest(Shape):
    """``DeleteRecordRequest``.

    target_stores: OnlineStore, OfflineStore
    deletion_mode: SoftDelete, HardDelete
    """

    feature_group_name: NamePipeVar
    record_identifier_value_as_string: StrPipeVar
    event_time: StrPipeVar
    target_stores: Optional[list[StrPipeVar]] = None
    deletion_mode: Optional[StrPipeVar] = None


class DescribeFeatureGroupRequest(Shape):
    """``DescribeFeatureGroupRequest``."""

    feature_group_name: NamePipeVar
    next_token: Optional[StrPipeVar] = None


class ThroughputConfigDescription(Shape):
    """``ThroughputConfigDescription``.

    throughput_mode: OnDemand, Provisioned
    provisioned_read_capacity_units: 0..10000000
    provisioned_write_capacity_units: 0..10000000
    """

    throughput_mode: StrPipeVar
    provisioned_read_capacity_units: Optional[IntPipeVar] = None
    provisioned_write_capacity_units: Optional[IntPipeVar] = None


class OfflineStoreStatus(Shape):
    """``OfflineStoreStatus``.

    status: Active, Blocked, Disabled
    """

    status: StrPipeVar
    blocked_reason: Optional[StrPipeVar] = None


class LastUpdateStatus(Shape):
    """``LastUpdateStatus``.

    status: Successful, Failed, InProgress
    """

    status: StrPipeVar
    failure_reason: Optional[StrPipeVar] = None


class DescribeFeatureGroupResponse(Shape):
    """``DescribeFeatureGroupResponse``.

    feature_group_status: Creating, Created, CreateFailed, Deleting, DeleteFailed
    """

    feature_group_arn: StrPipeVar
    feature_group_name: NamePipeVar
    record_identifier_feature_name: StrPipeVar
    event_time_feature_name: StrPipeVar
    feature_definitions: list[FeatureDefinition]
    creation_time: TimePipeVar
    last_modified_time: Optional[TimePipeVar] = None
    online_store_config: Optional[OnlineStoreConfig] = None
    offline_store_config: Optional[OfflineStoreConfig] = None
    throughput_config: Optional[ThroughputConfigDescription] = None
    role_arn: Optional[StrPipeVar] = None
    feature_group_status: Optional[StrPipeVar] = None
    offline_store_status: Optional[OfflineStoreStatus] = None
    last_update_status: Optional[LastUpdateStatus] = None
    failure_reason: Optional[StrPipeVar] = None
    description: Optional[StrPipeVar] = None
    next_token: StrPipeVar
    online_store_total_size_bytes: Optional[IntPipeVar] = None


class DescribeFeatureMetadataRequest(Shape):
    """``DescribeFeatureMetadataRequest``."""

    feature_group_name: NamePipeVar
    feature_name: StrPipeVar


class FeatureParameter(Shape):
    """``FeatureParameter``."""

    key: Optional[StrPipeVar] = None
    value: Optional[StrPipeVar] = None


class DescribeFeatureMetadataResponse(Shape):
    """``DescribeFeatureMetadataResponse``.

    feature_type: Integral, Fractional, String
    """

    feature_group_arn: StrPipeVar
    feature_group_name: NamePipeVar
    feature_name: StrPipeVar
    feature_type: StrPipeVar
    creation_time: TimePipeVar
    last_modified_time: TimePipeVar
    description: Optional[StrPipeVar] = None
    parameters: Optional[list[FeatureParameter]] = None


class FeatureGroupSummary(Shape):
    """``FeatureGroupSummary``.

    feature_group_status: Creating, Created, CreateFailed, Deleting, DeleteFailed
    """

    feature_group_name: NamePipeVar
    feature_group_arn: StrPipeVar
    creation_time: TimePipeVar
    feature_group_status: Optional[StrPipeVar] = None
    offline_store_status: Optional[OfflineStoreStatus] = None


class GetRecordRequest(Shape):
    """``GetRecordRequest``.

    expiration_time_response: Enabled, Disabled
    """

    feature_group_name: NamePipeVar
    record_identifier_value_as_string: StrPipeVar
    feature_names: Optional[list[StrPipeVar]] = None
    expiration_time_response: Optional[StrPipeVar] = None


class GetRecordResponse(Shape):
    """``GetRecordResponse``."""

    record: Optional[list[FeatureValue]] = None
    expires_at: Optional[StrPipeVar] = None


class ListFeatureGroupsRequest(Shape):
    """``ListFeatureGroupsRequest``.

    feature_group_status_equals: Creating, Created, CreateFailed, Deleting, DeleteFailed
    offline_store_status_equals: Active, Blocked, Disabled
    sort_order: Ascending, Descending
    sort_by: Name, FeatureGroupStatus, OfflineStoreStatus, CreationTime
    max_results: 1..100
    """

    name_contains: Optional[StrPipeVar] = None
    feature_group_status_equals: Optional[StrPipeVar] = None
    offline_store_status_equals: Optional[StrPipeVar] = None
    creation_time_after: Optional[TimePipeVar] = None
    creation_time_before: Optional[TimePipeVar] = None
    sort_order: Optional[StrPipeVar] = None
    sort_by: Optional[StrPipeVar] = None
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None


class ListFeatureGroupsResponse(Shape):
    """``ListFeatureGroupsResponse``."""

    feature_group_summaries: list[FeatureGroupSummary]
    next_token: Optional[StrPipeVar] = None


class ListRecordsRequest(Shape):
    """``ListRecordsRequest``.

    max_results: 1..100
    """

    feature_group_name: NamePipeVar
    max_results: Optional[IntPipeVar] = None
    next_token: Optional[StrPipeVar] = None
    include_soft_deleted_records: Optional[BoolPipeVar] = None


class ListRecordsResponse(Shape):
    """``ListRecordsResponse``."""

    record_identifiers: list[StrPipeVar]
    next_token: Optional[StrPipeVar] = None


class OnlineStoreConfigUpdate(Shape):
    """``OnlineStoreConfigUpdate``.

    storage_type: Standard, Standard_V2, InMemory
    """

    ttl_duration: Optional[TtlDuration] = None
    storage_type: Optional[StrPipeVar] = None


class PutRecordRequest(Shape):
    """``PutRecordRequest``.

    target_stores: OnlineStore, OfflineStore
    """

    feature_group_name: NamePipeVar
    record: list[FeatureValue]
    target_stores: Optional[list[StrPipeVar]] = None
    ttl_duration: Optional[TtlDuration] = None


class ThroughputConfigUpdate(Shape):
    """``ThroughputConfigUpdate``.

    throughput_mode: OnDemand, Provisioned
    provisioned_read_capacity_units: 0..10000000
    provisioned_write_capacity_units: 0..10000000
    """

    throughput_mode: Optional[StrPipeVar] = None
    provisioned_read_capacity_units: Optional[IntPipeVar] = None
    provisioned_write_capacity_units: Optional[IntPipeVar] = None


class UpdateFeatureGroupRequest(Shape):
    """``UpdateFeatureGroupRequest``."""

    feature_group_name: NamePipeVar
    feature_additions: Optional[list[FeatureDefinition]] = None
    online_store_config: Optional[OnlineStoreConfigUpdate] = None
    throughput_config: Optional[ThroughputConfigUpdate] = None


class UpdateFeatureGroupResponse(Shape):
    """``UpdateFeatureGroupResponse``."""

    feature_group_arn: StrPipeVar


class UpdateFeatureMetadataRequest(Shape):
    """``UpdateFeatureMetadataRequest``."""

    feature_group_name: NamePipeVar
    feature_name: StrPipeVar
    description: Optional[StrPipeVar] = None
    parameter_additions: Optional[list[FeatureParameter]] = None
    parameter_removals: Optional[list[StrPipeVar]] = None


class UpdateRecordRequest(Shape):
    """``UpdateRecordRequest``.

    target_stores: OnlineStore, OfflineStore
    """

    feature_group_name: NamePipeVar
    record_identifier_value_as_string: StrPipeVar
    features: list[FeatureValue]
    target_stores: Optional[list[StrPipeVar]] = None
    ttl_duration: Optional[TtlDuration] = None
