"""The partition and the domain of endpoints of a region, from its name. No client is needed."""

from __future__ import annotations

# Prefixes of the regions outside the partition `aws`; the longer ones first.
_PARTITIONS = {
    "us-isob-": ("aws-iso-b", "sc2s.sgov.gov"),
    "us-isof-": ("aws-iso-f", "csp.hci.ic.gov"),
    "us-iso-": ("aws-iso", "c2s.ic.gov"),
    "eu-isoe-": ("aws-iso-e", "cloud.adc-e.uk"),
    "eusc-": ("aws-eusc", "amazonaws.eu"),
    "us-gov-": ("aws-us-gov", "amazonaws.com"),
    "cn-": ("aws-cn", "amazonaws.com.cn"),
}
_DEFAULT = ("aws", "amazonaws.com")


def aws_partition(region: str) -> str:
    """Return the partition of a region, the second part of its ARNs: ``aws``, ``aws-cn``, ``aws-us-gov``, ..."""
    return _of(region)[0]


def get_domain_for_region(region: str) -> str:
    """Return the domain of a region's endpoints: ``amazonaws.com``, ``amazonaws.com.cn``, ..."""
    return _of(region)[1]


def sts_regional_endpoint(region: str) -> str:
    """Return the URL of the STS endpoint of a region."""
    return f"https://sts.{region}.{get_domain_for_region(region)}"


def _of(region: str) -> tuple[str, str]:
    return next((facts for prefix, facts in _PARTITIONS.items() if region.startswith(prefix)), _DEFAULT)
