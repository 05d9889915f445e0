"""Prices of instances, from the AWS price list."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

# The prefix of a region, and the region that serves the price list to it; `us-east-1` serves the others.
_PRICE_LIST_REGIONS = {"ap-": "ap-south-1", "cn-": "ap-south-1", "eu-": "eu-central-1"}


def get_instance_rate_per_hour(instance_type: str, region: str) -> dict[str, str] | None:
    """Return the on-demand price of an instance (``GetProducts`` of the Price List API).

    Args:
        instance_type: ``ml.m5.large`` for instance.
        region: of the instance.

    Returns:
        The result of `extract_instance_rate_per_hour`; None if the list has no price.
    """
    import boto3

    served = next((place for prefix, place in _PRICE_LIST_REGIONS.items() if region.startswith(prefix)), None)
    client = boto3.client("pricing", region_name=served or "us-east-1")
    fields = {"instanceName": instance_type, "locationType": "AWS Region", "regionCode": region}
    response = client.get_products(
        ServiceCode="AmazonSageMaker",
        Filters=[{"Type": "TERM_MATCH", "Field": field, "Value": value} for field, value in fields.items()],
    )
    rates = (extract_instance_rate_per_hour(_as_mapping(item)) for item in response.get("PriceList", []))
    return next((rate for rate in rates if rate is not None), None)


def extract_instance_rate_per_hour(price_data: Mapping[str, Any] | None) -> dict[str, str] | None:
    """Return the on-demand price of an entry of the price list.

    Returns:
        ``{"unit": "USD/Hr", "value": "0.23", "name": "On-demand Instance Rate"}``; None if the entry has no price.
    """
    terms = (price_data or {}).get("terms", {}).get("OnDemand", {})
    for term in terms.values():
        for dimension in term.get("priceDimensions", {}).values():
            price = dimension.get("pricePerUnit", {}).get("USD")
            if price is not None:
                value = str(round(float(price), 3))
                return {"unit": "USD/Hr", "value": value, "name": "On-demand Instance Rate"}
    return None


def _as_mapping(item: Any) -> Mapping[str, Any]:
    return json.loads(item) if isinstance(item, str) else item  # type: ignore[no-any-return]
