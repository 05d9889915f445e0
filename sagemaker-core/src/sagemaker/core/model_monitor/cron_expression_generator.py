"""Cron expressions of monitoring schedules."""

from __future__ import annotations


class CronExpressionGenerator:
    """Makes the cron expressions that monitoring schedules accept; times are UTC."""

    @staticmethod
    def hourly() -> str:
        """Return the expression for the start of every hour."""
        return "cron(0 * ? * * *)"

    @staticmethod
    def daily(hour: int = 0) -> str:
        """Return the expression for once a day, at an hour from 0 to 23."""
        return f"cron(0 {hour} ? * * *)"

    @staticmethod
    def daily_every_x_hours(hour_interval: int, starting_hour: int = 0) -> str:
        """Return the expression for every ``hour_interval`` hours; each day begins at ``starting_hour``, 0 to 23."""
        return f"cron(0 {starting_hour}/{hour_interval} ? * * *)"

    @staticmethod
    def now() -> str:
        """Return the expression for one immediate run.

        The schedule then needs ``data_analysis_start_time`` and ``data_analysis_end_time``.
        """
        return "NOW"
