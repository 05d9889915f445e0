"""Input channels of training jobs as the request has them."""

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
    """The channels of a request; an override stands where the preset channel of its name stood.

    Raises:
        ValidationError: an entry is no channel, a channel has a name that the SDK uses itself, or a local path does not exist.
    """
    for each in (preset, overrides):
        check_channels(each)
    replaced = {given.channel_name: given for given in overrides}
    merged = [replaced.pop(given.channel_name, given) for given in preset]
    merged += [given for given in overrides if given.channel_name in replaced]
    for given in merged:
        if given.channel_name in RESERVED_CHANNELS:
            raise ValidationError(
                f"The channel name {given.channel_name!r} is used by the SDK itself, like "
                f"{', '.join(sorted(RESERVED_CHANNELS))}. Choose another one."
            )
    return [_channel(given, scope) for given in merged]


def check_channels(given: Any, place: str = "input_data_config") -> None:
    """Refuse what is no list of channels.

    Raises:
        ValidationError: something in it is neither a `Channel` nor an `InputData`.
    """
    if not isinstance(given, Sequence) or isinstance(given, str):
        wrong: Any = given
    else:
        wrong = next((each for each in given if not isinstance(each, Channel | InputData)), None)
    if wrong is not None:
        raise ValidationError(
            f"{place} is a list of InputData and Channel, not {wrong!r}. Name the channel: "
            "[InputData(channel_name=..., data_source=...)]."
        )


def _channel(given: Channel | InputData, scope: str | None) -> dict[str, Any]:
    if isinstance(given, Channel):
        return given.to_request()
    channel = _input_data(given, scope)
    if given.content_type is not None:
        channel["ContentType"] = given.content_type
    return channel


def _input_data(given: InputData, scope: str | None) -> dict[str, Any]:
    source = given.data_source
    if isinstance(source, S3DataSource | FileSystemDataSource | DatasetSource):
        return {
            "ChannelName": given.channel_name,
            "DataSource": {_SOURCE_MEMBERS[type(source)]: source.to_request()},
        }
    try:
        location = input_location(source, given.channel_name, addressed=True, scope=scope)
    except AssetNotFoundError as error:
        raise ValidationError(
            f"Not a valid S3 URI or local file path: {source}. Channel {given.channel_name!r} reads from it."
        ) from error
    return s3_channel(given.channel_name, location)
