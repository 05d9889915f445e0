"""Input channels of training jobs: the member ``InputDataConfig`` of their request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sagemaker.core.exceptions import AssetNotFoundError, ValidationError
from sagemaker.core.jobs.source_files import s3_channel
from sagemaker.core.jobs.training_configs import Channel, InputData
from sagemaker.core.requests.input_locations import input_location
from sagemaker.core.shapes import DatasetSource, FileSystemDataSource, S3DataSource

RESERVED_CHANNELS = frozenset({"code", "sm_drivers", "recipe"})

_SOURCE_MEMBERS = {
    S3DataSource: "S3DataSource",
    FileSystemDataSource: "FileSystemDataSource",
    DatasetSource: "DatasetSource",
}


def input_channels(
    preset: Sequence[Channel | InputData], overrides: Sequence[Channel | InputData], scope: str | None
) -> list[dict[str, Any]]:
    """Return the channels of a request; an override takes the place of the preset channel of its name.

    Args:
        preset: the channels of the trainer.
        overrides: the channels of the call.
        scope: the S3 prefix that the user chose for inputs.

    Raises:
        ValidationError: an entry is not a channel, a channel has a reserved name, or a local path does not exist.
    """
    for channels in (preset, overrides):
        check_channels(channels)
    added = {channel.channel_name: channel for channel in overrides}
    merged = [added.pop(channel.channel_name, channel) for channel in preset]
    merged += [channel for channel in overrides if channel.channel_name in added]
    for channel in merged:
        if channel.channel_name in RESERVED_CHANNELS:
            raise ValidationError(
                f"The channel name {channel.channel_name!r} is used by the SDK itself, like "
                f"{', '.join(sorted(RESERVED_CHANNELS))}. Choose another one."
            )
    return [_channel_request(channel, scope) for channel in merged]


def check_channels(channels: Any, argument: str = "input_data_config") -> None:
    """Check that an argument is a list of channels.

    Raises:
        ValidationError: the argument is not a list, or an entry is neither a `Channel` nor an `InputData`.
    """
    if not isinstance(channels, Sequence) or isinstance(channels, str):
        wrong: Any = channels
    else:
        wrong = next((channel for channel in channels if not isinstance(channel, Channel | InputData)), None)
    if wrong is not None:
        raise ValidationError(
            f"{argument} is a list of InputData and Channel, not {wrong!r}. Name the channel: "
            "[InputData(channel_name=..., data_source=...)]."
        )


def _channel_request(channel: Channel | InputData, scope: str | None) -> dict[str, Any]:
    if isinstance(channel, Channel):
        return channel.to_request()
    request = _input_data_request(channel, scope)
    if channel.content_type is not None:
        request["ContentType"] = channel.content_type
    return request


def _input_data_request(data: InputData, scope: str | None) -> dict[str, Any]:
    source = data.data_source
    if isinstance(source, S3DataSource | FileSystemDataSource | DatasetSource):
        return {
            "ChannelName": data.channel_name,
            "DataSource": {_SOURCE_MEMBERS[type(source)]: source.to_request()},
        }
    try:
        location = input_location(source, data.channel_name, addressed=True, scope=scope)
    except AssetNotFoundError as error:
        raise ValidationError(
            f"Not a valid S3 URI or local file path: {source}. Channel {data.channel_name!r} reads from it."
        ) from error
    return s3_channel(data.channel_name, location)
