"""Names and paths that are unique over several members of a request, which the service model does not say."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any

from sagemaker.core.validation.findings import Finding, Place

_INPUT_SOURCES = ("S3Input", "DatasetDefinition")


def repeated_members(operation: str, arguments: Mapping[str, Any]) -> list[Finding]:
    """Return the names and local paths that inputs, outputs or channels of a job share.

    Only literal names and paths are compared.

    Args:
        operation: ``CreateProcessingJob``, ``CreateTrainingJob`` or ``CreateHyperParameterTuningJob``; others have no
            such rules.
        arguments: as for `sagemaker.core.validation.check_request`.
    """
    if operation == "CreateProcessingJob":
        return list(_processing_findings(arguments))
    if operation == "CreateTrainingJob":
        return list(_channel_findings(arguments, Place()))
    if operation != "CreateHyperParameterTuningJob":
        return []
    findings = list(_channel_findings(arguments.get("TrainingJobDefinition"), Place("TrainingJobDefinition")))
    for number, definition in enumerate(_items(arguments.get("TrainingJobDefinitions"))):
        findings += _channel_findings(definition, Place("TrainingJobDefinitions").item(number))
    return findings


def _processing_findings(arguments: Mapping[str, Any]) -> Iterator[Finding]:
    names: dict[str, str] = {}
    folders: dict[str, str] = {}
    for place, name, folder in _inputs_and_outputs(arguments):
        if isinstance(name, str):
            other = names.setdefault(name, place.path)
            if other != place.path:
                yield Finding(
                    place.path,
                    "unique",
                    f"has the name {name!r}, as {other} has; the names of inputs and outputs are unique in a processing "
                    f"job, those of its code included. Rename one of them",
                    f"Input and Output names must be globally unique: [{name}]",
                )
        if isinstance(folder, str):
            normal = posixpath.normpath(folder)
            other = folders.setdefault(normal, place.path)
            if other != place.path:
                yield Finding(
                    place.path,
                    "unique",
                    f"{name!r} has the LocalPath {folder!r}, as {other} has; each input and output of a processing job "
                    "needs a folder of its own",
                    f"Input and Output LocalPaths must be globally unique: [{folder}]",
                )


def _inputs_and_outputs(arguments: Mapping[str, Any]) -> Iterator[tuple[Place, Any, Any]]:
    """Yield the place, the name and the local path of each input and output."""
    for number, entry in enumerate(_items(arguments.get("ProcessingInputs"))):
        if isinstance(entry, Mapping):
            sources = [entry.get(source) for source in _INPUT_SOURCES]
            folder = next(
                (source.get("LocalPath") for source in sources if isinstance(source, Mapping)), None
            )
            yield Place("ProcessingInputs").item(number), entry.get("InputName"), folder
    config = arguments.get("ProcessingOutputConfig")
    outputs = config.get("Outputs") if isinstance(config, Mapping) else None
    for number, entry in enumerate(_items(outputs)):
        if isinstance(entry, Mapping):
            target = entry.get("S3Output")
            folder = target.get("LocalPath") if isinstance(target, Mapping) else None
            yield Place("ProcessingOutputConfig.Outputs").item(number), entry.get("OutputName"), folder


def _channel_findings(definition: Any, place: Place) -> Iterator[Finding]:
    channels = definition.get("InputDataConfig") if isinstance(definition, Mapping) else None
    names: dict[str, str] = {}
    for number, channel in enumerate(_items(channels)):
        name = channel.get("ChannelName") if isinstance(channel, Mapping) else None
        if not isinstance(name, str):
            continue
        path = place.member("InputDataConfig").item(number).path
        other = names.setdefault(name, path)
        if other != path:
            yield Finding(
                path,
                "unique",
                f"has the ChannelName {name!r}, as {other} has; channel names are unique in a training job. Rename one "
                "of them",
                f"Channel names must be unique: [{name}]",
            )


def _items(value: Any) -> list[Any] | tuple[Any, ...]:
    return value if isinstance(value, list | tuple) else ()
