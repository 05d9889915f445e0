"""Schedules of monitoring, as the API has them."""

from __future__ import annotations


class CronExpressionGenerator:
    """The cron expressions that monitoring schedules take; times are UTC."""

    @staticmethod
    def hourly() -> str:
        """At every full hour."""
        return "cron(0 * ? * * *)"

    @staticmethod
    def daily(hour: int = 0) -> str:
        """Once a day, at an hour of 0 to 23."""
        return f"cron(0 {hour} ? * * *)"

    @staticmethod
    def daily_every_x_hours(hour_interval: int, starting_hour: int = 0) -> str:
        """Every so many hours, each day from an hour of 0 to 23 on."""
        return f"cron(0 {starting_hour}/{hour_interval} ? * * *)"

    @staticmethod
    def now() -> str:
        """Once, at once; needs ``data_analysis_start_time`` and ``data_analysis_end_time``."""
        return "NOW"
