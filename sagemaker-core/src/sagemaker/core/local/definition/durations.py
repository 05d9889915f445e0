"""ISO 8601 durations, for the age of cached results."""

from __future__ import annotations

import datetime as dt
import re

# Own code, since isodate and isoduration refuse several of the forms that the service documents: a duration
# without P, in lower case, or with MO for months. Years and months have no fixed length; these values suffice for
# an age.
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
    """Return an ISO 8601 duration, written in upper or lower case, with or without the leading ``P``.

    ``PT1H``, ``P30D``, ``30d``, ``5y``, ``T16m`` and ``30dT5h`` are durations. Years count 365 days and
    months 30.

    Raises:
        ValueError: the text is not a duration, or the duration is too long for a timedelta.
    """
    match = _DURATION.fullmatch(text.strip())
    amounts = {unit: amount for unit, amount in match.groupdict().items() if amount} if match else {}
    if not amounts:
        raise ValueError(f"{text!r} is not an ISO 8601 duration. Write PT1H, P30D or P1DT12H, for instance.")
    seconds = sum(_SECONDS[unit] * float(amount.replace(",", ".")) for unit, amount in amounts.items())
    try:
        return dt.timedelta(seconds=seconds)
    except OverflowError:
        raise ValueError(f"{text!r} is too long a duration: the limit is 999999999 days.") from None
