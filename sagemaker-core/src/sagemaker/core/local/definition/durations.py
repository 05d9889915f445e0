"""The durations in which a pipeline definition says how long a cached result may be used."""

from __future__ import annotations

import datetime as dt
import re

# A year and a month have no fixed length; for the age of a cached result the usual round figures do.
_SECONDS = {
    "years": 365 * 86400,
    "months": 30 * 86400,
    "weeks": 7 * 86400,
    "days": 86400,
    "hours": 3600,
    "minutes": 60,
    "seconds": 1,
}
_NUMBER = r"\d+(?:[.,]\d+)?"
_DURATION = re.compile(
    rf"P?(?:(?P<years>{_NUMBER})Y)?(?:(?P<months>{_NUMBER})MO?)?(?:(?P<weeks>{_NUMBER})W)?"
    rf"(?:(?P<days>{_NUMBER})D)?"
    rf"(?:T(?=\d)(?:(?P<hours>{_NUMBER})H)?(?:(?P<minutes>{_NUMBER})M)?(?:(?P<seconds>{_NUMBER})S)?)?",
    re.IGNORECASE,
)


def parse_duration(text: str) -> dt.timedelta:
    """Read an ISO-8601 duration, in upper or lower case and with or without the leading ``P``.

    ``PT1H``, ``P30D``, ``30d``, ``5y``, ``T16m`` and ``30dT5h`` are durations. Years count 365 days and
    months 30.

    Raises:
        ValueError: the text is none, or is longer than any clock counts.
    """
    match = _DURATION.fullmatch(text.strip())
    amounts = {unit: amount for unit, amount in match.groupdict().items() if amount} if match else {}
    if not amounts:
        raise ValueError(f"{text!r} is no ISO-8601 duration. Write PT1H, P30D or P1DT12H, for instance.")
    seconds = sum(_SECONDS[unit] * float(amount.replace(",", ".")) for unit, amount in amounts.items())
    try:
        return dt.timedelta(seconds=seconds)
    except OverflowError:
        raise ValueError(f"{text!r} is longer than any clock counts.") from None
