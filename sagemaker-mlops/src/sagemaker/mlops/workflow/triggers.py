"""Triggers of pipelines: schedules of EventBridge Scheduler."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.workflow.parameters import Parameter

__all__ = ["PipelineSchedule", "Trigger"]

ENABLED_TRIGGER_STATE = "ENABLED"
DISABLED_TRIGGER_STATE = "DISABLED"
UTC = dt.timezone.utc

_ONE_TYPE = (
    "Please specify a single type in [at, rate, or cron] to successfully create the EventBridge Schedule."
)


@static_arguments
@attrs.define
class Trigger:
    """Base of the triggers of a pipeline.

    Args:
        name: of the trigger, 1 to 64 letters, digits and ``-_.``; the pipeline's name by default.
        enabled: whether it starts the pipeline.
    """

    name: str | None = None
    enabled: bool | None = True

    def resolve_trigger_name(self, pipeline_name: str) -> str:
        """Return its name, or that of the pipeline."""
        return self.name or pipeline_name

    def resolve_trigger_state(self) -> str:
        """Return the state at the scheduler: ``ENABLED`` or ``DISABLED``."""
        return ENABLED_TRIGGER_STATE if self.enabled else DISABLED_TRIGGER_STATE


@static_arguments
@attrs.define
class PipelineSchedule(Trigger):
    """Starts a pipeline at the times of exactly one of ``at``, ``rate`` and ``cron``.

    Args:
        name: see `Trigger`.
        enabled: see `Trigger`.
        start_date: the first moment at which it may start the pipeline; now by default.
        at: once, at this moment. A datetime without a time zone is in UTC.
        rate: a number and a unit, ``(1, "hour")``, ``(5, "minutes")``, ``(2, "days")``.
        cron: the six fields of EventBridge, ``"15 10 ? * 6L 2022-2023"``.
    """

    start_date: dt.datetime | None = None
    at: dt.datetime | None = None
    rate: tuple[int, str] | None = None
    cron: str | None = None

    def resolve_schedule_expression(self) -> str:
        """Return ``at(...)``, ``rate(...)`` or ``cron(...)``.

        Raises:
            TypeError: more than one is set, or one of a wrong type.
            ValidationError: all of them are missing (a `ValueError`).
        """
        times = {"at": self.at, "rate": self.rate, "cron": self.cron}
        kinds = [kind for kind, value in times.items() if value is not None]
        if len(kinds) > 1:
            raise TypeError(
                f"Too many types specified for PipelineSchedule. {_ONE_TYPE} Given are {', '.join(kinds)}."
            )
        if not kinds:
            raise ValidationError(f"No schedule type specified. {_ONE_TYPE}")
        return f"{kinds[0]}({_EXPRESSIONS[kinds[0]](times[kinds[0]])})"

    def check(self) -> None:
        """Check the settings of the schedule.

        Raises:
            TypeError: see `resolve_schedule_expression`; or ``start_date`` is not a datetime.
            ValidationError: see `resolve_schedule_expression`.
        """
        self.resolve_schedule_expression()
        if self.start_date is not None and not isinstance(self.start_date, dt.datetime):
            raise _wrong_type("start_date", "a datetime", self.start_date)


def validate_default_parameters_for_schedules(parameters: Sequence[Parameter] | None) -> None:
    """Check that a schedule can start a pipeline with these parameters, whose defaults it uses.

    Raises:
        ValidationError: parameters without a default (a `ValueError`).
    """
    missing = [parameter.name for parameter in parameters or () if parameter.default_value is None]
    if missing:
        raise ValidationError(
            "When using pipeline triggers, please specify default values for all Pipeline Parameters. "
            "Currently, they are not overridable at runtime as inputs to a scheduled pipeline execution. "
            f"The current parameters don't have defaults {missing}."
        )


def checked_triggers(triggers: Iterable[Any], pipeline_name: str) -> dict[str, PipelineSchedule]:
    """Return the triggers by name, after checking each.

    Raises:
        TypeError: one is not a `PipelineSchedule`, or see `PipelineSchedule.check`.
        ValidationError: two have one name, or see `PipelineSchedule.check`.
    """
    named: dict[str, PipelineSchedule] = {}
    for trigger in triggers:
        if not isinstance(trigger, PipelineSchedule):
            raise TypeError(f"Unsupported TriggerType: {type(trigger).__name__}")
        trigger.check()
        name = trigger.resolve_trigger_name(pipeline_name)
        if name in named:
            raise ValidationError(
                f"Two triggers are called {name!r}, and the later one would replace the earlier. Give one of "
                "them another name."
            )
        named[name] = trigger
    return named


def _at(moment: Any) -> str:
    if not isinstance(moment, dt.datetime):
        raise _wrong_type("at", "a datetime", moment)
    in_utc = moment.astimezone(UTC) if moment.tzinfo else moment
    return in_utc.strftime("%Y-%m-%dT%H:%M:%S")


def _rate(rate: Any) -> str:
    if not isinstance(rate, tuple) or len(rate) != 2:  # noqa: PLR2004 - a number and a unit
        raise _wrong_type("rate", 'a number and a unit, as (1, "hour")', rate)
    number, unit = rate
    return f"{number} {unit}"


def _cron(fields: Any) -> str:
    if not isinstance(fields, str):
        raise _wrong_type("cron", "a text of six fields", fields)
    return fields


_EXPRESSIONS = {"at": _at, "rate": _rate, "cron": _cron}


def _wrong_type(name: str, wanted: str, value: Any) -> TypeError:
    return TypeError(
        f"Incorrect type specified for {name}= schedule. It takes {wanted}, not {type(value).__name__}."
    )
