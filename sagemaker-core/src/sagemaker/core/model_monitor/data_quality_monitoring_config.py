"""Settings of the measurement of data drift."""

from __future__ import annotations

import attrs

from sagemaker.core.exceptions import ValidationError

CHI_SQUARED_METHOD = "ChiSquared"
L_INFINITY_METHOD = "LInfinity"


@attrs.define(slots=False)
class DataQualityDistributionConstraints:
    """The comparison of distributions.

    Args:
        categorical_drift_method: the method for categorical features: ``ChiSquared`` or ``LInfinity``.
    """

    categorical_drift_method: str | None = None

    @staticmethod
    def valid_distribution_constraints(
        distribution_constraints: DataQualityDistributionConstraints | None,
    ) -> bool:
        """Return whether the constraints are None or name a known method."""
        return (
            distribution_constraints is None
            or DataQualityDistributionConstraints.valid_categorical_drift_method(
                distribution_constraints.categorical_drift_method
            )
        )

    @staticmethod
    def valid_categorical_drift_method(categorical_drift_method: str | None) -> bool:
        """Return whether the method is None or a known one."""
        return categorical_drift_method in (None, CHI_SQUARED_METHOD, L_INFINITY_METHOD)


@attrs.define(slots=False)
class DataQualityMonitoringConfig:
    """Settings of a baselining job that override the container's.

    Args:
        distribution_constraints: the comparison of distributions.
    """

    distribution_constraints: DataQualityDistributionConstraints | None = None

    @staticmethod
    def valid_monitoring_config(monitoring_config: DataQualityMonitoringConfig | None) -> bool:
        """Return whether the configuration is None or has valid constraints.

        Raises:
            ValidationError: the value is not a `DataQualityMonitoringConfig` (a `ValueError`).
        """
        if monitoring_config is None:
            return True
        if not isinstance(monitoring_config, DataQualityMonitoringConfig):
            raise ValidationError(
                f"monitoring_config must be a DataQualityMonitoringConfig, not {type(monitoring_config).__name__}."
            )
        return DataQualityDistributionConstraints.valid_distribution_constraints(
            monitoring_config.distribution_constraints
        )
